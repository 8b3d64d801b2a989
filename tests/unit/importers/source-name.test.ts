import { expect, test } from 'vitest';
import { sourceName } from '../../../src/importers/source-name.ts';

test.for([
  ['bao-cao.docx', 'pdf', 'bao-cao.pdf'],
  ['bao-cao.PDF', 'pdf', 'bao-cao.PDF'],
  ['bao-cao.pdf', 'text', 'bao-cao.txt'],
  ['bao-cao.doc', 'docx', 'bao-cao.docx'],
  ['bao-cao.docm', 'docx', 'bao-cao.docm'],
  ['12.TB-UBND', 'docx', '12.TB-UBND.docx'],
  ['bao-cao', 'text', 'bao-cao.txt'],
  ['bao-cao.pdf.docx', 'pdf', 'bao-cao.pdf'],
] as const)('«%s» that holds %s is kept as «%s»', ([name, format, kept]) => {
  expect(sourceName(name, format)).toBe(kept);
});
