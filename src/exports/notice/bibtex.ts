import type { Reference } from './quoted-reference.ts';

const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  // BibTeX counts a brace behind a backslash too, so that `\}` would end the field.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};

/** Words as LaTeX prints them; Vietnamese letters stay as they are (UTF-8). */
function escapeLatex(text: string): string {
  return text.replace(/[\\{}$&#%_^~]/g, (letter) => SPECIAL[letter] ?? letter).replace(/\s+/g, ' ');
}

/**
 * A notice or a passage as one BibTeX entry, for biblatex and classic styles alike: `@misc`, since neither knows
 * notices. Doubled braces keep the agency whole and the capitals of the title.
 */
export function bibtex(reference: Reference): string {
  const { key, title, type, number, issued, issuer, address } = reference;
  const note = [reference.passage, reference.note].filter(Boolean).join('. ');
  const fields: readonly [string, string | undefined][] = [
    ['author', `{${escapeLatex(issuer)}}`],
    ['title', `{${escapeLatex(title)}}`],
    ['type', escapeLatex(type)],
    ['number', number && escapeLatex(number)],
    ['date', issued],
    ['year', issued?.slice(0, 4)],
    ['month', issued && String(Number(issued.slice(5, 7)))],
    ['howpublished', escapeLatex([type, number && `số ${number}`].filter(Boolean).join(' '))],
    ['note', escapeLatex(note)],
    // An address is read as it is; braces alone would break the entry.
    ['url', address.replaceAll('{', '%7B').replaceAll('}', '%7D')],
    ['langid', 'vietnamese'],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []));
  return `@misc{${key},\n${lines.join('\n')}\n}\n`;
}
