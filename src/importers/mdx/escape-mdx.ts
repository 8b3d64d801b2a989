/** What Markdown and MDX would read as their own signs within a line. */
export function escapeInline(text: string): string {
  return (
    text
      .replace(/[\\`*_[\]<>{}~$|]/gu, (sign) => (sign === '|' ? sign : `\\${sign}`))
      .replace(/&(?=[#\w]|$)/gu, '\\&')
      .replace(/:(?=\/\/)/gu, '&#58;')
      // `D:\_` would look like a path whose backslash is lost.
      .replace(/(?<![\p{L}\p{N}])([a-z]):(?=\\(?!\\))/giu, '$1&#58;')
      .replace(/www(?=\.)/giu, (w) => `${w.charAt(0)}&#${w.charCodeAt(1)};${w.charAt(2)}`)
      .replace(/@/gu, '&#64;')
  );
}

/**
 * What Markdown would read as a sign at the start of a line. A dash before a word stays a list item and `2. ` an
 * ordered one, for the outline reads both; what would open a second list inside is escaped.
 */
export function escapeLineStart(line: string, keepsItems: boolean): string {
  const item = /^(?:- |\+ |(\d{1,9})[.)] )(.*)$/su.exec(line);
  // A mark of an order is set around words and is none of them.
  const words = (item?.[2] ?? '').replace(/^<Assignment [^>]*>/u, '');
  if (keepsItems && item && /^[\p{L}“"«(]/u.test(words) && !/^[a-z\d]+[.)] /iu.test(words)) return line;
  return escapeHeading(line)
    .replace(/^(?:import|export)\b/u, (word) => `&#${word.charCodeAt(0)};${word.slice(1)}`)
    .replace(/^(\d{1,9})([.)])(?=\s|$)/u, '$1\\$2')
    .replace(/^[-+=](?=\s|[-=]|$)/u, '\\$&')
    .replace(/^:(?=\s|[-:|]|$)/u, '\\:')
    .replace(/^(\[\^\d+\]):/u, '$1&#58;');
}

export function escapeHeading(line: string): string {
  return line.replace(/^#/u, '\\#').replace(/(^| )(#+)$/u, '$1\\$2');
}
