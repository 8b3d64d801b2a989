/** Words of feeds, as pages lead to them. */
export const feedWords = {
  last: 'Thông báo mới nhất đăng ngày',
  follow: (feed: string): string => `Theo dõi qua Atom: ${feed}`,
  all: 'Thông báo kết luận mới',
  orders: 'Tin về nhiệm vụ được giao',
} as const;
