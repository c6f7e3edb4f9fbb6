import { changesBetween, inLanguage, shownChange, type ChangeWords, type ShownChange, type Told } from '../../article/changes';
import type { ReleaseData } from '../../article/release-schema';

/** What the form on the page of corrections has for the script: the words, what the log says, and the ways from the page. */
export interface Choosing {
  readonly words: ChangeWords;
  readonly told: readonly Told[];
  /** To the folder of the versions, and to the pages of the facts. */
  readonly versions: string;
  readonly facts: string;
  readonly none: string;
  readonly failed: string;
}

/** The script of that page: two versions are chosen, and what changed between them is listed. It is sent the functions that made the page. */
export function chooseVersionsScript(): string {
  const functions = { inLanguage, changesBetween, shownChange };
  return `(${String(chooseVersions)})({${Object.entries(functions)
    .map(([name, its]) => `${name}: ${String(its)}`)
    .join(',')}});\n`;
}

/** Runs in the page, with nothing but what it is given. The choice stands in the address, so that it can be sent and cited. */
function chooseVersions(use: {
  inLanguage: typeof inLanguage;
  changesBetween: typeof changesBetween;
  shownChange: typeof shownChange;
}): void {
  const form = document.querySelector<HTMLFormElement>('form.choose-versions');
  if (!form) return;
  const { words, told, versions, facts, none, failed } = JSON.parse(form.dataset.choosing!) as Choosing;
  const [from, to] = form.querySelectorAll('select') as unknown as [HTMLSelectElement, HTMLSelectElement];
  const list = form.querySelector('ol')!;
  const said = form.querySelector('[role="status"]')!;
  const pattern = form.querySelector('template')!.content;

  const read = new Map<string, Promise<ReleaseData>>();
  const open = (version: string) => {
    const known = read.get(version);
    if (known) return known;
    const asked = fetch(`${versions}${version}.json`).then((answer) => {
      if (!answer.ok) throw new Error(String(answer.status));
      return answer.json() as Promise<ReleaseData>;
    });
    asked.catch(() => read.delete(version));
    read.set(version, asked);
    return asked;
  };

  const drawn = ({ id, kind, fact, rows, reason }: ShownChange): Node => {
    const item = pattern.cloneNode(true) as DocumentFragment;
    const part = (name: string, of: ParentNode = item) => of.querySelector<HTMLElement>(`[data-part="${name}"]`)!;
    part('kind').textContent = kind;
    part('fact').textContent = fact;
    (part('fact') as HTMLAnchorElement).href = `${facts}${id}/`;
    const row = part('row');
    for (const { field, before, after } of rows) {
      const copy = row.cloneNode(true) as HTMLElement;
      part('field', copy).textContent = field;
      part('before', copy).textContent = before;
      part('after', copy).textContent = after;
      row.before(copy);
    }
    row.remove();
    if (reason) part('reason').textContent = reason;
    else part('why').remove();
    return item;
  };

  const show = async (keep: boolean) => {
    // Whichever is older stands first.
    const [older, newer] = [from.value, to.value].sort() as [string, string];
    if (keep) history.replaceState(history.state, '', `?from=${older}&to=${newer}${location.hash}`);
    try {
      const both = await Promise.all([open(older), open(newer)]);
      if (older !== [from.value, to.value].sort()[0] || newer !== [from.value, to.value].sort()[1]) return;
      const lang = document.documentElement.lang;
      const [before, after] = both.map((release) => use.inLanguage(release, lang)!) as [never, never];
      const changes = use.changesBetween(before, after, told).map((change) => use.shownChange(change, words));
      list.replaceChildren(...changes.map(drawn));
      const counts = Object.values(words.kinds).flatMap((kind) => {
        const n = changes.filter((change) => change.kind === kind).length;
        return n > 0 ? [`${kind}: ${n}`] : [];
      });
      said.textContent = counts.length > 0 ? counts.join(' · ') : none;
    } catch {
      list.replaceChildren();
      said.textContent = failed;
    }
  };

  const asked = new URLSearchParams(location.search);
  for (const [select, name] of [
    [from, 'from'],
    [to, 'to']
  ] as const) {
    const wanted = asked.get(name);
    if (wanted && [...select.options].some(({ value }) => value === wanted)) select.value = wanted;
  }
  form.addEventListener('change', () => void show(true));
  form.addEventListener('submit', (event) => event.preventDefault());
  form.hidden = false;
  void show(false);
}
