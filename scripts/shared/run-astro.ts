import { spawnSync } from 'node:child_process';

/** Run Astro's server of the preview in a process of its own, its words to the terminal; its exit code. */
export function runAstroDev(
  parameters: readonly string[],
  settings: Readonly<Record<string, string>> = {},
): number {
  const { status } = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'dev', ...parameters], {
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...settings },
  });
  return status ?? 1;
}

/** Flags as Astro takes them; those without a value are left out. */
export function flagsOf(values: Readonly<Record<string, string | undefined>>): string[] {
  return Object.entries(values).flatMap(([flag, value]) => (value === undefined ? [] : [`--${flag}`, value]));
}
