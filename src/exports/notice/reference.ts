import { absolute, noticeAddress } from '../../model/addresses/address.ts';
import { citeNotice, type Passage } from '../../model/document/citation-form.ts';
import { happenedNote, withNote } from '../happened.ts';
import { type NoticeExport, namesIn } from './notice-export.ts';
import type { Reference } from './quoted-reference.ts';
import { toPassage } from './quoted-reference.ts';

/** Read what a bibliography needs; unknown facts are left out. */
export function referenceOf(
  { notice, names, happened, site }: Pick<NoticeExport, 'notice' | 'names' | 'happened' | 'site'>,
  passage?: Passage,
): Reference {
  const note = happenedNote(happened);
  const issuer = namesIn(names).agency(notice.issuer);
  const whole: Reference = {
    key: `tb-${notice.id.replaceAll('/', '-')}`,
    type: 'Thông báo',
    title: notice.subject,
    ...(notice.number !== undefined && { number: notice.number }),
    ...(notice.issued !== undefined && { issued: notice.issued }),
    issuer,
    address: absolute(site, noticeAddress(notice.id)),
    ...(note !== undefined && { note }),
    citation: withNote(citeNotice(notice, issuer), note),
  };
  return passage ? toPassage(whole, passage) : whole;
}
