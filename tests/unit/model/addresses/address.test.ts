import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PAGES } from '../../../../src/model/addresses/address.ts';

/** Where addresses are words of a message, and where they are made. */
const SPEAKERS = /^src\/(?:i18n|importers)\/|^src\/model\/addresses\/(?:address|published-addresses)\.ts$/;

test('an address of the site is spelt in one file alone', () => {
  const spelt = new RegExp(
    `['"\`](?:${[...Object.values(PAGES).slice(1), '/nguon/', '/d/', '/api/'].join('|')})`,
    'u',
  );
  const files = globSync('src/**/*.{ts,astro}').map((file) => file.replaceAll('\\', '/'));
  const found = files
    .filter((file) => !SPEAKERS.test(file))
    .flatMap((file) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => spelt.test(line) && !/^\s*(?:\/\/|\/?\*)/u.test(line))
        .map((line) => `${file}: ${line.trim()}`),
    );
  expect(found).toEqual([]);
});
