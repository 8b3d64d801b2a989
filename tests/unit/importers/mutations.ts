/** Numbers from a seed (mulberry32), so that a failing case can be run again. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const INSERTS = [
  '\f',
  '\t',
  '   ',
  '\r\n',
  '*',
  '**',
  '<b>',
  '{x}',
  '[^1]',
  '¹',
  '²',
  '| a | b |',
  '```',
  '# ',
  '- ',
  '1. ',
  'I. ',
  'đ) ',
  'PHỤ LỤC',
  'Nơi nhận:',
  'TM. ỦY BAN NHÂN DÂN',
  'THÔNG BÁO',
  'Số: 1/TB-UBND',
  '\u0000',
  '\u200b',
  '\ufeff',
  '\ud800',
  '&lt;',
  '\\',
  '_____',
  '2',
  'e\u0301',
  '[1]',
  ' export ',
  'import ',
];

/** One random change of a text: a cut, a splice, lines lost, doubled, swapped or glued, strange letters. */
export function mutate(text: string, other: string, random: () => number): string {
  const at = (length: number): number => Math.floor(random() * (length + 1));
  const lines = text.split('\n');
  const line = at(lines.length - 1);
  switch (Math.floor(random() * 9)) {
    case 0:
      return text.slice(at(text.length));
    case 1:
      return text.slice(0, at(text.length));
    case 2:
      return text.slice(0, at(text.length)) + other.slice(at(other.length));
    case 3:
      return lines.toSpliced(line, 1 + at(5)).join('\n');
    case 4:
      return lines.toSpliced(line, 0, ...lines.slice(line, line + 1 + at(4))).join('\n');
    case 5:
      return lines.toSpliced(at(lines.length - 1), 0, lines[line] ?? '').join('\n');
    case 6:
      return [...lines.slice(0, line), lines.slice(line, line + 2).join(' '), ...lines.slice(line + 2)].join(
        '\n',
      );
    case 7: {
      const place = at(text.length);
      return text.slice(0, place) + (INSERTS[at(INSERTS.length - 1)] ?? '') + text.slice(place);
    }
    default:
      return lines.filter((words) => words.trim() !== '' || random() < 0.5).join('\n');
  }
}
