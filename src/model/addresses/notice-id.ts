/** The id of a notice in an address, a part of one or the id itself: `https://…/thong-bao/2042/ten/#ii-1` → `2042/ten`. */
export function noticeIdIn(typed: string): string | undefined {
  return /(?:^|\/)(\d{4}\/[a-z0-9][a-z0-9-]*[a-z0-9])(?=$|[/.#?])/u.exec(typed.trim())?.[1];
}
