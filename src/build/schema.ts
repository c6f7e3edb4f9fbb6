import { mkdirSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { files } from '../article/schema';
import { release } from '../article/release-schema';
import { texts } from '../article/text-schema';

/** The JSON Schema of each file of `data/`, as text, by its name: what editors use for completion. */
export function jsonSchemas(): ReadonlyMap<string, string> {
  const show = (name: string, schema: object): [string, string] => [`${name}.schema.json`, `${JSON.stringify(schema, undefined, 2)}\n`];
  const json = (schema: z.ZodType) => z.toJSONSchema(schema, { io: 'input' });
  return new Map([
    ...Object.entries(files).map(([name, schema]) => show(name, json(schema))),
    show('release', json(release)),
    ...Object.entries(texts).map(([name, schema]) => show(`text-${name}`, linked(json(schema))))
  ]);
}

/** `npm run schema`: writes them to `data/schema/`, where they are kept. */
export default function main(): Promise<number> {
  mkdirSync('data/schema', { recursive: true });
  for (const [file, text] of jsonSchemas()) writeFileSync(`data/schema/${file}`, text);
  return Promise.resolve(0);
}

/** Files of sentences may name their schema too. */
function linked(schema: z.core.JSONSchema.BaseSchema): object {
  return { ...schema, properties: { $schema: { type: 'string' }, ...schema.properties } };
}
