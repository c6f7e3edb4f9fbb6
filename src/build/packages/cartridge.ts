import { strToU8 } from 'fflate';
import type { Article } from '../../article/article';
import { escape } from '../../article/markup';
import { sayer } from '../../article/words';
import type { Files } from './zip';

/** What a cartridge is made from. */
export interface Course {
  readonly article: Pick<Article, 'id' | 'lang' | 'title'> & {
    readonly sections: readonly Pick<Article['sections'][number], 'id' | 'title' | 'question'>[];
  };
  readonly prose: { readonly description: string; readonly take: { readonly labels: Readonly<Record<string, string>> } };
}

const profile = 'http://www.imsglobal.org/xsd/imsccv1p1';
const xml = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** A link or a topic: what it is, its file, and what is in that. */
interface Part {
  readonly id: string;
  readonly title: string;
  readonly type: 'imswl_xmlv1p1' | 'imsdt_xmlv1p1';
  readonly text: string;
}

/**
 * The story as a Common Cartridge 1.1: for each section a web link to its page on the live site, and a topic to discuss.
 * @param root the address of the story
 */
export function cartridgePackage({ article, prose }: Course, root: string): Files {
  const own = sayer(article.lang, prose.take.labels);
  const link = (id: string, title: string, address: string): Part => ({
    id: `link-${id}`,
    title,
    type: 'imswl_xmlv1p1',
    text: `<webLink xmlns="${profile}/imswl_v1p1">\n  <title>${escape(title)}</title>\n  <url href="${escape(address)}" target="_blank"/>\n</webLink>\n`
  });
  const topic = (id: string, title: string, words: string): Part => ({
    id: `topic-${id}`,
    title,
    type: 'imsdt_xmlv1p1',
    text: `<topic xmlns="${profile}/imsdt_v1p1">\n  <title>${escape(title)}</title>\n  <text texttype="text/plain">${escape(words)}</text>\n</topic>\n`
  });
  const whole = link('story', article.title, root);
  const sections = article.sections.map(({ id, title, question }, at) => ({
    id,
    title: `${at + 1} · ${title}`,
    parts: [
      link(id, title, new URL(`s/${id}/`, root).href),
      topic(id, own('cartridgeDiscuss', { title }), own('cartridgeAsk', { title, question }))
    ]
  }));
  const parts = [whole, ...sections.flatMap((section) => section.parts)];
  const item = ({ id, title }: Part, room: string) =>
    `${room}<item identifier="item-${id}" identifierref="${id}">\n${room}  <title>${escape(title)}</title>\n${room}</item>`;
  const items = [
    item(whole, '        '),
    ...sections.map(({ id, title, parts: its }) =>
      [
        `        <item identifier="section-${id}">`,
        `          <title>${escape(title)}</title>`,
        ...its.map((part) => item(part, '          ')),
        '        </item>'
      ].join('\n')
    )
  ];
  const manifest = `${xml}<manifest identifier="${article.id}"
  xmlns="${profile}/imscp_v1p1"
  xmlns:lomimscc="http://ltsc.ieee.org/xsd/imsccv1p1/LOM/manifest">
  <metadata>
    <schema>IMS Common Cartridge</schema>
    <schemaversion>1.1.0</schemaversion>
    <lomimscc:lom>
      <lomimscc:general>
        <lomimscc:title>
          <lomimscc:string language="${article.lang}">${escape(article.title)}</lomimscc:string>
        </lomimscc:title>
        <lomimscc:description>
          <lomimscc:string language="${article.lang}">${escape(prose.description)}</lomimscc:string>
        </lomimscc:description>
      </lomimscc:general>
    </lomimscc:lom>
  </metadata>
  <organizations>
    <organization identifier="course" structure="rooted-hierarchy">
      <item identifier="root">
${items.join('\n')}
      </item>
    </organization>
  </organizations>
  <resources>
${parts.map(({ id, type }) => `    <resource identifier="${id}" type="${type}">\n      <file href="${id}.xml"/>\n    </resource>`).join('\n')}
  </resources>
</manifest>
`;
  return new Map([
    ['imsmanifest.xml', strToU8(manifest)],
    ...parts.map(({ id, text }): [string, Uint8Array] => [`${id}.xml`, strToU8(`${xml}${text}`)])
  ]);
}
