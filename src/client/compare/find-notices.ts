import { cataloguePartAddress, PAGES, SCRIPT_DATA } from '../../model/addresses/address.ts';
import type { NoticeSummary } from '../../model/notice-summary.ts';
import { today } from '../dates/due-dates.ts';
import { fittingNotices } from '../lists/notice-question.ts';
import { CatalogueReader } from '../lists/read-catalogue.ts';

/** Notices that fit, newest first, and how many were looked at where that was not all. */
export interface FoundNotices {
  notices: readonly NoticeSummary[];
  partly?: number;
}

const reader = new CatalogueReader<NoticeSummary>(SCRIPT_DATA.notices, (name) =>
  cataloguePartAddress(PAGES.notices, name),
);

/**
 * Notices of the catalogue that fit: `q` holds words, `dia-ban` a place.
 * @throws {Error} where the catalogue does not come
 */
export async function findNotices(asked: Readonly<Record<string, string>>): Promise<FoundNotices> {
  const choice = new URLSearchParams(asked);
  const { entries, looked, isAll } = await reader.read(choice);
  return { notices: fittingNotices(entries, choice, today()), ...(!isAll && { partly: looked }) };
}
