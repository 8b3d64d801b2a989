import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { isRefusal, wordsOf } from '../../../src/importers/source-document.ts';
import { DocumentReader } from '../../../src/site/clerk/read-document.ts';
import { sha256 } from '../../../src/site/content/sha256.ts';
import { HOSTILE } from '../importers/hostile-files.ts';
import { runMeasured } from '../importers/measured.ts';

// Files that unpack to hundreds of megabytes are made and read.
vi.setConfig({ testTimeout: 60_000 });

const ID = '2024/ket-luan-kiem-tra-huyen-binh-gia-2024-04-23';
let content: string;

beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'hostile-sources-'));
  cpSync('content', content, { recursive: true });
});
afterEach(() => rmSync(content, { recursive: true, force: true }));

/** Put other bytes in the place of the notice's source, and say so in the notice. */
async function replaceSource(name: string): Promise<void> {
  const bytes = (await HOSTILE[name]?.()) ?? '';
  const notice = join(content, `notices/${ID}.mdx`);
  const mdx = readFileSync(notice, 'utf8');
  writeFileSync(join(content, /file: (\S+)/.exec(mdx)?.[1] ?? ''), bytes);
  writeFileSync(notice, mdx.replace(/[0-9a-f]{64}/, sha256(bytes)));
}

/** One source that takes too much memory, and one that takes almost all the time there is: to read it twice is too long. */
const HARMFUL: readonly (readonly [source: string, commands: readonly (readonly [string, ...string[]])[]])[] =
  [
    ['a stream of 300 MB.pdf', [['check']]],
    ['half of that.docx', [['check'], ['account'], ['check', '--sources']]],
  ];

test.for(HARMFUL)('a source like «%s» harms no check', async ([name, commands]) => {
  await replaceSource(name);
  const env = { CONTENT_DIR: content };
  for (const command of commands) {
    const [script, ...flags] = command;
    const run = await runMeasured([`scripts/${script}.ts`, ...flags], env);
    expect(run.output).toMatch(/máy không đọc được|Máy không đọc được/u);
    expect(run.output).not.toMatch(/Error|^\s+at |FATAL/mu);
    // The work of the command itself, of the process that reads, and two seconds for starting both.
    expect(run.seconds, script).toBeLessThan(7);
    expect(run.megabytes, script).toBeLessThan(500);
  }
});

test('one process reads many sources, and one that dies of its source is replaced', async () => {
  const reader = new DocumentReader();
  try {
    const sound = readFileSync('tests/fixtures/import/libreoffice-dejavu.pdf');
    const read = async (bytes: Uint8Array): Promise<string> => {
      const document = await reader.read(bytes);
      return isRefusal(document) ? 'refused' : document.lines.map(({ runs }) => wordsOf(runs)).join('\n');
    };
    const first = reader.start().pid;
    const words = await read(sound);
    expect(words).toContain('THÔNG BÁO');
    // Asked for at once, they are read in turn.
    expect(await Promise.all([read(sound), read(new Uint8Array()), read(sound)])).toEqual([
      words,
      'refused',
      words,
    ]);
    expect(reader.start().pid).toBe(first);
    expect(await read((await HOSTILE['two million drawing steps.pdf']?.()) ?? new Uint8Array())).toBe(
      'refused',
    );
    expect(await read(sound)).toBe(words);
    expect(reader.start().pid).not.toBe(first);
  } finally {
    reader.end();
  }
});
