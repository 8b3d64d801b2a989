import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { checkContent } from '../../../src/site/content/check-content.ts';
import { writeJudgedContent } from '../../search/write-judged-content.ts';

const folder = mkdtempSync(join(tmpdir(), 'judged-content-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('the notices that queries are judged on have no fault that would stop their build', async () => {
  await writeJudgedContent(folder, 3);
  const { corpus, diagnostics } = await checkContent(folder);
  expect(corpus.notices).toHaveLength(4);
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
});
