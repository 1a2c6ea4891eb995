/** Portals of the forces, of unions and of firms: whom an officer commands beside a council, who prepares an occasion, whom "hai đơn vị" means. */
import { describe, expect, it } from 'vitest';
import { heldIn, linksOf, namesOf, readUnder, saidIn } from './told.ts';

const agenciesIn = (body: string): string[] => namesOf(readUnder('Tin tỉnh Nghệ An', body), 'Agency');

describe('who commands beside a council', () => {
  it.each([
    [
      'Phó Bí thư Đảng ủy, Chính ủy, Chủ tịch Hội đồng Thi đua - Khen thưởng Bộ CHQS tỉnh Nghệ An',
      'Chính ủy Bộ Chỉ huy Quân sự tỉnh Nghệ An',
    ],
    [
      'Phó Bí thư Đảng ủy, Chính ủy, Chủ tịch Hội đồng Thi đua - Khen thưởng Bộ CHQS tỉnh Nghệ An',
      'Phó Bí thư Đảng ủy Bộ Chỉ huy Quân sự tỉnh Nghệ An',
    ],
    [
      'Chỉ huy trưởng, Trưởng Ban Chỉ đạo phong trào thi đua Bộ CHQS tỉnh Nghệ An',
      'Chỉ huy trưởng Bộ Chỉ huy Quân sự tỉnh Nghệ An',
    ],
    [
      'Giám đốc, Chủ tịch Hội đồng Thi đua - Khen thưởng Công an tỉnh Nghệ An',
      'Giám đốc Công an tỉnh Nghệ An',
    ],
  ])('commands what the council is of: %s', (posts, office) =>
    expect(heldIn(`Đại tá Lê Văn Tám, ${posts} chủ trì hội nghị.`)).toContain(`Lê Văn Tám: ${office}`),
  );
  it('commands nothing where the council is of nothing that is told', () =>
    expect(
      heldIn('Ông Lê Văn Tám, Tổng Giám đốc, Chủ tịch Hội đồng xây dựng giá dự hội nghị.'),
    ).not.toContainEqual(expect.stringContaining('Tổng Giám đốc')));
});

describe('who prepares an occasion', () => {
  it.each([
    'Cục trưởng Cục Tuyên huấn, Phó Trưởng ban Tổ chức',
    'Thứ trưởng Bộ Quốc phòng, Trưởng ban Tổ chức',
  ])('is on no board of a committee: %s', (posts) =>
    expect(
      agenciesIn(`Thiếu tướng Lê Văn Tám, ${posts} phát biểu tại hội thi.`).filter((a) =>
        a.startsWith('Ban Tổ chức'),
      ),
    ).toEqual([]),
  );
  it('is on the board that is told', () =>
    expect(heldIn('Ông Lê Văn Tám, Huyện ủy viên, Trưởng ban Tổ chức Huyện ủy Nam Đàn dự.')).toContain(
      'Lê Văn Tám: Trưởng Ban Tổ chức Huyện ủy Nam Đàn',
    ));
  it.each(['Phó Trưởng đoàn công tác', 'Trưởng đoàn'])('leads no union: %s', (post) =>
    expect(heldIn(`Trung tá Lê Văn Tám, Bí thư Đoàn Thanh niên Công an tỉnh Nghệ An - ${post} dự.`)).toEqual([
      'Lê Văn Tám: Bí thư Đoàn Thanh niên Công an tỉnh Nghệ An',
    ]),
  );
});

describe('"hai đơn vị"', () => {
  const parties = (guests: string): string[] =>
    linksOf(
      readUnder(
        'Tin tỉnh Nghệ An',
        `Sáng 9/5/2024, Công an tỉnh Nghệ An và Công ty Điện lực Nghệ An tổ chức lễ ký kết quy chế phối hợp bảo vệ an ninh ngành điện. ${guests}Tại buổi lễ, hai đơn vị đã thông qua quy chế phối hợp.`,
      ),
      'PARTY_TO',
    )
      .map((link) => link.split(' > ')[0] ?? '')
      .sort();
  it('are the hosts, and not two of their guests', () =>
    expect(parties('Dự lễ có lãnh đạo Hội Nông dân tỉnh Nghệ An, Sở Công Thương tỉnh Nghệ An. ')).toEqual(
      parties(''),
    ));
  it('may be two who attend, where no others are told', () =>
    expect(
      saidIn(
        'Sáng 9/5/2024, tại Nghệ An diễn ra lễ ký kết quy chế phối hợp. Dự lễ có lãnh đạo Công an tỉnh Nghệ An và Hội Nông dân tỉnh Nghệ An. Hai đơn vị đã ký kết quy chế phối hợp.',
        /PARTY_TO/,
      ),
    ).toHaveLength(2));
});

describe('a body that is told shorter or longer', () => {
  it('is one with the board of the border guard that the article names', () =>
    expect(
      agenciesIn(
        'Ban Chỉ huy Bộ đội Biên phòng tỉnh Nghệ An tổ chức hội nghị. Đại tá Lê Văn Tám, Chỉ huy trưởng BĐBP tỉnh phát biểu. Bộ đội Biên phòng tỉnh Nghệ An báo cáo.',
      ).filter((a) => a.includes('Biên phòng')),
    ).toEqual(['Ban Chỉ huy Bộ đội Biên phòng tỉnh Nghệ An']));
  it('is not the board of a province that is merged into another', () =>
    expect(
      agenciesIn(
        'Ban Chỉ huy BĐBP tỉnh Khánh Hòa tổ chức hội nghị, bàn về quy chế do Bộ Chỉ huy BĐBP tỉnh Ninh Thuận ký năm 2020.',
      ),
    ).toContain('Bộ Chỉ huy Bộ đội Biên phòng tỉnh Ninh Thuận'));
  it('is no town’s committee among any', () =>
    expect(
      agenciesIn('Ban Tuyên giáo các huyện, thành ủy và Sở Y tế tỉnh Nghệ An tổ chức hội nghị.').filter((a) =>
        /ủy$/u.test(a),
      ),
    ).toEqual([]));
  it.each([
    ['Báo Nghệ An hỗ trợ 20 phần quà.', 'Báo Nghệ An'],
    ['Bí thư Đoàn thanh niên Tổng cục Cảnh sát - Phó trưởng đoàn dự.', 'Tổng cục Cảnh sát'],
    ['Ông Lê Văn Tám, Giám đốc Công ty Truyền tải điện 1 dự.', 'Công ty Truyền tải điện 1'],
  ])('ends where its name ends: %s', (text, name) => expect(agenciesIn(text)).toContain(name));
});

describe('a body under which an occasion is held', () => {
  it.each([
    [
      'Sáng 9/5/2024, cuộc họp được tổ chức dưới sự chủ trì của Công an tỉnh Nghệ An.',
      ['Công an tỉnh Nghệ An CHAIRED Cuộc họp ngày 9/5'],
    ],
    ['Sáng 9/5/2024, cuộc họp bàn về đề án soạn dưới sự chỉ đạo của Công an tỉnh Nghệ An.', []],
  ])('is in its chair: %s', (text, said) => expect(saidIn(text, /CHAIRED/)).toEqual(said));
});

describe('an occasion', () => {
  it.each([
    ['phát động phong trào Thi đua Quyết thắng năm 2024', 'buổi lễ phát động'],
    ['ra quân chiến dịch Mùa hè xanh', 'buổi lễ ra quân'],
    ['bàn giao nhà cho hộ nghèo', 'lễ bàn giao'],
  ])('that is told by its deed is the ceremony told behind: %s', (deed, ceremony) =>
    expect(
      namesOf(
        readUnder(
          'Tin tỉnh Nghệ An',
          `Ngày 18/1/2024, Bộ CHQS tỉnh Nghệ An tổ chức ${deed}. Tham dự buổi lễ có ông Lê Văn Hai, Phó Chủ tịch UBND tỉnh Nghệ An. Đại tá Lê Văn Tám, Chính ủy Bộ CHQS tỉnh chủ trì ${ceremony}.`,
        ),
        'Event',
      ),
    ).toHaveLength(1),
  );
});
