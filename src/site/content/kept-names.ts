import { join } from 'node:path';
import type { KeptNames, NamedSubject } from '../../corpus/name-mentions.ts';
import type { Registry } from '../../model/registry.ts';
import { cacheOf, codeDigest } from './cache-folder.ts';
import { keepInFile, readKept } from './kept-file.ts';
import { sha256 } from './sha256.ts';

/** A named subject as it is kept: short, for there are some tens a notice. */
type KeptSubject = readonly [isAgency: 0 | 1, slug: string, anchor: string, at: number, length: number];

/** What notices of a content folder name, kept by the digests of their texts as long as names and code are the same. */
export function keptNames(content: string, { agencies, places }: Registry): KeptNames {
  const file = join(cacheOf(content, 'names'), 'names.json');
  const settings = sha256(codeDigest() + JSON.stringify([[...agencies], [...places]]));
  let known: Map<string, KeptSubject[]> | undefined;
  let isWhole = true;
  return {
    of: ({ digest = '' }) => {
      known ??= new Map(readKept<[string, KeptSubject[]][]>(file, settings));
      const kept = known.get(digest);
      isWhole &&= kept !== undefined;
      return kept?.map(([isAgency, slug, anchor, at, length]) => ({
        kind: isAgency ? 'agencies' : 'places',
        slug,
        anchor,
        at,
        length,
      }));
    },
    keep: (found) => {
      if (isWhole && found.size === known?.size) return;
      const notices = [...found].flatMap(([{ digest }, subjects]) =>
        digest === undefined ? [] : [[digest, subjects.map(shortOf)]],
      );
      keepInFile(file, settings, notices);
    },
  };
}

function shortOf({ kind, slug, anchor, at, length }: NamedSubject): KeptSubject {
  return [kind === 'agencies' ? 1 : 0, slug, anchor, at, length];
}
