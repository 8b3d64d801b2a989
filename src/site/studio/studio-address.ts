/** Where the studio's page is, what it asks, what draws PDFs, and the source of a draft; only `npm run studio` answers there. */
export const STUDIO = {
  page: '/studio/',
  asks: '/studio/hoi/',
  pdf: '/studio/pdf/',
  source: '/studio/nguon/',
} as const;
