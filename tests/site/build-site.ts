import { execFileSync } from 'node:child_process';

/** Build a content folder into another folder, as a deployment does. Builds share Astro's store: one after the other. */
export function buildSite(contentDir: string, outDir: string): void {
  execFileSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', outDir], {
    stdio: 'pipe',
    // The test runner's own variables (MODE, PROD, DEV …) would make it another build than the one under test.
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      NODE_ENV: 'production',
      CONTENT_DIR: contentDir,
    },
  });
}
