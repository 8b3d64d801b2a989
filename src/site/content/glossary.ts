import { contentFolder, readGlossary } from './read-content.ts';

let read: Promise<ReadonlyMap<string, string>> | undefined;

async function inFull(): Promise<ReadonlyMap<string, string>> {
  const { glossary } = await readGlossary(contentFolder());
  return new Map(glossary.map(({ short, full }) => [short, full]));
}

/** Abbreviations with their words in full; read once a build, and anew on each call while previewing. */
export function getGlossary(): Promise<ReadonlyMap<string, string>> {
  if (import.meta.env.DEV) return inFull();
  read ??= inFull();
  return read;
}
