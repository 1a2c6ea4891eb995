/** One body that an article calls by a longer and a shorter name. */
import { describe, expect, it } from 'vitest';
import { linksOf, namesOf, readUnder } from './told.ts';

const bodiesIn = (text: string): string[] => namesOf(readUnder('Tin trong tỉnh', text), 'Agency');
const only = (text: string): string => bodiesIn(text).join(' | ');
const headed = (first: string, second: string): string =>
  `Ông Lê Văn Tám, Giám đốc ${first}, dự hội nghị. Bà Trần Thị Chín, Phó Giám đốc ${second}, phát biểu.`;

describe('a shorter name', () => {
  it.each([
    ['Công ty TNHH Cường Thịnh', 'Công ty Cường Thịnh', 'Công ty TNHH Cường Thịnh'],
    ['Công ty Hạ Vàng', 'Công ty cổ phần Bóng đèn Hạ Vàng', 'Công ty cổ phần Bóng đèn Hạ Vàng'],
    [
      'CTCP Nhiệt điện Sông Cái',
      'Công ty Cổ phần Nhiệt điện Sông Cái',
      'Công ty Cổ phần Nhiệt điện Sông Cái',
    ],
    ['Tập đoàn Dầu khí Việt Nam', 'Tập đoàn Dầu khí quốc gia Việt Nam', 'Tập đoàn Dầu khí quốc gia Việt Nam'],
    ['Học viện Cán bộ', 'Học viện Cán bộ TP.HCM', 'Học viện Cán bộ thành phố Hồ Chí Minh'],
    ['Trường Đại học Luật Hà Nội', 'Đại học Luật Hà Nội', 'Trường Đại học Luật Hà Nội'],
    ['Bệnh viện Thiên Ân', 'Bệnh viện Đa khoa Thiên Ân', 'Bệnh viện Đa khoa Thiên Ân'],
    ['Ngân hàng Sông Cái', 'Ngân hàng TMCP Sông Cái', 'Ngân hàng TMCP Sông Cái'],
    ['Công ty Zanko', 'Công ty CP Điện tử Zanko', 'Công ty CP Điện tử Zanko'],
    ['Báo Sông Cái', 'Báo điện tử Sông Cái', 'Báo điện tử Sông Cái'],
    [
      'Cục Cảnh sát ma túy',
      'Cục Cảnh sát điều tra tội phạm về ma túy',
      'Cục Cảnh sát điều tra tội phạm về ma túy',
    ],
    ['Ban Chỉ đạo thi', 'Ban Chỉ đạo kỳ thi THPT quốc gia', 'Ban Chỉ đạo Kỳ thi THPT quốc gia'],
    [
      'Sở Văn hóa Lào Cai',
      'Sở Văn hóa, Thể thao và Du lịch tỉnh Lào Cai',
      'Sở Văn hóa, Thể thao và Du lịch tỉnh Lào Cai',
    ],
  ])('%s and %s are one', (first, second, name) => expect(only(headed(first, second))).toBe(name));

  it.each([
    [
      'Phòng Cảnh sát giao thông tỉnh Đồng Nai tổ chức hội nghị. Đại úy Lê Văn Tám, Phó trưởng Phòng Cảnh sát giao thông Công an tỉnh Đồng Nai, báo cáo.',
      ['Công an tỉnh Đồng Nai', 'Phòng Cảnh sát giao thông Công an tỉnh Đồng Nai'],
    ],
    [
      'Bộ trưởng Ngoại giao Campuchia Sok Chenda đến Hà Nội. Bộ trưởng Bộ Ngoại giao và Hợp tác quốc tế Campuchia Sok Chenda phát biểu.',
      ['Bộ Ngoại giao và Hợp tác quốc tế Campuchia'],
    ],
    [
      'Ông Lê Văn Tám, Trưởng Ban Công tác đại biểu, dự. Ban Công tác đại biểu của Ủy ban Thường vụ Quốc hội tổ chức hội nghị.',
      ['Ban Công tác đại biểu', 'Quốc hội', 'Ủy ban Thường vụ Quốc hội'],
    ],
    ['Tổng cục Cảnh sát, Tổng cục An ninh họp bàn kế hoạch năm.', ['Tổng cục An ninh', 'Tổng cục Cảnh sát']],
    [
      'Chủ tịch Hội đồng Giáo dục quốc gia - Bộ trưởng Bộ GD-ĐT Lê Văn Tám báo cáo.',
      ['Bộ Giáo dục và Đào tạo', 'Hội đồng Giáo dục quốc gia'],
    ],
    ['Ông Lê Văn Tám là giám đốc Công ty Hạ Vàng chuyên về xây dựng.', ['Công ty Hạ Vàng']],
    ['Cục Hàng không Việt Nam cấp phép bay.', ['Cục Hàng không Việt Nam']],
    [
      'Ông Lê Văn Tám, Giám đốc Bệnh viện Hạ Vàng, cho biết hai người vào Bệnh viện Hạ Vàng cấp cứu.',
      ['Bệnh viện Hạ Vàng'],
    ],
    ['Ông Lê Văn Tám là Tổng Biên tập Báo Người Đưa Tin của hội.', ['Báo Người Đưa Tin']],
    ['Báo Sài Gòn Giải phóng tổ chức hội thảo.', ['Báo Sài Gòn Giải phóng']],
    ['Ông Lê Văn Tám là Tổng Giám đốc Tập đoàn Hạ Vàng Bộ trưởng yêu cầu làm rõ.', ['Tập đoàn Hạ Vàng']],
    [
      'Phòng Tài chính huyện A Lưới họp. Ông Lê Văn Tám, Trưởng phòng Tài chính - Kế hoạch huyện A Lưới, báo cáo.',
      ['Phòng Tài chính - Kế hoạch huyện A Lưới'],
    ],
    [
      'Ông Lê Văn Tám, Chánh Văn phòng UBND tỉnh Sóc Trăng, dự. Thông báo do bà Trần Thị Chín, Phó Chánh Văn phòng tỉnh Sóc Trăng, ký.',
      ['UBND tỉnh Sóc Trăng', 'Văn phòng UBND tỉnh Sóc Trăng'],
    ],
    [
      'Cơ quan Cảnh sát điều tra tỉnh Sơn La vào cuộc. Cơ quan Cảnh sát điều tra Công an tỉnh Sơn La tổ chức họp báo.',
      ['Công an tỉnh Sơn La', 'Cơ quan Cảnh sát điều tra Công an tỉnh Sơn La'],
    ],
    ['Đại đội Biên phòng 321 tổ chức hội nghị. Đại đội 321 được tặng Giấy khen.', ['Đại đội Biên phòng 321']],
  ])('and where it ends: %s', (text, expected) => expect(bodiesIn(text).sort()).toEqual(expected));

  it('that holds the shorter one is read to an end', () => {
    const told = bodiesIn(
      'Ông Lê Văn Tám - Phó trưởng Ban chỉ đạo 389 quốc gia - giao văn phòng thường trực Ban chỉ đạo 389 quốc gia phối hợp với Bộ Công Thương. Văn phòng Ban chỉ đạo 389 quốc gia khẩn trương kiểm tra.',
    );
    expect(told).toContain('Ban Chỉ đạo 389 quốc gia');
  });

  it('that brackets give is one with the name before them, once', () => {
    const text = headed('Công ty CP bóng đèn phích nước Sông Cái (Công ty Sông Cái)', 'Công ty Sông Cái');
    expect(bodiesIn(text)).toHaveLength(1);
  });

  it('keeps the name that ends where another mention ends', () =>
    expect(
      only('Ông Lê Văn Tám, Cục trưởng Cục Thú y, dự. Theo báo cáo của Cục Thú y, dịch tả lợn đã lan rộng.'),
    ).toBe('Cục Thú y'));

  it.each([
    ['Tổng công ty Hàng không Việt Nam', 'Tổng công ty Cảng hàng không Việt Nam'],
    ['Công ty Sông Cái', 'Tổng công ty Sông Cái'],
    ['Bệnh viện Hà Nội', 'Bệnh viện Nhi Hà Nội'],
    ['Viện Lịch sử', 'Viện Lịch sử Quân sự'],
    ['Sở Văn hóa Lào Cai', 'Sở Văn hóa, Thể thao và Du lịch tỉnh Yên Bái'],
  ])('%s is not %s', (first, second) => expect(bodiesIn(headed(first, second))).toHaveLength(2));

  it('is of none where two longer ones are told', () =>
    expect(
      bodiesIn(`${headed('Công ty TNHH May Hạ Vàng', 'Công ty CP Gỗ Hạ Vàng')} Công ty Hạ Vàng tổ chức họp.`),
    ).toHaveLength(3));
  it('that is a brand of several is of none', () =>
    expect(
      bodiesIn(`${headed('Công ty CP Nhà đất Zanko', 'Công ty CP Đầu tư Zanko Pearl')} Công ty Zanko họp.`),
    ).toHaveLength(3));
});

describe('a department alone', () => {
  const parts = (text: string): string[] => linksOf(readUnder('Tin trong ngày', text), 'PART_OF');
  it('is of the only ministry that the article names', () =>
    expect(parts('Bộ Nội vụ họp. Ông Lê Văn Tám, Vụ trưởng Vụ Tiền lương, phát biểu.')).toEqual([
      'Vụ Tiền lương Bộ Nội vụ > Bộ Nội vụ',
    ]));
  it.each([
    'Bộ Nội vụ và Bộ Y tế họp. Ông Lê Văn Tám, Vụ trưởng Vụ Tiền lương, phát biểu.',
    'Bộ Nội vụ họp. Ban Chỉ đạo Tây Bắc cử ông Lê Văn Tám, Phó vụ trưởng Vụ Kinh tế, dự.',
  ])('is of none where there are two: %s', (text) => expect(parts(text)).toEqual([]));
});
