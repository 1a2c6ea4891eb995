/** Offices that prose tells of somebody, one after another. */
import { describe, expect, it } from 'vitest';
import { heldIn } from './told.ts';

const HOA = 'Bà Lê Thị Hoa, Phó Chủ tịch UBND tỉnh Nghệ An, dự hội nghị.';
const NOW = 'Lê Thị Hoa: Phó Chủ tịch UBND tỉnh Nghệ An';

describe('a career told in prose', () => {
  it.each([
    [
      'by "là" behind the name',
      'Ông Trần Văn Tám hiện là Đại biểu HĐND tỉnh Nghệ An.',
      ['Trần Văn Tám: Đại biểu HĐND tỉnh Nghệ An'],
    ],
    [
      'by years',
      'Năm 2015, ông Trần Văn Tám giữ chức Chủ tịch UBND huyện Yên Thành, đến năm 2018 làm Giám đốc Sở Y tế tỉnh Nghệ An.',
      ['Trần Văn Tám: Chủ tịch UBND huyện Yên Thành (cũ)', 'Trần Văn Tám: Giám đốc Sở Y tế tỉnh Nghệ An'],
    ],
    [
      'through provinces that are no more',
      'Ông Trần Văn Tám từng là Phó Chủ tịch UBND tỉnh Cửu Long, Bí thư Tỉnh ủy Sông Bé, Giám đốc Sở Giao thông vận tải tỉnh Gia Lai - Kon Tum.',
      [
        'Trần Văn Tám: Bí thư Tỉnh ủy Sông Bé (cũ)',
        'Trần Văn Tám: Giám đốc Sở Giao thông Vận tải tỉnh Gia Lai - Kon Tum (cũ)',
        'Trần Văn Tám: Phó Chủ tịch UBND tỉnh Cửu Long (cũ)',
      ],
    ],
    [
      'by what was held for a time, under the short name',
      `${HOA} Bà Hoa có thời gian giữ nhiệm vụ Chủ tịch UBND phường Trung Đô và được trở thành Bí thư Đảng ủy phường.`,
      ['Lê Thị Hoa: Bí thư Đảng ủy phường Trung Đô', 'Lê Thị Hoa: Chủ tịch UBND phường Trung Đô (cũ)', NOW],
    ],
    [
      'by where it was worked and as what',
      `${HOA} Từ năm 2009, bà Hoa công tác tại thành phố Vinh với các chức vụ Chủ nhiệm Ủy ban Kiểm tra Thành ủy Vinh, rồi Phó Chủ tịch UBND thành phố Vinh.`,
      [
        'Lê Thị Hoa: Chủ nhiệm Ủy ban Kiểm tra Thành ủy Vinh (cũ)',
        'Lê Thị Hoa: Phó Chủ tịch UBND thành phố Vinh (cũ)',
        NOW,
      ],
    ],
    [
      'by whom a body moved',
      'Ông Trần Văn Tám mới được Tỉnh ủy Nghệ An điều động qua làm Giám đốc Sở Y tế tỉnh Nghệ An.',
      ['Trần Văn Tám: Giám đốc Sở Y tế tỉnh Nghệ An'],
    ],
    [
      'of several who are named behind it',
      'Hai người đang là đại biểu Quốc hội khóa XIII Trần Văn Tám và Lê Quang Nam cùng dự.',
      ['Lê Quang Nam: Đại biểu Quốc hội', 'Trần Văn Tám: Đại biểu Quốc hội'],
    ],
    [
      'behind lesser posts that tell of which body they were',
      'Ông Trần Văn Tám từng là cán bộ của Cục Thuế tỉnh Nghệ An, Bí thư Huyện ủy Yên Thành, rồi Phó Bí thư Tỉnh ủy Nghệ An.',
      ['Trần Văn Tám: Bí thư Huyện ủy Yên Thành (cũ)', 'Trần Văn Tám: Phó Bí thư Tỉnh ủy Nghệ An (cũ)'],
    ],
    [
      'by bureaus in small letters, each of which ends before the next title',
      'Ông Trần Văn Tám từng giữ các chức vụ: cục trưởng Cục Quản lý dược, vụ trưởng Vụ Pháp chế Bộ Y tế.',
      ['Trần Văn Tám: Cục trưởng Cục Quản lý dược (cũ)', 'Trần Văn Tám: Vụ trưởng Vụ Pháp chế Bộ Y tế (cũ)'],
    ],
    [
      'in brackets, as of that time',
      'Ông Trần Văn Tám (thời điểm đó là Giám đốc Sở Y tế tỉnh Nghệ An) đã ký.',
      ['Trần Văn Tám: Giám đốc Sở Y tế tỉnh Nghệ An (cũ)'],
    ],
    [
      'by the posts he went through',
      'Ông Trần Văn Tám trải qua nhiều vị trí công tác như Giám đốc Sở Y tế tỉnh Nghệ An, Bí thư Huyện ủy Yên Thành.',
      ['Trần Văn Tám: Bí thư Huyện ủy Yên Thành (cũ)', 'Trần Văn Tám: Giám đốc Sở Y tế tỉnh Nghệ An (cũ)'],
    ],
    [
      'under a short name that a verb gives offices',
      'Bà Trần Thị Kim Liên dự họp. Năm 2012, bà Kim Liên làm Giám đốc Sở Y tế tỉnh Nghệ An.',
      ['Trần Thị Kim Liên: Giám đốc Sở Y tế tỉnh Nghệ An'],
    ],
    [
      'of another of a short name, who is introduced',
      'Bà Trần Thị Kim Liên, Giám đốc Sở Y tế tỉnh Nghệ An, dự họp. Bà Kim Liên, Chủ tịch UBND xã Nghi Xá, phát biểu.',
      ['Kim Liên: Chủ tịch UBND xã Nghi Xá', 'Trần Thị Kim Liên: Giám đốc Sở Y tế tỉnh Nghệ An'],
    ],
    ['of a relative says nothing of her', `${HOA} Chồng của bà Hoa là Giám đốc Sở Y tế tỉnh Nghệ An.`, [NOW]],
    [
      'of another, whose name follows, says nothing of him',
      'Ông Trần Văn Tám là Phó Giám đốc Sở Y tế tỉnh Nghệ An, còn cấp trên của ông Tám là Giám đốc Sở Y tế tỉnh Nghệ An Lê Quang Nam.',
      ['Lê Quang Nam: Giám đốc Sở Y tế tỉnh Nghệ An', 'Trần Văn Tám: Phó Giám đốc Sở Y tế tỉnh Nghệ An'],
    ],
  ])('is read %s', (_how, body, expected) => expect(heldIn(body)).toEqual(expected.sort()));

  it('offices listed before the one they are taken from are all his former ones', () =>
    expect(
      heldIn(
        'Ban Bí thư quyết định xóa tư cách nguyên Phó Chủ tịch UBND tỉnh Hà Tĩnh nhiệm kỳ 2005 - 2010, nguyên Chủ tịch UBND tỉnh Hà Tĩnh nhiệm kỳ 2010 - 2015 đối với ông Trần Văn Tám.',
      ),
    ).toEqual([
      'Trần Văn Tám: Chủ tịch UBND tỉnh Hà Tĩnh (cũ)',
      'Trần Văn Tám: Phó Chủ tịch UBND tỉnh Hà Tĩnh (cũ)',
    ]));
});
