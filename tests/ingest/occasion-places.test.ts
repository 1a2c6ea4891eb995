/** Where occasions are held, and what is no occasion, each with a text of our own. */
import { describe, expect, it } from 'vitest';
import { linksOf, namesOf, readUnder } from './told.ts';

const held = (body: string): string[] => linksOf(readUnder('Tin tỉnh Nghệ An', body), 'HELD_IN');
const occasions = (body: string): (string | undefined)[] =>
  namesOf(readUnder('Tin tỉnh Nghệ An', body), 'Event');
const days = (body: string): (string | undefined)[] =>
  readUnder('Tin tỉnh Nghệ An', body).entities.flatMap((e) => (e.type === 'Event' ? [e.date] : []));

describe('an occasion', () => {
  it('is not held where another is to be', () =>
    expect(
      held(
        'Sáng 22/10/2024, Văn phòng Quốc hội và Trung ương Đoàn ký kết Kế hoạch liên tịch số 90/KHLT-VPQH-TWĐTN về tổ chức Diễn đàn “Đại biểu nhỏ tuổi”. Dự kiến, Diễn đàn lần thứ nhất diễn ra tháng 3.2025 tại TP. Huế.',
      ),
    ).toEqual([]));
  it.each([
    'Trong một cuộc họp báo của UBND tỉnh, ông Lê Văn Bình nói về khu nhà này. Bản vẽ do Công ty lập ngày 18-6-2001 đã ghi rõ. Tháng 5-2018, khu nhà bị thu hồi.',
    'Tại cuộc họp báo chiều ngày 30/6, Thứ trưởng Lê Văn Bình (Bộ Kế hoạch và Đầu tư) cho biết: “Tại thời điểm năm 2008, quy trình này đã được tuân thủ”.',
  ])('has no day or year of what is long ago: %s', (body) => expect(days(body)).toEqual([undefined]));
  it('is held with the voters of a unit that its name tells of', () => {
    expect(
      held(
        'Sáng 5/4/2022, Đoàn đại biểu Quốc hội tỉnh Nghệ An đã có buổi tiếp xúc cử tri huyện Đô Lương trước kỳ họp.',
      ),
    ).toEqual(['Buổi tiếp xúc cử tri huyện Đô Lương trước kỳ họp > Đô Lương']);
  });
  it('of the whole country is not held where one of its speakers is from', () => {
    expect(
      held(
        'Tham luận tại Hội nghị toàn quốc về phòng, chống lãng phí sáng nay 25/6/2018, Chủ tịch UBND tỉnh Nghệ An Lê Văn Bảy nêu cách làm của tỉnh.',
      ),
    ).toEqual([]);
  });
  it('is held where the opening says, behind what it is held for', () => {
    expect(
      held(
        'Sáng nay 20/6/2022, nhân kỷ niệm 97 năm Ngày Báo chí Cách mạng Việt Nam, tại thành phố Vinh, Sở Nội vụ tỉnh Nghệ An tổ chức hội nghị gặp gỡ các cơ quan báo chí.',
      ).map((link) => link.replace(/^.* > /u, '')),
    ).toEqual(['Vinh']);
  });
  it.each([
    [
      'a town that begins like a hall',
      'Hội nghị Bộ trưởng Du lịch lần thứ 9 diễn ra tại Hội An, tỉnh Quảng Nam.',
      'Hội An',
    ],
    [
      'the city that a school names',
      'Lễ khai mạc kỳ thi Hóa học lần thứ 9 diễn ra tại Trường Đại học Mỏ Hà Nội. Thứ trưởng Bộ Giáo dục và Đào tạo Lê Văn Bình phát biểu khai mạc.',
      'Hà Nội',
    ],
    [
      'the city that a university names',
      'Lễ khai mạc kỳ thi Hóa học lần thứ 9 diễn ra tại Đại học Cần Thơ. Thứ trưởng Bộ Giáo dục và Đào tạo Lê Văn Bình phát biểu khai mạc.',
      'Cần Thơ',
    ],
    [
      'a city abroad as it is written here',
      'Hội thảo quốc tế về luật biển do Hội Luật gia Việt Nam tổ chức tại Mát-xcơ-va, Liên bang Nga. Ông Lê Văn Bình, Chủ tịch Hội Luật gia Việt Nam, dự hội thảo.',
      'Mát-xcơ-va',
    ],
  ])('is held in %s', (_what, body, place) =>
    expect(held(body).map((link) => link.replace(/^.* > /u, ''))).toEqual([place]),
  );
  it('is held nowhere that is only spoken of where somebody of the centre answers the press', () => {
    const answers = (who: string): string[] =>
      held(`Tại cuộc họp báo chiều 20/10/2017, ${who} được hỏi về Phó Bí thư Tỉnh ủy Đồng Nai Lê Thị Bảy.`);
    expect(answers('Tổng Thư ký Quốc hội Trần Văn Tám')).toEqual([]);
    expect(answers('Chánh Văn phòng Tỉnh ủy Đồng Nai Trần Văn Tám')).toEqual([
      'Cuộc họp báo ngày 20/10 > Đồng Nai',
    ]);
  });
  it.each([
    [
      'which other occasions stand before',
      'Ngày 5/6, Bộ trưởng Bộ Ngoại giao Lê Văn Bình dự Hội nghị Bộ trưởng Ngoại giao ASEAN lần thứ 9 và Hội nghị An ninh khu vực lần thứ 3, nằm trong khuôn khổ các hội nghị thường niên, tại Jakarta, Indonesia.',
      ['Jakarta', 'Jakarta'],
    ],
    [
      'where those met who stand before it',
      'Ngày 5/6, các bộ trưởng dự hội nghị đặc biệt với Ngoại trưởng Trung Quốc tại Nam Ninh, tỉnh Quảng Tây, Trung Quốc.',
      ['Nam Ninh'],
    ],
    [
      'to which the journey led that the talks were part of',
      'Ngày 5/6, trong khuôn khổ chuyến thăm chính thức Hungary, Bộ trưởng Bộ Ngoại giao Lê Văn Bình hội đàm với Bộ trưởng Ngoại giao Hungary Peter Kovacs.',
      ['Hungary'],
    ],
    [
      'written with spaces beside its hyphens',
      'Hội nghị Bộ trưởng Ngoại giao ASEAN lần thứ 9 diễn ra tại Ulan - Ude, Nga.',
      ['Ulan-Ude'],
    ],
  ])('is held in the place abroad %s', (_, body, places) =>
    expect(held(body).map((link) => link.replace(/^.* > /u, ''))).toEqual(places),
  );
  it.each([
    'Hội nghị Bộ trưởng Ngoại giao ASEAN lần thứ 9 được trù bị với Đại sứ quán Việt Nam tại Lào.',
    'Bộ trưởng Bộ Ngoại giao Lê Văn Bình dự Hội nghị Bộ trưởng ASEAN lần thứ 9 cùng các nước, và cho biết trong khuôn khổ hợp tác ông sẽ họp tại Jakarta.',
  ])('is not where others are or will be: %s', (body) => expect(held(body)).toEqual([]));
  it.each([
    [
      'Tin Hà Nội',
      'Ông Lê Văn Bình - Phó Chủ tịch UBND quận Ba Đình, Hà Nội - cho biết như vậy tại cuộc họp do Sở Xây dựng chủ trì chiều 5/6/2022.',
      'Hà Nội',
    ],
    [
      'Tin Đà Nẵng',
      'Ngày 5/6/2022, tại cuộc họp về công tác bầu cử đại biểu Quốc hội và đại biểu HĐND TP Đà Nẵng, Giám đốc Sở Nội vụ Lê Văn Bình cho biết đã có danh sách.',
      'Đà Nẵng',
    ],
  ])('is held in the city whose department holds it: %s', (title, body, city) =>
    expect(linksOf(readUnder(title, body), 'HELD_IN').map((link) => link.replace(/^.* > /u, ''))).toEqual([
      city,
    ]),
  );
  it('is not at home where a delegation of high level has gone abroad', () => {
    const met = (who: string): string[] =>
      held(
        `Bí thư Tỉnh ủy Nghệ An Lê Văn Bình cùng ${who} đã đến nước bạn. Sáng 20/6/2022, Bí thư Tỉnh ủy Nghệ An Lê Văn Bình làm việc với Công ty Sakura về giáo dục nghề nghiệp.`,
      ).map((link) => link.replace(/^.* > /u, ''));
    expect(met('đoàn công tác cấp cao tỉnh Nghệ An')).toEqual([]);
    expect(met('đoàn đại biểu cấp cao của Nghệ An')).toEqual([]);
    expect(met('đoàn đại biểu cấp cao nước bạn')).toEqual(['Nghệ An']);
  });
  it('is held by its host, not by whom what it carries out is of', () => {
    const told =
      'Ngày 5/1/2022, Tỉnh ủy Nghệ An tổ chức hội nghị triển khai các nội dung của Ủy ban Kiểm tra Trung ương về công tác cán bộ.';
    expect(held(told).map((link) => link.replace(/^.* > /u, ''))).toEqual(['Nghệ An']);
    expect(
      linksOf(readUnder('Tin tỉnh Nghệ An', told), 'ORGANIZED').map((link) => link.replace(/ > .*$/u, '')),
    ).toEqual(['Tỉnh ủy Nghệ An']);
  });
  it("is held in the whole of a commune that nobody lists, and in none that is the next sentence's first word", () => {
    const at = (where: string): string[] =>
      held(
        `Chiều 5/4/2022, ông Lê Văn Bình, Phó Chủ tịch UBND tỉnh, chủ trì họp báo về vụ sạt lở tại ${where}`,
      );
    expect(at('thôn Sậy, xã Thanh Sậy, huyện Đô Lương.')).toEqual([expect.stringMatching(/ > Thanh Sậy$/u)]);
    expect(at('trụ sở công an xã Sáng 25/7, đoàn về.').filter((l) => l.endsWith('> Sáng'))).toEqual([]);
  });
  it.each(['năm tới sẽ', 'lần sau sẽ', 'năm trước đã'])('is not held where that of "%s" is', (when) => {
    expect(
      held(
        `Sáng 5/4/2022, Sở Y tế tỉnh Nghệ An tổ chức Hội nghị tổng kết công tác y tế. Hội nghị ${when} được tổ chức tại huyện Đô Lương.`,
      ),
    ).toEqual(['Hội nghị tổng kết công tác y tế > Nghệ An']);
  });
  it('is held where the next sentence says, though it is of the work of the next year', () => {
    expect(
      held(
        'Sáng 5/4/2022, Sở Y tế tỉnh Nghệ An tổ chức Hội nghị triển khai nhiệm vụ. Hội nghị triển khai nhiệm vụ năm tới được tổ chức tại huyện Đô Lương.',
      ).map((link) => link.replace(/^.* > /u, '')),
    ).toContain('Đô Lương');
  });
  it('is none where a board is given something to do', () => {
    expect(
      occasions(
        'Ngày 7/9/2022, Thường trực Tỉnh ủy Nghệ An đã giao ban này cùng với ngành chức năng xem xét lại việc bổ nhiệm.',
      ),
    ).toEqual([]);
  });
  it('is none where something is moved from one session to another', () => {
    expect(
      occasions(
        'Ngày 7/9/2022, Chính phủ đề nghị lùi dự án luật từ kỳ họp cuối của Quốc hội khóa XIII sang kỳ họp thứ 2.',
      ),
    ).toEqual([]);
  });
  it('has the year that its founding day and the count of years give', () => {
    expect(
      days(
        'Sáng 20/10, Hội Liên hiệp Phụ nữ tỉnh Nghệ An tổ chức lễ kỷ niệm 90 năm ngày thành lập Hội Liên hiệp Phụ nữ Việt Nam (20/10/1930).',
      ),
    ).toEqual(['2020-10-20']);
  });
  it.each([
    [
      'the body that sits there is of the centre',
      'Tại kỳ họp thứ 35 diễn ra từ ngày 24 đến 26/4/2019, Ủy ban Kiểm tra Trung ương đã xem xét các vi phạm của ông Lê Văn Bình - Phó Trưởng Ban Dân vận Tỉnh ủy Nghệ An.',
    ],
    [
      'a deputy speaks in his group',
      'Bên lề cuộc họp tổ thảo luận kinh tế xã hội của Quốc hội sáng 22/5/2019, đại biểu Quốc hội Lê Văn Bình, Bí thư Tỉnh ủy Nghệ An đã thông tin về vụ việc.',
    ],
    [
      'a minister chairs it',
      'Tại phiên thảo luận chuyên đề về thách thức và cơ hội do Bộ trưởng Bộ Tài nguyên và Môi trường Trần Văn Hùng chủ trì sáng 26/9/2017, Bí thư Tỉnh ủy Nghệ An Lê Văn Bình cho rằng cần đầu tư.',
    ],
    [
      'the government answers the press',
      'Chiều 4/5/2017, tại họp báo Chính phủ, Chủ tịch UBND tỉnh Nghệ An Lê Văn Bình trả lời câu hỏi của báo chí.',
    ],
  ])('is filled in nowhere where %s', (_why, body) => expect(held(body)).toEqual([]));
  it.each([
    [
      'whom a minister works with',
      'Sáng 5/4/2019, Bộ trưởng Bộ Y tế Nguyễn Thị Hoa chủ trì cuộc làm việc với UBND tỉnh Nghệ An về phòng dịch.',
      'Nghệ An',
    ],
    [
      'whose head chairs it, though he meets one of its districts',
      'Chiều 14/2/2019, Phó Chủ tịch UBND tỉnh Nghệ An chủ trì cuộc họp với UBND huyện Đô Lương và các sở, ngành về hướng xử lý chung cư ở huyện Đô Lương.',
      'Nghệ An',
    ],
    [
      'whose rooms they meet in',
      'Sáng 23/3/2019, Bí thư Tỉnh ủy Nghệ An Lê Văn Bình đã có cuộc làm việc khẩn tại Huyện ủy Đô Lương về vụ cháy.',
      'Đô Lương',
    ],
    [
      'whose officials a forum with ministers is opened by',
      'Diễn đàn Đầu tư Nghệ An 2017 khai mạc sáng 15/10 với sự tham dự của Thủ tướng và hơn 1.000 đại biểu.',
      'Nghệ An',
    ],
    [
      'whose head without a name does what it is told by',
      'Sáng 22/3/2019, Bí thư Huyện ủy Con Cuông tiếp công dân định kỳ tháng 3. Nhiều ý kiến được nêu.',
      'Con Cuông',
    ],
  ])('is filled in with the unit %s', (_whose, body, unit) =>
    expect(held(body).map((link) => link.replace(/^.* > /u, ''))).toEqual([unit]),
  );
  it.each([
    'Chiều 22/3/2019, phóng viên chờ một cuộc họp báo của UBND tỉnh Nghệ An, tuy nhiên cuộc họp báo không diễn ra.',
    'Tối nay 23/4/2019, Cục trưởng Cục Mỹ thuật, Nhiếp ảnh và Triển lãm Vi Văn Thành cho biết sẽ kiểm tra vụ việc.',
    'Sau 02 tháng phát động (15/8/2018 - 15/10/2018), Ban tổ chức đã nhận được nhiều phương án dự thi.',
  ])('is none: %s', (body) =>
    expect(occasions(body).filter((name) => name !== 'Cuộc họp báo của UBND tỉnh Nghệ An')).toEqual([]),
  );
  it('is not held by those whom the host meets', () =>
    expect(
      linksOf(
        readUnder(
          'Tin tỉnh Nghệ An',
          'Chiều 22/3/2019, Giám đốc Sở Y tế Nghệ An Lê Văn Bình dự cuộc làm việc với đoàn công tác của Ủy ban Kiểm tra Trung ương.',
        ),
        'ORGANIZED',
      ),
    ).toEqual([]));
  it.each([
    [
      'Ngày 15/9/2023, Bộ GD-ĐT tổ chức hội nghị tập huấn nghiệp vụ tổ chức kỳ thi năm 2024 tại Nghệ An.',
      ['Nghệ An'],
    ],
    [
      'Ngày 15/9/2023, Bộ GD-ĐT tổ chức diễn đàn “Sách và trẻ em”. Sự kiện diễn ra vào 9h30 tại Nghệ An.',
      ['Nghệ An'],
    ],
    [
      'Chiều 15/9/2023, Chủ tịch UBND tỉnh Nghệ An Trần Văn Hòa thăm giáo xứ Đồi Sim, xã Nghi Lâm, huyện Nghi Lộc.',
      ['Nghi Lâm'],
    ],
    [
      'Chiều 15/9/2023, Chủ tịch UBND tỉnh Nghệ An Trần Văn Hòa thăm, tặng quà đại biểu của đoàn công tác xã Nghi Lâm, huyện Nghi Lộc.',
      ['Nghệ An'],
    ],
  ])('is held where it is told, or where those live who are visited: %s', (body, units) =>
    expect(held(body).map((link) => link.replace(/^.* > /u, ''))).toEqual(units),
  );
  it('is held in each unit of a list that says where, and not in those that it is about', () => {
    const units = (body: string) => held(body).map((link) => link.replace(/^.* > /u, ''));
    expect(
      units(
        'Ngày 15/9/2023, tại hai tỉnh Nghệ An, Hà Tĩnh, Bộ Quốc phòng tổ chức hội nghị tổng kết công tác dân vận.',
      ).sort(),
    ).toEqual(['Hà Tĩnh', 'Nghệ An']);
    expect(
      units(
        'Ngày 15/9/2023, UBND tỉnh Nghệ An tổ chức hội nghị sơ kết thí điểm mô hình tại hai huyện Đô Lương và Anh Sơn.',
      ),
    ).toEqual(['Nghệ An']);
  });
});
