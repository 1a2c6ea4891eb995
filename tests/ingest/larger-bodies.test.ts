/** What bodies are part of, where their names end and which of them act, as plain news tells it. */
import { describe, expect, it } from 'vitest';
import { linksOf, readUnder } from './told.ts';

const read = (text: string) => readUnder('Tin trong tỉnh', text);
const bodiesIn = (text: string): string[] =>
  read(text).entities.flatMap((e) => (e.type === 'Agency' ? [e.name] : []));
const partsIn = (text: string): string[] => linksOf(read(text), 'PART_OF');

describe('the larger body', () => {
  it.each([
    [
      'Bà Lê Thị Tám, vụ trưởng Vụ Pháp chế, thuộc Bộ Xây dựng, chủ trì họp báo.',
      'Vụ Pháp chế Bộ Xây dựng > Bộ Xây dựng',
    ],
    [
      'Ông Lê Văn Tám - cục trưởng Cục Hạ tầng, Bộ Xây dựng - cho biết dự án đã xong.',
      'Cục Hạ tầng Bộ Xây dựng > Bộ Xây dựng',
    ],
    [
      'Ông Lê Văn Tám, Vụ trưởng Vụ Nghiên cứu, Ban Dân vận Trung ương, chủ trì tọa đàm.',
      'Vụ Nghiên cứu Ban Dân vận Trung ương > Ban Dân vận Trung ương',
    ],
    [
      'Chiều 2/7, đội cảnh sát trật tự Công an quận Hoàn Kiếm phối hợp với công an phường Hàng Đào ra quân.',
      'Đội Cảnh sát trật tự Công an quận Hoàn Kiếm > Công an quận Hoàn Kiếm',
    ],
    [
      'Theo phòng cảnh sát giao thông công an tỉnh Hà Nam, vụ việc đang được làm rõ.',
      'Phòng Cảnh sát giao thông Công an tỉnh Hà Nam > Công an tỉnh Hà Nam',
    ],
    ['Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ Lê Văn Tám dự họp.', 'Văn phòng Chính phủ > Chính phủ'],
  ])('is told: %s', (text, link) => {
    expect(partsIn(text)).toContain(link);
  });

  it.each([
    'Dự họp có đại diện Cục Hạ tầng, Văn phòng Chính phủ và Bộ Xây dựng.',
    'Các đội cảnh sát trật tự, công an các phường đã ra quân.',
    'Họp với Vụ Pháp chế - Bộ Xây dựng - Bộ Tư pháp về dự án.',
  ])('is not the next one of a list: %s', (text) => {
    expect(partsIn(text).filter((link) => !link.endsWith('Chính phủ'))).toEqual([]);
  });
});

describe('the name of a body', () => {
  it('has fields in small letters, the last behind "và"', () => {
    expect(bodiesIn('Cục Mỹ thuật, nhiếp ảnh và triển lãm phối hợp tổ chức hội nghị.')).toEqual([
      'Cục Mỹ thuật, nhiếp ảnh và triển lãm',
    ]);
    expect(bodiesIn('Cục Mỹ thuật, các nghệ sĩ và công ty phối hợp tổ chức hội nghị.')).toEqual([
      'Cục Mỹ thuật',
    ]);
  });

  it('may hold the ocean, which is no province', () => {
    expect(bodiesIn('Hội đồng Hợp tác kinh tế Thái Bình Dương cử đại diện dự hội nghị.')).toEqual([
      'Hội đồng Hợp tác kinh tế Thái Bình Dương',
    ]);
  });

  it('is not given to the province where the units of a list lie', () => {
    expect(
      bodiesIn('Công an các huyện Lệ Thủy, Quảng Ninh và Bố Trạch, tỉnh Quảng Bình tổ chức hội nghị.'),
    ).toEqual(['Công an huyện Bố Trạch', 'Công an huyện Lệ Thủy', 'Công an huyện Quảng Ninh']);
  });
});

describe('a body that news names in passing', () => {
  it('is told where it acts', () => {
    expect(bodiesIn('Năm 2016, Chính phủ ban hành quy chế về thông tin.')).toEqual(['Chính phủ']);
    expect(bodiesIn('Ông nói về quy định của Chính phủ ban hành năm 2016.')).toEqual([]);
  });

  it('is read between a name and an office', () => {
    expect(
      bodiesIn(
        'Ông Lê Văn Tám vừa được Bộ Chính trị điều động tham gia Ban chấp hành Đảng bộ tỉnh Hà Nam và giữ chức phó bí thư Tỉnh ủy Hà Nam.',
      ),
    ).toEqual(expect.arrayContaining(['Bộ Chính trị', 'Tỉnh ủy Hà Nam']));
  });
});

describe('the executive committee', () => {
  it('is told apart from the standing office where it meets or decides', () => {
    expect(
      bodiesIn('Tỉnh ủy Hà Nam họp báo. Ban Chấp hành Đảng bộ tỉnh Hà Nam đã họp, xem xét kỷ luật.'),
    ).toEqual(expect.arrayContaining(['Tỉnh ủy Hà Nam', 'Ban Chấp hành Đảng bộ tỉnh Hà Nam']));
  });
});
