/**
 * The beginning of a text, cut at the end of a word, with `…` where more follows; for places that hold a line, such as
 * the title of a tab. A word longer than all the room is cut inside, but never within a letter and its marks.
 * @param most letters at most, in UTF-16 units, `…` included
 */
export function clampWords(text: string, most: number): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= most) return line;
  const room = line.slice(0, most);
  const words = /^(.*\S)\s/su.exec(room)?.[1];
  const begun = words ?? line.slice(0, endOfLetter(line, most - 1));
  // A mark that only leads on to what is cut off goes too.
  return `${begun.replace(/[\s,;:.(«“"–-]+$/u, '') || begun}…`;
}

/** The last place, no later than the one given, where a letter with its marks ends. */
function endOfLetter(text: string, at: number): number {
  let end = at;
  while (end > 0 && /[\p{M}\udc00-\udfff]/u.test(text.charAt(end))) end--;
  return end;
}
