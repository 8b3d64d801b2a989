import { expect, test } from 'vitest';
import { lettersOf, parseXml } from '../../../src/importers/word/file/xml.ts';
import { newLedger } from '../../../src/importers/word/letter-ledger.ts';
import { readLists, writeNumbers } from '../../../src/importers/word/numbering.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const level = (index: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`;

/** Text of paragraphs after numbering; each is `[list, level, style]` and shows "x". */
function numbered(
  paragraphs: readonly { list?: number; level?: number; style?: string }[],
  levels: string,
  nums: string,
  styles = '',
): string[] {
  const numbering = parseXml(
    `<w:numbering ${W}><w:abstractNum w:abstractNumId="0">${levels}</w:abstractNum>${nums}</w:numbering>`,
  );
  const body = paragraphs
    .map(({ list, level: at, style }) => {
      const number =
        list === undefined
          ? ''
          : `<w:numPr>${at === undefined ? '' : `<w:ilvl w:val="${at}"/>`}<w:numId w:val="${list}"/></w:numPr>`;
      const look = style === undefined ? '' : `<w:pStyle w:val="${style}"/>`;
      return `<w:p><w:pPr>${look}${number}</w:pPr><w:r><w:t>x</w:t></w:r></w:p>`;
    })
    .join('');
  const document = parseXml(`<w:document ${W}><w:body>${body}</w:body></w:document>`);
  writeNumbers(document, readLists(numbering, parseXml(`<w:styles ${W}>${styles}</w:styles>`)), newLedger());
  return lettersOf(document).trim().split('\n');
}

const NUM = '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
const THREE = level(0, 'upperRoman', '%1.') + level(1, 'decimal', '%2.') + level(2, 'decimal', '%2.%3.');
const at = (...levels: number[]) => levels.map((index) => ({ list: 1, level: index }));

test('a lower level starts again under each higher one', () => {
  expect(numbered(at(0, 1, 1, 2, 2, 0, 1, 2), THREE, NUM)).toEqual([
    'I. x',
    '1. x',
    '2. x',
    '2.1. x',
    '2.2. x',
    'II. x',
    '1. x',
    '1.1. x',
  ]);
});

test('a level that never restarts goes on', () => {
  const levels = level(0, 'upperRoman', '%1.') + level(1, 'decimal', '%2.', '<w:lvlRestart w:val="0"/>');
  expect(numbered(at(0, 1, 0, 1), levels, NUM)).toEqual(['I. x', '1. x', 'II. x', '2. x']);
});

test('legal numbering prints decimals of Roman levels', () => {
  const levels = level(0, 'upperRoman', '%1.') + level(1, 'decimal', '%1.%2.', '<w:isLgl/>');
  expect(numbered(at(0, 0, 1), levels, NUM)).toEqual(['I. x', 'II. x', '2.1. x']);
});

test('a second list over the same levels starts where it says, else goes on', () => {
  const again =
    '<w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>';
  const plain = '<w:num w:numId="3"><w:abstractNumId w:val="0"/></w:num>';
  const lists = [1, 1, 3, 2, 2].map((list) => ({ list, level: 0 }));
  expect(numbered(lists, THREE, NUM + again + plain)).toEqual(['I. x', 'II. x', 'III. x', 'I. x', 'II. x']);
});

test('a style brings its numbering, and hands it down', () => {
  const styles = `<w:style w:type="paragraph" w:styleId="Muc"><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
    <w:style w:type="paragraph" w:styleId="MucCon"><w:basedOn w:val="Muc"/></w:style>`;
  expect(numbered([{ style: 'Muc' }, { style: 'MucCon' }, { style: 'Khac' }], THREE, NUM, styles)).toEqual([
    '1. x',
    '2. x',
    'x',
  ]);
});

test('bullets are dashes or dots, and "no list" means none', () => {
  expect(numbered(at(0), level(0, 'bullet', '-'), NUM)).toEqual(['- x']);
  expect(numbered(at(0), level(0, 'bullet', '\uF0B7'), NUM)).toEqual(['• x']);
  expect(numbered([{ list: 0, level: 0 }], THREE, NUM)).toEqual(['x']);
});

const LINKED_STYLE =
  '<w:style w:type="numbering" w:styleId="KieuSo"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
const LINKED =
  '<w:abstractNum w:abstractNumId="9"><w:numStyleLink w:val="KieuSo"/></w:abstractNum><w:num w:numId="2"><w:abstractNumId w:val="9"/></w:num>';

test('a list that a style of lists defines has its numbers, and goes on with its count', () => {
  const lists = [1, 2, 2].map((list) => ({ list, level: 0 }));
  expect(numbered(lists, THREE, NUM + LINKED, LINKED_STYLE)).toEqual(['I. x', 'II. x', 'III. x']);
});

test('a list that names a style of lists which names no list finds the levels by the same name', () => {
  const levels = `<w:styleLink w:val="KieuSo"/>${THREE}`;
  expect(numbered([{ list: 2, level: 1 }], levels, NUM + LINKED)).toEqual(['1. x']);
  expect(numbered([{ list: 2, level: 1 }], THREE, NUM + LINKED)).toEqual(['x']);
});

test('a level that names a style has its paragraphs, whatever level the style says', () => {
  const levels =
    level(0, 'upperRoman', '%1.', '<w:pStyle w:val="Phan"/>') +
    level(1, 'decimal', '%2.', '<w:pStyle w:val="Muc"/>');
  const styles = ['Phan', 'Muc']
    .map(
      (id) =>
        `<w:style w:type="paragraph" w:styleId="${id}"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`,
    )
    .join('');
  const paragraphs = ['Phan', 'Muc', 'Muc', 'Phan', 'Muc'].map((style) => ({ style }));
  expect(numbered(paragraphs, levels, NUM, styles)).toEqual(['I. x', '1. x', '2. x', 'II. x', '1. x']);
});
