import type { Locale } from '../../i18n/locale.ts';
import { type Dated, otherNames } from '../../model/registry/dated-name.ts';
import type { Link } from '../lists/link.ts';

/** A fact of an agency or a place: links, or words, which may be those of a day or say that nothing is known. */
export type Fact = { label: string } & (
  | { links: readonly Link[] }
  | { text: string; day?: string; isUnknown?: true }
);

/** A fact of links; none where there is nothing to link to. */
export function linksFact(label: string, links: readonly Link[]): Fact[] {
  return links.length === 0 ? [] : [{ label, links }];
}

/** A name and its times, who came after, and on what grounds. */
interface Lasting extends Dated {
  from?: string | undefined;
  until?: string | undefined;
  basis?: string | undefined;
  successors?: readonly string[] | undefined;
}

/** Other names and since when; on what grounds, where that says nothing of an end. What is not known is left out. */
export function datedFacts(locale: Locale, entry: Lasting): Fact[] {
  const { from, until, basis } = entry;
  const names = otherNames(entry).map(
    (other) => `${locale.official(other.name)} (${locale.words.subject.period(other.from, other.until)})`,
  );
  return [
    ...(names.length > 0 ? [{ label: locale.words.subject.otherNames, text: names.join('; ') }] : []),
    ...(from ? [{ label: locale.words.subject.from, text: locale.day(from), day: from }] : []),
    ...(basis && !until ? [{ label: locale.words.subject.basis, text: locale.official(basis) }] : []),
  ];
}

/** Until when it was there, who came after, and on what grounds; none of what is there. */
export function endFacts(
  locale: Locale,
  { until, basis, successors = [] }: Lasting,
  linkTo: (successor: string) => Link,
): Fact[] {
  if (!until) return [];
  return [
    { label: locale.words.subject.until, text: locale.words.subject.ended(until), day: until },
    successors.length === 0
      ? {
          label: locale.words.subject.successors,
          text: locale.words.subject.successorsUnknown,
          isUnknown: true as const,
        }
      : { label: locale.words.subject.successors, links: successors.map(linkTo) },
    ...(basis ? [{ label: locale.words.subject.basis, text: locale.official(basis) }] : []),
  ];
}
