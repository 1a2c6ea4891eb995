/** Unions inside a body that is named once, the youth's of a commune, leaders who are not named, and those for whom something is only done. */
import { describe, expect, it } from 'vitest';
import { heldIn, saidIn } from './told.ts';

describe('the union of a commune in one word', () => {
  it.each([
    [
      'Anh Lê Văn Tám, Phó Bí thư Xã đoàn Yên Thành dự.',
      'Lê Văn Tám: Phó Bí thư Đoàn TNCS Hồ Chí Minh xã Yên Thành',
    ],
    [
      'Chị Lê Thị Ba, Bí thư Phường đoàn Vinh Tân dự.',
      'Lê Thị Ba: Bí thư Đoàn TNCS Hồ Chí Minh phường Vinh Tân',
    ],
  ])('is the youth’s, and no party committee: %s', (body, held) =>
    expect(heldIn(body, 'Tin tỉnh Nghệ An')).toEqual([held]),
  );
  it('is none where a commune has such a name', () =>
    expect(heldIn('Ông Lê Văn Tám, Chủ tịch UBND xã Đoàn Lập, Bí thư Đảng ủy xã Đoàn Lập dự.')).toEqual([
      'Lê Văn Tám: Bí thư Đảng ủy xã Đoàn Lập',
      'Lê Văn Tám: Chủ tịch UBND xã Đoàn Lập',
    ]));
});

describe('whoever leads a body', () => {
  it('is nobody who stands before it in a list', () =>
    expect(
      heldIn(
        'Dự lễ có ông Lê Văn Tám, Phó Bí thư Tỉnh ủy Nghệ An; thủ trưởng Bộ CHQS tỉnh; lãnh đạo các sở.',
      ),
    ).toEqual(['Lê Văn Tám: Phó Bí thư Tỉnh ủy Nghệ An']));
  it('is somebody at an agency of inquiry', () =>
    expect(
      heldIn(
        'Đại tá Lê Văn Tám, Phó Giám đốc, thủ trưởng Cơ quan Cảnh sát điều tra Công an tỉnh Nghệ An dự.',
      ),
    ).toEqual([
      'Lê Văn Tám: Phó Giám đốc Công an tỉnh Nghệ An',
      'Lê Văn Tám: Thủ trưởng Cơ quan Cảnh sát điều tra Công an tỉnh Nghệ An',
    ]));
});

describe('unions side by side', () => {
  const hosts = (body: string) => saidIn(body, /ORGANIZED/).map((s) => s.replace(/ ORGANIZED.*/, ''));
  it('are inside the body that is named behind the last', () =>
    expect(
      hosts('Ngày 3/4/2023, Hội Phụ nữ và Đoàn Thanh niên Công an tỉnh Nghệ An tổ chức hội nghị tổng kết.'),
    ).toEqual(['Hội LHPN Công an tỉnh Nghệ An', 'Đoàn Thanh niên Công an tỉnh Nghệ An'].sort()));
  it('are the commune’s where a commune is named', () =>
    expect(
      hosts('Ngày 3/4/2023, Hội Phụ nữ và Đoàn Thanh niên xã Kim Liên tổ chức hội nghị tổng kết.'),
    ).toEqual(['Hội LHPN xã Kim Liên', 'Đoàn TNCS Hồ Chí Minh xã Kim Liên'].sort()));
});

it.each([
  'Để kịp thời báo cáo Tỉnh ủy, UBND tỉnh, Sở Y tế tỉnh Nghệ An tổ chức hội nghị sơ kết.',
  'Nhằm thực hiện tốt chức năng, nhiệm vụ tham mưu cho Tỉnh ủy, UBND tỉnh, Sở Y tế tỉnh Nghệ An tổ chức hội nghị sơ kết.',
])('those for whom it is done hold nothing: %s', (body) =>
  expect(saidIn(body, /ORGANIZED/)).toEqual(['Sở Y tế tỉnh Nghệ An ORGANIZED Hội nghị sơ kết']),
);

describe('a part that is read as no body', () => {
  const received = (who: string) =>
    saidIn(
      `Ngày 3/4/2023, UBND tỉnh Nghệ An tổ chức hội nghị tổng kết. Tại hội nghị, ${who} được nhận Bằng khen.`,
      /RECEIVED/,
    ).length;
  it('gives its award to nobody else', () =>
    expect(
      ['Bộ phận thường trực Công an huyện Nam Đàn', 'Bộ phận một cửa UBND xã Kim Liên'].map(received),
    ).toEqual([0, 0]));
  it('is not seen in a body of its own name', () =>
    expect(['Ban phụ nữ Công an tỉnh', 'Tổ công tác 138 Công an xã Kim Liên'].map(received)).toEqual([1, 1]));
});

describe('an association without its unit', () => {
  const chair = (headline: string) =>
    heldIn(
      'Dự có ông Lê Văn Tám, Phó Chủ tịch Hội Nông dân huyện Nam Đàn. Ông Trần Văn Chín, Chủ tịch Hội Nông dân khóa VII khai mạc.',
      headline,
    ).filter((x) => x.startsWith('Trần'));
  it('is the one whose occasion it is, and not a guest’s', () =>
    expect(chair('Đại hội Hội Nông dân xã Kim Liên')).toEqual([
      'Trần Văn Chín: Chủ tịch Hội Nông dân xã Kim Liên',
    ]));
});

it('unions and forces of any level are no body', () =>
  expect(
    saidIn('Các cấp Hội và lực lượng công an toàn tỉnh đã ký với Sở Y tế tỉnh Nghệ An.', /./).join(),
  ).not.toContain('Hội và'));
it('a deputy secretary may be shortened to three letters', () =>
  expect(heldIn('Dự có đ/c Lê Văn Tám, PBT Đảng ủy xã Kim Liên.', 'Tin tỉnh Nghệ An')).toEqual([
    'Lê Văn Tám: Phó Bí thư Đảng ủy xã Kim Liên',
  ]));

it('a seat that is taken is not held by being told once more behind the name', () =>
  expect(
    heldIn(
      'HĐND tỉnh miễn nhiệm chức vụ đại biểu HĐND tỉnh Nghệ An đối với ông Lê Văn Tám, đại biểu HĐND đơn vị số 20 huyện Nam Đàn.',
    ),
  ).toEqual(['Lê Văn Tám: Đại biểu HĐND tỉnh Nghệ An (cũ)']));
