/** Words of `npm run new`. */
export const newNoticeWords = {
  optional: ' (không có thì để trống)',
  questions: {
    subject: 'Trích yếu, chép đúng như in',
    number: 'Số, ký hiệu, ví dụ 07/TB-UBND',
    issued: 'Ngày ban hành, năm-tháng-ngày',
    issuer: 'Cơ quan ban hành, tên ngắn trong registry/agencies.yaml',
    on: 'Ngày kiểm tra hoặc cuộc họp, năm-tháng-ngày',
    place: 'Địa bàn, tên ngắn trong registry/places.yaml',
    programme: 'Chương trình kiểm tra, chép đúng như in',
    'concluded-by': 'Họ và tên người kết luận',
    position: 'Chức vụ người kết luận, chép đúng như in',
    signer: 'Họ và tên người ký',
    authority: 'Thẩm quyền ký, các dòng cách nhau bằng dấu chấm phẩy, ví dụ TL. CHỦ TỊCH; CHÁNH VĂN PHÒNG',
    source: 'Tệp gốc (PDF, Word, bản quét) để giữ kèm; chưa có thì phải bổ sung trước khi đăng',
    slug: 'Tên tệp, chữ thường không dấu; để trống thì đặt theo số và cơ quan',
  },
  fault: {
    empty: 'Mục này phải có.',
    day: 'Viết một ngày có thật theo thứ tự năm-tháng-ngày, ví dụ 2042-05-02.',
    slug: 'Viết bằng chữ thường không dấu, nối bằng gạch ngang.',
    file: 'Không thấy tệp này.',
    unknown: (near: string | undefined): string =>
      near
        ? `Chưa có trong danh mục. Có phải bạn muốn viết ${near}?`
        : 'Chưa có trong danh mục: thêm vào đó trước.',
  },
  flagFault: (flag: string, fault: string): string => `--${flag}: ${fault}`,
  missing: (flags: readonly string[]): string => `Còn thiếu: ${flags.map((flag) => `--${flag}`).join(', ')}.`,
  exists: (file: string): string =>
    `Đã có ${file}. Không ghi đè; nếu là thông báo khác, thêm --slug tên-khác.`,
  sourceExists: (file: string): string =>
    `Đã có ${file} với nội dung khác. Không ghi đè; đổi tên tệp gốc rồi chạy lại.`,
  written: (file: string): string =>
    `Đã ghi ${file}.\nChép toàn văn vào giữa phần khai báo và <Signature>, rồi chạy npm run check.`,
} as const;
