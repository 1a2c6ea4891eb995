/** What is no part of a body's name: the verb behind it, the next firm, the number of its people. */
import { describe, expect, it } from 'vitest';
import { heldIn, readUnder, saidIn } from './told.ts';

const bodiesIn = (text: string, headline = 'Tin tỉnh Nghệ An'): string[] =>
  readUnder(headline, text)
    .entities.flatMap((e) => (e.type === 'Agency' ? [e.name] : []))
    .sort();

describe('what a body does', () => {
  it('is no part of its name, whatever body it does it with or for', () => {
    expect(saidIn('Bộ yêu cầu Cục báo chí phối hợp Sở Tư pháp kiểm tra vụ việc.', /COORD|PART/)).toEqual([
      'Cục Báo chí COORDINATES_WITH Sở Tư pháp tỉnh Nghệ An',
    ]);
    expect(
      bodiesIn(
        'Ông Lê Văn Tám trao tiền của Công đoàn ngành Xây dựng hỗ trợ Hội Khuyến học huyện Yên Thành.',
      ),
    ).toEqual(['Công đoàn ngành Xây dựng', 'Hội Khuyến học huyện Yên Thành']);
    expect(saidIn('Công an xã Tam Hợp phối hợp với Trường THPT Lê Lợi dựng phim.', /COORD/)).toEqual([
      'Công an xã Tam Hợp COORDINATES_WITH Trường THPT Lê Lợi',
    ]);
    expect(heldIn('Ông Lê Văn Tám, Trưởng Ban Chỉ đạo chủ trì Phiên họp.')).toEqual([]);
    expect(heldIn('Ông Lê Văn Tám, Giám đốc Trung tâm Hỗ trợ Nông dân, dự.')).toEqual([
      'Lê Văn Tám: Giám đốc Trung tâm Hỗ trợ Nông dân',
    ]);
  });

  it('ends before a dash where the next firm stands', () => {
    expect(bodiesIn('Liên danh Tổng công ty Xây dựng Sông Cái - Công ty cổ phần Cầu 99 thi công.')).toEqual([
      'Công ty cổ phần Cầu 99',
      'Tổng công ty Xây dựng Sông Cái',
    ]);
  });
});
