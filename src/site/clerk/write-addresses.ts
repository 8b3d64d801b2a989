import { join } from 'node:path';
import { addressesOf } from '../../corpus/addresses/addresses.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { noticeAddress } from '../../model/addresses/address.ts';
import { printAddressList } from '../../model/addresses/published-addresses.ts';
import { addressFile } from '../content/read-addresses.ts';
import { writeWhole } from '../content/write-whole.ts';

/**
 * Add the addresses of a sound corpus to the committed lists of its folder. What was once published stays in them, even
 * when a redirect answers for it.
 * @param today the day, in Viet Nam, on which what is new comes into the list
 * @returns how many pages the lists have
 */
export async function writeAddresses(folder: string, corpus: Corpus, today: string): Promise<number> {
  const days = new Map(corpus.published.days);
  for (const { id } of corpus.notices) {
    const path = noticeAddress(id);
    if (!corpus.published.pages.has(path)) days.set(path, today);
  }
  const files = new Map<string, Map<string, string[]>>();
  const all = new Map<string, readonly string[]>([...corpus.published.pages, ...addressesOf(corpus)]);
  for (const [path, anchors] of all) {
    const name = addressFile(path);
    const pages = files.get(name) ?? new Map<string, string[]>();
    pages.set(path, [...new Set([...(corpus.published.pages.get(path) ?? []), ...anchors])]);
    files.set(name, pages);
  }
  for (const [name, pages] of files) {
    await writeWhole(join(folder, 'addresses', name), printAddressList(pages, days));
  }
  return all.size;
}

/** Today in Viet Nam, wherever the command runs. */
export function todayInVietNam(): string {
  return new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' });
}
