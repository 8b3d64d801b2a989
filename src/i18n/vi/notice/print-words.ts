/** Words for whoever comes by the code of a print, loaded only then. */
export const printWords = {
  unknown: 'Mã này không có trong sổ cái.',
} as const;
