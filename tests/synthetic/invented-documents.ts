import { documentKey } from '../../src/model/document/document-key.ts';
import { parseDocumentNumber } from '../../src/model/document/document-number.ts';
import { addDays } from '../../src/model/time/calendar.ts';
import { printIsoDay } from '../../src/model/time/calendar-day.ts';
import {
  type District,
  GOVERNMENT,
  type Invented,
  PRIME_MINISTER,
  PROVINCE_COMMITTEE,
  PROVINCE_COUNCIL,
  PROVINCE_PARTY,
} from './invented-province.ts';
import { TOPICS } from './topics.ts';

/** A document that invented notices cite. */
export interface InventedDocument {
  /** Its key and address. */
  key: string;
  type: string;
  number: string;
  issuer: Invented;
  issued: string;
  title: string;
}

/** How many documents the notices have in common. */
export const HOW_MANY_DOCUMENTS = 3000;

const FIRST_YEAR = 2019;
const YEARS = 12;
/** Type, symbol and issuer; `{n}` is the serial, `{y}` the year. */
const FORMS: readonly [type: string, number: string, issuer: Invented][] = [
  ['Quyết định', '{n}/QĐ-TTg', PRIME_MINISTER],
  ['Nghị quyết', '{n}-NQ/TU', PROVINCE_PARTY],
  ['Kế hoạch', '{n}/KH-UBND', PROVINCE_COMMITTEE],
  ['Nghị định', '{n}/{y}/NĐ-CP', GOVERNMENT],
  ['Quyết định', '{n}/QĐ-UBND', PROVINCE_COMMITTEE],
  ['Nghị quyết', '{n}/NQ-HĐND', PROVINCE_COUNCIL],
  ['Chỉ thị', '{n}/CT-UBND', PROVINCE_COMMITTEE],
];
const MATTERS = ['tăng cường quản lý', 'phát triển', 'hỗ trợ', 'nâng cao hiệu quả', 'tháo gỡ khó khăn về'];

const at = <T>(values: readonly T[], index: number): T => values[index % values.length] as T;

function documentOf(
  [type, form, issuer]: readonly [string, string, Invented],
  serial: number,
  issued: string,
  title: string,
): InventedDocument {
  const year = issued.slice(0, 4);
  const number = form.replace('{n}', String(serial)).replace('{y}', year);
  const read = parseDocumentNumber(number);
  if (!read) throw new Error(`no number: ${number}`);
  return {
    key: documentKey({ number: read, agency: issuer.slug, year }),
    type,
    number,
    issuer,
    issued,
    title,
  };
}

/** The document of this rank, from 0: those of low rank are cited most, all are older than the first notice. */
export function sharedDocument(rank: number): InventedDocument {
  // No number comes back in another year: a text that gives it without the day would be in doubt.
  const serial = 1 + Math.floor(rank / FORMS.length);
  const year = FIRST_YEAR + ((serial * 5) % YEARS);
  const { phrase } = at(TOPICS, rank);
  return documentOf(
    at(FORMS, rank),
    serial,
    addDays(`${year}-01-05`, (rank * 37) % 350),
    `${at(MATTERS, Math.floor(rank / TOPICS.length))} ${phrase} giai đoạn ${year}-${year + 5}`,
  );
}

/** Numbers of plans of districts begin here, above all of the province's. */
const OWN_FROM = 1000;

/**
 * A plan of the district that one notice alone cites.
 * @param serial a number that the district has given to no other in that year
 */
export function ownDocument(district: District, serial: number, issued: string): InventedDocument {
  const { phrase } = at(TOPICS, serial);
  return documentOf(
    ['Kế hoạch', '{n}/KH-UBND', district.committee],
    OWN_FROM + serial,
    issued,
    `triển khai công tác ${phrase} năm ${issued.slice(0, 4)}`,
  );
}

/** An earlier notice, as a later one cites it. */
export function earlierNotice(serial: number, issued: string): InventedDocument {
  const title = 'kết quả kiểm tra tình hình thực hiện nhiệm vụ';
  return documentOf(['Thông báo', '{n}/TB-UBND', PROVINCE_COMMITTEE], serial, issued, title);
}

/** How a text names it at first: type, number, day, issuer. */
export function printedDocument({ type, number, issuer, issued }: InventedDocument): string {
  return `${type} số ${number} ngày ${printIsoDay(issued)} của ${issuer.name}`;
}

/** Its file in `registry/documents/`. */
export function documentYaml({ type, number, issuer, issued, title }: InventedDocument): string {
  return `type: ${type}\nnumber: ${number}\nissuer: ${issuer.slug}\nissued: "${issued}"\ntitle: ${title}\n`;
}
