import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

/** After a build, index what the pages mark with `data-pagefind-body`; a fault of the index fails the build. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const { index, errors } = await createIndex({ forceLanguage: 'vi' });
        if (!index) throw new Error(errors.join('\n'));
        const added = await index.addDirectory({ path: folder });
        const written = await index.writeFiles({ outputPath: `${folder}pagefind` });
        await close();
        const faults = [...added.errors, ...written.errors];
        if (faults.length > 0) throw new Error(faults.join('\n'));
        logger.info(`${added.page_count} trang đã vào chỉ mục tìm kiếm`);
      },
    },
  };
}
