/** A day, or as much of it as is known, and how readers see it. */
export interface PrintedDay {
  day: string;
  printed: string;
}
