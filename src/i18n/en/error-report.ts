/** Words of reports of faults; the browser has them too. */
export const reportWords = {
  link: 'Report a fault on this page',
  subject: 'A fault on the site of notices of conclusions',
  body: (page: string, selected: string): string =>
    [`Page: ${page}`, ...(selected === '' ? [] : [`Selected words: «${selected}»`]), 'The fault: '].join(
      '\r\n\r\n',
    ),
} as const;
