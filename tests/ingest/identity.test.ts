/** Which things of two articles are one and which are two. All articles and names are invented. */
import { describe, expect, it } from 'vitest';
import { agencyKey } from '../../ingest/identity/keys.ts';
import type { Entity } from '../../ingest/model.ts';
import type { EntityType } from '../../ingest/ontology.ts';
import { extract } from '../../ingest/pipeline.ts';
import { readArticle } from '../../ingest/read/index.ts';

const read = (text: string, publishedOn = '2023-06-01'): Entity[] =>
  extract(
    readArticle({
      bytes: `Tin trong ngày\n\n${text}\n`,
      id: text.slice(0, 40),
      ...(publishedOn && { publishedOn }),
    }),
  ).entities;

/** The ids under which articles know the things of a type whose names hold `name`. */
const idsOf = (type: EntityType, name: string, ...articles: Entity[][]): string[] => [
  ...new Set(
    articles.flatMap((all) => all.flatMap((e) => (e.type === type && e.name.includes(name) ? [e.id] : []))),
  ),
];

describe('an event', () => {
  const radio = read(
    'Sáng 24/5/2023, Công an tỉnh Hà Tĩnh phối hợp với Ủy ban MTTQ tỉnh Hà Tĩnh tổ chức hội nghị tổng kết 10 năm thực hiện Chương trình phối hợp số 09/CTr-BCA-MTTW.',
  );
  it('is one for the two outlets that tell of it', () => {
    const paper = read(
      'Ngày 24/5/2023, tại thành phố Hà Tĩnh, Ủy ban MTTQ tỉnh Hà Tĩnh và Công an tỉnh Hà Tĩnh đã tổ chức hội nghị tổng kết Chương trình phối hợp số 09/CTr-BCA-MTTW giai đoạn 2013 - 2023.',
    );
    expect(idsOf('Event', '', radio, paper)).toHaveLength(1);
  });
  it('is another one on another day and in another province', () => {
    const later = read(
      'Sáng 26/5/2023, Công an tỉnh Hà Tĩnh phối hợp với Ủy ban MTTQ tỉnh Hà Tĩnh tổ chức hội nghị tổng kết 10 năm thực hiện Chương trình phối hợp số 09/CTr-BCA-MTTW.',
    );
    const elsewhere = read(
      'Sáng 24/5/2023, Công an tỉnh Nghệ An phối hợp với Ủy ban MTTQ tỉnh Nghệ An tổ chức hội nghị tổng kết 10 năm thực hiện Chương trình phối hợp số 09/CTr-BCA-MTTW.',
    );
    expect(idsOf('Event', '', radio, later, elsewhere)).toHaveLength(3);
  });
  it('is two where two ministries meet in one city on one day', () => {
    const a = read('Sáng 15/1/2019, tại Hà Nội, Bộ Y tế tổ chức hội nghị triển khai nhiệm vụ năm 2019.');
    const b = read('Sáng 15/1/2019, tại Hà Nội, Bộ Nội vụ tổ chức hội nghị triển khai nhiệm vụ năm 2019.');
    expect(idsOf('Event', '', a, b)).toHaveLength(2);
  });
  it('of the centre is one, whichever province tells of it and whatever its noun', () => {
    const a = read(
      'Sáng 15/1/2019, Bộ Công an và Trung ương Hội LHPN Việt Nam tổ chức hội nghị trực tuyến tổng kết Nghị quyết liên tịch số 02/NQLT-BCA-HLHPN. Dự tại điểm cầu Công an tỉnh Nghệ An có Đại tá Lê Văn Tám, Phó Giám đốc Công an tỉnh Nghệ An.',
    );
    const b = read(
      'Ngày 15/1/2019, tại Hà Nội, Trung ương Hội LHPN Việt Nam và Bộ Công an tổ chức hội nghị về Nghị quyết liên tịch số 02/NQLT-BCA-HLHPN. Công an tỉnh Hà Tĩnh cùng dự.',
    );
    expect(idsOf('Event', '', a, b)).toHaveLength(1);
  });
  it('of two districts on one day is two', () => {
    const text = (d: string) =>
      `Sáng 15/1/2019, Công an huyện ${d} và Ủy ban MTTQ huyện ${d}, tỉnh Nghệ An tổ chức hội nghị sơ kết Chương trình phối hợp số 09/CTr-BCA-MTTW.`;
    expect(idsOf('Event', '', read(text('Nghi Lộc')), read(text('Đô Lương')))).toHaveLength(2);
  });
  it('without a day stays in its article', () => {
    const a = read(
      'UBND tỉnh Nghệ An tổ chức hội nghị tổng kết công tác dân vận. Nhiều ý kiến được nêu.',
      '',
    );
    const b = read('UBND tỉnh Nghệ An tổ chức hội nghị tổng kết công tác dân vận. Nhiều nơi đã báo cáo.', '');
    expect(idsOf('Event', '', a, b)).toHaveLength(2);
  });
});

describe('a person', () => {
  it('is one in one office, whatever seats are named beside it', () => {
    const a = read('Ông Đoàn Sĩ Lương, Bí thư Tỉnh ủy Nghệ An làm việc với huyện Nghi Lộc.');
    const b = read('Đồng chí Đoàn Sĩ Lương, Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy Nghệ An thăm các cơ sở.');
    const c = read('Ông Đoàn Sĩ Lương, Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh Nghệ An tiếp công dân.');
    expect(idsOf('Person', 'Lương', a, b, c)).toHaveLength(1);
  });
  it('is one under the ministry, whether or not the party inside it is named first', () => {
    const a = read('Đại tướng Đoàn Sĩ Lương, Bí thư Đảng ủy Công an Trung ương, Bộ trưởng Bộ Công an dự.');
    const b = read('Bộ trưởng Bộ Công an Đoàn Sĩ Lương thăm các cơ sở.');
    const c = read('Ông Hồ Bá Quế, Bí thư Trung ương Đảng, Chủ tịch Ủy ban Trung ương MTTQ Việt Nam dự.');
    const d = read('Chủ tịch Ủy ban Trung ương MTTQ Việt Nam Hồ Bá Quế thăm các cơ sở.');
    expect(idsOf('Person', '', a, b)).toHaveLength(1);
    expect(idsOf('Person', '', c, d)).toHaveLength(1);
  });
  it('is one among the leaders of a province, whatever else is held beside that office', () => {
    const a = read('Bà Phùng Thị Sâm, Chủ tịch Hội LHPN tỉnh, Phó Chủ tịch UBND tỉnh Nghệ An dự.');
    const b = read(
      'Bà Phùng Thị Sâm, Phó Chủ tịch UBND tỉnh Nghệ An, nguyên Chủ tịch Hội LHPN tỉnh tiếp dân.',
    );
    const c = read('Phó Bí thư Tỉnh ủy Nghệ An Phùng Thị Sâm thăm các cơ sở.');
    expect(idsOf('Person', 'Sâm', a, b, c)).toHaveLength(1);
  });
  it('is two in offices that exclude each other', () => {
    const a = read('Ông Trần Văn Bảy, Giám đốc Sở Y tế tỉnh Nghệ An kiểm tra bệnh viện.');
    const b = read('Ông Trần Văn Bảy, Giám đốc Sở Y tế tỉnh Hà Tĩnh kiểm tra bệnh viện.');
    const c = read('Đại tá Trần Văn Bảy, Phó Giám đốc Công an tỉnh Nghệ An kiểm tra các chốt.');
    const d = read('Ông Trần Văn Bảy, Chủ tịch UBND huyện Nghi Lộc, tỉnh Nghệ An tiếp dân.');
    expect(idsOf('Person', 'Bảy', a, b, c, d)).toHaveLength(4);
  });
  it('is told from another by the marks of the name, not by how they are typed', () => {
    const a = read('Ông Lê Quang Hòa, Chủ tịch UBND tỉnh Nghệ An tiếp dân.');
    const b = read('Ông Lê Quang Hoà, Chủ tịch UBND tỉnh Nghệ An đi thăm.');
    const c = read('Ông Lê Quang Hoa, Phó Chủ tịch UBND tỉnh Nghệ An đi cùng.');
    expect(idsOf('Person', 'Lê Quang', a, b)).toHaveLength(1);
    expect(idsOf('Person', 'Lê Quang', a, c)).toHaveLength(2);
  });
  it('named without an office is nobody of another article', () => {
    const words =
      'Sáng 3/4/2023, UBND tỉnh Nghệ An tổ chức hội nghị giao ban. Ông Phùng Duy Tấn chủ trì hội nghị.';
    const a = read(`${words} Hội nghị kết thúc lúc 11 giờ.`);
    const b = read(`${words} Hội nghị kéo dài một buổi.`);
    expect(idsOf('Person', 'Tấn', a)).toHaveLength(1);
    expect(idsOf('Person', 'Tấn', a, b)).toHaveLength(2);
  });
});

describe('an agency', () => {
  it('is one under its many names', () => {
    const a = read('Giám đốc Sở Giáo dục và Đào tạo tỉnh Nghệ An Hồ Bá Quế trả lời.');
    const b = read('Ông Hồ Bá Quế, Giám đốc Sở GD&ĐT tỉnh Nghệ An trả lời.');
    expect(idsOf('Agency', 'Sở', a, b)).toHaveLength(1);
    expect(idsOf('Person', 'Quế', a, b)).toHaveLength(1);
    const same = ['Sở TN-MT tỉnh X', 'Sở TNMT tỉnh X', 'Sở Tài nguyên và Môi trường tỉnh X'];
    expect(new Set(same.map(agencyKey)).size).toBe(1);
    expect(agencyKey('Công an TT TT')).toBe('công an tt tt');
  });
  it('of a commune is one for each province that has a commune of that name', () => {
    const a = read('Ông Hà Duy Tiến, Chủ tịch UBND xã Tân Thành, huyện Yên Thành, tỉnh Nghệ An tiếp dân.');
    const b = read('Ông Hà Duy Tiến, Chủ tịch UBND xã Tân Thành, huyện Hàm Yên, tỉnh Tuyên Quang tiếp dân.');
    expect(idsOf('Agency', 'Tân Thành', a, b)).toHaveLength(2);
    expect(idsOf('Person', 'Tiến', a, b)).toHaveLength(2);
  });
  it('of a commune is of the only province named in the article that has one of that name', () => {
    const a = read(
      'Chủ tịch UBND xã Tân Lập tiếp dân. Sở Y tế tỉnh Phú Thọ và Công an tỉnh Phú Thọ cùng dự.',
    );
    const b = read('Chủ tịch UBND xã Tân Lập, huyện Thanh Sơn, tỉnh Phú Thọ tiếp dân.');
    const c = read(
      'Chủ tịch UBND xã Tân Lập tiếp dân. Sở Y tế tỉnh Phú Thọ và Công an tỉnh Thái Bình cùng dự.',
    );
    expect(idsOf('Agency', 'xã Tân Lập', a, b)).toHaveLength(1);
    expect(idsOf('Agency', 'xã Tân Lập', a, c)).toHaveLength(2);
  });
  it('of a province put together in 2025 is another than before; of one that was left alone it is the same', () => {
    const text = (province: string) => `Công an tỉnh ${province} tổ chức hội nghị giao ban.`;
    const old = [read(text('Quảng Trị'), '2024-03-01'), read(text('Hà Tĩnh'), '2024-03-01')];
    const now = [read(text('Quảng Trị'), '2025-09-01'), read(text('Hà Tĩnh'), '2025-09-01')];
    expect(idsOf('Agency', 'Quảng Trị', ...old, ...now)).toHaveLength(2);
    expect(idsOf('Place', 'Quảng Trị', ...old, ...now)).toHaveLength(2);
    expect(idsOf('Agency', 'Hà Tĩnh', ...old, ...now)).toHaveLength(1);
    expect(idsOf('Place', 'Hà Tĩnh', ...old, ...now)).toHaveLength(1);
  });
});

describe('a paper', () => {
  it('with a number of the province is another in each province', () => {
    const text = (p: string) =>
      `Công an tỉnh ${p} và Ủy ban MTTQ tỉnh ${p} ký kết Quy chế phối hợp số 01/QCPH-CAT-MTTQ về bảo đảm an ninh trật tự.`;
    expect(idsOf('Program', '01/QCPH', read(text('Nghệ An')), read(text('Hà Tĩnh')))).toHaveLength(2);
  });
  it('of the centre is one everywhere', () => {
    const text = (p: string) =>
      `Công an tỉnh ${p} tổng kết 10 năm thực hiện Chương trình phối hợp số 09/CTr-BCA-MTTW.`;
    expect(idsOf('Program', '09/CTr', read(text('Nghệ An')), read(text('Hà Tĩnh')))).toHaveLength(1);
  });
  it('on joint work is one under a title in quotes and under its parties', () => {
    const text = (g: string) =>
      `Sáng 15/1/2019, Bộ Y tế và Trung ương Hội Nông dân Việt Nam tổ chức hội nghị ký kết chương trình phối hợp giữa Bộ Y tế và Trung ương Hội Nông dân Việt Nam về ${g} giai đoạn 2019-2024.`;
    const a = read(text('“Đẩy mạnh phong trào nông dân sống khỏe ở cơ sở”'));
    const b = read(text('đẩy mạnh phong trào Nông dân sống khỏe ở cơ sở, vùng cao'));
    const c = read(text('vận động nông dân tham gia bảo hiểm y tế'));
    expect(idsOf('Program', 'hương trình', a, b, c)).toHaveLength(2);
  });
  it('of one title is another between other parties', () => {
    const text = (b: string) =>
      `Sáng 15/1/2019, Công an tỉnh Nghệ An và ${b} tỉnh Nghệ An ký kết chương trình phối hợp giữa Công an tỉnh Nghệ An và ${b} tỉnh Nghệ An về “Phòng, chống tội phạm trong tình hình mới”.`;
    expect(idsOf('Program', '', read(text('Hội Nông dân')), read(text('Hội Cựu chiến binh')))).toHaveLength(
      2,
    );
  });
  it('of the government is one with and without its letters', () => {
    const text = (n: string) => `Sáng nay, Bộ Y tế triển khai Nghị định ${n} của Chính phủ.`;
    const all = ['03/2019/NĐ-CP', '03/2019', '03 năm 2019', 'số 03/2019/NĐ-CP'].map((n) => read(text(n)));
    expect(idsOf('Document', '', ...all)).toHaveLength(1);
  });
  it('of the party has the year that is told with it, though the headline leaves it out', () => {
    const a = read(
      'Tổng kết Chỉ thị số 40-CT/TW. Ngày 5/5/2020, Tỉnh ủy Nghệ An tổng kết Chỉ thị số 40-CT/TW ngày 22-11-2014 của Ban Bí thư.',
    );
    const b = read('Tỉnh ủy Nghệ An tiếp tục thực hiện Chỉ thị số 40-CT/TW năm 2014 của Ban Bí thư.');
    expect(idsOf('Document', '40', a, b)).toEqual(['document:chi-thi@40-ct-tw@2014']);
  });
  it('belongs to its issuer', () => {
    const a = read(
      'Thực hiện Chỉ thị số 12 của Tỉnh ủy Nghệ An, Công an tỉnh Nghệ An đã tổ chức ký cam kết.',
    );
    const b = read(
      'Thực hiện Chỉ thị số 12 của Tỉnh ủy Hà Tĩnh, Công an tỉnh Hà Tĩnh đã tổ chức ký cam kết.',
    );
    expect(idsOf('Document', '12', a, b)).toHaveLength(2);
  });
});
