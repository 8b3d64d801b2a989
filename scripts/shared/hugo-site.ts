import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Cost } from './measure-command.ts';
import { measureCommand } from './measure-command.ts';

const FILES = {
  'config.toml':
    'baseURL = "https://example.invalid/"\nlanguageCode = "vi"\ntitle = "Thông báo kết luận"\npaginate = 100\n',
  'layouts/_default/single.html':
    '<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>{{ .Title }}</title></head><body><main data-pagefind-body><h1>{{ .Title }}</h1><p>{{ .Date.Format "2/1/2006" }}</p>{{ .TableOfContents }}{{ .Content }}</main></body></html>\n',
  'layouts/_default/list.html':
    '<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>{{ .Title }}</title></head><body><ul>{{ range (.Paginate .RegularPagesRecursive).Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ .Date.Format "2/1/2006" }}</li>{{ end }}</ul>{{ template "_internal/pagination.html" . }}</body></html>\n',
};

/** Whether Hugo can be called here. */
export function hasHugo(): boolean {
  return spawnSync('hugo', ['version'], { stdio: 'ignore' }).status === 0;
}

/** A notice as plain Markdown with the two facts that a list needs: its words without any of our marks. */
export function plainMarkdown(notice: string): string {
  const fact = (name: string): string => new RegExp(`^${name}: "?(.*?)"?$`, 'm').exec(notice)?.[1] ?? '';
  const body = notice
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replace(/<\/?[A-Z][^>]*>/g, '')
    .replace(/\n{3,}/g, '\n\n');
  return `---\ntitle: ${JSON.stringify(`${fact('number')} ${fact('subject')}`)}\ndate: ${fact('issued')}\n---\n${body}`;
}

/** Write the notices of a content folder as a Hugo site with a page each and lists. */
export function writeHugoSite(content: string, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  for (const [path, text] of Object.entries(FILES)) write(path, text);
  const notices = join(content, 'notices');
  for (const name of readdirSync(notices, { recursive: true, encoding: 'utf8' }))
    if (name.endsWith('.mdx'))
      write(
        join('content/thong-bao', name.replace(/\.mdx$/, '.md')),
        plainMarkdown(readFileSync(join(notices, name), 'utf8')),
      );
}

/** Build the Hugo site from nothing and index it with Pagefind; nothing when either fails. */
export async function buildHugoSite(folder: string, log: string): Promise<Cost | undefined> {
  const site = join(folder, 'public');
  rmSync(site, { recursive: true, force: true });
  // Invented notices are of days to come.
  const hugo = await measureCommand(['hugo', '--source', folder, '--buildFuture', '--quiet'], log);
  const pagefind =
    hugo &&
    (await measureCommand(
      [
        process.execPath,
        'node_modules/pagefind/lib/runner/bin.cjs',
        '--site',
        site,
        '--force-language',
        'vi',
      ],
      log,
    ));
  if (!hugo || !pagefind) return undefined;
  const sum = (a?: number, b?: number): number | undefined =>
    a === undefined || b === undefined ? undefined : a + b;
  const processor = sum(hugo.processor, pagefind.processor);
  return {
    seconds: hugo.seconds + pagefind.seconds,
    ...(processor !== undefined && { processor }),
    ...(hugo.memory !== undefined && { memory: Math.max(hugo.memory, pagefind.memory ?? 0) }),
  };
}
