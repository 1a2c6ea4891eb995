/** Who is elected with whom, and to a post of which body. All names are invented. */
import { describe, expect, it } from 'vitest';
import { heldIn } from './told.ts';

const SECRETARY = 'Ông Nguyễn Văn Đạo tái đắc cử chức vụ Bí thư Tỉnh ủy Bến Tre.';
const HEAD = 'Nguyễn Văn Đạo: Bí thư Tỉnh ủy Bến Tre';

describe('a deputy without a body', () => {
  it('is of the body that the sentence before tells', () =>
    expect(
      heldIn(
        `${SECRETARY} Các ông Phan Văn Mai, Cao Văn Trung và bà Đỗ Thị Hà được bầu giữ chức Phó Bí thư.`,
      ),
    ).toEqual([
      'Cao Văn Trung: Phó Bí thư Tỉnh ủy Bến Tre',
      HEAD,
      'Phan Văn Mai: Phó Bí thư Tỉnh ủy Bến Tre',
      'Đỗ Thị Hà: Phó Bí thư Tỉnh ủy Bến Tre',
    ]));

  it('is not of the body of a guest', () =>
    expect(
      heldIn(
        'HĐND huyện Đức Thọ bầu ông Trần Văn Sơn làm Chủ tịch UBND huyện Đức Thọ. Bí thư Huyện ủy Hương Khê Lê Văn Nam dự. Ông Phan Văn Mai được bầu giữ chức Phó Chủ tịch. Bà Đỗ Thị Hà tái đắc cử Phó Bí thư.',
      ),
    ).toEqual([
      'Lê Văn Nam: Bí thư Huyện ủy Hương Khê',
      'Phan Văn Mai: Phó Chủ tịch UBND huyện Đức Thọ',
      'Trần Văn Sơn: Chủ tịch UBND huyện Đức Thọ',
    ]));

  it('is of the one that met, and of no body of another kind', () =>
    expect(
      heldIn(`${SECRETARY} Hội Luật gia tỉnh họp, ông Phan Văn Mai được bầu giữ chức Phó Chủ tịch.`),
    ).toEqual([HEAD, 'Phan Văn Mai: Phó Chủ tịch Hội Luật gia tỉnh Bến Tre']));
});

describe('a council or government without its unit', () => {
  it('is that of the council that elects, not of the district one comes from', () =>
    expect(
      heldIn(
        'HĐND tỉnh Bến Tre họp. Ông Cao Văn Trung - Bí thư Huyện ủy Ba Tri - trúng cử chức danh Phó Chủ tịch HĐND.',
      ),
    ).toEqual(['Cao Văn Trung: Bí thư Huyện ủy Ba Tri', 'Cao Văn Trung: Phó Chủ tịch HĐND tỉnh Bến Tre']));

  it('is of the district where no council above elects', () =>
    expect(
      heldIn('Ông Cao Văn Trung, Phó Bí thư Huyện ủy Ba Tri, được bầu giữ chức Phó Chủ tịch HĐND.'),
    ).toEqual([
      'Cao Văn Trung: Phó Bí thư Huyện ủy Ba Tri',
      'Cao Văn Trung: Phó Chủ tịch HĐND huyện Ba Tri',
    ]));
});

describe('who is elected together', () => {
  it('is elected each, whatever else is told of them', () =>
    expect(
      heldIn(
        'Ông Lương Minh Sang - Chủ nhiệm Ủy ban Kiểm tra Tỉnh ủy Phú Yên - và ông Hoàng Văn Tra (Chủ tịch UBND huyện Tuy An) được bầu giữ chức Phó Bí thư Tỉnh ủy Phú Yên.',
      ),
    ).toEqual([
      'Hoàng Văn Tra: Chủ tịch UBND huyện Tuy An',
      'Hoàng Văn Tra: Phó Bí thư Tỉnh ủy Phú Yên',
      'Lương Minh Sang: Chủ nhiệm Ủy ban Kiểm tra Tỉnh ủy Phú Yên',
      'Lương Minh Sang: Phó Bí thư Tỉnh ủy Phú Yên',
    ]));

  it.each([
    'Thay ông Lương Minh Sang, ông Hoàng Văn Tra được bầu giữ chức Phó Bí thư Tỉnh ủy Phú Yên.',
    'Theo ông Lương Minh Sang, Chủ tịch UBND huyện Tuy An, ông Hoàng Văn Tra được bầu giữ chức Phó Bí thư Tỉnh ủy Phú Yên.',
    'Thay cho ông Lương Minh Sang - Chủ tịch UBND huyện Tuy An - và ông Lê Văn Nam, ông Hoàng Văn Tra được bầu giữ chức Phó Bí thư Tỉnh ủy Phú Yên.',
  ])('is not who is only named before: %s', (text) =>
    expect(heldIn(text)).not.toContain('Lương Minh Sang: Phó Bí thư Tỉnh ủy Phú Yên'),
  );

  it('may be parted from the verb by a comma', () =>
    expect(heldIn('Ông Nguyễn Đức Thành, tái đắc cử Bí thư Tỉnh ủy Bến Tre.')).toEqual([
      'Nguyễn Đức Thành: Bí thư Tỉnh ủy Bến Tre',
    ]));
});

describe('"Tại Ninh Thuận, ..."', () => {
  it('tells whose "Tỉnh ủy" is meant, until another province is named', () =>
    expect(
      heldIn(
        'Tỉnh Phú Yên bầu Bí thư Tỉnh ủy. Ông Trần Văn Sơn được bầu làm Bí thư Tỉnh ủy Phú Yên. Tại Ninh Thuận, ông Lê Văn Nam được bầu làm Bí thư Tỉnh ủy. Ở Phú Yên, ông Hoàng Văn Tra được bầu làm Phó Bí thư Tỉnh ủy.',
        'Phú Yên có bí thư mới',
      ),
    ).toEqual([
      'Hoàng Văn Tra: Phó Bí thư Tỉnh ủy Phú Yên',
      'Lê Văn Nam: Bí thư Tỉnh ủy Ninh Thuận',
      'Trần Văn Sơn: Bí thư Tỉnh ủy Phú Yên',
    ]));
});

describe('a delegation elsewhere', () => {
  it.each([
    'Đoàn công tác của tỉnh Nghệ An đi học tập. Tại Quảng Nam, đoàn thăm khu kinh tế. Phó Chủ tịch UBND tỉnh Phan Văn Mai cảm ơn.',
    'Tỉnh Nghệ An họp. Ở Quảng Nam có 200 tàu cá. Phó Chủ tịch UBND tỉnh Phan Văn Mai nói.',
    'Tại Quảng Nam, ông Phan Văn Mai, Phó Chủ tịch UBND tỉnh, thăm khu kinh tế.',
  ])('stays of its own province: %s', (text) =>
    expect(heldIn(text, 'Nghệ An: tin tỉnh Nghệ An')).toEqual([
      'Phan Văn Mai: Phó Chủ tịch UBND tỉnh Nghệ An',
    ]),
  );
});

describe('who is not confirmed', () => {
  it('never held the seat', () =>
    expect(
      heldIn(
        'Hội đồng bầu cử quốc gia không công nhận tư cách đại biểu Quốc hội khóa 14 đối với bà Đỗ Thị Hà.',
      ),
    ).toEqual([]));
  it('keeps the posts of her life, told behind her full name, where the article tells another by the short one', () => {
    const life =
      'Hội đồng bầu cử quốc gia không xác nhận tư cách đại biểu Quốc hội khóa 14 đối với bà Đỗ Thị Nguyệt Hà. Bà Đỗ Thị Nguyệt Hà sinh năm 1970. Bà từng là đại biểu HĐND thành phố Hà Nội.';
    expect(heldIn(`${life} Hiện bà Nguyệt Hà là Chủ tịch Hội Luật gia tỉnh Bến Tre.`)).toContain(
      'Đỗ Thị Nguyệt Hà: Đại biểu HĐND thành phố Hà Nội (cũ)',
    );
    expect(heldIn(`${life} Hiện bà Minh Hà là Chủ tịch Hội Luật gia tỉnh Bến Tre.`)).toEqual([
      'Minh Hà: Chủ tịch Hội Luật gia tỉnh Bến Tre',
    ]);
  });
  it('is taken where the list goes on with "bao gồm cả các chức vụ"', () =>
    expect(
      heldIn(
        'Ban Bí thư quyết định cách chức Phó Bí thư Tỉnh ủy nhiệm kỳ 2005 - 2010 và nhiệm kỳ 2010 - 2015, bao gồm cả các chức vụ Bí thư Ban cán sự đảng UBND tỉnh, Chủ tịch UBND tỉnh Bến Tre của ông Phan Văn Mai.',
      ),
    ).toEqual([
      'Phan Văn Mai: Bí thư Ban cán sự Đảng UBND tỉnh Bến Tre (cũ)',
      'Phan Văn Mai: Chủ tịch UBND tỉnh Bến Tre (cũ)',
      'Phan Văn Mai: Phó Bí thư Tỉnh ủy Bến Tre (cũ)',
    ]));

  it('held it where it is taken away', () =>
    expect(
      heldIn('Ban Bí thư quyết định cách chức Bí thư Tỉnh ủy Bến Tre đối với ông Phan Văn Mai.'),
    ).toEqual(['Phan Văn Mai: Bí thư Tỉnh ủy Bến Tre (cũ)']));
});

describe('a board', () => {
  it('has those as members who are listed behind it, whatever else they are', () =>
    expect(
      heldIn(
        'Tham dự có các đồng chí trong Ban Thường vụ Tỉnh ủy Bến Tre: Phan Văn Mai - Chủ tịch UBND tỉnh; Đại tá Cao Văn Trung - Giám đốc Công an tỉnh; cùng lãnh đạo các sở.',
      ),
    ).toEqual([
      'Cao Văn Trung: Giám đốc Công an tỉnh Bến Tre',
      'Cao Văn Trung: Ủy viên Ban Thường vụ Tỉnh ủy Bến Tre',
      'Phan Văn Mai: Chủ tịch UBND tỉnh Bến Tre',
      'Phan Văn Mai: Ủy viên Ban Thường vụ Tỉnh ủy Bến Tre',
    ]));

  it.each([
    'Có 15 đồng chí trong Ban Thường vụ Tỉnh ủy Bến Tre, ông Phan Văn Mai, Chủ tịch UBND tỉnh, cho biết.',
    'Đại hội bầu 15 đồng chí vào Ban Thường vụ Tỉnh ủy Bến Tre. Ông Phan Văn Mai, Chủ tịch UBND tỉnh, dự.',
  ])('has nobody of the next words as a member: %s', (text) =>
    expect(heldIn(text)).toEqual(['Phan Văn Mai: Chủ tịch UBND tỉnh Bến Tre']),
  );
});

describe('a phrase before the subject', () => {
  it('tells of another', () =>
    expect(
      heldIn('Tiếp thu ý kiến của đồng chí Phó Bí thư Tỉnh ủy Bến Tre, Đại tá Cao Văn Trung khẳng định.'),
    ).toEqual([]));
  it.each([
    'Theo báo cáo của Giám đốc Công an tỉnh Bến Tre, Đại tá Cao Văn Trung, năm qua số vụ giảm.',
    'Thực hiện chỉ đạo của Giám đốc Công an tỉnh Bến Tre, Đại tá Cao Văn Trung, các đơn vị ra quân.',
  ])('is over before a comma: %s', (text) =>
    expect(heldIn(text)).toEqual(['Cao Văn Trung: Giám đốc Công an tỉnh Bến Tre']),
  );
  it('may tell whose lead it is', () =>
    expect(
      heldIn('Dưới sự chủ trì của Giám đốc Công an tỉnh Bến Tre, Đại tá Cao Văn Trung, hội nghị đã họp.'),
    ).toEqual(['Cao Văn Trung: Giám đốc Công an tỉnh Bến Tre']));
});

describe('a bare head of a department', () => {
  it('heads the only one of which the article tells a head', () =>
    expect(
      heldIn(
        'Bộ giao Cục trưởng Cục Đường thủy nội địa Việt Nam giải trình. Bộ kiểm điểm ông Phan Văn Mai, Phó cục trưởng.',
      ),
    ).toEqual(['Phan Văn Mai: Phó Cục trưởng Cục Đường thủy nội địa Việt Nam']));
  it('heads none where two are told', () =>
    expect(
      heldIn(
        'Bộ giao Cục trưởng Cục Đường thủy nội địa Việt Nam và Cục trưởng Cục Hàng hải Việt Nam giải trình. Bộ kiểm điểm ông Phan Văn Mai, Phó cục trưởng.',
      ),
    ).toEqual([]));
});

describe('names and offices of the world', () => {
  it('are of two where a head of state comes first', () =>
    expect(
      heldIn(
        'Đó là nhân vật thân tín của Tổng thống Nga Bộ trưởng Quốc phòng Nga Sergei Kuzhugetovich Shoigu.',
      ),
    ).toEqual(['Sergei Kuzhugetovich Shoigu: Bộ trưởng Bộ Quốc phòng Nga']));

  it.each([
    [
      'Ông Kamal Malhotra, Điều phối viên thường trú của Liên Hợp Quốc tại Việt Nam, dự.',
      'Kamal Malhotra: Điều phối viên thường trú Liên Hợp Quốc tại Việt Nam',
    ],
    [
      'Phó Thủ tướng Quốc vụ viện Trung Quốc Trương Cao Lệ tiếp.',
      'Trương Cao Lệ: Phó Thủ tướng Quốc vụ viện Trung Quốc',
    ],
    [
      'Thứ trưởng Bộ Y tế Thái Lan Jetsada Chokedamrongsuk dự.',
      'Jetsada Chokedamrongsuk: Thứ trưởng Bộ Y tế Thái Lan',
    ],
    [
      'Dự có đồng chí Chamaléa Thị Bích, Trưởng Ban Dân vận Tỉnh ủy Ninh Thuận.',
      'Chamaléa Thị Bích: Trưởng Ban Dân vận Tỉnh ủy Ninh Thuận',
    ],
  ])('%s', (text, held) => expect(heldIn(text)).toEqual([held]));
});

describe('the province of an article on two', () => {
  const NGHE_AN =
    'HĐND tỉnh Nghệ An bầu ông Trần Văn Tám giữ chức Chủ tịch UBND tỉnh Nghệ An. Tỉnh Nghệ An họp từ sáng. Kỳ họp của tỉnh Nghệ An bế mạc. Ông Tám cảm ơn HĐND tỉnh Nghệ An.';
  it('is that of the council that elects, there and in the next sentence', () =>
    expect(
      heldIn(
        `${NGHE_AN} Cùng ngày, HĐND tỉnh Hà Nam bầu ông Lê Quang Nam làm Chủ tịch UBND tỉnh. Bà Vũ Thị Chín được bầu làm Phó Chủ tịch HĐND tỉnh.`,
        'Nghệ An có Chủ tịch mới',
      ),
    ).toEqual([
      'Lê Quang Nam: Chủ tịch UBND tỉnh Hà Nam',
      'Trần Văn Tám: Chủ tịch UBND tỉnh Nghệ An',
      'Vũ Thị Chín: Phó Chủ tịch HĐND tỉnh Hà Nam',
    ]));
  it('is not that of a delegation', () =>
    expect(
      heldIn(
        `${NGHE_AN} Đoàn công tác của HĐND tỉnh Hà Nam đến học tập cách bầu, ông Lê Quang Nam, Phó Chủ tịch HĐND tỉnh, tiếp đoàn.`,
        'Nghệ An có Chủ tịch mới',
      ),
    ).toContain('Lê Quang Nam: Phó Chủ tịch HĐND tỉnh Nghệ An'));
});

describe('the association whose congress elects', () => {
  it.each([
    [
      'is meant by "hội" alone, in small letters too',
      'Sáng 5/6, Hội Khuyến học huyện Đô Lương họp Đại hội lần thứ V. Ông Trần Văn Hàng được bầu làm Chủ tịch hội nhiệm kỳ 2024 - 2029, bà Lê Thị Cúc tái cử chức Phó Chủ tịch hội.',
      [
        'Lê Thị Cúc: Phó Chủ tịch Hội Khuyến học huyện Đô Lương',
        'Trần Văn Hàng: Chủ tịch Hội Khuyến học huyện Đô Lương',
      ],
    ],
    [
      'is not the one of which he had an office before',
      'Hội Luật gia tỉnh Nghệ An tổ chức đại hội. Đại hội bầu ông Phan Văn Chín, Ủy viên Ban Chấp hành Hội Luật gia Việt Nam, làm Chủ tịch Hội.',
      [
        'Phan Văn Chín: Chủ tịch Hội Luật gia tỉnh Nghệ An',
        'Phan Văn Chín: Ủy viên Ban Chấp hành Hội Luật gia Việt Nam',
      ],
    ],
    [
      'is that of its level',
      'Hội Nông dân huyện Đô Lương đón Hội Nông dân tỉnh Nghệ An về dự. Ông Hồ Sỹ Ba, Chủ tịch Huyện hội, và bà Lê Thị Tư, Phó Chủ tịch Tỉnh hội, phát biểu.',
      ['Hồ Sỹ Ba: Chủ tịch Hội Nông dân huyện Đô Lương', 'Lê Thị Tư: Phó Chủ tịch Hội Nông dân tỉnh Nghệ An'],
    ],
    [
      'is no meeting, hall or council',
      'Hội Nông dân huyện Đô Lương họp. Ông Hồ Sỹ Ba là chủ tịch hội thi; ông Lê Văn Tư, chủ tịch hội đồng, cùng dự.',
      [],
    ],
  ])('%s', (_, text, held) => expect(heldIn(text)).toEqual(held));
});

describe('a former office', () => {
  it.each([
    [
      'Dự có các đồng chí: Nguyên Bí thư Tỉnh ủy Nghệ An Lê Văn Tám; Trần Văn Ba-nguyên Chủ tịch Hội Nhà báo tỉnh.',
      ['Lê Văn Tám: Bí thư Tỉnh ủy Nghệ An (cũ)', 'Trần Văn Ba: Chủ tịch Hội Nhà báo tỉnh Nghệ An (cũ)'],
    ],
    [
      'Ông Vũ Nguyên Tổng, Giám đốc Sở Y tế Nghệ An, phát biểu.',
      ['Vũ Nguyên Tổng: Giám đốc Sở Y tế tỉnh Nghệ An'],
    ],
  ])('begins with a large letter, or right behind the dash: %s', (text, held) =>
    expect(heldIn(text)).toEqual(held),
  );
});

describe('seats on a committee and on its board', () => {
  it.each([
    [
      'are told by one title',
      'Hội nghị đã hiệp thương cử ông Lê Văn Tám, Giám đốc Sở Y tế tham gia Ủy viên Ủy ban, Ban Thường trực Ủy ban MTTQVN tỉnh Nghệ An và giữ chức danh Phó Chủ tịch Ủy ban MTTQVN tỉnh Nghệ An.',
      [
        'Lê Văn Tám: Giám đốc Sở Y tế tỉnh Nghệ An',
        'Lê Văn Tám: Phó Chủ tịch Ủy ban MTTQ Việt Nam tỉnh Nghệ An',
        'Lê Văn Tám: Ủy viên Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh Nghệ An',
        'Lê Văn Tám: Ủy viên Ủy ban MTTQ Việt Nam tỉnh Nghệ An',
      ],
    ],
    [
      'are of the committee that he chairs',
      'Hội nghị đã hiệp thương cử bà Hồ Thị Ba - Phó Bí thư Tỉnh ủy Nghệ An tham gia Ủy viên Ủy ban và giữ chức Chủ tịch Ủy ban MTTQ tỉnh.',
      [
        'Hồ Thị Ba: Chủ tịch Ủy ban MTTQ Việt Nam tỉnh Nghệ An',
        'Hồ Thị Ba: Phó Bí thư Tỉnh ủy Nghệ An',
        'Hồ Thị Ba: Ủy viên Ủy ban MTTQ Việt Nam tỉnh Nghệ An',
      ],
    ],
    [
      'may be all that he is elected to',
      'Bà Phan Thị Tư - Chủ tịch LĐLĐ thị xã Thái Hòa trúng cử vào Ban Chấp hành LĐLĐ tỉnh Nghệ An khóa XVIII.',
      [
        'Phan Thị Tư: Chủ tịch Liên đoàn Lao động thị xã Thái Hòa',
        'Phan Thị Tư: Ủy viên Ban Chấp hành Liên đoàn Lao động tỉnh Nghệ An',
      ],
    ],
    [
      'stand behind the term and the unit of a deputy',
      'Đại biểu thống nhất bổ sung ông Trần Văn Năm, nguyên Phó Trưởng đoàn đại biểu Quốc hội khóa XIII đơn vị tỉnh Nghệ An vào Ủy viên Ủy ban, Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh.',
      [
        'Trần Văn Năm: Phó Trưởng Đoàn đại biểu Quốc hội tỉnh Nghệ An (cũ)',
        'Trần Văn Năm: Ủy viên Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh Nghệ An',
        'Trần Văn Năm: Ủy viên Ủy ban MTTQ Việt Nam tỉnh Nghệ An',
      ],
    ],
  ])('%s', (_, text, held) => expect(heldIn(text)).toEqual(held));
});

describe('bodies under one title', () => {
  it('are one for each, where they are as many as the people', () => {
    expect(
      heldIn(
        'Ngày 3/5/2019, UBND tỉnh Nghệ An bổ nhiệm ông Lê Văn Bốn và bà Trần Thị Ba làm Giám đốc Sở Nội vụ và Sở Y tế.',
      ),
    ).toEqual(['Lê Văn Bốn: Giám đốc Sở Nội vụ tỉnh Nghệ An', 'Trần Thị Ba: Giám đốc Sở Y tế tỉnh Nghệ An']);
  });

  it('are of nobody knows whom where they are fewer, and one by its long name is one', () => {
    expect(
      heldIn(
        'Ngày 3/5/2019, UBND tỉnh Nghệ An bổ nhiệm ông Lê Văn Bốn, bà Trần Thị Ba và ông Hồ Tám làm Phó Giám đốc Sở Nội vụ và Sở Y tế.',
      ),
    ).toEqual([]);
    expect(
      heldIn(
        'Ngày 3/5/2019, ông Lê Văn Bốn và bà Trần Thị Ba được bổ nhiệm làm Phó Giám đốc Sở Giáo dục và Đào tạo tỉnh Nghệ An.',
      ),
    ).toEqual([
      'Lê Văn Bốn: Phó Giám đốc Sở Giáo dục và Đào tạo tỉnh Nghệ An',
      'Trần Thị Ba: Phó Giám đốc Sở Giáo dục và Đào tạo tỉnh Nghệ An',
    ]);
  });
});

describe('an office told before those who get it', () => {
  const sentence = (verb: string, list: string) =>
    heldIn(
      `Ngày 3/5/2019, HĐND tỉnh Nghệ An họp. Kỳ họp ${verb} hai Phó Chủ tịch UBND tỉnh nhiệm kỳ 2016 - 2021. Đó là ${list}.`,
    );

  it('is of as many as are counted', () =>
    expect(sentence('đã bầu', 'ông Lê Văn Bốn, Giám đốc Sở Y tế và bà Trần Thị Ba')).toEqual([
      'Lê Văn Bốn: Giám đốc Sở Y tế tỉnh Nghệ An',
      'Lê Văn Bốn: Phó Chủ tịch UBND tỉnh Nghệ An',
      'Trần Thị Ba: Phó Chủ tịch UBND tỉnh Nghệ An',
    ]));

  it('is of none where more are named, or where it is still to come', () => {
    expect(sentence('đã bầu', 'ông Lê Văn Bốn, bà Trần Thị Ba và ông Hồ Tám')).toEqual([]);
    expect(sentence('sẽ bầu', 'ông Lê Văn Bốn và bà Trần Thị Ba')).toEqual([]);
  });
});
