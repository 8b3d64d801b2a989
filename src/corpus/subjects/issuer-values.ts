import { slugOf } from '../../model/addresses/slug.ts';
import type { CitedDocument } from '../../model/document/cited-document.ts';
import { presentNames } from '../../model/registry/names-borne.ts';
import type { Registry } from '../../model/registry/registry.ts';
import { agencyOf } from '../documents/citation-facts.ts';

/** An issuing agency in the lists of documents. */
export interface IssuerValue {
  /** Its part of the address `/van-ban/co-quan/<value>/`. */
  value: string;
  label: string;
}

/** Name of the issuing agency as lists of agencies give it, whatever it was called on the day; undefined when unknown. */
function presentIssuer(
  { issuer, issuerPrinted }: Pick<CitedDocument, 'issuer' | 'issuerPrinted'>,
  registry: Registry,
): string | undefined {
  return issuer !== undefined && registry.agencies.has(issuer)
    ? presentNames(registry).agency(issuer)
    : issuerPrinted;
}

/**
 * Every agency that issued a document, by what tells it from others (`agencyOf`), with the shortest print of its name and
 * the slug of that; where two names fold alike (`xã Tân Hòa`, `xã Tân Hóa`) the registered agency keeps the slug and the
 * next gets `-2`.
 */
export function issuerValues(
  documents: Iterable<CitedDocument>,
  registry: Registry,
): Map<string, IssuerValue> {
  const names = new Map<string, string>();
  for (const document of documents) {
    const [agency, name] = [agencyOf(document), presentIssuer(document, registry)];
    if (agency === undefined || name === undefined) continue;
    const known = names.get(agency);
    if (known === undefined || name.length < known.length) names.set(agency, name);
  }
  const inOrder = [...names].toSorted(
    ([a], [b]) => Number(registry.agencies.has(b)) - Number(registry.agencies.has(a)) || (a < b ? -1 : 1),
  );
  const taken = new Set<string>();
  return new Map(
    inOrder.map(([agency, label]) => {
      const slug = slugOf(label);
      let value = slug;
      for (let count = 2; taken.has(value); count++) value = `${slug}-${count}`;
      taken.add(value);
      return [agency, { value, label }];
    }),
  );
}
