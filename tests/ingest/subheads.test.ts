/** Subheads without a stop, glued to the sentence behind them. */
import { describe, expect, it } from 'vitest';
import { heldIn, readUnder } from './told.ts';

const quotes = (body: string): string[] => {
  const { article, claims } = readUnder('Tin trong ngày', body);
  return claims.flatMap((c) =>
    c.type === 'HOLDS' ? c.evidence.map((e) => article.text.slice(e.start, e.end)) : [],
  );
};

describe('a subhead', () => {
  it.each([
    [
      'ends where the sentence names its speaker',
      'Dân mong sớm có nước. Chờ ý kiến cấp trên Ông Lê Văn Tám, Giám đốc Sở Xây dựng tỉnh Nghệ An, cho biết sẽ làm ngay.',
      'Ông Lê Văn Tám, Giám đốc Sở Xây dựng tỉnh Nghệ An, cho biết sẽ làm ngay.',
    ],
    [
      'ends where the sentence tells its place',
      'Dân mong sớm có nước. Gỡ từng vướng mắc Tại hội nghị, ông Lê Văn Tám, Giám đốc Sở Xây dựng tỉnh Nghệ An, nêu ba việc.',
      'Tại hội nghị, ông Lê Văn Tám, Giám đốc Sở Xây dựng tỉnh Nghệ An, nêu ba việc.',
    ],
    [
      'ends in a name too, where the sentence begins as few names do',
      'Dân mong sớm có nước. Ba lãnh đạo mới của UBND tỉnh Nghệ An Tại buổi lễ, ông Lê Văn Tám, Giám đốc Sở Xây dựng tỉnh Nghệ An, nêu ba việc.',
      'Tại buổi lễ, ông Lê Văn Tám, Giám đốc Sở Xây dựng tỉnh Nghệ An, nêu ba việc.',
    ],
    [
      'is not what begins the name of a place',
      'Chiều qua ở tỉnh Bà Rịa - Vũng Tàu, ông Lê Văn Tám, Giám đốc Sở Xây dựng tỉnh Nghệ An, thăm cảng.',
      'Chiều qua ở tỉnh Bà Rịa - Vũng Tàu, ông Lê Văn Tám, Giám đốc Sở Xây dựng tỉnh Nghệ An, thăm cảng.',
    ],
  ])('%s', (_what, body, quote) => expect(quotes(body)).toEqual([quote]));

  it('is not the name of a district behind its committee', () => {
    expect(heldIn('Ông Lê Văn Tám là Bí thư huyện ủy Như Xuân, tỉnh Thanh Hóa.')).toEqual([
      'Lê Văn Tám: Bí thư Huyện ủy Như Xuân',
    ]);
  });

  it('is no part of the name before it', () => {
    expect(heldIn('Chủ tịch Hội Luật gia tỉnh Hà Nam Lê Văn Tám Báo cáo kết quả.')).toEqual([
      'Lê Văn Tám: Chủ tịch Hội Luật gia tỉnh Hà Nam',
    ]);
  });
});
