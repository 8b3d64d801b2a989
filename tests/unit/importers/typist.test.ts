import { expect, test } from 'vitest';
import { printedWords } from '../../../src/site/clerk/printed-words.ts';
import { importNotice, needed } from './importing.ts';
import { seeded } from './mutations.ts';
import { FEET, HEADS, MEANT, NUMBERINGS, type Typing, typed } from './typist.ts';

const pick = <T>(list: readonly T[], random: () => number): T => {
  const found = list[Math.floor(random() * list.length)];
  if (found === undefined) throw new Error('nothing to pick from');
  return found;
};

/** Any way of typing. */
function anyTyping(random: () => number): Typing {
  const width = pick([0, 72, 84, 100] as const, random);
  return {
    head: pick(Object.keys(HEADS) as Typing['head'][], random),
    width,
    indent: width === 0 ? '' : pick(['', '     ', '\t'] as const, random),
    isHanging: random() < 0.5,
    numbering: pick(Object.keys(NUMBERINGS) as Typing['numbering'][], random),
    pageNumber: pick(['2', '- 2 -', 'Trang 2/3', '\f2'] as const, random),
    isSigned: random() < 0.5,
    hasGaps: random() < 0.5,
    notes: pick(['superscript', 'square', 'round'] as const, random),
    notesAt: pick(['page', 'end'] as const, random),
    foot: pick(Object.keys(FEET) as Typing['foot'][], random),
    blanks: pick([' ', '\u00A0'] as const, random),
    lineEnd: pick(['\n', '\r\n'] as const, random),
  };
}

test('whatever way an office types it, the notice reads the same', { timeout: 60_000 }, async () => {
  const random = seeded(42);
  for (let times = 0; times < 200; times++) {
    const typing = anyTyping(random);
    const name = JSON.stringify(typing);
    const meant = MEANT.blocks.map((text) => NUMBERINGS[typing.numbering](text.replaceAll(/[¹²³]/gu, '')));
    const signature = [...MEANT.authority, ...(typing.isSigned ? ['(Đã ký)'] : []), MEANT.signer];
    const { mdx, report } = await importNotice(new TextEncoder().encode(typed(typing)));
    const { blocks, notes, calls } = printedWords(mdx);
    expect(blocks, name).toEqual([...meant, MEANT.recipients.join(' '), signature.join(' ')]);
    expect([...notes.values()], name).toEqual(MEANT.notes);
    expect(calls, name).toEqual(['1', '2', '3']);
    expect(mdx, name).toContain(
      `subject: ${MEANT.subject}\nnumber: ${MEANT.number}\nissued: "${MEANT.issued}"\n`,
    );
    expect(mdx, name).toContain('  "on": "2042-05-15"\n  place: xa-vi-du\n');
    expect(mdx, name).toContain('concludedBy:\n  name: Hoàng Văn Mẫu\n  position: Chủ tịch UBND huyện\n');
    expect(mdx, name).toContain(
      `signer:\n  name: ${MEANT.signer}\n  authority:\n${MEANT.authority.map((line) => `    - ${line}\n`).join('')}`,
    );
    expect(needed(report), name).toEqual(['issuer']);
    expect(
      mdx.split('\n').filter((line) => line.startsWith('#')),
      name,
    ).toEqual(MEANT.headings.map(([depth, index]) => `${'#'.repeat(depth)} ${meant[index]}`));
  }
});
