/** Bodies and posts of general news: sites in names, houses and those who head them, people of one name. */
import { describe, expect, it } from 'vitest';
import { heldIn, namesOf, readUnder } from './told.ts';

const bodiesIn = (text: string): string[] => namesOf(readUnder('Tin trong ngày', text), 'Agency');

describe("a site's name inside a body's", () => {
  it.each([
    ['Ban Quản lý Chợ An Đông', 'Ban Quản lý chợ An Đông họp với Công an quận 5.'],
    [
      'Chi cục Hải quan cửa khẩu sân bay quốc tế Tân Sơn Nhất',
      'Chi cục Hải quan cửa khẩu sân bay quốc tế Tân Sơn Nhất họp với Công an quận 5.',
    ],
    ['Trung tâm Bảo tồn di tích cố đô Huế', 'Trung tâm Bảo tồn di tích cố đô Huế họp với Công an quận 5.'],
  ])('%s', (name, text) => expect(bodiesIn(text)).toContain(name));

  it('whoever heads it stands behind it', () =>
    expect(heldIn('Trưởng Ban Quản lý chợ Đầm Lê Văn Tám dự hội nghị.')).toEqual([
      'Lê Văn Tám: Trưởng Ban Quản lý Chợ Đầm',
    ]));
});

describe('who heads a house, a bank, a bureau', () => {
  it.each([
    ['Giám đốc Cảng hàng không quốc tế Cam Ranh Lê Văn Tám dự.', 'Giám đốc Cảng hàng không quốc tế Cam Ranh'],
    ['Giám đốc Sân bay Tân Sơn Nhất Lê Văn Tám dự.', 'Giám đốc Sân bay Tân Sơn Nhất'],
    ['Tổng giám đốc Ngân hàng Đại Dương Lê Văn Tám dự.', 'Tổng Giám đốc Ngân hàng Đại Dương'],
    ['Ông Lê Văn Tám, giám đốc Khu Quản lý đường bộ II, dự.', 'Giám đốc Khu Quản lý đường bộ II'],
    ['Ông Lê Văn Tám, hàm vụ trưởng Văn phòng Chính phủ, dự.', 'Hàm Vụ trưởng Văn phòng Chính phủ'],
    ['Ông Lê Văn Tám, Giám đốc Công viên Thủ Lệ, dự.', 'Giám đốc Công viên Thủ Lệ'],
  ])('%s', (text, office) => expect(heldIn(text)).toEqual([`Lê Văn Tám: ${office}`]));

  it('a match in a stadium is no deed of it', () =>
    expect(bodiesIn('Trận đấu ở Sân vận động Mỹ Đình thu hút khán giả.')).toEqual([]));
});

describe('one word of another tongue', () => {
  it('is the whole name of whoever has an office', () =>
    expect(heldIn('Theo ông Ando, Phó Thư ký báo chí Bộ Ngoại giao Nhật Bản, việc này tốt.')).toEqual([
      'Ando: Phó Thư ký báo chí Bộ Ngoại giao Nhật Bản',
    ]));
  it('takes no "Ông" before it', () =>
    expect(heldIn('Ông Sombath, Bộ trưởng Bộ Tài chính Lào, dự.')).toEqual([
      'Sombath: Bộ trưởng Bộ Tài chính Lào',
    ]));
});

describe('bureaus of one ministry', () => {
  const ofHealth = [
    'Bộ Y tế',
    'Vụ Kế hoạch - Tài chính Bộ Y tế',
    'Vụ Pháp chế Bộ Y tế',
    'Vụ Tổ chức cán bộ Bộ Y tế',
  ];
  it.each([
    'Đại diện các Vụ: Pháp chế, Tổ chức cán bộ, Kế hoạch - Tài chính (Bộ Y tế) dự họp.',
    'Đại diện các Vụ Pháp chế, Tổ chức cán bộ và Kế hoạch - Tài chính Bộ Y tế dự họp.',
    'Đại diện các vụ Pháp chế, Tổ chức cán bộ, Kế hoạch - Tài chính của Bộ Y tế dự họp.',
    'Đại diện Vụ Pháp chế, Vụ Tổ chức cán bộ và Vụ Kế hoạch - Tài chính Bộ Y tế dự họp.',
  ])('%s', (text) => expect(bodiesIn(text).sort()).toEqual(ofHealth));

  it('nobody says whose they are', () =>
    expect(bodiesIn('Các vụ Tai nạn, Cháy nổ, Trộm cắp đã giảm.')).toEqual([]));

  it('"(Vụ 5, VKSND Tối cao)" is its number and whose it is', () =>
    expect(heldIn('Ông Lê Văn Tám, Vụ trưởng Vụ Pháp chế (Vụ 5, VKSND Tối cao), dự.')).toEqual([
      'Lê Văn Tám: Vụ trưởng Vụ Pháp chế Viện Kiểm sát nhân dân tối cao',
    ]));

  it('"Phó Chánh Tòa Hình sự, TAND tỉnh" is no list', () =>
    expect(heldIn('Ông Lê Văn Tám, Phó Chánh Tòa Hình sự, TAND tỉnh Nghệ An, dự.')).toEqual([
      'Lê Văn Tám: Phó Chánh Tòa Hình sự Tòa án nhân dân tỉnh Nghệ An',
    ]));
});

describe('whose leaders are named', () => {
  it.each([
    'Dự lễ có lãnh đạo Công an tỉnh Hà Tĩnh: Đại tá Lê Văn Tám, Giám đốc; Thượng tá Trần Văn Chín, Phó Giám đốc.',
    'Dự lễ có lãnh đạo Công an tỉnh Hà Tĩnh gồm Đại tá Lê Văn Tám, Giám đốc và Thượng tá Trần Văn Chín, Phó Giám đốc.',
    'Ban Giám đốc Công an tỉnh Hà Tĩnh: Đại tá Lê Văn Tám, Giám đốc; Thượng tá Trần Văn Chín, Phó Giám đốc dự lễ.',
  ])('%s', (text) =>
    expect(heldIn(text)).toEqual([
      'Lê Văn Tám: Giám đốc Công an tỉnh Hà Tĩnh',
      'Trần Văn Chín: Phó Giám đốc Công an tỉnh Hà Tĩnh',
    ]),
  );

  it('ends with whoever is of another body', () =>
    expect(
      heldIn(
        'Dự lễ có lãnh đạo Công an tỉnh Hà Tĩnh: Đại tá Lê Văn Tám, Giám đốc; ông Trần Văn Chín, Chủ tịch UBND huyện Thạch Hà; ông Lý Văn Mười, Phó Chủ tịch.',
      ).filter((held) => held.includes('Mười') && held.includes('Công an')),
    ).toEqual([]));
});

describe('posts told by halves', () => {
  it('a board of the council that is named behind', () =>
    expect(heldIn('Trưởng Ban Kinh tế ngân sách Lê Văn Tám nói tại kỳ họp HĐND TP Hà Nội.')).toEqual([
      'Lê Văn Tám: Trưởng Ban Kinh tế - Ngân sách HĐND thành phố Hà Nội',
    ]));
  it('the field of a deputy', () =>
    expect(heldIn('Ông Lê Văn Tám, Phó tổng giám đốc phụ trách kỹ thuật Tổng công ty Sông Mã, dự.')).toEqual([
      'Lê Văn Tám: Phó Tổng Giám đốc Tổng công ty Sông Mã',
    ]));
  it('an unknown commune behind an office is nobody', () =>
    expect(heldIn('Ông Lê Văn Tám, Chủ tịch UBND xã Lâm Bôi, dự.')).not.toContain(
      'Lâm Bôi: Chủ tịch UBND xã',
    ));
  it.each([
    ['Trường tiểu học số 1 Quảng Hưng', 'Hiệu trưởng Trường tiểu học số 1 Quảng Hưng Lê Văn Tám dự.'],
    ['Trường THPT số 1 thành phố Lào Cai', 'Ông Lê Văn Tám, Hiệu trưởng Trường THPT số 1 TP Lào Cai, dự.'],
  ])('%s', (school, text) => expect(heldIn(text)).toEqual([`Lê Văn Tám: Hiệu trưởng ${school}`]));
});

describe('posts in a list', () => {
  it.each([
    [
      'Ông Lê Văn Tám, Trưởng thôn, Trưởng Ban CTMT thôn Đông Hạ, dự.',
      ['Trưởng Ban Công tác Mặt trận thôn Đông Hạ', 'Trưởng Thôn Đông Hạ'],
    ],
    [
      'Ông Lê Văn Tám, Trưởng thôn kiêm Bí thư Chi bộ thôn Đông Hạ, dự.',
      ['Bí thư Chi bộ thôn Đông Hạ', 'Trưởng Thôn Đông Hạ'],
    ],
    [
      'Ông Lê Văn Tám, Ủy viên Bộ Chính trị, Trưởng Ban Tổ chức, dự.',
      ['Trưởng Ban Tổ chức Trung ương', 'Ủy viên Bộ Chính trị'],
    ],
    [
      'Ông Lê Văn Tám, Ủy viên Ban Thường vụ, Trưởng Ban Tuyên giáo Đảng ủy Khối các cơ quan Trung ương, dự.',
      [
        'Trưởng Ban Tuyên giáo Đảng ủy Khối các cơ quan Trung ương',
        'Ủy viên Ban Thường vụ Đảng ủy Khối các cơ quan Trung ương',
      ],
    ],
    [
      'Thẩm phán Lê Văn Tám, Phó Chánh Tòa Hình sự TAND tỉnh Nghệ An, dự.',
      ['Phó Chánh Tòa Hình sự Tòa án nhân dân tỉnh Nghệ An', 'Thẩm phán Tòa án nhân dân tỉnh Nghệ An'],
    ],
    [
      'Ông Lê Văn Tám, Phó Tổng Thư ký, Chánh Văn phòng, Trưởng Ban Tổ chức cán bộ Hội Luật gia Việt Nam, dự.',
      [
        'Chánh Văn phòng Hội Luật gia Việt Nam',
        'Phó Tổng Thư ký Hội Luật gia Việt Nam',
        'Trưởng Ban Tổ chức cán bộ Hội Luật gia Việt Nam',
      ],
    ],
    [
      'Ông Lê Văn Tám, Trưởng phòng Đào tạo ĐH Bách khoa Hà Nội, dự.',
      ['Trưởng Phòng Đào tạo Đại học Bách khoa Hà Nội'],
    ],
    ['Ông Lê Văn Tám, Phó Tư lệnh Cảnh sát cơ động, dự.', ['Phó Tư lệnh Bộ Tư lệnh Cảnh sát cơ động']],
    [
      'Đại diện VKSND quận 1, kiểm sát viên Lê Văn Tám đề nghị mức án.',
      ['Kiểm sát viên Viện Kiểm sát nhân dân quận 1'],
    ],
  ])('%s', (text, offices) => expect(heldIn(text)).toEqual(offices.map((office) => `Lê Văn Tám: ${office}`)));

  it('a board of the council is of no party committee', () =>
    expect(
      heldIn('Trưởng Ban kinh tế ngân sách Lê Văn Tám được phân công giữ chức Bí thư Quận ủy Hai Bà Trưng.'),
    ).toEqual(['Lê Văn Tám: Bí thư Quận ủy Hai Bà Trưng']));
});

describe('heads of cities abroad and of institutes', () => {
  it.each([
    ['Thị trưởng Frankfurt Peter Feldman thăm TP.HCM.', ['Peter Feldman: Thị trưởng Frankfurt']],
    ['Thị trưởng thành phố Busan Oh Keo Don thăm TP.HCM.', ['Oh Keo Don: Thị trưởng thành phố Busan']],
    [
      'Tỉnh trưởng tỉnh Champasak (Lào) Bunthong Divixay thăm Quảng Trị.',
      ['Bunthong Divixay: Tỉnh trưởng tỉnh Champasak'],
    ],
    [
      'Ông Lê Văn Tám, Viện trưởng Viện thông tin khoa học xã hội, nói.',
      ['Lê Văn Tám: Viện trưởng Viện thông tin khoa học xã hội'],
    ],
    ['Ông Lê Văn Tám - giám đốc Viện khoa học và công nghệ Phương Nam - nói.', []],
    [
      'Ông Lê Văn Tám, Chủ tịch Hội đồng Dân tộc, nói.',
      ['Lê Văn Tám: Chủ tịch Hội đồng Dân tộc của Quốc hội'],
    ],
  ])('%s', (text, held) => expect(heldIn(text)).toEqual(held));
});
