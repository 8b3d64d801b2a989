import { printIsoDay } from '../../src/model/time/calendar-day.ts';
import { type InventedDocument, printedDocument } from './invented-documents.ts';
import { INDICATORS, type InventedIndicator, printedValue } from './invented-indicators.ts';
import { type InventedOrder, inventedOrder } from './invented-orders.ts';
import type { Commune, District, Invented } from './invented-province.ts';
import { sentence, type Words } from './invented-words.ts';
import type { Chance } from './random.ts';

/** What a body is written of. */
export interface BodyFacts {
  chance: Chance;
  /** Sentences that could stand in any notice. */
  general: Words;
  /** Syllables after which it comes to its end. */
  length: number;
  issued: string;
  inspected: string;
  district: District;
  communes: readonly [Commune, ...Commune[]];
  fields: readonly string[];
  cited: readonly InventedDocument[];
  head: string;
  position: string;
  signer: string;
}

/** A body as MDX, and the orders in it with their anchors. */
export interface InventedBody {
  text: string;
  orders: readonly { anchor: string; order: InventedOrder }[];
}

/** Write a body: what was found, with figures, charts and a table; what is to be done; what was asked for. */
export function inventedBody(facts: BodyFacts): InventedBody {
  const { chance, general, length, issued, district, communes, fields, head, position, signer } = facts;
  const [main] = communes;
  const year = Number(issued.slice(0, 4));
  const day = printIsoDay(facts.inspected);
  const lines: string[] = [];
  const notes: string[] = [];
  const orders: { anchor: string; order: InventedOrder }[] = [];
  const cited = [...facts.cited];
  let syllables = 0;
  const write = (line: string): void => {
    lines.push(line);
    syllables += syllablesOf(line);
  };
  const said = (least: number, most: number): string =>
    Array.from({ length: chance.whole(least, most) }, () =>
      sentence(chance, general, chance.pick(communes), year),
    ).join(' ');
  const citation = (): string => {
    const document = cited.pop();
    if (!document) return '';
    const { type, number, title } = document;
    const whole = `${printedDocument(document)} về ${title}`;
    if (chance.next() < 0.65) return ` Tổ chức thực hiện ${whole}.`;
    notes.push(`${whole}.`);
    syllables += syllablesOf(whole);
    return ` Thực hiện nghiêm ${type} số ${number}[^${notes.length}].`;
  };

  write(
    `Ngày ${day}, đồng chí ${head}, ${position} đã kiểm tra tình hình thực hiện nhiệm vụ năm ${year} tại ${district.name}. Cùng dự có lãnh đạo ${district.committee.name}, ${district.party.name}. Đồng chí ${head} kết luận như sau:`,
  );
  write('## I. ĐÁNH GIÁ CHUNG');
  write('### 1. Kết quả đạt được');
  write(said(2, 4));
  for (const line of findings(facts, day)) write(line);
  write('### 2. Tồn tại, hạn chế');
  write(said(2, 5));
  write('## II. NHIỆM VỤ TRỌNG TÂM');
  // What stands after the tasks takes some syllables too.
  const each = (length - syllables - 60) / (fields.length + 1);
  const units = [...fields.map((field) => `Về ${field.toLowerCase()}`), `Đối với ${main.name}`];
  for (const [index, unit] of units.entries()) {
    write(`### ${index + 1}. ${unit}`);
    const end = syllables + each;
    for (let dash = 1; dash === 1 || syllables < end; dash++) {
      const about = index < fields.length ? chance.pick(communes) : main;
      const order = chance.next() < 0.3 ? inventedOrder(chance, district, about, issued) : undefined;
      if (order) orders.push({ anchor: `ii-${index + 1}-d${dash}-nv-${order.name}`, order });
      const before = order ? `${order.text} ` : '';
      write(`- ${before}${said(1, 3)}${chance.next() < 0.5 ? citation() : ''}`);
    }
  }
  write('## III. VỀ CÁC KIẾN NGHỊ, ĐỀ XUẤT');
  write(said(1, 2));
  while (cited.length > 0) write(`-${citation()}`);
  write(
    `<Closing>\n\nUBND tỉnh thông báo để ${district.committee.name}, các cơ quan liên quan thực hiện./.\n\n</Closing>`,
  );
  write(`<Signature>\n\nTL. CHỦ TỊCH\n\n${signer}\n\n</Signature>`);
  const footnotes = notes.map((note, at) => `[^${at + 1}]: ${note}`);
  return { text: `${[...lines, ...footnotes].join('\n\n')}\n`, orders };
}

/** Figures of the district and its communes, with a chart of each kind and now and then a table. */
function findings({ chance, district, communes, inspected, fields }: BodyFacts, day: string): string[] {
  const figure = (indicator: InventedIndicator, place: Invented): string =>
    `${indicator.name} của ${place.name} đến ngày ${day} là <Metric indicator="${indicator.slug}" place="${place.slug}" asOf="${inspected}">${printedValue(indicator, chance)}</Metric>.`;
  const chart = (
    measured: readonly InventedIndicator[],
    places: readonly Invented[],
    title: string,
  ): string =>
    `<MetricChart indicators="${measured.map(({ slug }) => slug).join(' ')}" places="${places.map(({ slug }) => slug).join(' ')}" kinds="observed" title="${title}" subtitle="Đến ngày ${day}" />`;
  const own = chance.some(
    INDICATORS.filter(({ field }) => fields.includes(field)),
    chance.whole(1, 6),
  );
  const shares = chance.some(
    INDICATORS.filter((one) => one.unit === '%' && !own.includes(one)),
    3,
  );
  const compared = chance.pick(INDICATORS as [InventedIndicator, ...InventedIndicator[]]);
  const table = `| Xã | Số hộ tham gia |\n|---|---|\n${communes.map(({ name }) => `| ${name.replace('xã ', '')} | ${chance.whole(20, 400)} |`).join('\n')}`;
  return [
    [...own, ...shares].map((indicator) => figure(indicator, district)).join(' '),
    chart(shares, [district], `Một số chỉ tiêu của ${district.name}`),
    communes.map((commune) => figure(compared, commune)).join(' '),
    chart([compared], communes, `${compared.name} của các xã`),
    ...(chance.next() < 0.2 ? [table] : []),
  ];
}

/** Syllables as a reader counts them: what stands between blanks, marks of editors left out. */
export function syllablesOf(text: string): number {
  return text
    .replace(/<\/?[A-Z][^>]*>/g, ' ')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
