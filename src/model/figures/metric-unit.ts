import type { Registry } from '../registry/registry.ts';
import type { Metric } from './metric.ts';

/**
 * Unit a value is compared in: the indicator's, where the print is one of its forms or a bare rank; else the unit as
 * printed, so that values of unlike units never stand on one scale. Nothing is converted.
 */
export function unitOf(
  { indicator, unit, kind }: Pick<Metric, 'indicator' | 'unit' | 'kind'>,
  registry: Registry,
): string {
  const known = registry.indicators.get(indicator);
  if (!known) return unit;
  const isOwn = unit === known.unit || known.alsoPrinted?.includes(unit) || (unit === '' && kind === 'rank');
  return isOwn ? known.unit : unit;
}
