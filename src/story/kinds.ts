import type { ActorKind, Manner } from '../article/schema';

/** Kinds of tie and kinds of actor, in the order in which they are named to a reader. */
export const manners: readonly Manner[] = ['deed', 'words', 'force', 'belonging'];
export const actorKinds: readonly ActorKind[] = ['state', 'person', 'armed-group', 'body', 'media', 'collective'];
