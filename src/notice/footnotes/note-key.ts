/** The name of a footnote as it is compared: one form of Unicode, capitals as small letters, as Markdown compares them. */
export function noteKey(label: string): string {
  return label.normalize('NFC').toLowerCase();
}
