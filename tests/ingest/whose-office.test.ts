/** Offices beside a name that are somebody else's, or nobody's. Found where an article gave two people one seat. All names are invented. */
import { describe, expect, it } from 'vitest';
import { heldIn, saidIn } from './told.ts';

describe('An office beside a name', () => {
  it.each([
    [
      'of many units behind a semicolon is nobody’s',
      'Sáng 11/5, UBND huyện Cẩm Xuyên họp. Dự có ông Hà Huy Tám, Phó Chủ tịch UBND huyện; Chủ tịch Ủy ban MTTQ và Trưởng Công an 23 xã, thị trấn.',
      ['Hà Huy Tám: Phó Chủ tịch UBND huyện Cẩm Xuyên'],
    ],
    [
      'of the board that he leads is not of the body that he chairs besides',
      'UBND tỉnh Hà Tĩnh lập hội đồng. Hội đồng gồm 16 thành viên do ông Trần Văn Bảy, Phó Chủ tịch UBND tỉnh làm Chủ tịch.',
      ['Trần Văn Bảy: Phó Chủ tịch UBND tỉnh Hà Tĩnh'],
    ],
    [
      'from whom he received something is not his',
      'Ông Trần Văn Bảy (bìa phải) nhận hoa từ Bí thư Thành ủy Hà Tĩnh tại buổi đối thoại.',
      [],
    ],
    [
      'whose holder is left unnamed is not that of the one told next as the reason',
      'Ông Lê Quốc Tám, Giám đốc Sở Y tế tỉnh Hà Tĩnh trả lời. Theo vị Giám đốc Sở, do bà Hồ Thị Chín có năng lực nên Sở giữ lại.',
      ['Lê Quốc Tám: Giám đốc Sở Y tế tỉnh Hà Tĩnh'],
    ],
    [
      'that his wife was given is not his',
      'Bà Hồ Thị Chín là vợ ông Lê Quốc Tám (Giám đốc Sở Y tế tỉnh Hà Tĩnh), được bổ nhiệm làm Hiệu trưởng Trường THPT Nguyễn Trãi.',
      ['Lê Quốc Tám: Giám đốc Sở Y tế tỉnh Hà Tĩnh'],
    ],
    [
      'at the end of a line that lost its break is of the one before',
      'Khách mời gồm: Ông Lê Quốc Tám, Phó Chủ tịch UBND tỉnh Hà Tĩnh Bà Hồ Thị Chín, Chủ tịch Hội Nông dân tỉnh Ông Vũ Văn Kiên, Giám đốc Sở Y tế.',
      [
        'Hồ Thị Chín: Chủ tịch Hội Nông dân tỉnh Hà Tĩnh',
        'Lê Quốc Tám: Phó Chủ tịch UBND tỉnh Hà Tĩnh',
        'Vũ Văn Kiên: Giám đốc Sở Y tế tỉnh Hà Tĩnh',
      ],
    ],
    [
      'before a name that the next sentence is glued to is of that name alone',
      'Kiến nghị xử lý nguyên Chủ tịch UBND tỉnh Hà Tĩnh Lê Hoàng Sâm Cơ quan điều tra vừa kết luận. Cùng ngày, Phó Chủ tịch UBND tỉnh Hà Tĩnh Hồ Sỹ Lâm Để chuẩn bị cho lễ hội, huyện phân công cán bộ.',
      ['Hồ Sỹ Lâm: Phó Chủ tịch UBND tỉnh Hà Tĩnh', 'Lê Hoàng Sâm: Chủ tịch UBND tỉnh Hà Tĩnh (cũ)'],
    ],
    [
      'behind a beach is not held by the beach',
      'Sau khi báo nêu về rác ở biển Ninh Chữ, Chủ tịch UBND tỉnh Hà Tĩnh đã chỉ đạo thu gom.',
      [],
    ],
    [
      'of one person and one department is of one province, told once',
      'HĐND tỉnh Hà Tĩnh bầu ông Hồ Sỹ Lâm làm Chủ tịch HĐND tỉnh. Cùng ngày, HĐND tỉnh Quảng Trị bầu ông Vũ Văn Kiên, Giám đốc Sở Ngoại vụ, giữ chức Phó Chủ tịch UBND tỉnh Quảng Trị. Trước khi làm Giám đốc Sở Ngoại vụ, ông Kiên từng làm Chủ tịch UBND huyện Cam Lộ.',
      [
        'Hồ Sỹ Lâm: Chủ tịch HĐND tỉnh Hà Tĩnh',
        'Vũ Văn Kiên: Chủ tịch UBND huyện Cam Lộ (cũ)',
        'Vũ Văn Kiên: Giám đốc Sở Ngoại vụ tỉnh Quảng Trị (cũ)',
        'Vũ Văn Kiên: Phó Chủ tịch UBND tỉnh Quảng Trị',
      ],
    ],
  ])('%s', (_title, body, held) => {
    expect(heldIn(body, 'Tin tỉnh Hà Tĩnh')).toEqual(held);
  });

  it('stays his where the list of a delegation goes on, and where a board is led by its chair', () => {
    const list =
      'Dự có ông Lê Quốc Tám, Phó Chủ tịch UBND tỉnh Hà Tĩnh; Giám đốc Sở Y tế Vũ Văn Kiên và Trưởng Công an huyện Cẩm Xuyên Hồ Sỹ Lâm.';
    expect(heldIn(list, 'Tin tỉnh Hà Tĩnh')).toContain('Hồ Sỹ Lâm: Trưởng Công an huyện Cẩm Xuyên');
    const wife =
      'Ông Lê Quốc Tám (Giám đốc Sở Y tế tỉnh Hà Tĩnh), được bổ nhiệm làm Phó Chủ tịch UBND tỉnh Hà Tĩnh.';
    expect(heldIn(wife, 'Tin tỉnh Hà Tĩnh')).toContain('Lê Quốc Tám: Phó Chủ tịch UBND tỉnh Hà Tĩnh');
  });

  it('of many units stands for none of those who hold it where the article is', () => {
    const body =
      'Sáng 11/5, tại huyện Cẩm Xuyên, UBND huyện Cẩm Xuyên tổ chức hội nghị tổng kết. Bà Phan Thị Mười, Chủ tịch Ủy ban MTTQ huyện báo cáo. Tới dự có Chủ tịch Ủy ban MTTQ và Trưởng Công an 23 xã.';
    expect(saidIn(body, /ATTENDED/)).toEqual([]);
  });
});
