import type { NoticeJson } from '../../exports/notice/notice-json.ts';
import { comparisonView } from '../../views/comparison/comparison-view.ts';
import type { PairedWords, PairTable } from '../../views/lists/pair-table.ts';
import { BASE } from '../base.ts';
import { element } from '../element.ts';
import { sitePath } from '../site-path.ts';

/** Two notices compared, drawn as `src/components/notice/comparison.astro` draws it on pages. */
export function drawComparison(a: NoticeJson, b: NoticeJson): HTMLElement[] {
  const { title, notices, counted, tables } = comparisonView(a, b, BASE);
  return [
    element('h2', {}, [title]),
    element('div', { class: 'comparison' }, [
      element(
        'dl',
        {},
        notices.map(({ side, href, text, subject, happened }) =>
          element('div', {}, [
            element('dt', {}, [side]),
            element('dd', {}, [
              element('a', { href: sitePath(href) }, [text]),
              ...(happened.length > 0 ? [' ', element('b', {}, [happened.join('; ')])] : []),
              ' ',
              element('span', {}, [subject]),
            ]),
          ]),
        ),
      ),
      element('p', {}, [counted]),
      ...tables.map(drawTable),
    ]),
  ];
}

/** As `src/components/lists/pair-table.astro` draws it. Roles are said, for narrow screens set rows as cards. */
function drawTable({ title, intro, columns, rows, cut }: PairTable): HTMLElement {
  const cell = (children: readonly (Node | string)[], side?: string): HTMLElement =>
    element('td', { role: 'cell', 'data-side': side }, children);
  const heads = columns.map((name) => element('th', { scope: 'col', role: 'columnheader' }, [name]));
  return element('section', { class: 'pair-table' }, [
    element('h3', {}, [title]),
    element('p', {}, [`${intro} ${cut ?? ''}`]),
    element('table', { role: 'table' }, [
      element('thead', { role: 'rowgroup' }, [element('tr', { role: 'row' }, heads)]),
      element(
        'tbody',
        { role: 'rowgroup' },
        rows.map(({ name, href, first, second, told }) =>
          element('tr', { role: 'row' }, [
            element('th', { scope: 'row', role: 'rowheader' }, [
              href === undefined ? name : element('a', { href: sitePath(href) }, [name]),
            ]),
            cell(words(first), columns[1]),
            cell(second ? words(second) : [], columns[2]),
            ...(told === undefined ? [] : [cell([told])]),
          ]),
        ),
      ),
    ]),
  ]);
}

function words({ href, text, time, sentence }: PairedWords): (Node | string)[] {
  return [
    element('a', { href: sitePath(href) }, [element('b', {}, [text])]),
    ...(time ? [' ', element('span', {}, [time])] : []),
    element('q', {}, [sentence]),
  ];
}
