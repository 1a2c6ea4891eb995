/** Programmes, documents, their parties, and awards, each phenomenon with sentences of our own: what must be read, and what must not. */
import { describe, expect, it } from 'vitest';
import { papersIn } from '../../ingest/grammar/paper.ts';
import { extract } from '../../ingest/pipeline.ts';
import { readArticle } from '../../ingest/read/index.ts';

const names = (text: string): string[] => papersIn(text).map((p) => p.name);
const said = (body: string, types: RegExp): string[] => {
  const article = readArticle({ bytes: `Tin tỉnh Nghệ An\n\n${body}\n`, id: 'a' });
  const { entities, claims } = extract(article);
  const name = new Map<string, string>(entities.map((e) => [e.id, e.name]));
  return claims
    .filter((c) => types.test(c.type))
    .map((c) => `${name.get(c.subject)} ${c.type} ${name.get(c.object)}`)
    .sort();
};

describe('laws', () => {
  it.each([
    [
      'Căn cứ Luật Phòng, chống ma tuý năm 2021 và luật Đất đai.',
      ['Luật Phòng, chống ma túy năm 2021', 'Luật Đất đai'],
    ],
    ['Đại biểu góp ý dự án Luật Đô thị ngầm (sửa đổi).', ['Luật Đô thị ngầm']],
    ['Anh tốt nghiệp Đại học Luật Hà Nội và học luật lao động.', []],
    ['Cơ quan thi hành kỷ luật Đảng với ông.', []],
  ])('are read by name: %s', (text, expected) => expect(names(text)).toEqual(expected));
});

describe('numbers', () => {
  it.each([
    ['Hội nghị tổng kết 03/KH-BCA sáng nay.', ['Kế hoạch số 03/KH-BCA']],
    ['Tiếp tục thực hiện chỉ thị 48 của Bộ Chính trị.', ['Chỉ thị số 48']],
    ['Theo Thông tư 33/2017 của Bộ, việc này', ['Thông tư số 33/2017']],
    ['Ngành đề ra kế hoạch 3 năm và kết luận 5 nội dung.', []],
  ])('are read however they are written: %s', (text, expected) => expect(names(text)).toEqual(expected));
});

describe('papers known by their title', () => {
  it.each([
    [
      'Sở Y tế và Đại học Vinh ký thỏa thuận hợp tác về đào tạo nhân lực giai đoạn 2024-2028.',
      ['Thỏa thuận hợp tác về đào tạo nhân lực giai đoạn 2024-2028'],
    ],
    ['Hai bên ký Bản ghi nhớ về hợp tác biên phòng.', ['Bản ghi nhớ về hợp tác biên phòng']],
    ['Tỉnh ban hành Đề án “Làng số ven biển”.', ['Đề án “Làng số ven biển”']],
    ['Theo thoả thuận về tiền công giữa hai bên, các thỏa thuận hợp tác khác dừng lại.', []],
    ['Phải có quy chế phối hợp giữa các cơ quan này.', []],
  ])('%s', (text, expected) => expect(names(text)).toEqual(expected));
});

describe('the parties of a programme', () => {
  it('sign it one after another, under its common noun', () =>
    expect(
      said(
        'Sáng 12/6/2024, UBND xã Nghi Lâm tổ chức lễ ký kết Quy chế phối hợp về giữ gìn an ninh, trật tự. Công an xã Nghi Lâm đã lần lượt ký kết quy chế với Hội Nông dân xã Nghi Lâm và Hội Cựu chiến binh xã Nghi Lâm.',
        /PARTY_TO|COORDINATES/,
      ),
    ).toEqual([
      'Công an xã Nghi Lâm COORDINATES_WITH Hội Cựu chiến binh xã Nghi Lâm',
      'Công an xã Nghi Lâm COORDINATES_WITH Hội Nông dân xã Nghi Lâm',
      'Công an xã Nghi Lâm PARTY_TO Quy chế phối hợp về giữ gìn an ninh, trật tự',
      'Hội Cựu chiến binh xã Nghi Lâm COORDINATES_WITH Hội Nông dân xã Nghi Lâm',
      'Hội Cựu chiến binh xã Nghi Lâm PARTY_TO Quy chế phối hợp về giữ gìn an ninh, trật tự',
      'Hội Nông dân xã Nghi Lâm PARTY_TO Quy chế phối hợp về giữ gìn an ninh, trật tự',
    ]));
  it('are named behind it: "mà A và B ký kết"', () =>
    expect(
      said(
        'Ông Trần Văn Bảy, Giám đốc Công an tỉnh Nghệ An nhắc lại Chương trình phối hợp số 12/CTPH-CAT-HND mà Công an tỉnh Nghệ An và Hội Nông dân tỉnh Nghệ An ký kết năm 2018.',
        /PARTY_TO/,
      ),
    ).toEqual([
      'Công an tỉnh Nghệ An PARTY_TO Chương trình phối hợp số 12/CTPH-CAT-HND',
      'Hội Nông dân tỉnh Nghệ An PARTY_TO Chương trình phối hợp số 12/CTPH-CAT-HND',
    ]));
});

describe('who issued a document', () => {
  it.each([
    [
      'Hội nghị quán triệt Chỉ thị số 19 ngày 5/1/2016 của Tỉnh ủy Nghệ An.',
      ['Tỉnh ủy Nghệ An ISSUED Chỉ thị số 19'],
    ],
    ['Căn cứ Luật Viên chức và Kế hoạch của Sở Nội vụ tỉnh Nghệ An.', []],
  ])('%s', (body, expected) => expect(said(body, /ISSUED/)).toEqual(expected));
});

const CEREMONY = 'Sáng 12/6/2024, UBND tỉnh Nghệ An tổ chức hội nghị tổng kết công tác dân vận năm 2023. ';
describe('awards', () => {
  it('go to who is named before the next who hands something over', () =>
    expect(
      said(
        `${CEREMONY}Ông Trần Văn Bảy, Giám đốc Sở Nội vụ tỉnh Nghệ An trao bằng khen cho Công an huyện Diễn Châu; bà Lê Thị Tám, Chủ tịch Hội Nông dân tỉnh Nghệ An trao giấy khen cho 6 tập thể.`,
        /AWARD/,
      ).map((s) => s.replace(/ Hội nghị.*/, '')),
    ).toEqual([
      'Công an huyện Diễn Châu RECEIVED_AWARD',
      'Lê Thị Tám PRESENTED_AWARD',
      'Trần Văn Bảy PRESENTED_AWARD',
    ]));
  it.each([
    'Chủ tịch UBND tỉnh Nghệ An tặng bằng khen cho ông Ngô Văn Chín, người dân xã Nghi Lâm.',
    'Nhiều ý kiến đề xuất ông Trần Văn Bảy, Giám đốc Sở Nội vụ tỉnh Nghệ An nhận danh hiệu cao quý.',
    'Ông Trần Văn Bảy, Giám đốc Sở Nội vụ tỉnh Nghệ An được truy tặng Huân chương Lao động.',
  ])('are none of the issuer by title, a citizen, the dead, or where only proposed: %s', (sentence) =>
    expect(said(CEREMONY + sentence, /AWARD/)).toEqual([]),
  );
});

describe('a programme known by its parties', () => {
  it.each([
    [
      'Hội nghị tổng kết Quy chế phối hợp giữa HĐND, UBND và Ủy ban MTTQ Việt Nam huyện Lệ Thủy.',
      ['Quy chế phối hợp giữa HĐND, UBND và Ủy ban MTTQ Việt Nam huyện Lệ Thủy'],
    ],
    [
      'Thực hiện quy chế phối hợp phản biện xã hội (PBXH) giữa HĐND - UBND - Ủy ban MTTQ xã Mai Thủy, hôm qua',
      ['Quy chế phối hợp phản biện xã hội giữa HĐND - UBND - Ủy ban MTTQ xã Mai Thủy'],
    ],
  ])('%s', (text, expected) => expect(names(text)).toEqual(expected));
});
