import { slugOf } from '../addresses/slug.ts';
import { type DocumentNumber, plainSerial } from './document-number.ts';

/**
 * Symbols of bodies that the state or the Party has once only: their documents need no other name of an agency. All
 * others (UBND, HĐND, TU, departments) recur in every province. Ministries: `B` and capitals, as Decree 30/2020/NĐ-CP
 * and the ministries' own rules abbreviate them; Party bodies of the centre end in `TW`.
 */
const CENTRAL =
  /^(?:TTG|CP|QH\d*|UBTVQH\d*|CTN|VPCP|TTCP|NHNN|UBDT|KTNN|TANDTC|VKSNDTC|HDBT|B[A-Z]{2,}|[A-Z]*TW)(?:$|[-.&])/;

function foldSymbol(symbol: string): string {
  return slugOf(symbol).toUpperCase();
}

/** Whether the symbol alone tells the issuing body: `TTg`, `QH15`, `BTC`, not `UBND`. */
export function isCentralSymbol(issuer: string): boolean {
  return CENTRAL.test(foldSymbol(issuer));
}

/** What identifies a document: a number alone is not unique. */
export interface DocumentIdentity {
  number: DocumentNumber;
  /** Slug of the issuing agency, for symbols that recur in every province. */
  agency?: string;
  /** Year of the number, else of the day of issue. */
  year?: string;
}

/** Whether nothing of the identity is missing. */
export function isWholeIdentity({ number, agency, year }: DocumentIdentity): boolean {
  return year !== undefined && (agency !== undefined || isCentralSymbol(number.issuer));
}

/**
 * Permanent key of a document: issuing agency, type, number, year, as far as they are known: `ttg-qd-236-2024`,
 * `ubnd-tinh-mau-ct-4-2024`, `tinh-uy-mau-nq-30-2021`, `qh15-31-2024`.
 */
export function documentKey({ number, agency, year }: DocumentIdentity): string {
  const body = agency !== undefined && !isCentralSymbol(number.issuer) ? agency : slugOf(number.issuer);
  return [body, number.type && slugOf(number.type), slugOf(plainSerial(number.serial)), year]
    .filter(Boolean)
    .join('-');
}
