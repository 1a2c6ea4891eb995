/** Of which unit or body an office is where the text leaves that out beside it. */
import { describe, expect, it } from 'vitest';
import { heldIn, saidIn } from './told.ts';

const NGHE_AN = 'UBND tỉnh Nghệ An họp tại Nghệ An';

describe('a department of a province that is not named beside it', () => {
  it('is of the province that the same list of offices names', () => {
    expect(
      heldIn(
        'Ban Bí thư kỷ luật ông Lê Văn Tám - nguyên Giám đốc Sở Xây dựng, Phó Chủ tịch UBND tỉnh Thái Bình.',
        NGHE_AN,
      ),
    ).toEqual([
      'Lê Văn Tám: Giám đốc Sở Xây dựng tỉnh Thái Bình (cũ)',
      'Lê Văn Tám: Phó Chủ tịch UBND tỉnh Thái Bình',
    ]);
    expect(heldIn('Ông Lê Văn Tám, Phó Bí thư Tỉnh ủy Hà Nam, Giám đốc Sở Y tế dự.', NGHE_AN)).toContain(
      'Lê Văn Tám: Giám đốc Sở Y tế tỉnh Hà Nam',
    );
  });

  it("is the article's where the list names a district alone", () => {
    expect(heldIn('Ông Lê Văn Tám, Giám đốc Sở Y tế, Chủ tịch UBND huyện Nam Đàn dự.', NGHE_AN)).toContain(
      'Lê Văn Tám: Giám đốc Sở Y tế tỉnh Nghệ An',
    );
  });
});

describe('a unit that is left out beside an office', () => {
  it('is the one that is told with other posts of the same person', () => {
    const guest =
      'Ông Lê Văn Tám, Chủ tịch UBND tỉnh Thái Bình, đến thăm. Phó Bí thư Tỉnh ủy Lê Văn Tám cảm ơn tỉnh Nghệ An.';
    expect(heldIn(guest, NGHE_AN)).toEqual([
      'Lê Văn Tám: Chủ tịch UBND tỉnh Thái Bình',
      'Lê Văn Tám: Phó Bí thư Tỉnh ủy Thái Bình',
    ]);
    const town =
      'Chủ tịch UBND huyện Nam Đàn Lê Văn Ba họp với Chủ tịch UBND huyện Đô Lương Trần Văn Tư. Bí thư Huyện ủy Lê Văn Ba phát biểu.';
    expect(heldIn(town, NGHE_AN)).toContain('Lê Văn Ba: Bí thư Huyện ủy Nam Đàn');
  });

  it('is not told by posts in two units of its kind', () => {
    expect(
      heldIn(
        'Ông Lê Văn Tám từng là Bí thư Tỉnh ủy Thái Bình, Bí thư Tỉnh ủy Hà Nam. Chủ tịch UBND tỉnh Lê Văn Tám dự.',
        NGHE_AN,
      ),
    ).toContain('Lê Văn Tám: Chủ tịch UBND tỉnh Nghệ An');
  });
});

describe('a body in small letters that no list of words holds', () => {
  it('is read between the title of its head and what ends it', () => {
    expect(
      heldIn('Ông Lê Văn Tám, giám đốc Trung tâm quản lý và điều hành xe buýt đô thị, cho biết như vậy.'),
    ).toEqual(['Lê Văn Tám: Giám đốc Trung tâm Quản lý và điều hành xe buýt đô thị']);
    expect(heldIn('Phó giám đốc Trung tâm cứu hộ tàu cá Lê Văn Tám cho biết như vậy.')).toEqual([
      'Lê Văn Tám: Phó Giám đốc Trung tâm Cứu hộ tàu cá',
    ]);
    expect(heldIn('Ông Lê Văn Tám - Giám đốc Ban quản lý dự án cầu cảng thừa nhận có vấn đề.')).toEqual([
      'Lê Văn Tám: Giám đốc Ban Quản lý dự án cầu cảng',
    ]);
  });

  it('is not read where a list or a clause goes on', () => {
    expect(heldIn('Ông Lê Văn Tám, giám đốc Trung tâm nghiên cứu tre, nứa và mây tre đan, dự.')).toEqual([]);
    expect(heldIn('Ông Lê Văn Tám, giám đốc Trung tâm đã mời khách đến dự, cho biết.')).toEqual([]);
  });
});

describe('the rest of a name in small letters', () => {
  it('is read up to the unit that ends it', () => {
    expect(heldIn('Ông Lê Văn Tám, Viện trưởng Viện Quy hoạch xây dựng Hải Phòng, dự.')).toEqual([
      'Lê Văn Tám: Viện trưởng Viện Quy hoạch xây dựng thành phố Hải Phòng',
    ]);
    expect(heldIn('Ông Lê Văn Tám - chủ tịch Hiệp hội Thuyền du lịch tỉnh An Giang - dự.')).toEqual([
      'Lê Văn Tám: Chủ tịch Hiệp hội Thuyền du lịch tỉnh An Giang',
    ]);
    expect(heldIn('Ông Lê Văn Tám, Bí thư Đảng ủy khối các Khu công nghiệp Đà Nẵng, dự.')).toEqual([
      'Lê Văn Tám: Bí thư Đảng ủy Khối các khu công nghiệp thành phố Đà Nẵng',
    ]);
  });

  it('is no clause behind the name', () => {
    expect(heldIn('Ông Lê Văn Tám, Viện trưởng Viện Quy hoạch thăm Đà Nẵng, cho biết.')).not.toContain(
      'Lê Văn Tám: Viện trưởng Viện Quy hoạch thăm thành phố Đà Nẵng',
    );
  });

  it('is that of a department of the body named before', () => {
    expect(
      heldIn(
        'Giám đốc Sở Xây dựng Hà Nội Lê Văn Tám họp. Bà Trần Thị Chín - trưởng phòng quản lý cấp phép của sở, dự.',
      ),
    ).toContain('Trần Thị Chín: Trưởng Phòng quản lý cấp phép Sở Xây dựng thành phố Hà Nội');
  });
});

describe("the party's committee of a government", () => {
  it("is inside the government of a province, and is the commune's in a commune", () => {
    expect(heldIn('Ông Lê Văn Tám, Bí thư Đảng ủy, Chủ tịch UBND tỉnh dự.', NGHE_AN)).toEqual([
      'Lê Văn Tám: Bí thư Đảng ủy UBND tỉnh Nghệ An',
      'Lê Văn Tám: Chủ tịch UBND tỉnh Nghệ An',
    ]);
    expect(heldIn('Ông Lê Văn Tám, Bí thư Đảng ủy, Chủ tịch UBND xã Kim Liên dự.', NGHE_AN)).toContain(
      'Lê Văn Tám: Bí thư Đảng ủy xã Kim Liên',
    );
    expect(heldIn('Ông Lê Văn Tám, Bí thư, Chủ tịch UBND tỉnh dự.', NGHE_AN)).toContain(
      'Lê Văn Tám: Bí thư Tỉnh ủy Nghệ An',
    );
  });

  it('stands beside those of the party, the Front, the Government and the National Assembly', () => {
    expect(
      heldIn(
        'Ông Lê Văn Tám, Bí thư Đảng ủy các cơ quan Đảng tỉnh dự. Bà Trần Thị Ba, Phó Bí thư Đảng ủy Chính phủ, dự.',
        NGHE_AN,
      ),
    ).toEqual([
      'Lê Văn Tám: Bí thư Đảng ủy các cơ quan Đảng tỉnh Nghệ An',
      'Trần Thị Ba: Phó Bí thư Đảng ủy Chính phủ',
    ]);
  });
});

describe('who heads a school, and a body of VN', () => {
  it('are read where a teacher is called one, and before a dash', () => {
    expect(heldIn('Cô Trần Thị Chín - hiệu trưởng Trường tiểu học Lê Lợi - cho biết như vậy.')).toEqual([
      'Trần Thị Chín: Hiệu trưởng Trường tiểu học Lê Lợi',
    ]);
    expect(heldIn('Ông Lê Văn Tám - phó cục trưởng Cục Hàng không VN - cho biết như vậy.')).toEqual([
      'Lê Văn Tám: Phó Cục trưởng Cục Hàng không Việt Nam',
    ]);
    expect(heldIn('Thầy Lê Văn Tám, giáo viên Trường tiểu học Lê Lợi, cho biết như vậy.')).toEqual([]);
  });
});

describe('what is no office or no person', () => {
  it('is an election before the next title, and Hồ Chủ tịch', () => {
    expect(
      heldIn('Quan hệ hai nước sau bầu cử tổng thống, Đại sứ Nga tại VN Konstantin Vnukov nói.'),
    ).toEqual(['Konstantin Vnukov: Đại sứ Nga tại Việt Nam']);
    expect(heldIn('Chính ủy Bộ Tư lệnh Bảo vệ Lăng Hồ Chủ tịch cho biết như vậy.')).toEqual([]);
    expect(
      heldIn(
        'Hội bầu 2 Phó Chủ tịch chuyên trách: Đồng chí Lê Văn Tám; Đồng chí Vũ Văn Chín, Phó Viện trưởng Viện Kiểm sát nhân dân tối cao.',
      ).filter((h) => h.includes('Chủ tịch')),
    ).toEqual([]);
  });
});

describe('a party board that its head is told of by its letters alone', () => {
  const NEWS =
    'Theo kết luận, Ban Thường vụ Tỉnh ủy Thái Bình có vi phạm. Hôm nay Ủy ban Kiểm tra Trung ương họp.';

  it("is the centre's where that one was named last", () => {
    expect(heldIn(`${NEWS} Ông Lê Văn Tám, chủ nhiệm UBKT, chủ trì.`)).toEqual([
      'Lê Văn Tám: Chủ nhiệm Ủy ban Kiểm tra Trung ương',
    ]);
    expect(
      heldIn('Ban Tổ chức Trung ương họp báo. Ông Lê Văn Tám, phó trưởng ban tổ chức, trả lời.'),
    ).toEqual(['Lê Văn Tám: Phó Trưởng Ban Tổ chức Trung ương']);
  });

  it('is of the committee where that was named last', () => {
    expect(
      heldIn(`${NEWS} Bí thư Tỉnh ủy Thái Bình Trần Văn Ba và ông Lê Văn Tám, chủ nhiệm UBKT, tới dự.`),
    ).toContain('Lê Văn Tám: Chủ nhiệm Ủy ban Kiểm tra Tỉnh ủy Thái Bình');
  });
});

describe("the army's chief of staff among the party's and the ministry's", () => {
  it.each([
    [
      'Đại tướng Lê Văn Tám, Ủy viên Thường vụ Quân ủy Trung ương, Tổng Tham mưu trưởng, Thứ trưởng Bộ Quốc phòng dự. Cùng dự có Trung tướng Trần Văn Chín - Phó Tổng Tham mưu trưởng.',
      [
        'Lê Văn Tám: Thứ trưởng Bộ Quốc phòng',
        'Lê Văn Tám: Tổng Tham mưu trưởng Quân đội nhân dân Việt Nam',
        'Lê Văn Tám: Ủy viên Ban Thường vụ Quân ủy Trung ương',
        'Trần Văn Chín: Phó Tổng Tham mưu trưởng Quân đội nhân dân Việt Nam',
      ],
    ],
    ['Tổng tham mưu trưởng Ri Jong Il đã thị sát cuộc tập trận.', []],
  ])('is of the army: %s', (text, held) => expect(heldIn(text)).toEqual(held));
});

describe("the standing member of the party's secretariat", () => {
  it('is told with the centre behind it, which chairs nothing', () =>
    expect(
      saidIn(
        'Ngày 9/7/2020, đồng chí Lê Văn Tám, Thường trực Ban Bí thư Trung ương Đảng chủ trì hội nghị trực tuyến về phòng dịch.',
        /CHAIRED|HOLDS/,
      ),
    ).toEqual([
      'Lê Văn Tám CHAIRED Hội nghị trực tuyến về phòng dịch',
      'Lê Văn Tám HOLDS Thường trực Ban Bí thư',
    ]));
});

describe('an office beside somebody’s own', () => {
  it.each([
    [
      'is not his where a decision gives it',
      'Bên cạnh quyết định bổ nhiệm vị trí Chủ tịch Ngân hàng Phát triển Việt Nam, Bộ trưởng Bộ Tài chính Lê Văn Tám còn ký nhiều văn bản.',
      ['Lê Văn Tám: Bộ trưởng Bộ Tài chính'],
    ],
    [
      'is not his where several hold it',
      'Cùng với 2 Giám đốc Sở, Chủ tịch UBND tỉnh Nghệ An Lê Văn Tám trả lời chất vấn.',
      ['Lê Văn Tám: Chủ tịch UBND tỉnh Nghệ An'],
    ],
    [
      'is held by all of several',
      'Kỷ luật hai Ủy viên Ban cán sự đảng, Thứ trưởng Bộ Tài chính Lê Văn Tám, Trần Văn Bảy.',
      ['Lê Văn Tám: Thứ trưởng Bộ Tài chính', 'Lê Văn Tám: Ủy viên Ban cán sự Đảng Bộ Tài chính'],
    ],
    [
      'is not his who cannot be moved to it',
      'Chủ tịch UBND tỉnh Nghệ An cho biết không thể điều động ông Lê Văn Tám làm Phó Chủ tịch UBND huyện Đô Lương.',
      [],
    ],
    [
      'is of the province that the sentence turns to',
      'UBND tỉnh Sơn La và Sở Y tế tỉnh Sơn La họp. Còn tại tỉnh Lai Châu, ông Lê Văn Tám - Phó Chủ tịch UBND tỉnh - vắng mặt.',
      ['Lê Văn Tám: Phó Chủ tịch UBND tỉnh Lai Châu'],
    ],
    [
      'that heads a list is of no body of those in it',
      'Các Phó Chủ tịch gồm: bà Lê Thị Hoa (Phó Chủ tịch Quốc hội); ông Lê Văn Tám (Chủ tịch Ủy ban MTTQ tỉnh Nghệ An).',
      ['Lê Thị Hoa: Phó Chủ tịch Quốc hội', 'Lê Văn Tám: Chủ tịch Ủy ban MTTQ Việt Nam tỉnh Nghệ An'],
    ],
  ])('%s', (_what, body, held) => expect(heldIn(body)).toEqual(held));
});

describe('an office whose province the article does not mean elsewhere', () => {
  it.each([
    [
      'is of the province that the sentence names with another post of his',
      'Các đại biểu bầu ông Lê Văn Tám, Bí thư Tỉnh ủy Lai Châu, giữ chức Chủ tịch HĐND tỉnh.',
      ['Lê Văn Tám: Bí thư Tỉnh ủy Lai Châu', 'Lê Văn Tám: Chủ tịch HĐND tỉnh Lai Châu'],
    ],
    [
      'is of the council that elects to it',
      'Cùng ngày, HĐND tỉnh Lai Châu bầu ông Lê Văn Tám giữ chức Chủ tịch HĐND với số phiếu cao.',
      ['Lê Văn Tám: Chủ tịch HĐND tỉnh Lai Châu'],
    ],
    [
      'is of the province of whoever is blamed together with him',
      'Ủy ban Kiểm tra Trung ương kỷ luật ông Lê Văn Tám, nguyên Phó Chủ tịch UBND tỉnh và ông Trần Văn Bảy, nguyên Giám đốc Sở Y tế tỉnh Lai Châu.',
      [
        'Lê Văn Tám: Phó Chủ tịch UBND tỉnh Lai Châu (cũ)',
        'Trần Văn Bảy: Giám đốc Sở Y tế tỉnh Lai Châu (cũ)',
      ],
    ],
    [
      'is of the district that is written so and of no province alike but for its marks',
      'Ông Lê Văn Tám, Bí thư Huyện ủy Phù Yên, phát biểu.',
      ['Lê Văn Tám: Bí thư Huyện ủy Phù Yên'],
    ],
    [
      'is of the one where he is moved to',
      'Điều động ông Lê Văn Tám, Phó Giám đốc Công an tỉnh Lai Châu, làm Giám đốc Công an tỉnh.',
      ['Lê Văn Tám: Giám đốc Công an tỉnh Sơn La', 'Lê Văn Tám: Phó Giám đốc Công an tỉnh Lai Châu'],
    ],
  ])('%s', (_what, body, held) =>
    expect(heldIn(`HĐND tỉnh Sơn La họp. UBND tỉnh Sơn La báo cáo.\n\n${body}`, 'Tin tỉnh Sơn La')).toEqual(
      held,
    ),
  );
});
