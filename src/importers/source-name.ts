import type { SourceDocument } from './source-document.ts';

/** Endings by which a format goes, the usual one first. */
const ENDINGS: Readonly<Record<SourceDocument['format'], readonly string[]>> = {
  docx: ['.docx', '.docm', '.dotx', '.dotm'],
  pdf: ['.pdf'],
  text: ['.txt', '.text', '.md'],
};
/** Endings that say what a file is; others are part of its name, as in `12.TB-UBND`. */
const KNOWN =
  /\.(?:docx?|docm|dotx?|dotm|pdf|txt|text|md|rtf|odt|html?|xml|zip|jpe?g|png|tiff?|gif|xlsx?|pptx?|bin|tmp)$/iu;

/** Name for a source whose ending is that of its format, the one given where it fits. */
export function sourceName(name: string, format: SourceDocument['format']): string {
  const [usual = '', ...others] = ENDINGS[format];
  const lower = name.toLowerCase();
  if ([usual, ...others].some((ending) => lower.endsWith(ending))) return name;
  const stem = name.replace(KNOWN, '');
  return stem.toLowerCase().endsWith(usual) ? stem : stem + usual;
}
