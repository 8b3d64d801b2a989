import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { HEADER_RULES } from '../../../src/site/serving/header-rules.ts';
import { apacheRecipe } from '../../../src/site/serving/recipes/apache.ts';
import { caddyRecipe } from '../../../src/site/serving/recipes/caddy.ts';
import { nginxRecipe } from '../../../src/site/serving/recipes/nginx.ts';
import { SAMPLE_HOST } from '../../../src/site/serving/recipes/recipe.ts';

const RECIPES = {
  'nginx.conf': nginxRecipe(SAMPLE_HOST),
  'apache.conf': apacheRecipe(SAMPLE_HOST),
  Caddyfile: caddyRecipe(SAMPLE_HOST),
};

test.for(Object.entries(RECIPES))(
  'docs/hosting/%s sends what the server of this project sends',
  async ([name, recipe]) => {
    await expect(recipe).toMatchFileSnapshot(`../../../docs/hosting/${name}`);
  },
);

test.for(Object.entries(RECIPES))('%s gives every header of every rule', ([, recipe]) => {
  for (const { headers } of HEADER_RULES) {
    for (const [header, value] of Object.entries(headers)) {
      expect(recipe).toContain(header);
      expect(recipe).toContain(value);
    }
  }
});

test('the guide for hosts names every recipe, and the words of the project lead to it', () => {
  const guide = readFileSync('docs/hosting/README.md', 'utf8');
  for (const name of Object.keys(RECIPES)) expect(guide).toContain(`](${name})`);
  for (const file of ['README.md', 'README.vi.md'])
    expect(readFileSync(file, 'utf8')).toContain('docs/hosting/README.md');
});

test('patterns of paths are in words that nginx, Apache and Caddy know', () => {
  // Caddy knows neither looking ahead nor back, and takes braces for places to fill in.
  for (const { path } of HEADER_RULES) expect(path.source).not.toMatch(/\(\?[=!<]|[{}]/);
});
