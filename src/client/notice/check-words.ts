import { checkWords as words } from '../../i18n/vi/notice/check-words.ts';
import { hexOf, isSameBytes, utf8 } from '../../ledger/bytes.ts';
import { type Checkpoint, readLedgerHead } from '../../ledger/checkpoint.ts';
import { readGrowth, readInclusion } from '../../ledger/proof-files.ts';
import { BASE } from '../base.ts';
import { otherFacts, pageLines } from './page-words.ts';
import { sha256 } from './sha256.ts';
import type { Disagreement } from './tell-disagreement.ts';

/** Where this browser keeps the checkpoint that it saw last, behind the day on which it did; a host may have several sites. */
const SEEN = `${BASE}so-cai`;

/** What the button of a page says of its version. */
type Asked = Readonly<Record<'head' | 'proof' | 'ledger', string>>;

/**
 * Hold the words of the page against the ledger: they are what the line of their version says, the line stands in the
 * ledger, and the ledger only grew since this browser looked last. Little is fetched: the proof, the newest checkpoint,
 * and a proof of growth from each older one.
 * @param asked.head what the record of the version says before its words
 * @param asked.proof address of the proof
 * @param asked.ledger address of the ledger
 * @returns what to tell the reader, or what does not agree
 * @throws {Error} where an answer does not come, so that nothing can be said
 */
async function check({ head, proof, ledger }: Asked): Promise<readonly string[] | Disagreement> {
  const [text, newest] = await Promise.all([read(proof), read(`${ledger}checkpoint`)]);
  const [found, now] = [readInclusion(text, sha256), readLedgerHead(newest)];
  if (!now) throw new Error('no checkpoint');
  const entry = JSON.parse(found?.line ?? '{}') as { notice: string; version: number; text: string };
  const isOfPage = location.pathname.includes(`/${entry.notice}/`);
  if (!found || !isOfPage || !(await hasGrown(found.checkpoint, now, ledger))) return { kind: 'absent' };
  const [day = '', ...kept] = (seen() ?? '').split('\n');
  const old = readLedgerHead(kept.join('\n'));
  if (old && !(await hasGrown(old, now, ledger)))
    return { kind: old.size > now.size ? 'shorter' : 'other', day, seen: kept.join('\n'), now: newest };
  see(newest);
  const lines = pageLines(document).map(({ anchor, words: its }) => `${anchor}\t${its}\n`);
  const same = [
    words.same(entry.version, found.index, now.size),
    old ? words.grown(old.size) : words.firstLook,
  ];
  const { text: digest } = entry;
  const isSame = hexOf(sha256(utf8(`${head}\n${lines.join('')}`))) === digest;
  if (isSame && otherFacts(document, head).length === 0) return same;
  return { kind: 'words', head, record: proof.replace('tlog-proof', 'txt'), text: digest, same };
}

/** Whether a ledger is the growth of an older one. */
async function hasGrown(old: Checkpoint, now: Checkpoint, ledger: string): Promise<boolean> {
  if (old.origin !== now.origin || old.size > now.size) return false;
  if (old.size === now.size) return isSameBytes(old.root, now.root);
  const answer = await fetch(`${ledger}noi-tiep/${old.size}`, { cache: 'no-cache' });
  const grown = answer.ok ? readGrowth(await answer.text(), old, sha256) : undefined;
  return grown?.size === now.size && isSameBytes(grown.root, now.root);
}

async function read(address: string): Promise<string> {
  const answer = await fetch(address, { cache: 'no-cache' });
  if (!answer.ok) throw new Error(address);
  return answer.text();
}

/** A browser that keeps nothing looks for the first time each time. */
function seen(): string | null {
  try {
    return localStorage.getItem(SEEN);
  } catch {
    return null;
  }
}

function see(checkpoint: string): void {
  try {
    localStorage.setItem(SEEN, `${new Date().toLocaleDateString('vi-VN')}\n${checkpoint}`);
  } catch {
    // Nothing is kept, and the next look is the first again.
  }
}

/**
 * Check the words of the page and say the outcome.
 * @throws {Error} where an answer does not come
 */
export async function checkPage({ dataset }: HTMLElement, status: HTMLElement): Promise<void> {
  const asked = dataset as Asked;
  const told = await check(asked);
  const said =
    'kind' in told
      ? await (await import('./tell-disagreement.ts')).tellDisagreement(told)
      : told.map((text) => paragraph(text));
  const link = Object.assign(document.createElement('a'), { href: asked.ledger, textContent: words.ledger });
  status.replaceChildren(...said, paragraph(`${words.ours} `, link, '.'));
}

/** By hand: what makes elements elsewhere would be a file more, and few bytes are asked for to check a page. */
function paragraph(...words: (Node | string)[]): HTMLElement {
  const made = document.createElement('p');
  made.append(...words);
  return made;
}
