/** Whose an occasion is that its own words leave open: sessions without their body, congresses told in a list, what only its noun names. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../ingest/pipeline.ts';
import { readArticle } from '../../ingest/read/index.ts';
import { linksOf, namesOf, readUnder } from './told.ts';

const hosts = (body: string): string[] => linksOf(readUnder('Tin trong ngày', body), 'ORGANIZED');
const places = (body: string): string[] => linksOf(readUnder('Tin trong ngày', body), 'HELD_IN');
const names = (body: string): (string | undefined)[] => namesOf(readUnder('Tin trong ngày', body), 'Event');

describe('a session called without its body', () => {
  it('is that of the only assembly that the article has named', () =>
    expect(
      hosts(
        'Chiều 9/12/2016, tại kỳ họp thứ 11, các đại biểu HĐND tỉnh Khánh Hòa đã bỏ phiếu bầu bổ sung chức danh Phó Chủ tịch UBND tỉnh.',
      ),
    ).toEqual(['HĐND tỉnh Khánh Hòa > Kỳ họp thứ 11 của HĐND tỉnh Khánh Hòa']));
  it('is nobody’s where two assemblies have been named', () =>
    expect(
      hosts(
        'Ngày 9/12/2016, bà Lê Thị Hoa, đại biểu Quốc hội, nói về kiến nghị của HĐND tỉnh Khánh Hòa. Tại kỳ họp thứ 11 sáng 9/12/2016, nhiều ý kiến được nêu.',
      ),
    ).toEqual([]));
  it('of questions is called by the session that it belongs to', () =>
    expect(
      hosts(
        'Sáng 10/7/2019, phiên chất vấn tại kỳ họp thứ 9, HĐND tỉnh Nghệ An khóa XVII diễn ra tại thành phố Vinh.',
      ),
    ).toEqual(['HĐND tỉnh Nghệ An > Phiên chất vấn tại kỳ họp thứ 9, HĐND tỉnh Nghệ An khóa XVII']));
  it('of the whole country is held in no province that a speaker comes from', () =>
    expect(
      places(
        'Tại phiên chất vấn của Quốc hội sáng 5/6/2019, ông Lê Văn Bình, Phó trưởng Đoàn đại biểu Quốc hội tỉnh Hậu Giang, nêu câu hỏi.',
      ),
    ).toEqual([]));
  it('is told by its verb, whatever came of it', () =>
    expect(
      hosts(
        'Ngày 10/6/2016, Ban Chấp hành Đảng bộ tỉnh Bạc Liêu họp và thống nhất kỷ luật ông Trần Văn Bình, nguyên Bí thư Huyện ủy Phước Long.',
      ),
    ).toEqual(['Ban Chấp hành Đảng bộ tỉnh Bạc Liêu > Cuộc họp của Ban Chấp hành Đảng bộ tỉnh Bạc Liêu']));
  it('that somebody only says was held is none of the report', () =>
    expect(
      hosts(
        'Sáng 1/2/2017, bà Hà Thị Thư, Bí thư Huyện ủy Bình Sơn, cho biết Ban Thường vụ Huyện ủy đã họp và thống nhất kỷ luật ông Lê Văn Oanh.',
      ),
    ).toEqual([]));
});

describe('a list of congresses', () => {
  const list =
    'Phần lớn các địa phương đã hoàn thành tổ chức Đại hội Đảng bộ nhiệm kỳ 2015-2020. Sáng 24/10/2015, Đại hội Đảng bộ thành phố Hải Phòng bầu ông Lê Văn Thành giữ chức Bí thư Thành ủy. Đại hội Đảng bộ tỉnh Tuyên Quang bầu ông Chẩu Văn Lâm giữ chức Bí thư Tỉnh ủy.';
  it('tells of each that elects its head, dated or not, and of none of their kind', () =>
    expect(hosts(list)).toEqual([
      'Đảng bộ thành phố Hải Phòng > Đại hội Đảng bộ thành phố Hải Phòng',
      'Đảng bộ tỉnh Tuyên Quang > Đại hội Đảng bộ tỉnh Tuyên Quang',
    ]));
  it('holds each where its own body is', () =>
    expect(places(list).sort()).toEqual([
      'Đại hội Đảng bộ thành phố Hải Phòng > Hải Phòng',
      'Đại hội Đảng bộ tỉnh Tuyên Quang > Tuyên Quang',
    ]));
});

describe('a ceremony', () => {
  it('may be carried out and break ground', () =>
    expect(
      names(
        'Ngày 2/9/2016, tại huyện Đông Anh, UBND thành phố Hà Nội đã tiến hành lễ động thổ công viên Kim Quy.',
      ),
    ).toEqual(['Lễ động thổ công viên Kim Quy']));
  it('is not of the body whose flag is received there', () =>
    expect(
      hosts(
        'Ngày 2/9/2016, Hội Nông dân tỉnh Nghệ An tổ chức Lễ đón nhận Cờ thi đua xuất sắc của UBND tỉnh về phong trào trồng cây.',
      ),
    ).toEqual([
      'Hội Nông dân tỉnh Nghệ An > Lễ đón nhận Cờ thi đua xuất sắc của UBND tỉnh về phong trào trồng cây',
    ]));
  it('is no rite that somebody performs', () =>
    expect(names('Ngày 2/9/2016, các phật tử hành lễ tại chùa Bái Đính.')).toEqual([]));
});

describe('an occasion called by its noun alone', () => {
  const named = (headline: string, body: string) => namesOf(readUnder(headline, body), 'Event');
  it('is called by its day and not by the headline', () =>
    expect(
      named(
        'Nhiều dự án bị thanh tra',
        'Chiều 5/4/2019, UBND tỉnh Nghệ An tổ chức họp báo. Tại cuộc họp báo, Chủ tịch UBND tỉnh Lê Văn Bình phát biểu.',
      ),
    ).toEqual(['Họp báo ngày 5/4']));
  it('is another one in another article where nobody is said to hold it', () => {
    const told = (id: string) =>
      extract(
        readArticle({ bytes: `Tin ${id}\n\nChiều 5/4/2019, cuộc họp báo diễn ra tại Hà Nội.\n`, id }),
      ).entities.flatMap((e) => (e.type === 'Event' ? [e.id] : []));
    expect(told('a')).toHaveLength(1);
    expect(told('a')).not.toEqual(told('b'));
  });
});

describe('a ceremony in which an award is received', () => {
  it('does not review the movement that it honours', () =>
    expect(
      linksOf(
        readUnder(
          'Tin trong ngày',
          'Ngày 2/9/2016, Hội Nông dân tỉnh Nghệ An tổ chức Lễ đón nhận Bằng khen về thực hiện phong trào “Vườn xanh ngõ sạch”.',
        ),
        'REVIEWS',
      ),
    ).toEqual([]));
});

describe('a signing that is told by its verb', () => {
  const lead =
    'Chiều 20/5/2022, Liên đoàn Lao động tỉnh Hà Tĩnh và Liên đoàn Lao động tỉnh Nghệ An đã ký kết Chương trình phối hợp công tác giai đoạn 2022 - 2027.';
  it('is the ceremony of which the chairs are told', () =>
    expect(
      names(`${lead} Ông Trần Văn Chín, Chủ tịch Liên đoàn Lao động tỉnh Nghệ An chủ trì lễ ký kết.`),
    ).toEqual(['Lễ ký kết Chương trình phối hợp công tác giai đoạn 2022 - 2027']));
});

describe('what is held every year', () => {
  it('is no occasion', () =>
    expect(
      names('Định kỳ mỗi năm một lần, Công an tỉnh Nghệ An tổ chức hội nghị đánh giá kết quả phối hợp.'),
    ).toEqual([]));
});

describe('a steering committee before the government beside it', () => {
  it('is of its unit', () =>
    expect(
      hosts(
        'Ngày 2/9/2016, Ban Chỉ đạo 138, UBND tỉnh Nghệ An tổ chức ngày hội Toàn dân bảo vệ an ninh Tổ quốc.',
      )
        .map((l) => l.replace(/ > .*/, ''))
        .sort(),
    ).toEqual(['Ban Chỉ đạo 138 tỉnh Nghệ An', 'UBND tỉnh Nghệ An']));
});

describe('an occasion without a host', () => {
  const lead =
    'Tối 27/12/2017 đã diễn ra hội nghị tổng kết 5 năm thực hiện Nghị quyết liên tịch số 03. Bà Lê Thị Tám, Chủ tịch Hội LHPN Việt Nam dự.';
  it.each([
    ['of whose people the text tells the province in brackets', 'huyện Ba Tri (Bến Tre)', []],
    ['whose people the text tells of as its own', 'tỉnh Bến Tre', ['Bến Tre']],
  ])('%s', (_what, unit, held) =>
    expect(
      places(`${lead} Đại tá Phạm Văn Mười, Phó trưởng Công an ${unit} nêu cách làm hay.`).map((l) =>
        l.replace(/.* > /, ''),
      ),
    ).toEqual(held),
  );
});

describe('a trip', () => {
  it('is not held where its traveller comes from', () =>
    expect(
      places(
        'Ngày 5/4/2019, Đại sứ Ngô Thị Hòa nói về chuyến thăm của Bí thư Thành ủy Thành phố Hồ Chí Minh Lê Văn Bình.',
      ),
    ).toEqual([]));
});

describe('what is no session of the only assembly', () => {
  it.each([
    'UBND huyện Kỳ Anh đề nghị. Sáng 13/7/2019, tại kỳ họp thứ 6, các cổ đông Công ty Sông Đà bầu ông Lê Văn Bình.',
    'HĐND tỉnh Hà Tĩnh quyết định học phí. Sáng 13/7/2019, phiên thảo luận thứ nhất tại Trường Đại học Hà Tĩnh diễn ra.',
    'HĐND tỉnh Hà Tĩnh quyết định học phí. Sáng 13/7/2019, kỳ họp phụ huynh trường THPT Phan Đình Phùng diễn ra.',
  ])('is not given to it: %s', (body) => expect(hosts(body)).toEqual([]));
});

describe('a congress beside another', () => {
  const main =
    'Sáng 24/10/2015, Đại hội Đảng bộ thành phố Hải Phòng bầu ông Lê Văn Thành giữ chức Bí thư Thành ủy.';
  it.each([
    'Đại hội Đảng bộ tỉnh Nghệ An chưa bầu Bí thư Tỉnh ủy.',
    'Đại hội Đảng bộ tỉnh Quảng Bình khóa trước đã bầu bà Lê Thị Hoa.',
  ])('is not held where nobody is elected or another term was: %s', (other) =>
    expect(hosts(`${main} ${other}`)).toEqual([
      'Đảng bộ thành phố Hải Phòng > Đại hội Đảng bộ thành phố Hải Phòng',
    ]),
  );
});

describe('a reception that is put off', () => {
  it('is none', () =>
    expect(names('Sáng 5/4/2019, cuộc tiếp dân của Chủ tịch UBND huyện Kỳ Anh Lê Văn Bình bị hoãn.')).toEqual(
      [],
    ));
});
