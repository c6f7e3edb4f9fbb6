import { filesIn } from './files-in';
import { policyOfSite } from './policy';

/**
 * What hosts are told to send with the files of the site: one list of rules, written in the form of each host. A header that is to go with every file is
 * added to the first of them.
 */
interface Rule {
  /** A folder of the site, or all of it. */
  readonly under: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Only with what is there: an answer that there is none must not be kept. */
  readonly found?: boolean;
}

/** What of a built site the rules depend on. */
export interface Ruled {
  readonly policy: string;
  /** The folders of its frames, one in each language that has some, ending with a slash. */
  readonly frames: readonly string[];
}

/** @param folder of the built site */
export const ruledIn = (folder: string): Ruled => ({ policy: policyOfSite(folder), frames: framesIn(folder) });

/** Frozen forms have frames too, and stand under a rule of their own. */
function framesIn(folder: string): string[] {
  const found = filesIn(folder).flatMap((path) => /^(?!v\/)(?:[^/]+\/)?embed\/(?=[^/]+\/index\.html$)/.exec(path) ?? []);
  return [...new Set(found)].sort();
}

const rulesWith = ({ policy, frames }: Ruled): readonly Rule[] => [
  {
    under: '',
    headers: {
      'Content-Security-Policy': policy,
      // Frames of ours, and what they are made of, may be shown by pages that demand it of everything they show.
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'X-Content-Type-Options': 'nosniff',
      // A publisher is told from which site a reader comes, and not from which page.
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      // Pages are asked for anew, so that a correction shows at once.
      'Cache-Control': 'no-cache'
    }
  },
  ...[...frames, 'v/'].map((under) => ({ under, headers: { 'Cross-Origin-Embedder-Policy': 'require-corp' } })),
  // Their names change with what is in them.
  { under: 'assets/', headers: { 'Cache-Control': 'public, max-age=31536000, immutable' }, found: true }
];

/** A file for a host, and whether it lies in the site. */
export interface HostFile {
  readonly path: string;
  readonly inSite: boolean;
  readonly text: string;
}

/** What a host that keeps to the rules sends with a file. @param path of the file, from the site’s root */
export function headersFor(path: string, ruled: Ruled): Record<string, string> {
  const fitting = rulesWith(ruled).filter(({ under }) => path.startsWith(under));
  return Object.assign({}, ...fitting.map(({ headers }) => headers)) as Record<string, string>;
}

/** @param site the address of the site: a path in it is the folder of the host in which the site lies */
export function hostFiles(site: string, ruled: Ruled): HostFile[] {
  const { pathname: folder } = new URL(site.replace(/\/?$/, '/'));
  const rules = rulesWith(ruled);
  return [
    { path: '_headers', inSite: true, text: forNetlify(rules, folder) },
    { path: '.htaccess', inSite: true, text: forApache(rules, folder) },
    // GitHub Pages would leave out files whose names begin with an underscore.
    { path: '.nojekyll', inSite: true, text: '' },
    { path: 'nginx.conf', inSite: false, text: forNginx(rules, folder) }
  ];
}

/** Both hosts have pages asked for anew by themselves, and join what several rules say under one name: so a header stands in one rule alone. */
function forNetlify(rules: readonly Rule[], folder: string): string {
  const special = new Set(rules.slice(1).flatMap(({ headers }) => Object.keys(headers)));
  const blocks = rules.map(({ under, headers }) => {
    const own = Object.entries(headers).filter(([name]) => under || !special.has(name));
    return [`${folder}${under}*`, ...own.map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  });
  return `${blocks.join('\n')}\n`;
}

/** A header in a location takes the place of all that stand outside of it, so each has all of its own. */
function forNginx(rules: readonly Rule[], folder: string): string {
  const all = rules[0]!.headers;
  const blocks = rules.map(({ under, headers, found }) => {
    const always = (name: string) => (found && name in headers ? '' : ' always');
    const lines = Object.entries({ ...all, ...headers }).map(([name, value]) => `  add_header ${name} "${value}"${always(name)};`);
    return `location ${under ? '^~ ' : ''}${folder}${under} {\n${lines.join('\n')}\n}`;
  });
  return `# Into the server block of the site.\ncharset utf-8;\n${blocks.join('\n')}\nerror_page 404 ${folder}404.html;\n`;
}

/** Where the host allows it no more than it must: without the module of headers the site works all the same. */
function forApache(rules: readonly Rule[], folder: string): string {
  const blocks = rules.map(({ under, headers, found }) => {
    const lines = Object.entries(headers).flatMap(([name, value]) =>
      found ? [`Header always unset ${name}`, `Header set ${name} "${value}"`] : [`Header always set ${name} "${value}"`]
    );
    if (!under) return lines.map((line) => `  ${line}`).join('\n');
    return `  <If "%{REQUEST_URI} =~ m#/${under}${found ? '[^/]+$' : ''}#">\n${lines.map((line) => `    ${line}`).join('\n')}\n  </If>`;
  });
  const letters = 'AddDefaultCharset utf-8\nAddCharset utf-8 .css .csv .js';
  return `ErrorDocument 404 ${folder}404.html\n${letters}\n<IfModule mod_headers.c>\n${blocks.join('\n')}\n</IfModule>\n`;
}
