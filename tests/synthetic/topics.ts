/** What an invented notice may speak of beside the seed's sentences. `{n}` a number, `{xa}` a commune, `{nam}` the year. */
export interface Topic {
  /** Words a reader would search for. */
  phrase: string;
  sentences: readonly string[];
}

const topic = (phrase: string, ...sentences: string[]): Topic => ({ phrase, sentences });

/** All places and numbers put into these sentences are invented. */
export const TOPICS: readonly [Topic, ...Topic[]] = [
  topic(
    'cầu treo dân sinh',
    'Khẩn trương sửa chữa cầu treo dân sinh tại xã {xa}, hoàn thành trước mùa mưa bão năm {nam}.',
    'Kinh phí dự kiến {n} triệu đồng, lấy từ nguồn dự phòng.',
  ),
  topic(
    'hồ chứa nước',
    'Rà soát an toàn đập của hồ chứa nước xã {xa}, dung tích {n} nghìn mét khối.',
    'Lắp đặt thiết bị quan trắc và lập quy trình vận hành.',
  ),
  topic(
    'kè chống sạt lở',
    'Đẩy nhanh tiến độ kè chống sạt lở bờ suối tại xã {xa}, chiều dài {n} mét.',
    'Bố trí tái định cư cho các hộ nằm trong vùng nguy hiểm.',
  ),
  topic(
    'trạm bơm điện',
    'Bàn giao trạm bơm điện xã {xa} cho hợp tác xã quản lý, bảo đảm tưới {n} ha lúa.',
    'Sửa chữa kênh mương nội đồng trước vụ Mùa.',
  ),
  topic(
    'chợ nông thôn',
    'Nâng cấp chợ nông thôn xã {xa} với {n} gian hàng, chuyển đổi mô hình quản lý chợ.',
    'Bảo đảm phòng cháy, chữa cháy và vệ sinh môi trường.',
  ),
  topic(
    'trường bán trú',
    'Xây dựng trường bán trú cho học sinh xã {xa} với {n} phòng ở.',
    'Bố trí đủ nhân viên nuôi dưỡng theo định mức.',
  ),
  topic(
    'dịch tả lợn châu Phi',
    'Tập trung dập dịch tả lợn châu Phi tại xã {xa}, đã tiêu hủy {n} con.',
    'Tổ chức tiêu độc, khử trùng và kiểm soát vận chuyển.',
  ),
  topic(
    'xử lý rác thải',
    'Lựa chọn địa điểm xử lý rác thải sinh hoạt tại xã {xa}, công suất {n} tấn một ngày.',
    'Chấm dứt đốt rác lộ thiên.',
  ),
  topic(
    'nước sạch',
    'Mở rộng mạng cấp nước sạch cho {n} hộ dân xã {xa}.',
    'Nâng tỷ lệ hộ sử dụng nước hợp vệ sinh.',
  ),
  topic(
    'điện lưới quốc gia',
    'Kéo điện lưới quốc gia đến {n} hộ ở các thôn xa của xã {xa}.',
    'Chủ động giải phóng hành lang tuyến.',
  ),
  topic(
    'cụm công nghiệp',
    'Thành lập cụm công nghiệp {xa} diện tích {n} ha, kêu gọi nhà đầu tư hạ tầng.',
    'Rà soát quy hoạch và nguồn nước thải.',
  ),
  topic(
    'bến xe khách',
    'Di chuyển bến xe khách về xã {xa}, tổng mức đầu tư {n} tỷ đồng.',
    'Sắp xếp lại các điểm dừng đón trả khách.',
  ),
  topic(
    'nghĩa trang liệt sĩ',
    'Tu bổ nghĩa trang liệt sĩ xã {xa}, lát lại {n} mét vuông sân.',
    'Hoàn thành trước dịp lễ tri ân.',
  ),
  topic(
    'đường tuần tra biên giới',
    'Bảo trì {n} km đường tuần tra biên giới qua xã {xa}.',
    'Phối hợp với bộ đội biên phòng quản lý mốc giới.',
  ),
  topic(
    'khu kinh tế cửa khẩu',
    'Lập quy hoạch phân khu của khu kinh tế cửa khẩu tại xã {xa}, quy mô {n} ha.',
    'Ứng dụng nền tảng cửa khẩu số.',
  ),
  topic(
    'sắp xếp đơn vị hành chính',
    'Hoàn thiện phương án sắp xếp đơn vị hành chính xã {xa}, lấy ý kiến {n} cử tri.',
    'Bố trí cán bộ dôi dư đúng lộ trình.',
  ),
  topic(
    'nuôi cá lồng',
    'Hỗ trợ {n} lồng cho mô hình nuôi cá lồng ở xã {xa}.',
    'Quản lý chất lượng con giống và thức ăn.',
  ),
  topic(
    'chè hữu cơ',
    'Phát triển vùng chè hữu cơ {n} ha tại xã {xa}.',
    'Cấp mã số vùng trồng và truy xuất nguồn gốc.',
  ),
  topic(
    'phòng cháy chữa cháy rừng',
    'Thường trực phòng cháy chữa cháy rừng tại xã {xa}, phát dọn {n} km đường băng cản lửa.',
    'Xử lý nghiêm hành vi đốt nương trái phép.',
  ),
  topic(
    'khai thác cát trái phép',
    'Ngăn chặn khai thác cát trái phép trên sông qua xã {xa}, đã xử phạt {n} trường hợp.',
    'Lắp đặt camera giám sát bến bãi.',
  ),
  topic(
    'bệnh viện đa khoa',
    'Đầu tư bệnh viện đa khoa huyện cơ sở {xa} quy mô {n} giường.',
    'Thu hút bác sĩ và chuyển giao kỹ thuật.',
  ),
  topic(
    'tiêm vắc xin dại',
    'Tổ chức tiêm vắc xin dại cho {n} con chó, mèo tại xã {xa}.',
    'Lập sổ theo dõi đàn vật nuôi.',
  ),
  topic(
    'lao động đi nước ngoài',
    'Đưa {n} người của xã {xa} tham gia lao động đi nước ngoài theo hợp đồng.',
    'Cho vay ưu đãi và đào tạo tiếng trước khi đi.',
  ),
  topic(
    'tảo hôn',
    'Giảm tình trạng tảo hôn và hôn nhân cận huyết tại xã {xa}, còn {n} trường hợp.',
    'Đưa nội dung này vào hương ước thôn.',
  ),
  topic('hầm biogas', 'Xây {n} hầm biogas cho hộ chăn nuôi xã {xa}.', 'Giảm ô nhiễm ở khu dân cư.'),
  topic(
    'số hóa hồ sơ đất đai',
    'Hoàn thành số hóa hồ sơ đất đai xã {xa} với {n} thửa.',
    'Kết nối dữ liệu với cơ sở dữ liệu dân cư.',
  ),
  topic(
    'lò giết mổ tập trung',
    'Xây lò giết mổ tập trung tại xã {xa}, công suất {n} con một ngày.',
    'Chấm dứt giết mổ nhỏ lẻ trong khu dân cư.',
  ),
  topic(
    'bảo tàng cộng đồng',
    'Lập bảo tàng cộng đồng xã {xa}, sưu tầm {n} hiện vật.',
    'Gắn với du lịch trải nghiệm.',
  ),
  topic(
    'làng nghề đan lát',
    'Khôi phục làng nghề đan lát xã {xa} với {n} hộ tham gia.',
    'Xây dựng nhãn hiệu tập thể.',
  ),
  topic(
    'bảo hiểm y tế',
    'Vận động {n} người xã {xa} tham gia bảo hiểm y tế hộ gia đình.',
    'Phấn đấu đạt chỉ tiêu bao phủ được giao.',
  ),
  topic(
    'cai nghiện ma túy',
    'Lập hồ sơ cai nghiện ma túy cho {n} người tại xã {xa}.',
    'Phân công đoàn thể giúp đỡ sau cai.',
  ),
  topic(
    'mưa đá',
    'Hỗ trợ {n} hộ bị tốc mái do mưa đá tại xã {xa}.',
    'Cấp giống để khôi phục diện tích hoa màu.',
  ),
  topic(
    'đường ngang đường sắt',
    'Xóa bỏ {n} lối đi tự mở qua đường ngang đường sắt tại xã {xa}.',
    'Cắm biển cảnh báo và cử người cảnh giới.',
  ),
  topic(
    'thủy điện nhỏ',
    'Kiểm tra dự án thủy điện nhỏ tại xã {xa}, công suất {n} MW.',
    'Yêu cầu vận hành bảo đảm dòng chảy tối thiểu.',
  ),
  topic('nhà văn hóa thôn', 'Xây dựng {n} nhà văn hóa thôn của xã {xa}.', 'Huy động ngày công và hiến đất.'),
  topic('cây mắc ca', 'Trồng mới {n} ha cây mắc ca tại xã {xa}.', 'Không phát triển ngoài vùng quy hoạch.'),
  topic(
    'thu hồi đất',
    'Thông báo thu hồi đất của {n} hộ để làm khu tái định cư xã {xa}.',
    'Công khai phương án bồi thường.',
  ),
  topic('hạn hán', 'Chống hạn hán cho {n} ha lúa xuân xã {xa}.', 'Điều tiết nước luân phiên.'),
  topic(
    'sáp nhập trường tiểu học',
    'Thực hiện sáp nhập trường tiểu học các điểm lẻ xã {xa}, giảm {n} điểm trường.',
    'Bảo đảm đường đến trường an toàn.',
  ),
  topic(
    'ngộ độc nấm rừng',
    'Cảnh báo ngộ độc nấm rừng tại xã {xa}, đã có {n} người phải cấp cứu.',
    'Tuyên truyền không hái nấm lạ.',
  ),
];
