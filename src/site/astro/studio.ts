import type { Server } from 'node:http';
import type { AstroIntegration } from 'astro';
import { studioWords as words } from '../../i18n/clerk/studio.ts';
import { contentFolder } from '../content/read-content.ts';
import { STUDIO } from '../studio/studio-address.ts';
import { StudioGuard } from '../studio/studio-guard.ts';

/**
 * The studio on the server of the preview, so that the page as it will be stands beside: only where `npm run studio` asked for
 * it. In front of everything that the server sends stands the guard.
 */
export function studio(): AstroIntegration {
  return {
    name: 'studio',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'dev' || process.env['STUDIO'] !== '1') return;
        updateConfig({
          vite: {
            // No page of another address asks anything here.
            server: { cors: false },
            plugins: [
              {
                name: 'studio-guard',
                enforce: 'pre',
                async configureServer({ middlewares, httpServer }) {
                  if (!httpServer) return;
                  const server = httpServer as Server;
                  const host = (): string => {
                    const address = server.address();
                    return typeof address === 'object' ? `127.0.0.1:${address?.port}` : '';
                  };
                  const guard = new StudioGuard((ticket) =>
                    console.log(words.open(`http://${host()}${STUDIO.page}?ve=${ticket}`)),
                  );
                  // A build and a plain preview read none of it.
                  const { StudioServer } = await import('../studio/studio-server.ts');
                  const studio = new StudioServer(contentFolder());
                  server.once('listening', () => guard.tell());
                  server.prependListener('upgrade', (request, socket) => {
                    if (guard.admit(request, host()).kind !== 'admitted') socket.destroy();
                  });
                  middlewares.use((request, response, next) => {
                    const admission = guard.admit(request, host());
                    if (admission.kind === 'refused') {
                      response.statusCode = 403;
                      response.setHeader('content-type', 'text/plain; charset=utf-8');
                      response.end(words.forbidden);
                    } else if (admission.kind === 'entered') {
                      response.statusCode = 303;
                      response.setHeader('set-cookie', admission.cookie);
                      response.setHeader('location', STUDIO.page);
                      response.end();
                    } else {
                      studio.answer(request, response).then((isAnswered) => isAnswered || next(), next);
                    }
                  });
                },
              },
            ],
          },
        });
      },
    },
  };
}
