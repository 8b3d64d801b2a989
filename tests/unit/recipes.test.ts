import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { commandHelp } from '../../src/i18n/clerk/commands.ts';

const recipes = readdirSync('docs/recipes').map((name) => ({
  name,
  text: readFileSync(`docs/recipes/${name}`, 'utf8'),
}));

test.each(recipes)('the recipe $name calls commands and flags that are there', ({ name, text }) => {
  if (/\.ya?ml$/.test(name)) expect(() => parse(text)).not.toThrow();
  const calls = [...text.matchAll(/npm run (build|merge) -- ([^\n'`]*)/g)];
  expect(calls.map(([, command]) => command)).toEqual(expect.arrayContaining(['build', 'merge']));
  for (const [, command = '', rest = ''] of calls) {
    const flags = Object.keys(commandHelp[command as 'build' | 'merge'].flags ?? {});
    for (const [, flag] of rest.matchAll(/--(\w+)/g)) expect(flags).toContain(flag);
  }
});
