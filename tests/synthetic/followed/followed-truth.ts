/**
 * What is true of the thirty notices, written down by hand before anything counted it. `2031/01#1` is the first order of
 * the first notice of 2031.
 */

/** What became of an order, seen from {@link FOLLOWED_DAY}. */
export type Became =
  | 'in time'
  | 'late'
  /** Done, but nobody says by which day, or there was no last day. */
  | 'done'
  | 'not done'
  | 'void'
  /** Waited for, and something was told of it since. */
  | 'told'
  /** Waited for, and nothing was told since. */
  | 'silent';

export const FOLLOWED_DAY = '2033-12-31';

/** Order → its last day now, or why it has none; what became of it. In the order of the notices. */
export const FOLLOWED_ORDERS: readonly [order: string, due: string, became: Became][] = [
  ['2031/01#1', '2032-06-30', 'in time'],
  ['2031/01#2', '2031-06-30', 'late'],
  ['2031/01#3', '2031-03-31', 'late'],
  ['2031/02#1', '2031-09-30', 'in time'],
  ['2031/02#2', '2031-12-31', 'not done'],
  ['2031/02#3', 'recurring', 'silent'],
  ['2031/03#1', '2031-08-14', 'not done'],
  ['2031/03#2', 'worded', 'done'],
  ['2031/03#3', 'unstated', 'silent'],
  ['2031/04#1', 'unstated', 'done'],
  ['2031/04#2', '2031-10-31', 'void'],
  ['2031/04#3', '2031-12-31', 'late'],
  ['2031/05#1', '2031-09-30', 'late'],
  ['2031/05#2', '2031-08-31', 'in time'],
  ['2031/06#1', '2031-11-30', 'silent'],
  ['2031/06#2', '2032-12-31', 'in time'],
  ['2031/06#3', 'ongoing', 'silent'],
  ['2031/07#1', '2031-10-31', 'void'],
  ['2031/07#2', '2031-09-30', 'in time'],
  ['2031/08#1', '2032-03-31', 'told'],
  ['2031/09#1', 'unstated', 'silent'],
  ['2031/09#2', '2031-12-10', 'silent'],
  ['2031/09#3', '2032-09-30', 'told'],
  ['2031/10#1', 'worded', 'done'],
  ['2031/10#2', '2032-03-31', 'late'],
  ['2032/01#1', '2032-06-30', 'in time'],
  ['2032/01#2', '2032-05-31', 'done'],
  ['2032/02#1', '2032-09-30', 'in time'],
  ['2032/02#2', '2032-08-31', 'in time'],
  ['2032/03#1', '2032-10-31', 'in time'],
  ['2032/03#2', '2032-12-31', 'silent'],
  ['2032/04#1', '2032-12-31', 'in time'],
  ['2032/04#2', '2032-08-31', 'late'],
  ['2032/05#1', '2032-07-31', 'silent'],
  ['2032/06#1', '2032-06-30', 'done'],
  ['2032/07#1', '2033-03-31', 'told'],
  ['2032/08#1', 'ongoing', 'silent'],
  ['2032/08#2', '2032-12-31', 'not done'],
  ['2032/09#1', '2033-03-31', 'in time'],
  ['2032/09#2', 'unstated', 'silent'],
  ['2032/10#1', '2032-12-25', 'silent'],
  ['2032/10#2', 'worded', 'silent'],
  ['2033/01#1', '2033-12-31', 'told'],
  ['2033/02#1', '2033-09-30', 'in time'],
  ['2033/03#1', '2033-09-30', 'silent'],
  ['2033/04#1', 'recurring', 'silent'],
  ['2033/05#1', '2033-08-31', 'in time'],
  ['2033/06#1', '2033-12-31', 'silent'],
  ['2033/07#1', '2033-08-31', 'silent'],
  ['2033/08#1', 'unstated', 'silent'],
  ['2033/09#1', '2033-11-30', 'silent'],
  ['2033/10#1', '2034-03-31', 'silent'],
];

/** Notice that tells → order told of → what it says, in the order of the notices. */
export const FOLLOWED_LINKS: readonly [teller: string, order: string, state: string][] = [
  ['2031/05', '2031/01#2', 'nhac-lai'],
  ['2031/05', '2031/01#3', 'hoan-thanh'],
  ['2031/07', '2031/03#1', 'dang-thuc-hien'],
  ['2031/08', '2031/02#1', 'hoan-thanh'],
  ['2031/09', '2031/03#2', 'hoan-thanh'],
  ['2031/09', '2031/05#2', 'hoan-thanh'],
  ['2031/10', '2031/01#1', 'gia-han'],
  ['2031/10', '2031/04#2', 'khong-con-hieu-luc'],
  ['2032/01', '2031/02#2', 'khong-thuc-hien'],
  ['2032/01', '2031/04#3', 'nhac-lai'],
  ['2032/02', '2031/03#1', 'khong-thuc-hien'],
  ['2032/02', '2031/07#1', 'khong-con-hieu-luc'],
  ['2032/03', '2031/01#2', 'hoan-thanh'],
  ['2032/03', '2031/05#1', 'hoan-thanh'],
  ['2032/03', '2031/09#3', 'gia-han'],
  ['2032/04', '2031/08#1', 'dang-thuc-hien'],
  ['2032/05', '2031/01#1', 'hoan-thanh'],
  ['2032/05', '2031/10#2', 'hoan-thanh'],
  ['2032/06', '2031/04#3', 'hoan-thanh'],
  ['2032/06', '2032/01#1', 'hoan-thanh'],
  ['2032/06', '2032/01#2', 'hoan-thanh'],
  ['2032/07', '2031/04#1', 'chuyen-co-quan'],
  ['2032/07', '2032/06#1', 'hoan-thanh'],
  ['2032/08', '2032/02#1', 'hoan-thanh'],
  ['2032/08', '2032/02#2', 'hoan-thanh'],
  ['2032/09', '2031/08#1', 'nhac-lai'],
  ['2033/01', '2031/06#2', 'hoan-thanh'],
  ['2033/01', '2031/10#1', 'chuyen-co-quan'],
  ['2033/02', '2032/03#1', 'hoan-thanh'],
  ['2033/03', '2031/04#1', 'hoan-thanh'],
  ['2033/03', '2032/07#1', 'dang-thuc-hien'],
  ['2033/04', '2032/04#1', 'hoan-thanh'],
  ['2033/04', '2032/09#1', 'hoan-thanh'],
  ['2033/05', '2032/08#2', 'khong-thuc-hien'],
  ['2033/06', '2031/10#1', 'hoan-thanh'],
  ['2033/06', '2033/02#1', 'gia-han'],
  ['2033/08', '2033/05#1', 'hoan-thanh'],
  ['2033/09', '2032/07#1', 'nhac-lai'],
  ['2033/09', '2033/02#1', 'hoan-thanh'],
  ['2033/10', '2033/01#1', 'dang-thuc-hien'],
];

/** Orders by what became of them, and those past their last day of which nothing was told. */
export interface FollowedTotals extends Readonly<Record<Became, number>> {
  given: number;
  /** With a last day. */
  dated: number;
  /** Past it on {@link FOLLOWED_DAY}, nothing told. */
  pastSilent: number;
}

const totals = (
  given: number,
  dated: number,
  [inTime, late, done]: readonly [number, number, number],
  [notDone, isVoid]: readonly [number, number],
  [told, silent, pastSilent]: readonly [number, number, number],
): FollowedTotals => ({
  given,
  dated,
  'in time': inTime,
  late,
  done,
  'not done': notDone,
  void: isVoid,
  told,
  silent,
  pastSilent,
});

/** By the year of the notice that gave them. */
export const FOLLOWED_BY_YEAR: Readonly<Record<string, FollowedTotals>> = {
  '2031': totals(25, 18, [5, 5, 3], [2, 2], [2, 6, 2]),
  '2032': totals(17, 14, [6, 1, 2], [1, 0], [1, 6, 3]),
  '2033': totals(10, 8, [2, 0, 0], [0, 0], [1, 7, 3]),
};

/** By the agency that must do them: it leads, or they were handed over to it. */
export const FOLLOWED_BY_AGENCY: Readonly<Record<string, FollowedTotals>> = {
  'ban-quan-ly-du-an-tuong-tuong': totals(5, 4, [2, 1, 0], [0, 0], [0, 2, 1]),
  'so-giao-thong-tuong-tuong': totals(2, 1, [1, 0, 1], [0, 0], [0, 0, 0]),
  'so-xay-dung-tuong-tuong': totals(3, 2, [0, 0, 1], [0, 0], [1, 1, 0]),
  'so-tai-chinh-tuong-tuong': totals(5, 5, [1, 2, 0], [0, 0], [0, 2, 2]),
  'so-y-te-tuong-tuong': totals(5, 4, [3, 0, 0], [0, 0], [1, 1, 0]),
  'so-giao-duc-tuong-tuong': totals(3, 3, [1, 0, 0], [1, 0], [0, 1, 1]),
  'so-nong-nghiep-tuong-tuong': totals(4, 3, [1, 0, 0], [0, 1], [0, 2, 1]),
  'cac-so-nganh-tuong-tuong': totals(4, 0, [0, 0, 0], [0, 0], [0, 4, 0]),
  'ubnd-huyen-may': totals(3, 3, [0, 2, 0], [0, 0], [0, 1, 1]),
  'ubnd-huyen-gio': totals(7, 5, [1, 1, 3], [1, 0], [0, 1, 0]),
  'ubnd-huyen-may-gio': totals(4, 3, [1, 0, 1], [0, 0], [1, 1, 1]),
  'ubnd-huyen-suong': totals(9, 7, [2, 0, 1], [1, 1], [1, 3, 1]),
};

/** Figures of one thing in two notices: place, the two prints, and what lies between them, or why nothing may be said. */
export const FOLLOWED_CHANGES: readonly [place: string, before: string, after: string, change: string][] = [
  ['huyen-suong', '71,2%', '82,5%', '11.3'],
  ['huyen-suong', '82,5%', '86%', '3.5'],
  ['tinh-tuong-tuong', '54,6%', '71,3%', 'year'],
];

/** What orders aim at, and the figure that a later notice prints of it: the result less the aim, or why there is none. */
export const FOLLOWED_AIMS: readonly [place: string, aim: string, result: string, distance: string][] = [
  ['huyen-gio', 'từ 95% trở lên', '91,2%', '-3.8'],
  // The district is one with another since: its figure is of another place.
  ['huyen-may', '90%', '', 'place'],
  ['huyen-suong', '80%', '82,5%', '2.5'],
  ['huyen-suong', '90%', '86%', '-4'],
];

/** Two notices on one place, the later first: orders of the earlier that the later speaks of, as {@link FOLLOWED_LINKS} has them, and figures of both. */
export interface FollowedPair {
  later: string;
  earlier: string;
  answered?: readonly [order: string, state: string][];
  /** The print of the earlier notice, that of the later, and what lies between them, or why nothing may be said. */
  figures?: readonly [earlier: string, later: string, told: string][];
}

/**
 * The pairs of each place: a notice with the one before it, and with those of whose orders it speaks; the newest first.
 * Nothing lies between a figure that was reached and a later aim, as of huyện Mây.
 */
export const FOLLOWED_PAIRS: Readonly<Record<string, readonly FollowedPair[]>> = {
  'tinh-tuong-tuong': [
    { later: '2033/08', earlier: '2033/06' },
    { later: '2033/06', earlier: '2033/04' },
    { later: '2033/06', earlier: '2031/10', answered: [['1', 'hoan-thanh']] },
    { later: '2033/04', earlier: '2032/10' },
    { later: '2033/04', earlier: '2032/09', answered: [['1', 'hoan-thanh']] },
    { later: '2033/04', earlier: '2032/04', answered: [['1', 'hoan-thanh']] },
    { later: '2032/10', earlier: '2032/09' },
    { later: '2032/09', earlier: '2032/05' },
    { later: '2032/05', earlier: '2032/04' },
    { later: '2032/05', earlier: '2031/10', answered: [['2', 'hoan-thanh']] },
    { later: '2032/04', earlier: '2031/10' },
    { later: '2031/10', earlier: '2031/09' },
  ],
  'huyen-may': [
    { later: '2032/03', earlier: '2031/05', answered: [['1', 'hoan-thanh']] },
    {
      later: '2032/03',
      earlier: '2031/01',
      answered: [['2', 'hoan-thanh']],
      figures: [['88,4%', '90%', 'kind']],
    },
    {
      later: '2031/05',
      earlier: '2031/01',
      answered: [
        ['3', 'hoan-thanh'],
        ['2', 'nhac-lai'],
      ],
    },
  ],
  'huyen-gio': [
    {
      later: '2032/06',
      earlier: '2032/01',
      answered: [
        ['1', 'hoan-thanh'],
        ['2', 'hoan-thanh'],
      ],
    },
    { later: '2032/06', earlier: '2031/04', answered: [['3', 'hoan-thanh']] },
    { later: '2032/01', earlier: '2031/08' },
    { later: '2032/01', earlier: '2031/04', answered: [['3', 'nhac-lai']] },
    {
      later: '2032/01',
      earlier: '2031/02',
      answered: [['2', 'khong-thuc-hien']],
      figures: [['từ 95% trở lên', '91,2%', '-3.8']],
    },
    { later: '2031/08', earlier: '2031/04' },
    { later: '2031/08', earlier: '2031/02', answered: [['1', 'hoan-thanh']] },
    { later: '2031/04', earlier: '2031/02' },
  ],
  'huyen-may-gio': [
    { later: '2033/09', earlier: '2033/03' },
    { later: '2033/09', earlier: '2033/02', answered: [['1', 'hoan-thanh']] },
    { later: '2033/09', earlier: '2032/07', answered: [['1', 'nhac-lai']] },
    { later: '2033/03', earlier: '2033/02' },
    { later: '2033/03', earlier: '2032/07', answered: [['1', 'dang-thuc-hien']] },
    { later: '2033/02', earlier: '2032/07' },
  ],
  'huyen-suong': [
    { later: '2033/10', earlier: '2033/07' },
    {
      later: '2033/10',
      earlier: '2033/01',
      answered: [['1', 'dang-thuc-hien']],
      figures: [
        ['82,5%', '86%', '3.5'],
        ['90%', '86%', '-4'],
      ],
    },
    { later: '2033/07', earlier: '2033/05' },
    { later: '2033/05', earlier: '2033/01' },
    { later: '2033/05', earlier: '2032/08', answered: [['2', 'khong-thuc-hien']] },
    { later: '2033/01', earlier: '2032/08' },
    {
      later: '2033/01',
      earlier: '2031/06',
      answered: [['2', 'hoan-thanh']],
      figures: [
        ['71,2%', '82,5%', '11.3'],
        ['80%', '82,5%', '2.5'],
      ],
    },
    {
      later: '2032/08',
      earlier: '2032/02',
      answered: [
        ['1', 'hoan-thanh'],
        ['2', 'hoan-thanh'],
      ],
    },
    { later: '2032/02', earlier: '2031/07', answered: [['1', 'khong-con-hieu-luc']] },
    { later: '2032/02', earlier: '2031/03', answered: [['1', 'khong-thuc-hien']] },
    { later: '2031/07', earlier: '2031/06' },
    { later: '2031/07', earlier: '2031/03', answered: [['1', 'dang-thuc-hien']] },
    { later: '2031/06', earlier: '2031/03' },
  ],
};
