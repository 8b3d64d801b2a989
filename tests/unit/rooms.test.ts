import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import { preProcessFile } from 'typescript';
import { expect, test } from 'vitest';

/** What a room may import: other rooms, and packages by name; `node` and `astro` are what Node and Astro bring. */
interface Room {
  rooms?: readonly string[];
  packages?: readonly string[];
}

/**
 * Who may import whom (docs/design.md). Every import of the code is resolved to the room that it leads to, whatever
 * folders lie between, so a folder within a room is under the room's rules.
 */
const ROOMS: Readonly<Record<string, Room>> = {
  model: { packages: ['zod'] },
  notice: {
    rooms: ['model'],
    packages: ['satteri', 'mdast', 'mdast-util-to-hast', 'hast', 'hast-util-to-html', 'yaml', 'zod'],
  },
  ledger: { rooms: ['model'], packages: ['diff', 'zod'] },
  views: { rooms: ['model', 'notice', 'corpus', 'ledger', 'charts', 'exports', 'i18n'] },
  corpus: { rooms: ['model', 'notice', 'ledger'] },
  charts: { rooms: ['model', 'i18n'], packages: ['chart.js'] },
  checks: { rooms: ['model', 'corpus', 'charts', 'ledger'] },
  search: { rooms: ['model', 'corpus'] },
  exports: { rooms: ['model', 'corpus', 'i18n'], packages: ['zod'] },
  importers: {
    rooms: ['model', 'i18n'],
    packages: ['@xmldom/xmldom', 'diff', 'jszip', 'mammoth', 'pdfjs-dist', 'yaml', 'zod'],
  },
  studio: { rooms: ['model', 'notice', 'importers', 'i18n'], packages: ['yaml', 'zod'] },
  i18n: { rooms: ['model', 'search'] },
  client: {
    rooms: [
      'model',
      'views',
      'charts',
      'search',
      'exports',
      'ledger',
      'importers',
      'studio',
      'i18n',
      'styles',
    ],
    packages: ['chart.js', 'pdfjs-dist', 'svgcanvas'],
  },
  site: {
    rooms: [
      'model',
      'notice',
      'corpus',
      'views',
      'charts',
      'checks',
      'search',
      'exports',
      'importers',
      'ledger',
      'studio',
      'i18n',
    ],
    packages: [
      'node',
      'astro',
      '@modelcontextprotocol/sdk',
      '@napi-rs/canvas',
      'chart.js',
      'hyparquet-writer',
      'jszip',
      'pagefind',
      'satteri',
      'uqr',
      'yaml',
      'zod',
    ],
  },
  components: {
    rooms: ['model', 'views', 'charts', 'site', 'client', 'i18n', 'layouts', 'styles'],
    packages: ['astro'],
  },
  layouts: {
    rooms: ['model', 'views', 'site', 'client', 'components', 'i18n', 'styles'],
    packages: ['@fontsource/be-vietnam-pro', 'astro'],
  },
  pages: {
    rooms: [
      'model',
      'corpus',
      'ledger',
      'views',
      'charts',
      'checks',
      'search',
      'exports',
      'site',
      'client',
      'components',
      'layouts',
      'i18n',
      'styles',
    ],
    packages: ['node', 'astro'],
  },
  styles: {},
  /** Files that Astro wants at the top. */
  src: { rooms: ['site'], packages: ['astro'] },
  scripts: {
    rooms: ['model', 'notice', 'corpus', 'checks', 'search', 'importers', 'ledger', 'site', 'i18n'],
    packages: ['@modelcontextprotocol/sdk', 'node', 'subset-font', 'yaml'],
  },
};

const FILES = globSync(['src/**/*.{ts,astro,mdx}', 'scripts/**/*.{ts,mjs}']).map((file) =>
  file.replaceAll(sep, '/'),
);

/** What a file imports: files of the project by path, all else by package. */
function importsOf(file: string, text = readFileSync(file, 'utf8')): { files: string[]; packages: string[] } {
  const names = preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
  return {
    files: names
      .filter((name) => name.startsWith('.'))
      .map((name) => normalize(join(dirname(file), name.replace(/\?.*$/u, ''))).replaceAll(sep, '/')),
    packages: names.filter((name) => !name.startsWith('.')).map(packageOf),
  };
}

function packageOf(name: string): string {
  if (name.startsWith('node:')) return 'node';
  if (/^(?:astro|@astrojs)(?:[:/]|$)/u.test(name)) return 'astro';
  return name.split('/', name.startsWith('@') ? 2 : 1).join('/');
}

function roomOf(path: string): string {
  const [top = '', room = ''] = path.split('/');
  if (top === 'scripts') return top;
  return path.split('/').length > 2 ? room : top;
}

for (const room of new Set(FILES.map(roomOf))) {
  const { rooms = [], packages = [] } = ROOMS[room] ?? {};
  test(`${room} imports only ${[...rooms, ...packages].join(', ') || 'itself'}`, () => {
    const astray = FILES.filter((file) => roomOf(file) === room).flatMap((file) => {
      const found = importsOf(file);
      return [
        ...found.files
          .filter((path) => /^(?:src|scripts)\//u.test(path))
          .map(roomOf)
          .filter((each) => each !== room && !rooms.includes(each)),
        ...found.packages.filter((name) => !packages.includes(name)),
      ].map((name) => `${file} imports ${name}`);
    });
    expect(astray).toEqual([]);
  });
}

test('a page shows a view: it reaches neither into the corpus nor into what is made from it', () => {
  const inner = ['notice', 'corpus', 'exports', 'search'];
  const astray = FILES.filter((file) => file.endsWith('.astro')).flatMap((file) =>
    importsOf(file)
      .files.filter((path) => inner.includes(roomOf(path)))
      .map((path) => `${file} imports ${path}`),
  );
  expect(astray).toEqual([]);
});

/** What is in Vietnamese alone: pages of notices and what tells of them, files, commands; and the tables of languages. */
const OF_ONE_LANGUAGE =
  /^(?:scripts\/|src\/(?:i18n|exports|importers|studio|site|pages)\/|src\/views\/(?:(?:notice|comparison)\/|(?:changes|follow|glossary|ledger|queries)-page|llms-txt)|src\/components\/(?:notice\/|compare-form|saved-list)|src\/layouts\/embed-layout|src\/client\/(?:notice|compare|following|studio|report-error|search\/spoken)|src\/charts\/embed-code)/u;

test('what every language has takes its words from whoever chooses the language; only scripts of a component name both', () => {
  const astray = FILES.filter((file) => !OF_ONE_LANGUAGE.test(file)).flatMap((file) => {
    const of = (tag: string): string[] =>
      importsOf(file).files.filter((path) => path.startsWith(`src/i18n/${tag}/`));
    const [vi, en] = [of('vi'), of('en')];
    const isOfBoth = file.endsWith('.astro') && vi.length === en.length;
    return isOfBoth ? [] : [...vi, ...en].map((path) => `${file} imports ${path}`);
  });
  expect(astray).toEqual([]);
});

test('every room is in the table', () => {
  expect([...new Set(FILES.map(roomOf))].filter((room) => room !== 'src' && !(room in ROOMS))).toEqual([]);
});

test('no files import each other in a circle', () => {
  const graph = new Map(
    FILES.map((file) => [file, importsOf(file).files.filter((path) => FILES.includes(path))]),
  );
  const circles: string[] = [];
  const done = new Set<string>();
  const walk = (file: string, trail: readonly string[]): void => {
    if (trail.includes(file)) circles.push([...trail.slice(trail.indexOf(file)), file].join(' → '));
    else if (!done.has(file)) {
      for (const next of graph.get(file) ?? []) walk(next, [...trail, file]);
      done.add(file);
    }
  };
  for (const file of FILES) walk(file, []);
  expect(circles).toEqual([]);
});

test('an import is seen in any of its spellings, and from a folder within a room', () => {
  const text = `---
import { readFile } from 'node:fs/promises';
import type { A } from '../../site/a.ts';
import '../b.ts';
export { C } from '../../c.ts';
export * from '@scope/name/inner';
// import { not } from './a-comment.ts';
---
<script>
  const name = await import('name/inner.js');
  import '../../client/d.ts';
</script>`;
  expect(importsOf('src/model/zz/every-spelling.astro', text)).toEqual({
    files: ['src/site/a.ts', 'src/model/b.ts', 'src/c.ts', 'src/client/d.ts'],
    packages: ['node', '@scope/name', 'name'],
  });
});
