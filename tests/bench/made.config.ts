import { svelte } from '@sveltejs/vite-plugin-svelte';
import { prerender } from '../../src/build/prerender';
import { composedStory, storyModules } from '../../src/build/story-modules';
import settings from '../../vite.config';
import { madeStory, type Size } from './made';

const size = JSON.parse(process.env.MADE_STORY!) as Size;
/** Of a made story only its page is measured, as it is published: with the worker that keeps it. */
const isPage = (path: string) => ['index.html', 'sw.js'].includes(path) || path.startsWith('pictures/');

/** How Vite builds a made story of the size that `MADE_STORY` has. */
export default {
  ...settings,
  plugins: [svelte({ configFile: false }), storyModules(composedStory((article) => madeStory(article, size))), prerender(isPage)]
};
