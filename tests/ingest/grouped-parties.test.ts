/** Parties and hosts told as a group or level with each other: "với các đơn vị: A, B", "giữa A, B với C huyện", "giữa Đoàn Thanh niên và Bộ Công an". */
import { describe, expect, it } from 'vitest';
import { extract } from '../../ingest/pipeline.ts';
import { readArticle } from '../../ingest/read/index.ts';
import { heldIn, linksOf, namesOf, readUnder } from './told.ts';

const HEAD = 'Tin huyện Hương Khê';
const of = (text: string) => readUnder(HEAD, text);
const parties = (text: string): string[] =>
  [...new Set(linksOf(of(text), 'PARTY_TO').map((l) => l.split(' > ')[0] ?? ''))].sort();
const hosts = (text: string): string[] =>
  linksOf(of(text), 'ORGANIZED')
    .map((l) => l.split(' > ')[0] ?? '')
    .sort();
const in3 = (...bodies: string[]): string[] => bodies.map((b) => `${b} huyện Hương Khê`).sort();

describe('the parties of a group', () => {
  it.each([
    'ký kết chương trình phối hợp với các tổ chức thành viên, gồm: Hội Nông dân, Hội Cựu chiến binh huyện.',
    'tổ chức lễ ký kết quy chế phối hợp với các tổ chức trên địa bàn huyện gồm: Hội Nông dân huyện; Hội Cựu chiến binh huyện.',
    'tổ chức hội nghị ký kết quy chế phối hợp giữa Công an huyện với các cơ quan, đơn vị: Hội Nông dân, Hội Cựu chiến binh huyện.',
    'đã ký kết quy chế phối hợp về quản lý con em với: Hội Nông dân huyện, Hội Cựu chiến binh huyện.',
  ])('are all that it names: Công an huyện %s', (deed) =>
    expect(parties(`Sáng 9/6/2021, Công an huyện Hương Khê ${deed}`)).toEqual(
      in3('Công an', 'Hội Cựu chiến binh', 'Hội Nông dân'),
    ),
  );
  it('are not those who look on behind another sentence', () =>
    expect(
      parties(
        'Công an huyện Hương Khê tổ chức sơ kết quy chế phối hợp về quản lý con em với các ngành liên quan. Dự có: Hội Nông dân huyện, Hội Cựu chiến binh huyện.',
      ),
    ).toEqual([]));
  it('host what they hold together', () => {
    const all = in3('Công an', 'Hội Cựu chiến binh', 'Hội Nông dân');
    expect(
      hosts(
        'Sáng 9/6/2021, Công an huyện Hương Khê và các tổ chức chính trị - xã hội gồm: Hội Nông dân, Hội Cựu chiến binh huyện tổ chức hội nghị sơ kết.',
      ),
    ).toEqual(all);
    expect(
      hosts(
        'Sáng 9/6/2021, liên ngành huyện Hương Khê (Công an huyện, Hội Nông dân huyện và Hội Cựu chiến binh huyện) tổ chức hội nghị sơ kết.',
      ),
    ).toEqual(all);
  });
});

describe('a unit that is named once', () => {
  it('is of both sides of a paper, and of who holds an occasion with another', () => {
    expect(
      parties('UBND huyện tổ chức sơ kết quy chế phối hợp giữa Hội Nông dân, TAND với Công an huyện.'),
    ).toEqual(in3('Công an', 'Hội Nông dân', 'Tòa án nhân dân'));
    expect(
      hosts(
        'Sáng 9/6/2021, Hạt Kiểm lâm phối hợp với Ban CHQS huyện Hương Khê tổ chức hội nghị sơ kết bảo vệ rừng.',
      ),
    ).toEqual(in3('Ban Chỉ huy Quân sự', 'Hạt Kiểm lâm'));
  });
  it('is that of the youth union by its letters, too', () =>
    expect(
      hosts(
        'Sáng 9/6/2021, Hội CCB - Đoàn TNCSHCM - Phòng Giáo dục & Đào tạo huyện Hương Khê tổ chức hội nghị sơ kết.',
      ),
    ).toEqual(in3('Hội Cựu chiến binh', 'Phòng Giáo dục và Đào tạo', 'Đoàn TNCS Hồ Chí Minh')));
  it('is not that of a commune for whom it works with', () =>
    expect(
      hosts('Sáng 9/6/2021, Công an phối hợp với UBND xã Hương Đô tổ chức hội nghị sơ kết bảo vệ rừng.'),
    ).not.toContain('Công an xã Hương Đô'));
  it('is the country where the other side is a ministry', () => {
    const text = (side: string) =>
      `Huyện đoàn Hương Khê tổ chức hội nghị tổng kết chương trình phối hợp giữa ${side} về giữ gìn an ninh trật tự.`;
    expect(parties(text('Đoàn TNCS Hồ Chí Minh và Bộ Công an'))).toEqual([
      'Bộ Công an',
      'Trung ương Đoàn TNCS Hồ Chí Minh',
    ]);
    expect(parties(text('Bộ Công an với Hội Nông dân'))).toEqual(['Bộ Công an', 'Hội Nông dân Việt Nam']);
    expect(parties(text('Hội Nông dân và Công an huyện'))).toEqual(in3('Công an', 'Hội Nông dân'));
  });
});

describe('a unit that is named before those that it is said of', () => {
  const three = in3('Hội Cựu chiến binh', 'Hội Nông dân', 'Ủy ban MTTQ Việt Nam');
  it.each([
    'giữa Ủy ban MTTQ huyện với Hội Nông dân, Hội Cựu chiến binh giai đoạn 2021 - 2025.',
    'giữa Ủy ban MTTQ huyện với các tổ chức thành viên (Hội Nông dân, Hội Cựu chiến binh).',
    'giữa Ủy ban MTTQ huyện với các đoàn thể: Hội Nông dân, Hội Cựu chiến binh.',
  ])('is that of all: %s', (sides) =>
    expect(parties(`UBND huyện Hương Khê tổ chức hội nghị ký kết chương trình phối hợp ${sides}`)).toEqual(
      three,
    ),
  );
  it('is no other than that which stands with them', () =>
    expect(
      parties(
        'UBND huyện Hương Khê tổ chức hội nghị ký kết chương trình phối hợp giữa Ủy ban MTTQ huyện với Hội Nông dân, Công an xã Hương Đô.',
      ),
    ).toContain('Công an xã Hương Đô'));
});

describe('police of several communes', () => {
  const police = (text: string) =>
    namesOf(readUnder('Tin tỉnh Quảng Nam', text), 'Agency').filter((a) => /^Công an (?:xã|phường)/u.test(a));
  it('are one of each where the level is told once', () =>
    expect(police('Công an phường An Sơn, An Xuân (Tam Kỳ) ký kết quy chế phối hợp.')).toEqual([
      'Công an phường An Sơn',
      'Công an phường An Xuân',
    ]));
  it('are not of the district in which the first lies, nor of who stands behind it', () => {
    expect(police('Công an xã Đại Hiệp, Đại Lộc ký kết quy chế phối hợp.')).toEqual(['Công an xã Đại Hiệp']);
    expect(police('Công an xã Đại Hiệp, ông Vũ Văn Kiên ký kết.')).toEqual(['Công an xã Đại Hiệp']);
  });
  it('of kinds that are mixed have the kind that is told elsewhere', () =>
    expect(
      police(
        'Công an phường Minh Long dự hội nghị. Công an 2 xã, phường giáp ranh: Minh Long, Minh Thạnh đã ký kết.',
      ),
    ).toEqual(['Công an phường Minh Long', 'Công an xã Minh Thạnh']));
});

describe('teachers', () => {
  it('speak beside others', () =>
    expect(
      linksOf(
        of(
          'UBND huyện Hương Khê tổ chức hội nghị sơ kết. Ông Vũ Văn Kiên, Phó Chủ tịch UBND huyện; cô giáo Ngô Thị Lan, Hiệu trưởng Trường THPT Hương Khê phát biểu tại hội nghị.',
        ),
        'SPOKE_AT',
      ).map((l) => l.split(' > ')[0]),
    ).toEqual(expect.arrayContaining(['Vũ Văn Kiên', 'Ngô Thị Lan'])));
});

describe('a paper "giữa hai ngành, ..."', () => {
  const papers = (text: string) => namesOf(of(text), 'Program');
  it('is not about what they do behind the comma', () => {
    expect(
      papers(
        'Theo quy chế phối hợp giữa hai ngành, Công an huyện và Hội Nông dân huyện tăng cường tuần tra.',
      ),
    ).toEqual([]);
    expect(
      papers('UBND huyện tổ chức sơ kết quy chế phối hợp giữa hai ngành về quản lý, bảo vệ rừng.'),
    ).toEqual(['Quy chế phối hợp về quản lý, bảo vệ rừng']);
  });
  it('ends before another that is signed with it', () =>
    expect(
      papers(
        'UBND huyện tổ chức ký kết chương trình phối hợp giữa UBND huyện với các đoàn thể và ký giao ước thi đua năm 2021.',
      ),
    ).toContain('Chương trình phối hợp giữa UBND huyện với các đoàn thể'));
});

describe('bodies of a city', () => {
  const text = (last: string) =>
    `Sáng 9/6/2021, Hội Chữ thập đỏ, Sở Y tế Thành phố tổ chức hội nghị. Dự có bà Ngô Thị Lan, Phó Bí thư Thành Đoàn${last}.`;
  const heldOn = (body: string) => {
    const x = extract(readArticle({ bytes: `Tin\n\n${body}\n`, id: 'a', publisher: 'Thành ủy TP.HCM' }));
    return namesOf(x, 'Office');
  };
  it('under the centre are not those of the one that is told as its part', () => {
    const all = ['Phó Bí thư Đoàn TNCS Hồ Chí Minh thành phố Hồ Chí Minh'];
    expect(heldOn(text('; đại diện các quận, huyện, thành phố Thủ Đức'))).toEqual(all);
    expect(heldOn(text('; đại diện các quận, huyện và TP Thủ Đức'))).toEqual(all);
  });
  it('are of the one that is told alone', () =>
    expect(
      heldOn(
        'UBND thành phố Thủ Đức tổ chức hội nghị. Dự có bà Ngô Thị Lan, Phó Bí thư Thành Đoàn; thành phố Thủ Đức cảm ơn.',
      ),
    ).toEqual(['Phó Bí thư Đoàn TNCS Hồ Chí Minh thành phố Thủ Đức']));
});

describe('offices', () => {
  it('are of the bank by its letters and of vice chairs beside their work', () =>
    expect(
      heldIn(
        'Dự có ông Vũ Văn Kiên, Giám đốc Ngân hàng NN&PTNT huyện Hương Khê; bà Ngô Thị Lan, Phó Chủ tịch không chuyên trách Ủy ban MTTQ Việt Nam huyện; ông Hồ Sỹ Lâm, Phó Thống đốc Ngân hàng NN.',
        HEAD,
      ),
    ).toEqual([
      'Hồ Sỹ Lâm: Phó Thống đốc Ngân hàng Nhà nước Việt Nam',
      'Ngô Thị Lan: Phó Chủ tịch không chuyên trách Ủy ban MTTQ Việt Nam huyện Hương Khê',
      'Vũ Văn Kiên: Giám đốc Ngân hàng Nông nghiệp và PTNT huyện Hương Khê',
    ]));
});
