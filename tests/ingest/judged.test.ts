/** Readings that somebody judged wrong on real news, by phenomenon, each with a text of our own: what must be said, and what must not. */
import { describe, expect, it } from 'vitest';
import { namesOf, readUnder, told } from './told.ts';

const read = (body: string) => readUnder('Tin trong ngày', body);
const said = (body: string): string[] => told(read(body)).map((c) => `${c.from} ${c.type} ${c.to}`);
const documents = (body: string): string[] => namesOf(read(body), 'Document');

describe('numbers of documents', () => {
  it.each([
    [
      'Quyết định số 1087-QĐ/TU ngày 31/3/2009 của Tỉnh ủy Nghệ An quy định rõ việc này.',
      'Quyết định số 1087-QĐ/TU',
    ],
    [
      'Công văn số 5309 / UBND - TM ngày 27/10/2011 của UBND tỉnh Nghệ An nêu rõ.',
      'Công văn số 5309/UBND-TM',
    ],
    ['Theo Nghị quyết 85 năm 2015 của Quốc hội, việc lấy phiếu diễn ra một lần.', 'Nghị quyết số 85'],
  ])('are read whole before a date: %s', (body, name) => expect(documents(body)).toEqual([name]));
  it.each(['Tỉnh đề ra kế hoạch 5 năm và Chương trình 30 ngày cao điểm.', 'Quyết định 12 xã sẽ sáp nhập.'])(
    'are no counts of years, days or communes: %s',
    (body) => expect(documents(body)).toEqual([]),
  );
});

const agencies = (body: string): string[] => namesOf(read(body), 'Agency');

describe('names of bodies', () => {
  it.each([
    ['Ông Lê Văn Bảy, Chủ tịch Tập đoàn Dầu khí Việt Nam, phát biểu.', 'Tập đoàn Dầu khí Việt Nam'],
    [
      'Ông Lê Văn Bảy, Vụ trưởng Vụ Kinh tế địa phương và lãnh thổ, phát biểu.',
      'Vụ Kinh tế địa phương và lãnh thổ',
    ],
    ['Ông Lê Văn Bảy, Cục trưởng Cục Nghệ thuật biểu diễn, phát biểu.', 'Cục Nghệ thuật biểu diễn'],
    [
      'Ông Lê Văn Bảy, Cục trưởng Cục Kiểm soát thủ tục hành chính, phát biểu.',
      'Cục Kiểm soát thủ tục hành chính',
    ],
    ['Ông Lê Văn Bảy, Cục trưởng Cục Hàng không Việt Nam, phát biểu.', 'Cục Hàng không Việt Nam'],
    ['Ông Lê Văn Bảy, Giám đốc Sở Nội vụ tỉnh Nghệ An, phát biểu.', 'Sở Nội vụ tỉnh Nghệ An'],
  ])('are read to their last word: %s', (body, name) => expect(agencies(body)).toContain(name));
  it.each([
    ['Sở Nội vụ yêu cầu ông Lê Văn Bảy, Giám đốc Công an tỉnh Nghệ An, báo cáo.', 'Sở Nội vụ tỉnh Nghệ An'],
    [
      'Sở Xây dựng công bố quy hoạch, ông Lê Văn Bảy, Giám đốc Công an tỉnh Nghệ An, nói.',
      'Sở Xây dựng tỉnh Nghệ An',
    ],
    [
      'Sở Tài chính không đồng tình với ông Lê Văn Bảy, Giám đốc Công an tỉnh Nghệ An.',
      'Sở Tài chính tỉnh Nghệ An',
    ],
    ['Ông Lê Văn Bảy, Giám đốc Sở Y tế, đồng thời là Bí thư Đảng ủy, ở Nghệ An.', 'Sở Y tế tỉnh Nghệ An'],
  ])('end before the verb: %s', (body, name) => expect(agencies(body)).toContain(name));
  it('end before the next body of a list', () =>
    expect(
      agencies('Phòng Cảnh sát hình sự, phòng Kỹ thuật hình sự Công an tỉnh Nghệ An vào cuộc.').filter((a) =>
        a.includes(','),
      ),
    ).toEqual([]));
  it('do not begin inside another word', () =>
    expect(
      agencies('Tại buổi họp báo Chính phủ, Bộ trưởng Bộ Công an Lê Văn Bảy trả lời.').filter((a) =>
        /báo/iu.test(a),
      ),
    ).toEqual([]));
});

describe('laws', () => {
  it.each([
    'Ủy ban Kiểm tra Trung ương công bố quyết định kỷ luật Phó Chủ tịch UBND tỉnh Nghệ An.',
    'Hội thảo bàn về hệ thống pháp luật Việt Nam và thế giới.',
    'Hội Luật Gia tỉnh Nghệ An họp mặt đầu xuân.',
  ])('are not discipline, the law as such, or lawyers: %s', (body) => expect(documents(body)).toEqual([]));
  it('end before what is said of them', () =>
    expect(
      documents('Hội nghị triển khai Luật Quy hoạch ngày 15-7 và Bộ luật Lao động về tiền lương.'),
    ).toEqual(['Bộ luật Lao động', 'Luật Quy hoạch']));
});

describe('places of occasions', () => {
  const places = (body: string) => said(body).filter((c) => c.includes('HELD_IN'));
  it.each([
    'Công an tỉnh Nghệ An điều tra vụ việc. Đại hội Đảng lần thứ 12 đã bầu ông Trần Văn Bảy vào Ban Chấp hành.',
    'Việc này ở Nghệ An được nêu tại hội nghị toàn quốc tổng kết công tác xây dựng Đảng năm 2017 chiều 19/1.',
    'Ngày 6/6, bão đổ bộ vào Nghệ An. Bộ trưởng Bộ Công an Trần Văn Bảy trả lời tại cuộc họp bàn về phòng chống thiên tai sáng 7/6.',
  ])('of the whole country are not in the province of the article: %s', (body) =>
    expect(places(body).filter((c) => c.endsWith('Nghệ An'))).toEqual([]),
  );
  it('are not told by the President who bears the name of a city', () =>
    expect(
      places('Sáng 5/6, Chủ tịch nước tiếp đoàn và hội đàm về quan hệ do Chủ tịch Hồ Chí Minh gây dựng.'),
    ).toEqual([]));
  it.each([
    [
      'Tháng giêng, Chủ tịch HĐND tỉnh Nghệ An Trần Văn Bảy dẫn đoàn đi chúc Tết và tổ chức Ngày hội văn hóa - thương mại tại Lào.',
      'Lào',
    ],
    ['Hội nghị Bộ trưởng Nông nghiệp ASEAN lần thứ 40 ngày 5/6 diễn ra tại Manila, Philippines.', 'Manila'],
    ['Ngày 5/6, hội nghị Bộ trưởng Y tế ASEAN lần thứ 12 khai mạc tại Selangor (Malaysia).', 'Selangor'],
    ['Hội nghị Tương lai nông thôn lần thứ 25 ngày 30-5 diễn ra ở thủ đô Tokyo, Nhật Bản.', 'Tokyo'],
  ])('abroad are in the city or country named, and in no province: %s', (body, unit) =>
    expect(places(body)).toEqual([expect.stringMatching(new RegExp(`HELD_IN ${unit}$`, 'u'))]),
  );
  it.each([
    'Sáng 5/6, Bộ Công an tổ chức hội nghị về tình hình người Việt Nam tại Lào.',
    'Sáng 5/6, Bộ Công an gặp mặt cán bộ Đại sứ quán Việt Nam tại Nhật Bản.',
  ])('are not abroad where others live there: %s', (body) => expect(places(body)).toEqual([]));
  it('are where the officials serve who speak there', () =>
    expect(
      places(
        'Chủ tịch UBND tỉnh Nghệ An Trần Văn Bảy phát biểu tại hội nghị gặp gỡ doanh nghiệp đầu năm sáng 17/3.',
      ),
    ).toEqual([expect.stringMatching(/HELD_IN Nghệ An$/u)]));
});

describe('decisions handed over', () => {
  it('are not held by the body that took them', () =>
    expect(
      said(
        'Sáng 12/6/2023, Tỉnh ủy Nghệ An tổ chức trao quyết định của Bộ Chính trị về việc điều động ông Trần Văn Bảy.',
      ).filter((c) => c.startsWith('Bộ Chính trị ORGANIZED')),
    ).toEqual([]));
  it('at another time are no attendance: a caption below the report of a meeting', () =>
    expect(
      said(
        'Sáng 12/6/2023, UBND tỉnh Nghệ An tổ chức hội nghị tổng kết tình hình kinh tế năm 2022. Chủ tịch UBND tỉnh Nghệ An Trần Văn Bảy trao quyết định cho ông Lê Văn Tám, Giám đốc Sở Tài chính, hồi tháng ba.',
      ).filter((c) => c.includes('ATTENDED')),
    ).toEqual([]));
  it.each(['Ban', 'ban'])('are no conference where a board is given a task: "giao %s cán sự"', (board) =>
    expect(
      read(
        `Ngày 12/6/2023, Tỉnh ủy Nghệ An giao ${board} cán sự Đảng UBND tỉnh chỉ đạo làm việc với chủ đầu tư.`,
      ).entities.filter((e) => e.type === 'Event' && /giao ban/iu.test(e.name)),
    ).toEqual([]),
  );
});

describe('chairs', () => {
  it('of a meeting told in passing do not chair the occasion reported', () =>
    expect(
      said(
        'Sáng 12/6/2023, Ủy ban Kiểm tra Tỉnh ủy Nghệ An tổ chức kỳ họp thứ 23. Ban Thường vụ Tỉnh ủy đã họp dưới sự chủ trì của ông Trần Văn Bảy, Bí thư Tỉnh ủy Nghệ An.',
      ).filter((c) => c.includes('CHAIRED')),
    ).toEqual([]));
});

describe('days of occasions', () => {
  const days = (body: string) => read(body).entities.flatMap((e) => (e.type === 'Event' ? [e.date] : []));
  it('are not the days remembered', () =>
    expect(
      days(
        'UBND tỉnh Nghệ An tổ chức lễ kỷ niệm 20 năm ngày thành lập Hội Luật gia tỉnh (09/02/1999 - 09/02/2019).',
      ),
    ).toEqual([undefined]));
  it('take no year from what is planned for long after', () =>
    expect(
      days('Tối 1-12, Thành ủy Đà Nẵng tổ chức hội nghị lần thứ 11 bàn kế hoạch phát triển đến năm 2030.'),
    ).toEqual([undefined]));
});

describe('names of places', () => {
  it('keep their marks where a small letter is forgiven: "Diễn biến" is no "Điện Biên"', () =>
    expect(
      read(
        'Diễn biến thời tiết phức tạp, ông Lê Văn Bảy, Giám đốc Sở Y tế tỉnh Nghệ An, nói.',
      ).entities.filter((e) => e.name === 'Điện Biên'),
    ).toEqual([]));
});

describe('awards', () => {
  const given = (body: string) => said(body).filter((c) => c.includes('RECEIVED_AWARD'));
  const CEREMONY = 'Sáng 12/6/2023, UBND tỉnh Nghệ An tổ chức lễ khen thưởng các đơn vị phá án.';
  it.each([
    'Nhiều tập thể, cá nhân Công an tỉnh Nghệ An được tặng bằng khen.',
    'Bộ tặng bằng khen cho các đơn vị thuộc Công an tỉnh Nghệ An.',
    'Sở đã trình tặng bằng khen cho Công an tỉnh Nghệ An.',
  ])("of some people of a body, or only asked for, are not the body's: %s", (sentence) =>
    expect(given(`${CEREMONY} ${sentence}`)).toEqual([]),
  );
});

describe('names of people', () => {
  it('begin behind the country', () =>
    expect(
      said('Thủ tướng Chính phủ Việt Nam Nguyễn Văn Bảy đến dự.').some((c) =>
        c.startsWith('Nguyễn Văn Bảy HOLDS'),
      ),
    ).toBe(true));
});

describe('attendance', () => {
  it('is not built: "xây dựng" holds no "dự"', () =>
    expect(
      said(
        'Sáng 12/6/2023, UBND tỉnh Nghệ An tổ chức hội nghị tổng kết công tác năm 2022. Việc xây dựng trụ sở có sai sót là do cấp dưới, ông Trần Văn Bảy, Giám đốc Sở Xây dựng tỉnh Nghệ An giải thích.',
      ).filter((c) => c.includes('ATTENDED')),
    ).toEqual([]));
});
