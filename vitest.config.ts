import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

const project = (name: string, testTimeout: number) => ({
  test: {
    name,
    include: [`tests/${name}/**/*.test.ts`],
    testTimeout,
    // Files that share a site wait in a hook for the one that builds it.
    hookTimeout: 120_000,
    globalSetup: ['tests/site/share-sites.ts'],
    setupFiles: ['tests/chance.ts'],
    // Our code keeps nothing between two calls: files share it, and each process loads it once.
    isolate: false,
    unstubEnvs: true,
    // What is waited for comes when it comes; a busy machine takes more than the second that Vitest gives.
    expect: { poll: { timeout: 15_000 } },
    // Commands that tests start find the code of the last start compiled: starting them costs half.
    env: { NODE_COMPILE_CACHE: resolve('node_modules/.cache/compiled') },
    // Tests of browsers wait more than they compute; so do tests that start commands.
    maxWorkers: 3,
  },
});

export default defineConfig({
  test: {
    projects: [project('unit', 60_000), project('site', 60_000), project('browser', 60_000)],
  },
});
