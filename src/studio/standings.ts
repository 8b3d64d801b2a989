/** What the agency made of a whole notice by another document, its words left as they are. */
export const STANDINGS = ['withdrawn', 'replaced', 'restored'] as const;
