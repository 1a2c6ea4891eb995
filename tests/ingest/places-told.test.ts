/** Where occasions are held by what is said before, behind and in their names, each with a text of our own. */
import { describe, expect, it } from 'vitest';
import { linksOf, readUnder } from './told.ts';

const places = (body: string): string[] =>
  linksOf(readUnder('Tin trong ngày', body), 'HELD_IN').map((link) => link.replace(/^.* > /u, ''));

describe('an occasion is held', () => {
  it.each([
    ['Chuyến thăm chính thức Việt Nam của Thủ tướng Phần Lan diễn ra từ ngày 3 đến 5/4/2022.', 'Việt Nam'],
    ['Sáng 5/4/2022, Bộ trưởng Bộ Y tế Trần Văn Khoa có chuyến công tác tới Nghệ An.', 'Nghệ An'],
    [
      'Sáng 5/4/2022, Bộ trưởng Bộ Y tế Trần Văn Khoa có chuyến thăm và làm việc tại tỉnh Nghệ An.',
      'Nghệ An',
    ],
  ])('where a journey leads to: %s', (body, place) => expect(places(body)).toEqual([place]));
  it('nowhere that a journey comes from', () =>
    expect(places('Ngày 5/4/2022, Thủ tướng Phần Lan Mika Aho bắt đầu chuyến công tác của ông.')).toEqual(
      [],
    ));
  it.each([
    [
      'Thủ tướng Lê Văn Tám phát biểu tại Hội nghị xúc tiến đầu tư vào tỉnh Nghệ An chiều 5/4/2022.',
      'Nghệ An',
    ],
    [
      'Ông Lê Văn Tám, Thứ trưởng Bộ Nội vụ, có mặt tại buổi công bố các quyết định cán bộ của tỉnh Nghệ An chiều 5/4/2022.',
      'Nghệ An',
    ],
  ])('in the unit that it is for or of: %s', (body, place) => expect(places(body)).toEqual([place]));
  it.each([
    [
      'Tọa đàm Phát triển nguồn nhân lực y tế: Gắn kết trường học và bệnh viện do Bộ Y tế, Bộ Nội vụ tổ chức ngày 5/4/2022 tại Đà Nẵng bàn nhiều giải pháp.',
      'Đà Nẵng',
    ],
    [
      'Thứ trưởng Bộ Y tế Trần Văn Khoa cho biết, 8h ngày 11/4 tại thành phố Vinh, Bộ sẽ chủ trì cuộc họp với các nhà đầu tư về tiến độ dự án bệnh viện.',
      'Vinh',
    ],
    ['Ngày 5/4/2022, tỉnh Nghệ An đã có cuộc họp với các nhà đầu tư về tiến độ dự án.', 'Nghệ An'],
  ])('where its sentence says: %s', (body, place) => expect(places(body)).toEqual([place]));
  it('where the assembly sits whose session is to come', () =>
    expect(
      places(
        'Sáng 5/4/2022, UBND thành phố Đà Nẵng họp báo về tình hình kinh tế - xã hội. Dự kiến, kỳ họp thứ 14 HĐND thành phố Đà Nẵng sẽ diễn ra từ ngày 1 đến 10/7.',
      ),
    ).toEqual(['Đà Nẵng', 'Đà Nẵng']));
  it('in none of the units whose bodies are listed at it', () =>
    expect(
      places(
        'Ngày 5/4/2022, các đoàn đại biểu Quốc hội tỉnh Cà Mau và tỉnh Lạng Sơn đã có buổi làm việc với lãnh đạo Tập đoàn Dầu khí Việt Nam.',
      ),
    ).not.toContain('Lạng Sơn'));
  it.each([
    [
      'Sáng 5/4/2022, Hội nghị Y tế học đường lần thứ 12 khai mạc với sự tham dự của 300 đại biểu. Bộ trưởng Bộ Y tế Trần Văn Khoa phát biểu tại hội nghị. Các đại biểu tham dự Hội nghị Y tế học đường lần thứ 12 ở Hà Nội sáng 5/4 - Ảnh: Lê Bảy.',
      'Hà Nội',
    ],
    [
      'Ngày 5/4/2022, Bộ trưởng Bộ Y tế Trần Văn Khoa dự Hội thảo quốc tế về y tế học đường. Hội thảo do Tổ chức Y tế thế giới tổ chức tại Geneva, Thụy Sĩ.',
      'Geneva',
    ],
    [
      'Hội nghị thượng đỉnh về khí hậu diễn ra tại Nhật Bản ngày 5/4/2022. Bộ trưởng Bộ Y tế Trần Văn Khoa sẽ dự Hội nghị thượng đỉnh về khí hậu tại Osaka, Nhật Bản.',
      'Osaka',
    ],
  ])('where another sentence tells that calls it by its name: %s', (body, place) =>
    expect(places(body)).toEqual([place]),
  );
  it('nowhere that another of that name was held, too', () =>
    expect(
      places(
        'Sáng 5/4/2022, Hội nghị Y tế học đường toàn quốc do Bộ Y tế tổ chức bàn về vắc xin. Cùng thời gian này, tại Đà Nẵng cũng tổ chức Hội nghị Y tế học đường toàn quốc.',
      ),
    ).toEqual([]));
  it('with the voters whom somebody answers there', () =>
    expect(
      places(
        'Chủ tịch UBND tỉnh Nghệ An Lê Văn Tám trả lời cử tri huyện Đô Lương như vậy tại buổi tiếp xúc cử tri tối 17/12/2021.',
      ),
    ).toEqual(['Đô Lương']));
  it.each([
    [
      '(Congannghean.vn) - Sáng nay (20/6/2022), nhân kỷ niệm 97 năm Ngày Báo chí Cách mạng Việt Nam (21/6/1925 - 21/6/2022), tại TP Vinh, Công an tỉnh Nghệ An tổ chức hội nghị gặp mặt các cơ quan báo chí.',
      'Vinh',
    ],
    [
      'Sáng 7/9/2023, tại xã biên giới Tam Quang (Tương Dương), Hội Liên hiệp Phụ nữ tỉnh Nghệ An tổ chức Hội nghị tổng kết công tác năm.',
      'Tam Quang',
    ],
    [
      'Ngày 18/9/2020, tại huyện miền núi Quế Phong, Sở Y tế tỉnh Nghệ An tổ chức hội nghị tổng kết công tác năm.',
      'Quế Phong',
    ],
    [
      'Trong 3 ngày, từ 23 đến 25/9/2025, tại phường Bắc Gia Nghĩa, Công an tỉnh Lâm Đồng tổ chức lớp tập huấn nghiệp vụ.',
      'Bắc Gia Nghĩa',
    ],
    [
      'Sáng 10/12/2025, Công an tỉnh Tuyên Quang tổ chức Hội nghị trực tuyến tổng kết công tác năm. Hội nghị kết nối từ điểm cầu trung tâm ở phường Minh Xuân tới 124 xã, phường.',
      'Minh Xuân',
    ],
  ])('in a unit whose land is told, after several days, from its main site: %s', (body, place) =>
    expect(places(body)).toEqual([place]),
  );
  it('is of one unit, though its province is told but once', () =>
    expect(
      readUnder(
        'Tin trong ngày',
        'Trụ sở UBND xã Thanh Thủy, huyện Lệ Thủy, tỉnh Quảng Bình bị đột nhập. Ông Lê Văn Tám, Chủ tịch UBND xã Thanh Thủy, xác nhận vụ việc. Công an xã Thanh Thủy vào cuộc.',
      ).entities.flatMap((e) => (e.type === 'Place' && e.name === 'Thanh Thủy' ? [e.province] : [])),
    ).toEqual(['Quảng Bình']));
  it('nobody is called by the name of an island', () =>
    expect(
      readUnder(
        'Tin trong ngày',
        'Ông Trần Văn Tám - Chủ tịch UBND huyện đảo Bạch Long Vỹ - cho biết huyện đã di dời 102 tàu.',
      ).entities.flatMap((e) => (e.type === 'Person' ? [e.name] : [])),
    ).toEqual(['Trần Văn Tám']));
});

describe('an occasion without a host', () => {
  it('is not held in a province that is named by the way', () =>
    expect(
      places(
        'Phát biểu tại hội nghị phòng, chống dịch sáng 5/4/2022, Bộ trưởng Lê Văn Tám nói đến tình hình chung.\n\nBộ Y tế, Bộ Công an và Bộ Công Thương cùng vào cuộc. “Chỉ còn tỉnh Ninh Thuận là chưa có dịch”, ông nói.',
      ),
    ).toEqual([]));
  it('is a firm’s own where its staff is met, not of those who look into it', () =>
    expect(
      places(
        'Ngày 5/4/2022, Công an tỉnh Nghệ An chuyển hồ sơ để xử lý phát ngôn của ông Tám trong buổi tọa đàm với nhân viên.',
      ),
    ).toEqual([]));
  it('is held where it is told to be on the same day', () =>
    expect(
      places('Lễ an táng được tổ chức cùng ngày tại nghĩa trang xã Nghi Hương, tỉnh Nghệ An ngày 5/4/2022.'),
    ).toEqual(['Nghi Hương']));
});

describe('an occasion in a house or hamlet', () => {
  it.each([
    ['Ngày 5/4/2022, Hội Nông dân tỉnh tổ chức hội nghị tổng kết năm tại Huyện ủy Đô Lương.', 'Đô Lương'],
    ['Ngày 5/4/2022, Hội Nông dân tỉnh tổ chức lễ ra mắt mô hình tại khóm 3, xã Nghi Hương.', 'Nghi Hương'],
    [
      'Ngày 5/4/2022, đoàn của Hội Nông dân tỉnh có buổi làm việc tại hội trường UBND huyện Đô Lương.',
      'Đô Lương',
    ],
    [
      'Ngày 5/4/2022, Công an tỉnh trao quyết định điều động ông Lê Văn Tám đến nhận công tác tại Công an huyện Đô Lương.',
      'Nghệ An',
    ],
  ])('is held in its unit, not where somebody is sent to serve: %s', (body, place) =>
    expect(places(body)).toEqual([place]),
  );
  it('is held in each of the units that the words behind it list', () =>
    expect(
      places('Ngày 5/4/2022, hội nghị đã diễn ra tại hai xã Nghi Hương và Nghi Thu do Hội Nông dân tổ chức.'),
    ).toEqual(expect.arrayContaining(['Nghi Hương', 'Nghi Thu'])));
});
