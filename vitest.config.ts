import { defineConfig } from 'vitest/config';

const project = (name: string, testTimeout: number) => ({
  test: {
    name,
    include: [`tests/${name}/**/*.test.ts`],
    testTimeout,
    hookTimeout: 60_000,
    // Three browsers at a time: their tests wait more than they compute.
    ...(name === 'browser' && { maxWorkers: 3 }),
  },
});

export default defineConfig({
  test: { projects: [project('unit', 20_000), project('site', 60_000), project('browser', 60_000)] },
});
