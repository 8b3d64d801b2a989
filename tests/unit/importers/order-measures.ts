import type { ImportOutcome } from '../../../src/importers/report/import-outcome.ts';

/** An order as a person marked it. */
export interface MarkedOrder {
  /** Who must do it, as printed. */
  agency?: string;
  /** Its first words. */
  begins: string;
  deadline?: string;
  due?: string | null;
}

/** How suggestions agree with what a person marked. */
export interface Measured {
  marked: number;
  suggested: number;
  found: number;
  deadlines: number;
  deadlinesRead: number;
  agencies: number;
  agenciesNamed: number;
  figures: number;
  figuresFound: number;
  missed: string[];
  surplus: string[];
  wrong: string[];
}

const fold = (words: string): string => words.replace(/\s+/gu, ' ').trim();

/** Hold suggestions against the marks, each for at most one. */
export function measureOrders(
  { orders, figures }: { orders: readonly MarkedOrder[]; figures: readonly string[] },
  { orders: suggested, figures: suggestedFigures }: Pick<ImportOutcome, 'orders' | 'figures'>,
): Measured {
  const printed = suggestedFigures.map((figure) => fold(figure.printed));
  const left = new Set(suggested);
  const measured: Measured = {
    marked: orders.length,
    suggested: suggested.length,
    found: 0,
    deadlines: orders.filter(({ deadline }) => deadline).length,
    deadlinesRead: 0,
    agencies: orders.filter(({ agency }) => agency).length,
    agenciesNamed: 0,
    figures: figures.length,
    figuresFound: countFound(figures, printed),
    missed: [],
    surplus: [],
    wrong: [],
  };
  for (const { agency, begins, deadline, due } of orders) {
    const own = [...left].find(({ printed }) => fold(printed).includes(fold(begins)));
    if (!own) {
      measured.missed.push(begins);
      continue;
    }
    left.delete(own);
    measured.found++;
    if (agency !== undefined) {
      if (fold(own.agencies?.[0]?.words ?? '').startsWith(agency)) measured.agenciesNamed++;
      else measured.wrong.push(`${begins}: ${own.agencies?.[0]?.words ?? '–'}, not ${agency}`);
    }
    if (!deadline) {
      if (own.deadline) measured.wrong.push(`${begins}: has no deadline, not «${own.deadline.words}»`);
      continue;
    }
    if (own.deadline?.words.includes(deadline) && (own.deadline.due ?? null) === (due ?? null))
      measured.deadlinesRead++;
    else
      measured.wrong.push(
        `${begins}: «${own.deadline?.words ?? '–'}» ${own.deadline?.due ?? ''}, not «${deadline}» ${due ?? ''}`,
      );
  }
  measured.surplus = [...left].map(({ printed }) => printed);
  return measured;
}

/** A part of a whole, 1 of nothing. */
export function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

/** How many of the marked figures are suggested, each suggestion for at most one. */
function countFound(figures: readonly string[], printed: readonly string[]): number {
  const left = [...printed];
  return figures.filter((figure) => {
    const at = left.findIndex((words) => words.includes(fold(figure)));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
}
