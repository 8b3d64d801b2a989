import { spawn } from 'node:child_process';
import { closeSync, openSync, readdirSync, readFileSync } from 'node:fs';

/** What a command cost. */
export interface Cost {
  /** By the clock. */
  seconds: number;
  /** Of processors, all processes that it started and waited for; unknown where there is no `/proc`. */
  processor?: number;
  /**
   * Most memory at one moment of the command and all that it started, in bytes, memory that they share counted once;
   * unknown where there is no `/proc`.
   */
  memory?: number;
}

/** How long is waited between two looks at memory at least, in milliseconds. */
const PACE = 200;
/** And how many times as long as the last look took, up to a limit: whoever looks at gigabytes five times a second measures himself. */
const [REST, MOST_REST] = [30, 2000];
/** Clock ticks of a second in `/proc`, on all of Linux's usual machines. */
const TICKS = 100;

/**
 * Run a command to its end and measure it.
 * @param log file that takes what it says
 * @returns its cost, or nothing when it failed
 */
export async function measureCommand(
  [command, ...parameters]: readonly [string, ...string[]],
  log: string,
  env: NodeJS.ProcessEnv = process.env,
): Promise<Cost | undefined> {
  const out = openSync(log, 'w');
  const before = waitedFor();
  const start = performance.now();
  const child = spawn(command, parameters, {
    stdio: ['ignore', out, out],
    env,
    // npm is a script of the shell there.
    shell: process.platform === 'win32',
  });
  let [sampled, greatest] = [0, 0];
  let timer: NodeJS.Timeout | undefined;
  const look = (): void => {
    const begun = performance.now();
    const { together, one } = memoryOf(child.pid ?? 0);
    sampled = Math.max(sampled, together);
    greatest = Math.max(greatest, one);
    timer = setTimeout(look, Math.min(Math.max(PACE, REST * (performance.now() - begun)), MOST_REST));
  };
  look();
  const code = await new Promise<number | null>((resolve) => {
    child.once('error', () => resolve(null));
    child.once('close', resolve);
  });
  const seconds = (performance.now() - start) / 1000;
  clearTimeout(timer);
  closeSync(out);
  if (code !== 0) return undefined;
  const after = waitedFor();
  // A peak between two looks is seen in what the system keeps of each process.
  const memory = Math.max(sampled, greatest);
  return {
    seconds,
    ...(before !== undefined && after !== undefined && { processor: (after - before) / TICKS }),
    ...(memory > 0 && { memory }),
  };
}

/** Clock ticks of all processes that this one has waited for, and those that they waited for. */
function waitedFor(): number | undefined {
  const fields = statOf('self');
  return fields && Number(fields[13]) + Number(fields[14]);
}

/** Memory of a process and all below it together, and the most that any one of them ever had. */
function memoryOf(root: number): { together: number; one: number } {
  const below = new Map<string, string[]>();
  for (const pid of pids()) {
    const parent = statOf(pid)?.[1];
    if (parent !== undefined) below.set(parent, [...(below.get(parent) ?? []), pid]);
  }
  let [together, one] = [0, 0];
  const left = [String(root)];
  for (let pid = left.pop(); pid !== undefined; pid = left.pop()) {
    together += kilobytes(`/proc/${pid}/smaps_rollup`, 'Pss');
    one = Math.max(one, kilobytes(`/proc/${pid}/status`, 'VmHWM'));
    left.push(...(below.get(pid) ?? []));
  }
  return { together: together * 1024, one: one * 1024 };
}

function pids(): string[] {
  try {
    return readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
}

/** Fields of `/proc/<pid>/stat` behind the name, which may hold blanks: the state, the parent and so on. */
function statOf(pid: string): string[] | undefined {
  return read(`/proc/${pid}/stat`)
    ?.replace(/^.*\) /s, '')
    .split(' ');
}

function kilobytes(file: string, name: string): number {
  return Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(read(file) ?? '')?.[1] ?? 0);
}

/** A file that may be gone with its process. */
function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
