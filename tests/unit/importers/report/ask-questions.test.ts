import { expect, test } from 'vitest';
import type { Registry } from '../../../../src/model/registry/registry.ts';
import { importNotice, MODEL_REGISTRY } from '../importing.ts';

function notice(agency: string): Uint8Array {
  return new TextEncoder().encode(
    `${agency}\nSố: 12/TB-UBND\nMẫu, ngày 09 tháng 4 năm 2042\n\nTHÔNG BÁO\nKết luận về việc thử\n\n1. Thu ngân sách đạt kết quả tốt.\n\nCHỦ TỊCH\nNguyễn Văn Mẫu\n`,
  );
}

const REGISTRY: Registry = {
  ...MODEL_REGISTRY,
  agencies: new Map([
    ['ubnd-huyen-lang-mo', { name: 'UBND huyện Làng Mơ' }],
    ['ubnd-huyen-thu', { name: 'UBND huyện Thử' }],
  ]),
};

async function issuerAnswers(agency: string): Promise<(readonly [string, ...string[]])[]> {
  const { report } = await importNotice(notice(agency), REGISTRY);
  const question = report.questions.find(({ about }) => about === 'issuer');
  return (question?.answers ?? []).flatMap(({ flags }) => flags);
}

test('an agency with almost the same words is offered, one that only shares kind and level is not', async () => {
  expect(await issuerAnswers('UBND HUYỆN LÀNG MƠ CŨ')).toEqual([
    ['--issuer', 'ubnd-huyen-lang-mo'],
    ['--new-issuer', 'UBND huyện Làng Mơ Cũ'],
  ]);
  expect(await issuerAnswers('UBND HUYỆN MẪU')).toEqual([
    ['--issuer', 'tên-ngắn…'],
    ['--new-issuer', 'UBND huyện Mẫu'],
  ]);
});

test.for([
  ['ỦY BAN NHÂN DÂN\nHUYỆN MẪU SƠN', 'UBND huyện Mẫu Sơn'],
  ['UBND TỈNH THÍ DỤ\nSỞ Y TẾ', 'UBND tỉnh Thí Dụ'],
  ['HỘI ĐỒNG NHÂN DÂN\nXÃ ĐỒNG VÍ DỤ', 'HĐND xã Đồng Ví Dụ'],
] as const)('from «%s» a new agency is named «%s»', async ([lines, name]) => {
  expect((await issuerAnswers(lines)).at(-1)).toEqual(['--new-issuer', name]);
});

test('a fact given that no words of the document say is told at once, one that they say is not', async () => {
  const bytes = notice('UBND HUYỆN THỬ');
  const { report } = await importNotice(bytes, REGISTRY, {
    signer: 'Nguyễn Văn Mẫu',
    authority: ['CHỦ TỊCH'],
    'concluded-by': 'Trần Thị Thử',
    position: 'Chủ tịch',
  });
  const told = report.remarks.filter(({ message }) => message.includes('Văn bản không có chữ'));
  expect(told).toMatchObject([{ words: 'Trần Thị Thử', message: expect.stringContaining('--concluded-by') }]);
});
