import { vi } from './vi.ts';

/** Words by key, with `{name}` filled in from the parameters. */
export function t(key: keyof typeof vi, parameters: Readonly<Record<string, string | number>> = {}): string {
  return vi[key].replace(/\{(\w+)\}/g, (whole, name: string) => String(parameters[name] ?? whole));
}
