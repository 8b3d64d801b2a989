/** A file by which programs follow what a page lists: a feed, a calendar. */
export interface Followed {
  href: string;
  type: string;
  title: string;
}

/** What the head of a page tells: its `<title>`, and its description where it is not that of the site. */
export interface PageHead {
  title: string;
  /** What follows the title whatever its length: what tells pages of one name apart, `, trang 2`. */
  titleEnd?: string;
  description?: string;
  /** The page's own feeds and calendars, beside the feed of all notices that every page names. */
  followed?: readonly Followed[];
}
