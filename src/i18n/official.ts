/**
 * Words of an agency within a page of another language. Their first and last letters are followed to the page by marks
 * that no text may hold (Unicode's noncharacters, "intended for internal use"), so that a sentence that names an agency
 * stays one sentence; the last step of a page turns them into `lang="vi"` (`src/site/astro/official-words.ts`).
 */
const [OFFICIAL, OFFICIAL_END] = ['\uFDD0', '\uFDD1'] as const;

/** Mark words of an agency. */
export function markOfficial(text: string): string {
  return text === '' ? '' : `${OFFICIAL}${text}${OFFICIAL_END}`;
}

/** The words without the marks, for what has no room for a language. */
export function withoutMarks(text: string): string {
  return text.replace(/[\uFDD0\uFDD1]/gu, '');
}

/** A text in its parts, those of agencies and those of the page. */
export function officialParts(text: string): { words: string; isOfficial: boolean }[] {
  let isOfficial = false;
  return text.split(/([\uFDD0\uFDD1])/u).flatMap((part) => {
    if (part === OFFICIAL || part === OFFICIAL_END) {
      isOfficial = part === OFFICIAL;
      return [];
    }
    return part === '' ? [] : [{ words: part, isOfficial }];
  });
}
