import { slugOf } from '../../src/model/addresses/slug.ts';
import { addDays, lastDayOf } from '../../src/model/time/calendar.ts';
import { printIsoDay } from '../../src/model/time/calendar-day.ts';
import { type Commune, DEPARTMENTS, type District, type Invented } from './invented-province.ts';
import { work } from './invented-words.ts';
import type { Chance } from './random.ts';

/** An order as MDX, and what its record needs to know. */
export interface InventedOrder {
  text: string;
  /** The part of its anchor that comes from its words. */
  name: string;
  /** Its last day, where it has one. */
  due?: string;
}

const QUARTERS = ['I', 'II', 'III', 'IV'];

/** An order to the district or a department, with a deadline in one of the ways that offices write it, or without. */
export function inventedOrder(
  chance: Chance,
  district: District,
  commune: Commune,
  issued: string,
): InventedOrder {
  const to = chance.next();
  const lead =
    to < 0.55
      ? district.committee
      : to < 0.9
        ? chance.pick(DEPARTMENTS as [Invented, ...Invented[]])
        : to < 0.95
          ? district.office
          : district.party;
  const partner = chance.next() < 0.4 ? chance.pick(DEPARTMENTS as [Invented, ...Invented[]]) : undefined;
  const help = partner && partner !== lead ? partner : undefined;
  const time = deadline(chance, issued);
  const helped = help ? ` chủ trì, phối hợp với ${help.name}` : '';
  const words = `${lead.name}${helped} ${work(chance, commune)}${time ? `, hoàn thành ${time.words}` : ''}`;
  const attributes = [`to="${lead.slug}"`, help && `with="${help.slug}"`, time && `deadline="${time.words}"`];
  return {
    text: `<Assignment ${attributes.filter(Boolean).join(' ')}>${words}</Assignment>.`,
    name: slugOf(words).split('-').slice(0, 4).join('-'),
    ...(time && { due: time.due }),
  };
}

/** Words of a deadline and the day they mean; of four orders one has none. */
function deadline(chance: Chance, issued: string): { words: string; due: string } | undefined {
  const day = addDays(issued, chance.whole(20, 300));
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  const end = (last: number): string =>
    `${year}-${String(last).padStart(2, '0')}-${lastDayOf(year, last) ?? 28}`;
  const kind = chance.whole(1, 8);
  if (kind <= 2) return undefined;
  if (kind <= 4) return { words: `chậm nhất ngày ${printIsoDay(day)}`, due: day };
  if (kind === 5) return { words: `trước ngày ${printIsoDay(day)}`, due: addDays(day, -1) };
  if (kind === 6) return { words: `trong tháng ${month}/${year}`, due: end(month) };
  if (kind === 7) {
    const quarter = Math.ceil(month / 3);
    return { words: `trong quý ${QUARTERS[quarter - 1]}/${year}`, due: end(quarter * 3) };
  }
  return { words: `trong năm ${year}`, due: `${year}-12-31` };
}

/**
 * What became of an order, as YAML of its record; of three orders two have none.
 * @param last newest day of which anything is known
 */
export function orderRecord(
  chance: Chance,
  anchor: string,
  { due }: InventedOrder,
  issued: string,
  last: string,
): string {
  const recorded = chance.next() < 0.35;
  const on = addDays(issued, chance.whole(10, 200));
  const state = chance.whole(1, 4);
  const decision = chance.whole(1, 900);
  if (!recorded || on > last) return '';
  const evidence = `    evidence: https://vi-du.invalid/${anchor}\n    archived: https://luu-tru.invalid/${anchor}\n`;
  const entry = (name: string, facts = ''): string =>
    `${anchor}:\n  - on: "${on}"\n    state: ${name}\n${facts}${evidence}`;
  if (state === 1) return entry('dang-thuc-hien');
  if (state === 2 && due !== undefined)
    return entry('gia-han', `    decision: ${decision}/QĐ-UBND\n    due: "${addDays(due, 90)}"\n`);
  return entry('hoan-thanh');
}
