/**
 * Orders of other agencies, and how later notices speak of them in other words; written before anything was run on them.
 * Nothing may be tuned on these: they tell whether the rules hold for words that nobody looked at.
 */
export interface ParaphrasedNotice {
  id: string;
  issued: string;
  place: string;
  body: string;
}

const order = (to: string, words: string, deadline?: string): string =>
  `<Assignment to="${to}"${deadline === undefined ? '' : ` deadline="${deadline}"`}>${words}</Assignment>.`;

export const PARAPHRASED_AGENCIES: Readonly<Record<string, { name: string; place: string }>> = {
  'ubnd-tinh-hu-cau': { name: 'UBND tỉnh Hư Cấu', place: 'tinh-hu-cau' },
  'so-cong-thuong': { name: 'Sở Công Thương', place: 'tinh-hu-cau' },
  'so-noi-vu': { name: 'Sở Nội vụ', place: 'tinh-hu-cau' },
  'so-khoa-hoc': { name: 'Sở Khoa học và Công nghệ', place: 'tinh-hu-cau' },
  'cong-an-tinh': { name: 'Công an tỉnh', place: 'tinh-hu-cau' },
  'thanh-tra-tinh': { name: 'Thanh tra tỉnh', place: 'tinh-hu-cau' },
  'van-phong-ubnd-tinh': { name: 'Văn phòng UBND tỉnh', place: 'tinh-hu-cau' },
  'ubnd-thanh-pho-hu': { name: 'UBND thành phố Hư', place: 'thanh-pho-hu' },
  'ubnd-huyen-cau': { name: 'UBND huyện Cấu', place: 'huyen-cau' },
};

export const PARAPHRASED_NOTICES: readonly ParaphrasedNotice[] = [
  {
    id: '2041/mot',
    issued: '2041-02-10',
    place: 'tinh-hu-cau',
    body: [
      'Tình hình chung của tỉnh có nhiều chuyển biến; các ngành, các cấp đã nỗ lực thực hiện nhiệm vụ được giao.',
      order(
        'so-cong-thuong',
        'Giao Sở Công Thương làm việc với Công ty Điện lực để kéo điện lưới về bản Tà Phình, xong trong quý III/2041',
        'trong quý III/2041',
      ),
      order(
        'ubnd-thanh-pho-hu',
        'Yêu cầu UBND thành phố Hư thu hồi 2.300 m² đất lấn chiếm tại chợ Cửa Bắc trước ngày 30/6/2041',
        'trước ngày 30/6/2041',
      ),
      order(
        'thanh-tra-tinh',
        'Thanh tra tỉnh kết luận việc đấu thầu thiết bị của Bệnh viện Đa khoa Hư trong tháng 5/2041',
        'trong tháng 5/2041',
      ),
      order('so-noi-vu', 'Sở Nội vụ tham mưu ban hành quy định về đánh giá cán bộ hằng tháng'),
    ].join('\n\n'),
  },
  {
    id: '2041/hai',
    issued: '2041-03-15',
    place: 'huyen-cau',
    body: [
      'Huyện Cấu đã nỗ lực thực hiện nhiệm vụ được giao, đời sống Nhân dân được cải thiện.',
      order(
        'cong-an-tinh',
        'Công an tỉnh xử lý dứt điểm xe quá tải trên Quốc lộ 4X đoạn qua huyện Cấu, báo cáo trước ngày 20/5/2041',
        'trước ngày 20/5/2041',
      ),
      order('ubnd-huyen-cau', 'UBND huyện Cấu tu sửa đập Phai Dài, bảo đảm tích nước vụ mùa'),
      order('so-khoa-hoc', 'Sở Khoa học và Công nghệ hoàn tất hồ sơ chỉ dẫn địa lý cho quả mắc mật Cấu'),
      order('van-phong-ubnd-tinh', 'Văn phòng UBND tỉnh số hóa 100% hồ sơ lưu trữ giai đoạn 2015-2020'),
    ].join('\n\n'),
  },
  {
    id: '2041/ba',
    issued: '2041-06-25',
    place: 'tinh-hu-cau',
    body: [
      'Kết luận về gói thầu thiết bị y tế tại Bệnh viện Đa khoa Hư đã được Thanh tra tỉnh công bố.',
      'Tình trạng xe chở quá tải trên Quốc lộ 4X giảm rõ rệt nhưng chưa chấm dứt; Công an tỉnh đang lập thêm hai chốt.',
      'Thành phố Hư mới thu hồi được 800 m² đất bị lấn chiếm quanh chợ Cửa Bắc.',
      'Sở Công Thương tổ chức tốt hội chợ xuân, thu hút đông đảo Nhân dân. Công tác cán bộ được quan tâm.',
      order(
        'ubnd-thanh-pho-hu',
        'Yêu cầu UBND thành phố Hư tiếp tục thu hồi nốt phần đất lấn chiếm tại chợ Cửa Bắc, xong trước ngày 30/9/2041',
        'trước ngày 30/9/2041',
      ),
      order(
        'ubnd-thanh-pho-hu',
        'UBND thành phố Hư lắp camera tại chợ Cửa Nam trong tháng 8/2041',
        'trong tháng 8/2041',
      ),
    ].join('\n\n'),
  },
  {
    id: '2041/bon',
    issued: '2041-10-12',
    place: 'tinh-hu-cau',
    body: [
      'Bản Tà Phình đã có điện từ ngày 2/9/2041, sớm hơn kế hoạch.',
      'Đập Phai Dài được gia cố xong, tưới cho 40 ha lúa mùa.',
      'Đến nay chợ Cửa Bắc không còn hộ nào lấn chiếm.',
      order('ubnd-huyen-cau', 'Đập Phai Ngắn bị rò rỉ, giao UBND huyện Cấu khắc phục ngay'),
    ].join('\n\n'),
  },
  {
    id: '2042/nam',
    issued: '2042-01-20',
    place: 'tinh-hu-cau',
    body: [
      'Cơ quan quản lý đã cấp chứng nhận chỉ dẫn địa lý «mắc mật Cấu».',
      'Việc số hóa hồ sơ lưu trữ 2015-2020 giao lại cho Sở Nội vụ thực hiện từ năm 2042.',
      'Vết rò ở đập Phai Ngắn đã được xử lý.',
      'Chợ Cửa Nam: hệ thống camera chưa lắp do vướng kinh phí, cho lùi đến hết quý I/2042.',
      'Các ngành, các cấp tiếp tục nỗ lực thực hiện nhiệm vụ được giao; công tác cán bộ được quan tâm.',
    ].join('\n\n'),
  },
];

/** A second set, of works without a name of their own, written and first run when the rules stood. */
export const NAMELESS_NOTICES: readonly ParaphrasedNotice[] = [
  {
    id: '2041/sau',
    issued: '2041-01-15',
    place: 'tinh-hu-cau',
    body: [
      'Các ngành, các cấp đã nỗ lực thực hiện nhiệm vụ được giao; kinh tế - xã hội tiếp tục ổn định.',
      order(
        'so-cong-thuong',
        'Giao Sở Công Thương trình HĐND tỉnh mức thu phí tham quan làng nghề trong tháng 6/2041',
        'trong tháng 6/2041',
      ),
      order('so-noi-vu', 'Sở Nội vụ chi trả đủ trợ cấp cho người có công trước Tết Nguyên đán'),
      order('ubnd-huyen-cau', 'UBND huyện Cấu giải quyết dứt điểm 15 đơn khiếu nại tồn đọng'),
      order('so-khoa-hoc', 'Sở Khoa học và Công nghệ phủ sóng di động cho các thôn vùng lõm'),
      order('cong-an-tinh', 'Công an tỉnh tổng kiểm tra phòng cháy tại các chợ và chung cư'),
      order(
        'van-phong-ubnd-tinh',
        'Văn phòng UBND tỉnh công khai kết quả giải quyết kiến nghị của doanh nghiệp',
      ),
    ].join('\n\n'),
  },
  {
    id: '2041/bay',
    issued: '2041-04-20',
    place: 'tinh-hu-cau',
    body: [
      'Các ngành, các cấp tiếp tục nỗ lực thực hiện nhiệm vụ được giao; công tác cải cách hành chính được quan tâm.',
      'Trước Tết, hơn 1.200 người có công đã nhận đủ trợ cấp.',
      'Huyện Cấu còn 4 đơn khiếu nại tồn đọng chưa giải quyết.',
      'Đã kiểm tra phòng cháy ở 52 chợ; lập biên bản 9 trường hợp vi phạm.',
      order('so-noi-vu', 'Sở Nội vụ hoàn thiện đề án vị trí việc làm'),
    ].join('\n\n'),
  },
  {
    id: '2041/tam',
    issued: '2041-08-30',
    place: 'tinh-hu-cau',
    body: [
      'HĐND tỉnh đã thông qua mức thu phí tham quan làng nghề.',
      'Hiện còn 3 thôn vùng lõm chưa có sóng di động; nhà mạng cam kết xong trong năm.',
      'Đề án vị trí việc làm chưa được trình do chờ hướng dẫn của trung ương.',
      'Thu ngân sách tăng khá; doanh nghiệp mới thành lập tăng so với cùng kỳ.',
      order('cong-an-tinh', 'Công an tỉnh tuyên truyền phòng, chống lừa đảo trên mạng'),
    ].join('\n\n'),
  },
];

export const NAMELESS_ANSWERS: readonly [notice: string, order: string][] = [
  ['2041/bay', 'Sở Nội vụ chi trả'],
  ['2041/bay', 'UBND huyện Cấu giải quyết'],
  ['2041/bay', 'Công an tỉnh tổng kiểm tra'],
  ['2041/tam', 'Giao Sở Công Thương trình'],
  ['2041/tam', 'Sở Khoa học và Công nghệ phủ sóng'],
  ['2041/tam', 'Sở Nội vụ hoàn thiện'],
];

/** Later notice → first words of the order that it speaks of. */
export const PARAPHRASED_ANSWERS: readonly [notice: string, order: string][] = [
  ['2041/ba', 'Thanh tra tỉnh kết luận'],
  ['2041/ba', 'Công an tỉnh xử lý'],
  ['2041/ba', 'Yêu cầu UBND thành phố Hư thu hồi'],
  ['2041/bon', 'Giao Sở Công Thương'],
  ['2041/bon', 'UBND huyện Cấu tu sửa'],
  ['2041/bon', 'Yêu cầu UBND thành phố Hư thu hồi'],
  ['2041/bon', 'Yêu cầu UBND thành phố Hư tiếp tục'],
  ['2042/nam', 'Sở Khoa học'],
  ['2042/nam', 'Văn phòng UBND tỉnh'],
  ['2042/nam', 'Đập Phai Ngắn'],
  ['2042/nam', 'UBND thành phố Hư lắp camera'],
];

/** A third set, with abbreviations, synonyms and works that are only partly named; 9 of 10 when first run. */
export const LATER_NOTICES: readonly ParaphrasedNotice[] = [
  {
    id: '2041/a',
    issued: '2041-01-10',
    place: 'tinh-hu-cau',
    body: [
      'Năm qua các cấp, các ngành thực hiện tốt nhiệm vụ; an ninh trật tự được giữ vững.',
      order(
        'ubnd-huyen-cau',
        'UBND huyện Cấu hoàn thành giải phóng mặt bằng dự án đường tránh ĐT.226 trong quý II/2041',
        'trong quý II/2041',
      ),
      order('so-cong-thuong', 'Sở Công Thương lập danh mục cụm công nghiệp cần di dời khỏi khu dân cư'),
      order('so-noi-vu', 'Sở Nội vụ rà soát, tinh giản 5% biên chế năm 2041'),
      order(
        'cong-an-tinh',
        'Công an tỉnh cấp căn cước cho 100% học sinh lớp 9 trước ngày 31/5/2041',
        'trước ngày 31/5/2041',
      ),
      order('ubnd-thanh-pho-hu', 'UBND thành phố Hư nạo vét kênh N3, khắc phục ngập úng ở phường Trại'),
      order('thanh-tra-tinh', 'Thanh tra tỉnh thanh tra việc sử dụng quỹ bảo trì chung cư'),
    ].join('\n\n'),
  },
  {
    id: '2041/b',
    issued: '2041-04-15',
    place: 'huyen-cau',
    body: [
      'Huyện cơ bản thực hiện tốt nhiệm vụ; an ninh trật tự được giữ vững.',
      order('ubnd-huyen-cau', 'UBND huyện Cấu trồng mới 300 ha rừng sản xuất'),
      order('so-khoa-hoc', 'Sở Khoa học và Công nghệ hướng dẫn huyện xây dựng nhãn hiệu tập thể cho na Cấu'),
    ].join('\n\n'),
  },
  {
    id: '2041/c',
    issued: '2041-07-20',
    place: 'tinh-hu-cau',
    body: [
      'GPMB đường tránh ĐT.226 mới xong 60%, còn vướng 12 hộ.',
      'Đến hết tháng 5, toàn bộ học sinh lớp 9 trong tỉnh đã được cấp thẻ căn cước.',
      'Kênh N3 vẫn bồi lắng, mưa lớn là phường Trại ngập.',
      'Kinh tế tăng trưởng khá, thu ngân sách đạt dự toán; an ninh trật tự được giữ vững.',
      order(
        'ubnd-huyen-cau',
        'Giao UBND huyện Cấu giải quyết dứt điểm 12 hộ còn vướng mặt bằng của đường tránh, chậm nhất ngày 30/9/2041',
        'chậm nhất ngày 30/9/2041',
      ),
      order('so-cong-thuong', 'Sở Công Thương theo dõi giá điện'),
    ].join('\n\n'),
  },
  {
    id: '2042/d',
    issued: '2042-01-12',
    place: 'tinh-hu-cau',
    body: [
      'Danh mục 4 cụm công nghiệp phải chuyển ra ngoài khu dân cư đã được HĐND tỉnh thông qua.',
      'Biên chế giảm 3,2%, chưa đạt mức 5%.',
      'Việc thanh tra quỹ bảo trì chung cư tạm dừng theo chỉ đạo của Thanh tra Chính phủ.',
      'Huyện Cấu trồng được 312 ha rừng sản xuất.',
      'Nhãn hiệu tập thể «na Cấu» được chuyển cho Hội Nông dân huyện đứng tên đăng ký.',
      'Mặt bằng đường tránh ĐT.226 đã bàn giao xong, 12 hộ cuối cùng nhận tiền bồi thường.',
      'Trong năm, tỉnh tổ chức nhiều hoạt động văn hóa, thể thao; an ninh trật tự được giữ vững.',
    ].join('\n\n'),
  },
];

export const LATER_ANSWERS: readonly [notice: string, order: string][] = [
  ['2041/c', 'UBND huyện Cấu hoàn thành'],
  ['2041/c', 'Công an tỉnh cấp'],
  ['2041/c', 'UBND thành phố Hư nạo'],
  ['2042/d', 'Sở Công Thương lập'],
  ['2042/d', 'Sở Nội vụ rà'],
  ['2042/d', 'Thanh tra tỉnh thanh'],
  ['2042/d', 'UBND huyện Cấu trồng'],
  ['2042/d', 'Sở Khoa học'],
  ['2042/d', 'UBND huyện Cấu hoàn thành'],
  ['2042/d', 'Giao UBND huyện Cấu giải'],
];
