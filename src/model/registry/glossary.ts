import { z } from 'zod';
import { slugOf } from '../addresses/slug.ts';

/** An abbreviation that notices use, and its words in full: only where the meaning is certain. */
export const glossaryEntrySchema = z.strictObject({
  /** As printed: `GPMB`. */
  short: z.string().trim().min(2),
  /** In full, as notices write it in running text: `giải phóng mặt bằng`. */
  full: z.string().trim().min(3),
});
export type GlossaryEntry = z.output<typeof glossaryEntrySchema>;

/** Abbreviations as printed, each with its words in full and its place in the page that explains them. */
export type Glossary = ReadonlyMap<string, { full: string; anchor: string }>;

/** The abbreviations by their letters; two that have the same without marks have different places. */
export function glossaryOf(entries: Iterable<GlossaryEntry>): Glossary {
  const taken = new Set<string>();
  const sorted = [...entries].toSorted((a, b) => a.short.localeCompare(b.short, 'vi'));
  return new Map(
    sorted.map(({ short, full }) => {
      const base = `viet-tat-${slugOf(short)}`;
      let anchor = base;
      for (let next = 2; taken.has(anchor); next++) anchor = `${base}-${next}`;
      taken.add(anchor);
      return [short, { full, anchor }];
    }),
  );
}
