import { noticeWords } from '../../../src/i18n/vi/notice/notice.ts';
import { noticeBody } from '../../../src/notice/page/notice-body.ts';
import { FRONTMATTER } from './fixture.ts';

const NOTHING_KNOWN = {
  words: noticeWords,
  links: { citations: new Map(), aliases: new Map() },
  glossary: new Map(),
};

/** The page of an invented notice as HTML, without its charts and without Astro. */
export async function printPage(body: string, frontmatter = FRONTMATTER): Promise<string> {
  return noticeBody(`${frontmatter}\n${body}\n`, 'notices/2042/thu.mdx', NOTHING_KNOWN)
    .map((piece) => ('html' in piece ? piece.html : ''))
    .join('');
}
