import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { cartridgePackage, type Course } from '../../../src/build/packages/cartridge';
import { sectionIds } from '../story-page';
import { unpacked } from './packed';

const data = (name: string) => JSON.parse(readFileSync(new URL(`../../../data/text/en/${name}.json`, import.meta.url), 'utf8')) as unknown;
const titles = data('sections') as Record<string, { title: string; question: string }>;
const { title, description } = data('story') as { title: string; description: string };
const course: Course = {
  article: { id: 'story', lang: 'en-GB', title, sections: sectionIds.map((id) => ({ id, ...titles[id]! })) },
  prose: { description, take: data('take') as Course['prose']['take'] }
};
const root = 'https://example.org/story/';
const cartridge = Object.fromEntries(
  [...cartridgePackage(course, root)].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)])
) as Record<string, string>;

/** What a reader of XML that is not ours, the browser's, makes of files: elements as [name, namespace, attributes, text], in order. */
interface Read {
  readonly fault: string | null;
  readonly elements: readonly { name: string; space: string | null; around: string; has: Record<string, string>; text: string }[];
}

test(
  'the cartridge is sound to a reader of XML that is not ours: every item has its file, every file is listed, every link leads to a page',
  { tag: '@desktop' },
  async ({ page }) => {
    await page.goto('robots.txt');
    const read = await page.evaluate(
      (files) =>
        Object.fromEntries(
          Object.entries(files).map(([path, text]): [string, Read] => {
            const parsed = new DOMParser().parseFromString(text, 'application/xml');
            const elements = [...parsed.querySelectorAll('*')].map((element) => ({
              name: element.localName,
              space: element.namespaceURI,
              around: element.parentElement?.localName ?? '',
              has: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
              text: element.children.length > 0 ? '' : (element.textContent ?? '')
            }));
            return [path, { fault: parsed.querySelector('parsererror')?.textContent ?? null, elements }];
          })
        ),
      { ...cartridge, 'scorm.xml': new TextDecoder().decode(unpacked('scorm12.zip')['imsmanifest.xml']) }
    );
    for (const [path, { fault }] of Object.entries(read)) expect(fault, path).toBeNull();

    const manifest = read['imsmanifest.xml']!.elements;
    const named = (name: string) => manifest.filter((element) => element.name === name);
    // The order of the parts, and what tells a platform which profile it is, are what the specification asks for.
    expect(manifest.filter(({ around }) => around === 'manifest').map(({ name }) => name)).toEqual([
      'metadata',
      'organizations',
      'resources'
    ]);
    expect([named('schema')[0]!.text, named('schemaversion')[0]!.text]).toEqual(['IMS Common Cartridge', '1.1.0']);
    expect(named('organization').map(({ has }) => has.structure)).toEqual(['rooted-hierarchy']);
    const ids = manifest.flatMap(({ has }) => has.identifier ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[A-Za-z_][\w.-]*$/);

    const resources = named('resource').map(({ has }) => has.identifier!);
    expect(named('item').flatMap(({ has }) => has.identifierref ?? [])).toEqual(resources);
    const listed = named('file').map(({ has }) => has.href!);
    expect(listed.sort()).toEqual(
      Object.keys(cartridge)
        .filter((path) => path !== 'imsmanifest.xml')
        .sort()
    );

    const links = Object.values(read).flatMap(({ elements }) => elements.filter(({ name }) => name === 'url').map(({ has }) => has.href!));
    expect(links).toEqual([root, ...sectionIds.map((id) => `${root}s/${id}/`)]);
    for (const address of links)
      expect(existsSync(new URL(`../../../dist/${address.slice(root.length)}index.html`, import.meta.url)), address).toBe(true);
    const topics = Object.values(read).filter(({ elements }) => elements[0]?.name === 'topic');
    expect(topics).toHaveLength(sectionIds.length);
    for (const { elements } of topics) {
      expect(elements[0]!.space).toBe('http://www.imsglobal.org/xsd/imsccv1p1/imsdt_v1p1');
      expect(elements.at(-1)!.text).toMatch(/who is missing\?$/);
    }
  }
);
