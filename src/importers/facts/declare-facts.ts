import { slugOf } from '../../model/addresses/slug.ts';
import type { Registry } from '../../model/registry/registry.ts';
import { issuedOn, latestYear, monthOf, yearOf } from '../forms/issue-time.ts';
import { isRecorder } from '../forms/signature-forms.ts';
import { fold, wordsOf } from '../source-document.ts';
import type { DocumentParts } from '../structure/read-parts.ts';
import { type GivenFacts, withGiven } from './given-facts.ts';
import { noticeSlug } from './notice-slug.ts';
import { readIssuer, readOccasion } from './read-facts.ts';

/** Facts of a notice as its frontmatter declares them, and what its file is named by. */
export interface DeclaredFacts {
  declared: Record<string, unknown>;
  year?: string;
  slug?: string;
  /** A place as printed that the registry does not know. */
  placeWords?: string;
}

/**
 * What a document says of itself, with what was given besides: only facts that its words say.
 * @param text all its words, of which the latest year files a notice whose head prints none
 */
export function declareFacts(
  { head, tail, body }: DocumentParts,
  text: string,
  { registry, given }: { registry: Registry; given: GivenFacts },
): DeclaredFacts {
  const firstHeading = body.findIndex(({ kind }) => kind === 'heading');
  const preamble = body
    .slice(0, Math.min(firstHeading < 0 ? 8 : Math.max(firstHeading, 1), 8))
    .map(({ runs }) => fold(wordsOf(runs)));
  const occasion = readOccasion(head.subject ?? '', preamble, registry);
  const title = given.title ?? head.title;
  const subject = given.subject ?? head.subject;
  const number = given.number ?? head.number;
  const issued = given.issued ?? issuedOn(head.day);
  const issuer = given.issuer ?? readIssuer(head.agency, number, registry);
  const place = given.place ?? occasion.place;
  const named = tail.signatures.filter(({ name }) => name !== undefined);
  const signer = named.find(({ authority }) => !isRecorder(authority)) ?? named[0];
  const inspection = {
    ...occasion.days,
    ...(place !== undefined && { place }),
    ...(occasion.programme !== undefined && { programme: occasion.programme }),
  };
  const held = given.on ?? occasion.days?.on;
  const described = held ?? issued ?? monthOf(head.day);
  const year = issued?.slice(0, 4) ?? yearOf(head.day) ?? held?.slice(0, 4) ?? latestYear(text);
  const placeWords =
    place !== undefined ? (registry.places.get(place)?.name ?? occasion.placeWords) : occasion.placeWords;
  const agency = issuer ?? slugOf(head.agency.join(' ')).replace('uy-ban-nhan-dan', 'ubnd');
  const slug = noticeSlug({
    ...(number !== undefined && { number }),
    // An agency the registry does not know still keeps two offices' notices of one number apart.
    ...(agency !== '' && { issuer: agency }),
    ...(title !== undefined && { title }),
    ...(subject !== undefined && { subject }),
    ...(described !== undefined && { on: described }),
    ...(placeWords !== undefined && { placeWords }),
  });
  return {
    declared: withGiven(given, {
      ...(title !== undefined && { title }),
      ...(subject !== undefined && { subject }),
      ...(number !== undefined && { number }),
      ...(issued !== undefined && { issued }),
      ...(issuer !== undefined && { issuer }),
      ...(Object.keys(inspection).length > 0 && { inspection }),
      ...(occasion.concludedBy && { concludedBy: occasion.concludedBy }),
      ...(signer && { signer: signatureOf(signer) }),
      ...(signer &&
        named.length > 1 && { cosigners: named.filter((other) => other !== signer).map(signatureOf) }),
    }),
    ...(year !== undefined && { year }),
    ...(slug !== undefined && { slug }),
    ...(place === undefined && placeWords !== undefined && { placeWords }),
  };
}

function signatureOf({ name, authority }: DocumentParts['tail']['signatures'][number]) {
  return { name, authority };
}
