import type { Metric } from '../../model/figures/metric.ts';

/**
 * Words by which official style says what a figure is a part of, or counted from: the plan given at the beginning of the year or
 * the adjusted one, the estimate of the centre or that of the province, carried-over capital, the same time of last year.
 */
const SCOPES: readonly RegExp[] = [
  /(?:giao )?đầu năm/iu,
  /(?:sau )?điều chỉnh/iu,
  /trung ương giao/iu,
  /(?:HĐND )?tỉnh giao/iu,
  /(?:HĐND )?huyện giao/iu,
  /kéo dài/iu,
  /cùng kỳ/iu,
  /lũy kế/iu,
  /bình quân/iu,
];

/** Letters around a figure in which the words stand that say of what it is. */
const REACH = 60;

/** The words behind a figure, or before it in its clause, that narrow what it is of; empty where there are none. */
export function namedScope({ sentence, printed }: Pick<Metric, 'sentence' | 'printed'>): string {
  const at = standingAlone(sentence, printed);
  if (at < 0) return '';
  const before =
    sentence
      .slice(Math.max(0, at - REACH), at)
      .split(/[;,.]\s/u)
      .at(-1) ?? '';
  const after =
    sentence.slice(at + printed.length, at + printed.length + REACH).split(/[;.]\s|,\s/u)[0] ?? '';
  const found = SCOPES.flatMap((scope) => scope.exec(after)?.[0] ?? scope.exec(before)?.[0] ?? []);
  return found.map((words) => words.toLowerCase()).join(', ');
}

/** Where a figure stands in a sentence, not as a part of another number (`5%` in `15%`); -1 where it does not. */
function standingAlone(sentence: string, printed: string): number {
  for (let at = sentence.indexOf(printed); at >= 0; at = sentence.indexOf(printed, at + 1)) {
    const isPart =
      /\d[.,]?$/u.test(sentence.slice(0, at)) || /^[.,]?\d/u.test(sentence.slice(at + printed.length));
    if (!isPart) return at;
  }
  return -1;
}
