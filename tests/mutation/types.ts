import { resolve } from 'node:path';
import ts from 'typescript';

/** A change of a text, by offsets into it. */
export interface Change {
  from: number;
  to: number;
  words: string;
}

/** What the compiler only says of code that a fault left without work; a person's slip would not leave it so. */
const LEFT_OVER = { noUnusedLocals: false, noUnusedParameters: false, allowUnreachableCode: true };

/**
 * Ask the compiler about changes of files, one at a time; only what it says about the changed file itself is heard.
 * @param texts of the files, by path from the working folder
 * @returns whether it refuses a change of one of them
 */
export function compilerOf(texts: ReadonlyMap<string, string>): (path: string, change: Change) => boolean {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile) as { config: unknown };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, process.cwd());
  let changed = { file: '', text: '' };
  let version = 0;
  const read = new Map<string, string | undefined>();
  const textOf = (file: string): string | undefined => {
    if (file === changed.file) return changed.text;
    if (!read.has(file)) read.set(file, ts.sys.readFile(file));
    return read.get(file);
  };
  const service = ts.createLanguageService({
    fileExists: ts.sys.fileExists,
    readFile: ts.sys.readFile,
    directoryExists: ts.sys.directoryExists,
    useCaseSensitiveFileNames: () => ts.sys.useCaseSensitiveFileNames,
    getCurrentDirectory: () => process.cwd(),
    getCompilationSettings: () => ({ ...options, ...LEFT_OVER }),
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    getScriptFileNames: () => [...texts.keys()].map((path) => resolve(path)),
    getScriptVersion: (file) => (file === changed.file ? `changed ${version}` : ''),
    getScriptSnapshot: (file) => {
      const text = textOf(file);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
  });
  return (path, { from, to, words }) => {
    const text = texts.get(path) ?? '';
    changed = { file: resolve(path), text: `${text.slice(0, from)}${words}${text.slice(to)}` };
    version++;
    const { file } = changed;
    return service.getSyntacticDiagnostics(file).length + service.getSemanticDiagnostics(file).length > 0;
  };
}
