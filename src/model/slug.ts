/** Words as a slug: lower case, without tone marks, `đ` as `d`, everything else a hyphen: `UBND tỉnh Mẫu` → `ubnd-tinh-mau`. */
export function slugOf(words: string): string {
  return words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐÐ]/g, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
