/** What a person says of others, and whom the paper accuses, mourns or quotes as a citizen: none of them gets an office by it. */
import { describe, expect, it } from 'vitest';
import { heldIn } from './told.ts';

const SON = 'Ông Trần Văn Sơn, Giám đốc Sở Y tế Hà Tĩnh,';

describe('whoever speaks', () => {
  it.each([
    'cho biết theo quy định, chủ tịch hội đồng là Giám đốc Công an tỉnh Hà Tĩnh.',
    'cho biết tổ trưởng tổ công tác là Phó Giám đốc Công an tỉnh Hà Tĩnh, tổ phó là Chánh Thanh tra tỉnh Hà Tĩnh.',
    'nói thẩm quyền xử phạt là Chủ tịch UBND huyện Đức Thọ.',
    'cho biết đại diện cho xã là Chủ tịch UBND xã Kỳ Ninh.',
    'thông tin: chủ tài khoản là Chủ tịch UBND xã Kỳ Ninh.',
    'kể rằng học trò cũ đã trở thành Chủ tịch UBND xã Kỳ Ninh.',
    'nhớ lại thầy giáo cũ giữ chức Bí thư Huyện ủy Đức Thọ.',
    'cho rằng cán bộ trẻ có thể đảm nhận chức Chủ tịch UBND xã Kỳ Ninh.',
    'dự. Năm 2015, ông suýt trở thành Chủ tịch UBND huyện Đức Thọ.',
    'dự. Năm 2015, ông từ chối giữ chức Chủ tịch UBND huyện Đức Thọ.',
    'dự. Năm 2015, ông giả làm Giám đốc Công an tỉnh Hà Tĩnh.',
  ])('does not hold the office he tells of: %s', (said) =>
    expect(heldIn(`${SON} ${said}`)).toEqual(['Trần Văn Sơn: Giám đốc Sở Y tế tỉnh Hà Tĩnh']),
  );

  it('stays a citizen', () =>
    expect(
      heldIn('Ông Trần Văn Sơn, ngụ xã Kỳ Ninh, cho biết chủ lô đất là Chủ tịch UBND huyện Đức Thọ.'),
    ).toEqual([]));
});

describe('a person whom the paper accuses, mourns or quotes as a citizen', () => {
  it.each([
    'Ông Lê Văn Nam, 45 tuổi, có mặt. Năm 2015, ông làm Chủ tịch UBND xã Kỳ Ninh; năm 2020, ông bị khởi tố, bắt tạm giam.',
    'Ông Lê Văn Nam, 45 tuổi, trú tại Hà Tĩnh. Năm 2015, ông làm Chủ tịch UBND xã Kỳ Ninh. Năm 2020, ông bị khởi tố, bắt tạm giam.',
    'Người vừa bị bắt là bà Lê Thị Nam. Từ 2015, bà làm Trưởng phòng Y tế huyện Đức Thọ, sau đó giữ chức Phó Giám đốc Sở Y tế tỉnh Hà Tĩnh.',
    'Công an tỉnh Hà Tĩnh bắt giữ 5 người. Trong đó có bà Lê Thị Nam. Năm 2015, bà làm Chủ tịch Hội LHPN xã Kỳ Ninh.',
    'Ông Lê Văn Nam sống tại Hà Tĩnh. Năm 2015, ông làm Chủ tịch UBND xã Kỳ Ninh. Ngày 5/4, ông đã qua đời.',
    'Ông Lê Văn Nam sống tại Hà Tĩnh. Năm 1985, ông làm Chủ tịch UBND xã Kỳ Ninh. Ông mất năm 1999.',
    'Nạn nhân là ông Lê Văn Nam. Năm 2015, ông làm Trưởng ban Thanh tra nhân dân xã Kỳ Ninh.',
    'Ông Lê Văn Nam là bị hại trong vụ án. Năm 2015, ông làm Chủ tịch UBND xã Kỳ Ninh.',
    'Ông Lê Văn Nam, ngụ xã Kỳ Ninh, tố cáo hàng xóm. Năm 2015, ông làm Chủ tịch Hội Nông dân xã Kỳ Ninh.',
    'Năm 2015, Ông Lê Văn Nam, ngụ xã Kỳ Ninh, tố cáo hàng xóm. Năm 2016, được bầu làm Chủ tịch Hội Nông dân xã Kỳ Ninh.',
  ])('gets no office by a pronoun: %s', (text) => expect(heldIn(text)).toEqual([]));
});

describe('a pronoun', () => {
  it('is a woman or a man', () =>
    expect(
      heldIn(
        'Bà Lê Thị Nam, Phó Chủ tịch HĐND tỉnh Hà Tĩnh, gặp Đại tá Trần Văn Sơn. Ông từng giữ chức Giám đốc Sở Y tế tỉnh Hà Tĩnh. Bà từng giữ chức Chủ tịch UBND huyện Đức Thọ.',
      ),
    ).toEqual([
      'Lê Thị Nam: Chủ tịch UBND huyện Đức Thọ (cũ)',
      'Lê Thị Nam: Phó Chủ tịch HĐND tỉnh Hà Tĩnh',
      'Trần Văn Sơn: Giám đốc Sở Y tế tỉnh Hà Tĩnh (cũ)',
    ]));

  it('is nobody of two whom "và" joins', () =>
    expect(
      heldIn('Dự có ông Lê Văn Nam và ông Trần Văn Sơn. Ông từng giữ chức Giám đốc Sở Y tế tỉnh Hà Tĩnh.'),
    ).toEqual([]));
});

describe('a post with its years', () => {
  it.each([
    [
      'Ông Lê Văn Nam, Giám đốc Sở Y tế tỉnh Hà Tĩnh, dự. Giai đoạn 2005 - 2010, làm Chủ tịch UBND huyện Đức Thọ.',
      ['Lê Văn Nam: Chủ tịch UBND huyện Đức Thọ (cũ)', 'Lê Văn Nam: Giám đốc Sở Y tế tỉnh Hà Tĩnh'],
    ],
    [
      'Ông Lê Văn Nam, Giám đốc Sở Y tế tỉnh Hà Tĩnh, dự. Giai đoạn 2005 - 2010, ông làm Chủ tịch UBND huyện Đức Thọ.',
      ['Lê Văn Nam: Chủ tịch UBND huyện Đức Thọ (cũ)', 'Lê Văn Nam: Giám đốc Sở Y tế tỉnh Hà Tĩnh'],
    ],
  ])('is over: %s', (text, held) => expect(heldIn(text)).toEqual(held));
});
