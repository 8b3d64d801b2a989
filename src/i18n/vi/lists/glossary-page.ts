/** Words of the page that explains words. */
export const glossaryPageWords = {
  abbreviations: 'Chữ viết tắt trong các thông báo',
  abbreviationsIntro:
    'Văn bản viết tắt những chữ này mà không phải lúc nào cũng nói nghĩa. Trong thông báo, chạm, đưa chuột hoặc dùng phím Tab đến chữ có gạch chấm bên dưới để đọc nghĩa của nó.',
  none: 'Chưa ghi chữ viết tắt nào.',
  ours: 'Chữ của trang này',
  /** Words of the site with what they mean, and nothing more than it knows. */
  terms: [
    [
      'Thông báo kết luận',
      'Văn bản mà cơ quan ra sau một cuộc kiểm tra hoặc cuộc họp: đã thấy gì, ai phải làm gì, bao giờ xong.',
    ],
    [
      'Nguyên văn',
      'Chữ của cơ quan, đúng từng chữ như tệp nguồn. Mọi thứ ngoài phần nguyên văn là của trang này.',
    ],
    [
      'Tóm tắt, hình, bảng của trang này',
      'Chỉ dựng từ những chữ đã đánh dấu trong văn bản; mỗi dòng dẫn đến câu của nó. Không có dòng nào thay cho văn bản.',
    ],
    [
      'Chưa rõ số, nguồn không ghi ngày',
      'Tệp mà trang này nhận được không ghi số hoặc ngày. Trang không tự điền.',
    ],
    [
      'Quá hạn mà chưa có cập nhật',
      'Ngày hạn trong văn bản đã qua và trang này chưa nhận được văn bản nào nói việc đó ra sao. Không có nghĩa là việc chưa làm.',
    ],
    ['Hạn nêu bằng lời', 'Văn bản nêu thời hạn nhưng không đủ để tính ra một ngày, như «sớm», «kịp thời».'],
    [
      'Ghi chú biên tập, dấu ?',
      'Chỗ mà chữ của nguồn có thể có lỗi. Chữ được giữ như nguồn; ghi chú nói vì sao ngờ.',
    ],
    [
      'Đính chính',
      'Cơ quan ra văn bản sửa một chỗ của thông báo. Chữ cũ vẫn giữ, văn bản sửa đứng ở đầu trang.',
    ],
    [
      'Được dẫn nhưng chưa có tại đây',
      'Thông báo nhắc đến văn bản ấy, nhưng toàn văn của nó chưa đăng ở trang này.',
    ],
  ],
} as const;
