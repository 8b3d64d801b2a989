import { defineConfig } from 'vitest/config';

/** Rooms whose files have faults: each is held by its own tests. */
const rooms = process.env['MUTATE_ROOMS']?.split(' ') ?? [];

export default defineConfig({
  test: {
    include: rooms.map((room) => `tests/unit/${room}/**/*.test.ts`),
    setupFiles: ['tests/chance.ts'],
    runner: 'tests/mutation/fault-runner.ts',
    // One process that has loaded everything: a fault costs the tests that reach it, and nothing else.
    isolate: false,
    fileParallelism: false,
    unstubEnvs: true,
    testTimeout: 120_000,
  },
});
