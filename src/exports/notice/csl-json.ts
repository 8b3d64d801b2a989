import type { Reference } from './quoted-reference.ts';

/** A notice or a passage in CSL-JSON 1.0.2, a list of one item, as Zotero, pandoc and citeproc read it. */
export function cslJson(reference: Reference): string {
  const { key, title, type, number, issued, issuer, address, passage, citation } = reference;
  const item = {
    id: key,
    type: 'report',
    genre: type,
    title,
    author: [{ literal: issuer }],
    publisher: issuer,
    ...(number !== undefined && { number }),
    ...(issued !== undefined && { issued: { 'date-parts': [issued.split('-').map(Number)] } }),
    ...(passage !== undefined && { section: passage }),
    URL: address,
    language: 'vi',
    note: citation,
  };
  return `${JSON.stringify([item], null, 1)}\n`;
}
