import { counted } from '../count.ts';

/** Words of figures that are set against each other. */
export const pairWords = {
  changes: 'Changes between notices',
  aims: 'Ordered – reported',
  changesIntro:
    'Each row has two figures printed in two notices, of one indicator, place and unit; press a figure to read its sentence.',
  aimsIntro:
    'The level that a notice orders, beside the newest figure that a later notice prints for that time. This site only puts them side by side; it does not say whether the aim was met.',
  newest: (shown: number, all: number): string => `The newest ${shown} of ${counted(all, 'row')}.`,
  renamed: (first: string, second: string): string => `${first}, in the later notice ${second}`,
  where: 'Place',
  before: 'Before',
  after: 'After',
  change: 'Change',
  aim: 'Ordered',
  result: 'Reported',
  distance: 'Against the order',
  points: 'percentage points',
  rose: (by: string): string => `up by ${by}`,
  fell: (by: string): string => `down by ${by}`,
  same: 'no change',
  above: (by: string): string => `above by ${by}`,
  below: (by: string): string => `below by ${by}`,
  equal: 'equal to the order',
  until: (time: string): string => `figure as of ${time}, before the time it is due`,
  unlike: {
    unit: 'not compared: two different units',
    time: 'not compared: one is of a day, one of a whole period',
    year: 'not compared: this indicator begins anew each year',
    bound: 'not compared: the text prints a range, an estimate or a bound',
  },
  scope: (words: string): string => `not compared: only one sentence says “${words}”`,
  missing: {
    none: 'no later notice has a figure yet',
    after: 'only a figure after the time it is due:',
    place: 'only a figure of the successor, another place:',
  },
  order: 'the order',
} as const;
