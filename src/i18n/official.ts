/**
 * What stands before and behind words of an agency within a page of another language, so that a sentence that names an
 * agency stays one sentence: two of Unicode's noncharacters, which are for internal use. The last step of a page turns
 * them into `lang="vi"` (`src/site/placing/official-words.ts`).
 */
export const [OFFICIAL, OFFICIAL_END] = ['\uFDD0', '\uFDD1'] as const;

/** Mark words of an agency; marks within them go, so that none stand within others. */
export function markOfficial(text: string): string {
  return text === '' ? '' : `${OFFICIAL}${withoutMarks(text)}${OFFICIAL_END}`;
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
