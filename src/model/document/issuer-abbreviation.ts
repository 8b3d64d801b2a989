import { foldAbbreviation } from './document-type.ts';

/** Bodies whose abbreviation alone makes a number credible: state, Party, courts, fronts and unions. */
const BODIES = `UBND HĐND UB HĐBT HĐNN CP TTg QH UBTVQH CTN VPCP VPQH VPCTN VPUBND VPUB VPHĐND TTHĐND ĐĐBQH VP
  TU TW TƯ HU ĐU ThU QU TVTU BTV VPTW VPTU VPHU BTCTW BTCTU BTGTW BTGTU BTGDVTU BTGDVTW BDVTW BDVTU BNCTW BNCTU UBKTTW UBKTTU UBKT
  BCSĐ BCSĐCP BCSĐUBND ĐUK ĐUQS ĐUCA ĐUUBND TWĐTN ĐTN MTTQ UBMTTQ MTTW HND HLHPN HCCB LĐLĐ TLĐ
  BCA BCT BCĐ BCH BCHQS BCHPCTT BDT BDTTG BGDĐT BGTVT BKHCN BKHĐT BLĐTBXH BNG BNN BNNPTNT BNNMT BNV BQP BQL BQLDA BTC BTNMT BTP BTTTT BTTN BVHTTDL BXD BYT
  UBDT NHNN TTCP TCCP TTXVN KTNN BHXH TCT TCHQ TCTK TANDTC VKSNDTC TAND VKSND VKS
  SCT SDL SGDĐT SGTVT SKHCN SKHĐT SLĐTBXH SNgV SNN SNNPTNT SNNMT SNV STC STNMT STP STTTT SVHTT SVHTTDL SXD SYT SDTTG
  CAT CATP CAH CCT CCKL CCTL CTK KBNN KBNNTW HĐTĐ HĐQT HĐTV TTr TTT TTH PTCKH PNV PTNMT PTP`.split(/\s+/);

const known = new Set(BODIES.map(foldAbbreviation));
/** Terms of the National Assembly are counted in the symbol: `QH15`, `UBTVQH14`. */
const ASSEMBLY = /^(?:UBTV)?QH[\dIVXK]{0,5}$/;

/** Whether an abbreviation names a body, alone or at its start before `&` or `.`: `UBND`, `QH15`, `SNN&PTNT`. */
export function isKnownIssuer(abbreviation: string): boolean {
  const folded = foldAbbreviation(abbreviation);
  const head = /^\p{L}+/u.exec(folded)?.[0] ?? '';
  return known.has(folded) || known.has(head) || ASSEMBLY.test(folded);
}

/** Whether a symbol of one abbreviation is usual for documents: `31/2024/QH15`, `64/CP`, `132/HĐBT`. */
export function isLoneIssuer(abbreviation: string): boolean {
  return (
    ASSEMBLY.test(foldAbbreviation(abbreviation)) ||
    /^(?:CP|TTG|HDBT|CTN|HDNN)$/.test(foldAbbreviation(abbreviation))
  );
}

/** What the name of an agency holds whose symbol begins so; for an agency that is named before the number. */
const NAMED_AS: readonly [RegExp, RegExp][] = [
  [/^UBND/, /ủy ban nhân dân/u],
  [/^HĐND/, /hội đồng nhân dân/u],
  [/^(?:TU|HU|ThU|QU|ĐU)(?!\p{L})/u, /(?:tỉnh|huyện|thành|thị|quận|đảng) (?:ủy|bộ)/u],
  [/^S\p{L}/u, /^sở /u],
];

/** Whether a symbol's issuer can be the agency of the key given (`agencyKey`): `UBND` is no `sở`. */
export function canBeIssuer(issuer: string, agency: string): boolean {
  return NAMED_AS.some(([symbol, name]) => symbol.test(issuer) && name.test(agency));
}
