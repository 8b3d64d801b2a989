import { expect, test } from 'vitest';
import { type Chance, chanceOf } from '../../synthetic/random.ts';
import { parseBody } from './fixture.ts';

/** How one office prints each kind of number; `@` stands for the number. */
interface Style {
  part: string;
  item: string;
  point: string;
  letter: string;
  sub: string;
}

const PARTS = [
  '@. ',
  '@.',
  '@/- ',
  '@- ',
  '@.- ',
  '@/ ',
  '@ - ',
  '@ – ',
  '@.\u00a0',
  '@) ',
  '@: ',
  'Phần @: ',
  'PHẦN @. ',
] as const;
const ITEMS = [
  '@. ',
  '@.',
  '@/ ',
  '@/- ',
  '@- ',
  '@-',
  '@.- ',
  '@ . ',
  '@．',
  '@/',
  '@.\u00a0',
  '**@.** ',
] as const;
const POINTS = ['@. ', '@.', '@) ', '@/ ', '@- ', '@ ', '@.- ', '@)'] as const;
const LETTERS = ['@) ', '@)', '@/ ', '@ ) ', '@.- ', '@. ', '@/'] as const;
const SUBS = ['@) ', '@. ', '@)', '@/ '] as const;

const ROMANS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];
const SMALL = [...'abcdđeghik'];
const plain = (label: string): string => label.toLowerCase().replaceAll('đ', 'dd');

interface Printed {
  lines: string[];
  expected: string[];
}

/** A legal outline printed as this office does, and what its addresses and references are, counted apart. */
function printOutline(chance: Chance, style: Style): Printed {
  const lines: string[] = [];
  const expected: string[] = [];
  const isWord = /^ph/iu.test(style.part);
  const hasPartInItems = chance.next() < 0.2 && !isWord;
  const isJoined = chance.next() < 0.5;
  const print = (form: string, label: string, words: string): void => {
    lines.push(form.replace('@', label) + words);
  };
  const tell = (anchor: string, reference: string, loose = 0): void => {
    expected.push(`${anchor} = ${reference}`);
    for (let at = 1; at <= loose; at++) {
      lines.push('Đoạn không có số.');
      expected.push(`${anchor}-d${at} = đoạn ${at} ${reference}`);
    }
  };
  const loose = (): number => (chance.next() < 0.3 ? chance.whole(1, 2) : 0);
  for (const roman of ROMANS.slice(0, chance.whole(1, ROMANS.length))) {
    print(`## ${style.part}`, roman, 'ĐÁNH GIÁ CHUNG');
    const part = isWord ? `phan-${plain(roman)}` : plain(roman);
    const partName = isWord ? `Phần ${roman}` : `phần ${roman}`;
    tell(part, partName, loose());
    for (let item = 1; item <= chance.whole(0, 4); item++) {
      const labels = chance.next() < 0.25 ? [`${item}`, `${item}a`] : [`${item}`];
      for (const own of labels) {
        const label = hasPartInItems ? `${roman}.${own}` : own;
        print(style.item, label, 'Về việc ấy.');
        const anchor = `${part}-${plain(label)}`;
        const reference = hasPartInItems ? `mục ${label}` : `mục ${own} ${partName}`;
        tell(anchor, reference, loose());
        let parent = { anchor, reference };
        for (let point = 1; point <= chance.whole(0, 3) && !hasPartInItems; point++) {
          print(style.point, `${own}.${point}`, 'Đối với xã Thử.');
          parent = {
            anchor: `${anchor}-${plain(own)}.${point}`,
            reference: `mục ${own}.${point} ${partName}`,
          };
          tell(parent.anchor, parent.reference, loose());
        }
        for (const letter of SMALL.slice(0, chance.whole(0, 5))) {
          print(style.letter, letter, 'Giao Sở Thử.');
          const inLetter = `${parent.anchor}-${plain(letter)}`;
          tell(inLetter, `điểm ${letter} ${parent.reference}`, loose());
          for (let sub = 1; sub <= chance.whole(0, 2); sub++) {
            const joined = isJoined ? `${letter}${sub}` : `${letter}.${sub}`;
            print(style.sub, joined, 'Làm việc ấy.');
            const last = joined.replace(/^d(?=\d)/, 'd.');
            tell(`${inLetter}-${plain(last)}`, `điểm ${joined} ${parent.reference}`);
          }
        }
      }
    }
  }
  return { lines, expected };
}

test('an outline printed in any office’s way of numbering is read back as the same tree', () => {
  for (let seed = 1; seed <= 150; seed++) {
    const chance = chanceOf(seed);
    const style: Style = {
      part: chance.pick(PARTS),
      item: chance.pick(ITEMS),
      point: chance.pick(POINTS),
      letter: chance.pick(LETTERS),
      sub: chance.pick(SUBS),
    };
    const { lines, expected } = printOutline(chance, style);
    const { notice, diagnostics } = parseBody(lines.join('\n\n'));
    const addresses = notice?.body.blocks.map(({ anchor, reference }) => `${anchor} = ${reference}`);
    expect(diagnostics, `seed ${seed} ${JSON.stringify(style)}`).toEqual([]);
    expect(addresses, `seed ${seed} ${JSON.stringify(style)}`).toEqual(expected);
  }
});
