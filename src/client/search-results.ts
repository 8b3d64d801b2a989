import { HAPPENING_WORDS } from '../i18n/happenings.ts';
import { searchWords as words } from '../i18n/search.ts';
import { printIsoDay } from '../model/time/calendar-day.ts';
import { excerptOf } from '../search/excerpt.ts';
import type { RankedPassage } from '../search/rank-passages.ts';
import type { SearchResult } from '../search/read-results.ts';
import { element } from './element.ts';

/** One result: the page, what it is, and its passages, each leading to its place with the words to mark there. */
export function resultItem({ record, passages }: SearchResult, query: string): HTMLLIElement {
  const { kind, title, day, facets, url, happened = [] } = record;
  const address = (anchor: string): string =>
    `${url}${query === '' || anchor === '' ? '' : `?tim=${encodeURIComponent(query)}`}${anchor && `#${anchor}`}`;
  const heading = element('h2', {}, [
    element('a', { href: address(passages[0]?.passage.anchor ?? '') }, [title]),
  ]);
  const facts = [words.kinds[kind], day && printIsoDay(day), ...(facets.place ?? [])].filter(Boolean);
  return element('li', {}, [
    heading,
    element('p', { class: 'result-facts' }, [
      ...happened.flatMap((one) => [element('b', {}, [HAPPENING_WORDS[one].short]), ' · ']),
      facts.join(' · '),
    ]),
    ...passages
      .filter(({ passage }) => passage.kind !== 'title' || passage.text !== title)
      .map((ranked) => passageLine(ranked, address(ranked.passage.anchor))),
  ]);
}

function passageLine({ passage, ranges, focus }: RankedPassage, address: string): HTMLParagraphElement {
  const kind = words.passages[passage.kind];
  const { reference } = passage;
  // Another name of a page says itself what it is.
  const isNamed =
    passage.kind === 'title' || reference === '' || reference.toLowerCase().startsWith(kind.toLowerCase());
  const name = reference === '' ? kind : isNamed ? capital(reference) : `${kind}, ${reference}`;
  const pieces = excerptOf(passage.text, ranges, focus).map(({ text, isMarked }) =>
    isMarked ? element('mark', {}, [text]) : text,
  );
  // The words found may be those of the source, which the page shows corrected.
  const inSource = (passage.slips ?? [])
    .filter(({ start, end }) => ranges.some((range) => range.start < end && range.end > start))
    .map(({ source }) => element('small', {}, [words.inSource(source)]));
  return element('p', {}, [element('a', { href: address }, [name]), ': ', ...pieces, ...inSource]);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
