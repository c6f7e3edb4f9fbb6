import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { count, countOf } from './count.mjs';

const vitest = { numPassedTests: 5, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, numFailedTestSuites: 0, success: true };
const playwright = { stats: { expected: 7, unexpected: 0, flaky: 0, skipped: 0 }, errors: [] };

describe('the count of the tests', () => {
  test('takes the passed tests of both runners as they are', () => {
    expect(count(vitest)).toEqual({ passed: 5, failed: 0 });
    expect(count(playwright)).toEqual({ passed: 7, failed: 0 });
  });

  test('counts a failed test as failed', () => {
    expect(count({ ...vitest, numFailedTests: 2, success: false })).toEqual({ passed: 5, failed: 2 });
    expect(count({ ...playwright, stats: { ...playwright.stats, unexpected: 3 } })).toEqual({ passed: 7, failed: 3 });
  });

  test('counts a skipped test, and one that is only planned, as failed', () => {
    expect(count({ ...vitest, numPendingTests: 1, numTodoTests: 1 })).toEqual({ passed: 5, failed: 2 });
    expect(count({ ...playwright, stats: { ...playwright.stats, skipped: 1 } })).toEqual({ passed: 7, failed: 1 });
  });

  test('counts a test that passed only when it was tried again as failed', () => {
    expect(count({ ...playwright, stats: { ...playwright.stats, flaky: 1 } })).toEqual({ passed: 7, failed: 1 });
  });

  test('counts a run without a test as one failure', () => {
    expect(count({ ...vitest, numPassedTests: 0 })).toEqual({ passed: 0, failed: 1 });
    expect(count({ ...playwright, stats: { ...playwright.stats, expected: 0 } })).toEqual({ passed: 0, failed: 1 });
  });

  test('counts a run that broke outside its tests as one failure', () => {
    expect(count({ ...vitest, numFailedTestSuites: 1 })).toEqual({ passed: 5, failed: 1 });
    expect(count({ ...vitest, success: false })).toEqual({ passed: 5, failed: 1 });
    expect(count({ ...playwright, errors: [{ message: 'the server did not start' }] })).toEqual({ passed: 7, failed: 1 });
  });

  test('counts a report that was never written as one failure', () => {
    const folder = mkdtempSync(join(tmpdir(), 'count-'));
    expect(countOf(join(folder, 'none.json'))).toEqual({ passed: 0, failed: 1 });
    writeFileSync(join(folder, 'one.json'), JSON.stringify(vitest));
    expect(countOf(join(folder, 'one.json'))).toEqual({ passed: 5, failed: 0 });
    rmSync(folder, { recursive: true });
  });
});
