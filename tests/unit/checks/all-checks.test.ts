import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { CHECKS, CHECKS_OF_LEDGER, CHECKS_OF_WHOLE } from '../../../src/checks/all-checks.ts';

/** Rules that ask more than a corpus knows, and so are called where that is at hand. */
const ELSEWHERE = new Map([
  ['address-dead.ts', 'the links of editors’ pages: src/site/content/check-content.ts'],
  ['fact-not-in-text.ts', 'one notice, when it is parsed: src/site/content/kept/kept-parses.ts'],
  ['follow-up-not-in-text.ts', 'one notice, when it is parsed: src/site/content/kept/kept-parses.ts'],
  ['registry-unknown.ts', 'before the others, which trust its names: src/site/content/check-content.ts'],
  ['verbatim-departure.ts', 'the file that a notice was made from: src/site/clerk/tell-departures.ts'],
]);

test('every file of a rule stands in the list of checks', async () => {
  const listed = new Set<unknown>([...CHECKS, ...CHECKS_OF_WHOLE, ...CHECKS_OF_LEDGER]);
  const missing: string[] = [];
  for (const name of globSync('**/*.ts', { cwd: 'src/checks/rules' })) {
    const rule = (await import(`../../../src/checks/rules/${name}`)) as object;
    if (!ELSEWHERE.has(basename(name)) && !Object.values(rule).some((exported) => listed.has(exported)))
      missing.push(
        `src/checks/rules/${name} is in no list: add its rule to CHECKS in src/checks/all-checks.ts`,
      );
  }
  expect(missing).toEqual([]);
});
