import type { Page } from 'playwright-core';

/**
 * What a reader of the charts of a page cannot read: words that leave the frame of their chart, that lie on others, that
 * are cut by a box, or that are drawn smaller than the page sets them.
 * @param frames selector of the boxes that words may not leave
 */
export async function chartWordFaults(page: Page, frames = '.metric-chart, .drawing'): Promise<string[]> {
  return await page.evaluate((selector) => {
    /** What the eye forgives, in CSS pixels. */
    const SLACK = 1;
    const faults: string[] = [];
    for (const frame of document.querySelectorAll(selector)) {
      const outer = frame.getBoundingClientRect();
      const words: { text: string; box: DOMRect }[] = [];
      const walker = document.createTreeWalker(frame, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const parent = node.parentElement;
        const text = node.textContent?.trim() ?? '';
        if (!parent || text === '' || parent.closest('title, desc, script, pre') || !parent.checkVisibility())
          continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        const size = Number.parseFloat(getComputedStyle(parent).fontSize);
        for (const box of range.getClientRects()) {
          if (box.width === 0 || box.height === 0) continue;
          words.push({ text, box });
          if (size < 12 || box.height < size)
            faults.push(`«${text}» is drawn at ${Math.round(box.height)} px`);
        }
        for (let around: Element | null = parent; around && around !== frame; around = around.parentElement)
          if (
            around instanceof HTMLElement &&
            getComputedStyle(around).overflow !== 'visible' &&
            around.scrollWidth > around.clientWidth + SLACK
          )
            faults.push(`«${text}» is cut`);
      }
      for (const [at, { text, box }] of words.entries()) {
        if (
          box.left < outer.left - SLACK ||
          box.right > outer.right + SLACK ||
          box.top < outer.top - SLACK ||
          box.bottom > outer.bottom + SLACK
        )
          faults.push(`«${text}» leaves its frame`);
        for (const other of words.slice(at + 1))
          if (
            Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left) > SLACK &&
            Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top) > SLACK
          )
            faults.push(`«${text}» lies on «${other.text}»`);
      }
    }
    return faults;
  }, frames);
}
