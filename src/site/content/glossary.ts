import { type Glossary, glossaryOf } from '../../model/registry/glossary.ts';
import { contentFolder, readGlossary } from './read-content.ts';

let read: Promise<Glossary> | undefined;

async function inFull(): Promise<Glossary> {
  const { glossary } = await readGlossary(contentFolder());
  return glossaryOf(glossary);
}

/** Abbreviations with their words in full; read once a build, and anew on each call while previewing. */
export function getGlossary(): Promise<Glossary> {
  if (import.meta.env.DEV) return inFull();
  read ??= inFull();
  return read;
}
