import type * as Leaflet from 'leaflet';
import type { Map as LeafletMap, SVGOverlay } from 'leaflet';
import type { Attachment } from 'svelte/attachments';
import { on } from 'svelte/events';
import type { Camera } from './camera';
import { openLibrary } from './library';

interface Options {
  /** Left, bottom, right, top of the plane. */
  readonly extent: readonly [number, number, number, number];
  /** The basemap: an SVG element whose picture fills the extent. */
  readonly base: () => SVGSVGElement;
  /** The element with all that stands in pixels of the picture. */
  readonly marks: () => HTMLElement;
  /** Shaded relief that fills the extent, laid over it once the map stands there. */
  readonly relief: string;
  /** Whether one finger moves the map instead of the page. */
  readonly freed: () => boolean;
  /** Where to look. */
  readonly camera: () => Camera;
  /** The reader moved the map. */
  readonly onmove: (camera: Camera) => void;
  /** The map stands there, or could not be loaded. */
  readonly onready: () => void;
  readonly onfail: () => void;
}

const flight = 650;

/**
 * Keeps a Leaflet map at the camera. Leaflet handles panning and pinching; we only set where it looks. Imported lazily, since Leaflet needs a
 * window. No other file uses Leaflet.
 *
 * A flight is a CSS animation on a map that already stands at its destination: the new camera is set at once and the panes animate from their old
 * position. So a flight can be interrupted at any time, ends the same from either direction, and costs one redraw.
 */
export function leaflet(options: Options): Attachment<HTMLElement> {
  return (element) => {
    let map = $state.raw<LeafletMap>();
    let library: typeof Leaflet | undefined;
    let gone = false;
    let sheet: SVGOverlay | undefined;
    let shown: Camera | undefined;

    openLibrary()
      .then(({ default: L }) => {
        if (gone) return;
        library = L;
        const [left, bottom, right, top] = options.extent;
        const made = L.map(element, {
          crs: L.CRS.Simple,
          zoomSnap: 0,
          minZoom: -4,
          maxZoom: 6,
          zoomControl: false,
          attributionControl: false,
          scrollWheelZoom: false,
          doubleClickZoom: false,
          boxZoom: false,
          keyboard: false,
          // One finger scrolls the page; two move and scale the map.
          dragging: matchMedia('(pointer: fine)').matches,
          zoomAnimation: false,
          fadeAnimation: false,
          inertia: false,
          maxBounds: [
            [bottom, left],
            [top, right]
          ],
          maxBoundsViscosity: 1
        });
        // As large as it is drawn for, and not as Leaflet measures it when the window changes: a view that is out of sight has no size then.
        made.getSize = () => {
          const { width, height } = options.camera();
          return new L.Point(width, height);
        };
        made.setView([0, 0], 0);
        sheet = L.svgOverlay(options.base(), [
          [bottom, left],
          [top, right]
        ]).addTo(made);
        const relief = L.imageOverlay(
          options.relief,
          [
            [bottom, left],
            [top, right]
          ],
          { className: 'relief', alt: '', zIndex: 300 }
        );
        // Where it does not come some browsers draw a sign of what is missing; the map stands without.
        relief.on('error', () => relief.remove()).addTo(made);
        made.getPane('markerPane')!.append(options.marks());
        // A drag or pinch has ended: the marks are placed anew for where it ended.
        made.on('dragend', () => options.onmove(cameraNow(made)));
        element.addEventListener('touchend', () => made.once('zoomend', () => options.onmove(cameraNow(made))));
        map = made;
        options.onready();
      })
      .catch(() => {
        if (!gone) options.onfail();
      });

    $effect(() => {
      const camera = options.camera();
      if (!map || !sheet) return;
      const from = shown && seenNow(map, shown);
      const flying = flies(from, camera);
      draw(flying ? [from, camera] : [camera]);
      map.setView([camera.y, camera.x], Math.log2(camera.scale), { animate: false, reset: true } as never);
      shown = camera;
      if (from) fly(map, from, camera);
      else land(map);
    });

    // Draw only what is visible at the start or the end of a flight: the whole extent would be about a hundred windows large.
    const draw = (cameras: readonly Camera[]) => {
      if (gone || !sheet) return;
      const [left, bottom, right, top] = drawnFor(cameras, options.extent);
      options.base().setAttribute('viewBox', `${left} ${-top} ${right - left} ${top - bottom}`);
      sheet.setBounds(boundsOf(bottom, left, top, right));
    };
    const boundsOf = (bottom: number, left: number, top: number, right: number) => new library!.LatLngBounds([bottom, left], [top, right]);

    $effect(() => {
      if (!map || matchMedia('(pointer: fine)').matches) return;
      map.dragging[options.freed() ? 'enable' : 'disable']();
    });

    // When a mark gets focus, browsers scroll Leaflet's container to it: undo that, since the marks would leave their places.
    const still = on(element, 'scroll', () => element.scrollTo(0, 0));
    return () => {
      gone = true;
      still();
      map?.remove();
    };
  };
}

function cameraNow(map: LeafletMap): Camera {
  const { lng, lat } = map.getCenter();
  const { x: width, y: height } = map.getSize();
  return { x: lng, y: lat, scale: 2 ** map.getZoom(), width, height };
}

const paneOf = (map: LeafletMap) => map.getPane('mapPane')!;

/** The camera as it looks on screen right now: mid-flight that is between the old and the new one. */
function seenNow(map: LeafletMap, camera: Camera): Camera {
  const pane = paneOf(map);
  const flying = pane.getAnimations().find(({ playState }) => playState === 'running');
  if (!flying) return cameraNow(map);
  const { a: grown, e: right, f: down } = new DOMMatrix(getComputedStyle(pane).transform);
  const scale = camera.scale * grown;
  const [halfX, halfY] = [camera.width / 2, camera.height / 2];
  return {
    ...camera,
    scale,
    x: camera.x + (halfX - (grown * halfX + right)) / scale,
    y: camera.y - (halfY - (grown * halfY + down)) / scale
  };
}

const calm = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

const same = (from: Camera, to: Camera) =>
  Math.abs(from.scale / to.scale - 1) < 0.001 && Math.hypot(from.x - to.x, from.y - to.y) * to.scale < 1;

/** Whether to fly: between cameras of very different scale, or far apart, nothing can be read on the way and the picture fades instead. */
function flies(from: Camera | undefined, to: Camera): from is Camera {
  if (!from || calm() || same(from, to)) return false;
  const grown = Math.max(from.scale / to.scale, to.scale / from.scale);
  const [acrossX, acrossY] = [Math.abs(from.x - to.x) * to.scale, Math.abs(from.y - to.y) * to.scale];
  return grown < 2.2 && acrossX < to.width * 1.2 && acrossY < to.height * 1.5;
}

/** The part of the extent that holds all the cameras, with some room for dragging. */
function drawnFor(cameras: readonly Camera[], [left, bottom, right, top]: Options['extent']): [number, number, number, number] {
  const room = 0.55;
  const halves = cameras.map((camera) => ({
    ...camera,
    x2: (camera.width / camera.scale) * room,
    y2: (camera.height / camera.scale) * room
  }));
  return [
    Math.max(left, Math.min(...halves.map(({ x, x2 }) => x - x2))),
    Math.max(bottom, Math.min(...halves.map(({ y, y2 }) => y - y2))),
    Math.min(right, Math.max(...halves.map(({ x, x2 }) => x + x2))),
    Math.min(top, Math.max(...halves.map(({ y, y2 }) => y + y2)))
  ];
}

/** Ends a flight where it goes to. */
function land(map: LeafletMap): void {
  const pane = paneOf(map);
  for (const each of [pane, namesOn(pane)]) for (const animation of each?.getAnimations() ?? []) animation.cancel();
}

const namesOn = (pane: HTMLElement) => pane.querySelector('.marks');

function fly(map: LeafletMap, from: Camera, to: Camera): void {
  const pane = paneOf(map);
  land(map);
  const grown = from.scale / to.scale;
  const names = namesOn(pane);
  if (same(from, to) || calm()) return;
  names?.animate([{ opacity: 0 }, { opacity: 0, offset: 0.7 }, { opacity: 1 }], { duration: flight });
  if (!flies(from, to)) {
    pane.animate([{ opacity: 0 }, { opacity: 1 }], { duration: flight / 2 });
    return;
  }
  const right = (to.width / 2) * (1 - grown) + from.scale * (to.x - from.x);
  const down = (to.height / 2) * (1 - grown) - from.scale * (to.y - from.y);
  pane.animate([{ transform: `translate(${right}px, ${down}px) scale(${grown})` }, { transform: 'translate(0, 0) scale(1)' }], {
    duration: flight,
    easing: 'cubic-bezier(0.4, 0, 0.2, 1)'
  });
}
