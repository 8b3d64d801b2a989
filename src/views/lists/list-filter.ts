/** A way to narrow a list, and its values. */
export interface FacetView {
  facet: string;
  name: string;
  values: readonly FacetValueView[];
}

interface FacetValueView {
  value: string;
  label: string;
  /** Where what has this value is listed, for readers without a script. */
  href: string;
  /** How many have it; absent where that depends on the day of reading. */
  count?: number;
}

/** What the filter of a list offers, and how many the list has. */
export interface ListFilterView {
  facets: readonly FacetView[];
  count: number;
}
