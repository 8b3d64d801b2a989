import type { FollowedNotice } from './followed-notice.ts';

export const NOTICES_2032: readonly FollowedNotice[] = [
  {
    issued: '2032-01-16',
    place: 'huyen-gio',
    topics: ['dat-dai', 'dau-tu-cong'],
    about: 'kết quả năm 2031 của huyện Gió',
    body: `## I. KẾT QUẢ

- <FollowUp of="2031/02-tb-ubnd-tuong-tuong#ii-d2-nv-ubnd-huyen-gio-giai" state="khong-thuc-hien">Hết ngày 31/12/2031, UBND huyện Gió mới giải ngân <Metric indicator="ty-le-giai-ngan-tuong-tuong" place="huyen-gio" asOf="2031-12-31">91,2%</Metric> kế hoạch vốn đầu tư công năm 2031, không đạt mức đã giao</FollowUp>.

## II. NHIỆM VỤ

- <Assignment to="ubnd-huyen-gio" deadline="trong quý II/2032" follows="2031/04-tb-ubnd-tuong-tuong#ii-d3-nv-ubnd-huyen-gio-cap">UBND huyện Gió dứt điểm việc cấp giấy chứng nhận cho 320 hộ ở khu tái định cư Bãi Sậy trong quý II/2032</Assignment>.

- <Assignment to="ubnd-huyen-gio" deadline="chậm nhất ngày 31/5/2032">UBND huyện Gió hoàn thành kè suối Lặng, chậm nhất ngày 31/5/2032</Assignment>.`,
  },
  {
    issued: '2032-02-22',
    place: 'huyen-suong',
    topics: ['giao-duc', 'moi-truong'],
    about: 'giáo dục và phòng chống sạt lở của huyện Sương',
    body: `## I. KẾT QUẢ

- Công tác cải cách hành chính được quan tâm. <FollowUp of="2031/03-tb-ubnd-tuong-tuong#ii-d1-nv-so-giao-duc-va" state="khong-thuc-hien">Đề án trường bán trú Sương Sớm không được trình vì số học sinh không đủ</FollowUp>; <FollowUp of="2031/07-tb-ubnd-tuong-tuong#ii-d1-nv-ubnd-huyen-suong-bo" state="khong-con-hieu-luc">huyện Sương không phải bố trí đất cho trường bán trú ấy nữa</FollowUp>.

## II. NHIỆM VỤ

- <Assignment to="ubnd-huyen-suong" deadline="trong quý III/2032">UBND huyện Sương khởi công kè suối Khói trong quý III/2032</Assignment>.

- <Assignment to="so-giao-duc-tuong-tuong" deadline="trước tháng 9/2032">Sở Giáo dục và Đào tạo bố trí chỗ ăn ở cho 85 học sinh Thung Khói trước tháng 9/2032</Assignment>.`,
  },
  {
    issued: '2032-03-30',
    place: 'huyen-may',
    topics: ['giao-thong', 'dau-tu-cong'],
    about: 'giao thông và giải ngân vốn của huyện Mây',
    body: `## I. KẾT QUẢ

- Từ ngày 15/3/2032, <FollowUp of="2031/05-tb-ubnd-tuong-tuong#ii-d1-nv-ubnd-huyen-may-khan" state="hoan-thanh" on="2032-03-15">UBND huyện Mây đã bàn giao hết mặt bằng Km4 đến Km9</FollowUp> <FollowUp of="2031/01-tb-ubnd-tuong-tuong#ii-d2-nv-ubnd-huyen-may-ban" state="hoan-thanh" on="2032-03-15">của đường tỉnh 907 cho đơn vị thi công</FollowUp>.

- <FollowUp of="2031/09-tb-ubnd-tuong-tuong#ii-d3-nv-so-xay-dung-trinh" state="gia-han" due="2032-09-30" decision="88/QĐ-UBND">Thời hạn trình quy chế quản lý chung cư Mây Cao lùi đến ngày 30/9/2032 (Quyết định số 88/QĐ-UBND)</FollowUp>.

## II. NHIỆM VỤ

- <Assignment to="ban-quan-ly-du-an-tuong-tuong" deadline="trong tháng 10/2032">Ban Quản lý dự án tỉnh thảm nhựa đường tỉnh 907 qua huyện Mây trong tháng 10/2032</Assignment>.

- <Assignment to="ubnd-huyen-may" deadline="hết năm 2032" target="90%">UBND huyện Mây phấn đấu hết năm 2032 giải ngân <Metric indicator="ty-le-giai-ngan-tuong-tuong" place="huyen-may" asOf="2032-12-31" kind="target">90%</Metric> kế hoạch vốn</Assignment>.`,
  },
  {
    issued: '2032-04-26',
    place: 'tinh-tuong-tuong',
    topics: ['y-te'],
    about: 'y tế cơ sở năm 2032',
    body: `## I. KẾT QUẢ

- <FollowUp of="2031/08-tb-ubnd-tuong-tuong#ii-d1-nv-so-y-te-tuyen" state="dang-thuc-hien">Phòng khám Gió Ngàn mới tuyển được 2 bác sĩ</FollowUp>.

## II. NHIỆM VỤ

- <Assignment to="so-y-te-tuong-tuong" deadline="trong quý IV/2032">Sở Y tế mua 4 xe cứu thương cho các trạm vùng sâu trong quý IV/2032</Assignment>.

- <Assignment to="so-tai-chinh-tuong-tuong" deadline="trong tháng 8/2032">Sở Tài chính cân đối 18 tỷ đồng cho y tế cơ sở trong tháng 8/2032</Assignment>.`,
  },
  {
    issued: '2032-06-20',
    place: 'tinh-tuong-tuong',
    topics: ['dau-tu-cong', 'giao-thong'],
    about: 'các dự án do Ban Quản lý dự án tỉnh làm chủ đầu tư',
    body: `## I. KẾT QUẢ

- Các đơn vị cơ bản hoàn thành nhiệm vụ được giao. <FollowUp of="2031/01-tb-ubnd-tuong-tuong#ii-d1-nv-ban-quan-ly-du" state="hoan-thanh">Cầu Mây Trắng đã thông xe</FollowUp>.

- <FollowUp of="2031/10-tb-ubnd-tuong-tuong#ii-d2-nv-ban-quan-ly-du" state="hoan-thanh" on="2032-04-22">Dự án hồ Gió Lành được quyết toán ngày 22/4/2032</FollowUp>.

## II. NHIỆM VỤ

- <Assignment to="ban-quan-ly-du-an-tuong-tuong" deadline="trong tháng 7/2032">Ban Quản lý dự án tỉnh bàn giao hồ sơ hoàn công các công trình đã xong trong tháng 7/2032</Assignment>.`,
  },
  {
    issued: '2032-06-28',
    place: 'huyen-gio',
    topics: ['dat-dai', 'moi-truong'],
    about: 'chuẩn bị nhập huyện Gió và huyện Mây',
    body: `## I. KẾT QUẢ

- Ngày 15/6/2032, <FollowUp of="2032/01-tb-ubnd-tuong-tuong#ii-d1-nv-ubnd-huyen-gio-dut" state="hoan-thanh" on="2032-06-15">UBND huyện Gió đã trao giấy chứng nhận cho đủ 320 hộ</FollowUp> <FollowUp of="2031/04-tb-ubnd-tuong-tuong#ii-d3-nv-ubnd-huyen-gio-cap" state="hoan-thanh" on="2032-06-15">của khu tái định cư Bãi Sậy</FollowUp>.

- <FollowUp of="2032/01-tb-ubnd-tuong-tuong#ii-d2-nv-ubnd-huyen-gio-hoan" state="hoan-thanh">Kè suối Lặng đã xong</FollowUp>.

## II. NHIỆM VỤ

- <Assignment to="ubnd-huyen-gio" deadline="trước ngày 01/7/2032">UBND huyện Gió lập danh mục tài sản công phải chuyển giao, trước ngày 01/7/2032</Assignment>.`,
  },
  {
    issued: '2032-08-10',
    place: 'huyen-may-gio',
    topics: ['dat-dai'],
    about: 'sắp xếp bộ máy của huyện Mây Gió',
    body: `## I. KẾT QUẢ

- <FollowUp of="2032/06-tb-ubnd-tuong-tuong#ii-d1-nv-ubnd-huyen-gio-lap" state="hoan-thanh">Danh mục tài sản công của huyện Gió cũ đã lập xong</FollowUp>.

- <FollowUp of="2031/04-tb-ubnd-tuong-tuong#ii-d1-nv-ubnd-huyen-gio-lap" state="chuyen-co-quan" to="ubnd-huyen-may-gio">Quy hoạch chi tiết chợ đầu mối Ngã Ba Gió từ nay do UBND huyện Mây Gió lập</FollowUp>.

## II. NHIỆM VỤ

- <Assignment to="ubnd-huyen-may-gio" deadline="trong quý I/2033">UBND huyện Mây Gió xử lý các trụ sở dôi dư trong quý I/2033</Assignment>.`,
  },
  {
    issued: '2032-09-20',
    place: 'huyen-suong',
    topics: ['giao-duc', 'moi-truong'],
    about: 'phòng chống sạt lở và đầu năm học của huyện Sương',
    body: `## I. KẾT QUẢ

- <FollowUp of="2032/02-tb-ubnd-tuong-tuong#ii-d1-nv-ubnd-huyen-suong-khoi" state="hoan-thanh">Kè suối Khói đã được khởi công</FollowUp>. <FollowUp of="2032/02-tb-ubnd-tuong-tuong#ii-d2-nv-so-giao-duc-va" state="hoan-thanh" on="2032-08-25">Từ ngày 25/8/2032, cả 85 học sinh Thung Khói có chỗ ăn ở</FollowUp>.

## II. NHIỆM VỤ

- <Assignment to="ubnd-huyen-suong" deadline="Thường xuyên">Thường xuyên nạo vét lòng suối qua thị trấn</Assignment>.

- <Assignment to="ubnd-huyen-suong" deadline="trong tháng 12/2032">UBND huyện Sương di dời bãi rác lộ thiên Đồi Ma trong tháng 12/2032</Assignment>.`,
  },
  {
    issued: '2032-10-15',
    place: 'tinh-tuong-tuong',
    topics: ['y-te'],
    about: 'nhân lực y tế',
    body: `## I. KẾT QUẢ

- Công tác cải cách hành chính được quan tâm; nhiều nơi còn thiếu bác sĩ.

## II. NHIỆM VỤ

- <Assignment to="so-y-te-tuong-tuong" deadline="chậm nhất ngày 31/3/2033" target="6 bác sĩ" follows="2031/08-tb-ubnd-tuong-tuong#ii-d1-nv-so-y-te-tuyen">Sở Y tế bảo đảm phòng khám Gió Ngàn có đủ 6 bác sĩ chậm nhất ngày 31/3/2033</Assignment>.

- <Assignment to="cac-so-nganh-tuong-tuong">Các sở, ngành rà soát biên chế sự nghiệp</Assignment>.`,
  },
  {
    issued: '2032-12-05',
    place: 'tinh-tuong-tuong',
    topics: ['dau-tu-cong'],
    about: 'giải ngân vốn đầu tư công năm 2032',
    body: `## I. KẾT QUẢ

- Đến ngày 30/11/2032 toàn tỉnh giải ngân <Metric indicator="ty-le-giai-ngan-tuong-tuong" place="tinh-tuong-tuong" asOf="2032-11-30">71,3%</Metric> kế hoạch vốn.

## II. NHIỆM VỤ

- <Assignment to="so-tai-chinh-tuong-tuong" deadline="chậm nhất ngày 25/12/2032">Sở Tài chính giao chỉ tiêu thu ngân sách năm 2033 cho các huyện chậm nhất ngày 25/12/2032</Assignment>.

- <Assignment to="ban-quan-ly-du-an-tuong-tuong" deadline="sau khi được giao vốn">Ban Quản lý dự án tỉnh chuẩn bị gói thầu tuyến tránh Sương Chiều, khởi công sau khi được giao vốn</Assignment>.`,
  },
];
