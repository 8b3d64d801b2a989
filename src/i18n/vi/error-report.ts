/** Words of reports of faults; the browser has them too. */
export const reportWords = {
  link: 'Báo lỗi trên trang này',
  subject: 'Báo lỗi trên trang Thông báo kết luận',
  body: (page: string, selected: string): string =>
    [`Trang: ${page}`, ...(selected === '' ? [] : [`Chữ được chọn: «${selected}»`]), 'Lỗi là: '].join(
      '\r\n\r\n',
    ),
} as const;

/** What whoever builds the site is told of a wrong setting. */
export const reportSettingWords = {
  badTarget: (given: string): string =>
    `REPORT_TO phải là một địa chỉ thư (loi@ten-mien.vn) hoặc một biểu mẫu bắt đầu bằng https://; đang là «${given}».`,
} as const;
