import { relative } from 'node:path';
import type { AstroIntegration } from 'astro';
import { inFileOrder, pathOf } from '../../checks/report/file-order.ts';
import { helpAddress } from '../../checks/report/help-address.ts';
import type { ShownFault } from '../../i18n/clerk/preview.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { contentFolder } from '../content/read-content.ts';
import { keptFaults, onFaults } from './kept-faults.ts';

/** Where the preview's pages ask for the faults; only `astro dev` answers. */
const ADDRESS = '/@noi-dung/loi.json';
/** The event that tells open pages of new faults. */
const EVENT = 'noi-dung:loi';

/** While previewing, show on every page what is wrong with the content; a built site knows nothing of it. */
export function previewFaults(): AstroIntegration {
  return {
    name: 'preview-faults',
    hooks: {
      'astro:config:setup': ({ command, injectScript }) => {
        if (command === 'dev') injectScript('page', `import '/src/client/preview-faults.ts';`);
      },
      'astro:server:setup': ({ server }) => {
        onFaults((faults) => server.ws.send(EVENT, shown(faults)));
        server.middlewares.use(ADDRESS, (_request, response) => {
          response.setHeader('content-type', 'application/json; charset=utf-8');
          response.end(JSON.stringify(shown(keptFaults())));
        });
      },
    },
  };
}

function shown(faults: readonly Diagnostic[]): ShownFault[] {
  const folder = relative('.', contentFolder()) || '.';
  return inFileOrder(faults).map((fault) => {
    const { position, check, severity, message, hint } = fault;
    const place = [pathOf(fault, folder), position?.line, position?.column].filter(Boolean).join(':');
    return { place, check, severity, message, ...(hint !== undefined && { hint }), help: helpAddress(check) };
  });
}
