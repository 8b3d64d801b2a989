import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { link, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { writeWords as words } from '../../i18n/clerk/commands.ts';

/** A file that could not be written, in words for whoever gave the command. */
export class WriteFault extends Error {
  override name = 'WriteFault';
}

/** What happened to a file that had to be new. */
export type Claim = 'written' | 'taken';

/** Name of a temporary file: the file it becomes, the process that writes it, chance. */
const TEMPORARY = /^\..+\.(\d+)-[0-9a-f]{8}\.tmp$/;

/** Temporary files of this process, to be gone after any end that leaves time for it. */
const unfinished = new Set<string>();
/** Folders in which what killed processes left was taken away already. */
const swept = new Set<string>();

/**
 * Write a file through a temporary one and a rename: a kill at any moment leaves the old state or the new, and two
 * writers never share a temporary file.
 * @throws {WriteFault} in words, when the disk is full, the folder cannot be written and the like
 */
export async function writeWhole(path: string, data: string | Uint8Array): Promise<void> {
  await through(path, data, async (temporary) => {
    await rename(temporary, path);
    return 'written';
  });
}

/**
 * The same for a file that must not be there: whoever comes second is told so, and nothing of the first is touched.
 * @throws {WriteFault} as {@link writeWhole}
 */
export async function writeNew(path: string, data: string | Uint8Array): Promise<Claim> {
  return through(path, data, async (temporary) => {
    try {
      // A link fails where the name is taken, in one step; a rename would replace it.
      await link(temporary, path);
    } catch (error) {
      if (codeOf(error) === 'EEXIST') return 'taken';
      // Disks of cameras and some shares know no links: the name itself is claimed, then filled in one step.
      if (!['EPERM', 'ENOTSUP', 'ENOSYS', 'EOPNOTSUPP', 'EMLINK'].includes(codeOf(error))) throw error;
      if (!(await claim(path))) return 'taken';
      await rename(temporary, path);
      return 'written';
    }
    await rm(temporary);
    return 'written';
  });
}

async function claim(path: string): Promise<boolean> {
  try {
    await (await open(path, 'wx')).close();
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

async function through(
  path: string,
  data: string | Uint8Array,
  settle: (temporary: string) => Promise<Claim>,
): Promise<Claim> {
  const folder = dirname(path);
  const temporary = join(
    folder,
    `.${basename(path).slice(0, 120)}.${process.pid}-${randomBytes(4).toString('hex')}.tmp`,
  );
  try {
    await mkdir(folder, { recursive: true });
    await sweep(folder);
    watchEnds();
    unfinished.add(temporary);
    const handle = await open(temporary, 'wx');
    try {
      await handle.writeFile(data);
      await handle.sync();
    } finally {
      await handle.close();
    }
    const outcome = await settle(temporary);
    await rm(temporary, { force: true });
    unfinished.delete(temporary);
    return outcome;
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    unfinished.delete(temporary);
    throw writeFaultOf(error, path) ?? error;
  }
}

/** Say why a file was not written, in words; undefined where the fault is another. */
export function writeFaultOf(error: unknown, path: string): WriteFault | undefined {
  const why = words[codeOf(error) as keyof typeof words];
  return typeof why === 'string' ? new WriteFault(words.notWritten(path, why)) : undefined;
}

function codeOf(error: unknown): string {
  return String((error as NodeJS.ErrnoException | undefined)?.code);
}

/** Take away temporary files whose writer is no more: a kill leaves no time for it. */
async function sweep(folder: string): Promise<void> {
  if (swept.has(folder)) return;
  swept.add(folder);
  for (const name of await readdir(folder)) {
    const writer = TEMPORARY.exec(name)?.[1];
    if (writer === undefined || isAlive(Number(writer))) continue;
    const path = join(folder, name);
    if ((await stat(path).catch(() => undefined))?.isFile()) await rm(path, { force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

let isWatching = false;

/** After Ctrl+C, a closed window or an exception too nothing half-written stays. */
function watchEnds(): void {
  if (isWatching) return;
  isWatching = true;
  const clear = (): void => {
    for (const temporary of unfinished) rmSync(temporary, { force: true });
  };
  process.on('exit', clear);
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const) {
    process.once(signal, () => {
      clear();
      process.exit(code);
    });
  }
}
