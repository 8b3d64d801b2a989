import type { NoticeBody } from '../../model/notice.ts';
import type { Glossary } from '../../model/registry/glossary.ts';

/** A piece of text; an abbreviation to be explained has its words in full, and where they stand. */
interface ExplainedPiece {
  text: string;
  full?: string;
  anchor?: string;
}

/** Cuts the texts of one page at the abbreviations that the glossary explains. */
export interface AbbreviationExplainer {
  /** A new part of the notice begins: an abbreviation is explained once in each. */
  startPart(): void;
  explain(text: string): ExplainedPiece[];
}

export function abbreviationExplainer(glossary: Glossary): AbbreviationExplainer {
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
        const known = glossary.get(short);
        if (!known || explained.has(short)) continue;
        explained.add(short);
        if (index > from) pieces.push({ text: text.slice(from, index) });
        pieces.push({ text: short, ...known });
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
  glossary: Glossary,
): Glossary {
  const texts = [...blocks, ...footnotes].map(({ text }) => text);
  return new Map([...glossary].filter(([short]) => texts.some((text) => text.includes(short))));
}
