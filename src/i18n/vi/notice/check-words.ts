/** Words of the check of the page's own words. */
export const checkWords = {
  same: (version: number, index: number, size: number): string =>
    `Khớp: chữ trên trang là phiên bản ${version}, dòng ${index} của sổ cái (đếm từ 0; sổ có ${size} dòng).`,
  firstLook: 'Máy này xem sổ cái lần đầu.',
  grown: (size: number): string => `Sổ cái chỉ được viết thêm từ lần bạn xem trước (${size} dòng).`,
  ours: 'Phép thử này chạy bằng mã của chính trang. Muốn chắc hơn, kiểm tra bằng máy của bạn:',
  ledger: 'Sổ cái',
} as const;
