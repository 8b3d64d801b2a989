import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { SOURCE_SHA256, SOURCE_TEXT } from '../invented-notice.ts';
import type { FollowedNotice } from './followed-notice.ts';
import { NOTICES_2031 } from './followed-notices-2031.ts';
import { NOTICES_2032 } from './followed-notices-2032.ts';
import { NOTICES_2033 } from './followed-notices-2033.ts';
import { FOLLOWED_RECORDS } from './followed-records.ts';
import { FOLLOWED_REGISTRY } from './followed-registry.ts';

const SOURCE = 'mau-theo-doi.txt';

/** The thirty notices by their ids, `2031/01-tb-ubnd-tuong-tuong` first. */
const NOTICES = [NOTICES_2031, NOTICES_2032, NOTICES_2033].flatMap((year) =>
  year.map((notice, at) => ({
    ...notice,
    number: String(at + 1).padStart(2, '0'),
    year: notice.issued.slice(0, 4),
  })),
);

/** Id of the last notice: a folder that has it has them all. */
export const LAST_FOLLOWED = '2033/10-tb-ubnd-tuong-tuong';

/**
 * Write thirty notices of three years of an invented province, in which later ones tell what became of earlier orders:
 * into an empty folder, or beside the notices of another province; entries that its registry has already are kept.
 * @param strip without what editors marked of earlier orders, and without records
 */
export async function writeFollowedContent(folder: string, strip = false): Promise<void> {
  for (const [file, text] of Object.entries(FOLLOWED_REGISTRY)) await addEntries(folder, file, text);
  for (const notice of NOTICES) {
    await writeText(folder, `sources/${notice.year}/${SOURCE}`, SOURCE_TEXT);
    const text = mdx(notice);
    await writeText(
      folder,
      `notices/${notice.year}/${notice.number}-tb-ubnd-tuong-tuong.mdx`,
      strip ? text.replace(/<FollowUp [^>]*>|<\/FollowUp>| follows="[^"]*"/g, '') : text,
    );
  }
  if (strip) return;
  for (const [id, text] of Object.entries(FOLLOWED_RECORDS))
    await writeText(folder, `assignments/${id}.yaml`, text);
}

/** Add entries to a file of the registry, but for keys that it has. */
async function addEntries(folder: string, file: string, text: string): Promise<void> {
  const path = join(folder, 'registry', file);
  const known = await readFile(path, 'utf8').catch(() => '');
  const keys = new Set(Object.keys((parse(known) as Record<string, unknown> | null) ?? {}));
  const entries = text.split(/^(?=\S)/m).filter((entry) => !keys.has(entry.slice(0, entry.indexOf(':'))));
  await writeText(folder, `registry/${file}`, known + entries.join(''));
}

function mdx({
  issued,
  place,
  topics,
  about,
  body,
  number,
  year,
}: FollowedNotice & { number: string; year: string }): string {
  return `---
title: THÔNG BÁO
subject: Kết luận của đồng chí Nguyễn Văn Mơ, Chủ tịch UBND tỉnh Tưởng Tượng về ${about}
number: ${number}/TB-UBND
issued: "${issued}"
issuer: ubnd-tinh-tuong-tuong
topics: [${topics.join(', ')}]
inspection:
  "on": "${issued}"
  place: ${place}
concludedBy:
  name: Nguyễn Văn Mơ
  position: Chủ tịch UBND tỉnh Tưởng Tượng
signer:
  name: Trần Thị Mộng
  authority: [TL. CHỦ TỊCH]
source:
  file: sources/${year}/${SOURCE}
  sha256: ${SOURCE_SHA256}
---

${body}

<Signature>

TL. CHỦ TỊCH

Trần Thị Mộng

</Signature>
`;
}

async function writeText(folder: string, path: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
}
