import type { NoticeBody } from '../model/notice.ts';

/** A piece of text, with the words in full where it is an abbreviation to be explained. */
interface ExplainedPiece {
  text: string;
  full?: string;
}

/** Cuts the texts of one page at the abbreviations that the glossary explains. */
export interface AbbreviationExplainer {
  /** A new part of the notice begins: an abbreviation is explained once in each. */
  startPart(): void;
  explain(text: string): ExplainedPiece[];
}

/** @param glossary abbreviations as printed, with their words in full */
export function abbreviationExplainer(glossary: ReadonlyMap<string, string>): AbbreviationExplainer {
  const shorts = [...glossary.keys()].sort((a, b) => b.length - a.length);
  const explained = new Set<string>();
  if (shorts.length === 0) return { startPart: () => {}, explain: (text) => [{ text }] };
  const escaped = shorts.map((short) => short.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
  // Not within the symbol of a document: `15/CTr-UBND` is no abbreviation.
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}/-])(?:${escaped.join('|')})(?![\\p{L}\\p{N}/-])`, 'gu');
  return {
    startPart: () => explained.clear(),
    explain: (text) => {
      const pieces: ExplainedPiece[] = [];
      let from = 0;
      for (const { 0: short, index } of text.matchAll(pattern)) {
        const full = glossary.get(short);
        if (full === undefined || explained.has(short)) continue;
        explained.add(short);
        if (index > from) pieces.push({ text: text.slice(from, index) });
        pieces.push({ text: short, full });
        from = index + short.length;
      }
      if (from < text.length) pieces.push({ text: text.slice(from) });
      return pieces;
    },
  };
}

/** The abbreviations whose letters stand in the words of a body: its page depends on no other. */
export function abbreviationsIn(
  { blocks, footnotes }: Pick<NoticeBody, 'blocks' | 'footnotes'>,
  glossary: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const texts = [...blocks, ...footnotes].map(({ text }) => text);
  return new Map([...glossary].filter(([short]) => texts.some((text) => text.includes(short))));
}
