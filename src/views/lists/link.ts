/** A link and its words. */
export interface Link {
  href: string;
  text: string;
}
