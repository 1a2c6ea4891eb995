/** Who was at an occasion, whose it was and where, by what stands around it; each with a text of our own. */
import { describe, expect, it } from 'vitest';
import { linksOf, readUnder, startsOf } from './told.ts';

const places = (body: string): string[] =>
  linksOf(readUnder('Tin trong ngày', body), 'HELD_IN').map((link) => link.replace(/^.* > /u, ''));
const present = (body: string): string[] => startsOf(readUnder('Tin trong ngày', body), 'ATTENDED').sort();
const hosts = (body: string): string[] => startsOf(readUnder('Tin trong ngày', body), 'ORGANIZED').sort();

describe('an occasion was held', () => {
  it.each([
    [
      'Sáng 5/4/2022, Bộ trưởng Bộ Y tế Trần Văn Khoa làm việc với lãnh đạo tỉnh Nghệ An về phòng dịch.',
      'Nghệ An',
    ],
    [
      'Chiều 5/4/2022, tại buổi làm việc với huyện Hóc Môn, Bí thư Thành ủy TP HCM Trần Văn Khoa yêu cầu sớm có nước sạch.',
      'Hóc Môn',
    ],
    [
      'Đó là ý kiến tại buổi làm việc của Bộ trưởng Bộ Y tế Trần Văn Khoa với UBND tỉnh Lâm Đồng sáng 5/4/2022.',
      'Lâm Đồng',
    ],
  ])('where those sit who are visited: %s', (body, place) => expect(places(body)).toEqual([place]));
  it('nowhere that a minister only speaks of', () =>
    expect(
      places('Sáng 5/4/2022, Bộ trưởng Bộ Y tế Trần Văn Khoa làm việc với đoàn công tác của tỉnh Nghệ An.'),
    ).toEqual([]));
  it.each([
    [
      'Sáng 5/4/2022, Thủ tướng Lê Văn Tám đã lên đường sang thủ đô Bắc Kinh, Trung Quốc tham dự Diễn đàn hợp tác về nước sạch.',
      'Bắc Kinh',
    ],
    [
      'Trong chuyến công tác tại Nhật Bản, ngày 5/4/2022, Bộ trưởng Bộ Y tế Trần Văn Khoa đã có cuộc gặp với các nhà đầu tư.',
      'Nhật Bản',
    ],
  ])('where they went for it: %s', (body, place) => expect(places(body)).toEqual([place]));
  it('not where they set out from', () =>
    expect(
      places(
        'Sáng 5/4/2022, Đại sứ Việt Nam tại Nhật Bản Lê Văn Tám dự hội nghị tổng kết công tác của Bộ Ngoại giao.',
      ),
    ).toEqual([]));
  it.each([
    ['tại Nha Trang (Khánh Hòa)', ['Nha Trang']],
    ['tại Vinh Quang', []],
  ])('in a town without its level: %s', (where, told) =>
    expect(
      places(`Hội nghị triển khai công tác giải phóng mặt bằng diễn ra sáng 21/2/2019 ${where}.`),
    ).toEqual(told),
  );
  it('where it is said behind another mention of it', () =>
    expect(
      places(
        'Sáng 5/4/2022, Bộ Y tế tổ chức Hội nghị tổng kết công tác phòng dịch. Đại diện các bệnh viện đã dự hội nghị tại Đà Nẵng.',
      ),
    ).toEqual(['Đà Nẵng']));
  it.each([
    [
      'Chiều 5/6/2019, Bộ trưởng Bộ Quốc phòng Trần Văn Khoa chủ trì lễ đón Bộ trưởng Quốc phòng Canada tại trụ sở Bộ Quốc phòng.',
      ['Hà Nội'],
    ],
    [
      'Sáng 5/6/2019, tại Phủ Chủ tịch, Thủ tướng Lê Văn Tám dự lễ trao giải thưởng khoa học toàn quốc.',
      ['Hà Nội'],
    ],
    ['Ngày 5/6/2019, tại cuộc họp Ban Bí thư, ông Lê Văn Tám nói về công việc tại Bộ Quốc phòng.', []],
  ])('in the capital where a house of the centre is named: %s', (body, told) =>
    expect(places(body)).toEqual(told),
  );
  it('at each of its sites', () =>
    expect(
      places(
        'Ngày 8/4/2019, Bộ Y tế tổ chức Hội nghị triển khai thi hành luật bằng hình thức trực tuyến tại hai điểm cầu Hà Nội và Thành phố Hồ Chí Minh.',
      ).sort(),
    ).toEqual(['Hà Nội', 'Hồ Chí Minh']));
  it('where the talks beside it took place', () =>
    expect(
      places(
        'Chiều 5/6/2019, tại Hà Nội, Bộ trưởng Bộ Quốc phòng Trần Văn Khoa chủ trì lễ đón Bộ trưởng Quốc phòng Canada Harry Miller. Ngay sau lễ đón, hai bộ trưởng đã tiến hành hội đàm. Tại hội đàm, Bộ trưởng Trần Văn Khoa đánh giá cao quan hệ hai nước.',
      ),
    ).toEqual(['Hà Nội', 'Hà Nội']));
});

describe('somebody was there', () => {
  it('who speaks at a meeting of two sides', () =>
    expect(
      present(
        'Sáng 8/6/2019, làm việc với các hộ dân khiếu nại dự án, Trưởng ban Tiếp công dân Trung ương Trần Văn Khoa cho biết sẽ kiểm tra lại ranh giới.',
      ),
    ).toEqual(['Trần Văn Khoa']));
  it('not at the news that the press is given of him', () =>
    expect(
      linksOf(
        readUnder(
          'Tin trong ngày',
          'Chiều 6/5/2019, Bộ Y tế tổ chức họp báo về công tác chuẩn bị Đại lễ hiến máu toàn quốc. Thủ tướng Lê Văn Tám cũng dự và phát biểu tại Đại lễ.',
        ),
        'ATTENDED',
      ).filter((link) => link.includes('Họp báo')),
    ).toEqual([]));
});

describe('a body held', () => {
  it.each([
    [
      'Ngày 4/4/2019, tin từ Sở Y tế tỉnh Nghệ An cho biết, cơ quan này đã tổ chức hội nghị tổng kết công tác năm.',
      ['Sở Y tế tỉnh Nghệ An'],
    ],
    [
      'Tại phiên chất vấn Bộ trưởng Bộ Y tế Trần Văn Khoa sáng 16/11/2016, đại biểu Lê Văn Tám hỏi về giá thuốc.',
      ['Quốc hội'],
    ],
    [
      'Tại cuộc họp ngày 19/6/2018, Ban Bí thư đánh giá ông Trần Văn Khoa đã vi phạm quy định về bổ nhiệm cán bộ.',
      ['Ban Bí thư'],
    ],
    [
      'Bộ trưởng đặt câu hỏi tại Hội nghị trực tuyến sơ kết 6 tháng đầu năm và triển khai nhiệm vụ diễn ra sáng 9/7/2018. Hội nghị trực tuyến sơ kết 6 tháng đầu năm 2018 của Bộ Y tế - Ảnh: X.',
      ['Bộ Y tế'],
    ],
    [
      'Trao đổi tại buổi giao ban báo chí Thành ủy Hà Nội chiều 19/4/2016, Giám đốc Sở Y tế Hà Nội Trần Văn Khoa nói về dịch sởi.',
      ['Thành ủy Hà Nội'],
    ],
  ])('what is its own: %s', (body, bodies) => expect(hosts(body)).toEqual(bodies));
  it('no congress of every unit', () =>
    expect(
      hosts(
        'Ngày 20/10/2015, Ban Tuyên giáo Thành ủy Hà Nội thông báo về đại hội lần thứ 16 Đảng bộ thành phố Hà Nội. Đại biểu được bầu từ đại hội Đảng bộ quận, huyện, thị xã.',
      ),
    ).not.toContain('Đảng bộ quận'));
});

describe('who chairs in a list', () => {
  const chairs = (body: string): string[] => startsOf(readUnder('Tin tỉnh Nghệ An', body), 'CHAIRED').sort();
  it.each([
    'Phó Chỉ huy trưởng nghiệp vụ BĐBP tỉnh',
    'Đại biểu Quốc hội đơn vị tỉnh Nghệ An',
    'Vụ trưởng Vụ Dân vận các cơ quan nhà nước, Ban Dân vận Trung ương',
  ])('is each of them, whatever is left of a title: %s', (title) =>
    expect(
      chairs(
        `Sáng 5/4/2022, UBND tỉnh tổ chức hội nghị tổng kết. Các đồng chí: Lê Văn Tám, ${title}; Trần Thị Chín, Giám đốc Sở Y tế đồng chủ trì hội nghị.`,
      ),
    ).toEqual(['Lê Văn Tám', 'Trần Thị Chín']),
  );
});

describe('who goes to look, visit or receive', () => {
  it.each([
    'kiểm tra thực tế tiến độ thi công cầu tại xã Nghi Hương',
    'đi kiểm tra tình hình sản xuất tại huyện Đô Lương',
    'thăm, tặng quà các gia đình chính sách tại xã Nghi Hương',
    'tiếp công dân định kỳ tháng 4',
    'đã gặp mặt doanh nghiệp tiêu biểu',
    'dự khai giảng năm học mới tại Trường THPT Đô Lương 1, huyện Đô Lương',
    'dự sinh hoạt chi bộ tại Chi bộ thôn 3, xã Nghi Hương',
    'tới dự chương trình “Xuân biên phòng ấm lòng dân bản” do Công an tỉnh tổ chức',
  ])('was there: %s', (deed) =>
    expect(
      present(`Sáng 5/4/2022, ông Lê Văn Tám, Phó Bí thư Tỉnh ủy Nghệ An ${deed}. Thời tiết thuận lợi.`),
    ).toEqual(['Lê Văn Tám']),
  );
  it('at a school where the opening is told to be', () =>
    expect(
      places(
        'Sáng 5/4/2022, ông Lê Văn Tám, Phó Bí thư Tỉnh ủy Nghệ An dự lễ khai giảng năm học mới tại Trường THPT Đô Lương 1, huyện Đô Lương.',
      ),
    ).toEqual(['Đô Lương']));
  it('and the board that meets to look into drafts holds its meeting', () =>
    expect(hosts('Ngày 5/4/2022, Ban Pháp chế HĐND tỉnh Nghệ An họp thẩm tra các tờ trình.')).toEqual([
      'Ban Pháp chế HĐND tỉnh Nghệ An',
    ]));
});

describe('who meets voters', () => {
  const VOTERS = 'tiếp xúc cử tri xã Hải An, huyện Hải Lăng.';
  it.each([
    `Ngày 9/6/2021, ông Lê Văn Tuyến và ông Trần Hữu Khoái, đại biểu HĐND huyện Hải Lăng, ${VOTERS}`,
    `Ngày 9/6/2021, Tổ đại biểu HĐND tỉnh Quảng Trị gồm ông Lê Văn Tuyến, Tổ đại biểu HĐND huyện Hải Lăng gồm ông Trần Hữu Khoái ${VOTERS}`,
  ])('is told before a comma, or by teams: %s', (body) =>
    expect(present(body)).toEqual(['Lê Văn Tuyến', 'Trần Hữu Khoái']),
  );
  it('is nobody whose opinion is told', () =>
    expect(present(`Theo ông Lê Văn Tuyến, ${VOTERS.replace('.', ' là việc thường xuyên.')}`)).toEqual([]));
  it('is sent by a delegation that somebody leads, and let meet them by two bodies', () => {
    expect(hosts(`Ngày 9/6/2021, Đoàn ĐBQH tỉnh Quảng Trị do ông Lê Văn Tuyến dẫn đầu ${VOTERS}`)).toEqual([
      'Đoàn đại biểu Quốc hội tỉnh Quảng Trị',
    ]);
    expect(
      hosts(
        `Ngày 9/6/2021, Ủy ban MTTQ Việt Nam huyện Hải Lăng phối hợp UBND huyện Hải Lăng tổ chức cho đại biểu HĐND tỉnh ${VOTERS}`,
      ),
    ).toEqual(['UBND huyện Hải Lăng', 'Ủy ban MTTQ Việt Nam huyện Hải Lăng']);
  });
});

it('who goes with a delegation is told by "đi chung với đoàn" and "cùng đoàn" too', () => {
  const visit = 'Ngày 9/6/2021, Bộ trưởng Bộ Y tế Trần Văn Khoa đến thăm và làm việc tại tỉnh Quảng Trị.';
  for (const how of ['Đi chung với đoàn có', 'Cùng đoàn có các đồng chí Ủy viên Trung ương Đảng:'])
    expect(present(`${visit} ${how} ông Lê Văn Tuyến, ông Phạm Hữu Khoái.`)).toEqual([
      'Lê Văn Tuyến',
      'Phạm Hữu Khoái',
      'Trần Văn Khoa',
    ]);
});
