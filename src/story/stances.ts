import type { Article, State, Track, TrackValue } from '../article/article';
import { inWords, listed, type Say } from '../article/words';
import type { Stance, World } from './world';

/** Where a state stands on a track at a moment: its words name a value, since when, and what a coarse date may have changed already. */
function stanceInWords(track: Track, { value, since, perhaps }: Stance, lang: string, say: Say): string {
  const named = (id: string) => track.values.find((each) => each.id === id)!.name;
  const words = [
    value === undefined ? track.nothing : named(value),
    since && say(since.open ? 'sinceBy' : 'since', { date: inWords(since, lang) }),
    perhaps && `${say('perhaps')}: ${named(perhaps)}`
  ];
  return listed(words, lang);
}

/** A state's stances on every track, in words, by the name of the track. */
export function stancesOf(article: Article, world: World, state: string, say: Say): { readonly label: string; readonly text: string }[] {
  return article.tracks.map((track) => ({
    label: track.name,
    text: stanceInWords(track, world.stances.get(track.id)!.get(state)!, article.lang, say)
  }));
}

/**
 * What the map says of a state: what is known of it, and that nothing is known where its land would be filled by what it comes to on another day.
 */
export function stanceOnMap(article: Article, world: World, state: State, say: Say): string {
  return article.tracks
    .flatMap((track) => {
      const stance = world.stances.get(track.id)!.get(state.id)!;
      const told = stance.value ?? stance.perhaps ?? (track.drawn === 'land' && state.stances[track.id]);
      return told ? [stanceInWords(track, stance, article.lang, say)] : [];
    })
    .join('; ');
}

/** The sign by which a state's stance is drawn on its land or at its capital; none where nothing is known of it. */
export function signOf(article: Article, world: World, drawn: Track['drawn'], state: string | undefined): TrackValue['sign'] | undefined {
  const track = article.tracks.find((each) => each.drawn === drawn);
  const value = track && state !== undefined ? world.stances.get(track.id)!.get(state)?.value : undefined;
  return track?.values.find(({ id }) => id === value)?.sign;
}
