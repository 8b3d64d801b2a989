import { OFFICIAL, OFFICIAL_END, withoutMarks } from '../../i18n/official.ts';

/** What in a page is no text: comments, elements whose content is letters, the text of an option, tags. */
const NO_TEXT =
  /<!--[\s\S]*?-->|<(script|style|title|textarea)\b[\s\S]*?<\/\1>|<option\b((?:"[^"]*"|'[^']*'|[^"'>])*)>([^<]*)|<(?:"[^"]*"|'[^']*'|[^"'>])*>/gi;

/**
 * Tell the language of the words of agencies in a page of another language: what views marked (`src/i18n/official.ts`)
 * becomes `<span lang="vi">` in text. A title, an attribute and a script have no room for a language: there the marks go.
 */
export function setOfficialWords(html: string): string {
  return html
    .replace(NO_TEXT, (whole, _name, attributes?: string, text?: string) => {
      if (text === undefined || attributes === undefined) return withoutMarks(whole);
      const lang = text.trimStart().startsWith(OFFICIAL) ? ' lang="vi"' : '';
      return `<option${lang}${withoutMarks(attributes)}>${withoutMarks(text)}`;
    })
    .replaceAll(OFFICIAL, '<span lang="vi">')
    .replaceAll(OFFICIAL_END, '</span>');
}
