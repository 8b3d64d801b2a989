import { akomaNtoso } from './akoma-ntoso.ts';
import { bibtex } from './bibtex.ts';
import { cslJson } from './csl-json.ts';
import { markdown } from './markdown.ts';
import type { NoticeExport } from './notice-export.ts';
import { noticeJson } from './notice-json.ts';
import { referenceOf } from './reference.ts';
import { ris } from './ris.ts';

/** One form in which a notice can be taken away. */
interface NoticeFormat {
  /** Media type. */
  type: string;
  /** Name that readers see. */
  title: string;
  print(of: NoticeExport): string;
}

/** Every form of a notice beside its page, by the ending of its address. */
export const NOTICE_FORMATS = {
  json: { type: 'application/json', title: 'JSON', print: noticeJson },
  xml: { type: 'application/akn+xml', title: 'Akoma Ntoso', print: akomaNtoso },
  md: { type: 'text/markdown', title: 'Markdown', print: markdown },
  bib: { type: 'application/x-bibtex', title: 'BibTeX', print: (of) => bibtex(referenceOf(of)) },
  ris: { type: 'application/x-research-info-systems', title: 'RIS', print: (of) => ris(referenceOf(of)) },
  'csl.json': {
    type: 'application/vnd.citationstyles.csl+json',
    title: 'CSL-JSON',
    print: (of) => cslJson(referenceOf(of)),
  },
} satisfies Readonly<Record<string, NoticeFormat>>;
export type NoticeFormatName = keyof typeof NOTICE_FORMATS;

/** Whether an ending is one of {@link NOTICE_FORMATS}. */
export function isNoticeFormat(ending: string | undefined): ending is NoticeFormatName {
  return ending !== undefined && Object.hasOwn(NOTICE_FORMATS, ending);
}
