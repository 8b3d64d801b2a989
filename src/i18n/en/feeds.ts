/** Words of feeds, as pages lead to them; what is in a feed is Vietnamese. */
export const feedWords = {
  last: 'Newest notice published here on',
  follow: (feed: string): string => `Follow by Atom: ${feed}`,
  all: 'New notices of conclusions',
  orders: 'News of orders',
} as const;
