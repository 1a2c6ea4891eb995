/** Sittings of an assembly that are told by who is heard there, and meetings that are told by what their host has or does; each with a text of our own. */
import { describe, expect, it } from 'vitest';
import { namesOf, readUnder, saidIn } from './told.ts';

const said = (body: string, types = /ORGANIZED|SPOKE|CHAIRED/u): string[] =>
  saidIn(body, types, 'Tin trong ngày');
const MINISTER = 'Bộ trưởng Bộ Y tế Lê Văn Tám';
const SITTING = 'Phiên họp của Quốc hội ngày 23/10';

describe('a sitting', () => {
  it.each([
    `Sáng 23/10, báo cáo trước Quốc hội, ${MINISTER} cho biết dịch giảm.`,
    `Chiều 23/10, giải trình trước Quốc hội về giá thuốc, ${MINISTER} cho biết dịch giảm.`,
    `Sáng 23/10 tại Quốc hội, ${MINISTER} đã đọc tờ trình về dự án Luật Dược.`,
    `Chiều 23/10, ${MINISTER} đã đọc trước Quốc hội tờ trình về dự án Luật Dược.`,
    `Trình bày tờ trình dự án Luật Dược tại Quốc hội chiều 23/10, ${MINISTER} cho biết sẽ bỏ giấy phép con.`,
    `Phát biểu tại nghị trường Quốc hội sáng 23/10, ${MINISTER} cho rằng cần sửa luật.`,
  ])('is that of the assembly before which a minister speaks: %s', (text) =>
    expect(said(text)).toEqual([`Lê Văn Tám SPOKE_AT ${SITTING}`, `Quốc hội ORGANIZED ${SITTING}`]),
  );
  it.each([
    'Thảo luận tại hội trường sáng 23/10, đại biểu Quốc hội Lê Văn Tám đề nghị sửa luật.',
    'Thảo luận ở tổ về dự án Luật Dược chiều 23/10, đại biểu Quốc hội Lê Văn Tám đề nghị sửa luật.',
    'Chiều 23/10, thảo luận tại tổ, đại biểu Quốc hội Lê Văn Tám đề nghị sửa luật.',
  ])('is where deputies debate: %s', (text) =>
    expect(said(text, /SPOKE/u)).toEqual(['Lê Văn Tám SPOKE_AT Phiên thảo luận ngày 23/10']),
  );
  it.each([
    `Sáng 23/10, ${MINISTER} cho biết sẽ báo cáo trước Quốc hội về giá thuốc.`,
    `Bên hành lang Quốc hội sáng 23/10, ${MINISTER} nói dịch giảm.`,
    'Thảo luận tại tổ chiều 23/10, các đoàn viên chi đoàn góp nhiều ý kiến.',
  ])('is none: %s', (text) => expect(namesOf(readUnder('Tin trong ngày', text), 'Event')).toEqual([]));
  it('is no event that a word of the assembly’s name begins', () =>
    expect(
      namesOf(readUnder('Tin', 'Sáng 23/10, Quốc hội báo cáo kinh tế xã hội với cử tri cả nước.'), 'Event'),
    ).toEqual([]));
  it('is run by who directs what it is about', () =>
    expect(
      said(
        'Ngày 5/6, Ủy ban Thường vụ Quốc hội khai mạc phiên họp thứ 33. Phó Chủ tịch Quốc hội Lê Thị Sáu điều hành nội dung phiên họp.',
        /CHAIRED/u,
      ),
    ).toEqual(['Lê Thị Sáu CHAIRED Phiên họp thứ 33']));
});

describe('a meeting', () => {
  it('of a day is that of the body behind the day, and not of a paper’s', () => {
    expect(
      said('Tại phiên họp đột xuất chiều 5/6 của Hội đồng Bầu cử quốc gia, danh sách đã được thông qua.'),
    ).toEqual(['Hội đồng bầu cử quốc gia ORGANIZED Phiên họp đột xuất']);
    expect(
      said('Tại hội nghị công bố nghị quyết số 80 ngày 19/6/2018 của Chính phủ, ông Tám vắng mặt.'),
    ).toEqual([]);
  });
  it.each(['rút kinh nghiệm vụ cháy', 'ứng phó bão số 3', 'giao ban tháng 6', 'đột xuất'])(
    'is held by who has it: %s',
    (what) =>
      expect(said(`Sáng 5/6, UBND tỉnh Nghệ An có cuộc họp ${what}.`)).toEqual([
        `UBND tỉnh Nghệ An ORGANIZED Cuộc họp ${what}`,
      ]),
  );
  it('of a board is told by its verb', () =>
    expect(said('Sáng 5/6, UBND tỉnh Nghệ An họp ứng phó bão số 3.')[0]).toContain('UBND tỉnh Nghệ An'));
  it.each(['chỉ đạo', 'quan điểm', 'yêu cầu'])('is where somebody’s words fell: %s', (word) =>
    expect(
      said(`Đó là ${word} của Phó Thủ tướng Lê Văn Tám tại cuộc họp ứng phó bão số 3 sáng 5/6.`, /SPOKE/u),
    ).toEqual(['Lê Văn Tám SPOKE_AT Cuộc họp ứng phó bão số 3']),
  );
  it('of an official with a place is that at which he inspects it', () =>
    expect(
      said(
        'Sáng 5/6, Phó Chủ tịch UBND tỉnh Nghệ An Lê Văn Tám thị sát hiện trường vụ cháy.',
        /ATTENDED/u,
      )[0],
    ).toContain('Lê Văn Tám ATTENDED Chuyến thị sát'));
});
