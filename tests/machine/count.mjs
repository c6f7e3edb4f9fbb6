import { existsSync, readFileSync } from 'node:fs';

/** Reads a runner's JSON report. No report is one failure. */
export function countOf(file) {
  return existsSync(file) ? count(JSON.parse(readFileSync(file, 'utf8'))) : { passed: 0, failed: 1 };
}

/**
 * Adds up a report of Vitest or of Playwright. What was skipped counts as failed, and so do a run without a test and one that broke outside its tests.
 * @returns {{passed: number, failed: number}}
 */
export function count(report) {
  const { passed, failed, broken } = report.stats ? ofPlaywright(report) : ofVitest(report);
  return { passed, failed: failed === 0 && (broken || passed === 0) ? 1 : failed };
}

function ofPlaywright({ stats, errors = [] }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped, broken: errors.length > 0 };
}

function ofVitest(report) {
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.numPendingTests + report.numTodoTests,
    broken: report.numFailedTestSuites > 0 || report.success === false
  };
}
