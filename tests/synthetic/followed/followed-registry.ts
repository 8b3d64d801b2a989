/**
 * Vocabularies of an invented province, tỉnh Tưởng Tượng. On 1/7/2032 two districts become one, and on 1/1/2033 one
 * department takes over another.
 */
export const FOLLOWED_REGISTRY: Readonly<Record<string, string>> = {
  'places.yaml': `tinh-tuong-tuong:
  name: tỉnh Tưởng Tượng
  level: tinh
huyen-may:
  name: huyện Mây
  level: huyen
  within: tinh-tuong-tuong
  until: "2032-06-30"
  successors: [huyen-may-gio]
  basis: Nghị quyết bịa số 7/2032/NQ-HĐND
huyen-gio:
  name: huyện Gió
  level: huyen
  within: tinh-tuong-tuong
  until: "2032-06-30"
  successors: [huyen-may-gio]
  basis: Nghị quyết bịa số 7/2032/NQ-HĐND
huyen-may-gio:
  name: huyện Mây Gió
  level: huyen
  within: tinh-tuong-tuong
  from: "2032-07-01"
  basis: Nghị quyết bịa số 7/2032/NQ-HĐND
huyen-suong:
  name: huyện Sương
  level: huyen
  within: tinh-tuong-tuong
xa-lang:
  name: xã Lặng
  level: xa
  within: huyen-gio
`,
  'agencies.yaml': `ubnd-tinh-tuong-tuong:
  name: UBND tỉnh Tưởng Tượng
  kind: ubnd
  level: tinh
  place: tinh-tuong-tuong
so-giao-thong-tuong-tuong:
  name: Sở Giao thông vận tải tỉnh Tưởng Tượng
  shortForms: [Sở Giao thông vận tải]
  kind: so
  level: tinh
  place: tinh-tuong-tuong
  until: "2032-12-31"
  successors: [so-xay-dung-tuong-tuong]
  basis: Nghị quyết bịa số 9/2032/NQ-HĐND
so-xay-dung-tuong-tuong:
  name: Sở Xây dựng tỉnh Tưởng Tượng
  shortForms: [Sở Xây dựng]
  kind: so
  level: tinh
  place: tinh-tuong-tuong
so-tai-chinh-tuong-tuong:
  name: Sở Tài chính tỉnh Tưởng Tượng
  shortForms: [Sở Tài chính]
  kind: so
  level: tinh
  place: tinh-tuong-tuong
so-y-te-tuong-tuong:
  name: Sở Y tế tỉnh Tưởng Tượng
  shortForms: [Sở Y tế]
  kind: so
  level: tinh
  place: tinh-tuong-tuong
so-giao-duc-tuong-tuong:
  name: Sở Giáo dục và Đào tạo tỉnh Tưởng Tượng
  shortForms: [Sở Giáo dục và Đào tạo]
  kind: so
  level: tinh
  place: tinh-tuong-tuong
so-nong-nghiep-tuong-tuong:
  name: Sở Nông nghiệp và Môi trường tỉnh Tưởng Tượng
  shortForms: [Sở Nông nghiệp và Môi trường]
  kind: so
  level: tinh
  place: tinh-tuong-tuong
ban-quan-ly-du-an-tuong-tuong:
  name: Ban Quản lý dự án tỉnh Tưởng Tượng
  shortForms: [Ban Quản lý dự án tỉnh, Ban Quản lý dự án]
  kind: ban
  level: tinh
  place: tinh-tuong-tuong
cac-so-nganh-tuong-tuong:
  name: các sở, ngành của tỉnh Tưởng Tượng
  shortForms: ["Các sở, ngành"]
  kind: nhom
  level: tinh
  place: tinh-tuong-tuong
ubnd-huyen-may:
  name: UBND huyện Mây
  kind: ubnd
  level: huyen
  place: huyen-may
  until: "2032-06-30"
  successors: [ubnd-huyen-may-gio]
  basis: Nghị quyết bịa số 7/2032/NQ-HĐND
ubnd-huyen-gio:
  name: UBND huyện Gió
  kind: ubnd
  level: huyen
  place: huyen-gio
  until: "2032-06-30"
  successors: [ubnd-huyen-may-gio]
  basis: Nghị quyết bịa số 7/2032/NQ-HĐND
ubnd-huyen-may-gio:
  name: UBND huyện Mây Gió
  kind: ubnd
  level: huyen
  place: huyen-may-gio
  from: "2032-07-01"
  basis: Nghị quyết bịa số 7/2032/NQ-HĐND
ubnd-huyen-suong:
  name: UBND huyện Sương
  kind: ubnd
  level: huyen
  place: huyen-suong
`,
  'topics.yaml': `dau-tu-cong:
  name: Đầu tư công
dat-dai:
  name: Đất đai
y-te:
  name: Y tế
giao-duc:
  name: Giáo dục
giao-thong:
  name: Giao thông
moi-truong:
  name: Môi trường
`,
  'indicators.yaml': `ty-le-giai-ngan-tuong-tuong:
  name: Tỷ lệ giải ngân vốn của tỉnh Tưởng Tượng
  definition: Chỉ tiêu bịa để thử, không đo điều gì có thật.
  topic: dau-tu-cong
  unit: "%"
  better: higher
  startsAnew: year
ty-le-nuoc-sach-tuong-tuong:
  name: Tỷ lệ hộ dùng nước sạch của tỉnh Tưởng Tượng
  definition: Chỉ tiêu bịa để thử, không đo điều gì có thật.
  topic: moi-truong
  unit: "%"
  better: higher
`,
};
