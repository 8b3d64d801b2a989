import { importWords as words } from '../../i18n/clerk/import.ts';
import { BOUNDS } from '../source-bounds.ts';
import { SourceFault } from '../source-fault.ts';
import { ancestor, child, children, childValue, elements, lettersOf } from './file/xml.ts';
import { leaveOut } from './left-out.ts';

/**
 * Refuse tables that no page could hold: a span is a number in the file, and each column of it becomes a cell.
 * @throws {SourceFault} naming the table
 */
export function boundTables(document: Document): void {
  let cells = 0;
  for (const [index, table] of elements(document, 'w:tbl').entries()) {
    const widths = children(table)
      .filter(({ tagName }) => tagName === 'w:tr')
      .map(widthOf);
    const columns = widths.reduce((most, width) => Math.max(most, width), 0);
    if (columns > BOUNDS.columns)
      throw new SourceFault(words.refused.wideTable(index + 1, columns), words.refused.wideTableAdvice);
    cells += columns * widths.length;
  }
  if (cells > BOUNDS.cells) throw new SourceFault(words.refused.cells(cells), words.refused.boundAdvice);
}

/**
 * Give every row its cells: columns that a row leaves out get empty ones; words in a cell that the one above has
 * swallowed are not printed and go under the table, marked as hidden (ECMA-376, part 1, 17.4.14 and 17.4.84).
 * @returns how many tables stand in a cell of another
 */
export function squareTables(document: Document): number {
  const tables = elements(document, 'w:tbl');
  for (const table of tables) {
    const open = new Set<number>();
    for (const row of children(table).filter(({ tagName }) => tagName === 'w:tr')) {
      addCells(row, 'w:gridBefore');
      addCells(row, 'w:gridAfter');
      let column = 0;
      for (const cell of children(row).filter(({ tagName }) => tagName === 'w:tc')) {
        const merge = child(child(cell, 'w:tcPr'), 'w:vMerge');
        const goesOn = merge !== undefined && merge.getAttribute('w:val') !== 'restart';
        if (goesOn && open.has(column)) hideWords(cell, table);
        open.add(column);
        column += spanOf(cell);
      }
    }
  }
  return tables.filter((table) => ancestor(table, 'w:tc')).length;
}

function addCells(row: Element, name: 'w:gridBefore' | 'w:gridAfter'): void {
  const count = Number(childValue(child(row, 'w:trPr'), name) ?? 0);
  if (!(count >= 1 && count <= BOUNDS.columns)) return;
  const cells = children(row).filter(({ tagName }) => tagName === 'w:tc');
  for (let index = 0; index < count; index++) {
    const cell = row.ownerDocument.createElement('w:tc');
    cell.appendChild(row.ownerDocument.createElement('w:p'));
    row.insertBefore(cell, name === 'w:gridBefore' ? (cells[0] ?? null) : null);
  }
}

function hideWords(cell: Element, table: Element): void {
  if (lettersOf(cell).trim() === '') return;
  for (const run of elements(cell, 'w:r')) leaveOut(run, 'hidden');
  for (const paragraph of elements(cell, 'w:p').toReversed())
    table.parentNode?.insertBefore(paragraph, table.nextSibling);
}

function widthOf(row: Element): number {
  return children(row)
    .filter(({ tagName }) => tagName === 'w:tc')
    .map(spanOf)
    .reduce((sum, span) => sum + span, 0);
}

function spanOf(cell: Element): number {
  const span = Number.parseInt(childValue(child(cell, 'w:tcPr'), 'w:gridSpan') ?? '1', 10);
  return span >= 1 ? span : 1;
}
