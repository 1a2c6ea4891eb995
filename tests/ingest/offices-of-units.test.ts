/** Offices of a district, a commune or a command: whose they are where it is told once, and names that end in a number. */
import { describe, expect, it } from 'vitest';
import { heldIn, linksOf, namesOf, readUnder } from './told.ts';

const bodiesIn = (body: string): string[] =>
  namesOf(readUnder('Tin trong tỉnh Nghệ An', `${body} Trời đẹp.`), 'Agency').sort();
const parts = (body: string): string[] => linksOf(readUnder('Tin trong tỉnh Nghệ An', body), 'PART_OF');

describe('an office beside others of its unit', () => {
  it.each([
    [
      'Phòng Kinh tế, Phòng Văn hóa - Xã hội xã Đô Lương họp bàn.',
      ['Phòng Kinh tế xã Đô Lương', 'Phòng Văn hóa - Xã hội xã Đô Lương'],
    ],
    [
      'Trung tâm Y tế và Hạt Kiểm lâm huyện Con Cuông ra quân.',
      ['Hạt Kiểm lâm huyện Con Cuông', 'Trung tâm Y tế huyện Con Cuông'],
    ],
    [
      'Phòng Tư pháp, Công an huyện Con Cuông ra quân.',
      ['Công an huyện Con Cuông', 'Phòng Tư pháp huyện Con Cuông'],
    ],
    ['Phòng VH&TT huyện Con Cuông ra quân.', ['Phòng Văn hóa - Thông tin huyện Con Cuông']],
  ])('is of that unit, too: %s', (body, bodies) => expect(bodiesIn(body)).toEqual(bodies));

  it('is part of the police only in a province', () => {
    expect(parts('Phòng Nội vụ, Công an huyện Con Cuông ra quân.')).toEqual([]);
    expect(parts('Phòng Tham mưu, Công an tỉnh ra quân.')).toEqual([
      'Phòng Tham mưu Công an tỉnh Nghệ An > Công an tỉnh Nghệ An',
    ]);
  });

  it('is of no commune that only its government is named of', () =>
    expect(bodiesIn('Phòng Tài nguyên và Môi trường và UBND xã Đô Lương đi đo.')).not.toContain(
      'Phòng Tài nguyên và Môi trường xã Đô Lương',
    ));

  it('is of the council that has both boards', () =>
    expect(parts('Ban Pháp chế và Ban Dân tộc HĐND tỉnh giám sát.')).toContain(
      'Ban Pháp chế HĐND tỉnh Nghệ An > HĐND tỉnh Nghệ An',
    ));
});

describe('a command behind the name of its bureau', () => {
  it.each([
    ['Cục Chính trị Quân khu 4 họp bàn.', 'Cục Chính trị Quân khu 4 > Quân khu 4'],
    ['Trường Quân sự Quân khu 4 ra quân.', 'Trường Quân sự Quân khu 4 > Quân khu 4'],
  ])('is what it is part of: %s', (body, part) => expect(parts(body)).toEqual([part]));
});

describe('a name that a number or a day ends', () => {
  it.each([
    ['Bệnh viện 19-8 Bộ Công an khám bệnh.', 'Bệnh viện 19-8 Bộ Công an'],
    ['Bệnh viện Quân y 175 khám bệnh.', 'Bệnh viện Quân y 175'],
    ['Bệnh viện Trung ương Thái Nguyên khám bệnh.', 'Bệnh viện Trung ương Thái Nguyên'],
    ['Ban Chỉ đạo chuyển đổi số tỉnh họp bàn.', 'Ban Chỉ đạo chuyển đổi số tỉnh Nghệ An'],
    ['CDC Nghệ An phun thuốc.', 'Trung tâm Kiểm soát bệnh tật tỉnh Nghệ An'],
    [
      'Ban Chỉ huy phòng, chống thiên tai và TKCN huyện Con Cuông họp bàn.',
      'Ban Chỉ huy Phòng chống thiên tai huyện Con Cuông',
    ],
  ])('is whole: %s', (body, name) => expect(bodiesIn(body)).toContain(name));

  it('is no number of beds', () => expect(bodiesIn('Xây bệnh viện 500 giường, CDC Mỹ tài trợ.')).toEqual([]));
});

describe('who heads what was made for one task', () => {
  it.each([
    [
      'Ông Lê Văn Tám, trưởng ban tổ chức Giỗ Tổ Hùng Vương - Lễ hội đền Hùng 2018, cho biết vậy.',
      'Lê Văn Tám: Trưởng Ban Tổ chức Giỗ Tổ Hùng Vương - Lễ hội đền Hùng 2018',
    ],
    [
      'Trưởng ban tổ chức cuộc thi “Tiếng hát sông quê” Lê Văn Tám cho biết vậy.',
      'Lê Văn Tám: Trưởng Ban Tổ chức Cuộc thi “Tiếng hát sông quê”',
    ],
    [
      'Ông Lê Văn Tám, Trưởng Ban Tổ chức Lễ hội Tịch điền, dự.',
      'Lê Văn Tám: Trưởng Ban Tổ chức Lễ hội Tịch điền',
    ],
    [
      'Ông Lê Văn Tám, tổ trưởng tổ thẩm định hồ sơ thuốc, vắng mặt.',
      'Lê Văn Tám: Tổ trưởng Tổ thẩm định hồ sơ thuốc',
    ],
    [
      'Ông Lê Văn Tám, Trưởng tiểu ban lễ tân, hậu cần, cho biết vậy.',
      'Lê Văn Tám: Trưởng Tiểu ban lễ tân, hậu cần',
    ],
    [
      'Ông Lê Văn Tám, Trưởng Ban Tổ chức Hội Luật gia tỉnh Nghệ An, dự.',
      'Lê Văn Tám: Trưởng Ban Tổ chức Hội Luật gia tỉnh Nghệ An',
    ],
  ])('%s', (text, held) => expect(heldIn(text)).toContain(held));

  it.each([
    'Ông Lê Văn Tám, trưởng ban tổ chức hội thi, cho biết vậy.',
    'Ông Lê Văn Tám, trưởng ban lễ tang Thượng tướng Trần Văn Chín, cho biết vậy.',
    'Ông Lê Văn Tám, tổ trưởng tổ kiểm tra việc xả lũ ở hạ du, cho biết vậy.',
  ])('is nobody where more is left out or unread: %s', (text) => expect(heldIn(text)).toEqual([]));
});

describe('a department that only its head stands for', () => {
  const AT = 'Sáng 12/3/2018, ông Lê Văn Tám, Chủ tịch UBND tỉnh Nghệ An, họp bàn.';

  it('is of the province that the article is on', () =>
    expect(bodiesIn(`${AT} Ông Tám giao Giám đốc Sở Tài chính, Giám đốc Sở Y tế rà soát.`)).toEqual([
      'Sở Tài chính tỉnh Nghệ An',
      'Sở Y tế tỉnh Nghệ An',
      'UBND tỉnh Nghệ An',
    ]));

  it.each(['Ông Tám gặp các giám đốc Sở Tài chính.', 'Ông Tám gặp hơn giám đốc Sở Tổng biên tập báo.'])(
    'is none where many are meant or no department is: %s',
    (text) => expect(bodiesIn(`${AT} ${text}`)).toEqual(['UBND tỉnh Nghệ An']),
  );
});
