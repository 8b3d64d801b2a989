import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { absolute, LEDGER } from '../../model/addresses/address.ts';
import { LEDGER as FOLDER } from '../content/read-ledger.ts';

const CHECKPOINTS = `${FOLDER}/checkpoints`;

/**
 * The newest checkpoint that a site, a content folder, a commit or a file has.
 * @param from `https://site`, a path, or what git knows as a commit
 * @param content the content folder, whose place in the repository says where a commit has its own
 * @returns undefined where there is none
 */
export async function readOldCheckpoint(from: string, content: string): Promise<string | undefined> {
  if (/^https?:\/\//.test(from)) return fetchText(absolute(from, `${LEDGER}checkpoint`));
  if (!existsSync(from)) return ofCommit(from, content);
  if (!statSync(from).isDirectory()) return readFileSync(from, 'utf8');
  const folder = join(from, CHECKPOINTS);
  const newest = newestOf(existsSync(folder) ? readdirSync(folder) : []);
  return newest === undefined ? undefined : readFileSync(join(folder, newest), 'utf8');
}

/** The text at an address; undefined where there is none or nobody answers. */
async function fetchText(address: string): Promise<string | undefined> {
  const answer = await fetch(address).catch(() => undefined);
  return answer?.ok ? answer.text() : undefined;
}

function ofCommit(commit: string, content: string): string | undefined {
  const git = (...parameters: string[]): string => {
    const { status, stdout } = spawnSync('git', parameters, { cwd: content, encoding: 'utf8' });
    return status === 0 ? stdout : '';
  };
  // A name that begins with a dash would be an option.
  const id = git('rev-parse', '--verify', '--quiet', '--end-of-options', `${commit}^{commit}`).trim();
  if (id === '') return undefined;
  const files = git('ls-tree', '--name-only', id, `${CHECKPOINTS}/`).split('\n').filter(Boolean);
  const newest = newestOf(files.map((file) => file.slice(file.lastIndexOf('/') + 1)));
  return newest === undefined ? undefined : git('show', `${id}:./${CHECKPOINTS}/${newest}`);
}

/** Files are named by the size of their ledger. */
function newestOf(names: readonly string[]): string | undefined {
  return names.filter((name) => /^\d+$/.test(name)).toSorted((a, b) => Number(b) - Number(a))[0];
}
