const figures = new Intl.NumberFormat('vi', { maximumFractionDigits: 1 });

/** Words of the page that explains the open data. */
export const dataWords = {
  downloads: 'Tải về, trích dẫn',
  aboutData: 'Dữ liệu mở là gì?',
  title: 'Dữ liệu mở',
  description:
    'Tải toàn văn, số liệu và dẫn chiếu của các thông báo kết luận ở dạng JSON, CSV, SQLite, Parquet, Akoma Ntoso, Markdown, BibTeX, RIS; kèm ví dụ chạy được.',
  intro:
    'Mọi điều trang này đọc được từ các thông báo đều lấy về được thành tệp, không cần đăng ký. Mỗi dòng dữ liệu có địa chỉ của đúng đoạn văn bản mà nó được đọc ra, để ai cũng kiểm tra được.',
  tables: 'Các bảng',
  tablesIntro:
    'Mỗi bảng có ba dạng cùng nội dung: CSV trọn trong một tệp, mở được bằng Excel hoặc LibreOffice; JSON chia thành trang, mỗi trang không quá 200 KB; Parquet cho phân tích. Bảng các đoạn văn bản chỉ có Parquet: chữ của từng thông báo đã có trong các tệp của nó.',
  rows: (count: number): string => `${figures.format(count)} dòng`,
  csv: 'CSV',
  json: 'JSON',
  jsonPages: (count: number): string =>
    count === 1 ? '1 trang' : `${figures.format(count)} trang, đây là trang đầu`,
  parquet: 'Parquet',
  schema: 'Lược đồ JSON',
  columns: 'Các cột',
  column: 'Cột',
  meaning: 'Ý nghĩa',
  whole: 'Trọn bộ',
  wholeIntro:
    'Mọi bảng ở trên, thêm toàn văn từng đoạn, trong một cơ sở dữ liệu SQLite nén bằng gzip. Tệp Parquet của mỗi bảng có cùng nội dung, nhỏ hơn nhiều và đọc thẳng trên trang được bằng DuckDB, pandas, R.',
  wholeSqlite: 'Cơ sở dữ liệu SQLite',
  wholePackage: 'Mô tả các tệp cho máy (Frictionless Data Package), kèm dung lượng và mã SHA-256',
  wholeQueries: 'Cách mở và các câu truy vấn mẫu',
  notices: 'Từng thông báo',
  noticesIntro:
    'Bỏ dấu gạch chéo cuối địa chỉ của một thông báo rồi thêm đuôi tệp là được thông báo ấy ở dạng khác. Thông báo mới nhất, chẳng hạn:',
  noticesNone: 'Chưa có thông báo nào.',
  formats: {
    json: 'toàn bộ những gì trang này biết: thông tin, từng đoạn, chú thích, dẫn chiếu, số liệu, chỗ biên tập',
    xml: 'chuẩn văn bản pháp lý của OASIS (Akoma Ntoso 3.0), mã của mỗi đoạn trùng với địa chỉ trên trang',
    md: 'chữ đọc được ngay, chú thích đánh số',
    bib: 'trích dẫn cho LaTeX',
    ris: 'trích dẫn cho Zotero, EndNote, Mendeley',
    'csl.json': 'trích dẫn cho Zotero, pandoc',
  },
  noticeSchema: 'Lược đồ của tệp JSON một thông báo',
  feeds: 'Theo dõi thông báo mới',
  feedsIntro:
    'Chép địa chỉ dưới đây vào một trình đọc tin (Atom). Tệp ấy có 50 thông báo mới nhất và dẫn tới các tệp lưu, mỗi tệp 50 thông báo cũ hơn; ngày là ngày của thông báo, không phải ngày dựng trang.',
  feedOfAll: 'Mọi thông báo',
  feedOf: 'Theo cơ quan, địa bàn, lĩnh vực:',
  spreadsheet: 'Mở bằng bảng tính',
  spreadsheetSteps: [
    'Tải một tệp CSV ở bảng trên về máy.',
    'Excel: bấm đúp vào tệp là mở được, tiếng Việt hiện đúng. Nếu mọi cột dồn vào một, chọn Dữ liệu (Data) › Từ văn bản/CSV (From Text/CSV), dấu phân cách là dấu phẩy, mã hóa UTF-8.',
    'LibreOffice: mở tệp, chọn bộ ký tự Unicode (UTF-8), dấu phân cách là dấu phẩy.',
    'Muốn xem một dòng ở đâu ra, mở địa chỉ trong cột address.',
  ],
  curl: 'Tải bằng curl',
  python: 'Đọc bằng Python',
  pythonIntro: 'Chỉ dùng thư viện có sẵn. Ví dụ đầu đi hết các trang JSON; ví dụ sau đọc tệp CSV.',
  rules: 'Quy ước',
  rulesList: [
    'Điều nguồn không ghi thì để trống: null trong JSON, ô trống trong CSV. Không có gì được đoán.',
    'Ngày viết năm-tháng-ngày (2024-04-23); chỉ biết tháng hoặc năm thì chỉ viết tháng hoặc năm.',
    'Trong CSV, ô có nhiều giá trị nối bằng dấu chấm phẩy và một dấu cách. Ô bắt đầu bằng =, +, - hoặc @ có thêm dấu \u0027 ở trước, để bảng tính không chạy nó như công thức; JSON giữ nguyên chữ.',
    'Thứ tự các dòng luôn như nhau khi nội dung không đổi. Dòng của thông báo mới đứng ở cuối bảng; trang JSON đã đầy không đổi khi có thông báo mới, và chỉ trang đầu ghi bảng có mấy trang, mấy dòng.',
    'Địa chỉ của thông báo, đoạn và chú thích là vĩnh viễn. /api/v1/ chỉ được thêm cột; khi phải đổi nghĩa hay bỏ cột, sẽ có /api/v2/.',
    'Chữ của văn bản được giữ nguyên. Lĩnh vực, số liệu và dẫn chiếu do trang này đọc ra từ chữ ấy, không phải của cơ quan ban hành.',
  ],
  catalog: 'Danh mục cho máy',
  catalogDcat: 'Danh mục dữ liệu theo chuẩn DCAT',
  catalogLlms: 'Giới thiệu trang cho mô hình ngôn ngữ',
  catalogSitemap: 'Mọi địa chỉ của trang',
  size: (bytes: number): string =>
    bytes < 1000 ? `${figures.format(bytes)} byte` : `${figures.format(bytes / 1000)} KB`,
} as const;
