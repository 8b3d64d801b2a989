import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** What ends a command from outside, and with it the server that it started. */
const ENDS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Run Astro's server of the preview in a process of its own, its words to the terminal; its exit code. It ends with the command: a server
 * left alone would hold its port, and the next one would be refused. Several may run on one folder, for what they write they write one at
 * a time.
 */
export async function runAstroDev(
  parameters: readonly string[],
  settings: Readonly<Record<string, string>> = {},
): Promise<number> {
  const child = spawn(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'dev', '--ignore-lock', ...parameters],
    { stdio: 'inherit', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...settings } },
  );
  for (const signal of ENDS) process.on(signal, () => child.kill(signal));
  const [status] = (await once(child, 'close')) as [number | null];
  return status ?? 1;
}

/** Flags as Astro takes them; those without a value are left out. */
export function flagsOf(values: Readonly<Record<string, string | undefined>>): string[] {
  return Object.entries(values).flatMap(([flag, value]) => (value === undefined ? [] : [`--${flag}`, value]));
}
