const FAMILY_NAMES = new Set(
  `Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Đoàn Lương Trịnh Hà Nông Vi Triệu
  Mai Trương Lâm Tô Tạ Cao Chu Châu Lưu Quách Phùng Hứa Lục Lã Giàng Sùng Vàng Thào Lò Quàng Cà Điêu Kim Thạch
  Thân Tống Kiều Bế La Ma Đàm Vương Doãn Nghiêm Từ Thái Tăng Văn Đào Đồng Bạch Khổng Ninh Mã Ngụy Ông`.split(
    /\s+/,
  ),
);

/** Whether people of this country bear the word as a family name. */
export function isFamilyName(word: string): boolean {
  return FAMILY_NAMES.has(word);
}
