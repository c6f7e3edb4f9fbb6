import type { Article } from '../article/article';
import type { Say } from '../article/words';
import type { Scene } from '../story/scene';
import { across } from './across';
import { lookAt, type Look } from './look';
import { marksOf, type Mark } from './marks';
import type { Scale, Span } from './scale';
import type { Frame, Shape, Words } from './shapes';
import { down } from './down';

/** Of a view, in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
  /** Pixels at the right of the head where buttons stand. */
  readonly tools?: number;
}

/**
 * What the large view shows at rest. It is worked out once for a step and a size; on the way from one to another only the scale moves, and marks, bars
 * and ticks ride on it.
 */
export interface Plan {
  readonly look: Look;
  readonly frame: Frame;
  /** All events, in order of time. */
  readonly marks: readonly Mark[];
  /** Stems, leaders and what else belongs to the words. */
  readonly shapes: readonly Shape[];
  readonly words: readonly Words[];
  /** Title and scale, which stay while the rest moves. */
  readonly head: { readonly words: readonly Words[]; readonly shapes: readonly Shape[] };
  /** Places along the axis where a stem or a line passes: no label of a tick stands there. */
  readonly passed: readonly number[];
}

/** Views narrower than this have time run down, in pixels; and so have those that are too low for words above each other. */
const narrow = 520;

/** @param held the span to which the reader has moved the window */
export function planOf(article: Article, scene: Scene, size: Size, say: Say, held?: Span): Plan {
  const look = lookAt(article, scene, held);
  const marks = (upright: boolean) => marksOf(article, scene, look, upright);
  const wide = size.width < narrow ? undefined : across(article, scene, look, marks(false), size, say);
  return wide ?? down(article, scene, look, marks(true), size, say);
}

/** The scale of a view that shows a span. */
export const scaleOf = ({ start, end }: Frame, { from, to }: Span): Scale => ({ from, to, start, end });
