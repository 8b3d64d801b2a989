import type { Registry } from '../../model/registry/registry.ts';
import { lastDay } from '../../model/time/time-period.ts';
import type { Corpus } from '../corpus.ts';
import { placesAbove } from '../documents/citing-agency.ts';
import type { ResolvedAssignment } from '../orders/assignments.ts';
import type { CutClause } from './name-cutter.ts';
import type { Passage } from './passages.ts';
import { type Terms, termsOf, type Weight } from './term-weights.ts';

/** Why a passage may answer an order. */
export type Reason =
  /** It cites the notice that gave the order. */
  | { kind: 'notice'; notice: string }
  /** It names who must do the work, or what came after that agency. */
  | { kind: 'agency'; agency: string }
  /** It names a place of the order, or its notice is on one. */
  | { kind: 'place'; place: string }
  /** It has a figure of what the order aims at. */
  | { kind: 'indicator'; indicator: string }
  /** Both cite a document. */
  | { kind: 'document'; document: string }
  /** Rare words of both, as the passage prints them. */
  | { kind: 'words'; printed: readonly string[] };

/** What speaks for a passage as the answer to an order. */
export interface Judgement {
  why: readonly Reason[];
  /** How much it is; only to be compared. */
  score: number;
}

/** What judging needs to know of all notices. */
export interface Known {
  corpus: Corpus;
  weight: Weight;
  cut: (clause: string) => CutClause;
}

/** What a reason is worth beside shared words, of which a pair that no other passage has is worth 1. */
const WORTH = { agency: 0.7, place: 0.5, indicator: 1.5, document: 1, notice: 1.2, words: 0 } as const;
/** All that the order calls by a name of its own is in the passage. */
const WHOLE_NAME = 0.6;
/** Less than this is chance. */
const LEAST_SCORE = 2.1;
/** Shared words, where nothing but the agency or the place speaks for it too. */
const LEAST_WORDS = 1.1;
/** A capital that is not rare names nothing: `Nhân dân`, `Quyết định`. */
const RARE_NAME = 0.15;

/** The words of an order that say what is to be done, and what speaks for a passage as its answer; undefined where too little does. */
export function judgeOf(order: ResolvedAssignment, { corpus, weight, cut }: Known) {
  const { registry, noticeById, citationsOf } = corpus;
  const giver = noticeById.get(order.notice);
  const holders = withSuccessors([...order.leads, ...(order.standing.handedTo ?? [])], registry.agencies);
  const places = withSuccessors(order.places, registry.places);
  const isRare = (name: string): boolean => weight(name) >= RARE_NAME;
  const {
    what,
    own,
    named: told,
  } = cut(order.deadline === undefined ? order.words : order.words.replace(order.deadline, '|'));
  const terms = termsOf(what);
  const names = [...own].filter(isRare);
  const spots = [...withSuccessors(finest([...told], registry), registry.places)];
  const aims = (giver?.metrics ?? []).filter(({ anchor }) => anchor.startsWith(`${order.within}-sl-`));
  const cited = new Set(
    (citationsOf.get(order.notice) ?? [])
      .filter(({ within }) => within === order.within)
      .map(({ document }) => document),
  );
  const home = homeOf(giver?.issuer, registry);

  const of = (passage: Passage): Judgement | undefined => {
    const { notice, words, within } = passage;
    const theirHome = homeOf(notice.issuer, registry);
    if (home !== undefined && theirHome !== undefined && home !== theirHome) return undefined;
    const theirs = [...passage.own].filter(isRare);
    const common = names.filter((name) => passage.own.has(name));
    // Works are told apart by their names.
    if (names.length > 0 && theirs.length > 0 && common.length === 0) return undefined;
    const named = [...passage.named];
    const where = finest(named, registry);
    if (
      spots.length > 0 &&
      where.length > 0 &&
      !where.some((one) => spots.some((spot) => isRelated(one, spot, registry)))
    )
      return undefined;
    const place = [...named, notice.inspection.place ?? []]
      .flat()
      .find((slug) => places.has(slug) && !isProvince(slug, registry));
    const meeting = meetingFigures(aims, notice.metrics, within);
    // The same is measured, but of another place: that answers nothing.
    if (meeting.length > 0 && !meeting.some(({ isOfPlace }) => isOfPlace)) return undefined;
    const again = notice.assignments.find(({ anchor }) => anchor === passage.order);
    // An aim for another time is another order, in whatever words.
    if (again !== undefined && meeting.length > 0 && !meeting.some(({ isOfTime }) => isOfTime))
      return undefined;
    const agency = [...(again?.leads ?? []), ...named].find(
      (slug) => holders.has(slug) && !isMany(slug, registry),
    );
    const citations = (citationsOf.get(notice.id) ?? []).filter((one) => one.within === within);
    const shared = [...terms.keys()].filter((term) => passage.terms.has(term));
    const sure: Reason[] = [
      ...citations
        .filter(({ document }) => corpus.documents.get(document)?.held === order.notice)
        .slice(0, 1)
        .map(() => ({ kind: 'notice' as const, notice: order.notice })),
      ...meeting
        .filter(({ isOfPlace, isInTime }) => isOfPlace && isInTime)
        .slice(0, 1)
        .map(({ indicator }) => ({ kind: 'indicator' as const, indicator })),
      ...citations
        .filter(({ document }) => cited.has(document))
        .slice(0, 1)
        .map(({ document }) => ({ kind: 'document' as const, document })),
    ];
    const why: Reason[] = [
      ...sure,
      ...(agency === undefined ? [] : [{ kind: 'agency' as const, agency }]),
      ...(place === undefined ? [] : [{ kind: 'place' as const, place }]),
      { kind: 'words', printed: printedOf(words, passage.terms, shared, weight) },
    ];
    const rarity = shared.reduce((sum, term) => sum + weight(term), 0);
    const score =
      why.reduce((sum, { kind }) => sum + WORTH[kind], rarity) +
      (names.length > 0 && common.length === names.length ? WHOLE_NAME : 0) -
      (again !== undefined && agency === undefined ? WORTH.agency : 0);
    if (score < LEAST_SCORE || (rarity < LEAST_WORDS && sure.length === 0)) return undefined;
    return { why, score };
  };
  return { terms, of };
}

/** Figures of what an order aims at in a block: of the same place, and of a time that its aim is for. */
function meetingFigures(
  aims: readonly { indicator: string; place: string; asOf: string }[],
  metrics: readonly { anchor: string; indicator: string; place: string; asOf: string }[],
  within: string,
) {
  const here = metrics.filter(({ anchor }) => anchor.startsWith(`${within}-sl-`));
  return aims.flatMap((aim) =>
    here
      .filter(({ indicator }) => indicator === aim.indicator)
      .map(({ indicator, place, asOf }) => ({
        indicator,
        isOfPlace: place === aim.place,
        isInTime: lastDay(asOf) <= lastDay(aim.asOf),
        isOfTime: lastDay(asOf) === lastDay(aim.asOf),
      })),
  );
}

/** The shared words as the passage prints them, pairs that touch joined, the rarest first. */
function printedOf(words: string, terms: Terms, shared: readonly string[], weight: Weight): string[] {
  const spans = shared
    .filter((term) => term.includes(' '))
    .flatMap((term) => {
      const span = terms.get(term);
      return span ? [{ ...span, weight: weight(term) }] : [];
    })
    .toSorted((a, b) => a.from - b.from);
  const runs: { from: number; to: number; weight: number }[] = [];
  for (const span of spans) {
    const last = runs.at(-1);
    if (last && span.from < last.to) {
      last.to = Math.max(last.to, span.to);
      last.weight += span.weight;
    } else runs.push({ ...span });
  }
  return runs
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, 3)
    .map(({ from, to }) => words.slice(from, to));
}

/** Agencies or places, and all that came after them. */
function withSuccessors(
  slugs: readonly string[],
  known: ReadonlyMap<string, { successors?: string[] | undefined }>,
): ReadonlySet<string> {
  const all = new Set(slugs);
  for (const slug of all) for (const next of known.get(slug)?.successors ?? []) all.add(next);
  return all;
}

/** The widest place that an agency serves: notices of two provinces do not answer each other. */
function homeOf(agency: string | undefined, registry: Registry): string | undefined {
  return [...placesAbove(registry, registry.agencies.get(agency ?? '')?.place)].at(-1);
}

/** A form of address to many names nobody. */
function isMany(agency: string, { agencies }: Registry): boolean {
  return agencies.get(agency)?.kind === 'nhom';
}

/** What lies in no other place: all notices of a province are on it. */
function isProvince(place: string, { places }: Registry): boolean {
  return places.get(place)?.within === undefined;
}

/** The places among some slugs that have no other of them within. */
function finest(slugs: readonly string[], registry: Registry): string[] {
  const places = slugs.filter((slug) => registry.places.has(slug));
  const wider = new Set(
    places.flatMap((slug) => [...placesAbove(registry, slug)].filter((above) => above !== slug)),
  );
  return places.filter((slug) => !wider.has(slug));
}

/** Whether a place is another, or one lies in the other. */
function isRelated(one: string, other: string, registry: Registry): boolean {
  return placesAbove(registry, one).has(other) || placesAbove(registry, other).has(one);
}
