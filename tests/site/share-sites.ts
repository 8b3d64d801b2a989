import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { SITES } from './build-site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    sharedSites: string;
  }
}

function newFolder(): string {
  mkdirSync(SITES, { recursive: true });
  return mkdtempSync(join(SITES, 'shared-'));
}

/**
 * Before a run of tests: a folder for the sites that its files share, which goes away with it. Vitest loads this module
 * once for each project; that all have one folder is kept where they all look.
 */
export default function shareSites(project: TestProject): () => void {
  process.env['SHARED_SITES'] ??= newFolder();
  const shared = process.env['SHARED_SITES'];
  project.provide('sharedSites', shared);
  return () => rmSync(shared, { recursive: true, force: true });
}
