/** What the filter of a list says. */
export interface CatalogueWords {
  filterNone: string;
  filterFailed: string;
  follow: string;
  shown(shown: number, count: number): string;
  partly(count: number): string;
}
