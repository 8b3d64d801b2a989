import { escapeXml } from '../../model/text/escape-xml.ts';

/** A part of the width or the height as CSS: `42.6%`. */
export function percent(part: number): string {
  return `${Number((part * 100).toFixed(2))}%`;
}

/** A length in letters of a size, so that it grows with the reader's letters: `3.9em`. */
export function inLetters(pixels: number, size: number): string {
  return `${Number((Math.ceil((pixels / size) * 100) / 100).toFixed(2))}em`;
}

/** A link to the sentence of a figure. */
export function link(href: string, words: string, links: string): string {
  return `<a href="${escapeXml(href)}"${links}>${words}</a>`;
}
