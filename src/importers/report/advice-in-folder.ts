import { shellWords } from './shell-words.ts';

/** A command that the check advises, with the folder that notices have unless another is set. */
const COMMAND = /npm run import -- "content\/([^"]+)"/gu;

/**
 * The same faults, with commands that work for the content folder which was checked.
 * @param folder path of the content folder from where the check was run
 */
export function adviseInFolder<Fault extends { hint?: string | undefined }>(
  faults: readonly Fault[],
  folder: string,
): Fault[] {
  if (folder === 'content') return [...faults];
  const command = (_: string, file: string): string =>
    shellWords(['npm', 'run', 'import', '--', `${folder}/${file}`, '--content', folder]);
  return faults.map((fault) =>
    fault.hint === undefined ? fault : { ...fault, hint: fault.hint.replace(COMMAND, command) },
  );
}
