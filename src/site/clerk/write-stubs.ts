import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import type { RegistryStub } from '../../model/registry/registry-stub.ts';
import { kindOf, readContent } from '../content/content-files.ts';
import { writeWhole } from '../content/write-whole.ts';

/**
 * Add entries to the lists of the registry, each behind all that is there, with a word on where it comes from. What is
 * there stays as it is, letter for letter; an entry that somebody else added meanwhile is left alone. Reading and writing
 * are two steps: call it while nobody else writes to the folder.
 * @param remark words above each, on where it comes from
 */
export async function writeStubs(
  folder: string,
  stubs: readonly { list: RegistryStub['list'] | 'glossary'; slug: string; entry: object }[],
  remark: string,
): Promise<void> {
  for (const { list, slug, entry } of stubs) {
    const file = `registry/${list}.yaml`;
    const text = kindOf(folder, file) === 'plain' ? await readContent(folder, file) : '';
    if (slug in ((parse(text) as Record<string, unknown> | null) ?? {})) continue;
    const before = text === '' || text.endsWith('\n') ? text : `${text}\n`;
    const added = `# ${remark}\n${stringify({ [slug]: entry }, { lineWidth: 0 })}`;
    await writeWhole(join(folder, file), before + added);
  }
}
