/** What is no part of a body's name: the verb behind it, the next firm, the number of its people. */
import { describe, expect, it } from 'vitest';
import { heldIn, namesOf, readUnder, saidIn } from './told.ts';

const bodiesIn = (text: string, headline = 'Tin tỉnh Nghệ An'): string[] =>
  namesOf(readUnder(headline, text), 'Agency').sort();

describe('what a body does', () => {
  it('is no part of its name, whatever body it does it with or for', () => {
    expect(saidIn('Bộ yêu cầu Cục báo chí phối hợp Sở Tư pháp kiểm tra vụ việc.', /COORD|PART/)).toEqual([
      'Cục Báo chí COORDINATES_WITH Sở Tư pháp tỉnh Nghệ An',
    ]);
    expect(
      bodiesIn(
        'Ông Lê Văn Tám trao tiền của Công đoàn ngành Xây dựng hỗ trợ Hội Khuyến học huyện Yên Thành.',
      ),
    ).toEqual(['Công đoàn ngành Xây dựng', 'Hội Khuyến học huyện Yên Thành']);
    expect(saidIn('Công an xã Tam Hợp phối hợp với Trường THPT Lê Lợi dựng phim.', /COORD/)).toEqual([
      'Công an xã Tam Hợp COORDINATES_WITH Trường THPT Lê Lợi',
    ]);
    expect(heldIn('Ông Lê Văn Tám, Trưởng Ban Chỉ đạo chủ trì Phiên họp.')).toEqual([]);
    expect(heldIn('Ông Lê Văn Tám, Giám đốc Trung tâm Hỗ trợ Nông dân, dự.')).toEqual([
      'Lê Văn Tám: Giám đốc Trung tâm Hỗ trợ Nông dân',
    ]);
  });

  it('ends before a dash where the next firm stands', () => {
    expect(bodiesIn('Liên danh Tổng công ty Xây dựng Sông Cái - Công ty cổ phần Cầu 99 thi công.')).toEqual([
      'Công ty cổ phần Cầu 99',
      'Tổng công ty Xây dựng Sông Cái',
    ]);
  });
});

describe('what is counted, common or of a larger area', () => {
  it('is no number of a name: things given, members, virtues', () => {
    expect(bodiesIn('Đoàn trao tặng giáo xứ 6 bộ bàn ghế. Mô hình có Ban Chỉ đạo 9 người.')).toEqual([]);
    expect(bodiesIn('Có 312 chi hội đăng ký "Chi hội 3 không", Ban đại diện cha mẹ học sinh dự.')).toEqual(
      [],
    );
    expect(bodiesIn('Mỗi trường THPT, Trung tâm GDNN - GDTX có một buổi sinh hoạt.')).toEqual([]);
    expect(bodiesIn('Ông Lê Văn Tám, hội viên chi hội thôn Bản Ó, kể lại.')).toEqual([]);
    expect(heldIn('Ông Lê Văn Tám, Chủ tịch Hội đồng mục vụ giáo xứ cùng bà con dự.')).toEqual([]);
  });

  it('gives the team of an area to no ward, and reads the board of an apartment building', () => {
    expect(
      heldIn('Công an phường Hoàng Liệt họp. Ông Lê Văn Tám, Đội trưởng Đội Cảnh sát PCCC khu vực số 9, dự.'),
    ).toEqual(['Lê Văn Tám: Đội trưởng Đội Cảnh sát PCCC khu vực số 9']);
    expect(bodiesIn('Công an xã Tam Hợp và ban quản trị cụm nhà chung cư Sông Cái ký quy chế.')).toContain(
      'Ban quản trị cụm nhà chung cư Sông Cái',
    );
    expect(
      heldIn('Ban quản trị chung cư Sông Cái họp. Ông Lê Văn Tám, trưởng ban quản trị, nêu cái khó.'),
    ).toEqual(['Lê Văn Tám: Trưởng Ban quản trị chung cư Sông Cái']);
    expect(heldIn('Ông Lê Văn Tám, trưởng ban quản trị, nêu cái khó.')).toEqual([]);
  });
});

describe('whose a post or body is', () => {
  it('is no party committee of which a school or a board of the assembly is told beside it', () => {
    expect(
      heldIn(
        'Trường THPT Lê Lợi làm lễ. Ông Lê Văn Tám, Tỉnh ủy viên, Hiệu trưởng nhà trường trình bày báo cáo.',
        'Tin tỉnh Nghệ An',
      ),
    ).toEqual(['Lê Văn Tám: Hiệu trưởng Trường THPT Lê Lợi', 'Lê Văn Tám: Tỉnh ủy viên Tỉnh ủy Nghệ An']);
    expect(heldIn('Ông Lê Văn Tám từng là Bí thư Tỉnh ủy Hà Nam, Trưởng ban Công tác đại biểu.')).toEqual([
      'Lê Văn Tám: Bí thư Tỉnh ủy Hà Nam (cũ)',
      'Lê Văn Tám: Trưởng Ban Công tác đại biểu (cũ)',
    ]);
  });

  it('is the federation where a province or district has a union, and not where a commune has', () => {
    expect(heldIn('Bà Lê Thị Tám, Chủ tịch Công đoàn tỉnh Hậu Giang, dự.')).toEqual([
      'Lê Thị Tám: Chủ tịch Liên đoàn Lao động tỉnh Hậu Giang',
    ]);
    expect(heldIn('Bà Lê Thị Tám, Chủ tịch Công đoàn phường Hoàng Liệt, dự.')).toEqual([
      'Lê Thị Tám: Chủ tịch Công đoàn phường Hoàng Liệt',
    ]);
  });

  it('stands behind a code and a dash', () => {
    expect(saidIn('Ông Lê Văn Tám, Cục trưởng Cục Cảnh sát hình sự (C02) - Bộ Công an, dự.', /PART/)).toEqual(
      ['Cục Cảnh sát hình sự Bộ Công an PART_OF Bộ Công an'],
    );
  });
});

describe('what a body is part of, where the name does not spell it', () => {
  it('is both that an office serves, and no other', () => {
    expect(saidIn('Văn phòng HĐND và UBND xã Tam Hợp phối hợp Công an xã theo dõi.', /PART/)).toEqual([
      'Văn phòng HĐND và UBND xã Tam Hợp PART_OF HĐND xã Tam Hợp',
      'Văn phòng HĐND và UBND xã Tam Hợp PART_OF UBND xã Tam Hợp',
    ]);
    expect(saidIn('Văn phòng HĐND và UBND xã phối hợp Công an theo dõi.', /PART/, 'Tin')).toEqual([]);
  });

  it('is the parish, the board of monks or the school that the article names', () => {
    expect(
      heldIn('Giáo xứ Sông Cái có 612 hộ. Ông Lê Văn Tám, Chủ tịch Hội đồng mục vụ giáo xứ, dự.'),
    ).toEqual(['Lê Văn Tám: Chủ tịch Hội đồng mục vụ Giáo xứ Sông Cái']);
    expect(
      heldIn(
        'Ban Trị sự Giáo hội Phật giáo Việt Nam tỉnh họp. Ông Lê Văn Tám, Trưởng Ban Trị sự, dự.',
        'Tin tỉnh Nghệ An',
      ),
    ).toEqual(['Lê Văn Tám: Trưởng Ban Trị sự Giáo hội Phật giáo Việt Nam tỉnh Nghệ An']);
    expect(
      heldIn(
        'Tại Trường THCS xã Tam Hợp, ông Lê Văn Tám, Hiệu trưởng nhà trường phát biểu.',
        'Tin tỉnh Nghệ An',
      ),
    ).toEqual(['Lê Văn Tám: Hiệu trưởng Trường THCS xã Tam Hợp']);
    expect(bodiesIn('Trường Chính trị Sông Cái mở lớp.', 'Trường Chính trị tỉnh mở lớp')).toEqual([
      'Trường Chính trị Sông Cái',
    ]);
  });

  it('stands in brackets with its country, and does nothing there', () => {
    expect(
      saidIn(
        'Đồn Biên phòng Thông Thụ ký kế hoạch phối hợp với Đại đội Biên phòng 251 (Bộ Chỉ huy Quân sự tỉnh Hủa Phăn, Lào).',
        /PART_OF|COORD/,
      ),
    ).toEqual([
      'Đại đội Biên phòng 251 COORDINATES_WITH Đồn Biên phòng Thông Thụ',
      'Đại đội Biên phòng 251 PART_OF Bộ Chỉ huy Quân sự tỉnh Hủa Phăn',
    ]);
  });

  it('is read with a council for legal education, with pilot courts, with a union inside a firm', () => {
    expect(
      heldIn(
        'Ông Lê Văn Tám, Phó Chủ tịch Hội đồng phối hợp PBGDPL tỉnh; ông Lê Văn Chín, Chủ tịch Công đoàn cơ sở Cty TNHH Hồng Phát dự.',
        'Tin tỉnh Nghệ An',
      ),
    ).toEqual([
      'Lê Văn Chín: Chủ tịch Công đoàn cơ sở Công ty TNHH Hồng Phát',
      'Lê Văn Tám: Phó Chủ tịch Hội đồng Phối hợp phổ biến, giáo dục pháp luật tỉnh Nghệ An',
    ]);
  });
});

describe('a name', () => {
  it.each([
    ['Bộ yêu cầu Cục thú y kiểm tra các kho lạnh.', ['Cục Thú y']],
    ['Việc này do Tiểu ban nhân sự Đại hội phụ trách.', ['Tiểu ban nhân sự Đại hội']],
    ['Trung tâm Điều hành chống ngập ngân sách năm nay 100 tỉ đồng.', ['Trung tâm Điều hành chống ngập']],
    ['Xem xét trách nhiệm của hội đồng sư phạm nhà trường và giáo viên chủ nhiệm.', []],
  ])('ends before what the body does or has: %s', (text, names) => expect(bodiesIn(text)).toEqual(names));
  it('of a zone’s board ends before the army’s', () =>
    expect(
      bodiesIn('Dự có đại diện Ban Quản lý Khu kinh tế Nghi Lộc, Bộ CHQS tỉnh, Liên đoàn Lao động tỉnh.'),
    ).toEqual([
      'Ban Quản lý Khu kinh tế Nghi Lộc',
      'Bộ Chỉ huy Quân sự tỉnh Nghệ An',
      'Liên đoàn Lao động tỉnh Nghệ An',
    ]));
  it('is one under its letters, where a firm or a park stands behind them', () =>
    expect(
      heldIn(
        'Ông Lê Văn Tám, Chủ tịch CĐCS Công ty TNHH Hồng Phát; ông Lê Văn Chín, Giám đốc VQG Phù Sơn dự.',
      ),
    ).toEqual([
      'Lê Văn Chín: Giám đốc Vườn Quốc gia Phù Sơn',
      'Lê Văn Tám: Chủ tịch Công đoàn cơ sở Công ty TNHH Hồng Phát',
    ]));
  it('of a brand ends where a small word is glued to it', () =>
    expect(heldIn('Ông Lê Văn Tám, Tổng Giám đốc Tập đoàn KLMvà các lãnh đạo khác dự.')).toEqual([
      'Lê Văn Tám: Tổng Giám đốc Tập đoàn KLM',
    ]));
});

it('the room of a head is no department', () =>
  expect(bodiesIn('Ông Lê Văn Tám đến phòng Chủ tịch UBND xã Nghi Lâm rồi sang phòng Giám đốc.')).not.toEqual(
    expect.arrayContaining([expect.stringMatching(/^Phòng (?:Chủ tịch|Giám đốc)/u)]),
  ));

describe('a name of letters, small words or capitals', () => {
  it('goes on over "Kinh tế - Xã hội" in an institute', () =>
    expect(
      heldIn('Ông Lê Văn Tám, Viện trưởng Viện nghiên cứu Phát triển Kinh tế - Xã hội Đồng Nai, dự.'),
    ).toEqual(['Lê Văn Tám: Viện trưởng Viện nghiên cứu Phát triển Kinh tế - Xã hội Đồng Nai']));
  it("ends behind a firm's proper name, where 'và' tells what happens to it", () => {
    expect(heldIn('Ông Lê Văn Tám, Giám đốc Công ty Hoàng Mai và chuyển chủ sở hữu, dự.')).toEqual([
      'Lê Văn Tám: Giám đốc Công ty Hoàng Mai',
    ]);
    expect(heldIn('Ông Lê Văn Tám, Giám đốc Công ty Xây Dựng và thương mại Hoàng Mai, dự.')).toEqual([
      'Lê Văn Tám: Giám đốc Công ty Xây Dựng và thương mại Hoàng Mai',
    ]);
  });
  it('ends before the stranger who heads a board that is called by letters', () =>
    expect(
      heldIn(
        'Ông Tom Hardy, Chủ tịch Hội đồng tín thác QHK. Chủ tịch Hội đồng tín thác QHK Tom Hardy cho rằng việc này tốt.',
      ),
    ).toEqual(['Tom Hardy: Chủ tịch Hội đồng tín thác QHK']));
});

describe('a name that ends', () => {
  it('does so before what the body does', () =>
    expect(
      bodiesIn('Công an tỉnh phối hợp với Ban Quản lý Vườn quốc gia Chư Yang Sin tổ chức 8 đợt tuần tra.'),
    ).toContain('Ban Quản lý Vườn quốc gia Chư Yang Sin'));
  it.each([
    [
      'before a sentence that lost its full stop',
      'Giám đốc Công ty Hoàng Mai Những quy định mới có hiệu lực.',
      ['Lê Văn Tám: Giám đốc Công ty Hoàng Mai'],
    ],
    [
      'behind the problems that it studies',
      'Viện trưởng Viện Các vấn đề xã hội, dự.',
      ['Lê Văn Tám: Viện trưởng Viện Các vấn đề xã hội'],
    ],
    [
      'before the ministry that is meant, without which it is nobody’s',
      'Vụ trưởng Vụ Quản lý quy hoạch của Bộ này, dự.',
      [],
    ],
  ])('does so %s', (_where, post, held) => expect(heldIn(`Ông Lê Văn Tám, ${post}`)).toEqual(held));
  it('is none of a department that only its province tells', () =>
    expect(heldIn('Ông Lê Văn Tám, Giám đốc Sở Hà Nội, dự.')).toEqual([]));
  it('is that of the people’s board of a hamlet', () =>
    expect(heldIn('Ông Lê Văn Tám, Trưởng Ban nhân dân ấp Chợ Dưới, dự.')).toEqual([
      'Lê Văn Tám: Trưởng Ban nhân dân ấp Chợ Dưới',
    ]));
});
it.each([
  'Cục Kiểm lâm khen thưởng Hạt Kiểm lâm huyện Nam Đàn.',
  'Cục Cảnh sát hình sự khen Phòng Cảnh sát hình sự Công an tỉnh Nghệ An.',
])('a body’s name ends before whom it praises: %s', (text) =>
  expect(namesOf(readUnder('Tin', text), 'Agency').filter((x) => /^Cục.*(?:Hạt|Phòng)/u.test(x))).toEqual([]),
);
it('a room for praise has it in its name', () =>
  expect(heldIn('Dự có bà Lê Thị Ba, Trưởng phòng Thi đua khen thưởng Sở Nội vụ tỉnh Nghệ An.')).toEqual([
    'Lê Thị Ba: Trưởng Phòng Thi đua - Khen thưởng Sở Nội vụ tỉnh Nghệ An',
  ]));
