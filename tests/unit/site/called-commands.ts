/**
 * Started by `call-commands.ts`: calls scripts of commands one after the other, each as `node <script> <flags>` would be,
 * so that what they share is loaded once. Each call comes as a message, and so does its answer.
 */
import { pathToFileURL } from 'node:url';
import { format } from 'node:util';
import type { Answer, Call } from './call-commands.ts';

const [node = ''] = process.argv;
let calls = 0;

async function answer({ call: [script = '', ...flags], env }: Call): Promise<Answer> {
  const said = { stdout: '', stderr: '' };
  console.log = (...words: unknown[]) => {
    said.stdout += `${format(...words)}\n`;
  };
  console.error = (...words: unknown[]) => {
    said.stderr += `${format(...words)}\n`;
  };
  process.argv = [node, script, ...flags];
  process.exitCode = 0;
  const before = { ...process.env };
  Object.assign(process.env, env);
  try {
    // Anew each time, which what it imports is not.
    await import(`${pathToFileURL(script)}?${calls++}`);
  } catch (error) {
    console.error(error);
    process.exitCode = 1;
  }
  const status = Number(process.exitCode);
  process.exitCode = 0;
  for (const name of Object.keys(env)) if (!(name in before)) delete process.env[name];
  Object.assign(process.env, before);
  return { status, ...said };
}

process.on('message', async (call: Call) => process.send?.(await answer(call)));
