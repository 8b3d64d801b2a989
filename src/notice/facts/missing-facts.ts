/** Flags of `npm run import` that answer for a fact, by the name that the check asks for it with. */
const FLAGS: Readonly<Record<string, string>> = {
  title: '--title "THÔNG BÁO…"',
  subject: '--subject "Kết luận của …"',
  issuer: '--new-issuer "Tên cơ quan…"',
  signer: '--signer "Họ và tên…" --authority "TM. …; CHỦ TỊCH"',
  // One day is enough: that of issue, which every notice gets.
  'inspection.on': '--issued năm-tháng-ngày',
};

/**
 * The command that fills in a fact of a notice which was imported, as the report of its import printed it.
 * @param given the frontmatter as written
 */
export function importAdvice(fact: string, given: unknown): string | undefined {
  const flags = FLAGS[fact];
  const file = (given as { source?: { file?: unknown } } | null | undefined)?.source?.file;
  // The names that sources may have mean nothing between quotes, in whatever shell.
  if (flags === undefined || typeof file !== 'string' || /["$`\\!]/u.test(file)) return undefined;
  return `Chạy \`npm run import -- "content/${file}" ${flags}\` (thay phần mẫu bằng giá trị thật).`;
}
