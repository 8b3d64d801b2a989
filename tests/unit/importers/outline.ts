import { readFileSync } from 'node:fs';
import { printedWords } from '../../../src/site/clerk/printed-words.ts';
import { importNotice } from './importing.ts';

export const readFixture = (name: string): Buffer => readFileSync(`tests/fixtures/import/${name}`);

/** Blocks of the MDX in print order, headings with their signs, the first words of each. */
function outlineOf(mdx: string): string[] {
  return mdx
    .slice(mdx.indexOf('\n---\n') + 5)
    .split('\n\n')
    .flatMap((block) => (block.includes('\n- ') ? block.split('\n') : [block]))
    .map((block) => block.trim().replaceAll('\\', ''))
    .filter((block) => block !== '')
    .map((block) => (block.length > 44 ? `${block.slice(0, 43).trimEnd()}…` : block));
}

/** A fixture as it is imported: its frontmatter as text, its outline, its printed words. */
export async function imported(name: string) {
  const notice = await importNotice(readFixture(name));
  const facts = /^---\n([\s\S]*?)\n---\n/.exec(notice.mdx)?.[1] ?? '';
  return { ...notice, facts, outline: outlineOf(notice.mdx), words: printedWords(notice.mdx) };
}
