import { printCount } from '../print-count.ts';

/** Words of figures that are set against each other. */
export const pairWords = {
  changes: 'Thay đổi giữa các thông báo',
  aims: 'Đã giao – đã báo cáo',
  changesIntro:
    'Mỗi dòng là hai số in trong hai thông báo, cùng chỉ tiêu, cùng nơi, cùng đơn vị; bấm vào số để đọc câu đã in nó.',
  aimsIntro:
    'Mức mà một thông báo giao, bên cạnh số mới nhất mà thông báo sau in cho thời gian ấy. Trang này chỉ đặt hai số cạnh nhau, không kết luận đạt hay không đạt.',
  newest: (shown: number, all: number): string => `${shown} dòng mới nhất trong ${printCount(all)}.`,
  renamed: (first: string, second: string): string => `${first}, ở thông báo sau là ${second}`,
  where: 'Nơi',
  before: 'Trước',
  after: 'Sau',
  change: 'Thay đổi',
  aim: 'Đã giao',
  result: 'Đã báo cáo',
  distance: 'So với mức giao',
  points: 'điểm phần trăm',
  rose: (by: string): string => `tăng ${by}`,
  fell: (by: string): string => `giảm ${by}`,
  same: 'không đổi',
  above: (by: string): string => `cao hơn ${by}`,
  below: (by: string): string => `thấp hơn ${by}`,
  equal: 'bằng mức giao',
  until: (time: string): string => `số đến ${time}, trước thời điểm phải đạt`,
  unlike: {
    unit: 'không so: hai câu in hai đơn vị khác nhau',
    time: 'không so: một số của một ngày, một số của cả kỳ',
    year: 'không so: chỉ tiêu này tính lại từ đầu mỗi năm',
    bound: 'không so: văn bản chỉ in khoảng, mức ước hoặc giới hạn',
  },
  scope: (words: string): string => `không so: chỉ một câu nói «${words}»`,
  missing: {
    none: 'chưa có số liệu nào của thông báo sau',
    after: 'chỉ có số của thời điểm sau hạn:',
    place: 'chỉ có số của nơi kế tục, là địa bàn khác:',
  },
  order: 'việc được giao',
} as const;
