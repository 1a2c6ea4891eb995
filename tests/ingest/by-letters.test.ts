/** Bodies and titles that the genre writes by their letters, and what else stands between a name and its title. */
import { describe, expect, it } from 'vitest';
import { heldIn, linksOf, readUnder, startsOf } from './told.ts';

const heldBy = (title: string): string[] =>
  heldIn(
    `Ngày 4/5/2023, Công an tỉnh Hà Tĩnh tổ chức hội nghị sơ kết công tác dân vận. Dự hội nghị có đồng chí Lê Văn Bảy, ${title}; đồng chí Võ Thị Tám, Chủ tịch Hội Nông dân tỉnh.`,
  )
    .filter((held) => held.startsWith('Lê Văn Bảy: '))
    .map((held) => held.slice('Lê Văn Bảy: '.length));

describe('a title by its letters', () => {
  it.each([
    ['UVTƯ Đảng', 'Ủy viên Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam'],
    ['UVBCHTW Đảng', 'Ủy viên Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam'],
    ['UVDK TW Đảng', 'Ủy viên dự khuyết Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam'],
    ['UVTVTU', 'Ủy viên Ban Thường vụ Tỉnh ủy Hà Tĩnh'],
    ['BT Đảng ủy xã Cẩm Bình', 'Bí thư Đảng ủy xã Cẩm Bình'],
    ['Phó CHT Bộ CHQS tỉnh', 'Phó Chỉ huy trưởng Bộ Chỉ huy Quân sự tỉnh Hà Tĩnh'],
    ['CTV Đồn Biên phòng Sơn Hồng', 'Chính trị viên Đồn Biên phòng Sơn Hồng'],
    ['Phó TP PV05 Công an tỉnh', 'Phó Trưởng Phòng PV05 Công an tỉnh Hà Tĩnh'],
    ['Phó CN UBKT Tỉnh ủy', 'Phó Chủ nhiệm Ủy ban Kiểm tra Tỉnh ủy Hà Tĩnh'],
    ['CVP UBND tỉnh', 'Chánh Văn phòng UBND tỉnh Hà Tĩnh'],
    ['Phó CA TAND tỉnh', 'Phó Chánh án Tòa án nhân dân tỉnh Hà Tĩnh'],
    ['TBDV Tỉnh ủy', 'Trưởng Ban Dân vận Tỉnh ủy Hà Tĩnh'],
    ['Hạt phó Hạt Kiểm lâm huyện Cẩm Xuyên', 'Phó Hạt trưởng Hạt Kiểm lâm huyện Cẩm Xuyên'],
    ['Hạt trưởng Hạt Kiểm lâm khu vực Sa Thầy', 'Hạt trưởng Hạt Kiểm lâm khu vực Sa Thầy'],
  ])('is read as what it stands for: %s', (title, office) => expect(heldBy(title)).toEqual([office]));
  it('is nobody else\'s: "CA" is the police before a unit, and the president before a court', () =>
    expect(heldBy('Trưởng CA huyện Cẩm Xuyên')).toEqual(['Trưởng Công an huyện Cẩm Xuyên']));
});

describe('what stands between a name and its title', () => {
  it.each(['UVKTH', 'Anh hùng Lao động', 'Thạc sĩ Luật'])('takes nothing from it: %s', (between) =>
    expect(heldBy(`${between}, Giám đốc Sở Y tế`)).toEqual(['Giám đốc Sở Y tế tỉnh Hà Tĩnh']),
  );
});

describe('a host by its letters', () => {
  it.each([
    ['HLHPN tỉnh', 'Hội LHPN tỉnh Hà Tĩnh'],
    ['VKS tỉnh', 'Viện Kiểm sát nhân dân tỉnh Hà Tĩnh'],
    ['TA tỉnh', 'Tòa án nhân dân tỉnh Hà Tĩnh'],
    ['BTG Tỉnh ủy', 'Ban Tuyên giáo Tỉnh ủy Hà Tĩnh'],
    ['VP Tỉnh ủy', 'Văn phòng Tỉnh ủy Hà Tĩnh'],
  ])('is that body, and not a part of its letters: %s', (written, body) => {
    const x = readUnder(
      'Tin trong ngày',
      `Sáng 4/5/2023, Sở Y tế tỉnh Hà Tĩnh phối hợp với ${written} tổ chức hội nghị sơ kết công tác dân vận.`,
    );
    expect(startsOf(x, 'ORGANIZED').sort()).toEqual([body, 'Sở Y tế tỉnh Hà Tĩnh'].sort());
  });
});

describe('hosts', () => {
  it('are both who launch something together, and who stand in a bracket left open are none', () => {
    const launched = readUnder(
      'Tin trong ngày',
      'Sáng 4/5/2023, Sở Y tế tỉnh Hà Tĩnh và UBND thành phố Hà Tĩnh phối hợp phát động tháng hành động vì trẻ em năm 2023.',
    );
    expect(startsOf(launched, 'ORGANIZED')).toHaveLength(2);
    const open = readUnder(
      'Tin trong ngày',
      'Sáng 4/5/2023, hội thảo về thuốc nam do Trường Đại học Y khoa Vinh phối hợp với Cục Quản lý Dược (Bộ Y tế tổ chức đã khai mạc tại thành phố Vinh.',
    );
    expect(startsOf(open, 'ORGANIZED').some((host) => host === 'Bộ Y tế')).toBe(false);
    expect(startsOf(open, 'ORGANIZED')).toHaveLength(2);
  });
});

describe('a programme signed at the review of the last one', () => {
  const x = readUnder(
    'Tin trong ngày',
    'Ngày 4/5/2023, tại thành phố Hà Tĩnh, Bộ Chỉ huy BĐBP tỉnh Hà Tĩnh và Liên đoàn Lao động tỉnh tổ chức tổng kết Chương trình phối hợp số 186/CTPH-BP-LĐ giai đoạn 2018-2022, đồng thời ký kết chương trình phối hợp giai đoạn 2023-2028. Bà Võ Thị Tám, Chủ tịch Liên đoàn Lao động tỉnh trao Bằng khen cho Hội Nông dân xã Cẩm Bình và Công an xã Cẩm Duệ.',
  );
  it('is between the hosts, whoever is rewarded there', () => {
    const parties = linksOf(x, 'PARTY_TO').filter((l) =>
      l.endsWith('Chương trình phối hợp giai đoạn 2023-2028'),
    );
    expect(parties.sort()).toEqual([
      'Bộ Chỉ huy Bộ đội Biên phòng tỉnh Hà Tĩnh > Chương trình phối hợp giai đoạn 2023-2028',
      'Liên đoàn Lao động tỉnh Hà Tĩnh > Chương trình phối hợp giai đoạn 2023-2028',
    ]);
    expect(linksOf(x, 'REVIEWS')).toHaveLength(2);
  });
});

describe('a list under a picture sign', () => {
  it('is of who came', () => {
    const x = readUnder(
      'Tin trong ngày',
      'Ngày 4/5/2023, UBND xã Cẩm Bình (huyện Cẩm Xuyên, tỉnh Hà Tĩnh) tổ chức hội nghị sơ kết công tác dân vận.\n\n👉 Tham dự hội nghị:\n\n- Đ/c Lê Văn Bảy – Bí thư Đảng ủy xã;\n\n- Đ/c Võ Thị Tám – Chủ tịch UBND xã.',
    );
    expect(startsOf(x, 'ATTENDED').sort()).toEqual(['Lê Văn Bảy', 'Võ Thị Tám']);
  });
});
