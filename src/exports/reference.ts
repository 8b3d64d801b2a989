import { absolute, noticeAddress } from '../model/address.ts';
import { citeNotice, type Passage } from '../model/document/citation-form.ts';
import { type NoticeExport, namesIn } from './notice-export.ts';
import type { Reference } from './quoted-reference.ts';
import { toPassage } from './quoted-reference.ts';

/** Read what a bibliography needs; unknown facts are left out. */
export function referenceOf(
  { notice, names, site }: Pick<NoticeExport, 'notice' | 'names' | 'site'>,
  passage?: Passage,
): Reference {
  const issuer = namesIn(names).agency(notice.issuer);
  const whole: Reference = {
    key: `tb-${notice.id.replaceAll('/', '-')}`,
    type: 'Thông báo',
    title: notice.subject,
    ...(notice.number !== undefined && { number: notice.number }),
    ...(notice.issued !== undefined && { issued: notice.issued }),
    issuer,
    address: absolute(site, noticeAddress(notice.id)),
    citation: citeNotice(notice, issuer),
  };
  return passage ? toPassage(whole, passage) : whole;
}
