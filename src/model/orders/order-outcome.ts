/** What became of an order, each order in exactly one: what scorecards count. Kept in the order in which they are told. */
export const OUTCOMES = [
  /** Done on its last day or before. */
  'dung-han',
  /** Done after its last day. */
  'sau-han',
  /** Done; it had no last day, or nobody says on which day it was done. */
  'xong',
  /** Known not to have been done. */
  'khong-thuc-hien',
  /** No longer asked for. */
  'khong-con-hieu-luc',
  /** Still waited for; something was told of it since. */
  'dang-cho',
  /** Nothing was told of it since. */
  'chua-co-tin',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Outcomes that a narrow table tells as one: settled in another way than by a day that is known. */
export const SETTLED_OTHERWISE: readonly Outcome[] = ['xong', 'khong-thuc-hien', 'khong-con-hieu-luc'];

/** How these are asked for together. */
export const OTHERWISE = 'cach-khac';
