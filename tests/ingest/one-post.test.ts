/** Of one person and one office an article says one thing: it is over, or it lasts. */
import { describe, expect, it } from 'vitest';
import { heldIn, readUnder } from './told.ts';

describe('a post told twice', () => {
  it('is over where the article tells its end', () =>
    expect(
      heldIn(
        'Chủ tịch UBND huyện Kỳ Anh Trần Văn Hai dự họp sáng 5/3/2021. Ngày 6/3/2021, HĐND huyện miễn nhiệm chức danh Chủ tịch UBND huyện Kỳ Anh đối với ông Trần Văn Hai.',
        'Tin Hà Tĩnh',
      ),
    ).toEqual(['Trần Văn Hai: Chủ tịch UBND huyện Kỳ Anh (cũ)']));

  it('is over where somebody is called its former holder', () =>
    expect(
      heldIn(
        'Ông Lê Văn Ba, nguyên Giám đốc Sở Y tế tỉnh Hà Nam, bị khiển trách. Năm 2015, Giám đốc Sở Y tế tỉnh Hà Nam Lê Văn Ba ký quyết định mua sắm.',
      ),
    ).toEqual(['Lê Văn Ba: Giám đốc Sở Y tế tỉnh Hà Nam (cũ)']));

  it('lasts where only the career is told again', () =>
    expect(
      heldIn(
        'Ông Vũ Văn Tư, Bí thư Tỉnh ủy Hà Nam, tái đắc cử. Ông Vũ Văn Tư từng giữ các chức vụ: Giám đốc Sở Y tế tỉnh Hà Nam, Bí thư Tỉnh ủy Hà Nam.',
      ),
    ).toEqual(['Vũ Văn Tư: Bí thư Tỉnh ủy Hà Nam', 'Vũ Văn Tư: Giám đốc Sở Y tế tỉnh Hà Nam (cũ)']));

  it('lasts where its end is still to come', () =>
    expect(
      heldIn(
        'Ông Mai Văn Năm, Chủ tịch UBND huyện Kỳ Anh, chủ trì buổi làm việc. Ngày mai, HĐND huyện sẽ bầu Chủ tịch UBND huyện Kỳ Anh thay ông Mai Văn Năm.',
        'Tin Hà Tĩnh',
      ),
    ).toEqual(['Mai Văn Năm: Chủ tịch UBND huyện Kỳ Anh']));
});

describe("a picture's credit", () => {
  it('is no part of the sentence that goes on behind it without a stop', () => {
    const { article, claims } = readUnder(
      'Tin trong ngày',
      'Toàn cảnh hội nghị. Ảnh: Hữu Công Trước đó, ông Lê Văn Ba, Giám đốc Sở Y tế tỉnh Hà Nam, kiểm tra.',
    );
    const held = claims.find((c) => c.type === 'HOLDS')?.evidence[0];
    expect(article.text.slice(held?.start, held?.end)).toMatch(/^Trước đó/u);
  });
});
