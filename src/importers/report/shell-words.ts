/** Whether a word means nothing to a shell, so that it needs no quotes. */
const PLAIN = /^[\p{L}\p{M}\p{N}_.,:/=@%+…-]+$/u;

/**
 * A command line as one types it in the folder of the project. Words with blanks and signs are quoted so that sh, bash,
 * zsh and PowerShell read them as they are; a path of a drive of Windows keeps its backslashes between double quotes, which
 * the old command prompt knows as well.
 */
export function shellWords(words: readonly string[]): string {
  return words.map(quote).join(' ');
}

function quote(word: string): string {
  if (PLAIN.test(word)) return word;
  // Between double quotes sh takes a backslash as itself, but before another one and before the closing quote.
  const isOfDrive = /^[A-Za-z]:\\/u.test(word) && !/["$`]|\\\\|\\$/u.test(word);
  if (isOfDrive) return `"${word}"`;
  if (!/["$`\\!]/u.test(word)) return `"${word}"`;
  return `'${word.replaceAll("'", "'\\''")}'`;
}

/** The command that imports a file, from the folder of the project. */
export function importCommand(
  path: string,
  flags: readonly (readonly [flag: string, ...value: string[]])[],
  content?: string,
): string {
  // A path that looks like a flag, or a letter that `npm` would take, stands behind a folder.
  const file = path.startsWith('-') ? `./${path}` : path;
  const folder = content === undefined ? [] : ['--content', content];
  return shellWords(['npm', 'run', 'import', '--', file, ...folder, ...flags.flat()]);
}

/** Commands that make a file which can be read, and import it: LibreOffice for office files, OCRmyPDF for pictures of text. */
export function toolCommands(tool: 'convert' | 'ocr', path: string, content?: string): string[] {
  const typed = path.startsWith('-') ? `./${path}` : path;
  const [folder = '.', name = typed] = /^(.*)[/\\]([^/\\]+)$/su.exec(typed)?.slice(1) ?? [];
  const stem = name.replace(/\.[^.]*$/u, '');
  const parent = folder === '' ? '/' : folder;
  const made = (file: string): string => (folder === '.' ? file : `${typed.slice(0, -name.length)}${file}`);
  if (tool === 'convert') {
    const convert = ['soffice', '--headless', '--convert-to', 'docx', '--outdir', parent, typed];
    return [shellWords(convert), importCommand(made(`${stem}.docx`), [], content)];
  }
  const file = made(`${stem}-ocr.pdf`);
  return [shellWords(['ocrmypdf', '-l', 'vie', typed, file]), importCommand(file, [], content)];
}
