import type { Citation } from '../model/citation.ts';
import type { CitedDocument } from '../model/cited-document.ts';
import { documentKey, isCentralSymbol, isWholeIdentity } from '../model/document-key.ts';
import { type DocumentNumber, documentNumberKey, parseDocumentNumber } from '../model/document-number.ts';
import { documentTypeNames } from '../model/document-type.ts';
import type { Notice } from '../model/notice.ts';
import type { Registry } from '../model/registry.ts';
import { agencyFinder } from './citing-agency.ts';

/** A citation together with the notice it stands in and the document it means. */
export interface ResolvedCitation extends Citation {
  /** `2024/<slug>` of the citing notice. */
  notice: string;
  /** Key of the cited document. */
  document: string;
}

/** A citation that fits several documents: an editor has to say which. */
export interface AmbiguousCitation {
  citation: Citation;
  notice: Notice;
  candidates: string[];
}

/** What all citations of all notices mean. */
export interface Resolution {
  /** Registered, held and only cited documents, by key, in the order of their keys. */
  documents: ReadonlyMap<string, CitedDocument>;
  citations: ResolvedCitation[];
  ambiguous: AmbiguousCitation[];
}

/**
 * Find the document behind every citation. An editor's mark decides; else the number has to be equal, and date and
 * agency, where both sides know them, must not contradict. One match is linked; none gives the document an entry of
 * its own that says only what the text says; several are an error for an editor to settle.
 */
export function resolveCitations(notices: readonly Notice[], registry: Registry): Resolution {
  const documents = new Map(registry.documents);
  const held = new Set([...documents.values()].map((document) => document.held));
  for (const notice of notices) if (!held.has(notice.id)) addHeld(documents, notice);
  const agencyNamed = agencyFinder(registry);
  const byNumber = new Map<string, CitedDocument[]>();
  for (const document of documents.values()) index(byNumber, document);

  const resolved = new Map<Citation, string>();
  const ambiguous: AmbiguousCitation[] = [];
  for (const notice of notices) {
    // A number without its date means the one that the same notice gives with a date.
    const inOrderOfKnowledge = notice.citations.toSorted((a, b) => Number(!a.date) - Number(!b.date));
    const dated = new Map<string, Set<string>>();
    for (const citation of inOrderOfKnowledge) {
      if (citation.settled !== undefined) {
        if (documents.has(citation.settled)) resolved.set(citation, citation.settled);
        continue;
      }
      const number = citation.number === undefined ? undefined : parseDocumentNumber(citation.number);
      if (!number) continue;
      const key = documentNumberKey(number);
      const agency = agencyNamed(citation.issuer, notice.issuer);
      const year = number.year ?? citation.date?.slice(0, 4);
      const identity = { number, ...(agency && { agency }), ...(year && { year }) };
      const own = isWholeIdentity(identity)
        ? documentKey(identity)
        : `${documentKey(identity)}-theo-${notice.slug}`;
      const said = dated.get(key);
      const sameNumber = byNumber.get(key) ?? [];
      const candidates =
        year === undefined && said
          ? sameNumber.filter(({ id }) => said.has(id))
          : sameNumber.filter((document) => fits(document, citation, agency, notice, own));
      const exact = candidates.find(({ id }) => id === own);
      const [first] = candidates;
      let id = own;
      if (exact) id = exact.id;
      else if (first && candidates.length === 1) id = first.id;
      else if (candidates.length > 1) {
        ambiguous.push({
          citation,
          notice,
          candidates: candidates.map((candidate) => candidate.id).toSorted(),
        });
        continue;
      } else {
        const found = onlyCited(own, citation, agency);
        documents.set(own, found);
        index(byNumber, found);
      }
      const document = documents.get(id);
      if (document && !document.isRegistered) complete(document, onlyCited(id, citation, agency));
      resolved.set(citation, id);
      if (year !== undefined) dated.set(key, new Set([...(said ?? []), id]));
    }
  }
  return {
    documents: new Map([...documents].toSorted(([a], [b]) => (a < b ? -1 : 1))),
    citations: notices.flatMap((notice) =>
      notice.citations.flatMap((citation) => {
        const document = resolved.get(citation);
        return document === undefined ? [] : [{ ...citation, notice: notice.id, document }];
      }),
    ),
    ambiguous,
  };
}

function index(byNumber: Map<string, CitedDocument[]>, document: CitedDocument): void {
  const number = document.number === undefined ? undefined : parseDocumentNumber(document.number);
  if (!number) return;
  const key = documentNumberKey(number);
  byNumber.set(key, [...(byNumber.get(key) ?? []), document]);
}

/** Whether nothing that both sides know speaks against it. */
function fits(
  document: CitedDocument,
  citation: Citation,
  agency: string | undefined,
  notice: Notice,
  own: string,
): boolean {
  if (document.id === own) return true;
  const number = document.number === undefined ? undefined : parseDocumentNumber(document.number);
  // An entry that lacks its year or agency stands for the one mention it was made from, not for others like it.
  const isWhole =
    number &&
    (number.year ?? document.issued) !== undefined &&
    (document.issuer !== undefined || isCentralSymbol(number.issuer));
  if (!isWhole) return false;
  const [known, said] = [document.issued, citation.date];
  if (known && said && !known.startsWith(said) && !said.startsWith(known)) return false;
  const citedOn = notice.issued ?? notice.inspection.on;
  if (known && !said && known > citedOn) return false;
  return !agency || !document.issuer || agency === document.issuer || isCentralSymbol(number.issuer);
}

/** Type in words, as the symbol says; `TT` is a circular of the state and a thông tri of the Party. */
function typeNameOf({ type, grammar }: DocumentNumber): string | undefined {
  const names = type === undefined ? [] : documentTypeNames(type);
  return grammar === 'party' ? names.at(-1) : names[0];
}

/** A notice with a number is itself a document that others may cite. */
function addHeld(documents: Map<string, CitedDocument>, notice: Notice): void {
  const number = notice.number === undefined ? undefined : parseDocumentNumber(notice.number);
  if (!number || notice.number === undefined) return;
  const year = number.year ?? notice.issued?.slice(0, 4);
  const id = documentKey({ number, agency: notice.issuer, ...(year && { year }) });
  documents.set(id, {
    ...(documents.get(id) ?? {
      id,
      isRegistered: false,
      type: typeNameOf(number) ?? 'Thông báo',
      number: notice.number,
      issuer: notice.issuer,
      ...(notice.issued && { issued: notice.issued }),
      title: notice.subject,
    }),
    held: notice.id,
  });
}

/** One text gives the day, another the title: an entry that is only cited takes what each adds. */
function complete(document: CitedDocument, said: CitedDocument): void {
  document.title ??= said.title;
  document.issued ??= said.issued;
  document.issuer ??= said.issuer;
  if (document.issuer === undefined) document.issuerPrinted ??= said.issuerPrinted;
}

/** What the text alone says of a document that nobody has registered. */
function onlyCited(id: string, citation: Citation, agency: string | undefined): CitedDocument {
  const number = citation.number === undefined ? undefined : parseDocumentNumber(citation.number);
  const type = (number && typeNameOf(number)) ?? citation.typeWord ?? 'Văn bản';
  return {
    id,
    isRegistered: false,
    type,
    ...(citation.number !== undefined && { number: citation.number }),
    ...(agency !== undefined && { issuer: agency }),
    ...(agency === undefined && citation.issuer !== undefined && { issuerPrinted: citation.issuer }),
    ...(citation.date !== undefined && { issued: citation.date }),
    ...(citation.title !== undefined && { title: citation.title }),
  };
}
