import type { FollowedNotice } from './followed-notice.ts';

export const NOTICES_2033: readonly FollowedNotice[] = [
  {
    issued: '2033-01-18',
    place: 'huyen-suong',
    topics: ['moi-truong', 'giao-thong'],
    about: 'nước sạch và an toàn đường bộ của huyện Sương',
    body: `## I. KẾT QUẢ

- <FollowUp of="2031/06-tb-ubnd-tuong-tuong#ii-d2-nv-ubnd-huyen-suong-nang" state="hoan-thanh" on="2032-12-31">Hết ngày 31/12/2032, huyện Sương có <Metric indicator="ty-le-nuoc-sach-tuong-tuong" place="huyen-suong" asOf="2032-12-31">82,5%</Metric> hộ dùng nước sạch, vượt mức được giao</FollowUp>.

- <FollowUp of="2031/10-tb-ubnd-tuong-tuong#ii-d1-nv-so-giao-thong-van" state="chuyen-co-quan" to="so-xay-dung-tuong-tuong">Việc lắp biển báo lũ trên đường tỉnh 911 chuyển cho Sở Xây dựng</FollowUp>.

## II. NHIỆM VỤ

- <Assignment to="ubnd-huyen-suong" deadline="trong năm 2033" target="90%">UBND huyện Sương nâng tỷ lệ hộ dùng nước sạch lên <Metric indicator="ty-le-nuoc-sach-tuong-tuong" place="huyen-suong" asOf="2033-12-31" kind="target">90%</Metric> trong năm 2033</Assignment>.`,
  },
  {
    issued: '2033-02-15',
    place: 'huyen-may-gio',
    topics: ['giao-thong', 'dau-tu-cong'],
    about: 'kết quả năm 2032 của huyện Mây Gió',
    body: `## I. KẾT QUẢ

- <FollowUp of="2032/03-tb-ubnd-tuong-tuong#ii-d1-nv-ban-quan-ly-du" state="hoan-thanh" on="2032-10-20">Đường tỉnh 907 qua địa bàn huyện Mây cũ được thảm nhựa xong ngày 20/10/2032</FollowUp>. Hết năm 2032, huyện Mây Gió giải ngân <Metric indicator="ty-le-giai-ngan-tuong-tuong" place="huyen-may-gio" asOf="2032-12-31">78,9%</Metric> kế hoạch vốn.

## II. NHIỆM VỤ

- <Assignment to="ubnd-huyen-may-gio" deadline="trong tháng 4/2033">UBND huyện Mây Gió giải tỏa vi phạm hành lang đường bộ ở đèo Mây Vương trong tháng 4/2033</Assignment>.`,
  },
  {
    issued: '2033-03-22',
    place: 'huyen-may-gio',
    topics: ['dat-dai'],
    about: 'trụ sở và quy hoạch của huyện Mây Gió',
    body: `## I. KẾT QUẢ

- <FollowUp of="2031/04-tb-ubnd-tuong-tuong#ii-d1-nv-ubnd-huyen-gio-lap" state="hoan-thanh">Quy hoạch chi tiết chợ đầu mối Ngã Ba Gió đã được phê duyệt</FollowUp>. <FollowUp of="2032/07-tb-ubnd-tuong-tuong#ii-d1-nv-ubnd-huyen-may-gio" state="dang-thuc-hien">UBND huyện Mây Gió đã xử lý 3 trong 7 trụ sở dôi dư</FollowUp>.

## II. NHIỆM VỤ

- <Assignment to="so-nong-nghiep-tuong-tuong" deadline="trong quý III/2033">Sở Nông nghiệp và Môi trường cắm mốc rừng đầu nguồn Mù Khơi trong quý III/2033</Assignment>.`,
  },
  {
    issued: '2033-04-19',
    place: 'tinh-tuong-tuong',
    topics: ['y-te'],
    about: 'y tế cơ sở quý I năm 2033',
    body: `## I. KẾT QUẢ

- <FollowUp of="2032/09-tb-ubnd-tuong-tuong#ii-d1-nv-so-y-te-bao" state="hoan-thanh" on="2033-03-20">Ngày 20/3/2033, bác sĩ thứ sáu đã về làm việc ở phòng khám Gió Ngàn</FollowUp>.

- <FollowUp of="2032/04-tb-ubnd-tuong-tuong#ii-d1-nv-so-y-te-mua" state="hoan-thanh" on="2032-12-18">4 xe cứu thương đã giao cho các trạm vùng sâu ngày 18/12/2032</FollowUp>.

## II. NHIỆM VỤ

- <Assignment to="so-y-te-tuong-tuong" deadline="Hằng quý">Hằng quý, Sở Y tế công khai số lượt khám của từng trạm</Assignment>.`,
  },
  {
    issued: '2033-05-24',
    place: 'huyen-suong',
    topics: ['moi-truong'],
    about: 'xử lý rác thải của huyện Sương',
    body: `## I. KẾT QUẢ

- <FollowUp of="2032/08-tb-ubnd-tuong-tuong#ii-d2-nv-ubnd-huyen-suong-di" state="khong-thuc-hien">UBND huyện Sương không di dời được bãi rác Đồi Ma vì chưa có nơi tiếp nhận</FollowUp>.

## II. NHIỆM VỤ

- <Assignment to="so-nong-nghiep-tuong-tuong" deadline="chậm nhất ngày 31/8/2033">Sở Nông nghiệp và Môi trường trình phương án chọn nơi đốt rác của tỉnh chậm nhất ngày 31/8/2033</Assignment>.`,
  },
  {
    issued: '2033-06-27',
    place: 'tinh-tuong-tuong',
    topics: ['giao-thong'],
    about: 'an toàn giao thông sáu tháng đầu năm 2033',
    body: `## I. KẾT QUẢ

- Các đơn vị cơ bản hoàn thành nhiệm vụ được giao. <FollowUp of="2031/10-tb-ubnd-tuong-tuong#ii-d1-nv-so-giao-thong-van" state="hoan-thanh">14 biển báo lũ của đường tỉnh 911 đã lắp đủ</FollowUp>.

- <FollowUp of="2033/02-tb-ubnd-tuong-tuong#ii-d1-nv-ubnd-huyen-may-gio" state="gia-han" due="2033-09-30" decision="55/QĐ-UBND">Quyết định số 55/QĐ-UBND cho phép kéo dài việc giải tỏa hành lang đèo Mây Vương đến ngày 30/9/2033</FollowUp>.

## II. NHIỆM VỤ

- <Assignment to="so-xay-dung-tuong-tuong" deadline="trong tháng 12/2033">Sở Xây dựng kẻ lại vạch sơn đường tỉnh 907 trong tháng 12/2033</Assignment>.`,
  },
  {
    issued: '2033-07-20',
    place: 'huyen-suong',
    topics: ['giao-duc'],
    about: 'chuẩn bị năm học 2033-2034 của huyện Sương',
    body: `## I. KẾT QUẢ

- Công tác cải cách hành chính được quan tâm; huyện còn thiếu giáo viên ngoại ngữ.

## II. NHIỆM VỤ

- <Assignment to="so-giao-duc-tuong-tuong" deadline="trước ngày 01/9/2033">Sở Giáo dục và Đào tạo điều động 9 giáo viên ngoại ngữ cho huyện Sương trước ngày 01/9/2033</Assignment>.`,
  },
  {
    issued: '2033-08-25',
    place: 'tinh-tuong-tuong',
    topics: ['moi-truong'],
    about: 'quy hoạch xử lý chất thải',
    body: `## I. KẾT QUẢ

- <FollowUp of="2033/05-tb-ubnd-tuong-tuong#ii-d1-nv-so-nong-nghiep-va" state="hoan-thanh">Phương án chọn nơi đốt rác đã được Sở Nông nghiệp và Môi trường trình UBND tỉnh</FollowUp>.

## II. NHIỆM VỤ

- <Assignment to="cac-so-nganh-tuong-tuong">Các sở, ngành góp ý bằng văn bản về vị trí lò đốt</Assignment>.`,
  },
  {
    issued: '2033-09-20',
    place: 'huyen-may-gio',
    topics: ['dat-dai', 'giao-thong'],
    about: 'tình hình chín tháng đầu năm 2033 của huyện Mây Gió',
    body: `## I. KẾT QUẢ

- <FollowUp of="2033/02-tb-ubnd-tuong-tuong#ii-d1-nv-ubnd-huyen-may-gio" state="hoan-thanh">Hành lang đường bộ đèo Mây Vương đã được giải tỏa</FollowUp>.

## II. NHIỆM VỤ

- <Assignment to="ubnd-huyen-may-gio" deadline="chậm nhất ngày 30/11/2033" follows="2032/07-tb-ubnd-tuong-tuong#ii-d1-nv-ubnd-huyen-may-gio">UBND huyện Mây Gió xử lý nốt 4 trụ sở dôi dư chậm nhất ngày 30/11/2033</Assignment>.`,
  },
  {
    issued: '2033-12-10',
    place: 'huyen-suong',
    topics: ['moi-truong'],
    about: 'kết quả năm 2033 của huyện Sương',
    body: `## I. KẾT QUẢ

- <FollowUp of="2033/01-tb-ubnd-tuong-tuong#ii-d1-nv-ubnd-huyen-suong-nang" state="dang-thuc-hien">Đến ngày 30/11/2033, huyện Sương có <Metric indicator="ty-le-nuoc-sach-tuong-tuong" place="huyen-suong" asOf="2033-11-30">86%</Metric> hộ dùng nước sạch</FollowUp>.

## II. NHIỆM VỤ

- <Assignment to="ubnd-huyen-suong" deadline="trong quý I/2034">UBND huyện Sương công bố bản đồ sạt lở trong quý I/2034</Assignment>.`,
  },
];
