import { expect, test } from 'vitest';
import { heldIn } from './told.ts';

const DAY = 'Ngày 23/11/2023, UBND tỉnh Cà Mau tổ chức hội nghị giao ban.';

test('Behind the own name of a body the name of its head begins at a surname that no such name ends with.', () => {
  expect(heldIn(`${DAY} Đồn trưởng Đồn Biên phòng Sông Đốc Trần Văn An phát biểu.`)).toEqual([
    'Trần Văn An: Đồn trưởng Đồn Biên phòng Sông Đốc',
  ]);
  expect(heldIn(`${DAY} Hiệu trưởng Trường THPT Nguyễn Trãi Lê Hùng phát biểu.`)).toEqual([
    'Lê Hùng: Hiệu trưởng Trường THPT Nguyễn Trãi',
  ]);
  expect(heldIn(`${DAY} Giám đốc Công ty CP Sao Mai Võ Minh Tâm phát biểu.`)).toEqual([
    'Võ Minh Tâm: Giám đốc Công ty CP Sao Mai',
  ]);
  expect(heldIn(`${DAY} Giám đốc HTX nông nghiệp Tân Tiến Tạ Minh Đức phát biểu.`)).toEqual([
    'Tạ Minh Đức: Giám đốc HTX nông nghiệp Tân Tiến',
  ]);
});

test('The larger body that a name ends with is cut before the head’s name too.', () => {
  expect(heldIn(`${DAY} Bí thư Đoàn Trường THPT Đầm Dơi Lê Minh Tâm phát biểu.`)).toEqual([
    'Lê Minh Tâm: Bí thư Đoàn Trường THPT Đầm Dơi',
  ]);
});

test('Names of the highlands behind a body are told by how they are written.', () => {
  expect(heldIn(`${DAY} Trưởng bản Nà Sản Giàng A Tủa phát biểu.`)).toEqual([
    'Giàng A Tủa: Trưởng Bản Nà Sản',
  ]);
  expect(heldIn(`${DAY} Chính trị viên Đồn Biên phòng Ia Mơ Rơ Mah Tuân phát biểu.`)).toEqual([
    'Rơ Mah Tuân: Chính trị viên Đồn Biên phòng Ia Mơ',
  ]);
  expect(heldIn(`${DAY} Bà Báo Kim Thủy, Chánh Thanh tra tỉnh phát biểu.`)).toEqual([
    'Báo Kim Thủy: Chánh Thanh tra tỉnh Cà Mau',
  ]);
  expect(heldIn(`${DAY} Chánh Thanh tra tỉnh Rơ Mah Nga phát biểu.`)).toEqual([
    'Rơ Mah Nga: Chánh Thanh tra tỉnh Cà Mau',
  ]);
  expect(heldIn(`${DAY} Chánh Thanh tra tỉnh H’Loan Êban phát biểu.`)).toEqual([
    'H’Loan Êban: Chánh Thanh tra tỉnh Cà Mau',
  ]);
});

test('A body that is called after somebody keeps its name.', () => {
  expect(heldIn(`${DAY} Bà Lê Thị B, Hiệu trưởng Trường THPT Nguyễn Thị Minh Khai, phát biểu.`)).toEqual([
    'Lê Thị B: Hiệu trưởng Trường THPT Nguyễn Thị Minh Khai',
  ]);
  expect(heldIn(`${DAY} Ông Vũ Văn C, Hiệu trưởng Trường Tiểu học Sao Việt Lê Lợi, phát biểu.`)).toEqual([
    'Vũ Văn C: Hiệu trưởng Trường Tiểu học Sao Việt Lê Lợi',
  ]);
});

test('A hamlet’s board, a department behind its comma and a deputy’s province stand before the name.', () => {
  expect(heldIn(`${DAY} Bí thư Chi bộ ấp Tân Tiến Lê Văn Hai phát biểu.`)).toEqual([
    'Lê Văn Hai: Bí thư Chi bộ ấp Tân Tiến',
  ]);
  expect(heldIn(`${DAY} Trưởng phòng Giáo dục Tiểu học, Sở GD&ĐT Lê Văn Hai phát biểu.`)).toEqual([
    'Lê Văn Hai: Trưởng Phòng Giáo dục Tiểu học Sở Giáo dục và Đào tạo tỉnh Cà Mau',
  ]);
  expect(heldIn(`${DAY} Đại biểu Quốc hội tỉnh Cà Mau Lê Văn Hai phát biểu.`)).toEqual([
    'Lê Văn Hai: Đại biểu Quốc hội',
  ]);
});

test('Deputies of posts and stations, aides, priests and departments after 2025 are read by their letters.', () => {
  const held = (post: string) => heldIn(`${DAY} Ông Lê Văn Hai, ${post}, phát biểu.`);
  expect(held('Chỉ huy phó Ban CHQS xã Đất Mũi')).toEqual([
    'Lê Văn Hai: Phó Chỉ huy trưởng Ban Chỉ huy Quân sự xã Đất Mũi',
  ]);
  expect(held('Trợ lý Phòng Tham mưu Bộ CHQS tỉnh')).toEqual([
    'Lê Văn Hai: Trợ lý Phòng Tham mưu Bộ Chỉ huy Quân sự tỉnh Cà Mau',
  ]);
  expect(held('Trưởng phòng VH-XH xã Đất Mũi')).toEqual([
    'Lê Văn Hai: Trưởng Phòng Văn hóa - Xã hội xã Đất Mũi',
  ]);
  expect(held('Đội trưởng Đội công tác số 4 Bộ CHQS tỉnh')).toEqual([
    'Lê Văn Hai: Đội trưởng Đội công tác số 4 Bộ Chỉ huy Quân sự tỉnh Cà Mau',
  ]);
  expect(heldIn(`${DAY} Linh mục Lê Văn Hai, Quản xứ Giáo xứ Dụ Lộc, phát biểu.`)).toEqual([
    'Lê Văn Hai: Quản xứ Giáo xứ Dụ Lộc',
  ]);
});

test('The head of a post, its commissar and a school’s head are of the only one that the article tells.', () => {
  const post = 'Ngày 23/10/2025, Đồn Biên phòng Sông Đốc tổ chức hội nghị giao ban.';
  expect(
    heldIn(`${post} Thiếu tá Lê Văn Hai, Chính trị viên của đồn, báo cáo. Đồn trưởng Vũ Ba kết luận.`),
  ).toEqual([
    'Lê Văn Hai: Chính trị viên Đồn Biên phòng Sông Đốc',
    'Vũ Ba: Đồn trưởng Đồn Biên phòng Sông Đốc',
  ]);
  const two = 'Ngày 23/10/2025, Đồn Biên phòng Sông Đốc và Đồn Biên phòng Đất Mũi tổ chức hội nghị.';
  expect(heldIn(`${two} Thiếu tá Lê Văn Hai, Chính trị viên của đồn, báo cáo.`)).toEqual([]);
});

test('A woman’s name of the highlands is her own office’s, and a hamlet has no chairman of a club.', () => {
  const reeve = 'Tiếp Đoàn có Chủ tịch UBND xã Nguyễn Hữu Lân, Chủ tịch Ủy ban MTTQ xã H’Nga Ayun.';
  expect(heldIn(`Ngày 23/10/2025, Đoàn giám sát làm việc tại xã Ea Kar, tỉnh Đắk Lắk. ${reeve}`)).toEqual([
    'H’Nga Ayun: Chủ tịch Ủy ban MTTQ Việt Nam xã Ea Kar',
    'Nguyễn Hữu Lân: Chủ tịch UBND xã Ea Kar',
  ]);
  expect(heldIn(`${DAY} Ông Phan Văn Út, Trưởng ấp Mỹ Hưng, làm chủ nhiệm.`)).toEqual([
    'Phan Văn Út: Trưởng Ấp Mỹ Hưng',
  ]);
});

const COMMUNE =
  'Ngày 23/11/2023, UBND xã Hòa Bình (huyện Kiến Xương, tỉnh Thái Bình) tổ chức hội nghị giao ban.';

test('Who holds an office of a unit stands behind its bare level, of whatever family and however often.', () => {
  expect(
    heldIn(
      `${COMMUNE} Chủ tịch UBND xã Nguyễn Văn Hải chủ trì. Kết luận, Chủ tịch UBND xã Nguyễn Văn Hải cảm ơn các đoàn thể.`,
    ),
  ).toEqual(['Nguyễn Văn Hải: Chủ tịch UBND xã Hòa Bình']);
  expect(heldIn(`${COMMUNE} Trưởng Công an xã Hà Tâm phát biểu.`)).toEqual([
    'Hà Tâm: Trưởng Công an xã Hòa Bình',
  ]);
  expect(heldIn(`${COMMUNE} Trưởng Công an xã Lê Hồng Phong phát biểu.`)).toEqual([
    'Lê Hồng Phong: Trưởng Công an xã Hòa Bình',
  ]);
  expect(heldIn(`${COMMUNE} Trưởng Công an xã Báo Văn Trọ phát biểu.`)).toEqual([
    'Báo Văn Trọ: Trưởng Công an xã Hòa Bình',
  ]);
  expect(heldIn(`${COMMUNE} Phó Chủ tịch UBND huyện Già Bá Xềnh phát biểu.`)).toEqual([
    'Già Bá Xềnh: Phó Chủ tịch UBND huyện Kiến Xương',
  ]);
  expect(
    heldIn(
      `${COMMUNE} Dự có Đại tá Ngô Quang Khải, Phó Giám đốc Công an tỉnh; Chủ tịch UBND huyện Già Bá Xềnh và các đoàn thể.`,
    ),
  ).toEqual([
    'Già Bá Xềnh: Chủ tịch UBND huyện Kiến Xương',
    'Ngô Quang Khải: Phó Giám đốc Công an tỉnh Thái Bình',
  ]);
});

test('A commune that nobody lists stays one behind an office, where it stands alone too.', () => {
  const day =
    'Ngày 23/11/2023, tại xã An Ngãi Tây, huyện Ba Tri, tỉnh Bến Tre, UBND xã An Ngãm tổ chức hội nghị.';
  expect(heldIn(`${day} Chủ tịch UBND xã An Ngãm, ông Lê Văn Hai phát biểu.`)).toEqual([
    'Lê Văn Hai: Chủ tịch UBND xã An Ngãm',
  ]);
});

test('A rank behind the bare level of a unit begins a name, and no commune’s.', () => {
  expect(heldIn(`${COMMUNE} Trưởng Công an xã Thiếu tá Ngô Đình Hòa phát biểu.`)).toEqual([
    'Ngô Đình Hòa: Trưởng Công an xã Hòa Bình',
  ]);
});

test('By whom something is told holds the office before the comma, where another clause follows.', () => {
  expect(heldIn(`${COMMUNE} Theo Chủ tịch UBND xã, đồng chí Lê Văn Hai, tội phạm đã giảm.`)).toEqual([
    'Lê Văn Hai: Chủ tịch UBND xã Hòa Bình',
  ]);
  expect(heldIn(`${COMMUNE} Theo Chủ tịch UBND xã, ông Lê Văn Hai xây nhà trái phép.`)).toEqual([]);
});
