import type { FollowedNotice } from './followed-notice.ts';

export const NOTICES_2031: readonly FollowedNotice[] = [
  {
    issued: '2031-01-20',
    place: 'huyen-may',
    topics: ['giao-thong'],
    about: 'tiến độ các công trình giao thông của huyện Mây',
    body: `## I. KẾT QUẢ

- Các đơn vị cơ bản hoàn thành nhiệm vụ được giao. Năm 2030, huyện Mây giải ngân <Metric indicator="ty-le-giai-ngan-tuong-tuong" place="huyen-may" asOf="2030-12-31">88,4%</Metric> kế hoạch vốn.

## II. NHIỆM VỤ

- <Assignment to="ban-quan-ly-du-an-tuong-tuong" deadline="chậm nhất ngày 31/12/2031">Ban Quản lý dự án tỉnh hoàn thành xây dựng cầu Mây Trắng chậm nhất ngày 31/12/2031</Assignment>.

- <Assignment to="ubnd-huyen-may" deadline="trong quý II/2031">UBND huyện Mây bàn giao mặt bằng đoạn Km4 đến Km9 đường tỉnh 907 trong quý II/2031</Assignment>.

- <Assignment to="so-tai-chinh-tuong-tuong" deadline="trong tháng 3/2031">Sở Tài chính bố trí vốn đối ứng cho cầu Mây Trắng trong tháng 3/2031</Assignment>.`,
  },
  {
    issued: '2031-02-14',
    place: 'huyen-gio',
    topics: ['y-te', 'dau-tu-cong'],
    about: 'y tế cơ sở và giải ngân vốn của huyện Gió',
    body: `## I. KẾT QUẢ

- Công tác cải cách hành chính được quan tâm. Trạm y tế xã Lặng xây xong nhưng chưa có thiết bị.

## II. NHIỆM VỤ

- <Assignment to="so-y-te-tuong-tuong" with="ubnd-huyen-gio" deadline="trong quý III/2031">Sở Y tế chủ trì, phối hợp với UBND huyện Gió đưa trạm y tế xã Lặng vào hoạt động trong quý III/2031</Assignment>.

- <Assignment to="ubnd-huyen-gio" deadline="chậm nhất ngày 31/12/2031" target="từ 95% trở lên">UBND huyện Gió giải ngân <Metric indicator="ty-le-giai-ngan-tuong-tuong" place="huyen-gio" asOf="2031-12-31" kind="target">từ 95% trở lên</Metric> kế hoạch vốn đầu tư công năm 2031, chậm nhất ngày 31/12/2031</Assignment>.

- <Assignment to="ubnd-huyen-gio" deadline="Hằng tháng, trước ngày 25">Hằng tháng, trước ngày 25, UBND huyện Gió báo cáo tiến độ tiêm chủng mở rộng</Assignment>.`,
  },
  {
    issued: '2031-03-05',
    place: 'huyen-suong',
    topics: ['giao-duc'],
    about: 'cơ sở vật chất trường học của huyện Sương',
    body: `## I. KẾT QUẢ

- Các đơn vị cơ bản hoàn thành nhiệm vụ được giao; một số điểm trường đã xuống cấp.

## II. NHIỆM VỤ

- <Assignment to="so-giao-duc-tuong-tuong" deadline="trước ngày 15/8/2031">Sở Giáo dục và Đào tạo trình đề án thành lập trường bán trú Sương Sớm trước ngày 15/8/2031</Assignment>.

- <Assignment to="ubnd-huyen-suong" deadline="trước ngày khai giảng năm học mới">UBND huyện Sương sửa chữa 12 phòng học của điểm trường Thung Khói trước ngày khai giảng năm học mới</Assignment>.

- <Assignment to="cac-so-nganh-tuong-tuong">Các sở, ngành hướng dẫn huyện Sương lập dự toán năm học</Assignment>.`,
  },
  {
    issued: '2031-04-18',
    place: 'huyen-gio',
    topics: ['dat-dai', 'moi-truong'],
    about: 'quản lý đất đai và an toàn hồ đập của huyện Gió',
    body: `## I. KẾT QUẢ

- Công tác cải cách hành chính được quan tâm; việc cấp giấy chứng nhận cho các khu tái định cư còn chậm.

## II. NHIỆM VỤ

- <Assignment to="ubnd-huyen-gio">UBND huyện Gió lập quy hoạch chi tiết chợ đầu mối Ngã Ba Gió</Assignment>.

- <Assignment to="so-nong-nghiep-tuong-tuong" deadline="chậm nhất ngày 31/10/2031">Sở Nông nghiệp và Môi trường kiểm định an toàn hồ chứa Nước Lặng chậm nhất ngày 31/10/2031</Assignment>.

- <Assignment to="ubnd-huyen-gio" deadline="trong năm 2031">UBND huyện Gió cấp giấy chứng nhận quyền sử dụng đất cho 320 hộ tái định cư Bãi Sậy trong năm 2031</Assignment>.`,
  },
  {
    issued: '2031-05-12',
    place: 'huyen-may',
    topics: ['giao-thong'],
    about: 'giải phóng mặt bằng trên địa bàn huyện Mây',
    body: `## I. KẾT QUẢ

- <FollowUp of="2031/01-tb-ubnd-tuong-tuong#ii-d3-nv-so-tai-chinh-bo" state="hoan-thanh" on="2031-04-29">Ngày 29/4/2031, Sở Tài chính đã bố trí đủ phần vốn đối ứng của cầu Mây Trắng</FollowUp>. Đường tỉnh 907 mới bàn giao được hơn một nửa mặt bằng.

## II. NHIỆM VỤ

- <Assignment to="ubnd-huyen-may" deadline="chậm nhất ngày 30/9/2031" follows="2031/01-tb-ubnd-tuong-tuong#ii-d2-nv-ubnd-huyen-may-ban">UBND huyện Mây khẩn trương bàn giao toàn bộ mặt bằng từ Km4 đến Km9 của đường tỉnh 907, chậm nhất ngày 30/9/2031</Assignment>.

- <Assignment to="so-giao-thong-tuong-tuong" deadline="trong tháng 8/2031">Sở Giao thông vận tải xử lý các điểm đen tai nạn trên đèo Mây Vương trong tháng 8/2031</Assignment>.`,
  },
  {
    issued: '2031-06-20',
    place: 'huyen-suong',
    topics: ['moi-truong'],
    about: 'thu gom rác thải và nước sạch của huyện Sương',
    body: `## I. KẾT QUẢ

- Hết năm 2030, <Metric indicator="ty-le-nuoc-sach-tuong-tuong" place="huyen-suong" asOf="2030-12-31">71,2%</Metric> hộ của huyện dùng nước sạch.

## II. NHIỆM VỤ

- <Assignment to="ubnd-huyen-suong" deadline="chậm nhất ngày 30/11/2031">UBND huyện Sương đóng cửa bãi rác Khe Mù chậm nhất ngày 30/11/2031</Assignment>.

- <Assignment to="ubnd-huyen-suong" deadline="trong năm 2032" target="80%">UBND huyện Sương nâng tỷ lệ hộ dùng nước sạch lên <Metric indicator="ty-le-nuoc-sach-tuong-tuong" place="huyen-suong" asOf="2032-12-31" kind="target">80%</Metric> trong năm 2032</Assignment>.

- <Assignment to="so-nong-nghiep-tuong-tuong" deadline="Thường xuyên">Thường xuyên hướng dẫn người dân phân loại rác tại nguồn</Assignment>.`,
  },
  {
    issued: '2031-08-05',
    place: 'huyen-suong',
    topics: ['giao-duc'],
    about: 'chuẩn bị năm học mới của huyện Sương',
    body: `## I. KẾT QUẢ

- <FollowUp of="2031/03-tb-ubnd-tuong-tuong#ii-d1-nv-so-giao-duc-va" state="dang-thuc-hien">Sở Giáo dục và Đào tạo đang lấy ý kiến các xã về đề án trường bán trú Sương Sớm</FollowUp>.

## II. NHIỆM VỤ

- <Assignment to="ubnd-huyen-suong" deadline="trong tháng 10/2031">UBND huyện Sương bố trí 1,2 ha đất cho trường bán trú Sương Sớm trong tháng 10/2031</Assignment>.

- <Assignment to="so-tai-chinh-tuong-tuong" deadline="chậm nhất ngày 30/9/2031">Sở Tài chính thẩm định kinh phí ăn trưa của học sinh các điểm trường lẻ, chậm nhất ngày 30/9/2031</Assignment>.`,
  },
  {
    issued: '2031-09-10',
    place: 'huyen-gio',
    topics: ['y-te'],
    about: 'y tế cơ sở của huyện Gió',
    body: `## I. KẾT QUẢ

- Các đơn vị cơ bản hoàn thành nhiệm vụ được giao. <FollowUp of="2031/02-tb-ubnd-tuong-tuong#ii-d1-nv-so-y-te-chu" state="hoan-thanh">Trạm y tế xã Lặng đã đi vào hoạt động, khám cho hơn 40 lượt người mỗi ngày</FollowUp>.

## II. NHIỆM VỤ

- <Assignment to="so-y-te-tuong-tuong" deadline="trong quý I/2032" target="6 bác sĩ">Sở Y tế tuyển đủ 6 bác sĩ cho phòng khám Gió Ngàn trong quý I/2032</Assignment>.`,
  },
  {
    issued: '2031-10-08',
    place: 'tinh-tuong-tuong',
    topics: ['giao-thong', 'dau-tu-cong'],
    about: 'tình hình chín tháng đầu năm 2031',
    body: `## I. KẾT QUẢ

- Huyện Sương: <FollowUp of="2031/03-tb-ubnd-tuong-tuong#ii-d2-nv-ubnd-huyen-suong-sua" state="hoan-thanh">điểm trường Thung Khói đã sửa xong cả 12 phòng học</FollowUp>.

- <FollowUp of="2031/05-tb-ubnd-tuong-tuong#ii-d2-nv-so-giao-thong-van" state="hoan-thanh" on="2031-08-27">Các điểm đen tai nạn trên đèo Mây Vương được Sở Giao thông vận tải xử lý xong ngày 27/8/2031</FollowUp>.

- Đến ngày 30/9/2031 toàn tỉnh giải ngân <Metric indicator="ty-le-giai-ngan-tuong-tuong" place="tinh-tuong-tuong" asOf="2031-09-30">54,6%</Metric> kế hoạch vốn.

## II. NHIỆM VỤ

- <Assignment to="cac-so-nganh-tuong-tuong">Các sở, ngành rà soát, cắt giảm thủ tục đầu tư</Assignment>.

- <Assignment to="so-tai-chinh-tuong-tuong" deadline="chậm nhất ngày 10/12/2031">Sở Tài chính trình phương án phân bổ vốn năm 2032 chậm nhất ngày 10/12/2031</Assignment>.

- <Assignment to="so-xay-dung-tuong-tuong" deadline="trong tháng 12/2031">Sở Xây dựng trình quy chế quản lý chung cư Mây Cao trong tháng 12/2031</Assignment>.`,
  },
  {
    issued: '2031-12-01',
    place: 'tinh-tuong-tuong',
    topics: ['giao-thong', 'moi-truong'],
    about: 'các công trình chuyển tiếp sang năm 2032',
    body: `## I. KẾT QUẢ

- <FollowUp of="2031/01-tb-ubnd-tuong-tuong#ii-d1-nv-ban-quan-ly-du" state="gia-han" due="2032-06-30" decision="410/QĐ-UBND">Do lũ về sớm, cầu Mây Trắng được gia hạn đến ngày 30/6/2032 theo Quyết định số 410/QĐ-UBND ngày 25/11/2031</FollowUp>.

- <FollowUp of="2031/04-tb-ubnd-tuong-tuong#ii-d2-nv-so-nong-nghiep-va" state="khong-con-hieu-luc">Việc kiểm định hồ chứa Nước Lặng không còn phải làm vì hồ đã được giao về trung ương quản lý</FollowUp>.

## II. NHIỆM VỤ

- <Assignment to="so-giao-thong-tuong-tuong" deadline="trước mùa mưa năm 2032">Sở Giao thông vận tải lắp 14 biển báo lũ trên đường tỉnh 911 trước mùa mưa năm 2032</Assignment>.

- <Assignment to="ban-quan-ly-du-an-tuong-tuong" deadline="chậm nhất ngày 31/3/2032">Ban Quản lý dự án tỉnh quyết toán dự án hồ Gió Lành chậm nhất ngày 31/3/2032</Assignment>.`,
  },
];
