/** Feasts that each unit holds for itself, awards that are received there, and programmes that a province signs after the centre's. */
import { describe, expect, it } from 'vitest';
import { linksOf, readUnder, saidIn, told } from './told.ts';

const FEAST =
  'Sáng 10/8/2024, UBND huyện Đô Lương tổ chức Ngày hội toàn dân bảo vệ an ninh Tổ quốc, kỷ niệm 19 năm ngày truyền thống.';
const eventsOf = (body: string) =>
  readUnder('Tin tỉnh Nghệ An', body).entities.flatMap((e) => (e.type === 'Event' ? [e] : []));

describe('a feast that each unit holds', () => {
  it.each(['Cùng thời gian trên', 'Cùng ngày', 'Chiều cùng ngày'])(
    'is another where a unit elsewhere holds it: %s',
    (opening) =>
      expect(
        linksOf(
          readUnder(
            'Tin tỉnh Nghệ An',
            `${FEAST}\n${opening}, UBND huyện Thanh Chương tổ chức Ngày hội toàn dân bảo vệ an ninh Tổ quốc.`,
          ),
          'ORGANIZED',
        )
          .map((x) => x.split(' > ')[0])
          .sort(),
      ).toEqual(['UBND huyện Thanh Chương', 'UBND huyện Đô Lương']),
  );
  it('is two occasions then', () =>
    expect(
      eventsOf(
        `${FEAST}\nCùng ngày, UBND huyện Thanh Chương tổ chức Ngày hội toàn dân bảo vệ an ninh Tổ quốc.`,
      ),
    ).toHaveLength(2));
  it('is one where its unit tells of it again', () =>
    expect(
      eventsOf(`${FEAST}\nCùng ngày, UBND huyện Đô Lương tổ chức Ngày hội toàn dân bảo vệ an ninh Tổ quốc.`),
    ).toHaveLength(1));
  it('is a feast by its noun, whatever else it marks', () =>
    expect(eventsOf(FEAST).map((e) => e.kind)).toEqual(['ngày hội']));
});

describe('a ceremony at which an award is received', () => {
  it('is not of who gives it', () =>
    expect(
      saidIn(
        'Ngày 29/4/2021, Hội Nông dân tỉnh Nghệ An tổ chức Lễ đón nhận Cờ thi đua của UBND tỉnh về phong trào bảo vệ rừng.',
        /ORGANIZED/,
      ).map((x) => x.split(' ORGANIZED')[0]),
    ).toEqual(['Hội Nông dân tỉnh Nghệ An']));
});

const OF_CENTRE =
  'Thực hiện chương trình phối hợp giữa Trung ương Hội Nông dân Việt Nam và Bộ Công an về phòng, chống tội phạm giai đoạn 2017-2021, các cấp hội ở tỉnh Nghệ An đã bám sát địa bàn.';

describe('a programme signed after another', () => {
  it("has no parties of the centre's", () =>
    expect(
      told(
        readUnder(
          'Tin tỉnh Nghệ An',
          `${OF_CENTRE}\nHội Nông dân tỉnh và Công an tỉnh ký kết chương trình phối hợp phòng, chống tội phạm giai đoạn 2017-2021.`,
        ),
      )
        .filter((c) => c.type === 'PARTY_TO' && c.to.includes('Bộ Công an'))
        .map((c) => c.from)
        .sort(),
    ).toEqual(['Bộ Công an', 'Hội Nông dân Việt Nam']));
  it('is not the one that it carries out', () =>
    expect(
      saidIn(
        'Ông Lê Văn Bảy, Trưởng Công an xã Lạng Sơn và bà Vũ Thị Chín, Chủ tịch Hội Phụ nữ xã Lạng Sơn ký kết chương trình phối hợp. Việc này nhằm cụ thể hóa Chương trình phối hợp số 13/CTrPH-CA-PN giữa Công an tỉnh Nghệ An với Hội Phụ nữ tỉnh.',
        /PARTY_TO/,
      )
        .map((x) => x.split(' PARTY_TO')[0])
        .sort(),
    ).toEqual(['Công an tỉnh Nghệ An', 'Hội LHPN tỉnh Nghệ An']));
  it.each([
    ['Ngày 5/6/2012, Công an tỉnh Nghệ An tổng kết 5 năm (2008-2012) thực hiện Nghị quyết liên tịch 01-TW.'],
    [
      'Ngày 5/6/2012, Công an tỉnh Nghệ An tổng kết 5 năm, giai đoạn 2008 - 2012, thực hiện Nghị quyết liên tịch số 01.',
    ],
  ])('has the years that are looked back on: %s', (body) =>
    expect(
      readUnder('Tin tỉnh Nghệ An', body).entities.flatMap((e) =>
        e.type === 'Program' ? [[e.start, e.end]] : [],
      ),
    ).toEqual([['2008', '2012']]),
  );
  it('is one under its number with and without the letters', () =>
    expect(
      readUnder(
        'Tin tỉnh Nghệ An',
        'Ngày 5/6/2012, Công an tỉnh Nghệ An tổng kết Nghị quyết liên tịch 01-TW (NQLT 01) về “Quản lý con em”. Qua 5 năm, NQLT 01 đã đi vào cuộc sống.',
      ).entities.filter((e) => e.type === 'Program'),
    ).toHaveLength(1));
  it('tells its subject behind its parties', () =>
    expect(
      readUnder(
        'Tin tỉnh Nghệ An',
        'Công an tỉnh Nghệ An triển khai Chương trình phối hợp giữa Bộ Công an và Trung ương Hội Nông dân Việt Nam về đẩy mạnh phong trào giữ làng, giai đoạn 2017-2021.',
      ).entities.flatMap((e) => (e.type === 'Program' ? [e.name] : [])),
    ).toEqual([
      'Chương trình phối hợp giữa Bộ Công an và Trung ương Hội Nông dân Việt Nam về đẩy mạnh phong trào giữ làng',
    ]));
});

describe('a board', () => {
  it('may be called by its task in quotes right behind its head', () =>
    expect(
      saidIn(
        'Đồng chủ trì hội nghị có các đồng chí: Trung tướng Lê Văn Bảy, Thứ trưởng Bộ Công an, Trưởng Ban Chỉ đạo “Thực hiện Phong trào toàn dân giữ rừng” Trung ương; Thượng tướng Vũ Văn Chín, Chủ tịch Hội Cựu chiến binh Việt Nam.',
        /CHAIRED/,
      ).map((x) => x.split(' CHAIRED')[0]),
    ).toEqual(['Lê Văn Bảy', 'Vũ Văn Chín']));
});

describe('a host', () => {
  it.each([
    [
      'Ngày 5/4/2024, Công an huyện Đô Lương phối hợp xã Lạng Sơn (huyện Anh Sơn) tổ chức hội nghị tuyên truyền.',
      ['Công an huyện Đô Lương'],
    ],
    [
      'Ngày 5/4/2024, Công an tỉnh Nghệ An phối hợp các huyện ven biển từ Quỳnh Lưu đến Nghi Lộc tổ chức hội nghị bàn việc giữ biển.',
      ['Công an tỉnh Nghệ An'],
    ],
    [
      'Ngày 5/4/2024, bà Vũ Thị Chín, Chủ tịch HĐND tỉnh Nghệ An chủ trì phiên họp thứ 15, Thường trực HĐND tỉnh để cho ý kiến vào kế hoạch.',
      ['Thường trực HĐND tỉnh Nghệ An'],
    ],
    [
      'Ngày 5/4/2024, Hội Nông dân tỉnh Nghệ An tổ chức kỷ niệm 90 năm ngày thành lập Hội.',
      ['Hội Nông dân tỉnh Nghệ An'],
    ],
  ])('%s', (body, hosts) =>
    expect(saidIn(body, /ORGANIZED/).map((x) => x.split(' ORGANIZED')[0])).toEqual(hosts),
  );
});

describe('what is summed up', () => {
  const reviewed = (body: string): string[] =>
    saidIn(body, /REVIEWS/).map((x) => x.split(' REVIEWS ')[1] ?? '');
  it('may be several projects in quotes', () =>
    expect(
      reviewed(
        'Chiều 14/10/2015, Hội Phụ nữ Công an tỉnh Nghệ An tổ chức hội nghị tổng kết 5 năm thực hiện 2 đề án của Chính phủ “Giáo dục con tốt”, “Hỗ trợ chị em làm ăn” giai đoạn 2010-2015.',
      ),
    ).toEqual(['Đề án “Giáo dục con tốt”', 'Đề án “Hỗ trợ chị em làm ăn”']));
  it('may be a movement without quotes that is judged first', () =>
    expect(
      reviewed(
        'Nhằm đánh giá phong trào thi đua nông dân sản xuất, kinh doanh giỏi, đoàn kết giúp nhau giảm nghèo. Ngày 27/6/2014, Hội Nông dân huyện Đô Lương tổ chức hội nghị biểu dương các hộ tiêu biểu.',
      ),
    ).toEqual(['Phong trào thi đua nông dân sản xuất, kinh doanh giỏi, đoàn kết giúp nhau giảm nghèo']));
  it('may be a month in quotes, one with and without its year', () =>
    expect(
      reviewed(
        'Sáng 10/7/2018, Liên đoàn Lao động huyện Đô Lương tổ chức tổng kết “Tháng Công nhân” năm 2018. Bà Vũ Thị Chín, Chủ tịch Liên đoàn Lao động tỉnh Nghệ An đề nghị tiếp tục hưởng ứng Tháng Công nhân năm 2018.',
      ),
    ).toEqual(['Tháng Công nhân năm 2018']));
  it.each([
    [
      'Chiều 15/11/2017, Công an tỉnh Nghệ An và Liên đoàn Lao động tỉnh tổ chức hội nghị bàn việc chung.\nLãnh đạo Công an tỉnh và Liên đoàn Lao động tỉnh ký kết quy chế phối hợp về công tác giữ trật tự giai đoạn 2018-2023.',
      1,
    ],
    [
      'Sáng 5/8/2025, UBND xã Lạng Sơn tổ chức Ngày hội giữ làng, chứng kiến lễ ký kết kế hoạch liên tịch giữa Công an xã và Hội Phụ nữ xã; ký kết quy chế phối hợp giữa Công an xã và Trường Tiểu học Lạng Sơn.',
      2,
    ],
  ])('may be signed there: %s', (body, count) => expect(reviewed(body)).toHaveLength(count));
  it('is no movement as such', () =>
    expect(
      reviewed(
        'Ngày 27/6/2014, Hội Nông dân huyện Đô Lương tổ chức hội nghị đánh giá phong trào ở cơ sở, biểu dương các hộ tiêu biểu.',
      ),
    ).toEqual([]));
});

describe('a model', () => {
  it('in quotes may stand behind others without', () =>
    expect(
      readUnder(
        'Tin tỉnh Nghệ An',
        'Toàn tỉnh có một số mô hình phát huy hiệu quả như: camera bình yên; thôn xóm bình yên; “Người cha nêu gương”; tổ tự quản.',
      ).entities.flatMap((e) => (e.type === 'Program' ? [e.name] : [])),
    ).toEqual(['Người cha nêu gương']));
});
