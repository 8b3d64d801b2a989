import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ServedFolder, serveFolder } from '../../src/site/serving/serve-folder.ts';
import { bareEnvironment } from '../bare-environment.ts';
import { FOLLOWED_BY_AGENCY, FOLLOWED_ORDERS } from '../synthetic/followed/followed-truth.ts';
import { attr, DIST, type Element, elementsOf, hasClass, SEED, textOf } from './html.ts';
import { sharedSiteOfChanges, sharedSiteOfFollowed } from './shared-site.ts';

const ID = SEED.slice('/thong-bao/'.length, -1);

/** A client of the official library, with the server in a process of its own. */
async function started(where: string): Promise<Client> {
  const client = new Client({ name: 'test', version: '1' });
  await client.connect(
    new StdioClientTransport({
      command: process.execPath,
      args: ['scripts/mcp.ts', where],
      // The library hands on next to nothing; with the code of the last start compiled a start costs two thirds.
      env: bareEnvironment() as Record<string, string>,
    }),
  );
  // So that each answer is held to the schema that the server says.
  await client.listTools();
  return client;
}

interface Passage {
  address: string;
  version: number | null;
  words: string;
  reference: string;
}

async function ask<Answer>(client: Client, name: string, input: Record<string, unknown>): Promise<Answer> {
  const { structuredContent, isError, content } = await client.callTool({ name, arguments: input });
  if (isError) throw new Error(JSON.stringify(content));
  return structuredContent as Answer;
}

const folded = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** Pages that were read, for many words stand in one. */
const pages = new Map<string, Element[]>();

/** What a page has at an address, as a reader sees it, without marks of notes and of addresses. */
function standsAt(site: string, address: string): string {
  const { pathname, hash } = new URL(address);
  const file = `${pathname.slice(1)}index.html`;
  const elements = pages.get(site + file) ?? elementsOf(file, site);
  pages.set(site + file, elements);
  const element = elements.find((one) => attr(one, 'id') === hash.slice(1));
  if (!element) throw new Error(`${address} leads nowhere`);
  const isMark = (one: Element): boolean =>
    ['note-mark', 'permalink', 'doubt', 'note-back'].some((name) => hasClass(one, name));
  return textOf(element, (one) => (isMark(one) ? '' : undefined));
}

/** Each passage's words are those at its address, letter for letter. */
function expectFound(site: string, passages: readonly Passage[]): void {
  for (const { address, words } of passages)
    expect([address, standsAt(site, address).includes(folded(words))]).toEqual([address, true]);
}

describe.each(['folder', 'address'] as const)('over a built %s', (kind) => {
  let served: ServedFolder | undefined;
  let client: Client;
  beforeAll(async () => {
    if (kind === 'address') served = await serveFolder(DIST, { port: 0 });
    client = await started(served?.url ?? DIST);
  });
  afterAll(async () => {
    await client?.close();
    await served?.close();
  });

  test('the tools are named and explained, and only read', async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(['search', 'read', 'list_orders', 'verify']);
    for (const { description, annotations, outputSchema } of tools) {
      expect(description?.length).toBeGreaterThan(40);
      expect(annotations?.readOnlyHint).toBe(true);
      expect(outputSchema?.type).toBe('object');
    }
  });

  test.each(['giải ngân vốn đầu tư công', 'nong thon moi', '"giải phóng mặt bằng"', '182/TB-UBND'])(
    'a search for %s answers with passages whose words stand at their address',
    async (query) => {
      const { passages, total } = await ask<{ passages: Passage[]; total: number }>(client, 'search', {
        query,
        most: 8,
      });
      expect(total).toBeGreaterThan(0);
      expect(passages.length).toBeGreaterThan(0);
      expectFound(DIST, passages);
      for (const { version } of passages) expect(version).toBe(1);
    },
  );

  test('a notice is read by any form of its address: its subject and its headings, and every passage of it', async () => {
    const whole = await ask<Passage & { contents: Passage[] }>(client, 'read', {
      address: `https://elsewhere.test${SEED}`,
    });
    expect(whole.contents.length).toBeGreaterThan(8);
    expectFound(DIST, [whole, ...whole.contents]);
    const { blocks, footnotes, metrics, assignments } = JSON.parse(
      readFileSync(join(DIST, `${SEED.slice(1, -1)}.json`), 'utf8'),
    ) as Record<string, { anchor: string }[]>;
    const anchors = [blocks, footnotes, metrics, assignments].flatMap(
      (all) => all?.map(({ anchor }) => anchor) ?? [],
    );
    expect(anchors.length).toBeGreaterThan(100);
    for (const anchor of kind === 'folder' ? anchors : anchors.slice(0, 12)) {
      const passage = await ask<Passage>(client, 'read', { address: `${ID}#${anchor}` });
      expect(passage.words).not.toBe('');
      expectFound(DIST, [passage]);
    }
  });

  test('orders of an agency are listed with their sentence and their day, each at its address', async () => {
    const asked = { by: 'agency', key: 'ubnd-huyen-binh-gia', most: 50 };
    const { orders, total } = await ask<{
      total: number;
      orders: (Passage & { sentence: string; due: string | null })[];
    }>(client, 'list_orders', asked);
    expect(total).toBe(orders.length);
    expect(total).toBeGreaterThan(3);
    expectFound(DIST, orders);
    for (const { words, sentence } of orders) expect(sentence).toContain(words);
    const due = await ask<{ total: number }>(client, 'list_orders', {
      ...asked,
      dueTo: '2024-06',
      outcome: 'chua-co-tin',
    });
    expect(due.total).toBe(orders.filter((order) => order.due !== null && order.due <= '2024-06-30').length);
  });

  test('the recorded version is verified against the ledger, and a quotation against the words', async () => {
    const { words } = await ask<Passage>(client, 'read', { address: `${ID}#i-1-d2` });
    const quote = words.slice(10, 80);
    const right = await ask<{ holds: boolean; checks: { check: string; holds: boolean }[] }>(
      client,
      'verify',
      {
        address: `${ID}#i-1-d2`,
        words: quote,
      },
    );
    expect(right.checks.map(({ check, holds }) => [check, holds])).toEqual(
      ['words', 'record', 'same', 'line', 'ledger'].map((check) => [check, true]),
    );
    expect(right.holds).toBe(true);
    const wrong = await ask<{ holds: boolean; checks: { check: string; holds: boolean }[] }>(
      client,
      'verify',
      {
        address: `${ID}#i-1-d2`,
        words: `${quote.slice(0, 20)}khác`,
      },
    );
    expect(wrong.holds).toBe(false);
    expect(wrong.checks[0]).toMatchObject({ check: 'words', holds: false });
  });

  test.each([
    ['read', { address: 'không phải địa chỉ' }, 'không phải địa chỉ của một thông báo'],
    ['read', { address: '2042/khong-co' }, 'không có thông báo 2042/khong-co'],
    ['read', { address: `${ID}#khong-co` }, 'không có chỗ nào tên'],
    ['read', { address: '../../etc/passwd' }, 'không phải địa chỉ'],
    ['list_orders', { by: 'place', key: 'khong-co' }, 'không có danh sách việc nào'],
  ])('%s of %j is answered with what is wrong', async (name, input, told) => {
    const { isError, content } = await client.callTool({ name, arguments: input });
    expect([isError, JSON.stringify(content)]).toEqual([true, expect.stringContaining(told)]);
  });
});

test('orders of the thirty notices are those of the truth, with what became of them', async () => {
  const client = await started(await sharedSiteOfFollowed());
  const asked = { by: 'year', key: '2031', most: 50 };
  const { orders, total } = await ask<{ total: number; orders: Passage[] }>(client, 'list_orders', asked);
  expect(total).toBe(FOLLOWED_ORDERS.filter(([order]) => order.startsWith('2031')).length);
  expectFound(await sharedSiteOfFollowed(), orders);
  for (const [key, { given, late }] of Object.entries(FOLLOWED_BY_AGENCY)) {
    const all = await ask<{ total: number }>(client, 'list_orders', { by: 'agency', key });
    const done = await ask<{ total: number }>(client, 'list_orders', {
      by: 'agency',
      key,
      outcome: 'sau-han',
    });
    expect([key, all.total, done.total]).toEqual([key, given, late]);
  }
  const told = await ask<{ holds: boolean | null; remarks: string[] }>(client, 'verify', {
    address: '2031/01-tb-ubnd-tuong-tuong',
  });
  expect(told.holds).toBeNull();
  expect(told.remarks[0]).toContain('không giữ sổ cái');
  await client.close();
});

test('of notices to which something happened every record holds, and what cannot be checked is said', async () => {
  const { site } = await sharedSiteOfChanges();
  const client = await started(site);
  const files = globSync('thong-bao/*/*.json', { cwd: site }).filter((file) => !file.endsWith('.csl.json'));
  const all = await Promise.all(
    files.map((file) =>
      ask<{ checks: { holds: boolean }[]; remarks: string[] }>(client, 'verify', { address: file }),
    ),
  );
  expect(all.length).toBeGreaterThan(4);
  for (const [at, { checks, remarks }] of all.entries()) {
    expect([files[at], checks.filter(({ holds }) => !holds)]).toEqual([files[at], []]);
    // Where the record has masked lines two checks are left out, and that is told.
    expect(checks.length).toBe(remarks.some((told) => told.includes('che')) ? 2 : 4);
  }
  await client.close();
});

test('a proof of another version of the notice proves nothing of this one', async () => {
  const { site } = await sharedSiteOfChanges();
  const folder = mkdtempSync(join(tmpdir(), 'chung-minh-'));
  try {
    cpSync(site, folder, { recursive: true });
    const [address = '', [first = '', last = ''] = []] =
      globSync('thong-bao/*/*.json', { cwd: site })
        .filter((file) => !file.endsWith('.csl.json'))
        .map((file): [string, string[]] => {
          const { versions } = JSON.parse(readFileSync(join(site, file), 'utf8')) as {
            versions: { proof: string }[];
          };
          return [
            file,
            [versions[0], versions.at(-1)].map((one) => new URL(one?.proof ?? 'https://a.invalid/').pathname),
          ];
        })
        .find(([, [one, other]]) => one !== other) ?? [];
    cpSync(join(folder, first), join(folder, last));
    const client = await started(folder);
    const { checks } = await ask<{ checks: { check: string; holds: boolean }[] }>(client, 'verify', {
      address,
    });
    expect(checks.find(({ check }) => check === 'line')).toMatchObject({ holds: false });
    await client.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('a word changed on the host, in the notice or in its record, is told', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'doi-chu-'));
  try {
    cpSync(DIST, folder, { recursive: true });
    const client = await started(folder);
    const failing = async (): Promise<string[]> => {
      const { checks } = await ask<{ checks: { check: string; holds: boolean }[] }>(client, 'verify', {
        address: ID,
      });
      return checks.filter(({ holds }) => !holds).map(({ check }) => check);
    };
    expect(await failing()).toEqual([]);
    const json = join(folder, `${SEED.slice(1, -1)}.json`);
    const text = readFileSync(json, 'utf8');
    writeFileSync(json, text.replace('Đoàn kiểm tra đánh giá cao', 'Đoàn kiểm tra đánh giá thấp'));
    expect(await failing()).toEqual(['same']);
    writeFileSync(json, text);
    const record = join(folder, `${SEED}phien-ban/1.txt`);
    const recorded = readFileSync(record, 'utf8');
    writeFileSync(record, recorded.replace('đánh giá cao', 'đánh giá thấp'));
    expect(await failing()).toEqual(['record', 'same']);
    await client.close();
  } finally {
    rmSync(folder, { recursive: true });
  }
});
