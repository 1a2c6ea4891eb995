/** Titles without a body, bodies told beside others, departments in small letters, and the boards of councils and of the assembly. */
import { describe, expect, it } from 'vitest';
import { linksOf, readUnder } from './told.ts';

const linksIn = (text: string, type: 'HOLDS' | 'PART_OF'): string[] =>
  linksOf(readUnder('Tin trong tỉnh', text), type);

describe('a title without its body', () => {
  it('is of the only body whose head the sentence or the article tells', () => {
    expect(
      linksIn('Chủ tịch UBND tỉnh Hà Nam Lê Văn Tám cùng Phó chủ tịch Vũ Thị Chín dự lễ.', 'HOLDS'),
    ).toContain('Vũ Thị Chín > Phó Chủ tịch UBND tỉnh Hà Nam');
    expect(
      linksIn('Bí thư Tỉnh ủy Hà Nam Lê Văn Tám phát biểu. Việc giao Phó bí thư Vũ Thị Chín lo.', 'HOLDS'),
    ).toContain('Vũ Thị Chín > Phó Bí thư Tỉnh ủy Hà Nam');
  });

  it('is of the committee whose session it is told beside', () =>
    expect(
      linksIn(
        'Tại hội nghị Ban Chấp hành Đảng bộ tỉnh Hà Nam, Phó bí thư Thường trực Vũ Thị Chín nói.',
        'HOLDS',
      ),
    ).toEqual(['Vũ Thị Chín > Phó Bí thư Thường trực Tỉnh ủy Hà Nam']));

  it.each([
    [
      'Quốc hội họp sáng nay. Ban tổ chức đón khách. Khách ở xa về. Phó chủ tịch Vũ Thị Chín nói đã xong.',
      'Vũ Thị Chín > Phó Chủ tịch Quốc hội',
    ],
    [
      'Ông Lê Văn Tám, Tổng biên tập Báo Hà Nam, dự. Nhiều khách có mặt. Phó Tổng biên tập Vũ Thị Chín báo cáo.',
      'Vũ Thị Chín > Phó Tổng Biên tập Báo Hà Nam',
    ],
  ])('is of the only one that has such a seat: %s', (text, held) =>
    expect(linksIn(text, 'HOLDS')).toContain(held),
  );

  it('is of none where two have such a seat', () =>
    expect(
      linksIn(
        'HĐND tỉnh Hà Nam họp với UBND tỉnh Hà Nam. Khách ở xa về. Phó chủ tịch Vũ Thị Chín nói.',
        'HOLDS',
      ),
    ).toEqual([]));

  it.each([
    'Chủ tịch UBND tỉnh Hà Nam Lê Văn Tám, Chủ tịch HĐND tỉnh Hà Nam Vũ Văn Bảy và Phó chủ tịch Vũ Thị Chín dự.',
    'Giám đốc Sở Y tế tỉnh Hà Nam Lê Văn Tám dự. Bà Vũ Thị Chín, giám đốc khách sạn, phát biểu.',
    'Chủ tịch UBND huyện Kim Bảng Lê Văn Tám dự. Sau đó, Phó chủ tịch Vũ Thị Chín nói.',
  ])('is of none where there are two, or it may be of another: %s', (text) => {
    expect(linksIn(text, 'HOLDS').filter((held) => held.startsWith('Vũ Thị Chín'))).toEqual([]);
  });

  it('is shared by a list, of the body that is said to have so many', () => {
    const text =
      'Hiện UBND tỉnh Hà Nam có 3 Phó chủ tịch gồm các ông: Vũ Văn Bảy; Lê Văn Tám và Trần Văn Chín.';
    expect(linksIn(text, 'HOLDS')).toEqual(
      expect.arrayContaining(
        ['Vũ Văn Bảy', 'Lê Văn Tám', 'Trần Văn Chín'].map((p) => `${p} > Phó Chủ tịch UBND tỉnh Hà Nam`),
      ),
    );
  });

  it('is planned where somebody is only named for it', () => {
    const text =
      'Đại tá Lê Văn Tám, Giám đốc Công an tỉnh Hà Nam được giới thiệu để bầu vào chức danh Chủ tịch UBND tỉnh Hà Nam.';
    const { claims, entities } = readUnder('Tin trong tỉnh', text);
    const chair = entities.find((e) => e.name === 'Chủ tịch UBND tỉnh Hà Nam');
    expect(claims.find((c) => c.type === 'HOLDS' && c.object === chair?.id)?.status).toBe('planned');
  });

  it('is of the board that its holder had a part in before', () => {
    expect(
      linksIn(
        'Bà Vũ Thị Chín, Phó trưởng Ban Pháp chế HĐND tỉnh Hà Nam được bầu giữ chức Trưởng ban.',
        'HOLDS',
      ),
    ).toContain('Vũ Thị Chín > Trưởng Ban Pháp chế HĐND tỉnh Hà Nam');
  });
});

describe('a part of a larger body', () => {
  it.each([
    [
      'Ban Tôn giáo tỉnh Hà Nam (Sở Nội vụ) họp với Công an tỉnh.',
      'Ban Tôn giáo tỉnh Hà Nam > Sở Nội vụ tỉnh Hà Nam',
    ],
    [
      'Ông Lê Văn Tám, Trưởng phòng Cấp thoát nước sở GTVT tỉnh Hà Nam, dự.',
      'Phòng Cấp thoát nước Sở Giao thông Vận tải tỉnh Hà Nam > Sở Giao thông Vận tải tỉnh Hà Nam',
    ],
    ['Viện Khoa học hình sự thuộc Bộ Công an họp.', 'Viện Khoa học hình sự > Bộ Công an'],
    ['Ủy ban Kinh tế của Quốc hội họp.', 'Ủy ban Kinh tế của Quốc hội > Quốc hội'],
    [
      'Phòng cảnh sát giao thông đường bộ - đường sắt, Công an tỉnh Hà Nam ra quân.',
      'Phòng Cảnh sát giao thông đường bộ - đường sắt Công an tỉnh Hà Nam > Công an tỉnh Hà Nam',
    ],
  ])('is told as such: %s', (text, link) => expect(linksIn(text, 'PART_OF')).toContain(link));

  it('is none where the same committee is told by its number', () => {
    const text = 'Ban Chỉ đạo phòng, chống ma túy (Ban Chỉ đạo 389 quốc gia) họp với Công an tỉnh Hà Nam.';
    expect(linksIn(text, 'PART_OF')).toEqual([]);
  });

  it('is none where two stand side by side', () => {
    expect(linksIn('Trung tâm Y tế huyện Kim Bảng, Sở Y tế tỉnh Hà Nam họp.', 'PART_OF')).toEqual([]);
  });
});
