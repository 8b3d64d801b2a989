import type { CitedDocument } from './cited-document.ts';

/** How a text calls a document: type and number, or the title of an instrument that has no number. */
export function documentName({
  type,
  number,
  title,
}: Pick<CitedDocument, 'type' | 'number' | 'title'>): string {
  if (number !== undefined) return `${type} số ${number}`;
  // Titles of plans and schemes often begin with their own type: "Đề án phát triển …".
  if (title === undefined) return type;
  return title.toLowerCase().startsWith(type.toLowerCase()) ? title : `${type} ${title}`;
}
