/**
 * What hosts are told to send with the files of the site: one list of rules, written in the form of each host. A header that is to go with every file
 * (such as a Content-Security-Policy) is added to the first of them.
 */
interface Rule {
  /** A folder of the site, or all of it. */
  readonly under: string;
  readonly headers: Readonly<Record<string, string>>;
}

const rules: readonly Rule[] = [
  {
    under: '',
    headers: {
      'X-Content-Type-Options': 'nosniff',
      // A publisher is told from which site a reader comes, and not from which page.
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      // Pages are asked for anew, so that a correction shows at once.
      'Cache-Control': 'no-cache'
    }
  },
  // Their names change with what is in them.
  { under: 'assets/', headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } }
];

/** A file for a host, and whether it lies in the site. */
export interface HostFile {
  readonly path: string;
  readonly inSite: boolean;
  readonly text: string;
}

/** @param site the address of the site: a path in it is the folder of the host in which the site lies */
export function hostFiles(site: string): HostFile[] {
  const { pathname: folder } = new URL(site.replace(/\/?$/, '/'));
  return [
    { path: '_headers', inSite: true, text: forNetlify(folder) },
    { path: '.htaccess', inSite: true, text: forApache() },
    { path: 'nginx.conf', inSite: false, text: forNginx(folder) }
  ];
}

/** Both hosts have pages asked for anew by themselves, and join what several rules say under one name: so a header stands in one rule alone. */
function forNetlify(folder: string): string {
  const special = new Set(rules.slice(1).flatMap(({ headers }) => Object.keys(headers)));
  const blocks = rules.map(({ under, headers }) => {
    const own = Object.entries(headers).filter(([name]) => under || !special.has(name));
    return [`${folder}${under}*`, ...own.map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  });
  return `${blocks.join('\n')}\n`;
}

/** A header in a location takes the place of all that stand outside of it, so each has all of its own. */
function forNginx(folder: string): string {
  const all = rules[0]!.headers;
  const blocks = rules.map(({ under, headers }) => {
    const lines = Object.entries({ ...all, ...headers }).map(([name, value]) => `  add_header ${name} "${value}" always;`);
    return `location ${under ? '^~ ' : ''}${folder}${under} {\n${lines.join('\n')}\n}`;
  });
  return `# Into the server block of the site.\n${blocks.join('\n')}\nerror_page 404 ${folder}404.html;\n`;
}

/** Where the host allows it no more than it must: without the module of headers the site works all the same. */
function forApache(): string {
  const blocks = rules.map(({ under, headers }) => {
    const lines = Object.entries(headers).map(([name, value]) => `Header always set ${name} "${value}"`);
    if (!under) return lines.map((line) => `  ${line}`).join('\n');
    return `  <If "%{REQUEST_URI} =~ m#/${under}[^/]+$#">\n${lines.map((line) => `    ${line}`).join('\n')}\n  </If>`;
  });
  return `<IfModule mod_headers.c>\n${blocks.join('\n')}\n</IfModule>\n`;
}
