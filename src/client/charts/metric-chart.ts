import type { ChartWords } from '../../i18n/locale.ts';
import type { InLanguages } from '../in-language.ts';
import type { ChartActions } from './chart-actions.ts';

/**
 * A chart of the page: the drawing stands until a reader asks for more; only then anything else loads.
 * @param words asked for then
 */
export function defineMetricChart(words: InLanguages<{ chartWords: ChartWords }>): void {
  customElements.define(
    'metric-chart',
    class extends HTMLElement {
      #actions: Promise<ChartActions> | undefined;

      connectedCallback(): void {
        for (const button of this.querySelectorAll<HTMLElement>('button[data-action]')) {
          // A button works only with JavaScript, so only JavaScript shows it.
          button.hidden = false;
          button.addEventListener('click', async () => {
            this.#actions ??= import('./chart-actions.ts').then(
              async ({ ChartActions }) =>
                new ChartActions(this, await words[document.documentElement.lang]?.()),
            );
            try {
              await (await this.#actions).act(button.dataset['action']);
            } catch {
              // The network failed: say so, and ask it again at the next click.
              this.#actions = undefined;
              const spoken = this.querySelector('.spoken');
              if (spoken) spoken.textContent = this.dataset['failed'] ?? '';
            }
          });
        }
      }
    },
  );
}
