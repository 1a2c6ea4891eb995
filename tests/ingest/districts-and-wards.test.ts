/** News of districts, towns, communes and wards: whose a bare body is, what their numbers mean, and where their occasions are held. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../ingest/pipeline.ts';
import { readArticle } from '../../ingest/read/index.ts';
import { linksOf, namesOf, readUnder } from './told.ts';

const onPage = (publisher: string, publishedOn: string, text: string) =>
  extract(readArticle({ bytes: Buffer.from(text), name: 'a.txt', publisher, publishedOn }));
const bodies = (body: string): string[] =>
  namesOf(readUnder('Tin trong tỉnh Nghệ An', body), 'Agency').sort();

describe('a number behind the word for a ward or district', () => {
  it.each([
    [
      'Ông Lê Văn Tân, Phó Chủ tịch UBND phường Lê Lợi báo cáo kết quả của phường 10 tháng năm 2024. Ông Trần Văn Bình, Bí thư Đảng ủy phường phát biểu.',
      ['UBND phường Lê Lợi', 'Đảng ủy phường Lê Lợi'],
    ],
    [
      'UBND phường 10 họp tháng 6. Ông Trần Văn Bình, Bí thư Đảng ủy phường phát biểu.',
      ['UBND phường 10', 'Đảng ủy phường 10'],
    ],
    ['Ông Lê Văn Tân, Chủ tịch UBND phường 5 năm 2024 nhận bằng khen.', ['UBND phường 5']],
  ])('is of its name or of a span of time: %s', (body, expected) => expect(bodies(body)).toEqual(expected));
  it.each([
    ['UBND phường Hải Châu II tổ chức hội nghị đối thoại.', ['UBND phường Hải Châu II']],
    ['HĐND phường Hải Châu khóa II họp bàn.', ['HĐND phường Hải Châu']],
  ])('may be Roman: %s', (body, expected) => expect(bodies(body)).toEqual(expected));
});

describe('a command of the army', () => {
  it.each([
    ['Ông Lê Văn Bảo, Chỉ huy trưởng BCH Quân sự huyện Đô Lương dự.', ['Ban Chỉ huy Quân sự huyện Đô Lương']],
    ['Ông Lê Văn Bảo, Chỉ huy trưởng BCH quân sự xã Đô Lương dự.', ['Ban Chỉ huy Quân sự xã Đô Lương']],
    ['Ông Lê Văn Bảo, Phó Chính ủy BCH Quân sự tỉnh dự.', ['Bộ Chỉ huy Quân sự tỉnh Nghệ An']],
  ])('is a lesser one below the province: %s', (body, expected) => expect(bodies(body)).toEqual(expected));
});

describe('an occasion of a commune', () => {
  const held = (title: string, body: string): string[] =>
    linksOf(onPage('Huyện Đô Lương', '2023-11-21', `${title}\n${body}`), 'HELD_IN').map((l) =>
      l.replace(/^.* > /u, ''),
    );
  it.each([
    [
      'the headline says',
      'Bàn giao nhà Đại đoàn kết tại xã Lam Sơn',
      'Chiều 15/11/2023, Ủy ban MTTQ Việt Nam huyện tổ chức Lễ bàn giao nhà Đại đoàn kết cho gia đình bà Sáu.',
      ['Lam Sơn'],
    ],
    [
      'its host is, where the headline is of something else',
      'Khánh thành trường học tại xã Lam Sơn',
      'Chiều 15/11/2023, Phòng Giáo dục và Đào tạo huyện tổ chức hội nghị tổng kết năm học.',
      ['Đô Lương'],
    ],
    [
      'those live with whom it is celebrated',
      'Ngày hội',
      'Chiều 15/11/2023, ông Lê Văn An, Phó Chủ tịch UBND tỉnh Nghệ An dự Ngày hội Đại đoàn kết toàn dân tộc cùng bà con thôn Đông, xã Lam Sơn.',
      ['Lam Sơn'],
    ],
    [
      'the body is that holds it, not in the whole of its district',
      'Ra mắt chi bộ',
      'Chiều 1/12/2023, Đảng ủy xã Lam Sơn, huyện Đô Lương tổ chức lễ ra mắt chi bộ quân sự xã.',
      ['Lam Sơn'],
    ],
    [
      'its chair is at home, on a page that names no unit',
      'Giao ban',
      'Chiều 9/11, ông Phạm Gia Lâm, Chủ tịch UBND huyện chủ trì giao ban với các thành viên Ban Chỉ đạo.',
      ['Đô Lương'],
    ],
  ])('is held where %s', (_, title, body, expected) => expect(held(title, body)).toEqual(expected));
  it('has not the day of what is still to come', () => {
    const { entities } = onPage(
      'Huyện Đô Lương',
      '2022-03-10',
      'Triển khai bầu cử\nÔng Dương Văn Tư, Chủ tịch UBND huyện chủ trì hội nghị. Theo kế hoạch, cuộc bầu cử trưởng thôn sẽ được tổ chức vào ngày 03/4/2022.',
    );
    expect(entities.flatMap((e) => (e.type === 'Event' ? [e.date] : []))).toEqual([undefined]);
  });
  it('is called by the whole name of its district', () => {
    const { entities } = onPage(
      'Báo Thái Nguyên',
      '2024-03-01',
      'Kỳ họp thứ 9 HĐND huyện Đại Từ\nSáng 1/3, HĐND huyện Đại Từ tổ chức Kỳ họp thứ 9.',
    );
    expect(entities.flatMap((e) => (e.type === 'Event' ? [e.name] : []))).toEqual([
      'Kỳ họp thứ 9 HĐND huyện Đại Từ',
    ]);
  });
});

describe('boards side by side', () => {
  it.each([
    [
      'Đại diện Ban Chỉ đạo 35, Công an huyện Đô Lương cùng dự.',
      ['Ban Chỉ đạo 35 huyện Đô Lương', 'Công an huyện Đô Lương'],
    ],
    ['Đại diện Ban Thường vụ, Thường trực HĐND huyện Đô Lương cùng dự.', ['Thường trực HĐND huyện Đô Lương']],
    [
      'Đại diện Ban Thường vụ, Thường trực Huyện ủy Đô Lương cùng dự.',
      ['Ban Thường vụ Huyện ủy Đô Lương', 'Thường trực Huyện ủy Đô Lương'],
    ],
  ])('are of no body that cannot have them: %s', (body, expected) =>
    expect(bodies(body).filter((b) => !/^(?:HĐND|Huyện ủy)/u.test(b))).toEqual(expected),
  );
});

describe('somebody', () => {
  const people = (body: string): string[] => namesOf(readUnder('Tin trong tỉnh Nghệ An', body), 'Person');
  it('is no delegation of deputies', () =>
    expect(
      people('Dự hội nghị có ông Lê Văn Quang, Bí thư Huyện ủy và các đại biểu Đoàn Đại biểu Quốc hội tỉnh.'),
    ).toEqual(['Lê Văn Quang']));
  it('of history holds no office', () =>
    expect(people('Ông Lê Văn An, Chủ tịch UBND tỉnh trao bức ảnh Chủ tịch Tôn Đức Thắng cho xã.')).toEqual([
      'Lê Văn An',
    ]));
});

describe('letters for the committee of a district', () => {
  it.each([
    [
      'Huyện Đô Lương',
      'Bà Lê Thị Thảo – UVBTV HU, Chủ tịch Hội LHPN huyện dự.',
      'Ban Thường vụ Huyện ủy Đô Lương',
    ],
    ['Quận 12', 'Bà Lê Thị Thảo – UVBTVQU/Bí thư Đảng ủy phường Lê Lợi dự.', 'Ban Thường vụ Quận ủy quận 12'],
    ['Quận 12', 'Bà Lê Thị Thảo – QUV, Bí thư Đảng ủy phường Lê Lợi dự.', 'Quận ủy quận 12'],
  ])('are read on the page of %s: %s', (page, body, expected) =>
    expect(namesOf(onPage(page, '2015-08-14', `Tin\n${body}`), 'Agency')).toContain(expected),
  );
});

describe('a district that is no more', () => {
  it('is the one whose page it is', () =>
    expect(
      namesOf(
        onPage('Huyện Phú Quý', '2018-12-22', 'Tin\nSáng 21/12, ông Bùi Thế Nam, Bí thư Huyện ủy thăm cảng.'),
        'Agency',
      ),
    ).toEqual(['Huyện ủy Phú Quý']));
});
