/** Titles whose body stands apart from them, in the sentence or the ones before it. */
import { describe, expect, it } from 'vitest';
import { heldIn, readUnder } from './told.ts';

describe('a title apart from its body', () => {
  it.each([
    [
      'is of the one that has so many',
      'Lãnh đạo Sở Y tế tỉnh Hà Nam hiện chỉ còn một phó giám đốc là bà Vũ Thị Chín.',
      ['Vũ Thị Chín: Phó Giám đốc Sở Y tế tỉnh Hà Nam'],
    ],
    [
      'is of the committee that its holder leads there',
      'Thường trực giao Ủy ban Kiểm tra Huyện ủy Nam Đàn do bà Vũ Thị Chín, Phó Chủ nhiệm làm Tổ trưởng xác minh.',
      ['Vũ Thị Chín: Phó Chủ nhiệm Ủy ban Kiểm tra Huyện ủy Nam Đàn'],
    ],
    [
      'is of the side that speaks',
      'Về phía UBND tỉnh Hà Nam, Phó chủ tịch Vũ Thị Chín cho biết sẽ giải ngân sớm.',
      ['Vũ Thị Chín: Phó Chủ tịch UBND tỉnh Hà Nam'],
    ],
    [
      'is of the one told in the sentence before',
      'Sở Giáo dục và Đào tạo tỉnh Hà Nam đã khuyết lãnh đạo. Cuối năm, Giám đốc Lê Văn Tám nghỉ hưu.',
      ['Lê Văn Tám: Giám đốc Sở Giáo dục và Đào tạo tỉnh Hà Nam'],
    ],
    [
      'is of the board that its holder leads',
      'Hội đồng Thi đua - Khen thưởng tỉnh Hà Nam gồm 15 người, do bà Vũ Thị Chín làm Chủ tịch.',
      ['Vũ Thị Chín: Chủ tịch Hội đồng Thi đua - Khen thưởng tỉnh Hà Nam'],
    ],
    [
      'is of the board that somebody decided to set up',
      'Thủ tướng quyết định thành lập Ban Chỉ đạo quốc gia về du lịch do chính bà Vũ Thị Chín làm Trưởng ban.',
      ['Vũ Thị Chín: Trưởng Ban Chỉ đạo quốc gia về du lịch'],
    ],
    [
      'is of the government of the place that speaks',
      'Đại diện thành phố Đà Nẵng, Phó Chủ tịch Vũ Thị Chín nói việc này không dễ.',
      ['Vũ Thị Chín: Phó Chủ tịch UBND thành phố Đà Nẵng'],
    ],
    [
      'is of the branch that was asked',
      'Đại biểu hỏi về Chi cục Kiểm lâm tỉnh Hà Nam. Chi cục trưởng Lê Văn Tám nêu số liệu.',
      ['Lê Văn Tám: Chi cục trưởng Chi cục Kiểm lâm tỉnh Hà Nam'],
    ],
    [
      'is of the same board for each of a list',
      'Ban Pháp chế HĐND tỉnh Hà Nam có các phó ban Lê Văn Tám và Vũ Thị Chín.',
      [
        'Lê Văn Tám: Phó Trưởng Ban Pháp chế HĐND tỉnh Hà Nam',
        'Vũ Thị Chín: Phó Trưởng Ban Pháp chế HĐND tỉnh Hà Nam',
      ],
    ],
    [
      'is of the government whose office tells of it',
      'Văn phòng UBND tỉnh Hà Nam cho biết Phó chủ tịch Vũ Thị Chín vừa ký văn bản.',
      ['Vũ Thị Chín: Phó Chủ tịch UBND tỉnh Hà Nam'],
    ],
    [
      'is of the assembly that elects',
      'Sáng nay, Quốc hội miễn nhiệm Chủ tịch Vũ Thị Chín.',
      ['Vũ Thị Chín: Chủ tịch Quốc hội'],
    ],
    [
      'is of a federation by its letters',
      'Ông Lê Văn Tám, Phó Chủ tịch VFF, phát biểu.',
      ['Lê Văn Tám: Phó Chủ tịch Liên đoàn Bóng đá Việt Nam'],
    ],
  ])('%s', (_what, text, held) => expect(heldIn(text)).toEqual(held));

  it.each([
    'Sở Y tế tỉnh Hà Nam và Sở Nội vụ tỉnh Hà Nam họp. Sau đó, Phó giám đốc Vũ Thị Chín nói.',
    'UBND huyện Kim Bảng báo cáo. Tại huyện Lý Nhân, Chủ tịch Vũ Thị Chín nói đã xong.',
    'Trường Tiểu học Kim Bảng họp. Sau đó, Phó giám đốc Vũ Thị Chín nói.',
    'Sau khi thăm thành phố Đà Nẵng, Phó Chủ tịch Vũ Thị Chín nói.',
    'Ban Tổ chức cuộc thi do bà Vũ Thị Chín làm trưởng ban.',
    'Bà Vũ Thị Chín, Phó Chủ tịch UNBD, nói.',
  ])('is of none where there are several, another unit or none with such a seat: %s', (text) =>
    expect(heldIn(text)).toEqual([]),
  );
});

describe('a body that a neighbour tells', () => {
  it.each([
    [
      'is the ministry whose board a secretary leads',
      'Ông Lê Văn Tám, nguyên Bí thư Ban cán sự đảng, nguyên Bộ trưởng Bộ Y tế, dự.',
      ['Lê Văn Tám: Bí thư Ban cán sự Đảng Bộ Y tế (cũ)', 'Lê Văn Tám: Bộ trưởng Bộ Y tế (cũ)'],
    ],
    [
      'is the one that the head of its office speaks for',
      'Ông Lê Văn Tám, Chánh văn phòng, kiêm người phát ngôn của UBND tỉnh Hà Nam, nói.',
      ['Lê Văn Tám: Chánh Văn phòng UBND tỉnh Hà Nam', 'Lê Văn Tám: Người phát ngôn UBND tỉnh Hà Nam'],
    ],
    [
      'is the whole, and not those of it who are told',
      'Hiện Thường trực UBND tỉnh Hà Nam có Chủ tịch Lê Văn Tám và 2 phó chủ tịch là bà Vũ Thị Chín và ông Hà Văn Mười.',
      [
        'Hà Văn Mười: Phó Chủ tịch UBND tỉnh Hà Nam',
        'Lê Văn Tám: Chủ tịch UBND tỉnh Hà Nam',
        'Vũ Thị Chín: Phó Chủ tịch UBND tỉnh Hà Nam',
      ],
    ],
    [
      'is the department that was named before, for the head of its office',
      'Sở Y tế tỉnh Hà Nam họp. Ông Lê Văn Tám - chánh văn phòng sở, phát biểu.',
      ['Lê Văn Tám: Chánh Văn phòng Sở Y tế tỉnh Hà Nam'],
    ],
    [
      'is the one that has so many deputies',
      'Ban Kinh tế Trung ương hiện có các phó ban gồm: ông Lê Văn Tám, Vũ Văn Bảy.',
      ['Lê Văn Tám: Phó Trưởng Ban Kinh tế Trung ương', 'Vũ Văn Bảy: Phó Trưởng Ban Kinh tế Trung ương'],
    ],
    ['is none where a family name follows the title', 'Phó Tổng cục trưởng Nguyễn Hoàng Linh dự.', []],
  ])('%s', (_what, text, held) => expect(heldIn(text)).toEqual(held));

  it('is planned for each of those who are named for an office', () => {
    const text =
      'Tỉnh ủy Hà Nam giới thiệu ông Lê Văn Tám (Giám đốc Sở Y tế tỉnh Hà Nam) làm Chủ tịch UBND tỉnh Hà Nam, ông Hà Văn Mười (Giám đốc Sở Nội vụ tỉnh Hà Nam) làm Phó Chủ tịch UBND tỉnh Hà Nam.';
    const { claims, entities } = readUnder('Tin trong ngày', text);
    const seats = entities.filter((e) => e.name.includes('Chủ tịch UBND')).map((e) => e.id);
    const held = claims.filter((c) => c.type === 'HOLDS' && seats.includes(c.object));
    expect(held.map((c) => c.status)).toEqual(['planned', 'planned']);
  });
});

describe('a title that is counted before names', () => {
  const HEADS = 'HĐND tỉnh Nghệ An lấy phiếu tín nhiệm. ';
  it('is of as many as are counted, whatever is told of them in between', () => {
    expect(
      heldIn(
        `${HEADS}Hai phó chủ tịch UBND tỉnh là ông Lê Văn Tám được 35 phiếu; bà Trần Thị Ba được 30 phiếu.`,
      ),
    ).toEqual(['Lê Văn Tám: Phó Chủ tịch UBND tỉnh Nghệ An', 'Trần Thị Ba: Phó Chủ tịch UBND tỉnh Nghệ An']);
    expect(
      heldIn(
        `${HEADS}Hai phó chủ tịch UBND tỉnh là ông Lê Văn Tám hiện đang điều trị bệnh và bà Trần Thị Ba vừa nghỉ hưu.`,
      ),
    ).toHaveLength(2);
  });
  it('is of no other', () => {
    expect(
      heldIn(`${HEADS}Phó chủ tịch UBND tỉnh là ông Lê Văn Tám được 35 phiếu; bà Trần Thị Ba cảm ơn cử tri.`),
    ).toEqual(['Lê Văn Tám: Phó Chủ tịch UBND tỉnh Nghệ An']);
    expect(
      heldIn(
        `${HEADS}Hai phó chủ tịch UBND tỉnh là ông Lê Văn Tám được 35 phiếu. Bà Trần Thị Ba cảm ơn cử tri.`,
      ),
    ).toHaveLength(1);
  });
});

describe('who leads a delegation', () => {
  it.each([
    ['Hội Nông dân Việt Nam', 'dẫn đầu', 'Hội Nông dân Việt Nam'],
    ['Ủy ban Trung ương MTTQ Việt Nam', 'làm trưởng đoàn', 'Ủy ban Trung ương MTTQ Việt Nam'],
  ])('is an officer of the body that sends it: %s, %s', (body, leads, whole) =>
    expect(
      heldIn(
        `Chiều 14/3, Đoàn công tác của ${body} do bà Lê Thị Sen, Phó Chủ tịch ${leads} thăm tỉnh Nghệ An.`,
      ),
    ).toEqual([`Lê Thị Sen: Phó Chủ tịch ${whole}`]),
  );
});

it.each([
  [
    'Tại điểm cầu Viện KSND tỉnh Nghệ An, đồng chí Lê Văn Tám, Phó Viện trưởng chủ trì.',
    ['Lê Văn Tám: Phó Viện trưởng Viện Kiểm sát nhân dân tỉnh Nghệ An'],
  ],
  [
    'Tại điểm cầu Công an tỉnh Nghệ An, Đại tá Lê Văn Tám, Phó Giám đốc yêu cầu các đơn vị thực hiện.',
    ['Lê Văn Tám: Phó Giám đốc Công an tỉnh Nghệ An'],
  ],
  [
    'Tại điểm cầu TAND tỉnh Nghệ An, bà Vũ Thị Bảy - Chánh Tòa Hình sự theo dõi hội nghị.',
    ['Vũ Thị Bảy: Chánh Tòa Hình sự Tòa án nhân dân tỉnh Nghệ An'],
  ],
])('who acts at a site is of the body whose site it is: %s', (text, expected) =>
  expect(heldIn(text)).toEqual(expected),
);
