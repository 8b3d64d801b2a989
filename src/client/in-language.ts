/** What each language has to be asked for, by its tag. */
export type InLanguages<Words> = Readonly<Record<string, () => Promise<Words>>>;
