/** Entries on one page of a long list: enough to scan, light enough for an old phone. */
export const LIST_SIZE = 100;
