/** What an import asks of the clerk; `…` in an example is for the clerk to fill in. */
export const importQuestions = {
  ask: {
    title: 'Không thấy tên loại văn bản.',
    subject: 'Không thấy trích yếu. Chép đúng như in.',
    number: 'Văn bản không ghi số; đã để trống. Nếu biết chắc:',
    issued: 'Văn bản không ghi ngày ban hành; đã để trống. Nếu biết chắc:',
    'inspection.on': 'Không thấy ngày kiểm tra hay cuộc họp; đã để trống. Nếu văn bản có ghi:',
    concludedBy:
      'Không thấy tên người kết luận; đã để trống. Nếu văn bản có ghi (kết luận của tập thể thì bỏ qua):',
    signer: 'Không rõ người ký và thẩm quyền ký.',
  },
  blankNumber: 'Chỗ ghi số để trống trong văn bản. Khi đã có số:',
  blankDay: (year: string | undefined): string =>
    `Ngày ban hành để trống trong văn bản${year === undefined ? '' : `; đã xếp vào năm ${year} theo dòng ấy`}. Khi đã biết ngày:`,
  noSuchDay: 'Ngày ban hành in trong văn bản không có trong lịch; đã để trống. Nếu biết chắc ngày đúng:',
  noAgency: 'Không thấy tên cơ quan ban hành ở đầu văn bản.',
  unknownAgency: 'Cơ quan ban hành chưa có trong danh mục.',
  isAgency: (name: string): string => `nếu là «${name}»`,
  isOtherName: 'nếu danh mục đã có dưới tên khác',
  isNewAgency: (name: string): string => `nếu là cơ quan mới, ghi luôn «${name}» vào danh mục`,
  unknownPlace: 'Địa bàn chưa có trong danh mục.',
  isPlace: (name: string): string => `nếu là «${name}»`,
  isNewPlace: (name: string): string => `nếu là địa bàn mới, ghi luôn «${name}» vào danh mục`,
  example: {
    title: 'THÔNG BÁO…',
    subject: 'Kết luận của …',
    number: '…/TB-…',
    day: 'năm-tháng-ngày',
    name: 'Họ và tên…',
    position: 'Chức vụ…',
    authority: 'TM. …; CHỦ TỊCH',
    agency: 'Tên cơ quan…',
    slug: 'tên-ngắn…',
  },
} as const;
