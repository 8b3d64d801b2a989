import type { Corpus } from '../corpus/corpus.ts';
import type { Locale } from '../i18n/locale.ts';
import { PAGES } from '../model/addresses/address.ts';
import { documentName } from '../model/document/document-name.ts';
import { noticeDay } from '../model/notice.ts';
import { presentName } from '../model/registry/dated-name.ts';
import { foldLetters } from '../model/text/letters.ts';
import type { Link } from './lists/link.ts';

/** A kind of thing that can be asked for, and queries of the kind that find something on this site. */
export interface Ask {
  what: string;
  tries: readonly Link[];
}

/** Words of an order that are asked for as they stand. */
const QUOTED_WORDS = 7;

/** What an empty search page offers. Everything is from the newest notice that has it, so that it is found. */
export function asksOf(locale: Locale, { notices, registry, documents, citedIn }: Corpus): Ask[] {
  const { places, agencies, topics, indicators } = registry;
  const nameOf = (
    entries: ReadonlyMap<string, Parameters<typeof presentName>[0]>,
    key: string | undefined,
  ) => {
    const entry = key === undefined ? undefined : entries.get(key);
    return entry && presentName(entry);
  };
  const [newest] = notices;
  const place = nameOf(places, notices.find(({ inspection }) => inspection.place)?.inspection.place);
  const order = notices.find(({ assignments }) => assignments.length > 0)?.assignments[0];
  const figure = notices.find(({ metrics }) => metrics.length > 0)?.metrics[0];
  const [indicator, where] = [indicators.get(figure?.indicator ?? '')?.name, nameOf(places, figure?.place)];
  const [cited] = [...documents.values()].toSorted(
    (a, b) => (citedIn.get(b.id)?.length ?? 0) - (citedIn.get(a.id)?.length ?? 0),
  );
  const [clause = ''] = order?.sentence.split(/[,;:.()"“”]/u) ?? [];
  const quote = clause.trim().split(/\s+/u).slice(0, QUOTED_WORDS).join(' ');
  const asks: [what: string, queries: readonly (string | undefined)[]][] = [
    [
      locale.words.asks.matter,
      [nameOf(topics, notices.find((notice) => notice.topics.length > 0)?.topics[0])],
    ],
    [locale.words.asks.place, [place, place && foldLetters(place)]],
    [locale.words.asks.agency, [nameOf(agencies, order?.leads[0] ?? newest?.issuer)]],
    [locale.words.asks.number, [notices.find(({ number }) => number)?.number, cited && documentName(cited)]],
    [locale.words.asks.day, [newest && locale.day(noticeDay(newest))]],
    [locale.words.asks.person, [notices.find(({ concludedBy }) => concludedBy)?.concludedBy?.name]],
    [locale.words.asks.question, [indicator && where && locale.words.asks.howMuch(indicator, where)]],
    [locale.words.asks.phrase, [quote === '' ? undefined : `"${quote}"`]],
  ];
  return asks.flatMap(([what, queries]) => {
    const tries = [...new Set(queries)].flatMap((query) =>
      query === undefined
        ? []
        : [
            {
              href: `${PAGES.search}?q=${encodeURIComponent(query)}`,
              text: what === locale.words.asks.day ? query : locale.official(query),
            },
          ],
    );
    return tries.length > 0 ? [{ what, tries }] : [];
  });
}
