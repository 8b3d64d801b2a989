import type { Corpus } from '../corpus/corpus.ts';
import { agencyAddress, placeAddress } from '../model/address.ts';
import { printInspectionDays } from '../model/inspection.ts';
import { namesAtIssue } from '../model/names-borne.ts';
import { hasRecipients, type Notice, RECIPIENTS } from '../model/notice.ts';
import { printIsoDay } from '../model/time/iso-day.ts';
import type { Link } from './link.ts';
import type { PrintedDay } from './printed-day.ts';

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
  /** Where the recipients stand, in a notice that prints them. */
  recipients?: string;
}

/** The facts of a notice, with the names borne when it was issued. */
export function noticeFacts(notice: Notice, { registry }: Corpus): NoticeFacts {
  const { number, issued, issuer, concludedBy, inspection, signer, cosigners } = notice;
  const { place, programme, until, also, on } = inspection;
  const names = namesAtIssue(notice, registry);
  const days = printInspectionDays(inspection);
  return {
    ...(number !== undefined && { number }),
    ...(issued !== undefined && { issued: { day: issued, printed: printIsoDay(issued) } }),
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
    ...(hasRecipients(notice) && { recipients: `#${RECIPIENTS}` }),
  };
}
