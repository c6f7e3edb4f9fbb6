import type { Article, Change, Clock, Draft, Seat, Track } from './article';
import { calendarOf } from './calendar';
import { joinCast } from './casts';
import { dayOf } from './day';
import { readDate } from './dates';
import { spanAt } from './stances';
import type { ActorData, Data, TrackData } from './schema';
import type { When } from './when';
import { windowOf } from './windows';

type SeatData = NonNullable<ActorData['seats']>[number];

/** What the joined article needs from elsewhere: where things are. Coordinates in and out as in `Article`. */
export interface Positions {
  place(lonLat: readonly [number, number]): readonly [number, number];
  actor(id: string): readonly [number, number];
}

const tenth = (value: number) => Math.round(value * 10) / 10;

/** Joins `data/` into what the page is given. `data` must have passed `faultsIn`. */
export function join(data: Data, positions: Positions): Article {
  const { files, texts } = data;
  const { story } = files;
  const titles = texts.events;
  const eventDates = new Map(files.events.events.map((event) => [event.id, readDate(event.date)]));
  const stances = new Map(
    files.states.states.map(({ id, stances: tracks }) => [
      id,
      Object.fromEntries(
        Object.entries(tracks).map(([track, changes]) => [
          track,
          changes.map(({ value, event, since, asOf }) => ({
            value,
            since: event ? eventDates.get(event)! : readDate(since!),
            ...(event && { event }),
            ...(asOf && { asOf: dayOf(asOf) })
          }))
        ])
      )
    ])
  );

  const ties: Article['ties'] = files.ties.ties.map(
    ({ id, from, to, kind, part, since, until, announced, suspended, once, stance, status, claims }) => ({
      id,
      from,
      to,
      part,
      status,
      claims,
      manner: story.tieKinds[kind]!,
      ...(story.tieMarks?.[kind] && { mark: story.tieMarks[kind] }),
      ...(stance && { stance: { state: stance.state, track: stance.track } }),
      ...(suspended && { suspended }),
      ...(once && { once }),
      ...(announced && { announced: readDate(announced) }),
      ...(stance
        ? heldBy(
            stances.get(stance.state)![stance.track]!,
            stance.values,
            story.tracks.find(({ id }) => id === stance.track)!
          )
        : { since: readDate(since!), ...(until && { until: readDate(until) }) }),
      label: texts.ties[id]!.label,
      sentence: texts.ties[id]!.sentence
    })
  );

  const windowIn = (step: { readonly id: string; readonly focus: readonly string[] }, section: string) => {
    const window = windowOf(data, step, section, eventDates, ties);
    return window && { window };
  };

  return {
    id: story.id,
    lang: texts.locale.lang,
    dir: texts.locale.dir,
    language: texts.locale.name,
    calendar: calendarOf(texts.locale.lang),
    ...draftIn(data),
    title: texts.story.title,
    ui: texts.ui,
    written: readDate(story.article.date),
    checked: dayOf(story.checked),
    version: Math.max(...files.log.log.map(({ day }) => dayOf(day))),
    clock: clockOf(story.clock),
    lanes: story.lanes.map((id) => ({ id, name: texts.lanes[id]! })),
    spans: story.spans,
    tracks: story.tracks.map((track) => tracked(track, texts.kinds.tracks[track.id]!)),
    manners: story.manners.map(({ id, line, said = false }) => ({ id, line, said, name: texts.kinds.manners[id]! })),
    actorKinds: story.actorKinds.map(({ id, shape }) => ({ id, shape, name: texts.kinds.actors[id]! })),
    sides: texts.kinds.sides ?? {},
    casts: files.casts.casts.map((cast) => joinCast(cast, texts.casts[cast.id]!)),
    ...(story.assessment && { assessment: story.assessment }),
    register: {
      track: story.register.track,
      state: story.register.state,
      entry: story.register.entry,
      printed: texts.story.register.entry,
      heading: texts.story.register.heading,
      caption: texts.story.register.caption,
      remarks: texts.story.register.remarks ?? {},
      ruled: eventDates.get(story.register.ruling)!,
      strokes: story.register.strokes.map((stroke) => ({
        ...stroke,
        name: texts.strokes[stroke.id]!,
        since: eventDates.get(stroke.event)!
      }))
    },
    sections: files.sections.sections.map(({ id, part, leads, facts, steps }) => ({
      id,
      part,
      leads,
      facts,
      title: texts.sections[id]!.title,
      question: texts.sections[id]!.question,
      steps: steps.map((step) => ({
        ...windowIn(step, id),
        id: step.id,
        section: id,
        moment: dayOf(step.moment),
        view: step.view,
        look: step.look,
        ...(step.beside && { beside: step.beside }),
        ...(step.moves && { moves: step.moves }),
        focus: step.focus
      }))
    })),
    events: files.events.events.map(({ id, part, lane, standing, status, actors, places, claims }) => ({
      id,
      part,
      lane,
      standing,
      status,
      actors,
      places,
      claims,
      title: titles[id]!.title,
      short: titles[id]!.short,
      when: eventDates.get(id)!
    })),
    topics: story.topics.map((id) => ({ id, name: texts.kinds.topics[id]! })),
    terms: files.terms.terms.map(({ id }) => id),
    further: files.further.further.map(({ id }) => id),
    actors: files.actors.actors.map(({ id, kind, side, seats }) => {
      const { name, short = name } = texts.actors[id]!;
      const [x, y] = positions.actor(id);
      return { id, kind, name, short, x, y, ...(side && { side }), ...(seats && { seats: seats.map((seat) => seatOf(seat, eventDates)) }) };
    }),
    ties,
    places: files.places.places.map(({ id, kind, at }) => {
      const [x, y] = positions.place(at);
      return { id, kind, name: texts.places[id]!.name, x: tenth(x * 10) / 10, y: tenth(y * 10) / 10 };
    }),
    states: files.states.states.map(({ id, shape, capital, actor, focus, label }) => ({
      id,
      capital,
      focus,
      name: texts.states[id]!.name,
      ...(shape && { shape }),
      ...(actor && { actor }),
      ...(label && { label: positions.place(label).map(tenth) as [number, number] }),
      stances: stances.get(id)!
    }))
  };
}

/** A tie that follows from a state's stance holds while the state stands at one of the values; on a track that rises nothing takes it away. */
function heldBy(
  changes: readonly Change[],
  values: readonly string[],
  { rises }: TrackData
): { readonly since: When; readonly until?: When } {
  const { from, until } = spanAt(changes, values, rises);
  return { since: from!.since, ...(until && { until: until.since }) };
}

function seatOf({ place, since, until }: SeatData, eventDates: ReadonlyMap<string, When>): Seat {
  return { place, ...(since && { since: eventDates.get(since)! }), ...(until && { until: eventDates.get(until)! }) };
}

/** What is told of a draft; `model` are the texts that it is a draft of. */
function draftIn({ texts: { locale, model } }: Data): { draft?: Draft } {
  if (!locale.draft || !model) return {};
  const { notice, inOriginal } = locale.draft;
  return { draft: { lang: model.lang, dir: model.dir, language: model.name, notice, inOriginal } };
}

function tracked({ values, rises = false, ...track }: TrackData, words: Data['texts']['kinds']['tracks'][string]): Track {
  return {
    ...track,
    rises,
    name: words.name,
    nothing: words.nothing,
    values: values.map(({ id, sign, ends = false }) => ({ id, sign, ends, name: words.values[id]! }))
  };
}

function clockOf({ scale, end }: Data['files']['story']['clock']): Clock {
  const whole = scale.reduce((sum, { share }) => sum + share, 0);
  let at = 0;
  const stops = scale.map(({ from, share }) => {
    const stop = { day: dayOf(from), at: at / whole };
    at += share;
    return stop;
  });
  return { stops: [...stops, { day: dayOf(end), at: 1 }] };
}
