import { slugOf } from '../../model/addresses/slug.ts';
import type { Citation } from '../../model/document/citation.ts';
import type { CitedDocument } from '../../model/document/cited-document.ts';
import { documentKey, isCentralSymbol, isWholeIdentity } from '../../model/document/document-key.ts';
import {
  type DocumentNumber,
  documentNumberKey,
  parseDocumentNumber,
} from '../../model/document/document-number.ts';
import type { Notice } from '../../model/notice.ts';
import { agencyKey, withoutOffice } from '../../model/registry/agency-key.ts';

/** What a numbered citation of a notice says of its document. */
export interface CitationFacts {
  number: DocumentNumber;
  /** Slug of the agency named, where the registry knows it. */
  agency?: string;
  /** What tells the agency named from others (`agencyOf`); absent where none is named. */
  named?: string;
  year?: string;
}

/** What a citation's words say; undefined where they give no number. */
export function factsOf(citation: Citation, agency: string | undefined): CitationFacts | undefined {
  const number = citation.number === undefined ? undefined : parseDocumentNumber(citation.number);
  if (!number) return undefined;
  const named =
    agency ?? (citation.issuer === undefined ? undefined : agencyOf({ issuerPrinted: citation.issuer }));
  const year = number.year ?? citation.date?.slice(0, 4);
  return { number, ...(agency && { agency }), ...(named && { named }), ...(year && { year }) };
}

/** What tells one agency from others: its slug, or the key of a name that the registry does not know. */
export function agencyOf({
  issuer,
  issuerPrinted,
}: Pick<CitedDocument, 'issuer' | 'issuerPrinted'>): string | undefined {
  return issuer ?? (issuerPrinted === undefined ? undefined : withoutOffice(agencyKey(issuerPrinted)));
}

/** Whether a notice names itself: its own number, and no other agency, day or year. */
export function isOwnNumber(
  { number, agency, named, year }: CitationFacts,
  { date }: Citation,
  notice: Notice,
): boolean {
  const own = notice.number === undefined ? undefined : parseDocumentNumber(notice.number);
  if (!own || documentNumberKey(own) !== documentNumberKey(number)) return false;
  if (named !== undefined && agency !== notice.issuer) return false;
  if (date !== undefined && notice.issued !== undefined) return notice.issued.startsWith(date);
  return (year ?? notice.year) === (notice.issued?.slice(0, 4) ?? notice.year);
}

/**
 * Key that the citation's own words give. Where they do not tell agency or year it holds for this notice alone; an entry
 * made under an earlier slug of the notice is kept. Names that have their slug in common (`xã Tân Hòa`, `xã Tân Hóa`) are
 * numbered in the order of the text.
 */
export function ownKey(
  citation: Citation,
  { number, agency, named, year }: CitationFacts,
  slugs: readonly string[],
  documents: ReadonlyMap<string, CitedDocument>,
): string {
  const identity = { number, ...(agency && { agency }), ...(year && { year }) };
  if (isWholeIdentity(identity)) return documentKey(identity);
  // An agency that the registry does not know still tells two documents of one number apart.
  const printed = agency ?? (citation.issuer === undefined ? undefined : slugOf(citation.issuer));
  const isCentral = isCentralSymbol(number.issuer);
  const keysOf = (body: string | undefined): string[] =>
    slugs.map((slug) => `${documentKey({ ...identity, ...(body && { agency: body }) })}-theo-${slug}`);
  for (let count = 1; ; count++) {
    const keys = keysOf(count === 1 ? printed : `${printed ?? slugOf(number.issuer)}-${count}`);
    const taken = keys.flatMap((id) => documents.get(id) ?? []);
    const ours = taken.find((document) => isCentral || (agencyOf(document) ?? named) === named);
    if (ours || taken.length === 0) return ours?.id ?? keys[0] ?? '';
  }
}
