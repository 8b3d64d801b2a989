import { readdirSync, statSync } from 'node:fs';
import { extname, join, sep } from 'node:path';

/** How many files there are of one kind, and their bytes. */
export interface KindOfFiles {
  kind: string;
  files: number;
  bytes: number;
}

/** Folders whose files belong together, whatever their names end in. */
const FOLDERS = ['search', 'pagefind', '_astro'];

/** Files of a built site by kind: their ending, or one of the folders that are a kind of their own; most bytes first. */
export function filesByKind(site: string): KindOfFiles[] {
  const kinds = new Map<string, KindOfFiles>();
  for (const entry of readdirSync(site, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const [top = ''] = path.slice(join(site, sep).length).split(sep);
    const kind = FOLDERS.includes(top) ? `${top}/` : extname(entry.name).slice(1) || entry.name;
    const sum = kinds.get(kind) ?? { kind, files: 0, bytes: 0 };
    kinds.set(kind, { kind, files: sum.files + 1, bytes: sum.bytes + statSync(path).size });
  }
  return [...kinds.values()].sort((a, b) => b.bytes - a.bytes);
}
