/** Where readers report a fault: a mail address, or a form that is opened with what they saw. */
export type ReportTarget = { mail: string } | { form: string };

/** What a reader saw. */
export interface SeenFault {
  /** Address of the page, with the place in it. */
  page: string;
  /** Words that the reader had selected. */
  words?: string;
}

/** Most letters of selected words that are sent along: addresses have an end. */
const MOST_WORDS = 500;

/**
 * Read where faults are reported to.
 * @param given `loi@mau.example` or `https://mau.example/bao-loi`
 * @returns undefined where it is neither
 */
export function reportTarget(given: string): ReportTarget | undefined {
  if (/^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/u.test(given)) return { mail: given };
  const isForm = URL.canParse(given) && new URL(given).protocol === 'https:';
  return isForm ? { form: given } : undefined;
}

/**
 * The link that opens a report with what a reader saw already in it: a mail with subject and body, or a form with
 * `trang` and `chu` in its address.
 * @param words of the mail
 */
export function reportLink(
  target: ReportTarget,
  { page, words: selected = '' }: SeenFault,
  words: { subject: string; body: (page: string, selected: string) => string },
): string {
  const told = [...selected.replace(/\s+/gu, ' ').trim()].slice(0, MOST_WORDS).join('');
  if ('mail' in target) {
    const parts = [
      ['subject', words.subject],
      ['body', words.body(page, told)],
    ].map(([name, value = '']) => `${name}=${encodeURIComponent(value)}`);
    return `mailto:${target.mail}?${parts.join('&')}`;
  }
  const form = new URL(target.form);
  form.searchParams.set('trang', page);
  if (told !== '') form.searchParams.set('chu', told);
  return form.href;
}
