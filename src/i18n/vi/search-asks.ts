/** Words of what an empty search page offers. */
export const askWords = {
  matter: 'Một việc',
  place: 'Một xã, một huyện; không dấu cũng được',
  agency: 'Một cơ quan',
  number: 'Số thông báo, số văn bản',
  day: 'Một ngày',
  person: 'Một người',
  question: 'Một câu hỏi',
  phrase: 'Đúng một cụm chữ, trong ngoặc kép',
  howMuch: (indicator: string, place: string): string => `${indicator} của ${place} là bao nhiêu?`,
} as const;
