import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import {
  changesDocuments,
  changesFeed,
  changesFeedDrawnFrom,
} from '../../../../src/exports/feeds/changes-feed.ts';
import { documentOf, inventedCorpus } from '../../corpus/corpus-fixture.ts';
import { heldOf } from '../../ledger/held.ts';
import { SITE } from '../fixture.ts';

const { DOMParser } = new JSDOM('').window;
const ACT = 'ubnd-tinh-mau-cv-12-2042';

/** An invented notice of which the ledger has these versions beside its first. */
function changed(...versions: Parameters<typeof heldOf>[0]) {
  const { ledger } = heldOf([{}, ...versions.map((step, at) => ({ version: at + 2, ...step }))], []);
  const told = versions.map(({ reason, act }) => ({ ...(reason && { reason }), ...(act && { act }) }));
  const lines = ledger.lines.map((line, at) => (at === 0 ? line : { ...line, told: told[at - 1] ?? {} }));
  const corpus = inventedCorpus(
    [{ slug: 'thu', issued: '2042-05-02', number: '11/TB-UBND', body: 'Đoạn thử.' }],
    [documentOf(ACT, { type: 'Công văn', number: '12/UBND-VP', issued: '2042-06-20' })],
  );
  return { ...corpus, ledger: { ...ledger, lines } };
}
type Changed = ReturnType<typeof changed>;

const feedOf = (corpus: Changed, document?: number) =>
  new DOMParser().parseFromString(changesFeed(corpus, document, SITE), 'application/xml');
const texts = (root: ParentNode, of: string) =>
  [...root.querySelectorAll(of)].map(({ textContent }) => textContent);

test('an entry is a change, under the first address of its record, with its reason and the document that made it', () => {
  const corpus = changed({ kind: 'correction', at: '2042-07-01', act: ACT, reason: 'Sai số liệu.' });
  const [entry, ...others] = feedOf(corpus).querySelectorAll('entry');
  if (!entry) throw new Error('no entry');
  expect(others).toEqual([]);
  expect(texts(entry, 'id')[0]).toMatch(/^https:\/\/mau\.invalid\/.*2\.txt$/u);
  expect(texts(entry, 'updated')).toEqual(['2042-07-01T00:00:00+07:00']);
  expect(entry.querySelector('link')?.getAttribute('href')).toBe('https://mau.invalid/thong-bao/2042/thu/');
  const [content = ''] = texts(entry, 'content');
  expect(content).toContain('Phiên bản 2, ghi ngày 1/7/2042: ');
  expect(content).toContain('Sai số liệu. Công văn số 12/UBND-VP');
});

test('an entry holds the checkpoint that first held its line, and no later one', () => {
  const corpus = changed(
    { kind: 'transcription', reason: 'Một.' },
    { kind: 'transcription', reason: 'Hai.' },
  );
  const [, second, third] = corpus.ledger.checkpoints.map(({ text }) => text.trim());
  const [newer = '', older = ''] = texts(feedOf(corpus), 'entry > content');
  expect(newer.trim().endsWith(third ?? '-')).toBe(true);
  expect(older.trim().endsWith(second ?? '-')).toBe(true);
});

test('marks that were put in change no word, and are no change', () => {
  expect(texts(feedOf(changed({ kind: 'marks' })), 'entry')).toEqual([]);
});

test('the polled document has the newest fifty, archives of fifty are full from the oldest', () => {
  const many = changed(
    ...Array.from({ length: 120 }, (_, at) => ({ kind: 'transcription' as const, reason: `Lần ${at + 1}.` })),
  );
  expect(changesDocuments(many)).toEqual([undefined, 1, 2]);
  const numbers = (document?: number) =>
    texts(feedOf(many, document), 'entry > content').map((text) =>
      Number(/Lần (\d+)\./u.exec(text ?? '')?.[1]),
    );
  expect([numbers().at(0), numbers().at(-1), numbers().length]).toEqual([120, 71, 50]);
  expect([numbers(1).at(0), numbers(1).at(-1)]).toEqual([50, 1]);
  expect([numbers(2).at(0), numbers(2).at(-1)]).toEqual([100, 51]);
  const archive = (document?: number) =>
    feedOf(many, document).querySelector('feed > link[rel=prev-archive]')?.getAttribute('href');
  expect([archive(), archive(2), archive(1)].map((href) => href?.replace(/^.*\//u, ''))).toEqual([
    'atom-3.xml',
    'atom-2.xml',
    undefined,
  ]);
});

test('a document of the feed is drawn from its notices and documents, the polled one from how many there are too', () => {
  const one = changed({ kind: 'correction', at: '2042-07-01', act: ACT });
  expect(changesFeedDrawnFrom(one, undefined)).toMatchObject({ notices: ['2042/thu'], documents: [ACT] });
  const key = (corpus: Changed, document?: number) =>
    JSON.stringify(changesFeedDrawnFrom(corpus, document).rest);
  expect(key(one)).not.toBe(key(changed({ kind: 'correction', at: '2042-07-02', act: ACT })));
});
