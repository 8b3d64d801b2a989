import type { Passage } from '../../model/document/citation-form.ts';

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
  /** What happened to the notice since: `đã bị thu hồi ngày 20/6/2042`; absent where nothing did. */
  note?: string;
  /** The whole in the Vietnamese form, with that note. */
  citation: string;
}

/** The reference to one passage: smallest unit first, as Decree 30/2020/NĐ-CP cites. */
export function toPassage(whole: Reference, { anchor, reference }: Passage): Reference {
  return {
    ...whole,
    key: `${whole.key}-${anchor}`,
    address: `${whole.address}#${anchor}`,
    passage: reference,
    citation: `${reference}, ${whole.citation}`,
  };
}
