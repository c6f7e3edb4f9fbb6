import type { Box } from '../labels/room';
import type { Fill, Line, Mark, Shape, StrokeLine } from '../article/schema';
import type { Words } from './words';

/** A picture of the network as shapes and texts, in pixels from its top left corner: whoever draws it decides nothing. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** In a small picture letters and shapes are smaller, and roles are left to the text. */
  readonly small: boolean;
  readonly rooms: readonly RoomShape[];
  readonly ties: readonly TieShape[];
  readonly actors: readonly ActorShape[];
  /** Texts that belong to no actor and no tie: names of sides and rooms, short texts on the floor. */
  readonly words: readonly Words[];
  readonly bars: readonly Bar[];
  readonly wings: Wings | undefined;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface ActorShape extends Point {
  /** Of the actor, without its kind. */
  readonly id: string;
  readonly shape: Shape;
  /** Half of its size. */
  readonly size: number;
  /** Pixels around its middle that answer to a finger or a pointer. */
  readonly reach: number;
  readonly loud: boolean;
  /** Without tint: it is there for what the article says, or has no tie. */
  readonly quiet: boolean;
  readonly words: readonly Words[];
}

export interface TieShape {
  /** Of the tie; of the article's version where `pencilled`. */
  readonly id: string;
  /** The actors between whom it is drawn, who may stand for its true ends. */
  readonly from: string;
  readonly to: string;
  readonly line: Line;
  /** A path, in the coordinates that `place` gives (all of the picture's where it is empty). A straight tie runs from 0 0 to the right. */
  readonly d: string;
  readonly place: string;
  readonly width: number;
  readonly end: End | undefined;
  readonly band: Band | undefined;
  readonly loud: boolean;
  /** Drawn paler: its date is coarse, or not known. */
  readonly perhaps: boolean;
  /** Drawn paler because another is picked. */
  readonly back: boolean;
  readonly begins: boolean;
  readonly pencilled: boolean;
  readonly words: readonly Words[];
  /** The line of its keys: what a pointer hits. */
  readonly hit: string;
}

/** What stands at the end of a tie: an arrow, a bar across, or a ring; `angle` in degrees from the right, clockwise. */
export interface End extends Point {
  readonly kind: 'arrow' | 'bar' | Mark;
  readonly angle: number;
  /** In shares of its full size. */
  readonly scale: number;
}

/** A tie of law: the state's own fill, and the pencil as far as it has got. */
export interface Band {
  readonly fill: Fill;
  /** The outline of a block arrow; without it the path itself is drawn wide. */
  readonly block: string | undefined;
  readonly pencil: { readonly d: string; readonly line: StrokeLine } | undefined;
}

export interface RoomShape {
  readonly id: string;
  readonly kind: 'room' | 'custody';
  readonly box: Box;
  /** The outline, which somebody leaves at one side. */
  readonly d: string;
  readonly loud: boolean;
}

export interface Bar extends Point {
  readonly width: number;
  readonly height: number;
  readonly later: boolean;
}

/** The section's other actors, at the foot. */
export interface Wings {
  readonly y: number;
  /** Left out where there are none. */
  readonly lead: Words | undefined;
  readonly actors: readonly ActorShape[];
  /** The way to the whole network, and the room that it takes. */
  readonly all: { readonly words: Words; readonly box: Box } | undefined;
}
