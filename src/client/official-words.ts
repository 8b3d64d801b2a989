import { markOfficial, officialParts } from '../i18n/official.ts';

/** Words of an agency as a page in the language of the page marks them; in Vietnamese they need no mark. */
export function official(text: string): string {
  return document.documentElement.lang === 'vi' ? text : markOfficial(text);
}

/** Put words into an element, those of agencies with their language. */
export function setWords(element: Element, text: string): void {
  element.replaceChildren(
    ...officialParts(text).map(({ words, isOfficial }) => {
      if (!isOfficial) return words;
      const span = document.createElement('span');
      span.lang = 'vi';
      span.textContent = words;
      return span;
    }),
  );
}
