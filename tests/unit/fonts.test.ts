import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { subsetFonts } from '../../scripts/shared/subset-fonts.ts';

const FOLDER = 'src/styles/fonts';

test('the typefaces of the site are those that `npm run fonts` cuts from the installed packages', async () => {
  const made = await subsetFonts();
  expect(readdirSync(FOLDER)).toEqual([...made.keys()].toSorted());
  for (const [name, bytes] of made) expect(readFileSync(join(FOLDER, name)).equals(bytes), name).toBe(true);
});

test('every face of the style sheet has its file, and every file its face', () => {
  const named = readFileSync('src/styles/fonts.css', 'utf8').matchAll(/url\('\.\/fonts\/([^']+)'\)/g);
  expect([...named].map(([, name]) => name).toSorted()).toEqual(readdirSync(FOLDER));
});
