import type { z } from 'zod';
import { shown, type Fault } from './fault';

/**
 * Holds one file against its schema. A fault in one item costs that item only: `value` keeps all that is sound, so that the second pass
 * can still look at the rest.
 */
export function shapeOf(file: string, schema: z.ZodType, raw: unknown): { value: unknown; faults: Fault[] } {
  const value: unknown = structuredClone(raw);
  const result = schema.safeParse(raw);
  if (result.success) return { value: result.data, faults: [] };
  const faults = result.error.issues.flatMap((issue) => faultsOf(file, schema, raw, issue));
  dropBroken(value, result.error.issues);
  return { value, faults };
}

function faultsOf(file: string, schema: z.ZodType, raw: unknown, issue: z.core.$ZodIssue): Fault[] {
  if (issue.code === 'unrecognized_keys') {
    const fields = fieldsAt(schema, issue.path);
    return issue.keys.map((key) => ({
      ...whereIs(file, schema, raw, [...issue.path, key]),
      wrong: 'is not a field that exists here',
      instead: fields.length > 0 ? `one of ${fields.join(', ')}, or nothing` : (describedAt(schema, issue.path) ?? 'nothing')
    }));
  }
  const found = valueAt(raw, issue.path);
  return [
    {
      ...whereIs(file, schema, raw, issue.path),
      wrong: found === undefined ? 'is missing' : `is ${shown(found)}`,
      instead: describedAt(schema, issue.path) ?? (issue.code === 'invalid_type' ? kinds[issue.expected] : undefined) ?? issue.message
    }
  ];
}

/** What stands in the place of a schema's own description, where there is none. */
const kinds: Readonly<Record<string, string>> = {
  object: 'an object, in { }',
  record: 'an object, in { }',
  array: 'a list, in [ ]',
  tuple: 'a list, in [ ]',
  string: 'a text, in quotation marks',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false'
};

type Path = readonly PropertyKey[];

/** A list's items are named by their id, a dictionary's by their key. */
function whereIs(file: string, schema: z.ZodType, raw: unknown, path: Path): Pick<Fault, 'file' | 'item' | 'field'> {
  if (schema._zod.def.type === 'record' && path.length > 0)
    return { file, item: label(path[0]!), field: path.slice(1).map(label).join('.') };
  const last = path.findLastIndex((part, at) => typeof part === 'number' && idAt(raw, path.slice(0, at + 1)) !== undefined);
  const item = last >= 0 ? idAt(raw, path.slice(0, last + 1))! : path.length > 1 ? label(path[typeof path[1] === 'number' ? 1 : 0]!) : '';
  const rest = last >= 0 ? path.slice(last + 1) : item ? path.slice(typeof path[1] === 'number' ? 2 : 1) : path;
  return { file, item, field: rest.map(label).join('.') };
}

const label = (part: PropertyKey) => (typeof part === 'number' ? `number ${part + 1}` : String(part));

function idAt(raw: unknown, path: Path): string | undefined {
  const item = valueAt(raw, path);
  const id = item && typeof item === 'object' && 'id' in item ? item.id : undefined;
  return typeof id === 'string' ? id : undefined;
}

function valueAt(raw: unknown, path: Path): unknown {
  return path.reduce<unknown>((at, part) => (at && typeof at === 'object' ? (at as Record<PropertyKey, unknown>)[part] : undefined), raw);
}

interface Node {
  description?: string;
  _zod: { def: Record<string, unknown> };
}

/** Walks the schema beside the path and returns the nodes on the way; unions are not entered. */
function nodesAlong(schema: z.ZodType, path: Path): Node[] {
  const nodes = [schema as unknown as Node];
  for (const part of path) {
    let node: Node | undefined = nodes.at(-1);
    while (node && 'innerType' in node._zod.def) node = node._zod.def.innerType as Node;
    const def = node?._zod.def ?? {};
    const shape = def.shape as Record<string, Node> | undefined;
    const next =
      shape?.[String(part)] ?? (def.element as Node) ?? (def.valueType as Node) ?? (def.items as Node[] | undefined)?.[Number(part)];
    if (!next) break;
    nodes.push(next);
  }
  return nodes;
}

function describedAt(schema: z.ZodType, path: Path): string | undefined {
  return nodesAlong(schema, path)
    .map((node) => node.description ?? (node._zod.def.innerType as Node | undefined)?.description)
    .findLast((description) => description !== undefined);
}

function fieldsAt(schema: z.ZodType, path: Path): string[] {
  const nodes = nodesAlong(schema, path);
  return nodes.length > path.length ? Object.keys((nodes.at(-1)!._zod.def.shape as object | undefined) ?? {}) : [];
}

/** Takes out the items that have faults, so that what refers to the others can still be checked. A step does not take its section along. */
function dropBroken(value: unknown, issues: readonly z.core.$ZodIssue[]): void {
  const broken = new Map<unknown[], Set<number>>();
  for (const { path } of issues) {
    const within = path.lastIndexOf('steps');
    const at = path.findIndex((part, place) => typeof part === 'number' && (within < 0 || place > within || within === path.length - 1));
    const list = at >= 0 ? valueAt(value, path.slice(0, at)) : undefined;
    if (Array.isArray(list)) broken.set(list, (broken.get(list) ?? new Set()).add(path[at] as number));
  }
  for (const [list, places] of broken) for (const place of [...places].sort((a, b) => b - a)) list.splice(place, 1);
}
