/** Titles written in letters, of deputies in charge, of hamlets' and departments' heads, of foreign ministers; and whose board a member sits on. */
import { describe, expect, it } from 'vitest';
import { heldIn, readUnder } from './told.ts';

describe('a title', () => {
  it.each([
    ['in letters', 'Lê Văn Tám, CT UBND xã Tân Lập dự.', 'Lê Văn Tám: Chủ tịch UBND xã Tân Lập'],
    [
      'of what governs the whole, beside a department of it',
      'Ông Lê Văn Tám, Phó Chủ tịch Hội đồng Trị sự, Trưởng ban Thông tin Truyền thông Giáo hội Phật giáo Việt Nam, dự.',
      'Lê Văn Tám: Phó Chủ tịch Hội đồng Trị sự Giáo hội Phật giáo Việt Nam',
    ],
    [
      'of a deputy, before the body alone',
      'Ông Lê Văn Tám, Phó Công an huyện Kim Bảng, dự.',
      'Lê Văn Tám: Phó Trưởng Công an huyện Kim Bảng',
    ],
    [
      "of a bureau's deputy, before the body alone",
      'Ông Lê Văn Tám - Phó Vụ Tổ chức cán bộ, Bộ Nội vụ dự.',
      'Lê Văn Tám: Phó Vụ trưởng Vụ Tổ chức cán bộ Bộ Nội vụ',
    ],
    [
      "of the youth union's branch, in small letters",
      'Anh Lê Văn Tám, Bí thư đoàn Học viện Kim Bảng, dự.',
      'Lê Văn Tám: Bí thư Đoàn Học viện Kim Bảng',
    ],
    [
      'of a state that the office behind it tells',
      'Ông Vương Bát - uỷ viên Quốc vụ, bộ trưởng Bộ Ngoại giao Trung Quốc, sẽ dự hội nghị.',
      'Vương Bát: Ủy viên Quốc vụ Nhà nước Trung Quốc',
    ],
    [
      'of a station told in small letters',
      'Ông Lê Văn Tám - trưởng Trạm thú y huyện Kim Bảng - dự.',
      'Lê Văn Tám: Trạm trưởng Trạm Thú y huyện Kim Bảng',
    ],
    [
      'of a ministry that is no more',
      'Nguyên bộ trưởng Bộ Văn hoá - thông tin Lê Văn Tám khẳng định điều đó.',
      'Lê Văn Tám: Bộ trưởng Bộ Văn hóa - Thông tin (cũ)',
    ],
    [
      'of a deputy behind the committee that he sits on, told in full',
      'Ông Lê Văn Tám, Tỉnh uỷ viên Tỉnh uỷ Hà Nam, Phó trưởng đoàn chuyên trách Đoàn Đại biểu Quốc hội tỉnh Hà Nam, dự.',
      'Lê Văn Tám: Phó Trưởng đoàn chuyên trách Đoàn đại biểu Quốc hội tỉnh Hà Nam',
    ],
    [
      'of a bureau whose own name is told without its word',
      'Cục trưởng Báo chí Lê Văn Tám cho biết.',
      'Lê Văn Tám: Cục trưởng Cục Báo chí',
    ],
    [
      'of a branch whose own name is told in small letters',
      'Ông Lê Văn Tám, Chi cục trưởng kiểm lâm tỉnh Hà Nam, dự.',
      'Lê Văn Tám: Chi cục trưởng Chi cục Kiểm lâm tỉnh Hà Nam',
    ],
    [
      "of an office's deputy, as it is called for short",
      'Ông Lê Văn Tám, Phó văn phòng UBND tỉnh Hà Nam, dự.',
      'Lê Văn Tám: Phó Chánh Văn phòng UBND tỉnh Hà Nam',
    ],
    [
      "of a school's deputy, as it is called for short",
      'Ông Lê Văn Tám, Hiệu phó Trường THPT Kim Bảng, dự.',
      'Lê Văn Tám: Phó Hiệu trưởng Trường THPT Kim Bảng',
    ],
    [
      'of who runs a firm from day to day',
      'Ông Lê Văn Tám, Giám đốc điều hành Công ty cổ phần Sông Đáy, dự.',
      'Lê Văn Tám: Giám đốc điều hành Công ty cổ phần Sông Đáy',
    ],
    [
      'of who speaks for the ministry, which is only called so',
      'Thứ trưởng Bộ Công Thương Lê Văn Tám - người phát ngôn của bộ - chủ trì.',
      'Lê Văn Tám: Người phát ngôn Bộ Công Thương',
    ],
    [
      'of the next one, whom "là" tells',
      'Ban Chỉ đạo phòng chống dịch tỉnh Hà Nam có Trưởng ban là ông Lê Văn Tám, Phó Trưởng ban là ông Vũ Văn Chín.',
      'Vũ Văn Chín: Phó Trưởng Ban Chỉ đạo phòng chống dịch tỉnh Hà Nam',
    ],
    [
      'that somebody acts in',
      'Ông Lê Văn Tám - quyền chủ tịch UBND tỉnh Hà Nam dự.',
      'Lê Văn Tám: Quyền Chủ tịch UBND tỉnh Hà Nam',
    ],
    [
      'of a bureau that somebody acts as the head of',
      'Ông Lê Văn Tám được giao quyền Cục trưởng Cục Thuế tỉnh Hà Nam.',
      'Lê Văn Tám: Quyền Cục trưởng Cục Thuế tỉnh Hà Nam',
    ],
    [
      'behind the word for a government',
      'Chính quyền Tổng thống Pháp Paul Morel nói như vậy.',
      'Paul Morel: Tổng thống Pháp',
    ],
    [
      'of a deputy in charge',
      'Ông Lê Văn Tám - phó chủ tịch phụ trách UBND tỉnh Hà Nam dự.',
      'Lê Văn Tám: Phó Chủ tịch UBND tỉnh Hà Nam',
    ],
    [
      'of who keeps the books',
      'Bà Vũ Thị Chín, kế toán trưởng Công ty Cấp nước Hà Nam, dự.',
      'Vũ Thị Chín: Kế toán trưởng Công ty Cấp nước Hà Nam',
    ],
    [
      'of a college that leaves out that it is a school',
      'Ông Lê Văn Tám, hiệu trưởng Cao đẳng Y tế Hà Nam, dự.',
      'Lê Văn Tám: Hiệu trưởng Trường Cao đẳng Y tế Hà Nam',
    ],
    [
      'of a deputy of a province that begins like a name',
      'Ông Lê Văn Tám, đại biểu Quốc hội Lâm Đồng, nói.',
      'Lê Văn Tám: Đại biểu Quốc hội',
    ],
    [
      'of a team in small letters',
      'Trung tá Lê Văn Tám (đội trưởng đội cảnh sát trật tự) dự.',
      'Lê Văn Tám: Đội trưởng Đội cảnh sát trật tự',
    ],
    [
      'of an attaché',
      'Ông Paul Morel, tùy viên văn hóa Đại sứ quán Pháp, dự.',
      'Paul Morel: Tùy viên Văn hóa Đại sứ quán Pháp',
    ],
    [
      'that the head of government gave',
      'Ông Lê Văn Tám, người đã được Thủ tướng giao quyền Bộ trưởng Bộ Y tế, dự.',
      'Lê Văn Tám: Quyền Bộ trưởng Bộ Y tế',
    ],
    [
      'of a ward of a hospital',
      'Bà Vũ Thị Chín, Trưởng khoa Hồi sức cấp cứu Bệnh viện Đa khoa tỉnh Hà Nam, dự.',
      'Vũ Thị Chín: Trưởng Khoa Hồi sức cấp cứu Bệnh viện Đa khoa tỉnh Hà Nam',
    ],
    [
      'of a quarter with its number',
      'Ông Lê Văn Tám, Khu trưởng khu phố 5, phường Quang Hanh dự.',
      'Lê Văn Tám: Khu trưởng Khu phố 5, phường Quang Hanh',
    ],
    [
      'that is over, without a mark',
      'Ông Lê Văn Tám nguyên Giám đốc Sở Y tế tỉnh Hà Nam dự.',
      'Lê Văn Tám: Giám đốc Sở Y tế tỉnh Hà Nam (cũ)',
    ],
    [
      'before a word for the time',
      'Chủ tịch UBND tỉnh Hà Nam đương nhiệm, ông Lê Văn Tám, dự.',
      'Lê Văn Tám: Chủ tịch UBND tỉnh Hà Nam',
    ],
    [
      'of who went before',
      'Giám đốc Sở Y tế tỉnh Hà Nam tiền nhiệm, ông Lê Văn Tám, dự.',
      'Lê Văn Tám: Giám đốc Sở Y tế tỉnh Hà Nam (cũ)',
    ],
    [
      "of the investigators' office",
      'Đại tá Lê Văn Tám, Chánh Văn phòng Cơ quan Cảnh sát điều tra Công an tỉnh Hà Nam, dự.',
      'Lê Văn Tám: Chánh Văn phòng Cơ quan Cảnh sát điều tra Công an tỉnh Hà Nam',
    ],
    [
      'that somebody acts by',
      'Ông Lê Văn Tám với tư cách Chủ tịch UBND tỉnh Hà Nam đã ký.',
      'Lê Văn Tám: Chủ tịch UBND tỉnh Hà Nam',
    ],
    [
      'of a body called by its kind, before the full name',
      'Sở Y tế tỉnh Hà Nam họp báo. Giám đốc Sở Lê Văn Tám trả lời.',
      'Lê Văn Tám: Giám đốc Sở Y tế tỉnh Hà Nam',
    ],
    [
      'of a body of the country in letters',
      'Chủ tịch Ủy ban Trung ương MTTQ VN Lê Văn Tám dự.',
      'Lê Văn Tám: Chủ tịch Ủy ban Trung ương MTTQ Việt Nam',
    ],
    [
      "behind a picture's credit",
      'Toàn cảnh buổi lễ. Ảnh: MINH TRUNGPhó chủ tịch UBND tỉnh Hà Nam Lê Văn Tám dự.',
      'Lê Văn Tám: Phó Chủ tịch UBND tỉnh Hà Nam',
    ],
    [
      'before letters with a full stop inside',
      'Ông Lê Văn Tám, Phó Chủ tịch UB.MTTQVN tỉnh Hà Nam dự.',
      'Lê Văn Tám: Phó Chủ tịch Ủy ban MTTQ Việt Nam tỉnh Hà Nam',
    ],
    [
      "of a foreign state's minister",
      'Ngoại trưởng Philippines Mario Costa phát biểu.',
      'Mario Costa: Bộ trưởng Bộ Ngoại giao Philippines',
    ],
    ['of a foreign head of state', 'Tổng thống Mỹ Harker đến Hà Nội.', 'Harker: Tổng thống Mỹ'],
    [
      'whose unit is left out before a name',
      'Phó Bí thư Huyện đoàn Chu Quang Khải phát biểu tại huyện Kim Bảng, tỉnh Hà Nam.',
      'Chu Quang Khải: Phó Bí thư Đoàn TNCS Hồ Chí Minh huyện Kim Bảng',
    ],
    [
      'of the family Đoàn behind a board and its unit',
      'Trưởng Ban Chỉ đạo phòng, chống dịch huyện Đoàn Văn Thụy phát biểu tại huyện Kim Bảng, tỉnh Hà Nam.',
      'Đoàn Văn Thụy: Trưởng Ban Chỉ đạo phòng, chống dịch huyện Kim Bảng',
    ],
    [
      'of the youth of a district written small',
      'Bí thư huyện Đoàn Chu Văn Khải phát biểu tại huyện Kim Bảng, tỉnh Hà Nam.',
      'Chu Văn Khải: Bí thư Đoàn TNCS Hồ Chí Minh huyện Kim Bảng',
    ],
    [
      'of a Korean',
      'Thứ trưởng Ngoại giao Triều Tiên Choe Min - sik họp báo.',
      'Choe Min - sik: Thứ trưởng Bộ Ngoại giao Triều Tiên',
    ],
  ])('is read %s', (_how, text, held) => expect(heldIn(text)).toContain(held));

  it('of a foreign minister is of no state where none is told', () => {
    expect(heldIn('Ngoại trưởng Vương Hạo phát biểu tại hội nghị ở tỉnh Hà Nam.')).toEqual([]);
  });
});

describe('a member of a board', () => {
  it.each([
    [
      "of the province's where he heads its police",
      'Thiếu tướng Lê Văn Tám, Ủy viên BTV, Giám đốc Công an tỉnh Hà Nam dự.',
      'Lê Văn Tám: Ủy viên Ban Thường vụ Tỉnh ủy Hà Nam',
    ],
    [
      'of its police where he is a deputy',
      'Đại tá Lê Văn Tám, Ủy viên BTV, Phó Giám đốc Công an tỉnh Hà Nam dự.',
      'Lê Văn Tám: Ủy viên Ban Thường vụ Đảng ủy Công an tỉnh Hà Nam',
    ],
    [
      "of the commune's, whose police have none",
      'Thượng tá Lê Văn Tám, ĐUV, Trưởng Công an phường An Biên dự.',
      'Lê Văn Tám: Đảng ủy viên Đảng ủy phường An Biên',
    ],
    [
      "of the city's, though the letters say the province's",
      'Ông Lê Văn Tám - TUV, Chủ tịch HĐND phường An Biên, thành phố Hải Phòng dự.',
      'Lê Văn Tám: Thành ủy viên Thành ủy Hải Phòng',
    ],
  ])('sits on that %s', (_which, text, held) => expect(heldIn(text)).toContain(held));
});

describe('the writings of an office', () => {
  const writings = (post: string): string[] =>
    readUnder('Tin trong ngày', `Ông Lê Văn Tám, ${post}, dự họp.`).entities.flatMap((e) =>
      e.type === 'Office' ? [e.name, ...e.aliases] : [],
    );
  it('are those of its head before the body, and never the body alone', () => {
    expect(writings('Trưởng trạm Khuyến nông huyện Kim Bảng')).toContain(
      'Trưởng Trạm Khuyến nông huyện Kim Bảng',
    );
    expect(writings('Phó Cục trưởng Cục Thuế tỉnh Hà Nam')).toContain('Phó Trưởng Cục Thuế tỉnh Hà Nam');
    for (const post of [
      'Viện trưởng Viện Kiểm sát nhân dân tỉnh Hà Nam',
      'Quyền Cục trưởng Cục Thuế tỉnh Hà Nam',
    ])
      expect(writings(post).filter((w) => /^(?:Quyền )?(?:Viện|Cục)(?! trưởng)/u.test(w))).toEqual([]);
  });
});

describe('a chair that countries take by turns', () => {
  it('is nobody’s', () =>
    expect(
      heldIn(
        'Theo Thứ trưởng Ngoại giao Lê Văn Tám, việc khó của Việt Nam khi làm chủ tịch ASEAN 2020 là đoàn kết.',
      ),
    ).toEqual(['Lê Văn Tám: Thứ trưởng Bộ Ngoại giao']));
});

describe('what somebody is in charge of', () => {
  it('stands between the office that he acts in and his name', () => {
    expect(
      heldIn('Với cương vị là Phó Giám đốc Sở Y tế tỉnh Nghệ An phụ trách dược, ông Lê Văn Tám đã báo cáo.'),
    ).toEqual(['Lê Văn Tám: Phó Giám đốc Sở Y tế tỉnh Nghệ An']);
    expect(heldIn('Bà Mơ là Phó Giám đốc Sở Y tế tỉnh Nghệ An phụ trách dược, ông Lê Văn Tám kể.')).toEqual(
      [],
    );
  });
});

describe('a post held beside another', () => {
  it('is told in a bracket with it', () =>
    expect(
      heldIn(
        'Ban Kinh tế Trung ương có các phó ban gồm: ông Lê Văn Tám (phó ban kiêm nhiệm, Thứ trưởng Bộ Tài chính).',
      ),
    ).toEqual(['Lê Văn Tám: Phó Trưởng Ban Kinh tế Trung ương', 'Lê Văn Tám: Thứ trưởng Bộ Tài chính']));
  it('is that of the head of a delegation’s full-time members', () =>
    expect(
      heldIn('Ông Lê Văn Tám, Trưởng đoàn chuyên trách Đoàn đại biểu Quốc hội tỉnh Đắk Nông, dự.'),
    ).toEqual(['Lê Văn Tám: Trưởng đoàn chuyên trách Đoàn đại biểu Quốc hội tỉnh Đắk Nông']));
});

describe('where a road leads to', () => {
  it('is nobody, though a title follows', () => {
    expect(
      readUnder(
        'Tin',
        'Với đoạn cao tốc Cam Lộ - La Sơn, Bộ trưởng Bộ Y tế yêu cầu làm ngay.',
      ).entities.filter((e) => e.type === 'Person'),
    ).toEqual([]);
    expect(heldIn('Dự lễ có ông Trần Bảy - Lê Văn Tám, Giám đốc Sở Y tế tỉnh Nghệ An.')).toContain(
      'Lê Văn Tám: Giám đốc Sở Y tế tỉnh Nghệ An',
    );
  });
});
