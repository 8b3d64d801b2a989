import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import JSZip from 'jszip';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readSource } from '../../../../../src/importers/read-source.ts';
import { checkContent } from '../../../../../src/site/content/check-content.ts';
import { sha256 } from '../../../../../src/site/content/sha256.ts';
import { bringIn } from '../../../../../src/site/studio/bring-in.ts';
import { actOn, showDraft } from '../../../../../src/site/studio/drafts.ts';
import { makePacket } from '../../../../../src/site/studio/publishing/make-packet.ts';
import type { Packet } from '../../../../../src/site/studio/publishing/packet-form.ts';
import { receivePacket } from '../../../../../src/site/studio/publishing/receive-packet.ts';
import { recordOn } from '../../../../../src/site/studio/recording/record.ts';
import { register } from '../../../../../src/site/studio/register.ts';
import type { MarkAction } from '../../../../../src/studio/mark-action.ts';
import { filesBelow } from '../../../importers/import-run.ts';

vi.setConfig({ testTimeout: 60_000 });

const NAME = '51-whole-huyen-kiem-tra-xa';
let outer: string;
/** The clerk's folder and the publisher's. */
let clerk: string;
let publisher: string;
let file: string;
const read = readSource;

beforeEach(async () => {
  outer = mkdtempSync(join(tmpdir(), 'goi-'));
  vi.stubEnv('CACHE_DIR', join(outer, 'cache'));
  clerk = join(outer, 'clerk');
  publisher = join(outer, 'publisher');
  for (const folder of [clerk, publisher])
    cpSync('tests/fixtures/office/content', folder, { recursive: true });
  const bytes = readFileSync(`tests/fixtures/office/${NAME}/input.docx`);
  file = (await bringIn(`${NAME}.docx`, bytes, { folder: clerk, read })).notice ?? '';
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(outer, { recursive: true, force: true });
});

const act = async (action: MarkAction): Promise<void> => {
  const acted = await actOn(clerk, file, showDraft(clerk, file).digest, action);
  if ('refused' in acted) throw new Error(acted.refused);
};
async function pack(): Promise<Uint8Array> {
  const made = await makePacket(clerk, file, showDraft(clerk, file).digest, read);
  if ('refused' in made) throw new Error(`${made.refused} ${JSON.stringify(made.faults)}`);
  expect(made.name).toBe('goi-128-tb-ubnd-huyen-mau-son.zip');
  return made.bytes;
}
const receive = (bytes: Uint8Array) => receivePacket(publisher, bytes, read);
/** The same packet with other parts. */
async function changed(
  bytes: Uint8Array,
  edit: (packet: Packet, zip: JSZip) => void | Promise<void>,
): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes);
  const packet = JSON.parse((await zip.file('goi.json')?.async('string')) ?? '') as Packet;
  await edit(packet, zip);
  zip.file('goi.json', JSON.stringify(packet));
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

describe('a packet', () => {
  test('brings a notice whole to who publishes it: the same files, and a sound folder', async () => {
    await register(clerk, { list: 'agencies', name: 'Sở của nháp khác' }, file);
    const broken = join(clerk, 'notices/2024/nhap-khac.mdx');
    writeFileSync(broken, '---\ntitle: THÔNG BÁO\n---\n\n<Hỏng');
    const bytes = await pack();
    expect(sha256(await pack())).toBe(sha256(bytes));
    rmSync(broken);
    expect(await receive(bytes)).toMatchObject({ notice: '2024/128-tb-ubnd-huyen-mau-son' });
    const [there, here] = [filesBelow(publisher), filesBelow(clerk)];
    const differing = Object.keys(here).filter((path) => here[path] !== there[path]);
    expect(differing).toEqual(['registry/agencies.yaml']);
    expect(there['registry/agencies.yaml']).not.toContain('nháp khác');
    const { diagnostics } = await checkContent(publisher);
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(await receive(bytes)).toMatchObject({ files: [] });
  });

  test('brings later work too, where the publisher has nothing newer', async () => {
    await receive(await pack());
    const span = showDraft(clerk, file)
      .blocks.flatMap(({ spans }) => spans)
      .find(({ name }) => name === 'Assignment');
    const to = showDraft(clerk, file).facts['issuer'] ?? '';
    await act({ do: 'change', at: span?.start ?? 0, attributes: { review: '', to } });
    const [anchor = ''] = showDraft(clerk, file).blocks.flatMap(({ spans }) =>
      spans.flatMap(({ name, place }) => (name === 'Assignment' && place ? [place] : [])),
    );
    const entry = { state: 'hoan-thanh', on: '2042-01-02', evidence: 'https://vi-du.invalid/a' };
    const action = { record: 'order', anchor, entry } as const;
    expect(await recordOn(clerk, file, showDraft(clerk, file).digest, action)).not.toHaveProperty('refused');
    expect(await receive(await pack())).toMatchObject({ files: expect.arrayContaining([file]) });
    expect(readFileSync(join(publisher, file), 'utf8')).toBe(readFileSync(join(clerk, file), 'utf8'));
  });

  test('older than what the publisher has is refused in words, and nothing is written over', async () => {
    await receive(await pack());
    const path = join(publisher, file);
    writeFileSync(path, readFileSync(path, 'utf8').replace('## I', '<!-- -->\n\n## I'));
    const before = filesBelow(publisher);
    expect(await receive(await pack())).toMatchObject({ refused: expect.stringContaining('đã được sửa') });
    expect(filesBelow(publisher)).toEqual(before);
  });

  test('of a notice of which more is recorded here is refused, and that stays', async () => {
    await receive(await pack());
    const statuses = join(publisher, file.replace('notices', 'assignments').replace('.mdx', '.yaml'));
    mkdirSync(join(statuses, '..'), { recursive: true });
    writeFileSync(statuses, '{}\n');
    expect(await receive(await pack())).toMatchObject({ refused: expect.stringContaining('đã được sửa') });
    expect(readFileSync(statuses, 'utf8')).toBe('{}\n');
  });

  test('of which a letter changed on the way is refused for that', async () => {
    const bytes = await changed(await pack(), async (packet, zip) => {
      const part = packet.files.find(({ path }) => path === file)?.part ?? '';
      zip.file(part, `${await zip.file(part)?.async('string')}\n`);
    });
    expect(await receive(bytes)).toMatchObject({
      refused: expect.stringContaining('không đúng như gói khai'),
    });
  });

  test('with an error is not made', async () => {
    await act({ do: 'fact', path: 'issuer', value: 'khong-co' });
    const made = await makePacket(clerk, file, showDraft(clerk, file).digest, read);
    expect(made).toMatchObject({ refused: expect.any(String), faults: [{ severity: 'error' }] });
  });

  test('never gives a short name another meaning than it has here, and adds nothing to what is here', async () => {
    const slug = (await register(clerk, { list: 'topics', name: 'Giao thông' }, file)) ?? '';
    await act({ do: 'fact', path: 'topics', value: [slug] });
    const bytes = await pack();
    const topics = join(publisher, 'registry/topics.yaml');
    writeFileSync(topics, `${slug}:\n  name: Giao thông\n  # ghi tay\n`);
    const before = readFileSync(topics, 'utf8');
    expect(await receive(bytes)).not.toHaveProperty('refused');
    expect(readFileSync(topics, 'utf8')).toBe(before);
    rmSync(join(publisher, file));
    writeFileSync(topics, `${slug}:\n  name: Nông nghiệp\n`);
    expect(await receive(bytes)).toMatchObject({ refused: expect.stringContaining('Nông nghiệp') });
  });
});

describe('a packet that somebody made to do harm', () => {
  const path = (name: string) => (packet: Packet) => {
    const source = packet.files.find((one) => one.path.startsWith('sources/'));
    if (source) source.path = name;
  };
  const mdx = (edit: (text: string) => string) => async (packet: Packet, zip: JSZip) => {
    const notice = packet.files.find((one) => one.path.startsWith('notices/'));
    const text = edit((await zip.file(notice?.part ?? '')?.async('string')) ?? '');
    zip.file(notice?.part ?? '', text);
    if (notice) notice.sha256 = sha256(text);
  };
  test.each<[string, (packet: Packet, zip: JSZip) => void | Promise<void>]>([
    ['a path that leads out', path('sources/2024/../../../../etc/x.txt')],
    ['an absolute path', path('/etc/x.txt')],
    ['a path of Windows', path('sources\\2024\\..\\x.txt')],
    ['a path of the ledger', path('ledger/2026.ndjson')],
    ['a path of a page', path('pages/gioi-thieu.mdx')],
    ['a source that a browser would run', path('sources/2024/x.html')],
    ['a hidden file', path('sources/2024/.git')],
    ['another source than the notice names', path('sources/2024/khac.docx')],
    ['a notice of another name', (packet) => void Object.assign(packet, { notice: '2024/../../x' })],
    ['a part that is not told of', (_, zip) => void zip.file('../../x.sh', 'rm -rf')],
    ['a part of another digest', (packet, zip) => void zip.file(packet.files[0]?.part ?? '', 'khác')],
    ['a form that is not known', (packet) => void Object.assign(packet, { form: 'goi/9' })],
    [
      'an entry that is none',
      (packet) => void packet.entries.push({ list: 'agencies', slug: 'x', entry: { a: 1 } }),
    ],
    [
      'an entry of a strange name',
      (packet) => void packet.entries.push({ list: 'agencies', slug: '../x', entry: { name: 'X' } }),
    ],
    ['a document that is none', (packet) => void packet.documents.push({ key: 'x', text: 'type: [' })],
    [
      'MDX that would run',
      mdx((text) => text.replace('## I', 'export const x = 1;\n\n{process.exit()}\n\n## I')),
    ],
    ['MDX that is broken', mdx((text) => `${text}\n<Assignment`)],
    ['words that the source does not have', mdx((text) => text.replace('kết luận', 'kết bịa'))],
    ['an agency that nobody knows', mdx((text) => text.replace(/^issuer: .*/m, 'issuer: khong-co'))],
    [
      'letters that are no text',
      async (packet, zip) => {
        const notice = packet.files.find((one) => one.path.startsWith('notices/'));
        const bytes = Buffer.from([0xff, 0xfe, 0x00]);
        zip.file(notice?.part ?? '', bytes);
        if (notice) notice.sha256 = sha256(bytes);
      },
    ],
  ])('with %s is refused in words, and nothing is written', async (_, edit) => {
    const bytes = await changed(await pack(), edit);
    const before = filesBelow(publisher);
    expect(await receive(bytes)).toMatchObject({ refused: expect.stringMatching(/\p{L}{2,}/u) });
    expect(filesBelow(publisher)).toEqual(before);
    expect(readdirSync(outer).toSorted()).toEqual(['cache', 'clerk', 'publisher']);
  });

  test('that is no zip, or one that unpacks without end, is refused', async () => {
    const bomb = new JSZip();
    bomb.file('goi.json', Buffer.alloc(90_000_000));
    const packed = await bomb.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
    for (const bytes of [packed, new Uint8Array(), Buffer.from('PK\u0003\u0004 rác'), Buffer.alloc(100)])
      expect(await receive(bytes)).toHaveProperty('refused');
  });

  test('is not written through a link that leads out of the content', async () => {
    const bytes = await pack();
    mkdirSync(join(outer, 'elsewhere'));
    symlinkSync(join(outer, 'elsewhere'), join(publisher, 'sources'));
    expect(await receive(bytes)).toMatchObject({ refused: expect.stringContaining('liên kết') });
    expect(existsSync(join(outer, 'elsewhere/2024'))).toBe(false);
  });
});
