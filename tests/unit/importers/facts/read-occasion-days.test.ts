import { expect, test } from 'vitest';
import { readOccasionDays } from '../../../../src/importers/facts/read-occasion-days.ts';

test.for([
  ['Ngày 13/3/2042, Đoàn kiểm tra', { on: '2042-03-13' }],
  ['Trong 02 ngày 13 và 14/3/2042, Đoàn kiểm tra', { on: '2042-03-13', also: ['2042-03-14'] }],
  ['Trong hai ngày (13 và 14/3/2042), Đoàn kiểm tra', { on: '2042-03-13', also: ['2042-03-14'] }],
  ['Trong 2 ngày, 13, 14/3/2042, Đoàn kiểm tra', { on: '2042-03-13', also: ['2042-03-14'] }],
  ['Các ngày 30/3, 01/4 và 02/4/2042 họp', { on: '2042-03-30', also: ['2042-04-01', '2042-04-02'] }],
  ['Ngày 13 và ngày 14 tháng 3 năm 2042 họp', { on: '2042-03-13', also: ['2042-03-14'] }],
  ['Ngày 31/12/2041 và ngày 01/01/2042 họp', { on: '2041-12-31', also: ['2042-01-01'] }],
  ['Từ ngày 13 đến ngày 14/3/2042, Đoàn kiểm tra', { on: '2042-03-13', until: '2042-03-14' }],
  ['Từ ngày 13/3 đến hết ngày 02/4/2042, Đoàn kiểm tra', { on: '2042-03-13', until: '2042-04-02' }],
  [
    'Từ 13 đến 15/3/2042 và ngày 20/3/2042, kiểm tra',
    { on: '2042-03-13', until: '2042-03-15', also: ['2042-03-20'] },
  ],
  [
    'Thời gian: từ ngày 13 tháng 3 năm 2042 đến ngày 14 tháng 3 năm 2042',
    { on: '2042-03-13', until: '2042-03-14' },
  ],
  ['Ngày 13-14/3/2042, Đoàn kiểm tra', { on: '2042-03-13', until: '2042-03-14' }],
  ['Ngày 13 – 14/3/2042, Đoàn kiểm tra', { on: '2042-03-13', until: '2042-03-14' }],
] as const)('«%s» was held on %j', ([text, days]) => {
  expect(readOccasionDays(text)).toEqual(days);
});

test.for([
  'Kiểm tra số liệu từ ngày 01/01/2041 đến ngày 31/12/2041',
  'Kiểm tra giai đoạn từ ngày 01/3/2042 đến ngày 15/3/2042',
  'Kiểm tra theo Kế hoạch ngày 13 và 14/3/2042',
  'Kiểm tra việc làm từ ngày 13/3/2042',
  'Kiểm tra ngày 31 và 32/3/2042',
  '2. Thời gian xử lý: 15 ngày, bắt đầu từ ngày 13/3/2042 đến ngày 18/3/2042.',
  'Thời gian thực hiện: từ ngày 13/3/2042 đến ngày 18/3/2042',
  'Thời gian tổ chức thực hiện kế hoạch: từ ngày 13/3/2042 đến ngày 18/3/2042',
  'Thời gian báo cáo kết quả kiểm tra: ngày 20/3/2042',
  'Kiểm tra ngày 14 đến ngày 13/3/2042',
])('«%s» tells of no day on which it was held', (text) => {
  expect(readOccasionDays(text)).toBeUndefined();
});

test.for([
  'Ngày 14/3/2042, Chủ tịch UBND huyện chủ trì cuộc họp.',
  'Sáng ngày 14/3/2042, tại trụ sở UBND xã, đồng chí A chủ trì buổi làm việc',
  'Chiều 14/3/2042, Chủ tịch UBND tỉnh làm việc với huyện Thử',
  'Vào hồi 8 giờ 00 ngày 14/3/2042, tại Hội trường UBND huyện đã diễn ra hội nghị',
  'Thực hiện Kế hoạch số 66/KH-UBND ngày 12/01/2042 của UBND huyện về kiểm tra, ngày 14/3/2042, tại trụ sở UBND xã, đồng chí A chủ trì buổi kiểm tra.',
  'Tại buổi làm việc ngày 14/3/2042 với UBND xã Ví Dụ, sau khi nghe báo cáo',
  'Tại cuộc họp giao ban ngày 14 tháng 3 năm 2042, Chủ tịch kết luận:',
  'Kết luận của Chủ tịch UBND tỉnh tại phiên họp ngày 14/3/2042',
  'Qua kiểm tra thực tế ngày 14/3/2042 tại xã Ví Dụ',
  'Căn cứ kết quả kiểm tra ngày 14/3/2042 của Đoàn kiểm tra, Chủ tịch kết luận',
  'Thời gian: 14 giờ 00 ngày 14/3/2042.',
  '- Thời gian: ngày 14/3/2042',
  'Thời gian và địa điểm: ngày 14/3/2042, tại UBND xã',
  'Thời gian, địa điểm kiểm tra: ngày 14/3/2042',
  'Thời gian tổ chức: ngày 14/3/2042',
  'Thời gian làm việc: 8 giờ ngày 14/3/2042',
  'Thời gian bắt đầu: 8 giờ 00 ngày 14/3/2042',
  'Thời gian 14 giờ 00 ngày 14/3/2042',
  'Hôm nay, ngày 14/3/2042, UBND huyện tổ chức hội nghị',
  'Ý kiến kết luận của đồng chí A tại cuộc họp ngày 14/3/2042',
  'Trong ngày 14/3/2042, Đoàn công tác đã khảo sát thực địa',
  'Tại Hội nghị giao ban tháng 3 (ngày 14/3/2042), Chủ tịch UBND tỉnh kết luận',
  'Tại buổi tiếp công dân định kỳ ngày 14/3/2042',
  'Ngày 14.3.2042, đoàn kiểm tra liên ngành tiến hành kiểm tra',
  'Trưa ngày 14/3/2042 Đoàn đi kiểm tra công trình',
])('«%s» says that it was held on 14 March', (text) => {
  expect(readOccasionDays(text)).toEqual({ on: '2042-03-14' });
});

test.for([
  'Xét đề nghị của Phòng Nội vụ huyện ngày 20/02/2042 về kết quả kiểm tra; ý kiến thẩm định của Thanh tra huyện ngày 22/02/2042, Chủ tịch UBND huyện kết luận như sau:',
  'Căn cứ Báo cáo kết quả kiểm tra số 12/BC-ĐKT ngày 20/02/2042 của Đoàn kiểm tra, Chủ tịch kết luận:',
  'Thực hiện Kế hoạch kiểm tra số 5/KH-UBND, ngày 20/02/2042 của UBND huyện về kiểm tra công tác lưu trữ, Đoàn kiểm tra đã làm việc.',
  'Theo Giấy mời họp ngày 20/02/2042, các đơn vị đã dự họp.',
  'Theo kết luận tại cuộc họp ngày 10/01/2042, các đơn vị đã kiểm tra.',
  'Ngày 20/02/2042, UBND huyện có Tờ trình số 15/TTr-UBND về kết quả kiểm tra.',
  'Ngày 20/02/2042, UBND tỉnh ban hành Quyết định thành lập Đoàn kiểm tra.',
  'Thực hiện Quyết định của Chủ tịch UBND tỉnh ngày 20/02/2042 về thành lập Đoàn kiểm tra',
  'Trên cơ sở biên bản kiểm tra ngày 20/02/2042, kết luận như sau:',
  'Sau khi xem xét đơn của công dân đề ngày 20/02/2042 và kết quả kiểm tra',
  'Kiểm tra hồ sơ phát sinh từ ngày 01/01/2042 đến ngày 20/02/2042',
  'Thông báo kết luận cuộc họp ngày 20/02/2042 của Chủ tịch UBND tỉnh đã giao các sở',
  'Kế hoạch kiểm tra hoàn thành trước ngày 20/02/2042',
  'Ngày 20/02/2042 là hạn báo cáo kết quả kiểm tra.',
  'Theo Công văn ngày 20/02/2042 của Sở, cuộc họp đã chọn phương án',
  'Văn phòng UBND tỉnh đề nghị tại phiếu trình ngày 20/02/2042 về kết quả họp',
])('«%s» has the day of a paper, an opinion or a bound, and none on which something was held', (text) => {
  expect(readOccasionDays(text)).toBeUndefined();
});

test('the day at the head of a clause stands above one that only names an occasion', () => {
  const text = 'Qua kiểm tra ngày 10/3/2042 của xã; ngày 14/3/2042, Chủ tịch UBND huyện chủ trì cuộc họp.';
  expect(readOccasionDays(text)).toEqual({ on: '2042-03-14' });
});

test('an inspection goes on for up to 62 days; a longer time is what was looked into', () => {
  const text = (until: string): string => `Từ ngày 01/3/2042 đến ngày ${until}, Đoàn công tác kiểm tra`;
  expect(readOccasionDays(text('02/5/2042'))).toEqual({ on: '2042-03-01', until: '2042-05-02' });
  expect(readOccasionDays(text('03/5/2042'))).toBeUndefined();
});
