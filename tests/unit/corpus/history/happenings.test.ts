import { expect, test } from 'vitest';
import { happenedTo, isOutOfForce } from '../../../../src/corpus/history/happenings.ts';
import { versionsOf } from '../../../../src/corpus/history/versions.ts';
import { heldOf } from '../../ledger/held.ts';
import { documentOf, inventedCorpus } from '../corpus-fixture.ts';

const ACT = 'ubnd-tinh-mau-cv-12-2042';
const BODY = 'Đoạn thử.';

/** What happened to an invented notice of which the ledger has these versions beside its first. */
function afterVersions(...versions: Parameters<typeof heldOf>[0]) {
  const { ledger } = heldOf([{}, ...versions.map((step, at) => ({ version: at + 2, ...step }))], []);
  const told = versions.map(({ reason, act }) => ({ ...(reason && { reason }), ...(act && { act }) }));
  const lines = ledger.lines.map((line, at) => (at === 0 ? line : { ...line, told: told[at - 1] ?? {} }));
  const corpus = inventedCorpus(
    [{ slug: 'thu', issued: '2042-05-02', number: '11/TB-UBND', body: BODY }],
    [documentOf(ACT, { type: 'Công văn', number: '12/UBND-VP', issued: '2042-06-20' })],
  );
  return { ...corpus, ledger: { ...ledger, lines } };
}
const NOTICE = { id: '2042/thu' };
const kindsOf = (corpus: ReturnType<typeof afterVersions>) =>
  happenedTo(NOTICE, corpus).map(({ kind }) => kind);

test('a first version, and another file of the same words, are nothing that readers must know', () => {
  expect(kindsOf(afterVersions())).toEqual([]);
  expect(kindsOf(afterVersions({ kind: 'source', reason: 'Bản rõ hơn.' }))).toEqual([]);
});

test('the day is that of the agency’s act where it is known, else the one on which it was recorded', () => {
  const corpus = afterVersions({ kind: 'withdrawn', at: '2042-07-01', act: ACT, reason: 'Lý do.' });
  expect(happenedTo(NOTICE, corpus)).toEqual([
    { kind: 'withdrawn', day: '2042-06-20', act: ACT, reason: 'Lý do.', version: 2 },
  ]);
  const slip = afterVersions({ kind: 'transcription', at: '2042-07-01', reason: 'Thiếu dấu.' });
  expect(happenedTo(NOTICE, slip)).toMatchObject([{ kind: 'transcription', day: '2042-07-01' }]);
});

test('of how a notice stands only the newest holds, of everything else the newest of its kind', () => {
  const back = afterVersions({ kind: 'withdrawn', act: ACT }, { kind: 'restored', act: ACT });
  expect(kindsOf(back)).toEqual(['restored']);
  expect(isOutOfForce(NOTICE, back)).toBe(false);
  const gone = afterVersions({ kind: 'replaced', act: ACT });
  expect(isOutOfForce(NOTICE, gone)).toBe(true);
  const slips = afterVersions(
    { kind: 'transcription', reason: 'Một.' },
    { kind: 'transcription', reason: 'Hai.' },
  );
  expect(happenedTo(NOTICE, slips)).toMatchObject([{ reason: 'Hai.', version: 3 }]);
});

test('what the agency did comes before what we did', () => {
  const all = afterVersions(
    { kind: 'transcription', reason: 'Một.' },
    { kind: 'withdrawn', act: ACT },
    { kind: 'correction', act: ACT },
  );
  expect(kindsOf(all)).toEqual(['withdrawn', 'correction', 'transcription']);
});

test('a notice has its versions with their records, and marks alone make none', () => {
  const corpus = afterVersions({ kind: 'transcription', reason: 'Một.' }, { kind: 'marks', version: 2 });
  expect(versionsOf(NOTICE, corpus).map(({ version, record }) => [version, record])).toEqual([
    [1, '/thong-bao/2042/thu/phien-ban/1.txt'],
    [2, '/thong-bao/2042/thu/phien-ban/2.txt'],
  ]);
  expect(versionsOf({ id: '2042/khac' }, corpus)).toEqual([]);
});
