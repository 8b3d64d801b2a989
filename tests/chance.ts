import fc from 'fast-check';

/**
 * What chance picks is the same in every run, so that a run that was green stays green; `SEED=7 npx vitest run …` picks
 * anew. A property that a new seed breaks is a fault found: mend it, and give its test the case as an example.
 */
fc.configureGlobal({ seed: Number(process.env['SEED'] ?? 2024) });
