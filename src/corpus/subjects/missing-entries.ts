import { slugOf } from '../../model/addresses/slug.ts';
import type { Metric } from '../../model/figures/metric.ts';
import type { Notice } from '../../model/notice.ts';
import type { Registry } from '../../model/registry/registry.ts';
import {
  agencyNamed,
  indicatorStubs,
  placeNamed,
  type RegistryStub,
  topicNamed,
  withStub,
} from '../../model/registry/registry-stub.ts';
import type { Corpus } from '../corpus.ts';

/** An entry that the registry lacks, and the notice whose text says it. */
export interface MissingEntry {
  stub: RegistryStub;
  notice: string;
}

/** A short name that a notice uses, that the registry lacks, and that no words of the notice explain. */
export interface UnexplainedName {
  list: RegistryStub['list'];
  slug: string;
  notice: string;
}

/**
 * Entries for all that notices name and the registry lacks: agencies, places, topics, indicators. Each says what the text
 * says: its name is the words of the notice that have this short name, its unit the one printed.
 */
export function missingEntries({ notices, registry }: Corpus): {
  entries: MissingEntry[];
  unexplained: UnexplainedName[];
} {
  const entries: MissingEntry[] = [];
  const unexplained: UnexplainedName[] = [];
  let known = registry;
  for (const notice of notices) {
    for (const { list, slug, metric } of namesUsed(notice)) {
      if (known[list].has(slug)) continue;
      const stubs = stubsFor(list, slug, notice, metric, known);
      if (stubs.length === 0 && !unexplained.some((one) => one.list === list && one.slug === slug))
        unexplained.push({ list, slug, notice: notice.id });
      for (const stub of stubs) {
        entries.push({ stub, notice: notice.id });
        known = withStub(known, stub);
      }
    }
  }
  return { entries, unexplained };
}

interface NameUsed {
  list: RegistryStub['list'];
  slug: string;
  metric?: Metric;
}

function namesUsed({ issuer, inspection, topics, metrics, assignments }: Notice): NameUsed[] {
  return [
    // Places first: an agency may serve one.
    ...(inspection?.place === undefined ? [] : [{ list: 'places' as const, slug: inspection.place }]),
    ...metrics.map(({ place }) => ({ list: 'places' as const, slug: place })),
    { list: 'agencies', slug: issuer },
    ...assignments.flatMap(({ leads, partners }) =>
      [...leads, ...partners].map((slug) => ({ list: 'agencies' as const, slug })),
    ),
    ...topics.map((slug) => ({ list: 'topics' as const, slug })),
    ...metrics.map((metric) => ({ list: 'indicators' as const, slug: metric.indicator, metric })),
  ];
}

function stubsFor(
  list: RegistryStub['list'],
  slug: string,
  notice: Notice,
  metric: Metric | undefined,
  registry: Registry,
): RegistryStub[] {
  const texts = [
    notice.subject,
    ...notice.body.blocks.map(({ text }) => text),
    ...notice.body.footnotes.map(({ text }) => text),
  ];
  const name = wordsOfSlug(slug, texts, list === 'places');
  if (list === 'indicators') {
    const unit = metric?.unit;
    if (metric === undefined || unit === undefined || name === undefined) return [];
    return indicatorStubs(slug, { name: capital(name), definition: metric.sentence, unit }, registry);
  }
  if (name === undefined) return [];
  const named = { agencies: agencyNamed, places: placeNamed, topics: topicNamed }[list](
    list === 'topics' ? capital(name) : name,
    registry,
  );
  // The short name is the one that the notice uses, also where another would be free.
  return named?.stub ? [{ ...named.stub, slug }] : [];
}

/** Most words that a name has. */
const LONGEST = 16;
const LEVEL = /^(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)$/iu;

/** The first words of the texts that have this short name; a place's with the word for its level before it. */
function wordsOfSlug(slug: string, texts: readonly string[], isPlace: boolean): string | undefined {
  for (const text of texts) {
    const words = text.split(/\s+/u).map((word) => word.replace(/^[«"“(]+|[»"”),.;:]+$/gu, ''));
    for (const start of words.keys()) {
      let own = '';
      for (let end = start; end < Math.min(words.length, start + LONGEST); end++) {
        own = [own, slugOf(words[end] ?? '')].filter(Boolean).join('-');
        if (!slug.startsWith(own)) break;
        if (own !== slug) continue;
        const name = words.slice(start, end + 1).join(' ');
        if (!isPlace || LEVEL.test(words[start] ?? '')) return name;
        const before = words.slice(Math.max(0, start - 2), start);
        const level = [before.join(' '), before.at(-1) ?? ''].find((one) => LEVEL.test(one));
        if (level !== undefined) return `${level.toLowerCase()} ${name}`;
      }
    }
  }
  return undefined;
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
