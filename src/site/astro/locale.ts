import { english } from '../../i18n/en/index.ts';
import type { Locale } from '../../i18n/locale.ts';
import { vietnamese } from '../../i18n/vi/index.ts';
import { languageOf, OWN_LANGUAGE } from '../../model/addresses/languages.ts';

/** Languages that pages may have, by their tags. */
export const LOCALES: Readonly<Record<string, Locale>> = { vi: vietnamese, en: english };

const OTHERS = Object.keys(LOCALES).filter((tag) => tag !== OWN_LANGUAGE);

/** The language of a page, and its address in Vietnamese: `/en/nhiem-vu/` → English, `/nhiem-vu/`. */
export function pageLanguage({ pathname }: { pathname: string }): { locale: Locale; path: string } {
  const { tag, path } = languageOf(pathname, OTHERS);
  return { locale: LOCALES[tag] ?? vietnamese, path };
}

/** The language of a page, from its address or from the pattern of its route. */
export function localeOf(url: { pathname: string }): Locale {
  return pageLanguage(url).locale;
}
