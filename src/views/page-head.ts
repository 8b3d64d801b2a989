/** What the head of a page tells: its `<title>`, and its description where it is not that of the site. */
export interface PageHead {
  title: string;
  /** What follows the title whatever its length: what tells pages of one name apart, `, trang 2`. */
  titleEnd?: string;
  description?: string;
}
