import { isInnerStop } from './inner-stop.ts';

/** Letters after which a clause that has not ended may be cut at a comma; what is shorter is clamped by its looks. */
const LONG = 300;

/**
 * How a numbered paragraph begins, for a table of contents: its number and its words up to the first end of a
 * clause (full stop, colon, semicolon, line), never inside a figure (`1.250 m²`, `8:30`), a road (`ĐT.231B`) or a name
 * (`TS. Mẫu`, `Sở Văn hóa, Thể thao`). What is left out is shown as `…`.
 * @param label the number as printed, where no clause ends yet
 */
export function openingClause(text: string, label = ''): string {
  const end = clauseEnd(text, label.length + 2);
  const words = text.slice(0, end).trimEnd();
  return /[\p{L}\p{N}]/u.test(text.slice(end)) ? `${words} …` : text.trim();
}

function clauseEnd(text: string, from: number): number {
  for (const match of text.matchAll(/[.:;?!](?=[”"»)]*(?:\s|$))|\n/gu)) {
    if (match.index < from || isWithin(text, match.index)) continue;
    return match.index > LONG ? commaBefore(text, match.index) : match.index;
  }
  return text.length > LONG ? commaBefore(text, text.length) : text.length;
}

/** Whether the mark stands inside what belongs together. */
function isWithin(text: string, at: number): boolean {
  const after = text.slice(at + 1).trimStart();
  const mark = text.charAt(at);
  if (/[.:]/.test(mark) && /\d$/.test(text.slice(0, at)) && /^\d/.test(after)) return true;
  // `v.v. và`, `tr. 12`: a sentence begins with a capital.
  return (
    mark === '.' &&
    (/^[\p{Ll}\d]/u.test(after) || (/^\p{Lu}/u.test(after) && isInnerStop(text.slice(0, at + 1))))
  );
}

/** The last comma that parts clauses and not a name: small words on both sides, and not `phòng, chống`. */
function commaBefore(text: string, end: number): number {
  const commas = [...text.slice(0, LONG).matchAll(/(?<=\s\p{Ll}+)(?<!phòng), (?=\p{Ll}+\s)/gu)];
  return commas.at(-1)?.index ?? end;
}
