/** Names for a made-up country of 200,000 entities: syllables and titles as the news has them, put together by number. */

const SURNAMES = 'Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý'.split(' ');
const MIDDLES = 'Văn Thị Đức Minh Quốc Ngọc Thanh Hữu Xuân Đình Công Bá Hải Thu Kim Anh'.split(' ');
const GIVEN =
  'Hoà Thủy Hùng Dũng Tuấn Hương Lan Mai Sơn Hải Long Nam Bình An Khánh Phúc Thịnh Tân Cường Quang Hiếu Đạt Thảo Yến'.split(
    ' ',
  );
const SYLLABLES =
  'Thạch Hương Kỳ Can Đức Nghi Yên Tân Phú Mỹ Bình Thuận Quảng Lâm Trường Vĩnh Hòa Sơn Đông Xuân Lộc An Khê Trà Bắc Cẩm'.split(
    ' ',
  );
export const PROVINCE_AGENCIES = [
  'Ủy ban nhân dân',
  'Công an',
  'Ủy ban Mặt trận Tổ quốc Việt Nam',
  'Hội đồng nhân dân',
  'Tỉnh đoàn',
  'Hội Liên hiệp Phụ nữ',
  'Hội Cựu chiến binh',
  'Bộ Chỉ huy Quân sự',
  'Sở Giáo dục và Đào tạo',
  'Sở Y tế',
  'Sở Nội vụ',
  'Liên đoàn Lao động',
  'Hội Nông dân',
  'Ban Tuyên giáo',
  'Sở Tài chính',
  'Sở Tư pháp',
  'Viện kiểm sát nhân dân',
  'Tòa án nhân dân',
  'Hội Chữ thập đỏ',
  'Sở Văn hóa và Thể thao',
] as const;
export const EVENT_KINDS = ['tổng kết', 'sơ kết', 'giao ban', 'ký kết', 'phát động', 'triển khai'] as const;
const SUBJECTS = [
  'phong trào Toàn dân bảo vệ an ninh Tổ quốc',
  'công tác phòng, chống ma túy',
  'chương trình xây dựng nông thôn mới',
  'công tác bảo đảm trật tự an toàn giao thông',
  'cuộc vận động học tập và làm theo',
  'công tác dân vận',
  'chuyển đổi số',
  'công tác phòng cháy, chữa cháy',
] as const;

/** The i-th of a list, round and round. */
const pick = <T>(list: readonly T[], i: number): T => list[i % list.length] as T;

export function personName(i: number): string {
  const given = Math.floor(i / SURNAMES.length);
  const middle = Math.floor(given / GIVEN.length);
  return [pick(SURNAMES, i), pick(MIDDLES, middle), pick(GIVEN, given)].join(' ');
}

/** Two syllables, and a number from the second round on. */
export function placeName(i: number): string {
  const second = Math.floor(i / SYLLABLES.length);
  const round = Math.floor(second / SYLLABLES.length);
  return `${pick(SYLLABLES, i)} ${pick(SYLLABLES, second + i)}${round > 0 ? ` ${round}` : ''}`;
}

export const subjectName = (i: number): string => pick(SUBJECTS, i);
