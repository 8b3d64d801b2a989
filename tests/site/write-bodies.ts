import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FIXTURE = 'tests/fixtures/other-content';
const NOTICE = 'notices/2042/ket-luan-thu.mdx';

/**
 * Write a content folder of the small fixture and notices with the facts of its own but for the number.
 * @param bodies what each says between its head and the words of its signature, by its slug
 */
export function writeBodies(folder: string, bodies: Readonly<Record<string, string>>): void {
  cpSync(FIXTURE, folder, { recursive: true });
  const whole = readFileSync(join(folder, NOTICE), 'utf8');
  const head = whole.slice(0, whole.indexOf('\n---\n', 4) + 5).replace(/^number: .*\n/mu, '');
  for (const [slug, body] of Object.entries(bodies))
    writeFileSync(join(folder, `notices/2042/${slug}.mdx`), `${head}\n${body}\n`);
}

/** The signature of these notices. */
export const SIGNATURE = '<Signature>\n\nTL. CHỦ TỊCH\n\nTrần Thị Thử\n\n</Signature>';
