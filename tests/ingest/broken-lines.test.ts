/** Lines that were broken at a width are read as one, where they stand. */
import { describe, expect, it } from 'vitest';
import { unbroken } from '../../ingest/broken-lines.ts';
import { heldIn, readUnder } from './told.ts';

const BROKEN = `Sáng ngày 12/5/2023, Tòa án nhân dân huyện Nam Đàn phối hợp với Công an
huyện tổ chức hội nghị sơ kết quy chế phối hợp. Dự hội nghị có đồng chí Lê
Văn Tám, Chánh án Tòa án nhân dân huyện Nam Đàn, đồng chí Trần Thị Bảy, Phó
chủ tịch UBND huyện Nam Đàn cùng các đồng chí lãnh đạo các phòng, ban của
huyện và các xã.`;

describe('a text in lines of one width', () => {
  it('runs on over their ends', () => {
    expect(heldIn(BROKEN, 'Tin tỉnh Nghệ An')).toEqual([
      'Lê Văn Tám: Chánh án Tòa án nhân dân huyện Nam Đàn',
      'Trần Thị Bảy: Phó Chủ tịch UBND huyện Nam Đàn',
    ]);
  });

  it('keeps its length, and its evidence as written', () => {
    expect(unbroken(BROKEN)).toHaveLength(BROKEN.length);
    const { article, claims } = readUnder('Tin tỉnh Nghệ An', BROKEN);
    expect(
      claims.some((c) => c.evidence.some((e) => article.text.slice(e.start, e.end).includes('\n'))),
    ).toBe(true);
  });

  it('keeps its paragraphs and its captions', () => {
    const told =
      'Ông Lê Văn Tám phát biểu\nBà Trần Thị Bảy dự.\n\nCác đại biểu dự hội nghị\nvà tặng hoa.\nẢnh: A';
    expect(unbroken(told)).toBe(told);
    expect(unbroken(BROKEN.replace('. Dự', '.\n\nDự'))).toContain('.\n\nDự');
  });
});
