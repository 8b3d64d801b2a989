import { existsSync, lstatSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { TEXT_PAGES } from '../../model/text/text-pages.ts';

/** What is at a path below the content folder: nothing, a plain file, or what nobody may read as one. */
type Kind = 'absent' | 'plain' | 'odd';

/**
 * What a path below the content folder is. A link on the way makes it odd: it could lead out of the folder, and what it
 * leads to can change without the content changing.
 */
export function kindOf(folder: string, file: string): Kind {
  const parts = file.split('/');
  for (const index of parts.keys()) {
    const facts = lstatSync(join(folder, ...parts.slice(0, index + 1)), { throwIfNoEntry: false });
    if (!facts) return 'absent';
    if (index < parts.length - 1 ? !facts.isDirectory() : !facts.isFile()) return 'odd';
  }
  return 'plain';
}

/** Whether the content has a folder of this name, and not a link to one. */
export function hasFolder(folder: string, name: string): boolean {
  return lstatSync(join(folder, name), { throwIfNoEntry: false })?.isDirectory() === true;
}

/** Plain files below a folder of the content, as paths with `/`, in a fixed order; links are not followed. */
export async function listContent(folder: string, under: string, ending: string): Promise<string[]> {
  const entries = await entriesOf(folder, under);
  return entries.filter(({ path, isPlain }) => isPlain && path.endsWith(ending)).map(({ path }) => path);
}

/** Text of a file as editors mean it: without the mark that some put before its first letter, one kind of line end. */
export async function readContent(folder: string, file: string): Promise<string> {
  return withoutTraces(await readFile(join(folder, file), 'utf8'));
}

/** Take off what a program or a checkout on Windows adds: the byte order mark, and carriage returns before line feeds. */
export function withoutTraces(text: string): string {
  return (text.startsWith('\ufeff') ? text.slice(1) : text).replaceAll('\r\n', '\n');
}

/** Whether a YAML text says nothing: it is empty, or has remarks alone. */
export function isBlankYaml(text: string): boolean {
  return text.split('\n').every((line) => /^\s*(?:#|$)/.test(line));
}

interface Entry {
  path: string;
  isPlain: boolean;
  isFolder: boolean;
  isLink: boolean;
}

async function entriesOf(folder: string, under: string): Promise<Entry[]> {
  const facts = under === '' ? undefined : lstatSync(join(folder, under), { throwIfNoEntry: false });
  if (!existsSync(folder) || (under !== '' && !facts?.isDirectory())) return [];
  const entries: Entry[] = [];
  for (const entry of await readdir(join(folder, under), { withFileTypes: true })) {
    const path = under === '' ? entry.name : `${under}/${entry.name}`;
    entries.push({
      path,
      isPlain: entry.isFile(),
      isFolder: entry.isDirectory(),
      isLink: entry.isSymbolicLink(),
    });
    if (entry.isDirectory()) entries.push(...(await entriesOf(folder, path)));
  }
  return entries.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** Files that commands read, each by the form of its path. */
const KNOWN: readonly RegExp[] = [
  /^notices\/.+\.mdx$/,
  /^sources\/\d{4}\/[^/]+$/,
  /^registry\/(?:agencies|places|topics|indicators|glossary)\.yaml$/,
  /^registry\/documents\/[^/]+\.yaml$/,
  /^assignments\/.+\.yaml$/,
  /^addresses\/[^/]+\.txt$/,
  new RegExp(`^pages/(?:${TEXT_PAGES.join('|')})\\.mdx$`),
  /^accounts\/\d{4}\/[^/]+\.json$/,
  /^changes\/\d{4}\/[^/]+\.yaml$/,
  /^records\/\d{4}\/[^/]+\/\d+(?:\.che)?\.txt$/,
  /^ledger\/(?:so-cai\.yaml|\d{4}\.ndjson|checkpoints\/\d+)$/,
  /^redirects\.yaml$/,
  /^site\.yaml$/,
  // For people, as `npm run new-site` writes it.
  /^README\.md$/,
];
/** What systems and programs leave in any folder. */
const FOREIGN = /(?:^|\/)(?:\..*|Thumbs\.db|desktop\.ini|~\$[^/]*)$/i;
/** Where a file that looks like content and is not read would be missed. */
const MISSED =
  /^(?:notices|registry|assignments|changes|pages)\/.*\.(?:mdx?|ya?ml)$|^(?:redirects|site)\.ya?ml$/i;
const FOLDERS =
  /^(?:notices|sources|registry|registry\/documents|assignments|addresses|accounts|changes|pages|records|ledger|ledger\/checkpoints)$/;

/**
 * What in the content folder is not read: links, folders and devices where a file is expected, files of other names or
 * places, sources that no notice names.
 * @param used paths of the sources that notices name; undefined while a notice could not be read
 */
export async function checkContentFiles(
  folder: string,
  used: ReadonlySet<string> | undefined,
): Promise<Diagnostic[]> {
  return (await entriesOf(folder, '')).flatMap(({ path, isPlain, isFolder, isLink }): Diagnostic[] => {
    const base = { file: path } as const;
    if (FOREIGN.test(path)) return [];
    if (isLink) {
      return [
        {
          ...base,
          check: 'content/link',
          severity: 'error',
          message:
            'Đây là liên kết đến chỗ khác, không phải tệp hay thư mục thật; nội dung ở đó không được đọc.',
          hint: 'Thay liên kết bằng chính tệp ấy, hoặc xoá đi.',
        },
      ];
    }
    const isKnown = KNOWN.some((form) => form.test(path));
    if (isFolder ? isKnown : !isPlain || FOLDERS.test(path)) {
      return [
        {
          ...base,
          check: 'content/not-a-file',
          severity: 'error',
          message: isFolder
            ? 'Ở đây phải là một tệp, nhưng đang là thư mục.'
            : FOLDERS.test(path)
              ? 'Ở đây phải là một thư mục, nhưng đang là tệp.'
              : 'Đây không phải tệp thường (ống dẫn, thiết bị …), nên không đọc được.',
          hint: 'Đổi tên hoặc chuyển nó ra khỏi thư mục nội dung.',
        },
      ];
    }
    if (isFolder) return [];
    if (!isKnown) {
      const isMissed = MISSED.test(path) && !/(?:^|\/)readme\./i.test(path);
      return [
        {
          ...base,
          check: 'content/unread',
          severity: isMissed ? 'error' : 'warning',
          message: 'Tệp này không được đọc: tên hoặc chỗ của nó không phải của nội dung.',
          hint: isMissed
            ? 'Thông báo và trang chữ có đuôi `.mdx`, danh mục và tình trạng có đuôi `.yaml`, viết thường; tên danh mục phải đúng. Đổi tên, hoặc chuyển tệp đi.'
            : 'Chuyển nó ra khỏi thư mục nội dung, hoặc đổi tên cho đúng.',
        },
      ];
    }
    if (path.startsWith('sources/') && used && !used.has(path)) {
      return [
        {
          ...base,
          check: 'content/unread',
          severity: 'warning',
          message: 'Không thông báo nào khai tệp nguồn này, nên nó không được đăng.',
          hint: 'Ghi nó vào `source.file` của thông báo được làm từ nó, hoặc xoá đi.',
        },
      ];
    }
    return [];
  });
}
