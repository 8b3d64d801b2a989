/** Words of the page of worked queries. */
export const queryWords = {
  title: 'Truy vấn mẫu',
  description:
    'Cách mở trọn bộ dữ liệu của trang bằng SQLite hoặc DuckDB, và các câu truy vấn mẫu chạy được ngay.',
  intro:
    'Mọi bảng của trang có trong một cơ sở dữ liệu SQLite, và mỗi bảng còn có một tệp Parquet. Tên bảng, tên cột và ý nghĩa như ở trang Dữ liệu mở.',
  back: 'Các bảng và các cột',
  sqlite: 'Mở bằng SQLite',
  sqliteIntro:
    'Tải tệp về, giải nén rồi mở. Lệnh .schema cho xem các bảng kèm ý nghĩa của từng cột. Chương trình có cửa sổ, như DB Browser for SQLite, mở cùng tệp đã giải nén.',
  indexes: 'Chỉ mục cho SQLite',
  indexesIntro:
    'Tệp không kèm chỉ mục để nhẹ hơn. Nếu hỏi nhiều, chạy các dòng sau một lần trong tệp của mình; câu truy vấn nối bảng sẽ nhanh hơn.',
  duckdb: 'Mở bằng DuckDB',
  duckdbIntro:
    'Không cần tải gì trước: DuckDB đọc thẳng các tệp Parquet trên trang, chỉ lấy những cột mà câu hỏi cần. Chép các dòng này vào DuckDB một lần.',
  differences: 'Khác nhau giữa hai dạng',
  differencesList: [
    'Ô có nhiều giá trị: trong SQLite là mảng JSON, dùng với json_each; trong Parquet là danh sách, dùng với unnest.',
    'Ngày: trong SQLite là chữ, như 2024-04-23; trong Parquet là kiểu ngày. So sánh và sắp xếp như nhau.',
    'Đúng, sai: trong SQLite là 1 và 0.',
    'Điều nguồn không ghi là NULL ở cả hai.',
  ],
  queries: 'Các câu truy vấn',
  queriesIntro:
    'Chạy được trong cả hai chương trình, trừ chỗ có ghi. Mỗi câu trả lời nên đi kèm cột address, để ai cũng mở được đúng câu văn đã nói điều ấy.',
  forDuckdb: 'Trong DuckDB:',
  questions: {
    newest: 'Những thông báo mới nhất',
    cited: 'Văn bản được dẫn nhiều nhất',
    agencies: 'Mỗi cơ quan được giao bao nhiêu nhiệm vụ, bao nhiêu có hạn',
    months: 'Mỗi tháng có bao nhiêu nhiệm vụ đến hạn',
    waiting: 'Nhiệm vụ có hạn trước ngày 01/7/2024 mà chưa có cập nhật',
    told: 'Diễn biến đã ghi nhận của các nhiệm vụ',
    figures: 'Những tỷ lệ cao nhất đã đạt',
    words: 'Những đoạn có chữ «giải ngân»',
  },
  notes: {
    waiting:
      'Chưa có cập nhật nghĩa là trang này chưa biết, không phải là chưa làm. Thay ngày trong câu truy vấn bằng ngày cần xem.',
    figures:
      'Số của các chỉ tiêu khác nhau không so với nhau được: cột name cho biết mỗi số nói về điều gì. Mức tăng, giảm và số còn nghi vấn đã được loại ra.',
    words:
      'Chữ hoa và chữ thường, có dấu và không dấu là khác nhau ở đây; ô tìm kiếm của trang thì không phân biệt.',
  },
} as const;
