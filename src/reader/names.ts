import type { Article } from '../article/article';
import { bareOf, kindOf } from '../article/ids';
import { indexOf } from '../article/index';
import { datesOf, inWords, type Say } from '../article/words';
import { stanceOnMap } from '../story/stances';
import type { World } from '../story/world';

/** What a mark says for itself: its name, and what it needs to be read. */
export interface Name {
  readonly name: string;
  readonly about: string;
}

const together = (...parts: readonly (string | false | undefined)[]) => parts.filter(Boolean).join(' · ');

/**
 * The name of a mark in any view, by what it stands for: of an event its title, date and how far it had got, of a tie its sentence and since when, of an
 * actor, a state or a place who or what it is on that day.
 * @param id of an event or a tie; `actor:…`, `place:…`, `state:…`; `stroke:…` for one of the pencil, `entry:` for the list's own entry
 * @returns nothing where there is no such mark
 */
export function nameOfMark(id: string, article: Article, world: World, say: Say): Name | undefined {
  const { lang } = article;
  const index = indexOf(article);
  const bare = bareOf(id);
  if (id.startsWith('stroke:')) {
    const stroke = article.register.strokes.find((each) => each.id === bare);
    const event = stroke && index.event(stroke.event);
    if (!stroke || !event) return undefined;
    return { name: stroke.name, about: together(inWords(stroke.since, lang), event.title, say(event.standing)) };
  }
  if (id.startsWith('entry:')) {
    const { printed, ruled } = article.register;
    return { name: printed, about: inWords(ruled, lang) };
  }
  switch (kindOf(id)) {
    case 'event': {
      const event = index.event(id);
      if (!event) return undefined;
      const { title, when, part, standing } = event;
      return { name: title, about: together(inWords(when, lang), say(standing), say(part), when.inferred && say('inferred')) };
    }
    case 'tie': {
      const tie = index.tie(id);
      if (!tie) return undefined;
      const perhaps = world.ties.get(id) === 'perhaps' && say('perhaps');
      return { name: tie.sentence, about: together(datesOf(tie, lang, say), index.manner(tie.manner).name, perhaps) };
    }
    case 'actor': {
      const actor = index.actor(bare);
      if (!actor) return undefined;
      const held = index.tiesOf(bare).filter((tie) => world.ties.has(tie.id)).length;
      return { name: actor.name, about: together(index.actorKind(actor.kind).name, held ? say('tieCount', { n: held }) : say('noTies')) };
    }
    case 'place': {
      const place = index.place(bare);
      if (!place) return undefined;
      const state = index.stateOfCapital(bare);
      const stance = state && stanceOnMap(article, world, state, say);
      return { name: place.name, about: together(say(place.kind), state && [state.name, stance].filter(Boolean).join(': ')) };
    }
    case 'state': {
      const state = index.state(bare);
      return state && { name: state.name, about: stanceOnMap(article, world, state, say) || say('unknown') };
    }
    default:
      return undefined;
  }
}
