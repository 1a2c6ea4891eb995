/** Names that differ by their marks alone: two that the article tells apart, and slips of the pen. */
import { describe, expect, it } from 'vitest';
import { heldIn, saidIn } from './told.ts';

describe('names that differ by a mark', () => {
  it('are of two people where each holds a post of their own', () => {
    expect(
      heldIn(
        'Dự có ông Lê Văn Ba, Giám đốc Sở Y tế tỉnh Hà Tĩnh; ông Lê Văn Bá, Giám đốc Sở Tư pháp tỉnh Hà Tĩnh.',
      ),
    ).toEqual(['Lê Văn Ba: Giám đốc Sở Y tế tỉnh Hà Tĩnh', 'Lê Văn Bá: Giám đốc Sở Tư pháp tỉnh Hà Tĩnh']);
  });

  it('are one person who holds one post', () => {
    expect(
      heldIn(
        'Ông Lê Văn Ba, Giám đốc Sở Y tế tỉnh Hà Tĩnh chủ trì hội nghị. Ông Lê Văn Bá, Giám đốc Sở Y tế tỉnh Hà Tĩnh phát biểu.',
      ),
    ).toEqual(['Lê Văn Ba: Giám đốc Sở Y tế tỉnh Hà Tĩnh']);
  });

  it('are one person where the second is written without a post', () => {
    expect(
      saidIn(
        'Sáng 5/6, Bộ Y tế tổ chức hội nghị sơ kết công tác dân số. Ông Lê Văn Bá, Thứ trưởng Bộ Y tế chủ trì hội nghị. Tại hội nghị, ông Lê Văn Ba phát biểu.',
        /HOLDS|CHAIRED|SPOKE/u,
      ),
    ).toEqual([
      'Lê Văn Bá CHAIRED Hội nghị sơ kết công tác dân số',
      'Lê Văn Bá HOLDS Thứ trưởng Bộ Y tế',
      'Lê Văn Bá SPOKE_AT Hội nghị sơ kết công tác dân số',
    ]);
  });

  it('are two units where the map has both, with a body each', () => {
    expect(
      saidIn(
        'Dự có ông Lê Văn Ba, Chủ tịch UBND xã Tân An; ông Võ Tài, Chủ tịch UBND xã Tân Ân.',
        /HOLDS|SERVES/u,
      ),
    ).toEqual([
      'Lê Văn Ba HOLDS Chủ tịch UBND xã Tân An',
      'UBND xã Tân An SERVES Tân An',
      'UBND xã Tân Ân SERVES Tân Ân',
      'Võ Tài HOLDS Chủ tịch UBND xã Tân Ân',
    ]);
  });

  it('are one unit where the map has but one', () => {
    expect(
      saidIn(
        'Ông Lê Văn Ba, Chủ tịch UBND quận Liên Chiểu, thành phố Đà Nẵng chủ trì hội nghị. UBND quận Liên Chiều sẽ tổ chức lễ hội.',
        /SERVES/u,
        'Tin Đà Nẵng',
      ),
    ).toEqual(['UBND quận Liên Chiểu SERVES Liên Chiểu']);
  });
});
