/** Relations as the national database of legal documents names them, and the slug of the other document. */
export const RELATIONS = {
  'can-cu': 'căn cứ',
  'dan-chieu': 'dẫn chiếu',
  'sua-doi-bo-sung': 'sửa đổi, bổ sung',
  'thay-the': 'thay thế',
  'bai-bo': 'bãi bỏ',
  'dinh-chinh': 'đính chính',
  'huong-dan': 'hướng dẫn',
} as const;
export type RelationKind = keyof typeof RELATIONS;
