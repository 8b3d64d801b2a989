import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';

/** Paths of all notices of a content folder, in order. */
function noticesOf(content: string): string[] {
  const folder = join(content, 'notices');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.mdx'))
    .sort()
    .map((name) => join(folder, name));
}

/**
 * Put one word into a plain paragraph of one notice, another notice each time.
 * @param time counts the edits from 0
 */
export function editOneWord(content: string, time: number): void {
  const notices = noticesOf(content);
  const path = notices[Math.floor(notices.length / 2 + time * 7) % notices.length] ?? '';
  const text = readFileSync(path, 'utf8');
  const body = text.indexOf('\n## ');
  // A paragraph without a mark, so that no order, figure or citation is meant.
  const edited = text.slice(body).replace(/^(\p{Lu}[^\n<>[\]*|]{60,}?) (?=[^\n<>[\]*|]+$)/mu, '$1 cũng ');
  if (body < 0 || edited === text.slice(body)) throw new Error(`no plain paragraph in ${path}`);
  writeFileSync(path, text.slice(0, body) + edited);
}

/** Give a department another name from the day of the newest notice on, another department each time. */
export function renameAgency(content: string, time: number): void {
  const path = join(content, 'registry/agencies.yaml');
  const registry = parseDocument(readFileSync(path, 'utf8'));
  const agencies = registry.toJS() as Record<string, { name: string; kind?: string }>;
  const departments = Object.entries(agencies).filter(([, { kind }]) => kind === 'so');
  const [slug, { name }] = departments[time % departments.length] ?? ['', { name: '' }];
  const days = noticesOf(content).map(
    (notice) => /^issued: "(.*)"$/m.exec(readFileSync(notice, 'utf8'))?.[1] ?? '',
  );
  registry.setIn([slug, 'name'], `${name} và Đổi mới ${time + 1}`);
  registry.setIn([slug, 'names'], [{ name, until: days.sort().at(-1) }]);
  writeFileSync(path, registry.toString());
}
