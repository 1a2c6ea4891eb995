/**
 * Enumerations inside the name of an occasion: "nhiệm vụ, giải pháp", "5 tập thể, 7 cá nhân", "Uber, Grab". A comma between two words of one
 * field carries the name on; one before a speaker, a body or a clause ends it.
 */

/** Words of one field, which stand side by side in names. */
const FIELDS: readonly string[] = [
  'nhiệm vụ|giải pháp|biện pháp|phương hướng|mục tiêu|chỉ tiêu|kế hoạch|chương trình|đề án|dự án|công trình|quy hoạch|chức năng|quyền hạn|yêu cầu|lộ trình',
  'khó khăn|vướng mắc|bất cập|hạn chế|tồn tại|thách thức|thuận lợi|khuyết điểm|vi phạm|sai phạm|yếu kém|bức xúc|nguyên nhân|thiếu sót|ưu điểm',
  'hiệu lực|hiệu quả|chất lượng|tiến độ|năng lực|trình độ|kỹ năng|phẩm chất|năng suất|tính chất|mức độ|hậu quả|số lượng|quy trình|thủ tục|trình tự|tiêu chuẩn|điều kiện|định mức|quy chuẩn|cơ cấu|thành phần|bộ máy|biên chế|nội dung|phương thức|vị trí|vai trò|trách nhiệm',
  'kiểm tra|giám sát|kỷ luật|thanh tra|kiểm toán|kiểm soát|kiểm điểm|xem xét|rà soát|làm rõ|báo cáo|đánh giá|phân loại|xử lý|giải quyết|đôn đốc|xác minh|điều tra|phát hiện|ngăn chặn|chấn chỉnh|thẩm định|phê duyệt|thi hành|khảo sát|thống kê|tổng hợp|phân tích|thảo luận|bàn bạc|góp ý|cho ý kiến|lấy ý kiến|nhận xét|giới thiệu|bỏ phiếu|sơ kết|quán triệt|triển khai|thực hiện|phổ biến|hướng dẫn|tiếp nhận|bố trí|tiếp thu|chỉnh lý|giải trình|sửa đổi|bổ sung',
  'điều động|bổ nhiệm|luân chuyển|phân công|chỉ định|tuyển dụng|đề bạt|miễn nhiệm|nâng lương|thăng cấp|tiếp nhận|chuẩn y|phê chuẩn|biệt phái|nghỉ hưu',
  'quản lý|sử dụng|bảo vệ|khai thác|phát triển|xây dựng|bồi dưỡng|đào tạo|nhân rộng|nâng cấp|mở rộng|đầu tư|kinh doanh|sản xuất|dịch vụ|thương mại|du lịch|chế biến|bảo tồn|phục hồi|cải tạo|vận hành|duy tu|bảo trì|chăm sóc|giáo dục|chỉ đạo|điều hành|hỗ trợ|bồi thường|tái định cư|giải phóng mặt bằng',
  'kinh tế|văn hoá|văn hóa|xã hội|y tế|giáo dục|thể thao|du lịch|khoa học|công nghệ|tài chính|ngân hàng|đất đai|môi trường|giao thông|an ninh|quốc phòng|quân sự|đối ngoại|chính trị|tư tưởng|đạo đức|lối sống|trật tự|an toàn|nội chính|tư pháp|dân tộc|tôn giáo|thông tin|báo chí|truyền thông|văn học|nghệ thuật|thư viện|bảo tàng|nông nghiệp|công nghiệp|lao động|người có công|đời sống|quốc tế|kỷ cương|kỷ luật|hành chính|sự nghiệp',
  'lãnh đạo|cán bộ|công chức|viên chức|nhân viên|chiến sĩ|hội viên|đoàn viên|đảng viên|thanh niên|thiếu niên|thanh thiếu niên|sinh viên|học sinh|giáo viên|giảng viên|luật gia|nhà báo|phóng viên|trí thức|văn nghệ sĩ|nghệ sĩ|nhà khoa học|nhà đầu tư|nhà thầu|người lao động|công nhân|nông dân|thủ trưởng|nhân sĩ|chức sắc|thân nhân|gia đình|già làng|trưởng bản|người có uy tín|vận động viên|huấn luyện viên|diễn viên|thương binh|bệnh binh|liệt sĩ|cựu chiến binh|thanh niên xung phong|phụ nữ|trẻ em|người cao tuổi|người khuyết tật|hộ nghèo|hộ cận nghèo|tập thể|cá nhân|tổ chức|đơn vị|địa phương|hộ gia đình|nghệ nhân|doanh nhân|chủ tàu|ngư dân|hoà thượng|hòa thượng',
  'sở ngành|ban ngành|quận huyện|phường xã|huyện thị|sở|ban|ngành|bộ|phòng|đoàn thể|đơn vị|địa phương|cơ quan|tổ chức|bệnh viện|trường học|doanh nghiệp|hợp tác xã|hiệp hội|học viện|đại học|cao đẳng|trung cấp|nhà trường|đơn vị sự nghiệp|mầm non|tiểu học|trung học',
  'luật|pháp lệnh|nghị quyết|nghị định|thông tư|chỉ thị|kết luận|quyết định|quy định|quy chế|quy tắc|thoả thuận|thỏa thuận|biên bản|bản ghi nhớ|cơ chế|chính sách|chủ trương|đường lối|pháp luật|văn bản|đề cương|hướng dẫn|cấp bậc hàm|quân hàm|bằng khen|giấy khen|huân chương|huy chương|kỷ niệm chương|danh hiệu|huy hiệu|cờ thi đua|học bổng|quà',
  'khen thưởng|thi đua|tuyên dương|biểu dương|tôn vinh|vinh danh|phát động|ra quân|ký kết|giao ước|công bố|trao tặng|trao giải|khai mạc|bế mạc|tổng kết|sơ kết|bàn giao|khánh thành',
  'lâm nghiệp|thuỷ sản|thủy sản|chăn nuôi|trồng trọt|cây trồng|vật nuôi|gia súc|gia cầm|nhãn|vải thiều|cà phê|hồ tiêu|đường bộ|đường sắt|đường thuỷ|đường thủy|hàng hải|hàng không|vỉa hè|lòng đường|lòng lề đường|hội chợ|triển lãm|hội thảo|ma tuý|ma túy|mại dâm|buôn lậu|gian lận|hàng giả|thất thoát|lãng phí|tham nhũng|tiêu cực|bão|lũ|lụt|hạn hán|thiên tai|cháy|nổ|không báo cáo|không theo quy định',
];
const words = (field: string): string => field.replace(/ /g, '\\s+');
const ends = FIELDS.map((f) => new RegExp(`(?<!\\p{L})(?:${words(f)})$`, 'iu'));
const begins = FIELDS.map((f) => new RegExp(`^,\\s*(?:các\\s+|và\\s+)?(?:${words(f)})(?!\\p{L})`, 'u'));
/** These speak as often as they are spoken to. */
const SPEAKS =
  /^,\s*(?:các\s+)?(?:lãnh đạo|cơ quan|doanh nghiệp|sở(?! ngành)|ban(?! ngành)|bộ|phòng|hiệp hội|ngành|địa phương|đơn vị|nhà báo|phóng viên|nhà trường|đại học|phụ nữ|gia đình)(?!\p{L})/u;
/** Who is spoken to with them goes on to the next item or to what it is about. */
const AND_MORE =
  /^,\s*(?:các\s+)?(?:\p{Ll}+\s+){0,5}\p{Ll}+\s*(?:,\s*(?:các\s+)?\p{Ll}+\s+(?:\p{Ll}+\s+){0,4}(?:và|về|,)|\s(?:và|về|liên quan|có liên|do|trên địa bàn|trực thuộc)(?!\p{L}))/u;

/** "Tại hội nghị tổng kết, phát động ...": two deeds; "..., các tỉnh", "..., các cơ quan": a new clause. */
function isOfOneField(before: string, rest: string): boolean {
  const i = begins.findIndex((re, n) => re.test(rest) && ends[n]?.test(before));
  return i >= 0 && (!SPEAKS.test(rest) || AND_MORE.test(rest));
}

/** "cho 5 tập thể, 7 cá nhân", "45 năm quan hệ ngoại giao, 5 năm quan hệ đối tác". */
const COUNT = /(?<!\p{L}|\d)(?:\d[\d.]*|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)\s+(?:\p{Ll}+\s+){0,4}\p{Ll}+$/u;
const NEXT_COUNT =
  /^,\s*\d[\d.]*\s+(?:lượt\s+)?(?:tập thể|cá nhân|công chức|viên chức|cán bộ|hộ|gia đình|đơn vị|học sinh|sinh viên|giáo viên|nhân viên|thí sinh|cầu thủ|vận động viên|chiến sĩ|năm\s+(?:quan hệ|thành lập|ngày|thực hiện|thiết lập)|mẹ|đồng chí|huân chương|bằng khen)(?!\p{L})/u;

/** "Uber, Grab", "quận Hải Châu, Sơn Trà ngày 22/6", "Đảng, Nhà nước": names side by side, up to what goes on after the last. */
const NAME_BEFORE = /(?<!\p{L})(?:\p{Lu}\p{L}*)(?:\s\p{Lu}\p{L}*)*$/u;
const NAMES =
  /^(?:,\s*(?!(?:Chủ|Phó|Bí|Bộ|Giám|Uỷ|Ủy|Thủ|Thứ|Tổng|Trưởng|Ban|Quốc|Chánh|Đại|Thiếu|Thượng|Trung|Ông|Bà|Đoàn|Hội|Sở|UB|HĐ|TP|Thành|Tỉnh|Vụ|Cục|Công|Văn|Viện|Cựu|Nguyên|Ngoại|Thường|Chính phủ|TS|PGS|GS|ThS|BS|TTXVN|UBK))\p{Lu}\p{L}*(?:\s\p{Lu}\p{L}*){0,3}){1,6}(?:,?\s+(?:và|với)\s+\p{Lu}|\s+(?:sáng|chiều|tối|ngày\s+\d|hôm|diễn ra|do|về|năm\s+\d|của)(?!\p{L}))/u;
const STATE = /(?<!\p{L})Đảng$/u;
const OF_STATE = /^,\s*(?:Nhà nước|Mặt trận|Chính phủ|Quốc hội|[Cc]hính quyền|[Đđ]oàn thể)(?!\p{L})/u;

/** Does the comma stand within an enumeration? `rest` begins with it. */
export const isEnumerated = (before: string, rest: string): boolean =>
  isOfOneField(before, rest) ||
  (NEXT_COUNT.test(rest) && COUNT.test(before)) ||
  (STATE.test(before) && OF_STATE.test(rest)) ||
  (NAME_BEFORE.test(before) && NAMES.test(rest));
