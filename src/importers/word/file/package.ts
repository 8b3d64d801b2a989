import { importWords as words } from '../../../i18n/clerk/import.ts';
import { BOUNDS } from '../../source-bounds.ts';
import { SourceFault } from '../../source-fault.ts';
import { openZip } from './read-zip.ts';
import { elements, parseXml, XmlError } from './xml.ts';

/** A Word file as its parts, each found by what the file says it is (ECMA-376, part 2). */
export interface DocxPackage {
  /** Name of the part with the text, `word/document.xml` in most files. */
  main: string;
  has(name: string): boolean;
  /** Parts of a kind that the text points to: `footnotes`, `header`, `image` … */
  related(kind: string): readonly string[];
  /**
   * The text of a part.
   * @throws {SourceFault} when it is absent or damaged
   */
  text(name: string): Promise<string>;
  /**
   * The elements of a part.
   * @throws {SourceFault} when it is absent, damaged, not well formed, or larger than what is read
   */
  xml(name: string): Promise<Document>;
}

const ROOT_RELATIONS = '_rels/.rels';

export async function openDocx(bytes: Uint8Array): Promise<DocxPackage> {
  const zip = openZip(bytes);
  let tags = 0;
  const text = async (name: string): Promise<string> => decode(await zip.read(name), name);
  const xml = async (name: string): Promise<Document> => {
    try {
      return parseXml(await text(name), (more) => {
        tags += more;
        if (tags > BOUNDS.tags) throw new XmlError('tags');
      });
    } catch (error) {
      if (!(error instanceof XmlError)) throw error;
      if (error.fault === 'malformed')
        throw new SourceFault(words.refused.damagedPart(name), words.refused.damagedAdvice);
      throw new SourceFault(words.refused.crowdedPart[error.fault](name), words.refused.boundAdvice);
    }
  };
  const relationsOf = async (name: string, base: string): Promise<{ kind: string; target: string }[]> =>
    zip.has(name)
      ? elements(await xml(name), 'Relationship')
          .filter((relation) => relation.getAttribute('TargetMode') !== 'External')
          .map((relation) => ({
            kind: (relation.getAttribute('Type') ?? '').split('/').at(-1) ?? '',
            target: resolve(base, relation.getAttribute('Target') ?? ''),
          }))
      : [];
  const roots = await relationsOf(ROOT_RELATIONS, '');
  const main = roots.find(({ kind }) => kind === 'officeDocument')?.target ?? 'word/document.xml';
  if (!zip.has(main) || /^(?:xl|ppt)\//u.test(main)) throw otherOffice(zip.names);
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const relations = await relationsOf(`${folder}_rels/${main.slice(folder.length)}.rels`, folder);
  return {
    main,
    has: zip.has,
    related: (kind) => [
      ...new Set(relations.filter((relation) => relation.kind === kind).map(({ target }) => target)),
    ],
    text,
    xml,
  };
}

/** Parts are UTF-8 or UTF-16; bytes that are neither are damage. */
function decode(bytes: Uint8Array, name: string): string {
  const [first, second] = bytes;
  const label =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    throw new SourceFault(words.refused.damagedPart(name), words.refused.damagedAdvice);
  }
}

/** A target as a name within the file, from the folder of the part that points to it. */
function resolve(base: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : base + target).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** A zip file without Word's text: a workbook, slides, OpenDocument, or a Word file that lost its text. */
function otherOffice(names: readonly string[]): SourceFault {
  const kind = (['xl/', 'ppt/', 'content.xml'] as const).find((start) =>
    names.some((name) => name.startsWith(start)),
  );
  if (kind === 'content.xml')
    return new SourceFault(words.refused.otherOffice[kind], words.refused.saveAsAdvice, 'convert');
  return kind
    ? new SourceFault(words.refused.otherOffice[kind], words.refused.sheetAdvice)
    : new SourceFault(words.refused.brokenWord, words.refused.brokenWordAdvice);
}
