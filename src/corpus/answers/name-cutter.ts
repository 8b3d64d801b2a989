import { namesOf } from '../../model/registry/dated-name.ts';
import type { Registry } from '../../model/registry/registry.ts';
import { onePrint, oneSpelling, PRINTED_WORD } from '../../model/text/letters.ts';
import { nameFinder } from '../subjects/name-finder.ts';

/** A clause by what its words are. */
export interface CutClause {
  /** The clause with signs in the place of names of agencies and places, which say who and where, and not what. */
  what: string;
  /** Agencies and places that may be meant, by their slugs. */
  named: ReadonlySet<string>;
  /** Syllables of other names, in one spelling: `cầu Mây Trắng` has mây and trắng. */
  own: ReadonlySet<string>;
}

/** Capitals alone are an abbreviation, or the number of a part. */
const ABBREVIATION = /^[\p{Lu}\p{M}]{2,}$/u;
const CAPITAL = /^\p{Lu}/u;

/** Cuts clauses, by all names that agencies and places ever bore. */
export function nameCutter({ agencies, places }: Registry): (clause: string) => CutClause {
  const find = nameFinder([
    ...[...agencies].flatMap(([slug, agency]) =>
      [...namesOf(agency), ...(agency.aliases ?? []), ...(agency.shortForms ?? [])].map(
        (name) => [name, slug] as const,
      ),
    ),
    ...[...places].flatMap(([slug, place]) => namesOf(place).map((name) => [name, slug] as const)),
  ]);
  return (clause) => {
    let what = clause;
    const named = new Set<string>();
    for (const { at, printed, meanings } of find(clause)) {
      what = what.slice(0, at) + '|'.repeat(printed.length) + what.slice(at + printed.length);
      for (const slug of meanings) named.add(slug);
    }
    const words = [...what.matchAll(PRINTED_WORD)];
    // The first word of a clause has a capital in any case.
    const others = words.slice(words[0]?.index === 0 ? 1 : 0).map(([word]) => word);
    const own = others.filter((word) => CAPITAL.test(word) && !ABBREVIATION.test(word));
    return { what, named, own: new Set(own.map((word) => oneSpelling(onePrint(word)))) };
  };
}
