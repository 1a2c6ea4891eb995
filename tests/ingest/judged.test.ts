/** Readings that somebody judged wrong on real news, by phenomenon, each with a text of our own: what must be said, and what must not. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../ingest/pipeline.ts';
import { readArticle } from '../../ingest/read/index.ts';

const read = (body: string) => extract(readArticle({ bytes: `Tin trong ngày\n\n${body}\n`, id: 'a' }));
const said = (body: string): string[] => {
  const x = read(body);
  const name = new Map<string, string>(x.entities.map((e) => [e.id, e.name]));
  return x.claims.map((c) => `${name.get(c.subject)} ${c.type} ${name.get(c.object)}`);
};
const documents = (body: string): string[] =>
  read(body).entities.flatMap((e) => (e.type === 'Document' ? [e.name] : []));

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

const agencies = (body: string): string[] =>
  read(body).entities.flatMap((e) => (e.type === 'Agency' ? [e.name] : []));

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

describe('attendance', () => {
  it('is not built: "xây dựng" holds no "dự"', () =>
    expect(
      said(
        'Sáng 12/6/2023, UBND tỉnh Nghệ An tổ chức hội nghị tổng kết công tác năm 2022. Việc xây dựng trụ sở có sai sót là do cấp dưới, ông Trần Văn Bảy, Giám đốc Sở Xây dựng tỉnh Nghệ An giải thích.',
      ).filter((c) => c.includes('ATTENDED')),
    ).toEqual([]));
});
