import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseNotice } from '../../src/notice/parse-notice.ts';
import type { Chance } from './random.ts';
import { addNewestNotice } from './write-synthetic-content.ts';

/** An edit of a content folder: what it is called, and what it does. */
type Edit = readonly [name: string, run: (content: string, chance: Chance) => unknown];

const namesIn = (content: string, under: string): string[] =>
  readdirSync(join(content, under), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:mdx|yaml)$/.test(name))
    .sort()
    .map((name) => join(content, under, name));

const anyOf = (chance: Chance, paths: readonly string[]): string =>
  paths[chance.whole(0, paths.length - 1)] ?? '';

/** Id of a notice by the path of its file. */
const idOf = (content: string, path: string): string =>
  path.slice(join(content, 'notices/').length, -'.mdx'.length).replaceAll('\\', '/');

/** Change the text of one file; a text that has no such place stays. */
function change(path: string, from: RegExp, to: string): void {
  const text = readFileSync(path, 'utf8');
  const body = path.endsWith('.mdx') ? text.indexOf('\n## ') : 0;
  writeFileSync(path, text.slice(0, body) + text.slice(body).replace(from, to));
}

const inNotice =
  (from: RegExp, to: string) =>
  (content: string, chance: Chance): void =>
    change(anyOf(chance, namesIn(content, 'notices')), from, to);

const inRegistry =
  (name: string) =>
  (content: string, chance: Chance): void => {
    const path = join(content, `registry/${name}.yaml`);
    const names = [...readFileSync(path, 'utf8').matchAll(/^ {2}name: .*$/gm)].map(([line]) => line);
    const line = names[chance.whole(0, names.length - 1)] ?? '';
    writeFileSync(
      path,
      readFileSync(path, 'utf8').replace(
        line,
        () => `${line.replace(/"$/, '')} Mới${line.endsWith('"') ? '"' : ''}`,
      ),
    );
  };

/** Kinds of what an editor does: words, orders, names, states, pages, notices that come, go and move. */
export const EDITS: readonly Edit[] = [
  ['a word', inNotice(/ và /, ' và cũng ')],
  ['a word in no fact', inNotice(/^(\p{Lu}[^\n<>[\]*|]{60,}?) (?=[^\n<>[\]*|]+$)/mu, '$1 cũng ')],
  ['a figure', inNotice(/(\d),(\d)(?=\d*%)/, '$1,9')],
  ['an order loses its day', inNotice(/ due="[^"]*"/, '')],
  ['a paragraph', inNotice(/\n\n(?=\p{Lu}[^\n]{40,}\n)/u, '\n\nMột đoạn mới thêm vào đây.\n\n')],
  [
    'a subject',
    (content, chance) => {
      const path = anyOf(chance, namesIn(content, 'notices'));
      const text = readFileSync(path, 'utf8');
      writeFileSync(path, text.replace(/^(subject: .*?) (?=\S+$)/m, '$1 mới '));
    },
  ],
  ['an agency', inRegistry('agencies')],
  ['a place', inRegistry('places')],
  ['an indicator', inRegistry('indicators')],
  ['a topic', inRegistry('topics')],
  [
    'a document',
    (content, chance) =>
      change(anyOf(chance, namesIn(content, 'registry/documents')), /^(title: .*?) (?=\S+$)/m, '$1 mới '),
  ],
  ['a note', inNotice(/^(\[\^[^\]]+\]: .*?) (?=\S+$)/m, '$1 mới ')],
  [
    'an abbreviation',
    (content) => change(join(content, 'registry/glossary.yaml'), /^( {2}full: .*?)$/m, '$1 mới'),
  ],
  ['a newest notice', (content) => addNewestNotice(content, namesIn(content, 'notices').length + 20)],
  ['a deleted notice', (content, chance) => rmSync(anyOf(chance, namesIn(content, 'notices')))],
  [
    'a renamed notice',
    (content, chance) => {
      const path = anyOf(chance, namesIn(content, 'notices'));
      renameSync(path, path.replace('.mdx', '-ten-moi.mdx'));
    },
  ],
  [
    'a page of words',
    (content, chance) => {
      const words = chance.whole(1, 99);
      mkdirSync(join(content, 'pages'), { recursive: true });
      writeFileSync(join(content, 'pages/gioi-thieu.mdx'), `# Giới thiệu\n\nTrang thử số ${words}.\n`);
    },
  ],
  [
    'a day of publication',
    (content, chance) => {
      const id = idOf(content, anyOf(chance, namesIn(content, 'notices')));
      const list = join(content, `addresses/thong-bao-${id.slice(0, 4)}.txt`);
      mkdirSync(dirname(list), { recursive: true });
      if (existsSync(list)) rmSync(list);
      else writeFileSync(list, `/thong-bao/${id}/ @2033-0${chance.whole(1, 9)}-15\n`);
    },
  ],
  [
    'a former address',
    (content, chance) => {
      const id = idOf(content, anyOf(chance, namesIn(content, 'notices')));
      const to = `/thong-bao/${id}/`;
      writeFileSync(
        join(content, 'redirects.yaml'),
        `/thong-bao/2030/ten-cu-${chance.whole(1, 9)}/: ${to}\n`,
      );
    },
  ],
  [
    'a correction by the agency',
    (content, chance) => {
      const held = idOf(content, anyOf(chance, namesIn(content, 'notices')));
      const documents = join(content, 'registry/documents');
      writeFileSync(join(documents, 'thu-giu.yaml'), `type: Thông báo\nnumber: 9999/TB-THU\nheld: ${held}\n`);
      writeFileSync(
        join(documents, 'thu-dinh-chinh.yaml'),
        'type: Công văn\nnumber: 9998/THU\nissued: "2033-02-01"\nrelations:\n  - kind: dinh-chinh\n    document: thu-giu\n',
      );
    },
  ],
  [
    'a state of an order',
    (content, chance) => {
      const path = anyOf(chance, namesIn(content, 'notices'));
      const id = idOf(content, path);
      const records = join(content, `assignments/${id}.yaml`);
      const file = `notices/${id}.mdx`;
      const order = parseNotice({ file, text: readFileSync(path, 'utf8') }).notice?.assignments.at(
        -1,
      )?.anchor;
      if (existsSync(records)) rmSync(records);
      else if (order) {
        mkdirSync(dirname(records), { recursive: true });
        const record =
          '  - on: "2033-01-15"\n    state: dang-thuc-hien\n    evidence: https://vi-du.invalid/';
        writeFileSync(records, `${order}:\n${record}${order}\n`);
      }
    },
  ],
];
