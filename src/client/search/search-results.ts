import type { Words } from '../../i18n/locale.ts';
import { shortSubject } from '../../model/subject-parts.ts';
import { excerptOf } from '../../search/results/excerpt.ts';
import type { RankedPassage } from '../../search/results/rank-passages.ts';
import type { SearchResult } from '../../search/results/read-results.ts';
import { element } from '../element.ts';
import { official, officialLang, said } from '../official-words.ts';
import { sitePath } from '../site-path.ts';

/** What a result is told in. */
export type ResultWords = Words['search'] & Pick<Words, 'happened' | 'sisters'>;

/** Where a path of the site is that a result is of, and the level of its heading there. */
interface Placing {
  place(path: string): string;
  heading: 'h2' | 'h4';
}
const OWN: Placing = { place: sitePath, heading: 'h2' };

/** One result: the page, what it is, and its passages, each leading to its place with the words to mark there. */
export function resultItem(
  words: ResultWords,
  { record, passages, missing, isNamed }: SearchResult,
  query: string,
  { place, heading: level }: Placing = OWN,
): HTMLLIElement {
  const { kind, title, url, happened = [] } = record;
  const address = (anchor: string): string =>
    `${place(url)}${query === '' || anchor === '' ? '' : `?tim=${encodeURIComponent(query)}`}${anchor && `#${anchor}`}`;
  const heading = element(level, {}, [
    element('a', { href: address(passages[0]?.passage.anchor ?? ''), lang: officialLang() }, [
      kind === 'notice' ? shortSubject(title) : title,
    ]),
  ]);
  // A page that is called just so says what it is, in a row of its own.
  if (isNamed && kind !== 'notice')
    return element('li', { class: 'exact' }, [element('p', { class: 'name' }, [words.kinds[kind]]), heading]);
  const states = happened.map((one) => element('b', {}, [words.happened[one]]));
  return element('li', {}, [
    element('p', { class: 'name' }, said(nameOf(words, record))),
    heading,
    ...(states.length > 0
      ? [
          element(
            'p',
            { class: 'states' },
            states.flatMap((state, at) => (at > 0 ? [' · ', state] : [state])),
          ),
        ]
      : []),
    ...passages
      .filter(({ passage }) => passage.kind !== 'title' || passage.text !== title)
      .map((ranked) => passageLine(words, ranked, address(ranked.passage.anchor))),
    ...(missing.length > 0 ? [element('p', { class: 'missing' }, [words.missing(missing)])] : []),
  ]);
}

/** What lists of notices call one by: number, day, place. Of other pages: what they are. */
function nameOf(
  words: ResultWords,
  { kind, number, day, isInspectionDay, facets }: SearchResult['record'],
): string {
  const printed = day === undefined ? undefined : words.day(day);
  if (kind !== 'notice') return [words.kinds[kind], printed].filter(Boolean).join(' · ');
  return [
    number === undefined ? words.numberUnknown : words.number(official(number)),
    day && (isInspectionDay ? words.inspected(day) : words.issued(day)),
    ...(facets.place ?? []).map(official),
  ]
    .filter(Boolean)
    .join(' · ');
}

function passageLine(
  words: ResultWords,
  { passage, ranges, focus }: RankedPassage,
  address: string,
): HTMLParagraphElement {
  const kind = words.passages[passage.kind];
  const { reference } = passage;
  // Another name of a page says itself what it is.
  const isNamed =
    passage.kind === 'title' || reference === '' || reference.toLowerCase().startsWith(kind.toLowerCase());
  const name =
    reference === '' ? kind : isNamed ? official(capital(reference)) : `${kind}, ${official(reference)}`;
  const link = element('a', { href: address }, said(name));
  const pieces = excerptOf(passage.text, ranges, focus).map(({ text, isMarked }) =>
    isMarked ? element('mark', {}, [text]) : text,
  );
  // The words found may be those of the source, which the page shows corrected.
  const inSource = (passage.slips ?? [])
    .filter(({ start, end }) => ranges.some((range) => range.start < end && range.end > start))
    .map(({ source }) => element('small', {}, [words.inSource(source)]));
  const lang = officialLang();
  const shown = lang === undefined ? pieces : [element('span', { lang }, pieces)];
  return element('p', { class: 'hit' }, [link, ' ', ...shown, ...inSource]);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
