import { expect, test } from 'vitest';
import { Story } from '../../../src/reader/story.svelte';
import { madeArticle } from '../../made';
