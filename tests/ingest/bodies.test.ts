/** Bodies that are known by a number, a name or letters, and what they are part of. */
import { describe, expect, it } from 'vitest';
import { namesOf, readUnder, told } from './told.ts';

const read = (text: string) => readUnder('Tin trong tỉnh', text);
const bodiesIn = (text: string): string[] => namesOf(read(text), 'Agency');
const linksIn = (text: string, type: string): string[] =>
  told(read(text)).flatMap((c) => (c.type === type ? [`${c.from} > ${c.to}`] : []));

describe('a unit that is known by its number or name', () => {
  it.each([
    ['Lữ đoàn 146, Vùng 4 Hải quân tổ chức lễ kết nghĩa.', 'Lữ đoàn 146 > Vùng 4 Hải quân'],
    ['Trại giam Sông Cái (Cục C10, Bộ Công an) tổ chức hội nghị.', 'Trại giam Sông Cái > Cục C10 Bộ Công an'],
    [
      'Ngày 5/7, Cơ quan Cảnh sát điều tra (C 46, Bộ Công an) khám nhà.',
      'Cơ quan Cảnh sát điều tra Bộ Công an > Bộ Công an',
    ],
    [
      'Ngày 5/7, Cơ quan Cảnh sát điều tra (PC03 - Công an tỉnh Hà Nam) khám nhà.',
      'Cơ quan Cảnh sát điều tra Công an tỉnh Hà Nam > Công an tỉnh Hà Nam',
    ],
    ['Trại tạm giam số 1 Công an tỉnh Hà Nam tổ chức hội nghị.', 'Trại tạm giam số 1 > Công an tỉnh Hà Nam'],
    [
      'Cụm thi đua số 3 Hội Nông dân tỉnh Hà Nam tổ chức hội nghị.',
      'Cụm thi đua số 3 Hội Nông dân tỉnh Hà Nam > Hội Nông dân tỉnh Hà Nam',
    ],
    [
      'Đồn Biên phòng Mường Nhé (Bộ đội Biên phòng tỉnh Điện Biên) tổ chức hội nghị.',
      'Đồn Biên phòng Mường Nhé > Bộ Chỉ huy Bộ đội Biên phòng tỉnh Điện Biên',
    ],
    [
      'Ông Lê Văn Tám, trưởng phòng tài chính kế toán Sở Y tế tỉnh Hà Nam, dự.',
      'Phòng Tài chính kế toán Sở Y tế tỉnh Hà Nam > Sở Y tế tỉnh Hà Nam',
    ],
    [
      'Ông Lê Văn Tám, Trưởng phòng Hạ tầng kỹ thuật, Sở Xây dựng tỉnh Hà Nam, dự.',
      'Phòng Hạ tầng kỹ thuật Sở Xây dựng tỉnh Hà Nam > Sở Xây dựng tỉnh Hà Nam',
    ],
    [
      'Ông Lê Văn Tám, Phó Ban Tuyên giáo, Hội Nông dân tỉnh Hà Nam, dự.',
      'Ban Tuyên giáo Hội Nông dân tỉnh Hà Nam > Hội Nông dân tỉnh Hà Nam',
    ],
  ])('is part of the larger one that the text names: %s', (text, link) => {
    expect(linksIn(text, 'PART_OF')).toContain(link);
  });

  it('is not part of the next one of a list', () => {
    const list = 'Dự hội nghị có Lữ đoàn 12, Lữ đoàn 34, Trại giam Sông Cái, Công an tỉnh Hà Nam.';
    expect(linksIn(list, 'PART_OF')).toEqual([]);
    expect(bodiesIn(list)).toEqual(
      expect.arrayContaining(['Lữ đoàn 12', 'Lữ đoàn 34', 'Trại giam Sông Cái', 'Công an tỉnh Hà Nam']),
    );
  });

  it('is not part of what stands in brackets for something else', () => {
    expect(linksIn('Cơ quan Cảnh sát điều tra (khoản 2, Công an tỉnh Hà Nam) khám nhà.', 'PART_OF')).toEqual(
      [],
    );
  });

  it('may be all that there is, or have a head of its own', () => {
    expect(linksIn('Đại tá Lê Văn Tám, Giám thị Trại giam Sông Cái chủ trì hội nghị.', 'HOLDS')).toEqual([
      'Lê Văn Tám > Giám thị Trại giam Sông Cái',
    ]);
    expect(linksIn('Bà Lê Thị Tám, Khối trưởng Khối thi đua số 5 chủ trì hội nghị.', 'HOLDS')).toEqual([
      'Lê Thị Tám > Khối trưởng Khối thi đua số 5',
    ]);
  });
});

describe("a town's party committee", () => {
  it("is the town's where the province bears the same name", () => {
    expect(bodiesIn('Bí thư Thành ủy Trà Vinh Lê Văn Tám dự hội nghị.')).toEqual(['Thành ủy Trà Vinh']);
    const standing = 'Ban Thường vụ Thành ủy Hà Tĩnh bị kiểm điểm.';
    expect(linksIn(standing, 'PART_OF')).toEqual(['Ban Thường vụ Thành ủy Hà Tĩnh > Thành ủy Hà Tĩnh']);
  });
  it("is the province's where the city is one", () => {
    expect(bodiesIn('Bí thư Thành ủy Đà Nẵng Lê Văn Tám và Bí thư Tỉnh ủy Hà Tĩnh Lê Văn Chín dự.')).toEqual(
      expect.arrayContaining(['Thành ủy Đà Nẵng', 'Tỉnh ủy Hà Tĩnh']),
    );
  });
});

describe('bodies told side by side or apart', () => {
  it('are three boards of regions under one head', () => {
    expect(bodiesIn('Các Ban Chỉ đạo Tây Bắc, Tây Nguyên và Tây Nam bộ đã kết thúc hoạt động.')).toEqual(
      expect.arrayContaining(['Ban Chỉ đạo Tây Bắc', 'Ban Chỉ đạo Tây Nguyên', 'Ban Chỉ đạo Tây Nam Bộ']),
    );
  });
  it('are an inquiry and its force behind a comma, unless the force does something else', () => {
    const of = 'Cơ quan Cảnh sát điều tra, Công an huyện Bình Lục đã khởi tố vụ án.';
    expect(linksIn(of, 'PART_OF')).toContain(
      'Cơ quan Cảnh sát điều tra Công an huyện Bình Lục > Công an huyện Bình Lục',
    );
    const two = 'Ông Tám chuyển tin nhắn cho cơ quan điều tra, Công an tỉnh Hà Nam đã lập chuyên án.';
    expect(linksIn(two, 'PART_OF')).not.toContain(
      'Cơ quan Cảnh sát điều tra Công an tỉnh Hà Nam > Công an tỉnh Hà Nam',
    );
  });
  it("are the Prime Minister's task force and a film studio", () => {
    const told = 'Tổ công tác của Thủ tướng làm việc với Hãng phim Sông Cái.';
    expect(bodiesIn(told)).toEqual(
      expect.arrayContaining(['Tổ công tác của Thủ tướng Chính phủ', 'Hãng phim Sông Cái']),
    );
  });
});

describe('a board of the centre', () => {
  it.each([
    'Ban Chỉ đạo Trung ương về phòng, chống thiên tai',
    'ban chỉ đạo trung ương về phòng chống thiên tai',
    'Ban Chỉ đạo Trung ương phòng chống thiên tai',
  ])('is one body as %s', (written) => {
    expect(bodiesIn(`Ông Lê Văn Tám, Phó Trưởng ${written}, chủ trì cuộc họp.`)).toContain(
      'Ban Chỉ đạo Trung ương về phòng, chống thiên tai',
    );
  });
  it('ends before what it holds', () => {
    expect(
      bodiesIn('Hội nghị do Ban Chỉ đạo Trung ương thực hiện quy chế dân chủ ở cơ sở tổ chức sáng 5/3.'),
    ).toContain('Ban Chỉ đạo Trung ương thực hiện quy chế dân chủ ở cơ sở');
  });
});

describe('a council without its unit', () => {
  it('is of the only unit whose committees the article names', () => {
    const told = 'Sáng 5/3, Bí thư Thành ủy Đà Nẵng Lê Văn Tám đề nghị HĐND sớm xem xét việc này.';
    expect(bodiesIn(told)).toContain('HĐND thành phố Đà Nẵng');
  });
  it('is nobody in particular beside two, or where any is meant', () => {
    const two =
      'Bí thư Tỉnh ủy Hà Nam Lê Văn Tám và Bí thư Tỉnh ủy Nghệ An Lê Văn Chín đề nghị HĐND xem xét.';
    expect(bodiesIn(two).filter((b) => b.startsWith('HĐND'))).toEqual([]);
    const any = 'Công an tỉnh Hà Nam đề nghị Công an địa phương xem xét.';
    expect(bodiesIn(any)).toEqual(['Công an tỉnh Hà Nam']);
  });
});

describe('an association of the country', () => {
  it.each([
    'Trung ương Hội Nông dân Việt Nam',
    'T.Ư Hội Nông dân Việt Nam',
    'Hội Nông dân Việt Nam',
    'Trung ương Hội Nông dân',
  ])('is one body as %s', (written) => {
    expect(bodiesIn(`Bộ Công an và ${written} ký kết chương trình phối hợp.`)).toContain(
      'Hội Nông dân Việt Nam',
    );
  });
});

describe('a head that is also the beginning of a longer name', () => {
  it('is read with its unit, and left to the longer name without', () => {
    expect(bodiesIn('Trung tâm Y tế huyện Ba Vì tổ chức hội nghị.')).toContain('Trung tâm Y tế huyện Ba Vì');
    expect(bodiesIn('Công an - Tòa án - Thi hành án dân sự huyện Ba Vì tổ chức họp.')).toContain(
      'Chi cục Thi hành án dân sự huyện Ba Vì',
    );
    expect(bodiesIn('Họp về công tác Thi hành án dân sự huyện Ba Vì.')).toEqual([]);
  });

  it('is none behind the first syllable of another word', () => {
    expect(bodiesIn('Ủy ban An toàn giao thông Quốc gia tổ chức hội nghị.')).toEqual([
      'Ủy ban An toàn giao thông Quốc gia',
    ]);
  });
});

describe('a department of the police', () => {
  it('is one under its name and its code', () => {
    const text =
      'Phòng Xây dựng phong trào bảo vệ ANTQ (PV28), Công an tỉnh Sơn La phối hợp với Công an huyện Sốp Cộp mở lớp. Đại úy Lê Văn Tám, Phó Trưởng phòng PV28 khai giảng.';
    const rooms = bodiesIn(text).filter((name) => name.startsWith('Phòng'));
    expect(rooms).toEqual(['Phòng Xây dựng phong trào bảo vệ an ninh Tổ quốc Công an tỉnh Sơn La']);
  });

  it('is the province’s, whoever’s police was named before', () => {
    const text =
      'Ở tỉnh Sơn La, Công an huyện Sốp Cộp tổ chức hội nghị. Đại úy Lê Văn Tám, Trưởng phòng Tham mưu phát biểu.';
    expect(bodiesIn(text)).toContain('Phòng Tham mưu Công an tỉnh Sơn La');
  });
});

describe('a body that is only called by its kind', () => {
  it('is the one named before, and with “Trung ương” the country’s', () => {
    const text =
      'Hội Cựu chiến binh tỉnh Hà Nam tổ chức cuộc thi. Ban Tuyên giáo Hội nhận bài, gửi Ban Tuyên giáo Trung ương Hội.';
    expect(bodiesIn(text)).toEqual(
      expect.arrayContaining([
        'Ban Tuyên giáo Hội Cựu chiến binh tỉnh Hà Nam',
        'Ban Tuyên giáo Hội Cựu chiến binh Việt Nam',
      ]),
    );
  });
});

describe('a unit that the text leaves out', () => {
  it('is the one of the paragraph, where it names another than the article', () => {
    const text = `Huyện ủy Ba Vì, UBND huyện Ba Vì, Công an huyện Ba Vì, Hội Nông dân huyện Ba Vì họp.

* Thường trực Huyện ủy Quế Võ họp giao ban, nghe Trưởng Ban Dân vận Huyện ủy Lê Văn Tám báo cáo.`;
    expect(linksIn(text, 'HOLDS')).toEqual(['Lê Văn Tám > Trưởng Ban Dân vận Huyện ủy Quế Võ']);
  });

  it('is the district that the article’s ward lies in', () => {
    const text =
      'HĐND phường Đậu Liêu họp kỳ thứ nhất. Ông Lê Văn Tám, Ủy viên Ban Thường vụ Thị ủy dự kỳ họp tại tỉnh Hà Tĩnh.';
    expect(bodiesIn(text)).toContain('Thị ủy Hồng Lĩnh');
  });
});

describe('the name of a body', () => {
  it.each([
    [
      'Ban Tư vấn Kinh tế và Ban Tư vấn Văn hóa Ủy ban MTTQ Việt Nam huyện Ba Vì tổ chức họp.',
      [
        'Ban Tư vấn Kinh tế Ủy ban MTTQ Việt Nam huyện Ba Vì',
        'Ban Tư vấn Văn hóa Ủy ban MTTQ Việt Nam huyện Ba Vì',
      ],
    ],
    [
      'Ban Xã hội, Dân số, Gia đình Trung ương Hội Nông dân Việt Nam tổ chức họp.',
      ['Ban Xã hội, Dân số, Gia đình Hội Nông dân Việt Nam'],
    ],
    ['Công an phối hợp với Công ty TNHH Điện tử Sao Mai tổ chức họp.', ['Công ty TNHH Điện tử Sao Mai']],
    ['Công đoàn Công ty TNHH May Sao Mai tổ chức họp.', ['Công đoàn Công ty TNHH May Sao Mai']],
    [
      'Đội Tham mưu, Phòng Hậu cần Công an tỉnh Hà Nam tổ chức họp.',
      ['Đội Tham mưu Phòng Hậu cần Công an tỉnh Hà Nam'],
    ],
    ['Đồn Biên phòng Keng Đu trao giống bò cho dân bản.', ['Đồn Biên phòng Keng Đu']],
    ['Chánh án TAND cấp cao tại Đà Nẵng Lê Thị Ba chủ trì.', ['Tòa án nhân dân cấp cao tại Đà Nẵng']],
    [
      'Tặng Giấy khen cho Ban Công tác Mặt trận tổ dân phố số 7 phường Ngọc Thụy.',
      ['Ban Công tác Mặt trận tổ dân phố số 7 phường Ngọc Thụy'],
    ],
    ['Tổ công tác quản lý địa bàn số 9 tổ chức họp.', ['Tổ công tác quản lý địa bàn số 9']],
  ])('ends where the next begins: %s', (text, names) => {
    expect(bodiesIn(text)).toEqual(expect.arrayContaining(names));
  });

  it.each([
    ['Đồn Biên phòng cửa khẩu quốc tế Hữu Nghị tổ chức họp.', ['Đồn Biên phòng cửa khẩu quốc tế Hữu Nghị']],
    ['UBND tỉnh Hà Nam tặng Bằng khen cho Tổ tàu thuyền an toàn số 3.', ['Tổ tàu thuyền an toàn số 3']],
    ['Bà Lê Thị Ba, bí thư chi bộ khu phố 12, nhận giấy khen.', ['Chi bộ khu phố 12']],
    [
      'Ông Lê Văn Ba, Chánh Thanh tra Sở Nội vụ tỉnh Hà Nam phát biểu.',
      ['Thanh tra Sở Nội vụ tỉnh Hà Nam', 'Sở Nội vụ tỉnh Hà Nam'],
    ],
    [
      'Ông Lê Văn Ba, Trưởng Ban Dân chủ - Pháp luật, Ủy ban MTTQ Việt Nam tỉnh Hà Nam phát biểu.',
      ['Ban Dân chủ - Pháp luật Ủy ban MTTQ Việt Nam tỉnh Hà Nam'],
    ],
    [
      'Công an tỉnh Hà Nam cử tổ công tác của Phòng Cảnh sát kinh tế về địa bàn.',
      ['Phòng Cảnh sát kinh tế Công an tỉnh Hà Nam'],
    ],
  ])('has its own name: %s', (text, names) => {
    expect(bodiesIn(text)).toEqual(expect.arrayContaining(names));
  });

  it('is of the unit that heads its item', () => {
    const read = bodiesIn(
      'Tin trong tỉnh Điện Biên. Hội LHPN huyện Mường Nhé ra mắt mô hình.\n\n* Mường Chà: Ngày 13/6, Công an huyện tổ chức hội nghị tổng kết.',
    );
    expect(read).toContain('Công an huyện Mường Chà');
  });

  it('may be abroad', () => {
    const read = bodiesIn('Công an tỉnh Quảng Trị làm việc với Bộ Chỉ huy Quân sự tỉnh Savannakhet, Lào.');
    expect(read).toContain('Bộ Chỉ huy Quân sự tỉnh Savannakhet');
  });

  it('calls the committee and its organization one body', () => {
    const read = bodiesIn(
      'Tỉnh ủy Cao Bằng tổ chức hội nghị. Các đồng chí trong Ban Chấp hành Đảng bộ tỉnh và đại diện Đảng bộ tỉnh Cao Bằng dự.',
    );
    expect(read).toEqual(['Tỉnh ủy Cao Bằng']);
  });

  it('is none where any such body is meant', () => {
    expect(bodiesIn('Ban Công tác Mặt trận ở các khu phố chuyển đến 218 tin.')).toEqual([]);
  });
});

describe('a body that is only told by its head', () => {
  it.each([
    ['Sở Y tế tỉnh Hà Nam', 'Bộ Y tế đề nghị Giám đốc Sở Y tế Hà Nam họp rút kinh nghiệm.'],
    ['Ban Tổ chức Tỉnh ủy An Giang', 'Từng là Trưởng ban Tổ chức Tỉnh ủy An Giang, ông Lê Văn Tám nghỉ hưu.'],
    ['UBND xã Thanh Tân', 'Cụ là bố của chủ tịch UBND xã Thanh Tân, huyện Thanh Liêm.'],
    ['Tòa án nhân dân tối cao', 'Bộ trưởng các bộ và Chánh án Tòa án nhân dân tối cao cùng trả lời.'],
  ])('%s is named: %s', (name, text) => expect(bodiesIn(text)).toContain(name));

  it.each([
    'Giám đốc Sở Y tế các tỉnh cùng họp về bệnh này.',
    'Một Chủ tịch UBND xã ở đây cho hay như vậy.',
    'Thủ tướng Chính phủ giao các bộ xem xét.',
    'Chủ tịch Ủy ban Tư pháp Hạ viện đã nói như vậy.',
    'Bí thư Ban Chấp hành Trung ương Đoàn Thanh niên Nhân dân cách mạng Lào đã đến.',
    'Nguồn tin nói về vụ phó cục trưởng Cục Kiểm soát môi trường mất trộm.',
  ])('nobody is: %s', (text) => expect(bodiesIn(text)).toEqual([]));
});

describe('a body that gets its larger one from elsewhere', () => {
  it('is not named by its unheld head', () =>
    expect(
      bodiesIn(
        'Bí thư Tỉnh ủy Bạc Liêu Lê Văn Tám dự. Từng qua các chức vụ phó trưởng ban tổ chức, chánh văn phòng Đảng ủy cơ quan Bộ Y tế.',
      ),
    ).not.toContain('Ban Tổ chức Tỉnh ủy Bạc Liêu'));
});

describe('the government', () => {
  it('is not named by its inspectors', () =>
    expect(bodiesIn('Thanh tra Chính phủ đã kết luận về khu đất này.')).toEqual(['Thanh tra Chính phủ']));
  it('has them as its part where it is named', () =>
    expect(linksIn('Chính phủ đã họp. Thanh tra Chính phủ báo cáo Chính phủ.', 'PART_OF')).toEqual([
      'Thanh tra Chính phủ > Chính phủ',
    ]));
});

describe('a bureau whose name has a comma within', () => {
  it.each([
    ['Cục Xuất bản, In và Phát hành', 'Báo cáo của Cục Xuất bản, in và phát hành được đọc tại hội nghị.'],
    ['Cục Quản lý Khám, chữa bệnh', 'Lãnh đạo Cục Quản lý khám chữa bệnh trả lời báo chí.'],
    [
      'Cục Pháp chế và cải cách hành chính, tư pháp',
      'Các đại biểu nghe lãnh đạo Cục pháp chế và cải cách hành chính, tư pháp; lãnh đạo Cục Trẻ em trình bày.',
    ],
    [
      'Trung tâm Văn hóa, Thông tin và Thể thao huyện Thanh Liêm',
      'Trung tâm Văn hoá, Thông tin và Thể thao huyện Thanh Liêm mở lớp.',
    ],
    ['Ban Thi đua - Khen thưởng tỉnh Hà Nam', 'Ban Thi đua, khen thưởng tỉnh Hà Nam báo cáo.'],
    ['Tổng cục Hậu cần - Kỹ thuật', 'Lãnh đạo Tổng cục Hậu cần - kỹ thuật cùng dự.'],
  ])('is read whole: %s', (name, text) => expect(bodiesIn(text)).toContain(name));

  it.each([
    [['Cục Báo chí', 'Cục Xuất bản'], 'Cục Báo chí, Cục Xuất bản và các nhà in cùng dự.'],
    [
      ['Trung tâm Văn hóa tỉnh Hà Nam'],
      'Trung tâm Văn hóa tỉnh Hà Nam, các đội thể thao và du lịch cùng dự.',
    ],
  ])('is none where others stand behind a comma: %s', (names, text) => expect(bodiesIn(text)).toEqual(names));
});

describe('a committee of the National Assembly', () => {
  it('is the same without "của", before a name too', () => {
    const said = linksIn('Phó Chủ nhiệm Ủy ban Tư pháp Quốc hội Lê Văn Tám dự hội nghị.', 'HOLDS');
    expect(said).toEqual(['Lê Văn Tám > Phó Chủ nhiệm Ủy ban Tư pháp của Quốc hội']);
    const social = linksIn('Bà Lê Thị Tám, Chủ nhiệm Ủy ban về các vấn đề xã hội Quốc hội, dự.', 'HOLDS');
    expect(social).toEqual(['Lê Thị Tám > Chủ nhiệm Ủy ban Các vấn đề xã hội của Quốc hội']);
  });
  it('is no assembly where only its own name stands', () => {
    expect(linksIn('Chủ tịch Quốc hội Lê Văn Tám dự hội nghị.', 'HOLDS')).toEqual([
      'Lê Văn Tám > Chủ tịch Quốc hội',
    ]);
  });
});

describe("a council's board", () => {
  it("is the council's, whatever room of its office was named before", () => {
    const board = 'Phó Trưởng Ban Kinh tế - Ngân sách HĐND tỉnh Hà Nam';
    expect(
      linksIn(
        'HĐND tỉnh Hà Nam bầu bà Lê Thị Tám - Phó phòng tổng hợp HĐND tỉnh Hà Nam làm Phó trưởng ban Kinh tế - Ngân sách.',
        'HOLDS',
      ),
    ).toContain(`Lê Thị Tám > ${board}`);
    expect(
      linksIn('Ông Lê Văn Tám, Phó trưởng ban Kinh tế - Ngân sách HĐND tỉnh Hà Nam, dự.', 'HOLDS'),
    ).toEqual([`Lê Văn Tám > ${board}`]);
  });
  it('is not where the board is one that offices have', () => {
    expect(linksIn('Ông Lê Văn Tám, Phó phòng Hành chính Văn phòng HĐND tỉnh Hà Nam, dự.', 'HOLDS')).toEqual([
      'Lê Văn Tám > Phó Trưởng Phòng Hành chính Văn phòng HĐND tỉnh Hà Nam',
    ]);
  });
});

describe('a name whose rest stands in small letters', () => {
  it.each([
    [
      'Ông Lê Văn Tám, Phó Viện trưởng Viện Quy hoạch xây dựng Hà Nam kiến nghị tỉnh hỗ trợ.',
      'Phó Viện trưởng Viện Quy hoạch xây dựng tỉnh Hà Nam',
    ],
    [
      'Phó Giám đốc Trung tâm Tư vấn xây dựng Hà Nam Lê Văn Tám dự hội nghị.',
      'Phó Giám đốc Trung tâm Tư vấn xây dựng tỉnh Hà Nam',
    ],
    ['Ông Lê Văn Tám, Giám đốc Trung tâm Tư vấn thăm Hà Nam hôm 5/7.', 'Giám đốc Trung tâm Tư vấn'],
  ])('ends where he speaks or is named: %s', (text, office) => {
    expect(linksIn(text, 'HOLDS')).toEqual([`Lê Văn Tám > ${office}`]);
  });
});

describe('a branch of an association', () => {
  const saidOf = (text: string) =>
    told(readUnder('Tin', text))
      .filter((c) => c.type === 'PART_OF' || c.type === 'ORGANIZED')
      .map((c) => `${c.from} ${c.type} ${c.to}`);
  it('is of those whose people make it', () => {
    expect(
      saidOf('Sáng 7/8/2023, Chi Hội Nhà báo Văn phòng Hội Nhà báo tỉnh Nghệ An họp đại hội.'),
    ).toContain(
      'Chi hội Nhà báo Văn phòng Hội Nhà báo tỉnh Nghệ An PART_OF Văn phòng Hội Nhà báo tỉnh Nghệ An',
    );
    expect(saidOf('Chi hội Luật gia Báo Nghệ An họp.')).toContain(
      'Chi hội Luật gia Báo Nghệ An PART_OF Báo Nghệ An',
    );
  });
  it('keeps the name of its hamlet', () =>
    expect(readUnder('Tin', 'Chi hội Nông dân thôn Đông Xuân họp.').entities.map((e) => e.name)).toContain(
      'Chi hội Nông dân thôn Đông Xuân',
    ));
});
