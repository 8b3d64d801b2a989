import type { Corpus } from '../../corpus/corpus.ts';
import { publishedOn } from '../../corpus/history/publication.ts';
import { agencyAddress, placeAddress } from '../../model/addresses/address.ts';
import { printInspectionDays } from '../../model/inspection.ts';
import { hasRecipients, type Notice, RECIPIENTS } from '../../model/notice.ts';
import { namesAtIssue } from '../../model/registry/names-borne.ts';
import { printIsoDay } from '../../model/time/iso-day.ts';
import { versionRows } from '../ledger-page.ts';
import type { Link } from '../lists/link.ts';
import type { PrintedDay } from '../lists/printed-day.ts';

/** What a notice says of itself; what its source does not give is absent. */
export interface NoticeFacts {
  number?: string;
  issued?: PrintedDay;
  issuer: Link;
  /** Name and position. */
  concludedBy?: string;
  /** Where and when; `day` only where it was one day. */
  inspected?: { place?: Link; days?: string; day?: string };
  programme?: string;
  /** Who signed, with the authority over the name; the first, then those who signed beside. */
  signers: readonly { name: string; authority: string }[];
  /** When this site first published it, and when it last published other words of it. */
  published?: PrintedDay;
  changed?: PrintedDay;
  /** Where the recipients stand, in a notice that prints them. */
  recipients?: string;
}

/** The facts of a notice, with the names borne when it was issued. */
export function noticeFacts(notice: Notice, corpus: Corpus): NoticeFacts {
  const { number, issued, issuer, concludedBy, inspection, signer, cosigners } = notice;
  const { place, programme, until, also, on } = inspection;
  const names = namesAtIssue(notice, corpus.registry);
  const days = printInspectionDays(inspection);
  const published = publishedOn(notice, corpus);
  const [newest, ...older] = versionRows(notice, corpus);
  const changed = older.length > 0 ? newest?.day : undefined;
  return {
    ...(number !== undefined && { number }),
    ...(issued !== undefined && { issued: printed(issued) }),
    issuer: { href: agencyAddress(issuer), text: names.agency(issuer) },
    ...(concludedBy !== undefined && { concludedBy: `${concludedBy.name}, ${concludedBy.position}` }),
    ...((place !== undefined || days !== undefined) && {
      inspected: {
        ...(place !== undefined && { place: { href: placeAddress(place), text: names.place(place) } }),
        ...(days !== undefined && { days }),
        ...(on !== undefined && until === undefined && also === undefined && { day: on }),
      },
    }),
    ...(programme !== undefined && { programme }),
    signers: [signer, ...cosigners].map(({ name, authority }) => ({
      name,
      authority: authority.join(' · '),
    })),
    ...(published !== undefined && { published: printed(published) }),
    ...(changed !== undefined && { changed: printed(changed) }),
    ...(hasRecipients(notice) && { recipients: `#${RECIPIENTS}` }),
  };
}

function printed(day: string): PrintedDay {
  return { day, printed: printIsoDay(day) };
}
