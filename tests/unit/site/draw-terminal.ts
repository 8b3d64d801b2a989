import { wrapWords } from '../../../src/importers/report/wrap-words.ts';

/** Width of the picture, of a letter and height of a line, in pixels. */
const WIDTH = 1040;
const LINE = 21;
const COLUMNS = 106;

/** Lines of a terminal as a picture, so that the guide shows what a command really prints. */
export function drawTerminal(lines: readonly string[]): string {
  const shown = lines.flatMap((line) => wrapWords(line, 6, COLUMNS));
  const height = shown.length * LINE + 28;
  const text = shown
    .map((line, index) => {
      const fill = index === 0 ? '#7ee787' : /^\S/u.test(line) ? '#ffffff' : '#d0d7de';
      return `<text x="16" y="${30 + index * LINE}" fill="${fill}">${escapeXml(line)}</text>`;
    })
    .join('\n');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" font-family="Consolas, Menlo, 'DejaVu Sans Mono', monospace" font-size="15">
<rect width="${WIDTH}" height="${height}" rx="8" fill="#1f2328"/>
${text}
</svg>
`;
}

/** Blanks of a terminal stand, where those of a picture are folded. */
function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll(' ', '\u00a0');
}
