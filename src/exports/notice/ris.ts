import type { Reference } from './quoted-reference.ts';

/**
 * A notice or a passage in RIS, as reference managers import it: `TY  - GOVDOC` first, `ER  - ` last, one fact a line
 * ended by CRLF. A line break inside a fact would begin a new field, so white space is folded.
 */
export function ris(reference: Reference): string {
  const { key, title, type, number, issued, issuer, address, passage, citation } = reference;
  const fields: readonly [string, string | undefined][] = [
    ['ID', key],
    ['AU', issuer],
    ['TI', title],
    ['M3', type],
    ['SN', number],
    ['PB', issuer],
    ['PY', issued?.slice(0, 4)],
    ['DA', issued && `${issued.replaceAll('-', '/')}/`],
    ['SE', passage],
    ['N1', citation],
    ['LA', 'vi'],
    ['UR', address],
  ];
  const lines = fields.flatMap(([tag, value]) => {
    // Other control characters have no place in a text format.
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
    const line = value?.replace(/[\u0000-\u0020\u007F\u0085\u2028\u2029]+/gu, ' ').trim();
    return line ? [`${tag}  - ${line}`] : [];
  });
  return ['TY  - GOVDOC', ...lines, 'ER  - ', ''].join('\r\n');
}
