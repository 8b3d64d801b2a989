import { getCollection } from 'astro:content';
import { type Corpus, corpusOf } from '../corpus/corpus.ts';
import type { Notice } from '../model/notice.ts';
import { readAddresses } from './read-addresses.ts';
import { contentFolder, readRegistry } from './read-content.ts';

let built: Promise<Corpus> | undefined;

async function build(): Promise<Corpus> {
  const { registry } = await readRegistry(contentFolder());
  const { published } = await readAddresses(contentFolder());
  const entries = await getCollection('notices');
  // The loader stored exactly what parseNotice validated.
  return corpusOf(
    entries.map(({ data }) => data as unknown as Notice),
    registry,
    published,
  );
}

/** The one corpus all pages of a build read; made anew on each call while previewing, so that edits show. */
export function getCorpus(): Promise<Corpus> {
  if (import.meta.env.DEV) return build();
  built ??= build();
  return built;
}
