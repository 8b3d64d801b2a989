/**
 * Started by `commands.test.ts`: calls scripts of commands one after the other in one process, each as `node <script>
 * <flags>` would be, so that what they share is loaded once. Takes the calls as JSON on its standard input.
 */
import { readdirSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { format } from 'node:util';

/** What a command said, the code that it ends with, and what then stands in the content folder. */
export interface Answer {
  status: number;
  stdout: string;
  stderr: string;
  files: readonly string[];
}

const [node = ''] = process.argv;
const { log } = console;

async function call([script = '', ...flags]: readonly string[], number: number): Promise<Answer> {
  const said = { stdout: '', stderr: '' };
  console.log = (...words: unknown[]) => {
    said.stdout += `${format(...words)}\n`;
  };
  console.error = (...words: unknown[]) => {
    said.stderr += `${format(...words)}\n`;
  };
  process.argv = [node, script, ...flags];
  process.exitCode = 0;
  try {
    // Anew each time, which what it imports is not.
    await import(`${pathToFileURL(script)}?${number}`);
  } catch (error) {
    console.error(error);
    process.exitCode = 1;
  }
  const files = readdirSync(process.env['CONTENT_DIR'] ?? '', { recursive: true }).map(String);
  return { status: Number(process.exitCode), ...said, files };
}

const answers: Answer[] = [];
for (const [number, one] of (JSON.parse(await text(process.stdin)) as string[][]).entries())
  answers.push(await call(one, number));
process.exitCode = 0;
log(JSON.stringify(answers));
