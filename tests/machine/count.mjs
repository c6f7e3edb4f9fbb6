import { existsSync, readFileSync } from 'node:fs';

/** Reads a runner's JSON report (Vitest's or Playwright's): what was skipped, and a run without a test, counts as failed. */
export function countOf(file) {
  return existsSync(file) ? count(JSON.parse(readFileSync(file, 'utf8'))) : { passed: 0, failed: 1 };
}

/** @returns {{passed: number, failed: number}} */
export function count(report) {
  const [passed, failed] = report.stats
    ? [report.stats.expected, report.stats.unexpected + report.stats.flaky + report.stats.skipped]
    : [
        report.numPassedTests,
        report.numFailedTests +
          report.numPendingTests +
          report.numTodoTests +
          (report.numFailedTestSuites > 0 && report.numFailedTests === 0 ? 1 : 0)
      ];
  return { passed, failed: passed + failed === 0 ? 1 : failed };
}
