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
});
