/** One invented notice of `tests/synthetic/followed`: what differs from the others. */
export interface FollowedNotice {
  issued: string;
  /** The place inspected. */
  place: string;
  topics: readonly string[];
  /** What it is about, the end of its subject. */
  about: string;
  /** MDX, without signature. */
  body: string;
}
