import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readSource } from '../../src/importers/read-source.ts';
import { recordVersions, startLedger } from '../../src/site/clerk/record-versions.ts';
import { redactNotice } from '../../src/site/clerk/redact.ts';

/** What happened to an invented notice, by the name of its file; the number is the notice's own. */
export const CHANGED = {
  'dinh-chinh': 11,
  'loi-chep': 12,
  'ban-hanh-lai': 13,
  'tep-khac': 14,
  'bi-thay': 15,
  'thu-hoi': 16,
  'khoi-phuc': 17,
  'ten-moi': 18,
  'da-che': 19,
} as const;

const ACT = 'ubnd-tinh-mau-cv-99-2042';
const ACT_NUMBER = '99/UBND-VP';
/** Days of issue that are not that of all. */
const ISSUED: Readonly<Record<number, string>> = { 30: '2042-06-15', 31: '2042-05-01' };
const SECRET = 'nhà số 5 ngõ Bí Mật';

/** Words that must be nowhere once they were taken out. */
export const TAKEN_OUT = [SECRET, 'Chữ của thông báo bị gỡ'];

const SIGNATURE = '<Signature>\n\nTL. CHỦ TỊCH\n\nTrần Thị Thử\n\n</Signature>';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A content folder whose notices live through what a ledger knows, step by step. */
class Content {
  readonly #folder: string;
  #salts = 0;
  constructor(folder: string) {
    this.#folder = folder;
  }

  write(path: string, text: string): void {
    const file = join(this.#folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }

  edit(path: string, change: (text: string) => string): void {
    this.write(path, change(readFileSync(join(this.#folder, path), 'utf8')));
  }

  remove(path: string): void {
    rmSync(join(this.#folder, path));
  }

  /** An invented notice, made from an invented file of this name. */
  notice(slug: string, number: number, more: readonly string[] = [], file = `${slug}.txt`): void {
    const source = `${slug} ${file}`;
    this.write(`sources/2042/${file}`, source);
    const facts = [
      'title: THÔNG BÁO',
      `subject: Kết luận thử ${number} của đồng chí Nguyễn Văn Mẫu`,
      `number: ${number}/TB-UBND`,
      `issued: "${ISSUED[number] ?? '2042-05-02'}"`,
      'issuer: ubnd-tinh-mau',
      'topics: [linh-vuc-thu]',
      'inspection: { "on": "2042-04-23", place: huyen-thu }',
      'concludedBy: { name: Nguyễn Văn Mẫu, position: Chủ tịch }',
      'signer: { name: Trần Thị Thử, authority: [TL. CHỦ TỊCH] }',
      `source: { file: sources/2042/${file}, sha256: ${sha256(source)} }`,
    ];
    const metric = `Thông báo ${number}: <Metric indicator="giai-ngan" place="huyen-thu" asOf="2042-04-23">${number},5%</Metric> kế hoạch.`;
    const order = `<Assignment to="so-mau" deadline="trước ngày 31/12/2042">Giao Sở Mẫu làm việc thử ${number} trước ngày 31/12/2042.</Assignment>`;
    const chart = '<MetricChart indicators="giai-ngan" title="Giải ngân thử" />';
    const cited = 'Theo Quyết định số 1/QĐ-UBND ngày 01/02/2042 của UBND tỉnh Mẫu.';
    const body = [cited, 'Kết luận của Nguyễn Văn Mẫu, Chủ tịch.', metric, chart, order, ...more, SIGNATURE];
    this.write(`notices/2042/${slug}.mdx`, `---\n${facts.join('\n')}\n---\n\n${body.join('\n\n')}\n`);
  }

  /** Make a notice from another file. */
  source(slug: string, file: string): void {
    const source = `${slug} ${file}`;
    this.write(`sources/2042/${file}`, source);
    this.edit(`notices/2042/${slug}.mdx`, (text) =>
      text.replace(/source: .*/, `source: { file: sources/2042/${file}, sha256: ${sha256(source)} }`),
    );
  }

  words(slug: string, before: string, after: string): void {
    this.edit(`notices/2042/${slug}.mdx`, (text) => text.replace(before, after));
  }

  explain(slug: string, ...items: readonly object[]): void {
    this.write(`changes/2042/${slug}.yaml`, `versions: ${JSON.stringify(items)}\n`);
  }

  async record(today: string): Promise<void> {
    const salt = (): string => sha256(`${this.#salts++}`).slice(0, 32);
    const done = await recordVersions(this.#folder, { today, salt, keys: [], readSource });
    if ('refused' in done) throw new Error(JSON.stringify(done, null, 1));
  }

  async redact(id: string, anchors?: readonly string[]): Promise<void> {
    const done = await redactNotice(this.#folder, id, (anchor) => anchors?.includes(anchor) ?? true);
    if ('refused' in done) throw new Error(done.refused);
  }
}

/** Change words of a notice that a ledger knows of, and explain it, so that they wait to be recorded. */
export function writeWaitingWords(folder: string): void {
  const content = new Content(folder);
  content.words('loi-chep', 'Chữ mới', 'Chữ mới nữa');
  content.edit('changes/2042/loi-chep.yaml', (text) =>
    text.replace(']', ', {version: 3, kind: transcription, reason: Thử.}]'),
  );
}

/** Write a content folder in which each kind of change that a ledger knows has happened to one notice. */
export async function writeChangedNotices(folder: string): Promise<void> {
  const content = new Content(folder);
  content.write(
    'registry/agencies.yaml',
    'ubnd-tinh-mau: { name: UBND tỉnh Mẫu }\nso-mau: { name: Sở Mẫu }\n',
  );
  content.write('registry/places.yaml', 'huyen-thu: { name: huyện Thử }\n');
  content.write('registry/topics.yaml', 'linh-vuc-thu: { name: Lĩnh vực thử }\n');
  content.write(
    'registry/indicators.yaml',
    'giai-ngan: { name: Giải ngân thử, definition: Chỉ tiêu thử., topic: linh-vuc-thu, unit: "%", better: higher }\n',
  );
  const document = (key: string, facts: object): void =>
    content.write(`registry/documents/${key}.yaml`, JSON.stringify(facts));
  document(ACT, {
    type: 'Công văn',
    number: ACT_NUMBER,
    issuer: 'ubnd-tinh-mau',
    issued: '2042-06-20',
    relations: [{ kind: 'dinh-chinh', document: 'ubnd-tinh-mau-tb-11-2042' }],
  });
  for (const number of [...Object.values(CHANGED), 30])
    document(`ubnd-tinh-mau-tb-${number}-2042`, {
      type: 'Thông báo',
      number: `${number}/TB-UBND`,
      issuer: 'ubnd-tinh-mau',
      issued: ISSUED[number] ?? '2042-05-02',
    });

  for (const [slug, number] of Object.entries(CHANGED))
    content.notice(slug === 'ten-moi' ? 'ten-cu' : slug, number, [
      slug === 'da-che' ? `Ông Thử ở ${SECRET}.` : `Chữ cũ của ${slug}.`,
      'Đoạn cuối.',
    ]);
  content.notice('bi-go', 29, ['Chữ của thông báo bị gỡ.']);
  content.notice('van-ban-moi', 30);
  const cited = Object.values(CHANGED).map(
    (number) => `Theo Thông báo số ${number}/TB-UBND ngày 02/05/2042 của UBND tỉnh Mẫu.`,
  );
  content.notice('dan-tat-ca', 31, cited);
  await startLedger(folder, 'example.invalid/so-cai');
  await content.record('2042-06-01');

  const reason = (kind: string): string => `Lý do thử của ${kind}.`;
  const item = (kind: string, more: object = {}): object => ({
    version: 2,
    kind,
    reason: reason(kind),
    ...more,
  });
  content.words('loi-chep', 'Chữ cũ', 'Chữ mới');
  content.explain('loi-chep', item('transcription'));
  content.words('dinh-chinh', 'Chữ cũ', `<Corrected by="${ACT}">Chữ cũ</Corrected>`);
  content.words('ban-hanh-lai', 'Chữ cũ', 'Chữ mới');
  content.source('ban-hanh-lai', 'ban-hanh-lai-2.txt');
  content.explain('ban-hanh-lai', item('correction', { act: ACT }));
  content.source('tep-khac', 'tep-khac-2.txt');
  content.explain('tep-khac', item('source'));
  content.explain('bi-thay', item('replaced', { act: 'ubnd-tinh-mau-tb-30-2042' }));
  content.explain('thu-hoi', item('withdrawn', { act: ACT }));
  content.explain('khoi-phuc', item('withdrawn', { act: ACT }));
  content.edit('notices/2042/ten-cu.mdx', (text) => {
    content.write('notices/2042/ten-moi.mdx', text);
    return text;
  });
  content.remove('notices/2042/ten-cu.mdx');
  content.write('redirects.yaml', '/thong-bao/2042/ten-cu/: /thong-bao/2042/ten-moi/\n');
  content.explain('ten-moi', item('moved', { from: '2042/ten-cu' }));
  await content.redact('2042/da-che', ['d5']);
  content.words('da-che', SECRET, '<Redacted/>');
  content.source('da-che', 'da-che-2.txt');
  content.remove('sources/2042/da-che.txt');
  content.explain('da-che', item('redacted'));
  await content.redact('2042/bi-go');
  content.remove('notices/2042/bi-go.mdx');
  content.remove('sources/2042/bi-go.txt');
  content.explain('bi-go', item('removed'));
  await content.record('2042-07-01');

  content.explain('khoi-phuc', item('withdrawn', { act: ACT }), {
    version: 3,
    kind: 'restored',
    reason: reason('restored'),
    act: ACT,
  });
  await content.record('2042-08-01');
}
