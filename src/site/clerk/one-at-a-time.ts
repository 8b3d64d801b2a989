import { createHash, randomBytes } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { link, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** How often somebody who waits looks again, in milliseconds. */
const PACE = 25;
/** Nobody holds a folder so long; a number of a process may have been given to another since. */
const LONGEST = 30_000;

/**
 * Do work on a folder while nobody else on this machine does any: reading a file to write it anew with a line more is safe
 * only so. The sign is a file among the system's temporary ones, so that the folder itself gets no litter; one whose
 * process is gone is taken over, once, by whoever first claims it.
 */
export async function oneAtATime<Result>(folder: string, work: () => Promise<Result>): Promise<Result> {
  const name = createHash('sha256').update(realpathSync(folder)).digest('hex').slice(0, 24);
  const sign = join(tmpdir(), `thong-bao-${name}.lock`);
  const token = `${process.pid} ${randomBytes(8).toString('hex')}`;
  const since = Date.now();
  while (!(await claim(sign, token))) {
    if (!(await takeAway(sign, sign, token, since))) await wait(PACE);
  }
  try {
    return await work();
  } finally {
    await rm(sign, { force: true });
  }
}

/**
 * Take away a sign whose process is gone, by a claim of its own for each holder: a second one would take away the sign of
 * who came first. Whoever claimed may be killed in its turn before it did so: then its claim is taken away likewise.
 * @returns false where there is nobody who is gone
 */
async function takeAway(path: string, sign: string, token: string, since: number): Promise<boolean> {
  const holder = await holderOf(path);
  const [pid, chance] = holder.split(' ');
  const isGone = pid !== undefined && (!isAlive(Number(pid)) || Date.now() - since > LONGEST);
  if (!isGone || !chance) return false;
  const claimed = `${sign}.${chance}`;
  if (!(await claim(claimed, token))) return takeAway(claimed, sign, token, since);
  // Between reading and claiming another may have taken it away, and somebody come.
  if ((await holderOf(path)) === holder) await rm(path, { force: true });
  return true;
}

function holderOf(path: string): Promise<string> {
  return readFile(path, 'utf8').catch(() => '');
}

/** Make a file that must not be there, its words in it from the first moment on. */
async function claim(path: string, token: string): Promise<boolean> {
  const whole = `${path}-${token.split(' ')[1]}`;
  try {
    await writeFile(whole, token);
    await link(whole, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(whole, { force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
