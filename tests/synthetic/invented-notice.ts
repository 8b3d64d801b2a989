import { slugOf } from '../../src/model/addresses/slug.ts';
import { addDays, daysBetween } from '../../src/model/time/calendar.ts';
import { inventedBody } from './invented-body.ts';
import {
  earlierNotice,
  HOW_MANY_DOCUMENTS,
  type InventedDocument,
  ownDocument,
  sharedDocument,
} from './invented-documents.ts';
import { FIELDS } from './invented-indicators.ts';
import { orderRecord } from './invented-orders.ts';
import { COMMUNES, type Commune, DISTRICTS, type District, PROVINCE_COMMITTEE } from './invented-province.ts';
import type { Words } from './invented-words.ts';
import { type Chance, chanceOf } from './random.ts';
import { zipfRanks } from './zipf.ts';

/** An invented notice: where its files go, and what stands in them. */
export interface InventedNotice {
  /** `2031/7-tb-ubnd-an-thu`. */
  id: string;
  year: number;
  issued: string;
  text: string;
  /** What is known of its orders, as YAML; empty where nothing is. */
  records: string;
  /** Documents that other notices may cite too, and those that only this one does. */
  shared: readonly InventedDocument[];
  own: readonly InventedDocument[];
}

/** The one source file that all invented notices of a year declare. */
export const SOURCE_TEXT = 'Văn bản sinh tự động để thử; không phải văn bản thật.\n';

/** SHA-256 of {@link SOURCE_TEXT}. */
export const SOURCE_SHA256 = '277e91fb280504fdf33d81daff40b8b4a6759b00e92ae7c5c3a120b822496573';

const FIRST_DAY = '2031-01-02';
/** What a province writes in a year. */
export const NOTICES_A_YEAR = 600;
/** Syllables of the body that are aimed at; what is begun is finished. */
const SHORTEST = 1550;
const LONGEST = 8300;
const FAMILIES = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Đặng', 'Bùi'] as const;
const MIDDLES = ['Văn', 'Thị', 'Hữu', 'Đức', 'Ngọc', 'Quốc'] as const;
const GIVENS = ['Mẫu', 'Thử', 'Nháp', 'Giả', 'Tưởng'] as const;
const POSITION = 'Phó Chủ tịch Thường trực UBND tỉnh';

const documentRank = zipfRanks(HOW_MANY_DOCUMENTS);
const fieldRank = zipfRanks(FIELDS.length);

/** Day of the notice with this position, where so many are written a year; they come in the order of their days. */
export function dayOf(position: number, aYear: number = NOTICES_A_YEAR): string {
  return addDays(FIRST_DAY, Math.floor((position * 365) / aYear));
}

/** Its number within its year, from 1. */
function serialOf(position: number, aYear: number): number {
  const days = daysBetween(FIRST_DAY, `${dayOf(position, aYear).slice(0, 4)}-01-01`);
  return position - Math.max(0, Math.ceil((days * aYear) / 365)) + 1;
}

/** What all notices of one content folder have in common. */
export interface Surroundings {
  /** Sentences that could stand in any notice, `generalSentences` of the real one. */
  general: Words;
  /** Newest day of which records of orders may tell. */
  last: string;
  /** Seed of chance. */
  luck: number;
  /** Notices a year. */
  aYear?: number;
}

/**
 * Make the notice with this position.
 * @param position from 0; the same position and surroundings always give the same notice
 */
export function inventedNotice(
  position: number,
  { general, last, luck, aYear = NOTICES_A_YEAR }: Surroundings,
): InventedNotice {
  const chance = chanceOf(Math.imul(luck, 0x9e3779b1) ^ position);
  const issued = dayOf(position, aYear);
  const year = Number(issued.slice(0, 4));
  const serial = serialOf(position, aYear);
  const district = chance.pick(DISTRICTS as [District, ...District[]]);
  const communes = chance.some(
    COMMUNES.filter((commune) => commune.district === district),
    chance.whole(3, 8),
  ) as [Commune, ...Commune[]];
  const fields = [...new Set(Array.from({ length: chance.whole(1, 4) }, () => fieldRank(chance)))].map(
    (rank) => FIELDS[rank] ?? '',
  );
  const ranks = new Set<number>();
  for (const wanted = chance.whole(4, 12); ranks.size < wanted; ) ranks.add(documentRank(chance));
  const shared = [...ranks].map(sharedDocument);
  const planned = addDays(issued, -chance.whole(15, 60));
  // A number of the district's is its own within a year.
  const day = planned < `${year}-01-01` ? `${year}-01-01` : planned;
  const own = Array.from({ length: chance.whole(1, 3) }, (_, at) =>
    ownDocument(district, serial * 3 + at, day),
  );
  // Of four notices one looks back on an earlier one, sooner on a late than on an old one.
  const before = position - 1 - Math.floor(position * chance.next() ** 3);
  const earlier =
    chance.next() < 0.25 && before >= 0 ? [earlierNotice(serialOf(before, aYear), dayOf(before, aYear))] : [];
  const cited = [...shared, ...own, ...earlier];
  const [head, signer] = [person(chance), person(chance)];
  const inspected = addDays(issued, -chance.whole(1, 12));
  const { text: body, orders } = inventedBody({
    chance,
    general,
    length: SHORTEST + (LONGEST - SHORTEST) * chance.next() ** 1.8,
    issued,
    inspected,
    district,
    communes,
    fields,
    cited: chance.some(cited, cited.length),
    head,
    position: POSITION,
    signer,
  });
  const text = `---
title: THÔNG BÁO
subject: Kết luận của đồng chí ${head}, ${POSITION} về việc kiểm tra tình hình thực hiện nhiệm vụ năm ${year} trên địa bàn ${district.name}
number: ${serial}/TB-UBND
issued: "${issued}"
issuer: ${PROVINCE_COMMITTEE.slug}
topics: [${fields.map(slugOf).join(', ')}]
inspection:
  "on": "${inspected}"
  place: ${district.slug}
concludedBy:
  name: ${head}
  position: ${POSITION}
signer:
  name: ${signer}
  authority: [TL. CHỦ TỊCH]
source:
  file: sources/${year}/mau.txt
  sha256: ${SOURCE_SHA256}
---

${body}`;
  return {
    id: `${year}/${serial}-tb-ubnd-${district.slug}`,
    year,
    issued,
    text,
    records: orders.map(({ anchor, order }) => orderRecord(chance, anchor, order, issued, last)).join(''),
    shared,
    own,
  };
}

function person(chance: Chance): string {
  return `${chance.pick(FAMILIES)} ${chance.pick(MIDDLES)} ${chance.pick(GIVENS)}`;
}
