import { markOfficial, officialParts } from '../i18n/official.ts';

/** The language of official words, where it is not that of the page. */
export function officialLang(): string | undefined {
  return document.documentElement.lang === 'vi' ? undefined : 'vi';
}

/** Words of an agency as the page marks them; in Vietnamese they need no mark. */
export function official(text: string): string {
  return officialLang() === undefined ? text : markOfficial(text);
}

/** Words to put into an element, those of agencies with their language. */
export function said(text: string): (Node | string)[] {
  return officialParts(text).map(({ words, isOfficial }) => {
    if (!isOfficial) return words;
    const span = document.createElement('span');
    span.lang = 'vi';
    span.textContent = words;
    return span;
  });
}
