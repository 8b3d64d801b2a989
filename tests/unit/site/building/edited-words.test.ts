import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import type { Corpus } from '../../../../src/corpus/corpus.ts';
import { mentionsOfNames } from '../../../../src/corpus/subjects/name-mentions.ts';
import { editedWords, factsOf, knownWords } from '../../../../src/site/building/edited-words.ts';
import { readWhole } from '../../../../src/site/content/check-content.ts';
import { writeSyntheticContent } from '../../../synthetic/write-synthetic-content.ts';

const root = mkdtempSync(join(tmpdir(), 'sua-chu-'));
const content = join(root, 'content');
const REST = 'rest';

beforeEach(async () => {
  vi.stubEnv('CACHE_DIR', join(root, 'cache'));
  rmSync(content, { recursive: true, force: true });
  await writeSyntheticContent(content, 4);
});
afterAll(() => rmSync(root, { recursive: true }));

const read = async (): Promise<Corpus> => (await readWhole(content)).corpus;

/** Ids of the notices of which nothing but words changed with an edit of the first notice. */
async function editedBy(edit: (text: string) => string, rest = REST): Promise<readonly string[] | undefined> {
  const before = await read();
  mentionsOfNames(before, 1);
  const known = knownWords(factsOf(before, REST), before);
  const path = join(content, before.notices[0]?.file ?? '');
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, edit(text));
  const now = await read();
  return editedWords(known, factsOf(now, rest), now);
}

/** Put words into a paragraph without a mark. */
const say =
  (more: string) =>
  (text: string): string => {
    const body = text.indexOf('\n## ');
    const edited = text
      .slice(body)
      .replace(/^(\p{Lu}[^\n<>[\]*|]{60,}?) (?=[^\n<>[\]*|]+$)/mu, `$1 ${more} `);
    expect(edited).not.toBe(text.slice(body));
    return text.slice(0, body) + edited;
  };

test('words that are in no fact and name nothing are an edit of words alone, of that notice', async () => {
  const [first] = (await read()).notices;
  expect(await editedBy(say('cũng'))).toEqual([first?.id]);
  expect(await editedBy((text) => text)).toEqual([]);
});

test('words that name an agency or place which the notice did not name are more, for its page tells where it is named', async () => {
  const { registry, keptNames, notices } = await read();
  mentionsOfNames({ notices, registry, ...(keptNames && { keptNames }) }, 1);
  const named = new Set(notices[0] && keptNames?.of(notices[0])?.map(({ slug }) => slug));
  const [, other] = [...registry.agencies].find(([slug]) => !named.has(slug)) ?? [];
  expect(await editedBy(say(`với ${other?.name}`))).toBeUndefined();
});

test('a fact, another file of the content, a notice that came and an unknown last build are more', async () => {
  expect(await editedBy((text) => text.replace(/^(subject: .*?) (?=\S+$)/m, '$1 mới '))).toBeUndefined();
  expect(await editedBy(say('cũng'), 'another')).toBeUndefined();
  const now = await read();
  const known = knownWords(factsOf(now, REST), now);
  const fewer = { ...now, notices: now.notices.slice(1) };
  expect(editedWords(known, factsOf(fewer, REST), fewer)).toBeUndefined();
  expect(editedWords(undefined, factsOf(now, REST), now)).toBeUndefined();
});
