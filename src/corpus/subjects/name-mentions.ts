import type { Notice } from '../../model/notice.ts';
import type { Registry } from '../../model/registry/registry.ts';
import { agencyFinder, placeFinder } from './subject-finder.ts';

/** A block or footnote in which an agency or place is named, with the first place of the name in it. */
export interface NameMention {
  /** `2024/<slug>` of the notice. */
  notice: string;
  anchor: string;
  /** Where the name begins in the words of the block, and how many letters it has, in UTF-16 units. */
  at: number;
  length: number;
}

/** What is named in one notice, in the order of its text. */
interface NamedSubject extends Omit<NameMention, 'notice'> {
  kind: 'agencies' | 'places';
  slug: string;
}

/** What earlier runs found: to look through all texts takes longer than all else that is known of names. */
export interface KeptNames {
  /** What a notice names; undefined where its words or the names are new. */
  of(notice: Notice): readonly NamedSubject[] | undefined;
  /** Keep what a notice names. */
  keep(notice: Notice, found: readonly NamedSubject[]): void;
  /** Digest of what a notice names and in which blocks, once it was asked for or kept. */
  digestOf(notice: Notice): string | undefined;
  /** Keep which notices were asked for and by which names: all are found by these now. */
  close(): void;
}

/** The blocks and footnotes that name something: how many, and the first of them in the order of notices and texts. */
export interface Mentions {
  count: number;
  first: readonly NameMention[];
}

/** Where each agency and each place is named, by slug. */
export interface NameMentions {
  agencies: ReadonlyMap<string, Mentions>;
  places: ReadonlyMap<string, Mentions>;
}

/**
 * Every block that names an agency or place, once.
 * @param most so many of each are told, the others are counted: ten thousand notices have a million
 */
export function mentionsOfNames(
  { notices, registry, keptNames }: { notices: readonly Notice[]; registry: Registry; keptNames?: KeptNames },
  most: number,
): NameMentions {
  const find = subjectFinder(registry);
  type Counted = Mentions & { first: NameMention[] };
  const mentions = { agencies: new Map<string, Counted>(), places: new Map<string, Counted>() };
  for (const notice of notices) {
    for (const { kind, slug, anchor, at, length } of namesIn(notice, find, keptNames)) {
      const known = mentions[kind].get(slug) ?? { count: 0, first: [] };
      if (known.count === 0) mentions[kind].set(slug, known);
      known.count++;
      if (known.first.length < most) known.first.push({ notice: notice.id, anchor, at, length });
    }
  }
  keptNames?.close();
  return mentions;
}

/** What one notice names: as it was kept, or found and kept. */
export function namesIn(
  notice: Notice,
  find: (notice: Notice) => readonly NamedSubject[],
  keptNames: KeptNames | undefined,
): readonly NamedSubject[] {
  const kept = keptNames?.of(notice);
  if (kept) return kept;
  const found = find(notice);
  keptNames?.keep(notice, found);
  return found;
}

/** Finds what a notice names; the finders are made when the first notice asks. */
export function subjectFinder(registry: Registry): (notice: Notice) => NamedSubject[] {
  let finders: { kind: NamedSubject['kind']; find: ReturnType<typeof agencyFinder> }[] | undefined;
  return (notice) => {
    finders ??= [
      { kind: 'agencies', find: agencyFinder(registry) },
      { kind: 'places', find: placeFinder(registry) },
    ];
    const all = finders;
    return passagesOf(notice).flatMap(({ anchor, text }) =>
      all.flatMap(({ kind, find }) => {
        const found = find(text, notice).toReversed();
        const firsts = new Map(found.map((one) => [one.slug, one]));
        return [...firsts.values()].map(({ slug, at, printed }) => ({
          kind,
          slug,
          anchor,
          at,
          length: printed.length,
        }));
      }),
    );
  };
}

/** A passage that names something, cut at the name. */
export interface MentionWords {
  /** `điểm a mục 1.1 phần II`, `chú thích 4`. */
  reference: string;
  /** Words of the passage up to the name, the name, and the words after it. */
  before: string;
  printed: string;
  after: string;
}

/** The words of mentions of one notice. */
export function wordsOfMentions(notice: Notice, mentions: readonly NameMention[]): MentionWords[] {
  const passages = new Map(passagesOf(notice).map((passage) => [passage.anchor, passage]));
  return mentions.map(({ anchor, at, length }) => {
    const { reference = '', text = '' } = passages.get(anchor) ?? {};
    return {
      reference,
      before: text.slice(0, at),
      printed: text.slice(at, at + length),
      after: text.slice(at + length),
    };
  });
}

function passagesOf({ body: { blocks, footnotes } }: Notice) {
  return [
    ...blocks,
    ...footnotes.map(({ anchor, number, text }) => ({ anchor, reference: `chú thích ${number}`, text })),
  ];
}
