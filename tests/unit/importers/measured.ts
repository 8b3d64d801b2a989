import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Every process of the command notes what it used when it ends by itself: number, bytes, microseconds. */
const METER = `
import { appendFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';
if (isMainThread) process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  // What Node tells of memory counts the process that started it, too; Linux is looked at from outside.
  const kilobytes = process.platform === 'linux' ? 0 : maxRSS;
  appendFileSync(process.env.METER, [process.pid, kilobytes / 1024, (userCPUTime + systemCPUTime) / 1e6].join(' ') + '\\n');
});`;
/** How often the processes are looked at, in milliseconds: one that is killed for what it uses notes nothing. */
const PACE = 20;
/** Ticks of a second in which Linux tells the work of a process. */
const TICKS = 100;

interface Used {
  megabytes: number;
  seconds: number;
}

/** Run a command, and measure the largest of its processes in MB and the work of all in seconds. */
export async function runMeasured(command: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'measured-'));
  const meter = join(folder, 'meter');
  writeFileSync(meter, '');
  const child = spawn(process.execPath, command, {
    env: {
      ...process.env,
      ...env,
      METER: meter,
      NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(METER)}`,
    },
  });
  const most = new Map<number, Used>();
  const note = (id: number, { megabytes, seconds }: Used): void => {
    const known = most.get(id) ?? { megabytes: 0, seconds: 0 };
    most.set(id, {
      megabytes: Math.max(megabytes, known.megabytes),
      seconds: Math.max(seconds, known.seconds),
    });
  };
  const looking = setInterval(() => {
    for (const id of withChildren(child.pid ?? 0)) {
      const used = usedBy(id);
      if (used) note(id, used);
    }
  }, PACE);
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (piece: string) => {
      output += piece;
    });
  const status = await new Promise<number | null>((ended) => child.once('close', ended));
  clearInterval(looking);
  for (const line of readFileSync(meter, 'utf8').trim().split('\n')) {
    const [id = 0, megabytes = 0, seconds = 0] = line.split(' ').map(Number);
    note(id, { megabytes, seconds });
  }
  rmSync(folder, { recursive: true });
  const all = [...most.values()];
  return {
    status,
    output,
    megabytes: Math.max(...all.map(({ megabytes }) => megabytes)),
    seconds: all.reduce((sum, { seconds }) => sum + seconds, 0),
  };
}

/** A process and all that it started, as far as the system tells. */
function withChildren(id: number): number[] {
  const children = readProcess(id, `task/${id}/children`)?.trim().split(' ') ?? [];
  return [id, ...children.filter((child) => child !== '').flatMap((child) => withChildren(Number(child)))];
}

/** What a process has used so far; undefined where it has ended, or the system does not tell. */
function usedBy(id: number): Used | undefined {
  const peak = /VmHWM:\s*(\d+)/.exec(readProcess(id, 'status') ?? '')?.[1];
  // Behind the name of the program, which may hold anything: the third part and on.
  const [, facts] = (readProcess(id, 'stat') ?? '').split(/\) (?!.*\) )/s);
  if (peak === undefined || facts === undefined) return undefined;
  const [user = 0, system = 0] = facts.split(' ').slice(11, 13).map(Number);
  return { megabytes: Number(peak) / 1024, seconds: (user + system) / TICKS };
}

function readProcess(id: number, file: string): string | undefined {
  try {
    return readFileSync(`/proc/${id}/${file}`, 'utf8');
  } catch {
    return undefined;
  }
}
