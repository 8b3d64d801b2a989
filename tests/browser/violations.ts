import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** Rules about colours: in a second scheme of colours, which changes nothing else of a page, all that is left to ask. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

/**
 * What axe-core finds wrong with a page as it is now, one line a rule.
 * @param isRecoloured the same page was asked all rules in its other colours
 */
export async function violations(
  page: Page,
  { isRecoloured = false }: { isRecoloured?: boolean } = {},
): Promise<string[]> {
  // The strict policy of the page refuses injected scripts; the debugger's evaluate does not ask it.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  return page.evaluate(
    async (runOnly) => {
      const axe = (
        window as unknown as {
          axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
        }
      ).axe;
      const told = { resultTypes: ['violations'], selectors: false };
      const { violations: found } = await axe.run(runOnly ? { ...told, runOnly } : told);
      return found.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
      );
    },
    isRecoloured ? COLOURS : undefined,
  );
}
