import { citeNotice, citePassage, type Passage } from '../model/citation-form.ts';
import { absolute, noticePath } from './addresses.ts';
import type { NoticeExport } from './notice-export.ts';

/** What a bibliography needs to know of a notice, or of one passage of it. */
export interface Reference {
  /** Citation key, letters, digits, `-` and `.`; the same for as long as the address. */
  key: string;
  type: 'Thông báo';
  title: string;
  /** Absent when the source has none. */
  number?: string;
  /** `2024-04-23`; absent when the source has none. */
  issued?: string;
  /** Name of the issuing agency. */
  issuer: string;
  address: string;
  /** `điểm a mục 1.1 phần II`, for a passage. */
  passage?: string;
  /** The whole in the Vietnamese form. */
  citation: string;
}

/** Read what a bibliography needs; unknown facts are left out. */
export function referenceOf(
  { notice, corpus, site }: Pick<NoticeExport, 'notice' | 'corpus' | 'site'>,
  passage?: Passage,
): Reference {
  const issuer = corpus.registry.agencies.get(notice.issuer)?.name ?? notice.issuer;
  const key = `tb-${notice.id.replaceAll('/', '-')}`;
  const address = absolute(site, noticePath(notice.id));
  return {
    key: passage ? `${key}-${passage.anchor}` : key,
    type: 'Thông báo',
    title: notice.subject,
    ...(notice.number !== undefined && { number: notice.number }),
    ...(notice.issued !== undefined && { issued: notice.issued }),
    issuer,
    address: passage ? `${address}#${passage.anchor}` : address,
    ...(passage && { passage: passage.reference }),
    citation: passage ? citePassage(notice, passage, issuer) : citeNotice(notice, issuer),
  };
}
