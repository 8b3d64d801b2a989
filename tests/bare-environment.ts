/**
 * What a command that a test starts is given: nothing of the test runner's own (MODE, PROD, DEV … would make it another
 * command than the one under test), but the code that the last start compiled.
 */
export function bareEnvironment(more: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const { PATH, HOME, NODE_COMPILE_CACHE } = process.env;
  return { PATH, HOME, NODE_COMPILE_CACHE, ...more } as NodeJS.ProcessEnv;
}
