import type { Component } from 'svelte';
import type { Article, Register } from '../article/article';
import type { Say } from '../article/words';
import type { Atlas } from '../map/atlas';
import type { Camera } from '../map/camera';
import type { Region, Town } from '../map/region';
import type { Scene } from '../story/scene';
import type { Strike } from '../story/world';

/** What a picture is drawn for. */
export type How = Live | OnPage | Alone;

/** For a reader who can pick from it. */
export interface Live {
  readonly as: 'live';
  readonly onpick: (id: string) => void;
  /** The folder of the map's picture files. */
  readonly pictures: string;
  /** The way from the network of a step to that of all. */
  readonly onwhole?: () => void;
  /** Tells this picture from others in the same document. */
  readonly name?: string;
}

/** On a page, as it was sent: the land of the map is a picture file of its own. What draws the map so is given by the build. */
export interface OnPage {
  readonly as: 'on page';
  readonly Map: Component<OnPageMapProps>;
  readonly pictures: string;
  /** The lines of the town, for the map's inset. */
  readonly town: Town;
}

/**
 * As an SVG drawing that stands by itself. What draws the map and the register so is given by the build, so that browsers are not sent what they do
 * not draw.
 */
export interface Alone {
  readonly as: 'alone';
  readonly Map: Component<MapProps>;
  readonly Register: Component<RegisterProps>;
  readonly region: Region;
  readonly town: Town;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

export interface MapProps extends Size {
  article: Article;
  atlas: Atlas;
  scene: Scene;
  say: Say;
  region: Region;
  town: Town;
}

export interface OnPageMapProps {
  article: Article;
  atlas: Atlas;
  scene: Scene;
  say: Say;
  camera: Camera;
  /** The folder of the picture files. */
  pictures: string;
  town?: Town | undefined;
}

export interface RegisterProps extends Size {
  register: Register;
  strike: Strike;
  lang: string;
  /** With the days on which the pencil moved, and what the drawing is. */
  strokes: boolean;
  /** What is noted on it instead of these days. */
  remark: string | undefined;
}
