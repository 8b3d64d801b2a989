import type { Page } from 'playwright-core';

/** Side of the smallest target that a finger or a trembling hand meets (WCAG 2.2, 2.5.8), in CSS pixels. */
const SMALLEST = 24;

/**
 * What a reader can tap or click on a page, with all of it unfolded, and is smaller than {@link SMALLEST}; a field with
 * its label counts as one. Links among the words of a sentence are as high as its lines, as the standard allows.
 * @returns a line each: size, and how it begins
 */
export async function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate((smallest) => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    const isInline = (element: Element): boolean => getComputedStyle(element).display === 'inline';
    const isAmongWords = (element: HTMLElement): boolean => {
      if (!isInline(element)) return false;
      let block = element.parentElement;
      while (block && isInline(block)) block = block.parentElement;
      return (block?.innerText ?? '').trim().length > element.innerText.trim().length + 1;
    };
    const targets = document.querySelectorAll<HTMLElement>(
      'a[href], button, input:not([type=hidden]), select, textarea, summary',
    );
    return [...targets].flatMap((target) => {
      const box = (target.closest('label') ?? target).getBoundingClientRect();
      const isShown = target.checkVisibility({ visibilityProperty: true }) && box.right > 0 && box.bottom > 0;
      if (!isShown || isAmongWords(target) || Math.min(box.width, box.height) >= smallest) return [];
      return [`${box.width.toFixed(1)} × ${box.height.toFixed(1)}: ${target.outerHTML.slice(0, 120)}`];
    });
  }, SMALLEST);
}
