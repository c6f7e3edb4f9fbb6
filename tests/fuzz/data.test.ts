import fc from 'fast-check';
import { expect, test } from 'vitest';
import { faultLine } from '../../src/article/check/fault';
import { faultsIn, type RawData } from '../../src/article/check/faults';
import type { Data } from '../../src/article/schema';
import { join } from '../../src/article/join';
import { joinEvidence } from '../../src/article/join-evidence';
import { joinProse } from '../../src/article/prose';
import { madeRaw } from '../made';
import { hostileValues, seed } from './addresses';

type Path = readonly (string | number)[];
type Node = Record<string | number, unknown>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;
const keysOf = (node: Node): (string | number)[] => (Array.isArray(node) ? node.map((_, at) => at) : Object.keys(node));
/** The way to everything that the data hold. */
const pathsIn = (node: Node, path: Path = []): Path[] =>
  keysOf(node).flatMap((key) => [[...path, key], ...(isNode(node[key]) ? pathsIn(node[key], [...path, key]) : [])]);
const nodeAt = (raw: unknown, path: Path) => path.reduce<unknown>((node, key) => (node as Node)[key], raw);

const sound = madeRaw() as unknown as Node;
/** Folders are not edited, but the files in them. */
const paths = pathsIn(sound).filter(({ 0: of, length }) => (of === 'files' && length > 1) || (of === 'texts' && length > 2));

const anyPath = fc.constantFrom(...paths);
const strange = fc.oneof(
  fc.constantFrom(...Object.values(hostileValues).flat()),
  fc.constantFrom<unknown>(null, true, 0, -1, 1.5, 1e308, [], {}, [[]], [null], { id: null }, { id: 'c01' }),
  fc.constantFrom('1995-06/1995-01', '2001-02-30', '/', '2001/', '9999', '[](c01)', '[words](nothing)', '{n}{m}', '“', '\\', 'data/'),
  fc.jsonValue({ maxDepth: 2 })
);
/** One slip of who edits the data: something goes, is something else, stands in another's place, twice or under another name. */
const anyChange = fc.oneof(
  fc.record({ how: fc.constant('gone' as const), path: anyPath }),
  fc.record({ how: fc.constant('other' as const), path: anyPath, value: strange }),
  fc.record({ how: fc.constant('moved' as const), path: anyPath, from: anyPath }),
  fc.record({ how: fc.constant('twice' as const), path: anyPath }),
  fc.record({
    how: fc.constant('renamed' as const),
    path: anyPath,
    key: fc.constantFrom('', 'id', 'ids', 'constructor', 'toString', '__proto_', 'x')
  })
);
type Change = typeof anyChange extends fc.Arbitrary<infer Of> ? Of : never;

function changed(changes: readonly Change[]): RawData {
  const raw = structuredClone(sound);
  for (const change of changes) {
    const [key, parent] = [change.path.at(-1)!, nodeOr(raw, change.path.slice(0, -1))];
    // What an earlier slip has taken away cannot be spoilt again.
    if (!isNode(parent) || !(key in parent)) continue;
    const was = parent[key];
    if (change.how === 'other') parent[key] = change.value;
    else if (change.how === 'moved') parent[key] = structuredClone(nodeAt(sound, change.from));
    else if (change.how === 'twice' && Array.isArray(parent)) parent.push(structuredClone(was));
    else if (Array.isArray(parent)) parent.splice(Number(key), 1);
    else {
      delete parent[key];
      if (change.how === 'renamed') Object.assign(parent, { [change.key]: was });
    }
  }
  return raw as unknown as RawData;
}
function nodeOr(raw: Node, path: Path): unknown {
  return path.reduce<unknown>((node, key) => (isNode(node) ? node[key] : undefined), raw);
}

/** A person must be able to mend it: it names a file of the data, is a sentence or two, and has nothing of the machine in it. */
function expectTold(raw: RawData): void {
  const { faults, data } = faultsIn(raw);
  for (const fault of faults) {
    const line = faultLine(fault);
    expect(fault.file).toMatch(/^data\/[\w/-]+(\.json)?$/);
    expect(line).toMatch(/^data\/\S+ .*\w.*\. Write \S.*\.$/s);
    expect(fault.wrong.length).toBeLessThan(400);
    // What stands in quotation marks is the slip itself.
    expect(line.replace(/“.*?”|\[.*?\]|\{.*?\}/gs, '')).not.toMatch(
      /Invalid|undefined|\[object|TypeError|Cannot read|is not a function|\n\s+at |node_modules|NaN/
    );
  }
  if (faults.length > 0) expect(data).toEqual([]);
  // Sound after all, such as another sentence: then it can be joined.
  for (const each of data) joined(each);
}
function joined(data: Data): void {
  const whole = { ...data, files: { ...data.files, quiz: data.files.quiz ?? { quiz: [] } } };
  join(whole, { place: ([east, north]) => [east, north], actor: (id) => [id.length / 10, 0.5] });
  joinEvidence(whole);
  joinProse(whole);
}

test(`300 slips in the data, made at random from the seed ${seed}, are each sound or told in a sentence: file, item, field, what to write`, () => {
  fc.assert(
    fc.property(anyChange, (change) => expectTold(changed([change]))),
    { numRuns: 300, seed }
  );
});

test('so are several slips at once', () => {
  fc.assert(
    fc.property(fc.array(anyChange, { minLength: 2, maxLength: 6 }), (changes) => expectTold(changed(changes))),
    { numRuns: 100, seed }
  );
});

test('whatever field of whatever item goes or is nothing, what is told names that item or that field', () => {
  const fields = paths.filter(({ 0: of, 3: at, length }) => of === 'files' && typeof at === 'number' && length === 5);
  expect(fields.length).toBeGreaterThan(200);
  for (const path of fields) {
    const item = nodeAt(sound, path.slice(0, 4)) as { id?: string };
    const { faults } = faultsIn(changed([{ how: 'other', path, value: null }]));
    const field = String(path[4]);
    expect(
      faults.some((fault) => fault.field.includes(field) || fault.item === item.id),
      path.join(' › ')
    ).toBe(true);
  }
});
