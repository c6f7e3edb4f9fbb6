import globalData from '@csstools/postcss-global-data';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import customMedia from 'postcss-custom-media';
import { defineConfig } from 'vitest/config';
import { versionsOf, year } from './src/build/browsers.mjs';
import { devServer } from './src/build/dev';
import { prerender } from './src/build/prerender';
import { composedStory, storyModules } from './src/build/story-modules';
import { toldStyles } from './src/build/told-styles';

const story = composedStory();

export default defineConfig({
  // Any host, any folder: every address in the build is relative.
  base: './',
  plugins: [svelte({ configFile: false }), storyModules(story), prerender(), devServer(story)],
  // Sheets ask for widths by their names.
  css: { postcss: { plugins: [toldStyles, globalData({ files: ['src/styles/media.css'] }), customMedia()] } },
  build: {
    target: versionsOf(year),
    // Where the page stands as without script it must still be read: nested rules, the newest of what the sheets use, are undone for a year’s more versions.
    cssTarget: versionsOf(year - 1),
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        // The notices of who made what is used stay where it is.
        comments: { legal: true, annotation: false, jsdoc: false },
        // What the story comes alive with is one file: each costs a slow phone as much as some kilobytes. What loads it is run before, and stands apart.
        codeSplitting: {
          groups: [
            { name: 'helper', test: /preload-helper/, priority: 2 },
            { name: 'alive', test: /src\/reader\/alive\.ts$/, priority: 1 }
          ]
        }
      }
    }
  },
  test: {
    // Frames and pictures are made with the styles' own text.
    css: true,
    passWithNoTests: false,
    // Rendering all pages takes some seconds, and longer on a busy machine.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // While types and lint run beside it, and after they have ended, on a machine with two cores.
    maxWorkers: 2,
    reporters: ['default', ['json', { outputFile: 'test-results/vitest.json' }]],
    projects: [
      // Pure files share one worker’s modules: loading the engine anew for each took half of the time.
      {
        extends: true,
        test: {
          name: 'pure',
          environment: 'node',
          pool: 'threads',
          isolate: false,
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/**/*.dom.test.ts']
        }
      },
      {
        extends: true,
        plugins: [svelteTesting()],
        test: { name: 'component', environment: 'happy-dom', include: ['tests/**/*.dom.test.ts'], setupFiles: ['tests/setup.ts'] }
      }
    ]
  }
});
