/** Where the studio's page is, and what it asks; only `npm run studio` answers there. */
export const STUDIO = { page: '/studio/', asks: '/studio/hoi/' } as const;
