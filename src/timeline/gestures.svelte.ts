import { on } from 'svelte/events';
import type { Day } from '../article/day';
import type { Span } from './scale';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** What gestures do to a window; what is in sight at their beginning is handed back to each of these. */
interface Deeds {
  readonly span: () => Span;
  readonly day: (at: Point, of: Span) => Day;
  readonly move: (days: number, of: Span) => Span;
  readonly widen: (factor: number, about: Day, of: Span) => Span;
  readonly show: (span: Span) => void;
  readonly rest: () => void;
}

/** A pointer that has gone no farther than this, in pixels, has clicked. */
const slack = 5;
/** In milliseconds: how long after the last turn of the wheel the window rests. */
const pause = 160;

/**
 * Dragging moves the window, two fingers or the wheel with Ctrl widen it; the bare wheel and a finger that goes the other way scroll the page. Numbers
 * alone change on the way.
 */
export function gestures(deeds: Deeds) {
  /** Where fingers and pointers are, by their ids. */
  let points: Readonly<Record<number, Point>> = {};
  let start: { readonly span: Span; readonly points: readonly Point[] } | undefined;
  let moved = false;
  let waiting = 0;

  const begin = () => (start = { span: deeds.span(), points: Object.values(points) });
  const apart = ([a, b]: readonly Point[]) => Math.max(20, Math.hypot(a!.x - b!.x, a!.y - b!.y));
  const middle = ([a, b]: readonly Point[]) => ({ x: (a!.x + b!.x) / 2, y: (a!.y + b!.y) / 2 });

  function attach(svg: SVGSVGElement) {
    // The events of an SVG are known by the same names as those of HTML.
    const element = svg as unknown as HTMLElement;
    const pointOf = ({ clientX, clientY }: MouseEvent): Point => {
      const box = svg.getBoundingClientRect();
      return { x: clientX - box.left, y: clientY - box.top };
    };
    const stops = [
      on(element, 'pointerdown', (event) => {
        if (event.button !== 0) return;
        points = { ...points, [event.pointerId]: pointOf(event) };
        moved = false;
        begin();
      }),
      on(window, 'pointermove', (event) => {
        if (!start || !points[event.pointerId]) return;
        points = { ...points, [event.pointerId]: pointOf(event) };
        const now = Object.values(points);
        const { span, points: then } = start;
        if (now.length === 1 && !moved && Math.hypot(now[0]!.x - then[0]!.x, now[0]!.y - then[0]!.y) < slack) return;
        if (!moved) svg.setPointerCapture?.(event.pointerId);
        moved = true;
        if (now.length === 1) deeds.show(deeds.move(deeds.day(then[0]!, span) - deeds.day(now[0]!, span), span));
        else deeds.show(deeds.widen(apart(then) / apart(now), deeds.day(middle(then), span), span));
      }),
      ...(['pointerup', 'pointercancel'] as const).map((kind) =>
        on(window, kind, (event) => {
          if (!points[event.pointerId]) return;
          const { [event.pointerId]: _, ...others } = points;
          points = others;
          if (Object.keys(points).length > 0) return void begin();
          start = undefined;
          deeds.rest();
        })
      ),
      on(
        element,
        'wheel',
        (event) => {
          if (!event.ctrlKey) return;
          event.preventDefault();
          const span = deeds.span();
          deeds.show(deeds.widen(Math.exp(event.deltaY / 300), deeds.day(pointOf(event), span), span));
          clearTimeout(waiting);
          waiting = window.setTimeout(deeds.rest, pause);
        },
        { passive: false }
      )
    ];
    return () => {
      clearTimeout(waiting);
      for (const stop of stops) stop();
    };
  }
  return {
    attach,
    /** Whether the last press moved the window, and so picks nothing. */
    moved: () => moved
  };
}
