/** Sessions of bodies: which one an article reports, whose it is, and those of several bodies side by side; each with a text of our own. */
import { describe, expect, it } from 'vitest';
import { linksOf, namesOf, readUnder, saidIn } from './told.ts';

const hosts = (body: string): string[] => linksOf(readUnder('Tin trong ngày', body), 'ORGANIZED');
const places = (body: string): string[] => linksOf(readUnder('Tin trong ngày', body), 'HELD_IN');
const names = (body: string): (string | undefined)[] => namesOf(readUnder('Tin trong ngày', body), 'Event');

describe('a session', () => {
  it('is the one that the body met for, not the one before whose findings it takes up', () =>
    expect(
      hosts(
        'Ngày 23/4/2018, Ủy ban Kiểm tra Trung ương đã họp kỳ 24 xem xét, thi hành kỷ luật bà Lê Thị Hoa về các vi phạm đã được kết luận tại Kỳ họp 23 của cơ quan này.',
      ),
    ).toEqual(['Ủy ban Kiểm tra Trung ương > Kỳ họp 24 của Ủy ban Kiểm tra Trung ương']));
  it('is where somebody speaks in the hour of its questions', () =>
    expect(
      saidIn(
        'Kỳ họp thứ 9 HĐND tỉnh Nghệ An khóa XVII diễn ra từ ngày 10 đến 12/7/2018. Tại phiên chất vấn chiều 11/7, bà Lê Thị Hoa, Giám đốc Sở Y tế tỉnh Nghệ An khẳng định đã khắc phục.',
        /SPOKE/u,
      ),
    ).toEqual(['Lê Thị Hoa SPOKE_AT Kỳ họp thứ 9 HĐND tỉnh Nghệ An khóa XVII']));
  it('is told by its verb behind the term of the body', () =>
    expect(hosts('Chiều 13/10/2015, Ban Chấp hành Đảng bộ tỉnh Nghệ An khóa 18 họp phiên thứ nhất.')).toEqual(
      ['Ban Chấp hành Đảng bộ tỉnh Nghệ An > Phiên họp thứ nhất của Ban Chấp hành Đảng bộ tỉnh Nghệ An'],
    ));
  it('is the body’s though what kind it is stands in brackets before it', () =>
    expect(
      hosts('Sáng 11/5/2019, kỳ họp thứ 14 (kỳ họp bất thường) HĐND tỉnh Nghệ An khóa XVII khai mạc.'),
    ).toEqual(['HĐND tỉnh Nghệ An > Kỳ họp thứ 14 (kỳ họp bất thường) HĐND tỉnh Nghệ An khóa XVII']));
  it('is that of all who are told of it behind "của"', () =>
    expect(
      hosts(
        'Sáng 24/6/2019, tại hội nghị giao ban của Thường trực Tỉnh ủy, HĐND, UBND tỉnh Nghệ An với lãnh đạo các huyện, Chủ tịch UBND tỉnh Nghệ An Lê Văn Bình phát biểu.',
      ).map((link) => link.replace(/ > .*$/u, '')),
    ).toEqual(['UBND tỉnh Nghệ An', 'HĐND tỉnh Nghệ An', 'Thường trực Tỉnh ủy Nghệ An']));
  it('ends before the body that acts at it', () =>
    expect(
      names(
        'Chiều 18/12/2018, tại Kỳ họp thứ 9 HĐND tỉnh Nghệ An khóa XVII, nhiệm kỳ 2016-2021, HĐND tỉnh đã lấy phiếu tín nhiệm.',
      ),
    ).toEqual(['Kỳ họp thứ 9 HĐND tỉnh Nghệ An khóa XVII, nhiệm kỳ 2016-2021']));
  it('goes on to the National Assembly behind its number', () =>
    expect(hosts('Sáng 22/10/2018, phiên họp trù bị của kỳ họp thứ 6, Quốc hội khóa XIV diễn ra.')).toEqual([
      'Quốc hội > Phiên họp trù bị của kỳ họp thứ 6, Quốc hội khóa XIV',
    ]));
  it('says what they met for behind a comma', () =>
    expect(
      names('Ngày 31/7/2019, Tỉnh ủy Nghệ An đã họp, xem xét, làm rõ trách nhiệm ông Lê Văn Bình.'),
    ).toEqual(['Cuộc họp xem xét, làm rõ trách nhiệm ông Lê Văn Bình']));
  it('at which somebody reports is no press conference', () =>
    expect(
      names('Sáng 24/2/2019, Chủ tịch UBND tỉnh Nghệ An chủ trì cuộc họp báo cáo, đánh giá tình hình.'),
    ).toEqual(['Cuộc họp báo cáo, đánh giá tình hình']));
});

describe('an occasion told by its verb', () => {
  it('is that of the body before it, whoever chairs', () =>
    expect(
      hosts(
        'Ngày 17/12/2018, tại trụ sở Trung ương Đảng, Ban Bí thư đã họp dưới sự chủ trì của Tổng Bí thư Nguyễn Phú Trọng.',
      ),
    ).toEqual(['Ban Bí thư > Cuộc họp của Ban Bí thư']));
  it('stands beside a conference of the same day', () =>
    expect(
      hosts(
        'Ngày 7/8/2018, Công an tỉnh Nghệ An họp báo thông báo việc sắp xếp bộ máy. Buổi chiều cùng ngày, Công an tỉnh tổ chức hội nghị triển khai nghị định về biên chế.',
      ).sort(),
    ).toEqual([
      'Công an tỉnh Nghệ An > Họp báo thông báo việc sắp xếp bộ máy',
      'Công an tỉnh Nghệ An > Hội nghị triển khai nghị định về biên chế',
    ]));
  it('is not that of the site that tells of it', () =>
    expect(
      hosts(
        'Ngày 14/5/2019, tin từ Cổng thông tin Chính phủ, Ban Bí thư đã họp xem xét, thi hành kỷ luật ông Lê Văn Bình.',
      ).map((link) => link.replace(/ > .*$/u, '')),
    ).toEqual(['Ban Bí thư']));
});

describe('the name of an occasion', () => {
  it('tells the association behind "toàn quốc" and no National Assembly', () =>
    expect(
      hosts(
        'Đại hội đại biểu toàn quốc Hội Luật gia Việt Nam lần thứ XIII được tổ chức ngày 12/9/2019 tại Hà Nội.',
      ),
    ).toEqual(['Hội Luật gia Việt Nam > Đại hội đại biểu toàn quốc Hội Luật gia Việt Nam lần thứ XIII']));
  it('ends before what is done there right behind the noun', () =>
    expect(
      names(
        'Sáng 5/4/2019, Sở Y tế Nghệ An tổ chức toạ đàm về an toàn thực phẩm. Toạ đàm thống nhất kiến nghị UBND tỉnh bố trí thêm kinh phí cho công tác này.',
      ),
    ).toEqual(['Toạ đàm về an toàn thực phẩm']));
  it('is the fuller one that another sentence gives a numbered session', () =>
    expect(
      hosts(
        'Chiều 18/10/2018, HĐND tỉnh Nghệ An khai mạc kỳ họp thứ 9. Kỳ họp thứ 9 HĐND tỉnh Nghệ An khóa XVII sẽ kéo dài ba ngày.',
      ),
    ).toEqual(['HĐND tỉnh Nghệ An > Kỳ họp thứ 9 HĐND tỉnh Nghệ An khóa XVII']));
});

describe('sessions of several bodies', () => {
  const body =
    'Sáng 25/9/2015, Đại hội Đảng bộ tỉnh Thanh Hóa lần thứ 18 đã bầu Ban Chấp hành khóa mới. Cùng ngày, Đại hội đại biểu Đảng bộ tỉnh Đắk Nông cũng công bố 51 ủy viên được bầu. Chiều 23/9/2015, tại Đại hội Đảng bộ tỉnh Ninh Bình, bà Nguyễn Thị Lan tái đắc cử Bí thư Tỉnh ủy.';
  it('are told apart by their units', () =>
    expect(
      places(body)
        .map((link) => link.replace(/^.* > /u, ''))
        .sort(),
    ).toEqual(['Ninh Bình', 'Thanh Hóa', 'Đắk Nông']));
  it('have each its own body', () =>
    expect(saidIn(body, /^ORGANIZED$/u, 'Tin trong ngày')).toEqual([
      'Đảng bộ tỉnh Ninh Bình ORGANIZED Đại hội Đảng bộ tỉnh Ninh Bình',
      'Đảng bộ tỉnh Thanh Hóa ORGANIZED Đại hội Đảng bộ tỉnh Thanh Hóa lần thứ 18',
      'Đảng bộ tỉnh Đắk Nông ORGANIZED Đại hội đại biểu Đảng bộ tỉnh Đắk Nông',
    ]));
  it('that many provinces hold are none in particular', () =>
    expect(
      names(
        'Ngày 24/9/2015, hàng loạt tỉnh trên cả nước cũng tổ chức Đại hội Đại biểu Đảng bộ nhiệm kỳ mới.',
      ),
    ).toEqual([]));
  it('of years before are not told of by the career of who was elected there', () =>
    expect(
      names(
        'Sáng 25/9/2015, Đại hội Đảng bộ tỉnh Thanh Hóa lần thứ 18 đã bầu Ban Chấp hành khóa mới. Ông Lê Văn Bình từng trúng cử tại Đại hội Đảng bộ tỉnh Ninh Bình.',
      ),
    ).toEqual(['Đại hội Đảng bộ tỉnh Thanh Hóa lần thứ 18']));
});

describe('a place at the beginning of a sentence', () => {
  it('is read though "Tại" has a capital', () =>
    expect(
      places(
        'Sáng 16/10/2015, tỉnh Phú Yên công bố kết quả. Tại Lâm Đồng, sáng cùng ngày, Hội Nông dân tổ chức hội nghị tổng kết phong trào nông dân.',
      ).map((link) => link.replace(/^.* > /u, '')),
    ).toEqual(['Lâm Đồng']));
});

describe('who only stands near a session', () => {
  it.each([
    [
      'Sáng 5/7/2019, tại kỳ họp thứ 5 của HĐND tỉnh Nghệ An, UBND tỉnh Nghệ An trình 12 tờ trình.',
      ['HĐND tỉnh Nghệ An'],
    ],
    [
      'Sáng 5/7/2019, tại hội nghị tổng kết của Huyện ủy Đô Lương, UBND huyện báo cáo kết quả.',
      ['Huyện ủy Đô Lương'],
    ],
    [
      'Sáng 5/7/2019, UBND huyện Đô Lương tổ chức họp báo cáo tiến độ công trình đê.',
      ['UBND huyện Đô Lương'],
    ],
  ])('does not hold it: %s', (body, bodies) =>
    expect(hosts(body).map((link) => link.replace(/ > .*$/u, ''))).toEqual(bodies),
  );
  it('is placed with the deputies of its province where they meet by themselves', () =>
    expect(
      places(
        'Sáng 5/6/2019, tại hội nghị tổng kết hoạt động năm 2018, Đoàn đại biểu Quốc hội tỉnh Gia Lai đánh giá cao kết quả.',
      ).map((link) => link.replace(/^.* > /u, '')),
    ).toEqual(['Gia Lai']));
  it('brings no conference of the whole country to his own province', () =>
    expect(places('Sáng 5/7/2019, Phó Chủ tịch UBND tỉnh Nghệ An dự hội nghị toàn quốc về du lịch.')).toEqual(
      [],
    ));
  it.each([
    'Ngày 5/6/2019, Bí thư Tỉnh ủy Nghệ An Lê Văn Bình đã gặp gỡ ông Trần Văn Ba, một nông dân giỏi.',
    'Công ty đề xuất xây khu phức hợp gồm khách sạn, trung tâm hội nghị, hội thảo và cao ốc tại Nghệ An, ngày 5/7/2019.',
    'Sáng 5/7/2019, phóng viên được mời dự cuộc họp báo về vụ sạt lở, tuy nhiên cuộc họp báo không diễn ra.',
  ])('makes none: %s', (body) => expect(names(body)).toEqual([]));
  it('gets ready what is still to come', () =>
    expect(
      saidIn(
        'Ngày 17/10/2017, UBND tỉnh Nghệ An phân công chuẩn bị nội dung kỳ họp thứ 4 của HĐND tỉnh.',
        /^HELD_IN$/u,
        'Tin trong ngày',
      ),
    ).toEqual(['Kỳ họp thứ 4 của HĐND tỉnh HELD_IN Nghệ An']));
  it('has no share in where a career led through', () =>
    expect(
      names(
        'Sáng 14/4/2016, Sở Y tế tỉnh Nghệ An tổ chức lễ bàn giao công việc giữa hai giám đốc. Ông Lê Văn Bình cảm ơn các đồng nghiệp. Ông hứa làm hết sức mình. Ngày 9/4/2014, tại kỳ họp thứ 11 HĐND tỉnh Nghệ An, ông được bầu làm đại biểu.',
      )[0],
    ).toEqual('Lễ bàn giao công việc giữa hai giám đốc'));
  it.each([
    'Trước đó, tại kỳ họp thứ 6 HĐND huyện Đô Lương, cử tri đã kiến nghị.',
    'Cử tri mong kỳ họp thứ 6 Quốc hội khóa XIV bàn về giá điện.',
  ])('does not lend it the number that all levels share: %s', (more) =>
    expect(hosts(`Sáng 5/7/2019, HĐND tỉnh Nghệ An khai mạc kỳ họp thứ 6. ${more}`)).toEqual([
      'HĐND tỉnh Nghệ An > Kỳ họp thứ 6 của HĐND tỉnh Nghệ An',
    ]),
  );
  it('met on a day of its own, told by a clause', () =>
    expect(
      names(
        'Ngày 21/12/2016, ban chỉ đạo của tỉnh Nghệ An đã được thành lập, một ngày sau khi UBND tỉnh họp về vấn đề này.',
      ),
    ).toEqual([]));
  it('tells the press of what comes later', () =>
    expect(
      hosts(
        'Giao lưu hữu nghị quốc phòng biên giới lần thứ 5 diễn ra từ 19 đến 21/11/2018 tại huyện Phục Hòa, tỉnh Cao Bằng. Thiếu tướng Nguyễn Văn Hội, Phó Cục trưởng Cục Đối ngoại Bộ Quốc phòng cho biết như vậy tại buổi họp báo của Bộ Quốc phòng chiều 14/11.',
      ),
    ).toEqual(['Bộ Quốc phòng > Buổi họp báo của Bộ Quốc phòng']));
  it('recalls another without making it one of the article', () =>
    expect(
      names(
        'Sáng 5/7/2019, UBND tỉnh Nghệ An tổ chức hội nghị tổng kết công tác dân số. Ông Lê Văn Tâm, Chủ tịch UBND tỉnh nhắc lại rằng tại lễ kỷ niệm 20 năm tái lập tỉnh ngày 1/1/2016, tỉnh đã cam kết.',
      ),
    ).toEqual(['Hội nghị tổng kết công tác dân số']));
});

describe('a session beside a meeting with voters', () => {
  const roles = (body: string): string[] =>
    saidIn(body, /ATTENDED|SPOKE_AT|HELD_IN/, 'Đại biểu tiếp xúc cử tri huyện Can Lộc');
  it('is what they were told of', () =>
    expect(
      roles(
        'Sáng 24/6/2023, Đoàn ĐBQH tỉnh Hà Tĩnh tiếp xúc cử tri tại huyện Can Lộc, thông báo kết quả Kỳ họp thứ 5, Quốc hội khóa XV. Dự có ông Trần Văn Lâm, Bí thư Huyện ủy Can Lộc.',
      ).filter((claim) => /Kỳ họp/.test(claim)),
    ).toEqual([]));
  it('is no occasion of the day though its name is the fullest', () =>
    expect(
      roles(
        'Tiếp tục chương trình tiếp xúc cử tri trước Kỳ họp thứ 2, Quốc hội khóa XV, ngày 4/10/2021, đại biểu Quốc hội tỉnh Hà Tĩnh gặp gỡ hơn 150 cử tri xã Thiên Lộc. Ông Trần Văn Lâm, Bí thư Huyện ủy Can Lộc, cùng dự.',
      ).filter((claim) => /> Kỳ họp|_IN Kỳ họp|(?:ATTENDED|SPOKE_AT) Kỳ họp/.test(claim)),
    ).toEqual([]));
  it('stays the one reported where nobody meets voters', () =>
    expect(
      saidIn(
        'Sáng 24/6/2023, HĐND tỉnh Hà Tĩnh khai mạc Kỳ họp thứ 14. Ông Trần Văn Lâm, Bí thư Tỉnh ủy Hà Tĩnh, dự kỳ họp.',
        /ATTENDED/,
      ).map((claim) => claim.replace(/^.* ATTENDED /u, '')),
    ).toEqual(['Kỳ họp thứ 14 của HĐND tỉnh Hà Tĩnh']));
});

describe('districts that hold an occasion together', () => {
  it('hold one', () =>
    expect(
      hosts(
        'Sáng 12/5/2023, Công an 3 huyện Can Lộc, Lộc Hà, Thạch Hà tổ chức hội nghị giao ban công tác phối hợp.',
      ).length,
    ).toBeGreaterThan(0));
});

describe('a session that is over', () => {
  const spoke = (body: string): string[] =>
    saidIn(body, /SPOKE_AT|CHAIRED/).filter((claim) => /(?:SPOKE_AT|CHAIRED) Kỳ họp/.test(claim));
  it('is not where the press is spoken to after it', () =>
    expect(
      spoke(
        'Chiều 20/11/2018, ngay sau khi bế mạc Kỳ họp thứ 6, Quốc hội khóa XIV, Tổng Thư ký Quốc hội Lê Văn Bình đã chủ trì họp báo công bố kết quả kỳ họp. Ông Lê Văn Bình cho biết luật đã được thông qua.',
      ),
    ).toEqual([]));
});

describe('a meeting named by what it was for', () => {
  it('keeps that', () =>
    expect(
      names(
        'Sáng 12/5/2016, Bộ Công Thương tổ chức buổi làm việc với lãnh đạo Sở Công Thương tỉnh Nghệ An để nghe báo cáo về sản xuất.',
      ),
    ).toEqual(['Buổi làm việc với lãnh đạo Sở Công Thương tỉnh Nghệ An để nghe báo cáo về sản xuất']));
});
