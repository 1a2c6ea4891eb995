/** Which occasions an article reports, whose they are and who takes part, each with a text of our own. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../ingest/pipeline.ts';
import { readArticle } from '../../ingest/read/index.ts';
import { namesOf, told } from './told.ts';

const read = (text: string) => extract(readArticle({ bytes: `${text}\n`, id: 'a' }));
const events = (text: string): string[] => namesOf(read(text), 'Event').sort();
const said = (text: string, type: string): string[] =>
  told(read(text))
    .filter((c) => c.type === type)
    .map((c) => `${c.from} > ${c.to}`)
    .sort();

describe('sessions told one after the other', () => {
  const text =
    'Nhân sự các tỉnh\n\nSáng 30/9/2015, Đại hội đại biểu Đảng bộ tỉnh Lai Châu lần thứ 13 đã bầu Ban Chấp hành khóa mới. Tại hội nghị lần thứ nhất diễn ra chiều 28/9, Ban Chấp hành Đảng bộ tỉnh Sơn La khóa 14 đã bầu Ban Thường vụ. Ban Chấp hành Đảng bộ tỉnh Phú Yên khóa 16 đã họp phiên thứ nhất bầu các chức danh chủ chốt.';
  it('are occasions of their own bodies', () => {
    expect(said(text, 'ORGANIZED')).toEqual([
      'Ban Chấp hành Đảng bộ tỉnh Phú Yên > Phiên họp thứ nhất của Ban Chấp hành Đảng bộ tỉnh Phú Yên',
      'Ban Chấp hành Đảng bộ tỉnh Sơn La > Hội nghị lần thứ nhất của Ban Chấp hành Đảng bộ tỉnh Sơn La',
      'Đảng bộ tỉnh Lai Châu > Đại hội đại biểu Đảng bộ tỉnh Lai Châu lần thứ 13',
    ]);
  });
  it('do not come of a meeting that is only mentioned', () => {
    expect(
      events(
        'Tin Lai Châu\n\nSáng 30/9/2015, HĐND tỉnh Lai Châu tổ chức kỳ họp thứ 5. UBND tỉnh Sơn La đã họp với các ngành chức năng về việc này.',
      ),
    ).toEqual(['Kỳ họp thứ 5 của HĐND tỉnh Lai Châu']);
  });
});

describe('a day without a year', () => {
  const days = (text: string) => read(text).entities.flatMap((e) => (e.type === 'Event' ? [e.date] : []));
  const lead = 'Tin Lai Châu\n\nSáng 5/7, HĐND tỉnh Lai Châu tổ chức kỳ họp thứ 5.';
  it('has the year that the work is planned for', () => {
    expect(days(`${lead} Kỳ họp bàn nhiệm vụ năm 2014.`)).toEqual(['2014-07-05']);
  });
  it('has none from the name of a paper', () => {
    expect(days(`${lead} Kỳ họp xem kế hoạch thực hiện Quyết định 33 năm 2014.`)).toEqual([undefined]);
  });
});

describe('an article without a headline', () => {
  it('begins with its lead, whose roles count', () => {
    expect(
      said(
        'Chiều 14/6/2023, Công an huyện Lộc Ninh phối hợp với Ủy ban MTTQ Việt Nam huyện Lộc Ninh tổ chức hội nghị tổng kết công tác phối hợp (sau đây gọi tắt là hội nghị).\n\nHội nghị kết thúc tốt đẹp.',
        'ORGANIZED',
      ),
    ).toEqual([
      'Công an huyện Lộc Ninh > Hội nghị tổng kết công tác phối hợp',
      'Ủy ban MTTQ Việt Nam huyện Lộc Ninh > Hội nghị tổng kết công tác phối hợp',
    ]);
  });
});

describe('a programme', () => {
  it('is the same under a slip in its number, and known by its work and parties', () => {
    expect(
      said(
        'Tổng kết ở Lai Châu\n\nSáng 14/6/2023, Công an tỉnh Lai Châu tổ chức hội nghị tổng kết Chương trình phối hợp số 09/CTr-BCA-MTTW về “Xây dựng bản làng bình yên”. Ông Lê Văn Bảy, Phó Giám đốc Công an tỉnh, trao giấy khen về thực hiện Chương trình phối hợp số 09/CTr-CA-MTTW về “Xây dựng bản làng bình yên”.\nThực hiện Chương trình phối hợp công tác dân vận, giai đoạn 2017 - 2021 giữa Ban Dân vận Tỉnh ủy và Công an tỉnh, hai bên đã làm tốt.',
        'PARTY_TO',
      ),
    ).toEqual([
      'Ban Dân vận Tỉnh ủy Lai Châu > Chương trình phối hợp công tác dân vận giữa Ban Dân vận Tỉnh ủy và Công an tỉnh',
      'Công an tỉnh Lai Châu > Chương trình phối hợp công tác dân vận giữa Ban Dân vận Tỉnh ủy và Công an tỉnh',
    ]);
  });
  it('may be a model whose kind stands before its quoted name', () => {
    const x = read(
      'Tin Lai Châu\n\nCông an xã Nậm Hàng xây dựng mô hình nhóm zalo “kết nối bình yên bản làng”; cách làm đó là mô hình được gọi là “ba bám bốn cùng sáu rõ”.',
    );
    expect(namesOf(x, 'Program')).toEqual(['kết nối bình yên bản làng']);
  });
});

describe('offices of a list', () => {
  const text =
    'Tin Thái Nguyên\n\nChiều 30/3/2022, đồng chí Lê Văn Bảy, Bí thư Tỉnh ủy Thái Nguyên chủ trì hội nghị công bố quyết định về công tác cán bộ. Cùng dự có các đồng chí là Ủy viên Ban Thường vụ Tỉnh ủy: Vũ Duy An, Trưởng Ban Tuyên giáo Tỉnh ủy; Hoàng Văn Bình, Chủ nhiệm Ủy ban Kiểm tra Tỉnh ủy. Hội nghị điều động đồng chí Trần Xuân Cảnh, Phó Bí thư Huyện ủy Đại Từ; chỉ định đồng chí Nguyễn Thị Dung tham gia Ban Thường vụ Huyện ủy và giữ chức Phó Bí thư Huyện ủy Đồng Hỷ.';
  it('are shared behind "các đồng chí là"', () => {
    expect(
      said(text, 'HOLDS').filter((h) => h.endsWith('Ủy viên Ban Thường vụ Tỉnh ủy Thái Nguyên')),
    ).toEqual([
      'Hoàng Văn Bình > Ủy viên Ban Thường vụ Tỉnh ủy Thái Nguyên',
      'Vũ Duy An > Ủy viên Ban Thường vụ Tỉnh ủy Thái Nguyên',
    ]);
  });
  it('are of the committee that one is to head, not of the one named before', () => {
    expect(said(text, 'PART_OF')).toContain('Ban Thường vụ Huyện ủy Đồng Hỷ > Huyện ủy Đồng Hỷ');
    expect(said(text, 'PART_OF')).not.toContain('Ban Thường vụ Huyện ủy Đại Từ > Huyện ủy Đại Từ');
  });
});

describe('a programme that its period alone names', () => {
  const text =
    'Ký kết ở Lai Châu\n\nChiều 26/3/2018, Hội Cựu chiến binh tỉnh Lai Châu và Công an tỉnh, Sư đoàn 316 (Quân đoàn 12) tổ chức Hội nghị ký kết chương trình phối hợp hoạt động giai đoạn 2018 - 2022. Dự lễ ở tỉnh có đại diện Tỉnh ủy. Ở huyện có đồng chí Lò Văn Ban, Phó Bí thư Huyện ủy Mường Tè. Đồng chí Giám đốc Công an tỉnh tặng giấy khen cho Hội Nông dân tỉnh.\nMục tiêu của chương trình phối hợp giai đoạn 2018-2022 là giữ gìn an ninh. Sư đoàn 316 làm nòng cốt.';
  it('is one, with those who sign it', () => {
    expect(said(text, 'PARTY_TO')).toEqual([
      'Công an tỉnh Lai Châu > Chương trình phối hợp hoạt động giai đoạn 2018 - 2022',
      'Hội Cựu chiến binh tỉnh Lai Châu > Chương trình phối hợp hoạt động giai đoạn 2018 - 2022',
      'Sư đoàn 316 > Chương trình phối hợp hoạt động giai đoạn 2018 - 2022',
    ]);
  });
  it('is not told by what happens "in the period"', () => {
    const x = read(
      'Tin Lai Châu\n\nQuy chế phối hợp công tác trong nhiệm kỳ 2021 - 2026 bao gồm tám nội dung về việc của Công an tỉnh Lai Châu.',
    );
    expect(x.entities.filter((e) => e.type === 'Program')).toEqual([]);
  });
  it('is reported with those of the district who come', () => {
    expect(said(text, 'ATTENDED').map((s) => s.split(' > ')[0])).toEqual(['Lò Văn Ban']);
  });
  it('leaves a unit of the army its own name', () => {
    expect(said(text, 'PART_OF')).toEqual(['Sư đoàn 316 > Quân đoàn 12']);
  });
});

describe('names that begin like a body', () => {
  const agencies = (text: string) => namesOf(read(text), 'Agency').sort();
  it('are none in "cán bộ Công an" and in "các Ban HĐND"', () => {
    expect(
      agencies(
        'Tin Lai Châu\n\nSáng 5/10/2021, lãnh đạo các Ban HĐND huyện Mường Tè và 12 cán bộ Công an chính quy nghe UBND huyện Mường Tè báo cáo.',
      ),
    ).toEqual(['HĐND huyện Mường Tè', 'UBND huyện Mường Tè']);
  });
  it('are one for the command of a defence area, however it is shortened', () => {
    expect(
      agencies(
        'Tin Nghệ An\n\nChiều 9/10/2025, Đảng ủy Ban Chỉ huy phòng thủ khu vực 3 - Con Cuông tổ chức hội nghị. Ban CHPTKV 3 - Con Cuông báo cáo kết quả.',
      ),
    ).toEqual([
      'Ban Chỉ huy phòng thủ khu vực 3 - Con Cuông',
      'Đảng ủy Ban Chỉ huy phòng thủ khu vực 3 - Con Cuông',
    ]);
  });
});

describe('who meets', () => {
  it('is there, one or two of them', () => {
    const text =
      'Hội đàm\n\nSáng 5/10/2021, Bộ trưởng Bộ Quốc phòng Lê Văn Bảy có buổi làm việc với Công an tỉnh Lai Châu. Chiều cùng ngày, Bộ trưởng Bộ Công an Trần Văn Chín tổ chức lễ đón đoàn. Hai bộ trưởng đã chứng kiến lễ ký kết ba văn bản hợp tác giữa hai bộ.';
    expect(said(text, 'ATTENDED')).toEqual([
      'Công an tỉnh Lai Châu > Buổi làm việc của Bộ trưởng Bộ Quốc phòng Lê Văn Bảy với Công an tỉnh Lai Châu',
      'Lê Văn Bảy > Buổi làm việc của Bộ trưởng Bộ Quốc phòng Lê Văn Bảy với Công an tỉnh Lai Châu',
      'Lê Văn Bảy > Lễ ký kết ba văn bản hợp tác giữa hai bộ',
      'Trần Văn Chín > Lễ ký kết ba văn bản hợp tác giữa hai bộ',
    ]);
  });
});

describe('bodies that come', () => {
  it('attend where they themselves are listed, one for each commune', () => {
    expect(
      said(
        'Tổng kết ở Lai Châu\n\nSáng 20/12/2023, Công an thành phố Lai Châu tổ chức Hội nghị tổng kết năm 2023. Dự hội nghị có Công an phường Đông Phong, phường Đoàn Kết và xã San Thàng. Dự còn có đại diện Công an tỉnh Lai Châu.',
        'ATTENDED',
      ).map((s) => s.split(' > ')[0]),
    ).toEqual(['Công an phường Đoàn Kết', 'Công an phường Đông Phong', 'Công an xã San Thàng']);
  });
  it('do not where they take part in something else', () => {
    expect(
      said(
        'Tổng kết ở Lai Châu\n\nSáng 20/12/2023, Công an thành phố Lai Châu tổ chức Hội nghị tổng kết năm 2023. Tỉnh cũng lập tổ công tác với sự tham gia của Công an tỉnh Lai Châu.',
        'ATTENDED',
      ),
    ).toEqual([]);
  });
  it('may be written with a letter for their quarter', () => {
    expect(
      said(
        'Ký kết\n\nNgày 8/3/2021, Hội LHPN Q1 và Công an Q1 (TP.HCM) tổ chức lễ ký kết quy chế phối hợp năm 2021.',
        'ORGANIZED',
      ).map((s) => s.split(' > ')[0]),
    ).toEqual(['Công an quận 1', 'Hội LHPN quận 1']);
  });
});

describe('an occasion told by its verb', () => {
  it('is what "tổ chức" is followed by, its list whole', () => {
    expect(
      events(
        'Tuyên dương\n\nChiều 5/6/2022, Thành ủy Tam Điệp tổ chức tuyên dương các tập thể, cá nhân điển hình tiên tiến năm 2022.',
      ),
    ).toEqual(['Lễ tuyên dương các tập thể, cá nhân điển hình tiên tiến năm 2022']);
  });
  it('is a reception where somebody received a guest', () => {
    const text =
      'Tiếp khách\n\nChiều 3/4/2023, tại Hà Nội, Trung tướng Lê Quốc Hưng, Thứ trưởng Bộ Công an đã tiếp Đoàn đại biểu cấp cao Lào. Ông cho biết sẽ tiếp tục phối hợp.';
    expect(said(text, 'ATTENDED')).toEqual([
      'Lê Quốc Hưng > Buổi Trung tướng Lê Quốc Hưng tiếp Đoàn đại biểu cấp cao Lào',
    ]);
  });
});

describe('what an occasion is held for', () => {
  it('may be two things, each programme with those who hold it', () => {
    const text =
      'Tổng kết\n\nSáng 6/10/2022, Hội LHPN tỉnh Điện Biên và Công an tỉnh Điện Biên tổ chức Hội nghị tổng kết 5 năm thực hiện Chương trình phối hợp “Bản làng bình yên” giai đoạn 2018 - 2022; ký kết chương trình phối hợp hoạt động giai đoạn 2022 - 2027.';
    expect(said(text, 'REVIEWS')).toHaveLength(2);
    expect(said(text, 'PARTY_TO').map((s) => s.split(' > ')[1]?.slice(0, 42))).toEqual([
      'Chương trình phối hợp hoạt động giai đoạn ',
      'Chương trình phối hợp “Bản làng bình yên”',
      'Chương trình phối hợp hoạt động giai đoạn ',
      'Chương trình phối hợp “Bản làng bình yên”',
    ]);
  });
  it('is told by the deed where it is only called a ceremony', () => {
    expect(
      events(
        'Tân giám đốc\n\nSáng 1/6/2022, Thứ trưởng Bộ Công an Lê Văn Bảy đã trao quyết định bổ nhiệm Đại tá Võ Đức Nguyên giữ chức Giám đốc Công an tỉnh Bình Định. Tham dự buổi lễ có ông Hồ Quốc Dân, Bí thư Tỉnh ủy Bình Định.',
      ),
    ).toEqual(['Lễ trao quyết định bổ nhiệm Đại tá Võ Đức Nguyên giữ chức Giám đốc Công an tỉnh Bình Định']);
  });
  it('may be the supervision that a team is sent for, where it is received', () => {
    const text =
      'Giám sát\n\nNgày 14/5/2022, Đoàn giám sát của Ủy ban MTTQ Việt Nam tỉnh Sơn La do ông Vi Đức Thạo, Chủ tịch Ủy ban MTTQ tỉnh làm Trưởng đoàn đã giám sát việc thực hiện Luật Cư trú năm 2020 tại Công an huyện Mường La. Làm việc với đoàn có ông Lò Văn Tâm, Phó Chủ tịch UBND huyện.';
    expect(said(text, 'ATTENDED').map((s) => s.split(' > ')[0])).toEqual(['Lò Văn Tâm', 'Vi Đức Thạo']);
    expect(said(text, 'HELD_IN').map((s) => s.split(' > ')[1])).toEqual(['Mường La']);
  });
});

describe('a unit named beside a smaller one', () => {
  it('is the city that is meant later', () => {
    expect(
      said(
        'Ra mắt\n\nSáng 18/10/2021, UBND phường Quang Trung (TP Hà Giang) tổ chức lễ ra mắt. Dự lễ có ông Trần Xuân Thanh, Phó Chủ tịch UBND thành phố.',
        'HOLDS',
      ),
    ).toEqual(['Trần Xuân Thanh > Phó Chủ tịch UBND thành phố Hà Giang']);
  });
});

describe('"cuộc họp này"', () => {
  it('is the occasion that its sentence begins with', () => {
    expect(
      events(
        'Tin Hà Nam\n\nLàm việc với tỉnh Hà Nam về chống úng ngày 5/7, Thủ tướng Lê Văn Tám nói rằng ông tổ chức cuộc họp này vì người dân lo lắng.',
      ),
    ).toEqual([expect.stringMatching(/làm việc/iu)]);
  });
  it('is one of its own where no other was named', () => {
    expect(events('Tin Hà Nam\n\nSáng 5/7, UBND tỉnh Hà Nam tổ chức cuộc họp về chống úng.')).toEqual([
      expect.stringMatching(/họp/iu),
    ]);
  });
});
