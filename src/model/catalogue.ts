/** Values of something under each facet, by the name of the facet; several where it has several. */
type Facets = Readonly<Record<string, string | readonly string[]>>;

/** Something that the filter of a list finds. */
export interface Catalogued {
  facets: Facets;
}

/** A part of all that a list has, which its filter may ask for. */
export interface CataloguePart {
  /** Part of its address: `2042-1`. */
  name: string;
  count: number;
  /** Values under each facet that occur in it: where a chosen one does not, nothing in the part matches. */
  facets: Record<string, string[]>;
}
