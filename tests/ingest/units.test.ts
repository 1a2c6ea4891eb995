/** Which unit a body serves: told, unknown to the gazetteer, or not told at all. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../ingest/pipeline.ts';
import { readArticle } from '../../ingest/read/index.ts';
import { heldIn } from './told.ts';

const read = (text: string, name = 'bai.txt') => extract(readArticle({ bytes: text, name }));
const namesOf = (text: string, type: string) =>
  read(text)
    .entities.filter((e) => e.type === type)
    .map((e) => e.name);

describe('a body of a unit', () => {
  const untold =
    'Sơ kết công tác phối hợp\n\nSáng 12/6, Công an tỉnh và Ủy ban MTTQ tỉnh tổ chức hội nghị sơ kết. Ông Lò Văn Cầu, Phó Giám đốc Công an tỉnh chủ trì hội nghị.\n';

  it('keeps its level where the article does not say which unit it is', () => {
    expect(namesOf(untold, 'Agency')).toEqual(
      expect.arrayContaining(['Công an tỉnh', 'Ủy ban MTTQ Việt Nam tỉnh']),
    );
    expect(namesOf(untold, 'Office')).toContain('Phó Giám đốc Công an tỉnh');
    expect(namesOf(untold, 'Agency')).not.toContain('Ủy ban Trung ương MTTQ Việt Nam');
  });

  it.each(['Khóa IV', 'khóa 4', 'nhiệm kỳ 2021-2026', 'Nhiệm kỳ 2021-2026', 'Lần thứ II'])(
    'is none of a unit called by a term: HĐND phường %s',
    (term) => {
      const text = `Kỳ họp\n\nSáng 12/6/2022, HĐND phường ${term} họp tại phường Bến Thủy, thành phố Vinh.\n`;
      expect(namesOf(text, 'Agency').filter((name) => /Khóa|Nhiệm|Lần/u.test(name))).toEqual([]);
    },
  );

  it('is then a body of that article alone', () => {
    const idsOf = (text: string) =>
      read(text, 'a.txt').entities.flatMap((e) => (e.type === 'Agency' ? [e.id] : []));
    const other = `${untold}Một bài khác.\n`;
    expect(idsOf(untold).filter((id) => idsOf(other).includes(id))).toEqual([]);
    expect(idsOf(untold)).toEqual(idsOf(untold));
  });

  it('may serve a unit that no gazetteer knows', () => {
    const text =
      'Kiểm tra ở cơ sở\n\nNgày 3/4, ông Y Nhuân Byă, Chủ tịch UBND huyện Krông Pắk (Đắk Lắk) tiếp dân. Bà Hồ Thị Mây, Bí thư Đảng ủy xã Lý Hòa (huyện Bố Trạch) cùng dự.\n';
    expect(namesOf(text, 'Person')).toEqual(expect.arrayContaining(['Y Nhuân Byă', 'Hồ Thị Mây']));
    expect(namesOf(text, 'Person')).toHaveLength(2);
    expect(namesOf(text, 'Agency')).toEqual(expect.arrayContaining(['UBND huyện Krông Pắk']));
  });

  it('stands before the name of its head all the same', () => {
    const text = 'Tin ở Nghệ An\n\nNgày 3/4, Chủ tịch UBND xã Lê Văn Duyệt tiếp dân.\n';
    expect(namesOf(text, 'Person')).toEqual(['Lê Văn Duyệt']);
  });
});

describe('bodies of several units', () => {
  it('are one for each unit of a list', () => {
    const text =
      'Tin giáp ranh\n\nChiều 11/10/2017, Công an 3 địa phương Duy Xuyên, Điện Bàn và Hội An tổ chức hội nghị giao ban với sự tham dự của Công an các xã Tân Lập (Tịnh Biên), Tà Đảnh (Tri Tôn).\n';
    expect(namesOf(text, 'Agency')).toEqual(
      expect.arrayContaining([
        'Công an huyện Duy Xuyên',
        'Công an thị xã Điện Bàn',
        'Công an thành phố Hội An',
        'Công an xã Tân Lập',
        'Công an xã Tà Đảnh',
      ]),
    );
    expect(namesOf(text, 'Agency')).not.toContain('Hội An');
  });

  it('are read in a lead that has no title above it', () => {
    const text =
      'CTTĐT - Sáng 8/7/2024, Ban Dân vận Tỉnh ủy Yên Bái tổ chức Hội nghị sơ kết công tác dân vận 6 tháng đầu năm, triển khai nhiệm vụ cuối năm. Đồng chí Hoàng Thị Viên - Trưởng Ban Dân vận Tỉnh ủy chủ trì Hội nghị. Dự Hội nghị có lãnh đạo các cơ quan tham mưu, giúp việc Tỉnh ủy.\n';
    expect(read(text).claims.map((c) => c.type)).toEqual(expect.arrayContaining(['CHAIRED', 'ORGANIZED']));
  });
});

describe('the unit that an article speaks of', () => {
  it('is not where somebody comes from', () => {
    const text =
      'Đại hội Đảng bộ tỉnh Quảng Ninh bầu ông Lê Văn Tám giữ chức Bí thư Tỉnh ủy. Ông Lê Văn Tám quê quán huyện Tiên Lãng, TP Hải Phòng, từng làm Giám đốc Sở Y tế.';
    expect(heldIn(text)).toContain('Lê Văn Tám: Giám đốc Sở Y tế tỉnh Quảng Ninh (cũ)');
  });

  it('is not a road that is called by another', () => {
    const text =
      'UBND TP HCM phê duyệt dự án mở rộng xa lộ Hà Nội. Xa lộ Hà Nội thường ùn tắc. Ông Lê Văn Tám, Giám đốc Sở Xây dựng, báo cáo về xa lộ Hà Nội.';
    expect(heldIn(text)).toEqual(['Lê Văn Tám: Giám đốc Sở Xây dựng thành phố Hồ Chí Minh']);
  });

  it('is not one that was merged into it', () => {
    const text =
      'UBND xã Lộc Ninh (tỉnh Đồng Nai) họp sau khi hợp nhất thị trấn Lộc Ninh với các xã Lộc Thái, Lộc Thuận. Ông Lê Văn Tám, Chủ tịch Hội Nông dân xã dự.';
    expect(heldIn(text)).toEqual(['Lê Văn Tám: Chủ tịch Hội Nông dân xã Lộc Ninh']);
  });
});

describe('"tỉnh" in an article on a city under the centre', () => {
  const said = (text: string) =>
    namesOf(
      `Tin Cần Thơ\n\nChiều 3/4, HĐND thành phố Cần Thơ họp. UBND thành phố Cần Thơ báo cáo.\n${text}\n`,
      'Agency',
    );

  it.each([
    ['UBND tỉnh Sóc Trăng', 'Đoàn của tỉnh Sóc Trăng đến thăm. Sau đó, UBND tỉnh tặng quà các cháu.'],
    ['Công an tỉnh Sóc Trăng', 'Ông Lê Văn Tám, Giám đốc Công an tỉnh, chủ trì tại điểm cầu Sóc Trăng.'],
  ])('means %s, which is named beside it', (name, text) => {
    expect(said(text)).toContain(name);
    expect(said(text)).not.toContain('UBND tỉnh Cần Thơ');
  });

  it('means no unit where none is named, and the city has the departments all the same', () => {
    const bodies = said('UBND tỉnh nào cũng vậy. Sở Y tế tổ chức hội nghị.');
    expect(bodies).toContain('Sở Y tế thành phố Cần Thơ');
    expect(bodies.filter((name) => name.startsWith('UBND'))).toEqual(['UBND thành phố Cần Thơ']);
  });
});

describe('units that nobody names', () => {
  const said = (text: string) =>
    namesOf(`Tin Hà Nam\n\nChiều 3/4, UBND huyện Bình Lục, tỉnh Hà Nam họp.\n${text}\n`, 'Agency');

  it.each([
    'Ban Thường vụ quận ủy - huyện ủy xem xét cán bộ.',
    'Việc này có 63 tỉnh ủy, thành ủy báo cáo.',
    'Họ làm việc với một số UBND huyện trong vùng.',
    'Đơn vị ký với UBND quận / huyện về việc trả hồ sơ.',
    'Các cơ quan ở địa phương, ví dụ Văn phòng UBND tỉnh, được dùng hai ô tô.',
    'Bí thư Tỉnh ủy, Thành ủy và Chủ tịch UBND tỉnh, thành phố quan tâm chỉ đạo.',
  ])('have no body: %s', (text) => expect(said(text)).toEqual(['UBND huyện Bình Lục']));

  it('are not those of which one is told by its name or the article', () => {
    expect(said('UBND tỉnh, huyện Thanh Liêm cùng dự.')).toContain('UBND tỉnh Hà Nam');
    expect(said('Tỉnh ủy, UBND tỉnh báo cáo kết quả.')).toEqual(
      expect.arrayContaining(['Tỉnh ủy Hà Nam', 'UBND tỉnh Hà Nam']),
    );
  });
});

describe('a unit that is named once behind two bodies', () => {
  it.each([
    ['Tỉnh ủy Ninh Thuận', 'Đoàn kiểm tra Ban Thường vụ Tỉnh ủy và Ủy ban Kiểm tra Tỉnh ủy Ninh Thuận.'],
    ['Huyện ủy Thanh Liêm', 'Đoàn làm việc với Huyện ủy, UBND huyện Thanh Liêm.'],
  ])('is of both: %s', (name, text) =>
    expect(
      namesOf(`Tin Hà Nam\n\nChiều 3/4, UBND tỉnh Hà Nam và UBND huyện Bình Lục họp.\n${text}\n`, 'Agency'),
    ).toContain(name),
  );
});

describe('a head of the only province', () => {
  const said = (lead: string, text: string) => namesOf(`Tin\n\n${lead}\n${text}\n`, 'Agency');
  const lead = 'Chiều 3/4, tại Hà Nam, các cháu ở huyện Bình Lục (Hà Nam) nhận quà.';

  it.each([
    ['UBND tỉnh Hà Nam', 'Việc này đã được Chủ tịch UBND tỉnh đồng ý.'],
    ['Cục Thuế tỉnh Hà Nam', 'Người dân đã gửi đơn tới Cục trưởng Cục Thuế tỉnh.'],
    ['Ban Tổ chức Tỉnh ủy Hà Nam', 'Kỳ họp tới sẽ bầu người thay Phó Trưởng ban Tổ chức Tỉnh ủy.'],
    ['Ban Pháp chế HĐND tỉnh Hà Nam', 'Kỳ họp cũng bầu chức danh trưởng ban Pháp chế HĐND tỉnh.'],
  ])('tells its body: %s', (name, text) => expect(said(lead, text)).toContain(name));

  it('tells none in an article on many, or of a lower unit', () => {
    const many = 'Chiều 3/4, tại Hà Nam, Thái Bình, Nam Định, Sơn La, Lai Châu, các cháu nhận quà.';
    expect(said(many, 'Việc này đã được Chủ tịch UBND tỉnh đồng ý.')).toEqual([]);
    expect(said(lead, 'Việc này đã được Chủ tịch UBND huyện đồng ý.')).toEqual([]);
  });
});

describe('a level word alone', () => {
  const lead = 'Ông Lê Văn Tám, Phó Chủ tịch UBND huyện Củ Chi, dự họp. ';
  const heldUnder = (text: string) => heldIn(lead + text, 'Tin thành phố Hồ Chí Minh');
  it('means the district that its own sentence names barely before it', () =>
    expect(heldUnder('Dù Hóc Môn chưa thử, ông Trần Văn Chín, Chủ tịch UBND huyện, cũng góp ý.')).toContain(
      'Trần Văn Chín: Chủ tịch UBND huyện Hóc Môn',
    ));
  it('means the district whose side the sentence tells of', () =>
    expect(
      heldUnder('Huyện Củ Chi mời họp. Phía huyện Hóc Môn có ông Trần Văn Chín - Phó trưởng Công an huyện.'),
    ).toContain('Trần Văn Chín: Phó Trưởng Công an huyện Hóc Môn'));
  it('does not mean a street or another province’s district', () => {
    for (const name of ['đường Hóc Môn', 'tại Yên Thành'])
      expect(heldUnder(`Khi qua ${name}, ông Trần Văn Chín, Chủ tịch UBND huyện, góp ý.`)).toContain(
        'Trần Văn Chín: Chủ tịch UBND huyện Củ Chi',
      );
  });
});

describe('a unit that is pointed at', () => {
  it.each([
    [
      'Công an tỉnh này phối hợp điều tra. Ông Lê Văn Tám, Phó Giám đốc Công an tỉnh này, cho biết như vậy.',
      'Lê Văn Tám: Phó Giám đốc Công an tỉnh Bình Phước',
    ],
    [
      'Nhiều hộ phải dời đi. Bà Đỗ Thị Ba, Phó Chủ tịch UBND tỉnh, cho biết như vậy.',
      'Đỗ Thị Ba: Phó Chủ tịch UBND tỉnh Kiên Giang',
    ],
  ])('is the one named last, whichever the article is on: %s', (text, held) =>
    expect(
      heldIn(
        `Kiên Giang họp sáng nay. Tỉnh Kiên Giang có nhiều cán bộ trẻ. Vụ việc xảy ra ở Bình Phước. ${text}`,
        'Kiên Giang xử lý vi phạm ở Kiên Giang',
      ),
    ).toEqual([held]),
  );
});

describe('a city where somebody only is or goes', () => {
  it.each([
    'Có người ở Hà Nội, Bí thư Thành ủy Trần Văn Tám cho biết như vậy.',
    'Người dân kéo ra Hà Nội khiếu kiện, Bí thư Thành ủy Trần Văn Tám cho biết như vậy.',
  ])('is none that the bodies of an article on another city are of: %s', (text) =>
    expect(
      heldIn(
        `Thành phố Đà Nẵng họp sáng nay. Đà Nẵng có nhiều cán bộ trẻ. ${text}`,
        'Đà Nẵng bàn việc tiếp dân',
      ),
    ).toEqual(['Trần Văn Tám: Bí thư Thành ủy Đà Nẵng']),
  );
});

describe('the city of Huế', () => {
  it('is not what "tỉnh" means', () => {
    expect(
      heldIn(
        'Tại thành phố Huế, ông Nguyễn Văn Tám, Chủ tịch UBND tỉnh và Bí thư Tỉnh ủy Lê Văn Bách dự lễ.',
        'Tin Huế',
      ),
    ).toEqual([
      'Lê Văn Bách: Bí thư Tỉnh ủy Thừa Thiên Huế',
      'Nguyễn Văn Tám: Chủ tịch UBND tỉnh Thừa Thiên Huế',
    ]);
  });
});

describe('"Thành ủy" where the article is on no city', () => {
  it('is of the one that its sentence names behind it', () => {
    expect(
      heldIn(
        'Ông Lê Văn Bách, Bí thư Thành ủy, ký quyết định kỷ luật cán bộ của TP Hội An.',
        'Kỷ luật cán bộ ở Quảng Nam',
      ),
    ).toEqual(['Lê Văn Bách: Bí thư Thành ủy Hội An']);
  });
});
