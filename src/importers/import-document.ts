import { parse } from 'yaml';
import { importWords as words } from '../i18n/import.ts';
import { isoDaySchema } from '../model/iso-day.ts';
import type { Registry } from '../model/registry.ts';
import { slugOf } from '../model/slug.ts';
import { balance, isBalanced } from './account.ts';
import type { GivenFacts } from './given-facts.ts';
import { noticeSlug } from './notice-slug.ts';
import { readIssuer, readOccasion } from './read-facts.ts';
import { type DocumentParts, readParts } from './read-parts.ts';
import { type ImportReport, reportOf } from './report-import.ts';
import { isRecorder } from './signature-forms.ts';
import { fold, type Refusal, type Run, type SourceDocument, wordsOf } from './source-document.ts';
import { shareOfSyllables } from './vietnamese-syllable.ts';
import { expectedWords, type NoticeParts, writeMdx } from './write-mdx.ts';

export interface ImportSettings {
  registry: Registry;
  given: GivenFacts;
  /** Name of the source file, and the SHA-256 of its bytes. */
  file: { name: string; sha256: string };
  /** How the site's own parser reads an MDX text: blocks, notes by label, and why it would not publish them. */
  readBack: (mdx: string) => {
    blocks: readonly string[];
    notes: ReadonlyMap<string, string>;
    faults: readonly { message: string; hint?: string }[];
  };
}

export interface ImportedNotice {
  kind: 'notice';
  year: string;
  slug: string;
  mdx: string;
  report: ImportReport;
}

/** Below this share letters are scrambled: a broken font map gives 84 % and less, honest text with many names 91 %. */
const SCRAMBLED = 0.88;

/** What stands for a letter that could not be read. */
const LOST = '\uFFFD';

/** Whether letters are lost, or so few words are Vietnamese syllables that the letters must be scrambled. */
export function isUnreadable({ letters }: SourceDocument): boolean {
  return letters.includes(LOST) || shareOfSyllables(letters) < SCRAMBLED;
}

/**
 * Turn a source that was read into a notice, or say clearly why not. Nothing is lost: the letters that the site's
 * parser reads back, with those moved and those of the page, are exactly the letters of the source.
 */
export function importDocument(document: SourceDocument, settings: ImportSettings): ImportedNotice | Refusal {
  const syllables = shareOfSyllables(document.letters);
  if (document.letters.trim() === '') return refused(words.refused.empty, words.refused.emptyAdvice);
  if (syllables < SCRAMBLED)
    return refused(words.refused.scrambled(syllables), words.refused.scrambledAdvice);
  const letters = document.letters.toWellFormed();
  const lost = letters.split(LOST).length - 1;
  if (lost > 0) {
    const at = letters.indexOf(LOST);
    const around = fold(letters.slice(Math.max(0, at - 30), at + 30));
    return refused(words.refused.lostLetters(lost, around), words.refused.lostLettersAdvice);
  }
  const found = readParts(document);
  if (!isDocument(found)) return refused(words.refused.noStructure, words.refused.noStructureAdvice);

  const facts = readFacts(found, settings);
  const year = facts.year;
  if (year === undefined) return refused(words.refused.noYear, words.refused.noYearAdvice);
  const slug = settings.given.slug ?? facts.slug;
  if (slug === undefined || slugOf(slug) !== slug)
    return refused(words.refused.noSlug, words.refused.noSlugAdvice);

  const frontmatter = {
    ...facts.declared,
    source: { file: `sources/${year}/${settings.file.name}`, sha256: settings.file.sha256 },
  };
  const parts = noticeParts(found, frontmatter);
  const written = writeVerbatim(parts, settings);
  if ('kind' in written) return written;
  const account = balance(document.letters, {
    published: written.read.blocks,
    notes: [...written.read.notes.values()],
    head: found.head.moved.filter(({ furniture }) => !furniture).map(({ runs }) => wordsOf(runs)),
    marks: found.marks,
    furniture: found.furniture,
  });
  if (!isBalanced(account)) {
    return refused(words.refused.unbalanced(account.lost, account.added), words.refused.unbalancedAdvice);
  }
  const report = reportOf(found, frontmatter, account, syllables);
  return { kind: 'notice', year, slug, mdx: written.mdx, report };
}

function refused(reason: string, advice: string): Refusal {
  return { kind: 'refused', reason, advice };
}

/** A notice has a text, and something that makes it one: a head, a foot, numbering or at least a title. */
function isDocument({ head, tail, body }: DocumentParts): boolean {
  const signs = [
    head.title !== undefined,
    head.number !== undefined || head.isNumberBlank,
    head.agency.length > 0 && head.moved.length > 1,
    tail.recipients.length > 0,
    tail.signatures.length > 0,
    body.some(({ marker }) => marker && marker.kind !== 'dash'),
  ];
  return body.length > 0 && signs.some(Boolean);
}

interface Facts {
  declared: Record<string, unknown>;
  year?: string;
  slug?: string;
}

function readFacts({ head, tail, body }: DocumentParts, { registry, given }: ImportSettings): Facts {
  const firstHeading = body.findIndex(({ kind }) => kind === 'heading');
  const preamble = body
    .slice(0, Math.min(firstHeading < 0 ? 8 : Math.max(firstHeading, 1), 8))
    .map(({ runs }) => fold(wordsOf(runs)));
  const occasion = readOccasion(head.subject ?? '', preamble, registry);
  const number = given.number ?? head.number;
  const issued = given.issued ?? (isoDaySchema.safeParse(head.day).success ? head.day : undefined);
  const issuer = given.issuer ?? readIssuer(head.agency, number, registry);
  const place = given.place ?? occasion.place;
  const named = tail.signatures.filter(({ name }) => name !== undefined);
  const signer = named.find(({ authority }) => !isRecorder(authority)) ?? named[0];
  const inspection = {
    ...(occasion.on !== undefined && { on: occasion.on }),
    ...(place !== undefined && { place }),
    ...(occasion.programme !== undefined && { programme: occasion.programme }),
  };
  const day = issued ?? occasion.on;
  const placeWords =
    place !== undefined ? (registry.places.get(place)?.name ?? occasion.placeWords) : occasion.placeWords;
  const agency = issuer ?? slugOf(head.agency.join(' ')).replace('uy-ban-nhan-dan', 'ubnd');
  const slug = noticeSlug({
    ...(number !== undefined && { number }),
    // An agency the registry does not know still keeps two offices' notices of one number apart.
    ...(agency !== '' && { issuer: agency }),
    ...(head.title !== undefined && { title: head.title }),
    ...(head.subject !== undefined && { subject: head.subject }),
    ...(day !== undefined && { on: occasion.on ?? day }),
    ...(placeWords !== undefined && { placeWords }),
  });
  return {
    declared: {
      ...(head.title !== undefined && { title: head.title }),
      ...(head.subject !== undefined && { subject: head.subject }),
      ...(number !== undefined && { number }),
      ...(issued !== undefined && { issued }),
      ...(issuer !== undefined && { issuer }),
      ...(Object.keys(inspection).length > 0 && { inspection }),
      ...(occasion.concludedBy && { concludedBy: occasion.concludedBy }),
      ...(signer && { signer: signatureOf(signer) }),
      ...(signer &&
        named.length > 1 && { cosigners: named.filter((other) => other !== signer).map(signatureOf) }),
    },
    ...(day !== undefined && { year: day.slice(0, 4) }),
    ...(slug !== undefined && { slug }),
  };
}

function signatureOf({ name, authority }: DocumentParts['tail']['signatures'][number]) {
  return { name, authority };
}

function noticeParts(found: DocumentParts, facts: Record<string, unknown>): NoticeParts {
  return {
    facts,
    body: found.body,
    ...(found.closing && { closing: found.closing.runs }),
    // The look of the foot is the same in every document; the page sets it.
    recipients: found.tail.recipients.map(({ runs }) => runs.map(withoutLook)),
    signature: found.tail.signatures.flatMap(({ lines }) => lines.map(({ runs }) => runs.map(withoutLook))),
    rest: found.rest,
    notes: found.notes,
  };
}

function withoutLook({ isBold: _, isItalic: __, ...run }: Run): Run {
  return run;
}

type ReadBack = ReturnType<ImportSettings['readBack']>;

/** Write the MDX and read it back; emphasis that Markdown cannot carry is given up before any word is. */
function writeVerbatim(
  parts: NoticeParts,
  { readBack }: ImportSettings,
): { mdx: string; read: ReadBack } | Refusal {
  const expected = expectedWords(parts);
  let why = refused(words.refused.notVerbatim, words.refused.notVerbatimAdvice);
  for (const hasEmphasis of [true, false]) {
    const mdx = writeMdx(parts, { hasEmphasis });
    const read = readBack(mdx);
    const isSame =
      sameList(read.blocks, expected.blocks) &&
      sameList([...read.notes].flat(), [...expected.notes].flat()) &&
      sameFacts(mdx, parts.facts);
    const [fault] = read.faults;
    if (fault)
      why = refused(words.refused.notAccepted(fault.message), fault.hint ?? words.refused.notVerbatimAdvice);
    else if (isSame) return { mdx, read };
  }
  return why;
}

function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, index) => word === b[index]);
}

function sameFacts(mdx: string, facts: Readonly<Record<string, unknown>>): boolean {
  const yaml = /^---\n([\s\S]*?)\n---\n/.exec(mdx)?.[1] ?? '';
  return JSON.stringify(parse(yaml)) === JSON.stringify(facts);
}
