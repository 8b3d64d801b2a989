import { expect, test } from 'vitest';
import { CHECKS_OF_LEDGER } from '../../../src/checks/all-checks.ts';
import { ledgerRewritten } from '../../../src/checks/rules/ledger/ledger-rewritten.ts';
import { judgeNotices } from '../../../src/ledger/judge-notice.ts';
import { type HeldLedger, linesOfFile } from '../../../src/ledger/ledger.ts';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';
import { type ExplainedKind, type VersionItem, versionItemSchema } from '../../../src/model/version-item.ts';
import { heldOf, type Now } from '../ledger/held.ts';

const ACT = 'ubnd-tinh-mau-cv-12-2042';
const OTHER_SOURCE = 'b sources/2042/b.txt';
const faults = (held: HeldLedger): Diagnostic[] => CHECKS_OF_LEDGER.flatMap((check) => check(held));
const checks = (held: HeldLedger): string[] => faults(held).map(({ check }) => check);
const item = (kind: ExplainedKind, more: Partial<VersionItem> = {}): VersionItem => ({
  version: 2,
  kind,
  reason: 'Lý do thử.',
  ...more,
});

test('a notice that is as it was recorded gives no fault', () => {
  expect(faults(heldOf([{}], [{}]))).toEqual([]);
  expect(faults(heldOf([{}], [{}], { isSigned: true }))).toEqual([]);
});

test('a notice that was never recorded waits; where the site will be published that is an error', () => {
  const held = heldOf([], [{}]);
  expect(faults(held)).toMatchObject([{ check: 'ledger/unrecorded', severity: 'warning' }]);
  expect(faults({ ...held, isPublishing: true })).toMatchObject([{ severity: 'error' }]);
});

test('one changed word is told with its block, its version and what to write', () => {
  const [fault, ...rest] = faults(heldOf([{}], [{ words: 'Một ba.' }]));
  expect(rest).toEqual([]);
  expect(fault).toMatchObject({
    check: 'ledger/unexplained',
    severity: 'error',
    file: 'notices/2042/thu.mdx',
  });
  expect(fault?.message).toContain('phiên bản 1 ở `d1`');
  expect(fault?.hint).toContain('changes/2042/thu.yaml');
  expect(fault?.hint).toContain('version: 2, kind: transcription');
});

test('another source is told, and other marks alone wait to be recorded under the same version', () => {
  expect(checks(heldOf([{}], [{ source: OTHER_SOURCE }]))).toEqual(['ledger/unexplained']);
  const held = heldOf([{}], [{ mdx: 'khác' }]);
  expect(checks(held)).toEqual(['ledger/unrecorded']);
  expect(judgeNotices(held)).toMatchObject([{ judgement: { kind: 'marks', version: 1 } }]);
});

/** What changed, by name. */
const CHANGES = {
  neither: {},
  words: { words: 'Một ba.' },
  source: { source: OTHER_SOURCE },
  both: { words: 'Một ba.', source: OTHER_SOURCE },
} as const satisfies Record<string, Now>;
const FITS: Record<string, readonly (keyof typeof CHANGES)[]> = {
  transcription: ['words', 'both'],
  correction: ['both'],
  source: ['source'],
  replaced: ['neither'],
  withdrawn: ['neither'],
  restored: ['neither'],
};
for (const [kind, fitting] of Object.entries(FITS)) {
  test.each(Object.keys(CHANGES) as (keyof typeof CHANGES)[])(
    `${kind} fits only what it says: %s changed`,
    (what) => {
      const now = { ...CHANGES[what], items: [item(kind as ExplainedKind, { act: ACT })] };
      const expected = fitting.includes(what) ? 'ledger/unrecorded' : 'ledger/kind';
      expect(checks(heldOf([{}], [now]))).toEqual([expected]);
    },
  );
}

test.each(Object.keys(CHANGES) as (keyof typeof CHANGES)[])(
  'moved fits only where neither words nor source changed: %s changed',
  (what) => {
    const now = { ...CHANGES[what], id: '2042/moi', items: [item('moved', { from: '2042/thu' })] };
    const expected = what === 'neither' ? 'ledger/unrecorded' : 'ledger/kind';
    expect(checks(heldOf([{}], [now]))).toEqual([expected]);
  },
);

test.each(Object.keys(CHANGES) as (keyof typeof CHANGES)[])(
  'redacted fits only where words were taken out of what was masked: %s changed',
  (what) => {
    const now = { ...CHANGES[what], items: [item('redacted')] };
    expect(checks(heldOf([{}], [now]))).toEqual(['ledger/kind']);
    expect(checks(heldOf([{}], [now], MASKED))).toContain('ledger/kind');
  },
);

test.each(Object.keys(FITS) as ExplainedKind[])('%s does not fit a notice that was taken off', (kind) => {
  const gone: Now = { isRemoved: true, items: [item(kind, { act: ACT })] };
  expect(checks(heldOf([{}], [gone], { emptied: ['2042/thu.1'] }))).toContain('ledger/kind');
});

test.each(['first', 'marks'])('%s is nothing that an editor explains', (kind) => {
  expect(versionItemSchema.safeParse({ version: 2, kind, reason: 'Lý do thử.' }).success).toBe(false);
  expect(versionItemSchema.safeParse({ version: 2, kind: 'source', reason: 'Lý do thử.' }).success).toBe(
    true,
  );
});

test.each(['correction', 'replaced', 'withdrawn', 'restored'] as const)(
  '%s needs an act of the agency that is registered',
  (kind) => {
    const changed = kind === 'correction' ? CHANGES.both : {};
    for (const act of [{}, { act: 'khong-co' }])
      expect(checks(heldOf([{}], [{ ...changed, items: [item(kind, act)] }]))).toEqual(['ledger/kind']);
  },
);

test('a version that is not the next, or is before the first, is explained in vain', () => {
  const next = item('transcription', { version: 3 });
  expect(checks(heldOf([{}], [{ words: 'Một ba.', items: [next] }]))).toEqual(['ledger/kind']);
  expect(checks(heldOf([], [{ items: [item('transcription', { version: 1 })] }]))).toEqual(['ledger/kind']);
});

test('a notice that is gone is told, and one that moved takes its versions along', () => {
  expect(checks(heldOf([{}], []))).toEqual(['ledger/vanished']);
  const moved = { id: '2042/moi', items: [item('moved', { from: '2042/thu' })] };
  const held = heldOf([{}], [moved]);
  expect(checks(held)).toEqual(['ledger/unrecorded']);
  expect(judgeNotices(held)).toMatchObject([{ judgement: { kind: 'moved', version: 2 } }]);
  const step = { id: '2042/moi', kind: 'moved', version: 2, from: '2042/thu', reason: 'Lý do thử.' } as const;
  expect(faults(heldOf([{}, step], [moved]))).toEqual([]);
  // It is still there under its old name, or was never recorded under it.
  expect(checks(heldOf([{}], [{}, moved]))).toEqual(['ledger/kind']);
  expect(checks(heldOf([], [moved]))).toEqual(['ledger/kind']);
});

test('the file that an earlier version was made from stays as it was, when there is a better one too', () => {
  const step = { version: 2, kind: 'source', source: OTHER_SOURCE, reason: 'Lý do thử.' } as const;
  const now = { source: OTHER_SOURCE, items: [item('source')] };
  expect(faults(heldOf([{}, step], [now]))).toEqual([]);
  const [fault, ...rest] = faults(heldOf([{}, step], [now], { lost: ['sources/2042/a.txt'] }));
  expect(rest).toEqual([]);
  expect(fault).toMatchObject({ check: 'ledger/source-lost', file: 'sources/2042/a.txt' });
  // A better file under the name of the old one is told before anything is recorded.
  const over = { source: 'c sources/2042/a.txt', items: [item('source')] };
  expect(checks(heldOf([{}], [over]))).toEqual(['ledger/source-lost', 'ledger/unrecorded']);
});

const TWO = [{}, { version: 2, kind: 'transcription', words: 'Một ba.', reason: 'Lý do thử.' }] as const;
const NOW: Now = { words: 'Một ba.', items: [item('transcription')] };

const REDACTED = { version: 2, kind: 'redacted', words: 'Một [-].', reason: 'Lý do thử.' } as const;
const OUT: Now = { words: 'Một [-].', items: [item('redacted')] };
const MASKED = { masked: ['2042/thu.1'] };

test('words are taken out when the records of before were masked, and nothing else changed', () => {
  const held = heldOf([{}], [OUT], MASKED);
  expect(checks(held)).toEqual(['ledger/unrecorded']);
  expect(judgeNotices(held)).toMatchObject([{ judgement: { kind: 'redacted', masks: ['2042/thu.1'] } }]);
  expect(faults(heldOf([{}, { ...REDACTED, masks: ['2042/thu.1'] }], [OUT], MASKED))).toEqual([]);
  // Not masked; other words beside; masked and not explained; masked, and another reason given.
  expect(checks(heldOf([{}], [OUT]))).toEqual(['ledger/kind']);
  expect(checks(heldOf([{}], [{ ...OUT, words: 'Bốn' }], MASKED))).toEqual([
    'ledger/record-missing',
    'ledger/kind',
  ]);
  expect(checks(heldOf([{}], [{ words: 'Một [-].' }], MASKED))).toEqual([
    'ledger/record-missing',
    'ledger/unexplained',
  ]);
  const slip = { ...OUT, items: [item('transcription')] };
  expect(checks(heldOf([{}], [slip], MASKED))).toEqual(['ledger/record-missing', 'ledger/kind']);
});

test('the source of what was masked goes with it, and that of every other version stays', () => {
  const source = 'b sources/2042/b.txt';
  const steps = [{}, { ...REDACTED, source, masks: ['2042/thu.1'] }];
  const files = { ...MASKED, lost: ['sources/2042/a.txt'] };
  expect(faults(heldOf(steps, [{ ...OUT, source }], files))).toEqual([]);
});

test('only a line that takes words out masks, only versions before it, and only of its own notice', () => {
  const other = { id: '2042/khac', at: '2042-05-01' };
  const without = checks(heldOf([{}, REDACTED], [OUT], MASKED));
  expect(without).toContain('ledger/rewritten');
  const alien = [other, {}, { ...REDACTED, masks: ['2042/khac.1'] }];
  const now = [OUT, { id: '2042/khac' }];
  expect(checks(heldOf(alien, now, { masked: ['2042/khac.1'] }))).toContain('ledger/record-missing');
});

test('a masked record of which a line was changed is told', () => {
  const held = heldOf([{}, { ...REDACTED, masks: ['2042/thu.1'] }], [OUT], MASKED);
  const file = 'records/2042/thu/1.txt';
  const record = held.records.get(file);
  const records = new Map([...held.records, [file, { ...record, text: record?.text ?? '', blocks: '0' }]]);
  expect(checks({ ...held, records })).toEqual(['ledger/record-changed']);
});

test('a notice is taken off when every word of every version was masked', () => {
  const gone: Now = { isRemoved: true, items: [item('removed')] };
  const emptied = { emptied: ['2042/thu.1'] };
  expect(checks(heldOf([{}], [gone], emptied))).toEqual(['ledger/unrecorded']);
  expect(checks(heldOf([{}], [gone]))).toEqual(['ledger/kind']);
  expect(checks(heldOf([{}], [gone], MASKED))).toContain('ledger/kind');
  const step = { version: 2, kind: 'removed' as const, reason: 'Lý do thử.', masks: ['2042/thu.1'] };
  expect(faults(heldOf([{}, step], [gone], emptied))).toEqual([]);
  // It is still there.
  expect(checks(heldOf([{}], [{ items: [item('removed')] }], emptied))).toContain('ledger/kind');
});

test('an explanation of a recorded version stays as it was recorded', () => {
  expect(faults(heldOf(TWO, [NOW]))).toEqual([]);
  const { items: _, ...silent } = NOW;
  for (const now of [
    silent,
    { ...NOW, items: [item('transcription', { reason: 'Lý do khác.' })] },
    { ...NOW, items: [item('source')] },
    { ...NOW, items: [item('transcription', { version: 1 }), item('transcription')] },
  ])
    expect(checks(heldOf(TWO, [now]))).toEqual(['ledger/record-changed']);
});

test('a record that is another or gone is told', () => {
  const held = heldOf(TWO, [NOW]);
  const file = 'records/2042/thu/1.txt';
  const facts = held.records.get(file);
  if (!facts) throw new Error('no record');
  const other = new Map([...held.records, [file, { ...facts, text: '0'.repeat(64) }] as const]);
  expect(faults({ ...held, records: other })).toMatchObject([{ check: 'ledger/record-changed', file }]);
  const gone = new Map([...held.records].filter(([name]) => name !== file));
  expect(checks({ ...held, records: gone })).toEqual(['ledger/record-missing']);
});

/** The ledger with its lines spoilt, its checkpoints as they were. */
function spoilt(spoil: (lines: string[]) => string[], held = heldOf(TWO, [NOW])): HeldLedger {
  const lines = spoil(held.ledger.lines.map(({ text }) => text));
  return {
    ...held,
    ledger: { ...held.ledger, lines: linesOfFile('ledger/2042.ndjson', `${lines.join('\n')}\n`) },
  };
}
const THREE = heldOf([...TWO, { id: '2042/khac', at: '2042-05-03' }], [NOW, { id: '2042/khac' }]);

test.each([
  ['changed', (lines: string[]) => lines.with(0, (lines[0] ?? '').replace(/"marks":"\w/, '"marks":"0'))],
  ['dropped', (lines: string[]) => lines.slice(0, -1)],
  ['swapped', ([one = '', two = '', ...rest]: string[]) => [two, one, ...rest]],
  ['added', (lines: string[]) => [...lines, (lines[0] ?? '').replaceAll('2042/thu', '2042/them')]],
  ['glued', ([one, two, ...rest]: string[]) => [`${one}${two}`, ...rest]],
  ['cut by half', ([one = '', ...rest]: string[]) => [one.slice(0, 40), ...rest]],
])('a line that was %s is told', (_, spoil) => {
  expect(checks(THREE)).toEqual([]);
  expect(checks(spoilt(spoil, THREE))).toContain('ledger/rewritten');
});

// Their checkpoints are of just these lines: what is told is the lines alone.
test.each([
  ['a day before the last', [{ at: '2042-05-03' }, { id: '2042/khac' }]],
  ['a day of another year', [{ at: '2043-05-02' }]],
  ['a version that is not the next', [{}, { version: 3, kind: 'transcription' }]],
  ['a second first version', [{}, { version: 2 }]],
  ['a later version of a notice that has none', [{ version: 2, kind: 'transcription' }]],
  ['marks of another version', [{}, { version: 2, kind: 'marks' }]],
  ['a former id that never was', [{ version: 1, kind: 'moved', from: '2042/cu' }]],
] as const)('a line with %s is told', (_, steps) => {
  const { ledger, sha256 } = heldOf(steps, []);
  expect(ledgerRewritten({ ledger, sha256 })).toMatchObject([{ check: 'ledger/rewritten' }]);
});

test.each([
  ['another root', (text: string) => text.replace(/\n[A-Za-z0-9+/]{6}/, '\nAAAAAA')],
  ['another size', (text: string) => text.replace('\n1\n', '\n2\n')],
  ['another name', (text: string) => text.replace('example', 'other')],
  ['a line more', (text: string) => `${text}x\n`],
])('a checkpoint with %s is told, and names its file', (_, spoil) => {
  const held = heldOf(TWO, [NOW]);
  const checkpoints = held.ledger.checkpoints.map((one, at) =>
    at === 0 ? { ...one, text: spoil(one.text) } : one,
  );
  expect(faults({ ...held, ledger: { ...held.ledger, checkpoints } })).toMatchObject([
    { check: 'ledger/rewritten', file: 'ledger/checkpoints/1' },
  ]);
});

test('lines past the last checkpoint wait for one', () => {
  const held = heldOf(TWO, [NOW]);
  const ledger = { ...held.ledger, checkpoints: held.ledger.checkpoints.slice(0, 1) };
  expect(faults({ ...held, ledger })).toMatchObject([
    { check: 'ledger/rewritten', hint: expect.stringContaining('npm run record') },
  ]);
});

test('a key that is none, a secret one, a wrong signature and one that is missing later are told', () => {
  const held = heldOf(TWO, [NOW], { isSigned: true });
  const withKeys = (keys: string[]): HeldLedger => ({ ...held, ledger: { ...held.ledger, keys } });
  expect(checks(withKeys(['khoa']))).toEqual(['ledger/key']);
  expect(checks({ ...held, secrets: ['ledger/khoa.txt'] })).toEqual(['ledger/key']);
  const spoil = (at: number, how: (text: string) => string): string[] => {
    const checkpoints = held.ledger.checkpoints.map((one, index) =>
      index === at ? { ...one, text: how(one.text) } : one,
    );
    return checks({ ...held, ledger: { ...held.ledger, checkpoints } });
  };
  const unsigned = (text: string): string => text.replace(/— .*\n/, '');
  const signedByOther = (text: string): string =>
    text.replace(/(— \S+ \S{20})./, '$1A').replace(/(— \S+ \S{21})./, '$1B');
  expect(spoil(1, unsigned)).toEqual(['ledger/key']);
  expect(spoil(1, signedByOther)).toEqual(['ledger/key']);
  // A ledger may be signed from some day on.
  expect(spoil(0, unsigned)).toEqual([]);
});
