import { cataloguePartAddress, PAGES, SCRIPT_DATA } from '../../model/addresses/address.ts';
import type { CataloguePart } from '../../model/catalogue.ts';
import type { NoticeSummary } from '../../model/notice-summary.ts';
import { today } from '../dates/due-dates.ts';
import { partsFor } from '../lists/catalogue-question.ts';
import { fittingNotices } from '../lists/notice-question.ts';

/** Notices that fit, newest first, and how many were looked at where that was not all. */
export interface FoundNotices {
  notices: readonly NoticeSummary[];
  partly?: number;
}

let parts: Promise<CataloguePart[]> | undefined;
const entries = new Map<string, Promise<NoticeSummary[]>>();

/**
 * Notices of the catalogue that fit: `q` holds words, `dia-ban` a place.
 * @throws {Error} where the catalogue does not come
 */
export async function findNotices(asked: Readonly<Record<string, string>>): Promise<FoundNotices> {
  const choice = new URLSearchParams(asked);
  parts ??= read<CataloguePart[]>(SCRIPT_DATA.notices);
  const { read: holding, isAll } = partsFor(await parts, choice);
  const all = await Promise.all(holding.map(({ name }) => entriesOf(name)));
  const looked = holding.reduce((sum, { count }) => sum + count, 0);
  return { notices: fittingNotices(all.flat(), choice, today()), ...(!isAll && { partly: looked }) };
}

function entriesOf(name: string): Promise<NoticeSummary[]> {
  const kept = entries.get(name) ?? read<NoticeSummary[]>(cataloguePartAddress(PAGES.notices, name));
  entries.set(name, kept);
  return kept;
}

async function read<Data>(address: string): Promise<Data> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(address);
  return (await answer.json()) as Data;
}
