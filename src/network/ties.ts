import type { Article } from '../article/article';
import { apart, type Box, type Room } from '../labels/room';
import type { Scene } from '../story/scene';
import type { Company, DrawnTie } from './company';
import type { TieShape } from './drawing';
import type { Floor } from './floor';
import { boxAround } from './outline';
import type { Player } from './players';
import { actorPicked } from '../story/picked';
import { alongOf, straightBetween, type Straight } from './straight';
import { bandAlong, endAt, halfOf, lineOf, shortBy, strokeOf } from './tie-shapes';
import { letter } from './tie-words';
import { grown } from './words';

interface Run {
  readonly drawn: DrawnTie;
  readonly straight: Straight;
  /** Its place among the ties of its pair, from the top, and how many there are. */
  readonly rank: number;
  readonly of: number;
}

/** Draws the ties of a cast: those of a pair side by side, law below, words and deeds above; each with its words where they meet nothing. */
export function tiesOn(
  article: Article,
  { world, step, selection }: Scene,
  { ties }: Company,
  players: readonly Player[],
  frames: (id: string) => readonly Box[],
  floor: Floor,
  room: Room,
  until: (tie: string) => string | undefined
): TieShape[] {
  const { small } = floor;
  const runs = runsOf(article, ties, players, frames, small);
  const samples = new Map(runs.map((run) => [run, samplesOf(run.straight, halfOf(lineOf(article, run.drawn.tie), small))]));
  // Beside another tie a text would be read as that one's.
  for (const [{ drawn }, boxes] of samples) for (const box of boxes) room.claim(grown(box, 5), drawn.tie.id);
  const own = actorPicked(article, selection) !== undefined && runs.some(({ drawn }) => drawn.loud);
  const shapes = new Map<Run, TieShape>();
  // The point of the step has the first choice of room.
  for (const run of [...runs].sort((a, b) => Number(b.drawn.loud) - Number(a.drawn.loud))) {
    const { tie, from, to, label, detail, small: less, loud, ended } = run.drawn;
    const line = lineOf(article, tie);
    const perhaps = world.ties.get(tie.id) === 'perhaps' || tie.since.open === true;
    // In a small picture a short label says all; a tie that ends today says so.
    const said = small && less !== undefined ? undefined : ended && small ? until(tie.id) : detail;
    const words = letter(
      run.straight,
      {
        label: small ? (less ?? label) : label,
        detail: said,
        style: line === 'thin' ? 'detail' : 'verb',
        small,
        below: run.of > 1 && run.rank === run.of - 1,
        half: halfOf(line, small)
      },
      room,
      tie.id
    );
    shapes.set(run, {
      id: tie.id,
      from,
      to,
      line,
      ...drawnAs(article, run, world, small),
      width: strokeOf(line, small),
      loud: loud || selection === tie.id,
      perhaps,
      back: own && !loud,
      begins: tie.since.precision === 'day' && tie.since.from === step.moment && world.day === step.moment,
      pencilled: false,
      words: words ?? []
    });
  }
  return runs.map((run) => shapes.get(run)!);
}

/** The pairs of actors with their ties in order: law goes below. */
function runsOf(
  article: Article,
  ties: readonly DrawnTie[],
  players: readonly Player[],
  frames: (id: string) => readonly Box[],
  small: boolean
): Run[] {
  const stands = new Map(players.map((player) => [player.id, { ...player, boxes: [...player.boxes, ...frames(player.id)] }]));
  const pairs = new Map<string, DrawnTie[]>();
  for (const each of ties) {
    const pair = [each.from, each.to].sort().join(' ');
    pairs.set(pair, [...(pairs.get(pair) ?? []), each]);
  }
  const isLaw = ({ tie }: DrawnTie) => lineOf(article, tie) === 'band';
  return [...pairs.values()].flatMap((pair) => {
    const order = [...pair].sort((a, b) => Number(isLaw(a)) - Number(isLaw(b)));
    const gap = (order.every(({ tie }) => lineOf(article, tie) === 'dotted') ? 30 : 40) * (small ? 0.62 : 1) * (order.length > 2 ? 1.4 : 1);
    return order.flatMap((drawn, rank): Run[] => {
      const straight = straightBetween(
        stands.get(drawn.from)!,
        stands.get(drawn.to)!,
        (rank - (order.length - 1) / 2) * gap,
        isLaw(drawn) ? (small ? 5 : 9) : 0
      );
      // A tie never runs through a name: one that would is left to the table.
      const others = players.filter(({ id }) => id !== drawn.from && id !== drawn.to);
      return straight && isClear(straight, others) ? [{ drawn, straight, rank, of: order.length }] : [];
    });
  });
}

function isClear(straight: Straight, others: readonly Player[]): boolean {
  const boxes = others.flatMap(({ x, y, shape, size, boxes: texts }) => [boxAround({ x, y }, shape, size), ...texts]);
  return samplesOf(straight, 2).every((sample) => boxes.every((box) => apart(sample, box)));
}

/** Small boxes along a tie: no text may lie on them. */
function samplesOf(straight: Straight, half: number): Box[] {
  const count = Math.ceil(straight.length / 6);
  return Array.from({ length: count + 1 }, (_, at) => {
    const { x, y } = alongOf(straight, at / count);
    return { x1: x - half, x2: x + half, y1: y - half, y2: y + half };
  });
}

function drawnAs(
  article: Article,
  { drawn, straight }: Run,
  world: Scene['world'],
  small: boolean
): Pick<TieShape, 'd' | 'place' | 'end' | 'band' | 'hit'> {
  const { start, angle, length } = straight;
  const line = lineOf(article, drawn.tie);
  const end = endAt(drawn.tie, line, length, small ? 0.8 : 1);
  const to = tenth(length - shortBy(end));
  const gap = Math.min(30, length / 5);
  const whole = `M0 0H${to}`;
  return {
    d: drawn.ended ? `M0 0H${tenth(to / 2 - gap)}M${tenth(to / 2 + gap)} 0H${to}` : whole,
    hit: `M0 0H${tenth(length)}`,
    place: `translate(${tenth(start.x)} ${tenth(start.y)}) rotate(${tenth((angle * 180) / Math.PI)})`,
    end,
    band: line === 'band' ? bandAlong(article, drawn.tie, world, tenth(length), small) : undefined
  };
}

const tenth = (value: number) => Math.round(value * 10) / 10;
