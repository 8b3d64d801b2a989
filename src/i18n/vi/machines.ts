/** Words that the server for language models says: its tools, and what they answer besides official words. */
export const machineWords = {
  server:
    'Thông báo kết luận của cơ quan nhà nước Việt Nam, đọc từ một trang đã dựng. Mỗi câu trả lời có chữ nguyên văn, địa chỉ của đúng chỗ có chữ ấy và số phiên bản. Chỉ trích chữ trong `words`, luôn kèm `address`; điều không có trong câu trả lời là chưa biết, không phải là không có.',
  search: {
    title: 'Tìm đoạn',
    about:
      'Tìm trong mọi thông báo, có dấu hay không dấu; đặt trong ngoặc kép để tìm đúng cụm. Trả về các đoạn nguyên văn, tốt nhất trước, và các trang khác (văn bản, cơ quan, địa bàn, lĩnh vực, chỉ tiêu) kèm mã.',
    query: 'Chữ cần tìm.',
    from: 'Ngày đầu của thông báo, 2042-04-23, hoặc chỉ năm hay tháng.',
    to: 'Ngày cuối, viết như vậy.',
    most: 'Nhiều nhất bao nhiêu trang.',
  },
  read: {
    title: 'Đọc một đoạn',
    about:
      'Chữ nguyên văn tại một địa chỉ của thông báo: đoạn, chú thích, bảng, việc được giao, số liệu. Địa chỉ không có phần sau dấu # cho biết thông báo là gì và mục lục của nó.',
    address: 'Địa chỉ đầy đủ, đường dẫn, hoặc mã như 2042/ten-thong-bao#ii-1.',
  },
  orders: {
    title: 'Kê việc được giao',
    about:
      'Việc mà các thông báo giao cho một cơ quan, về một địa bàn, một lĩnh vực, hay trong một năm: chữ nguyên văn, ai làm, hạn, nay ra sao. Không có tin không có nghĩa là chưa làm.',
    by: 'Kê theo cơ quan, địa bàn, lĩnh vực hay năm giao.',
    key: 'Mã của nơi ấy (phần cuối địa chỉ, như ubnd-huyen-mau) hoặc năm.',
    outcome:
      'Chỉ việc có kết quả này: dung-han, sau-han, xong, khong-thuc-hien, khong-con-hieu-luc, dang-cho, chua-co-tin.',
    dueFrom: 'Hạn từ ngày này.',
    dueTo: 'Hạn đến ngày này; cũng có thể chỉ là năm hay tháng.',
    skip: 'Bỏ qua bao nhiêu việc đầu.',
    most: 'Nhiều nhất bao nhiêu việc.',
    none: (by: string, key: string): string =>
      `Trang này không có danh sách việc nào theo ${by} với mã «${key}». Tìm tên bằng search: mã là phần cuối đường dẫn của trang tìm được.`,
  },
  verify: {
    title: 'Kiểm chứng',
    about:
      'Câu trích có đúng từng chữ tại địa chỉ đã cho không; bản ghi, sổ cái của trang có khớp với chữ ấy không.',
    words: 'Câu trích cần đối chiếu; bỏ trống thì chỉ kiểm tra bản ghi.',
  },
  noAddress: (given: string): string =>
    `«${given}» không phải địa chỉ của một thông báo. Viết như https://…/thong-bao/2042/ten/#ii-1 hoặc 2042/ten#ii-1.`,
  noNotice: (id: string): string => `Trang này không có thông báo ${id}.`,
  noAnchor: (id: string, anchor: string): string =>
    `Thông báo ${id} không có chỗ nào tên «${anchor}». Đọc địa chỉ không có dấu # để xem mục lục.`,
  failed: (why: string): string => `Không đọc được trang: ${why}.`,
  checks: {
    words: {
      yes: 'Chữ trích có đúng từng chữ tại địa chỉ.',
      no: 'Chữ trích không có đúng từng chữ tại địa chỉ.',
    },
    record: {
      yes: 'Bản ghi của phiên bản này có đúng mã băm đã công bố.',
      no: 'Bản ghi của phiên bản này không có đúng mã băm đã công bố.',
    },
    same: {
      yes: 'Mọi chữ của thông báo khớp với bản ghi, từng chữ theo thứ tự.',
      no: 'Chữ của thông báo khác với bản ghi.',
    },
    line: {
      yes: 'Dòng của phiên bản này nằm trong sổ cái, có chứng minh.',
      no: 'Không chứng minh được rằng dòng của phiên bản này nằm trong sổ cái.',
    },
    ledger: {
      yes: 'Sổ cái hiện nay chứa nguyên sổ cái lúc ghi dòng ấy.',
      no: 'Không chứng minh được rằng sổ cái hiện nay chứa sổ cái lúc ghi dòng ấy.',
    },
  },
  noLedger: 'Trang này không giữ sổ cái, hoặc thông báo chưa được ghi; không kiểm được gì hơn.',
  masked: 'Bản ghi có dòng đã che, chương trình này không kiểm được; dùng kiem-tra.py của trang.',
  unsigned: 'Chữ ký của bản chốt không được kiểm ở đây: lệnh `npm run witness` kiểm bằng khóa đã cho.',
} as const;
