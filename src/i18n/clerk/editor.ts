/** Words of the snippets and tasks of the editor. */
export const editorWords = {
  snippet: (component: string): string => `Thành phần <${component}>`,
  components: {
    Metric: 'Đánh dấu một số liệu; giá trị được đọc từ chính chữ in',
    MetricChart: 'Hình vẽ từ các số liệu đã đánh dấu; đứng riêng một khối',
    Assignment: 'Nhiệm vụ được giao: cho ai, hạn nào',
    Sic: 'Sửa lỗi số hóa khi chắc chắn chữ đúng',
    EditorNote: 'Giữ nguyên chữ in, thêm lời nghi vấn',
    Corrected: 'Chữ đã được cơ quan đính chính bằng văn bản khác; giữ nguyên như ban hành',
    Redacted: 'Chỗ thông tin cá nhân đã bị che; sau `npm run redact`',
    FollowUp: 'Chữ nói việc đã giao ở thông báo trước nay ra sao; of là địa chỉ của việc ấy',
    Cite: 'Nói rõ văn bản được dẫn là văn bản nào',
    Closing: 'Đoạn kết của thông báo',
    Recipients: 'Nơi nhận',
    Signature: 'Chữ ký',
  } as Readonly<Record<string, string>>,
  footnote: 'Chú thích: dấu gọi và nội dung',
  checkTask: 'Kiểm tra nội dung',
  previewTask: 'Xem trước trang',
} as const;
