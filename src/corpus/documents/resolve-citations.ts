import type { Citation } from '../../model/document/citation.ts';
import type { CitedDocument } from '../../model/document/cited-document.ts';
import { documentKey, isCentralSymbol } from '../../model/document/document-key.ts';
import {
  type DocumentNumber,
  documentNumberKey,
  parseDocumentNumber,
} from '../../model/document/document-number.ts';
import { typeNameOf } from '../../model/document/document-type.ts';
import { type Notice, noticeDay } from '../../model/notice.ts';
import type { Registry } from '../../model/registry/registry.ts';
import { type CitationFacts, factsOf, isOwnNumber, ownKey } from './citation-facts.ts';
import { agencyFinder, placesAbove } from './citing-agency.ts';
import { shortFormMeaning } from './short-form-meaning.ts';

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
 * @param formerSlugs slugs a notice had before its present one, under which its own entries may be registered
 */
export function resolveCitations(
  notices: readonly Notice[],
  registry: Registry,
  formerSlugs: (notice: Notice) => readonly string[] = () => [],
): Resolution {
  const documents = new Map(registry.documents);
  const held = new Set([...documents.values()].map((document) => document.held));
  for (const notice of notices) if (!held.has(notice.id)) addHeld(documents, notice);
  const agencyNamed = agencyFinder(registry);
  const byNumber = new Map<string, WholeDocument[]>();
  for (const document of documents.values()) index(byNumber, document);
  const firstOfSlug = new Map<string, string>();
  for (const { slug, id } of notices) if (id < (firstOfSlug.get(slug) ?? `${id}~`)) firstOfSlug.set(slug, id);

  const resolved = new Map<Citation, string>();
  const ambiguous: AmbiguousCitation[] = [];
  for (const notice of notices) {
    // Two notices of one slug, in two years, share no document that only one of them cites.
    const slugs = [notice.slug, ...formerSlugs(notice)].map((slug) =>
      firstOfSlug.get(slug) === notice.id || !firstOfSlug.has(slug) ? slug : `${slug}-${notice.year}`,
    );
    // What this notice cites with its year: a number without it means one of these.
    const here = new Map<string, WholeDocument[]>();
    const keys = new Map<string, string>();
    for (const citation of inOrderOfKnowledge(notice.citations)) {
      if (citation.settled !== undefined) {
        if (documents.has(citation.settled)) resolved.set(citation, citation.settled);
        continue;
      }
      const facts = factsOf(citation, agencyNamed(citation.issuer, notice.issuer));
      if (!facts || isOwnNumber(facts, citation, notice)) continue;
      const { number, year } = facts;
      const key = documentNumberKey(number);
      const saying = [key, facts.named, year].join('|');
      // An agency that was printed otherwise before in this notice keeps the key it got then.
      const own = keys.get(saying) ?? ownKey(citation, facts, slugs, documents);
      keys.set(saying, own);
      const ofAgency = (whole: WholeDocument): boolean => isOfAgency(whole, facts);
      const said = (here.get(key) ?? []).filter(ofAgency);
      const known = (byNumber.get(key) ?? []).filter(ofAgency);
      const fitting = (year === undefined && said.length > 0 ? said : [...said, ...known])
        .map(({ document }) => document)
        .filter((document) => isOfDate(document, citation, notice));
      const candidates = [...new Set(fitting)];
      const isExact = documents.has(own) && (year !== undefined || said.length === 0);
      if (!isExact && candidates.length > 1) {
        ambiguous.push({ citation, notice, candidates: candidates.map(({ id }) => id).toSorted() });
        continue;
      }
      const [only] = candidates;
      const isMeant =
        only !== undefined &&
        (said.length > 0 ||
          ((year !== undefined || isRecent(only, notice)) &&
            isLikelyOf(only, citation, number, notice, registry)));
      const id = !isExact && isMeant ? only.id : own;
      const printed = onlyCited(id, citation, number, facts.agency);
      const document = documents.get(id) ?? printed;
      documents.set(id, document);
      if (!document.isRegistered) complete(document, printed);
      resolved.set(citation, id);
      if (year !== undefined) index(here, document, facts.named);
    }
    const byAnchor = new Map(notice.citations.map((citation) => [citation.anchor, citation]));
    for (const citation of notice.citations) {
      if (citation.shortens === undefined) continue;
      const agency = agencyNamed(citation.issuer, notice.issuer);
      const meant = shortFormMeaning(citation, byAnchor, resolved, documents, agency, registry);
      const [only] = meant;
      if (meant.length > 1) ambiguous.push({ citation, notice, candidates: meant });
      else if (only !== undefined) resolved.set(citation, only);
    }
  }
  return {
    documents: new Map([...documents].toSorted(([a], [b]) => (a < b ? -1 : 1))),
    citations: notices.flatMap((notice) =>
      notice.citations.flatMap((citation) => {
        const document = resolved.get(citation);
        // A notice that names its own number cites nothing.
        if (document === undefined || documents.get(document)?.held === notice.id) return [];
        return [{ ...citation, notice: notice.id, document }];
      }),
    ),
    ambiguous,
  };
}

/** Mentions that say most come first, so that the others can lean on them. */
function inOrderOfKnowledge(citations: readonly Citation[]): Citation[] {
  return citations.toSorted(
    (a, b) => Number(!a.date) - Number(!b.date) || Number(!a.issuer) - Number(!b.issuer),
  );
}

/** A document of which agency and year are known: of a registered agency it may be cited from anywhere. */
interface WholeDocument {
  document: CitedDocument;
  isCentral: boolean;
  /** As `agencyOf` says it. */
  agency: string;
}

/** An entry that lacks its year or agency stands for the one mention it was made from, not for others like it. */
function index(
  byNumber: Map<string, WholeDocument[]>,
  document: CitedDocument,
  agency: string | undefined = document.issuer,
): void {
  const number = document.number === undefined ? undefined : parseDocumentNumber(document.number);
  if (!number || (number.year ?? document.issued) === undefined) return;
  const isCentral = isCentralSymbol(number.issuer);
  if (!isCentral && agency === undefined) return;
  const key = documentNumberKey(number);
  const whole = { document, isCentral, agency: agency ?? '' };
  const same = byNumber.get(key);
  if (!same) byNumber.set(key, [whole]);
  else if (!same.some((other) => other.document === document)) same.push(whole);
}

/** Whether the agency that the text names, if it names one, is the document's. */
function isOfAgency({ isCentral, agency }: WholeDocument, { named }: CitationFacts): boolean {
  return isCentral || named === undefined || named === agency;
}

/**
 * Numbers recur in every province: where the text names no agency, the only document of that number that we know is
 * the one meant when its day is printed, or when it comes from the notice's own place.
 */
function isLikelyOf(
  { issuer, issued }: CitedDocument,
  citation: Citation,
  number: DocumentNumber,
  notice: Notice,
  registry: Registry,
): boolean {
  if (isCentralSymbol(number.issuer) || citation.issuer !== undefined || issuer === undefined) return true;
  if (issued !== undefined && issued.length === 10 && issued === citation.date) return true;
  const [place, home] = [issuer, notice.issuer].map((slug) => registry.agencies.get(slug)?.place);
  return place !== undefined && home !== undefined && placesAbove(registry, home).has(place);
}

/** Whether the date in the text, or its being written at all, does not speak against the document. */
function isOfDate({ issued: known }: CitedDocument, { date: said }: Citation, notice: Notice): boolean {
  if (known === undefined) return true;
  return said === undefined ? known <= noticeDay(notice) : known.startsWith(said) || said.startsWith(known);
}

/** Numbers begin anew each year: one without its year is of this year, or of the last. */
function isRecent({ issued }: CitedDocument, notice: Notice): boolean {
  return issued === undefined || Number(noticeDay(notice).slice(0, 4)) - Number(issued.slice(0, 4)) <= 1;
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
function onlyCited(
  id: string,
  citation: Citation,
  number: DocumentNumber,
  agency: string | undefined,
): CitedDocument {
  const type = typeNameOf(number) ?? citation.typeWord ?? 'Văn bản';
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
