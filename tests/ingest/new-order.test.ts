/** The order since 1 July 2025: two levels, other provinces, other bodies. */
import { describe, expect, it } from 'vitest';
import type { Extraction } from '../../ingest/model.ts';
import { extract } from '../../ingest/pipeline.ts';
import { readArticle } from '../../ingest/read/index.ts';
import { heldIn } from './told.ts';

const readOn = (publishedOn: string | undefined, text: string): Extraction => {
  const article = readArticle({ bytes: `Tin cơ sở\n\n${text}\n`, id: 'a' });
  return extract({ ...article, ...(publishedOn && { publishedOn }) });
};
const agencies = (x: Extraction) => x.entities.flatMap((e) => (e.type === 'Agency' ? [e] : []));
const homeOf = (x: Extraction, name: string) => agencies(x).find((a) => a.name === name)?.province;

describe('the map of two levels', () => {
  const lead = 'Ngày 3/9, UBND phường Lái Thiêu tổ chức hội nghị. Ông Lê Văn Mận dự hội nghị.';

  it('gives a ward the province that it lies in now', () => {
    expect(homeOf(readOn('2025-09-04', lead), 'UBND phường Lái Thiêu')).toBe('Hồ Chí Minh');
    expect(homeOf(readOn('2024-09-04', lead), 'UBND phường Lái Thiêu')).toBe('Bình Dương');
  });

  it('is that of an undated article whose lead tells a day since then, and not the end of a term', () => {
    const undated = (day: string) =>
      homeOf(readOn(undefined, lead.replace('Ngày 3/9', day)), 'UBND phường Lái Thiêu');
    expect(undated('Sáng ngày 3/9/2025')).toBe('Hồ Chí Minh');
    expect(undated('Thực hiện đề án đến ngày 31/12/2025')).toBe('Bình Dương');
  });

  it('gives a unit told once with its province the same one elsewhere', () => {
    const text =
      'Ngày 3/9, UBND xã Tân Thành, tỉnh Lạng Sơn họp. Công an xã Tân Thành và Hội Nông dân xã Tân Thành dự họp.';
    const x = readOn('2025-09-04', text);
    expect(homeOf(x, 'Công an xã Tân Thành')).toBe('Lạng Sơn');
    expect(homeOf(x, 'Hội Nông dân xã Tân Thành')).toBe('Lạng Sơn');
  });

  it('leaves a commune that is told with its district to the older one', () => {
    const text = 'Ngày 3/9, ông Lê Văn Mận, nguyên Chủ tịch UBND phường Lái Thiêu, thị xã Thuận An dự họp.';
    expect(homeOf(readOn('2025-09-04', text), 'UBND phường Lái Thiêu')).toBe('Bình Dương');
  });
});

const heldOn = (text: string): string[] => {
  const x = readOn('2025-09-13', `Sáng 12/9, UBND xã Tam Hồng, tỉnh Phú Thọ tổ chức hội nghị. ${text}`);
  const names = new Map<string, string>(x.entities.map((e) => [e.id, e.name]));
  return x.claims
    .filter((c) => c.type === 'HOLDS')
    .map((c) => names.get(c.object) ?? '')
    .sort();
};

describe('offices of what is no more', () => {
  const holds = (on: string, text: string) => {
    const x = readOn(on, text);
    const names = new Map<string, string>(x.entities.map((e) => [e.id, e.name]));
    return x.claims
      .filter((c) => c.type === 'HOLDS')
      .map((c) => `${names.get(c.object)}${c.qualifiers.former ? ' (cũ)' : ''}`)
      .sort();
  };

  it('are over since July 2025 where they were those of a district', () => {
    const text =
      'Ngày 8/8, bà Lê Thị Mận, Bí thư Huyện ủy Yên Lạc, được chỉ định làm Bí thư Đảng ủy xã Tam Hồng.';
    expect(holds('2025-08-09', text)).toEqual(['Bí thư Huyện ủy Yên Lạc (cũ)', 'Bí thư Đảng ủy xã Tam Hồng']);
    const bank = 'Ngày 8/8, ông Lê Văn Mận, Giám đốc Agribank Chi nhánh Yên Lạc dự lễ.';
    expect(holds('2025-08-09', bank)).toEqual(['Giám đốc Agribank Yên Lạc']);
  });

  it.each([
    ['Ông Lê Văn Mận, Chủ tịch UBND xã Tam Hồng (cũ), dự họp.', ['Chủ tịch UBND xã Tam Hồng (cũ)']],
    ['Ông Lê Văn Mận, Chủ tịch UBND xã Tam Hồng, dự họp.', ['Chủ tịch UBND xã Tam Hồng']],
    ['Trước khi sáp nhập, ông Lê Văn Mận là Chủ tịch UBND xã Tam Hồng.', ['Chủ tịch UBND xã Tam Hồng (cũ)']],
    ['Trước đó, ông Lê Văn Mận, Chủ tịch UBND xã Tam Hồng, dự họp.', ['Chủ tịch UBND xã Tam Hồng']],
  ])('are over where the text says so: %s', (text, offices) =>
    expect(holds('2024-03-04', text)).toEqual(offices),
  );

  it('leave Huế, which is a city under the centre now', () => {
    const text =
      'Ngày 8/8, bà Lê Thị Mận, Chủ tịch Ủy ban MTTQ Việt Nam thành phố Huế, và ông Hồ Văn Ổi, TUV, Bí thư Đảng ủy phường Phú Xuân, TP Huế dự lễ.';
    expect(holds('2025-08-09', text)).toEqual([
      'Bí thư Đảng ủy phường Phú Xuân',
      'Chủ tịch Ủy ban MTTQ Việt Nam thành phố Huế',
      'Thành ủy viên Thành ủy Huế',
    ]);
  });
});

describe('bodies of the new order', () => {
  it.each([
    ['Trưởng Ban Xây dựng Đảng xã', 'Trưởng Ban Xây dựng Đảng Đảng ủy xã Tam Hồng'],
    ['Phó Trưởng Ban Xây dựng Đảng', 'Phó Trưởng Ban Xây dựng Đảng Đảng ủy xã Tam Hồng'],
    ['Trưởng Thuế tỉnh Phú Thọ', 'Trưởng Thuế tỉnh Phú Thọ'],
    ['Phó Trưởng Thuế cơ sở 5 tỉnh Phú Thọ', 'Phó Trưởng Thuế cơ sở 5 tỉnh Phú Thọ'],
    ['Giám đốc Ngân hàng Nhà nước Khu vực 4', 'Giám đốc Ngân hàng Nhà nước Khu vực 4'],
    ['Phó Trưởng Ban Tuyên giáo và Dân vận Trung ương', 'Phó Trưởng Ban Tuyên giáo và Dân vận Trung ương'],
    [
      'Trưởng Ban Công tác Thanh niên và Thiếu nhi, Ủy ban MTTQ Việt Nam tỉnh',
      'Trưởng Ban Công tác Thanh niên và Thiếu nhi Ủy ban MTTQ Việt Nam tỉnh Phú Thọ',
    ],
    [
      'Trưởng Ban Dân chủ, Giám sát và Phản biện xã hội, Ủy ban MTTQ Việt Nam tỉnh',
      'Trưởng Ban Dân chủ, Giám sát và Phản biện xã hội Ủy ban MTTQ Việt Nam tỉnh Phú Thọ',
    ],
    [
      'Tổng Biên tập Báo và Phát thanh, Truyền hình Phú Thọ',
      'Tổng Biên tập Báo và phát thanh, truyền hình tỉnh Phú Thọ',
    ],
    ['Chánh án TAND khu vực 3', 'Chánh án Tòa án nhân dân khu vực 3 - Phú Thọ'],
    ['Phó Chánh Văn phòng HĐND và UBND', 'Phó Chánh Văn phòng HĐND và UBND xã Tam Hồng'],
    ['Giám đốc Trung tâm Phục vụ hành chính công', 'Giám đốc Trung tâm Phục vụ hành chính công xã Tam Hồng'],
    [
      'Giám đốc Trung tâm Phục vụ hành chính công tỉnh',
      'Giám đốc Trung tâm Phục vụ hành chính công tỉnh Phú Thọ',
    ],
    ['Phó Cục trưởng Cục Thuế', 'Phó Cục trưởng Cục Thuế'],
  ])('are read behind a title: %s', (title, office) => {
    expect(heldOn(`Ông Lê Văn Mận, ${title} dự hội nghị.`)).toEqual([office]);
  });

  it('have no tax body where the trade or the tax is meant', () => {
    const text = 'Ngày 3/9, ngành Thuế tỉnh Phú Thọ họp. Cục Thuế tỉnh Bắc Ninh cùng dự.';
    expect(agencies(readOn('2025-09-04', text)).map((a) => a.name)).toEqual(['Cục Thuế tỉnh Bắc Ninh']);
  });

  it('are one under a number with and without the province or the seat', () => {
    const text =
      'Chiều 28/8, Viện kiểm sát nhân dân khu vực 3 - Huế và TAND khu vực 3 - TP Huế ký kết quy chế phối hợp. Ông Lê Văn Mận, Viện trưởng Viện KSND khu vực 3 và đại diện Ban Chỉ huy Phòng thủ khu vực 2 - Phú Lộc dự. Ban CHPT khu vực 2 tặng hoa.';
    const names = agencies(readOn('2025-08-29', text)).map((a) => a.name);
    expect(names.filter((n) => /khu vực/u.test(n)).sort()).toEqual([
      'Ban Chỉ huy phòng thủ khu vực 2 - Phú Lộc',
      'Tòa án nhân dân khu vực 3 - Huế',
      'Viện Kiểm sát nhân dân khu vực 3 - Huế',
    ]);
  });
});

describe('who signs with whom', () => {
  const pairs = (text: string): string[] => {
    const x = readOn('2026-01-21', `Ngày 20/1, hội nghị diễn ra tại tỉnh Gia Lai. ${text}`);
    const names = new Map<string, string>(x.entities.map((e) => [e.id, e.name]));
    return x.claims
      .filter((c) => c.type === 'COORDINATES_WITH')
      .map((c) =>
        [c.subject, c.object]
          .map((id) => (names.get(id) ?? '').split(' ')[0])
          .sort()
          .join(' '),
      )
      .sort();
  };

  it('is the one before "với" and each of those behind it', () => {
    const text =
      'Công an tỉnh Gia Lai ký kết Quy chế phối hợp với Sở Y tế tỉnh Gia Lai và Hội Nông dân tỉnh Gia Lai.';
    expect(pairs(text)).toEqual(['Công Hội', 'Công Sở']);
  });

  it('is each with each where they stand together', () => {
    const text =
      'Công an tỉnh Gia Lai, Sở Y tế tỉnh Gia Lai và Hội Nông dân tỉnh Gia Lai ký kết Quy chế phối hợp.';
    expect(pairs(text)).toEqual(['Công Hội', 'Công Sở', 'Hội Sở']);
  });
});

describe('what a commune writes of its occasions', () => {
  const lead = 'Ngày 5/6/2026, UBND xã Tam Hồng, tỉnh Phú Thọ tổ chức Lễ bàn giao nhà cho hộ nghèo. ';
  const came = (text: string): string[] => {
    const x = readOn('2026-06-06', lead + text);
    const names = new Map<string, string>(x.entities.map((e) => [e.id, e.name]));
    return x.claims
      .filter((c) => c.type === 'ATTENDED')
      .map((c) => `${names.get(c.subject)} > ${names.get(c.object)}`)
      .sort();
  };
  const both = ['Hồ Văn Ổi > Lễ bàn giao nhà cho hộ nghèo', 'Lê Văn Mận > Lễ bàn giao nhà cho hộ nghèo'];

  it.each([
    'Buổi lễ bàn giao ấm áp với sự tham dự và chúc mừng của: Đồng chí Lê Văn Mận - Ủy viên BCH Đảng bộ tỉnh, Bí thư Đảng ủy xã. Đồng chí Hồ Văn Ổi - Phó Chủ tịch UBND xã.',
    'Dự buổi bàn giao có các đồng chí: Lê Văn Mận - UV. BTV, Chủ tịch UBMTTQ xã; Hồ Văn Ổi - UV.BCH Đảng bộ, Trưởng Công an xã.',
    'Dự lễ có ông Lê Văn Mận – PCT.UBND xã, ông Hồ Văn Ổi – CT.UBMTTQ xã, trưởng các ban ngành đoàn thể.',
  ])('counts all who came: %s', (text) => expect(came(text)).toEqual(both));

  it('keeps the sentence behind a list that has ended', () =>
    expect(
      came(
        'Dự lễ có sự tham dự của đồng chí Lê Văn Mận, Bí thư Đảng ủy xã. Đồng chí Hồ Văn Ổi mới nhận công tác.',
      ),
    ).toEqual(both.slice(1)));

  it.each([
    ['Ủy viên Ban Chấp hành Đảng bộ, Trưởng phòng Kinh tế xã', 'Ban Chấp hành Đảng bộ xã Tam Hồng'],
    ['UV BCH Đảng bộ - Trưởng Công an xã', 'Ban Chấp hành Đảng bộ xã Tam Hồng'],
    ['Ủy viên Ban Thường vụ Đảng ủy, Trưởng phòng Văn hóa - Xã hội xã', 'Ban Thường vụ Đảng ủy xã Tam Hồng'],
  ])('puts %s on the committee of the commune', (titles, board) =>
    expect(heldOn(`Dự có đồng chí Lê Văn Mận, ${titles}.`)).toContain(`Ủy viên ${board}`),
  );
});

describe('what a commune writes of its bodies', () => {
  const hosts = (text: string): string[] => {
    const x = readOn('2025-11-09', text);
    const names = new Map<string, string>(x.entities.map((e) => [e.id, e.name]));
    return x.claims.flatMap((c) => (c.type === 'ORGANIZED' ? [names.get(c.subject) ?? ''] : [])).sort();
  };

  it('has "ĐU" for the committee before the council, and "HN" for the meeting', () => {
    const text =
      'Chiều 1/11, ĐU- HĐND – UBND xã Tam Hồng tổ chức Hội nghị tổng kết. Phát biểu tại HN, ông Lê Văn Mận, Bí thư Đảng ủy đề nghị UBND xã cố gắng.';
    expect(hosts(text)).toEqual(['HĐND xã Tam Hồng', 'UBND xã Tam Hồng', 'Đảng ủy xã Tam Hồng']);
    expect(readOn('2025-11-09', text).claims.filter((c) => c.object.includes('ha-noi'))).toEqual([]);
  });

  it('has a union meet in its own board, whoever the guests are', () => {
    const text =
      'Chiều 1/11, Hội Nông dân tỉnh Phú Thọ tổ chức Hội nghị lần thứ 5 Ban Chấp hành khóa II. Dự có ông Lê Văn Mận, Ủy viên BCH Tỉnh ủy.';
    expect(hosts(text)).not.toContain('Tỉnh ủy Phú Thọ');
  });

  it.each([
    [
      'bà Lê Thị Mận, Phó Chủ tịch UB MTTQ VN xã Kiêm Chủ tịch Hội CCB xã',
      ['Chủ tịch Hội Cựu chiến binh xã Tam Hồng', 'Phó Chủ tịch Ủy ban MTTQ Việt Nam xã Tam Hồng'],
    ],
    [
      'bà Lê Thị Mận, Ủy viên Ban Thường vụ Tinh ủy, Chủ tịch HĐND xã',
      ['Chủ tịch HĐND xã Tam Hồng', 'Ủy viên Ban Thường vụ Tỉnh ủy Phú Thọ'],
    ],
  ])('gives posts their bodies through slips of the pen: %s', (who, offices) =>
    expect(heldOn(`Dự có ${who}.`)).toEqual(offices),
  );

  it('holds a day of a hamlet in its commune', () => {
    const x = readOn(
      '2025-11-09',
      'Chiều 8/11, ông Lê Văn Mận - Giám đốc Sở Y tế tỉnh Phú Thọ dự Ngày hội Đại đoàn kết cùng Nhân dân thôn Sơn Phong, xã Đại Đình.',
    );
    expect(x.claims.find((c) => c.type === 'HELD_IN')?.object).toContain('dai-dinh');
  });
});

describe('the secretary who leads a commune’s police', () => {
  const chief = 'Dự có Thượng tá Lê Văn Tám, Bí thư Đảng ủy, Trưởng Công an xã.';
  it('is that of the police, where the article tells that they have a committee', () =>
    expect(
      heldIn(`Ngày 30/9/2025, Đảng ủy Công an xã Nghi Hoa tổ chức hội nghị quán triệt nghị quyết. ${chief}`),
    ).toEqual(['Lê Văn Tám: Bí thư Đảng ủy Công an xã Nghi Hoa', 'Lê Văn Tám: Trưởng Công an xã Nghi Hoa']));
  it('is that of the commune elsewhere', () =>
    expect(
      heldIn(`Ngày 30/9/2024, Công an xã Nghi Hoa tổ chức hội nghị quán triệt nghị quyết. ${chief}`),
    ).toContain('Lê Văn Tám: Bí thư Đảng ủy xã Nghi Hoa'));
});
