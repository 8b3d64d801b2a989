import type { Notice } from '../model/notice.ts';
import type { Corpus } from './corpus.ts';
import { agencyFinder, placeFinder, type SubjectFinder } from './subject-finder.ts';

/** A block or footnote in which an agency or place is named. */
export interface NameMention {
  /** `2024/<slug>` of the notice. */
  notice: string;
  anchor: string;
  /** `điểm a mục 1.1 phần II`, `chú thích 4`. */
  reference: string;
  /** Words of the block up to the name, the name, and the words after it. */
  before: string;
  printed: string;
  after: string;
}

/** Where each agency and each place is named, by slug, in the order of the notices and their texts. */
export interface NameMentions {
  agencies: ReadonlyMap<string, readonly NameMention[]>;
  places: ReadonlyMap<string, readonly NameMention[]>;
}

/** Every block that names an agency or place, once, with the first place of the name in it. */
export function mentionsOfNames({ notices, registry }: Corpus): NameMentions {
  const agencies = new Map<string, NameMention[]>();
  const places = new Map<string, NameMention[]>();
  const [findAgencies, findPlaces] = [agencyFinder(registry), placeFinder(registry)];
  for (const notice of notices) {
    for (const { anchor, reference, text } of passagesOf(notice)) {
      const collect = (into: Map<string, NameMention[]>, find: SubjectFinder): void => {
        const seen = new Set<string>();
        for (const { slug, at, printed } of find(text, notice)) {
          if (seen.has(slug)) continue;
          seen.add(slug);
          const mention = {
            notice: notice.id,
            anchor,
            reference,
            before: text.slice(0, at),
            printed,
            after: text.slice(at + printed.length),
          };
          const known = into.get(slug);
          if (known) known.push(mention);
          else into.set(slug, [mention]);
        }
      };
      collect(agencies, findAgencies);
      collect(places, findPlaces);
    }
  }
  return { agencies, places };
}

function passagesOf({ blocks, footnotes }: Notice) {
  return [
    ...blocks,
    ...footnotes.map(({ anchor, number, text }) => ({ anchor, reference: `chú thích ${number}`, text })),
  ];
}
