import type { FullResult, Reporter, TestCase, TestResult } from '@playwright/test/reporter';

/**
 * Prints at the end what held in which browser, as plain tables: each journey in each browser, and what came of each file that was at fault. A test
 * says to which it belongs by its annotations: `came` has file, fault and outcome.
 */
export default class Tables implements Reporter {
  readonly #journeys = new Map<string, Map<string, string>>();
  readonly #faults = new Map<string, Map<string, string>>();

  onTestEnd(test: TestCase, { status, annotations }: TestResult): void {
    const [, project = ''] = test.titlePath();
    const held = status === test.expectedStatus ? 'held' : status === 'timedOut' ? 'took too long' : 'failed';
    const [, browser] = /^journeys in (.+)$/.exec(project) ?? [];
    if (browser) cell(this.#journeys, test.titlePath().slice(3).join(', '), browser, held);
    for (const { type, description = '' } of annotations)
      if (type === 'came') {
        const [row, engine, outcome] = JSON.parse(description) as [string, string, string];
        cell(this.#faults, row, engine, held === 'held' ? outcome : held);
      }
  }

  onEnd({ status }: FullResult): void {
    if (status === 'interrupted') return;
    print('What held in which browser', this.#journeys);
    print('What came of files at fault', this.#faults);
  }

  printsToStdio(): boolean {
    return false;
  }
}

function cell(table: Map<string, Map<string, string>>, row: string, column: string, text: string): void {
  const cells = table.get(row) ?? new Map<string, string>();
  cells.set(column, text);
  table.set(row, cells);
}

function print(title: string, table: ReadonlyMap<string, ReadonlyMap<string, string>>): void {
  const columns = [...new Set([...table.values()].flatMap((cells) => [...cells.keys()]))].sort();
  if (columns.length < 2) return;
  const rows = [...table].map(([row, cells]) => [row, ...columns.map((column) => cells.get(column) ?? '–')]);
  const all = [['', ...columns], ...rows];
  const widths = all[0]!.map((_, at) => Math.max(...all.map((row) => row[at]!.length)));
  console.log(`\n${title}\n`);
  for (const row of all)
    console.log(
      row
        .map((text, at) => text.padEnd(widths[at]!))
        .join('  ')
        .trimEnd()
    );
}
