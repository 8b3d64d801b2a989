/** Words of `npm run new-site`, and the files that it writes. */
export const newSiteWords = {
  noFolder: 'Cần tên một thư mục chưa có, hoặc còn trống, ví dụ: npm run new-site -- ../tinh-mau',
  notEmpty: (folder: string): string =>
    `${folder} đã có tệp. Lệnh này không ghi vào thư mục đang có gì: chọn tên khác, hoặc dọn trống nó trước.`,
  notFolder: (folder: string): string => `${folder} là một tệp, không phải thư mục: chọn tên khác.`,
  written: (folder: string, files: readonly string[]): string =>
    [
      `Đã ghi vào ${folder}: ${files.join(', ')}.`,
      `Tiếp theo: sửa ${folder}/site.yaml, rồi đọc ${folder}/README.md.`,
    ].join('\n'),
} as const;

/** Files of a new content folder, by path. @param folder as commands are to name it */
export function newSiteFiles(folder: string): Readonly<Record<string, string>> {
  return {
    'site.yaml': `# Trang này là gì. Bỏ dấu # ở đầu dòng nào muốn ghi; dòng nào không ghi thì dùng chữ có sẵn.
# npm run check báo chỗ sai: dòng nào, sai gì, sửa thế nào.

# Tên trang, ở đầu mọi trang, không quá 60 chữ:
# name: Thông báo kết luận tỉnh Mẫu

# Ai đăng trang này, ghi trong tệp cấp tin và danh mục dữ liệu:
# publisher: Văn phòng UBND tỉnh Mẫu

# Một câu ở đầu trang đầu, rồi vài lời dưới câu ấy:
# tagline: Kết luận kiểm tra, cuộc họp của UBND tỉnh Mẫu, đăng nguyên văn.
# introduction: Trang do Văn phòng UBND tỉnh Mẫu đăng từ năm 2042.

# Máy tìm kiếm được cho biết trang này là gì:
# description: Thông báo kết luận của UBND tỉnh Mẫu, nguyên văn, có chú thích và số liệu.

# Chữ ở chân mọi trang. Không ghi thì trang nói rằng nó không phải trang của cơ quan nhà nước:
# footer: Trang của Văn phòng UBND tỉnh Mẫu. Chữ của văn bản được giữ nguyên.

# Địa chỉ của trang, có thể ở dưới một đường dẫn của tên miền:
# address: https://so.tinh-mau.example/thong-bao-ket-luan/

# Nơi nhận báo lỗi: một địa chỉ thư, hoặc một biểu mẫu bắt đầu bằng https://
# report: loi@tinh-mau.example

# Màu của trang, cho nền sáng và nền tối; tương phản với nền ít nhất 4,5 : 1:
# accent: { light: "#1d5c3f", dark: "#8fd3b0" }

languages: [vi]
`,
    'registry/places.yaml': `# Địa bàn: khóa là địa chỉ vĩnh viễn, chữ thường không dấu. Tên ghi kèm cấp. Ví dụ:
# tinh-mau:
#   name: tỉnh Mẫu
#   level: tinh
# xa-thu:
#   name: xã Thử
#   level: xa
#   within: tinh-mau
`,
    'registry/agencies.yaml': `# Cơ quan ban hành thông báo hoặc được giao nhiệm vụ: khóa là địa chỉ vĩnh viễn, chữ thường không dấu. Ví dụ:
# ubnd-tinh-mau:
#   name: UBND tỉnh Mẫu
#   kind: ubnd
#   level: tinh
#   place: tinh-mau
`,
    'README.md': `# Nội dung của trang thông báo kết luận

1. Ghi tên trang, ai đăng, địa chỉ vào \`site.yaml\`.
2. Ghi tỉnh và cơ quan ban hành vào \`registry/places.yaml\`, \`registry/agencies.yaml\`.
3. \`npm run import -- --content ${folder} <tệp Word hoặc PDF>\` đưa một thông báo vào.
4. \`CONTENT_DIR=${folder} npm run refs\` ghi vào danh mục những gì thông báo nhắc mà danh mục chưa có.
5. \`CONTENT_DIR=${folder} npm run check\` báo mọi lỗi và cách sửa.
6. \`CONTENT_DIR=${folder} npm run build\` dựng trang vào \`dist/\`; \`npm run serve\` mở trang trên máy này.
`,
  };
}
