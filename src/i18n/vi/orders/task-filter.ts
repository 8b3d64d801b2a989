/** What the filter of a list of orders answers. */
export const taskFilterWords = {
  filtering: 'Đang lọc…',
  found: (count: number): string => (count === 0 ? 'Không có nhiệm vụ nào khớp.' : `${count} nhiệm vụ khớp.`),
  partly: (pages: number): string =>
    `Mới lọc trong ${pages} trang đầu. Chọn thêm cơ quan, địa bàn hoặc thời hạn để lọc hết.`,
  failed: 'Chưa tải được danh sách. Hãy thử lại, hoặc xem các danh sách có sẵn bên dưới.',
} as const;
