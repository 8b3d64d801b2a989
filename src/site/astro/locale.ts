import type { Locale } from '../../i18n/locale.ts';
import { vietnamese } from '../../i18n/vi/index.ts';

/** Languages that pages may have, by their tags. What is Vietnamese stands at the root, all else below its tag. */
const LOCALES: Readonly<Record<string, Locale>> = { vi: vietnamese };

/** The language of a page, from its address or from the pattern of its route: `/en/nhiem-vu/`. */
export function localeOf({ pathname }: { pathname: string }): Locale {
  const [, first = ''] = pathname.split('/');
  return LOCALES[first] ?? vietnamese;
}
