/** Lists of posts read item by item: past brackets and posts that nobody is an official by. */
import { describe, expect, it } from 'vitest';
import { heldIn } from './told.ts';

describe('a list of posts', () => {
  it.each([
    [
      'goes on behind a bracket',
      'Ông Trần Văn Tám từng giữ các chức vụ Bí thư Huyện ủy Yên Định (Thanh Hóa), Giám đốc Sở Y tế tỉnh Thanh Hóa.',
      ['Trần Văn Tám: Bí thư Huyện ủy Yên Định (cũ)', 'Trần Văn Tám: Giám đốc Sở Y tế tỉnh Thanh Hóa (cũ)'],
    ],
    [
      'begins with a post of no official',
      'Ông Trần Văn Tám, chuyên viên cao cấp, Phó Vụ trưởng Vụ Pháp chế Bộ Y tế, phát biểu.',
      ['Trần Văn Tám: Phó Vụ trưởng Vụ Pháp chế Bộ Y tế'],
    ],
    [
      'stands behind the place where they were held',
      'Ông Trần Văn Tám từng kinh qua các chức vụ tại Sở Tài chính tỉnh Kon Tum, Phó Chủ tịch UBND tỉnh Kon Tum.',
      ['Trần Văn Tám: Phó Chủ tịch UBND tỉnh Kon Tum (cũ)'],
    ],
    [
      'stands in the bracket that counts up what was lost',
      'Ban Bí thư kỷ luật ông Trần Văn Tám bằng hình thức cách tất cả chức vụ trong Đảng (Bí thư Đảng ủy Sở Y tế tỉnh Kon Tum).',
      ['Trần Văn Tám: Bí thư Đảng ủy Sở Y tế tỉnh Kon Tum (cũ)'],
    ],
    [
      'holds a seat on the board of a firm',
      'Bà Vũ Thị Chín, thành viên HĐQT, Tổng Giám đốc Tổng công ty Quản lý bay Việt Nam, dự.',
      [
        'Vũ Thị Chín: Thành viên Hội đồng quản trị Tổng công ty Quản lý bay Việt Nam',
        'Vũ Thị Chín: Tổng Giám đốc Tổng công ty Quản lý bay Việt Nam',
      ],
    ],
    [
      'stands behind a rank',
      'Ông Trần Văn Tám dự. Trước đó ông Trần Văn Tám là đại tá Chỉ huy trưởng Bộ Chỉ huy quân sự tỉnh Kon Tum.',
      ['Trần Văn Tám: Chỉ huy trưởng Bộ Chỉ huy Quân sự tỉnh Kon Tum (cũ)'],
    ],
  ])('%s', (_what, text, held) => expect(heldIn(text)).toEqual(held));

  it.each([
    'Ông Trần Văn Tám (Thanh Hóa), Giám đốc Sở Y tế tỉnh Kon Tum Vũ Văn Chín dự.',
    'Ông Trần Văn Tám là thư ký của ông Vũ Văn Chín, Bí thư Tỉnh ủy Kon Tum.',
    'Ông Trần Văn Tám, cán bộ xã cho biết, Chủ tịch UBND tỉnh Kon Tum đã ký.',
  ])('tells nothing of who only stands beside it: %s', (text) =>
    expect(heldIn(text).filter((held) => held.startsWith('Trần Văn Tám'))).toEqual([]),
  );

  it('tells of no seat of guests without a name', () =>
    expect(
      heldIn('Về phía Công ty Hòa Phát có ông Trần Văn Tám, Tổng Giám đốc; Thành viên HĐQT, các phòng ban.'),
    ).toEqual(['Trần Văn Tám: Tổng Giám đốc Công ty Hòa Phát']));
});
