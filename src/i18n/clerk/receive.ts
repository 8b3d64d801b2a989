/** Words of `npm run receive`, which takes a packet from the studio. */
export const receiveWords = {
  noPacket: 'Tệp này không phải gói thông báo của bàn làm việc, hoặc đã hỏng trên đường gửi.',
  noNotice: 'Gói không có thông báo nào.',
  unknownPart: (name: string): string => `Gói có thêm phần «${name}» mà nó không khai; không lấy gì cả.`,
  damaged: (path: string): string => `\`${path}\` trong gói không đúng như gói khai; không lấy gì cả.`,
  strangePath: (path: string): string =>
    `Gói có \`${path}\`, không phải tệp của một thông báo; không lấy gì cả.`,
  wrongSource: 'Tệp nguồn trong gói không phải tệp mà thông báo khai.',
  badEntry: (list: string, slug: string): string =>
    `Mục \`${slug}\` của danh mục \`${list}\` trong gói viết sai.`,
  otherEntry: (slug: string, here: string, there: string): string =>
    `Tên ngắn \`${slug}\` ở đây là «${here}», trong gói là «${there}»: người gửi đổi tên ngắn rồi làm lại gói.`,
  newerHere: (path: string): string =>
    `\`${path}\` ở đây đã được sửa sau bản mà người gửi có. Gửi bản ở đây cho người gửi làm lại, hoặc gộp bằng tay.`,
  odd: (path: string): string => `\`${path}\` ở đây là liên kết hay không phải tệp thường.`,
  needsReason: 'Sổ cái đã ghi chữ của thông báo này, mà gói không nêu lý do đổi.',
  faults: (count: number): string => `Gói có ${count} lỗi nên không lấy gì cả:`,
  nothingNew: (notice: string): string => `Ở đây đã có đúng những gì trong gói của ${notice}.`,
  taken: (notice: string, files: readonly string[]): string =>
    [`Đã lấy ${notice}:`, ...files.map((file) => `  ${file}`)].join('\n'),
  next: 'Xem lại rồi đăng: `npm run studio` và bấm «Đăng», hoặc `npm run addresses` rồi lưu bằng git.',
  noFile: (path: string): string => `Không đọc được tệp \`${path}\`.`,
} as const;
