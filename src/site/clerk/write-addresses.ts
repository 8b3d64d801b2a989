import { join } from 'node:path';
import { addressesOf } from '../../corpus/addresses/addresses.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { noticeAddress } from '../../model/addresses/address.ts';
import { type PublishedAddresses, printAddressList } from '../../model/addresses/published-addresses.ts';
import { addressFile } from '../content/read-addresses.ts';
import { writeWhole } from '../content/write-whole.ts';

/**
 * Add the addresses of a sound corpus to the committed lists of its folder. What was once published stays in them, even
 * when a redirect answers for it.
 * @param today the day, in Viet Nam, on which what is new comes into the list
 * @returns how many pages the lists have
 */
export async function writeAddresses(folder: string, corpus: Corpus, today: string): Promise<number> {
  const { lists, size } = addressLists(corpus, corpus.published, today);
  for (const [file, text] of lists) await writeWhole(join(folder, file), text);
  return size;
}

/** The lists by their paths below the content folder, and how many pages they have: what was published, and the addresses of a corpus. */
export function addressLists(
  corpus: Corpus,
  published: PublishedAddresses,
  today: string,
): { lists: ReadonlyMap<string, string>; size: number } {
  const days = new Map(published.days);
  for (const { id } of corpus.notices) {
    const path = noticeAddress(id);
    if (!published.pages.has(path)) days.set(path, today);
  }
  const files = new Map<string, Map<string, string[]>>();
  const all = new Map<string, readonly string[]>([...published.pages, ...addressesOf(corpus)]);
  for (const [path, anchors] of all) {
    const name = `addresses/${addressFile(path)}`;
    const pages = files.get(name) ?? new Map<string, string[]>();
    pages.set(path, [...new Set([...(published.pages.get(path) ?? []), ...anchors])]);
    files.set(name, pages);
  }
  return {
    lists: new Map([...files].map(([name, pages]) => [name, printAddressList(pages, days)])),
    size: all.size,
  };
}

/** Today in Viet Nam, wherever the command runs. */
export function todayInVietNam(): string {
  return new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' });
}
