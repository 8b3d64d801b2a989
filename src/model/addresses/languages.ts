/** The language of what is published here: its pages stand at the root, those of another below its tag. */
export const OWN_LANGUAGE = 'vi';

/** Lists of notices, not notices: those are in their own language alone. */
const NOTICE_LISTS = /^\/thong-bao\/(?:\d{4}\/)?(?:trang-\d+\/)?$/;
/** Pages that stand in every language, but for what compares places and the worked queries. */
const OTHERS =
  /^\/(?:(?:tim-kiem|du-lieu|tro-giup)\/)?$|^\/(?:van-ban|so-lieu|nhiem-vu|co-quan|dia-ban|linh-vuc)\/(?:[^.]*\/)?$/;
const COMPARED = /^\/dia-ban\/[^/]+\/so-sanh\//;

/** Whether a page stands in every language of the site, by its address in Vietnamese. Files have one form alone. */
export function isInLanguages(path: string): boolean {
  return (NOTICE_LISTS.test(path) || OTHERS.test(path)) && !COMPARED.test(path);
}

/** Where a page is in a language: `/nhiem-vu/` → `/en/nhiem-vu/`; one that is in Vietnamese alone is where it is. */
export function pathInLanguage(path: string, tag: string): string {
  return tag === OWN_LANGUAGE || !isInLanguages(path) ? path : `/${tag}${path}`;
}

/** The way back: `/en/nhiem-vu/` → `en` and `/nhiem-vu/`. @param tags the languages besides Vietnamese */
export function languageOf(path: string, tags: readonly string[]): { tag: string; path: string } {
  const tag = tags.find((one) => path.startsWith(`/${one}/`));
  return tag === undefined ? { tag: OWN_LANGUAGE, path } : { tag, path: path.slice(tag.length + 1) };
}
