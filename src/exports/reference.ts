import { citeNotice, type Passage } from '../model/citation-form.ts';
import { absolute, noticePath } from './addresses.ts';
import type { NoticeExport } from './notice-export.ts';
import type { Reference } from './quoted-reference.ts';
import { toPassage } from './quoted-reference.ts';

/** Read what a bibliography needs; unknown facts are left out. */
export function referenceOf(
  { notice, corpus, site }: Pick<NoticeExport, 'notice' | 'corpus' | 'site'>,
  passage?: Passage,
): Reference {
  const issuer = corpus.registry.agencies.get(notice.issuer)?.name ?? notice.issuer;
  const whole: Reference = {
    key: `tb-${notice.id.replaceAll('/', '-')}`,
    type: 'Thông báo',
    title: notice.subject,
    ...(notice.number !== undefined && { number: notice.number }),
    ...(notice.issued !== undefined && { issued: notice.issued }),
    issuer,
    address: absolute(site, noticePath(notice.id)),
    citation: citeNotice(notice, issuer),
  };
  return passage ? toPassage(whole, passage) : whole;
}
