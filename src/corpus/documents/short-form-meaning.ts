import type { Citation } from '../../model/document/citation.ts';
import type { CitedDocument } from '../../model/document/cited-document.ts';
import { isCentralSymbol } from '../../model/document/document-key.ts';
import { parseDocumentNumber } from '../../model/document/document-number.ts';
import { agencyKey, withoutOffice } from '../../model/registry/agency-key.ts';
import { namesOf } from '../../model/registry/dated-name.ts';
import type { Registry } from '../../model/registry/registry.ts';

/** Levels of place in the name of a body that no central one has. */
const LOCAL = /nhân dân|(?<!\p{L})(?:tỉnh|huyện|xã|phường|quận|thành phố|thị xã|thị trấn|sở)(?!\p{L})/u;

/**
 * The documents that a short form can mean, by key: those that its notice cites in full by the same type and number, and
 * that the day and agency printed with the short form do not contradict. None where one in full is itself not settled.
 * @param citations those of the notice, by anchor
 * @param agency slug of the agency that the short form names, where the registry knows it
 */
export function shortFormMeaning(
  short: Citation,
  citations: ReadonlyMap<string, Citation>,
  resolved: ReadonlyMap<Citation, string>,
  documents: ReadonlyMap<string, CitedDocument>,
  agency: string | undefined,
  registry: Registry,
): string[] {
  const meant = new Set<string>();
  for (const anchor of short.shortens ?? []) {
    const citation = citations.get(anchor);
    const id = citation && resolved.get(citation);
    const document = id === undefined ? undefined : documents.get(id);
    if (!document) return [];
    if (isOfDay(document, short) && isOfAgency(document, short, agency, registry)) meant.add(document.id);
  }
  return [...meant].toSorted();
}

function isOfDay({ issued }: CitedDocument, { date }: Citation): boolean {
  return issued === undefined || date === undefined || issued.startsWith(date) || date.startsWith(issued);
}

function isOfAgency(
  { issuer, issuerPrinted, number }: CitedDocument,
  short: Citation,
  agency: string | undefined,
  registry: Registry,
): boolean {
  if (short.issuer === undefined || (agency !== undefined && agency === issuer)) return true;
  const said = withoutOffice(agencyKey(short.issuer));
  const registered = registry.agencies.get(issuer ?? '');
  const names = registered ? namesOf(registered) : issuerPrinted === undefined ? [] : [issuerPrinted];
  if (names.some((name) => withoutOffice(agencyKey(name)) === said)) return true;
  // `Thủ tướng` and `Thủ tướng Chính phủ`, `Bộ Chính trị` and `Ban Chấp hành Trung ương`: their symbols tell them.
  const symbol = number === undefined ? undefined : parseDocumentNumber(number)?.issuer;
  return symbol !== undefined && isCentralSymbol(symbol) && !LOCAL.test(said);
}
