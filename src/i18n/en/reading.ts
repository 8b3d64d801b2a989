/** Words of the reader's choice of letters and ground. */
export const readingWords = {
  link: 'Letters, background',
  title: 'Letters and background',
  intro:
    'Choose once, and every page here follows. Only this browser keeps the choice; it is sent to nobody. Prints do not change.',
  withoutScript: 'Without JavaScript, use your browser’s zoom and your device’s dark mode.',
  size: 'Size of letters',
  sizes: { '': 'Medium', 'chu-lon': 'Large', 'chu-rat-lon': 'Very large', 'chu-gap-doi': 'Double' },
  ground: 'Background',
  grounds: { '': 'As the device', 'nen-sang': 'Light', 'nen-toi': 'Dark' },
} as const;
