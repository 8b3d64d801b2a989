import { documentEntryAddress } from '../../model/addresses/address.ts';
import { slugOf } from '../../model/addresses/slug.ts';
import type { CitedDocument } from '../../model/document/cited-document.ts';
import { documentKey } from '../../model/document/document-key.ts';
import { parseDocumentNumber } from '../../model/document/document-number.ts';
import type { ResolvedCitation } from './resolve-citations.ts';

/**
 * Redirects of documents' pages that were published under a key made from less than is read today: without the year,
 * by another print of the agency, for one notice alone (`-theo-<notice>`). Path → path.
 *
 * A lost page leads on only where the citations of a single document can have made its key; other losses are an editor's
 * to settle (`address/lost`).
 * @param slugsOf slugs a notice has and had, under which keys for it alone were made
 */
export function formerDocuments(
  published: Iterable<string>,
  documents: ReadonlyMap<string, CitedDocument>,
  citations: readonly ResolvedCitation[],
  slugsOf: (notice: string) => readonly string[],
): Map<string, string> {
  const lost = new Map<string, Set<string>>();
  for (const path of published) {
    const id = /^\/van-ban\/([^/]+)\/$/.exec(path)?.[1];
    if (id !== undefined && !documents.has(id)) lost.set(id, new Set());
  }
  if (lost.size === 0) return new Map();
  // A notice that named its own number was once taken for one that cites.
  const own = [...documents.values()].flatMap(({ id, held, number, issued }) =>
    held === undefined ? [] : [{ notice: held, document: id, number, date: issued }],
  );
  for (const citation of [...citations, ...own])
    for (const key of keysOnceMade(citation, documents, slugsOf(citation.notice)))
      lost.get(key)?.add(citation.document);
  return new Map(
    [...lost].flatMap(([id, meant]) => {
      const [only] = meant;
      return only !== undefined && meant.size === 1
        ? [[documentEntryAddress(id), documentEntryAddress(only)]]
        : [];
    }),
  );
}

interface Said {
  document: string;
  number?: string | undefined;
  date?: string | undefined;
  issuer?: string | undefined;
}

/** Every key that the words of a citation can have made, with less or more of them understood. */
function keysOnceMade(
  { number: printed, date, issuer, document }: Said,
  documents: ReadonlyMap<string, CitedDocument>,
  slugs: readonly string[],
): string[] {
  const number = printed === undefined ? undefined : parseDocumentNumber(printed);
  if (!number) return [];
  const agencies = [
    documents.get(document)?.issuer,
    issuer === undefined ? undefined : slugOf(issuer),
    undefined,
  ];
  const years = [number.year ?? date?.slice(0, 4), number.year];
  return agencies.flatMap((agency) =>
    years.flatMap((year) => {
      const key = documentKey({ number, ...(agency && { agency }), ...(year && { year }) });
      return [key, ...slugs.map((slug) => `${key}-theo-${slug}`)];
    }),
  );
}
