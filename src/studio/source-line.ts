/** A line of the source in its own words, and the page it stands on where the format has pages. */
export interface SourceLine {
  words: string;
  page?: number;
}
