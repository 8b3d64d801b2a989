/** What is recorded of orders beside what notices say, `assignments/<id>.yaml`. */
export const FOLLOWED_RECORDS: Readonly<Record<string, string>> = {
  '2031/07-tb-ubnd-tuong-tuong': `ii-d2-nv-so-tai-chinh-tham:
  - on: "2031-09-28"
    state: hoan-thanh
    evidence: https://vi-du.invalid/to-trinh-28-9-2031
    archived: https://luu-tru.invalid/to-trinh-28-9-2031
`,
  '2032/04-tb-ubnd-tuong-tuong': `ii-d2-nv-so-tai-chinh-can:
  - on: "2032-09-09"
    state: hoan-thanh
    evidence: https://vi-du.invalid/quyet-dinh-9-9-2032
    archived: https://luu-tru.invalid/quyet-dinh-9-9-2032
`,
};
