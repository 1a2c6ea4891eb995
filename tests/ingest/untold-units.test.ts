import { describe, expect, it } from 'vitest';
import { heldIn } from './told.ts';

describe('Officers of bodies whose unit is left out', () => {
  it('are of the one unit that all who govern in the article are of', () => {
    const body =
      'Chiều 23/9, UBND xã Hương Đô tổ chức hội nghị sơ kết. Dự hội nghị có bà Ngô Thị Lan, Chủ tịch Hội LHPN; ông Vũ Văn Kiên, UVBTV, Trưởng Công an.';
    expect(heldIn(body, 'Tin tỉnh Hà Tĩnh')).toEqual([
      'Ngô Thị Lan: Chủ tịch Hội LHPN xã Hương Đô',
      'Vũ Văn Kiên: Trưởng Công an xã Hương Đô',
      'Vũ Văn Kiên: Ủy viên Ban Thường vụ Đảng ủy xã Hương Đô',
    ]);
  });

  it('stay untold where two units govern, and where the title fits no such unit', () => {
    const two =
      'Chiều 23/9, UBND xã Hương Đô và UBND xã Hương Trà tổ chức hội nghị. Dự có bà Ngô Thị Lan, Chủ tịch Hội LHPN.';
    expect(heldIn(two, 'Tin tỉnh Hà Tĩnh')).toEqual([]);
    const province = 'UBND tỉnh Hà Tĩnh tổ chức hội nghị. Dự có ông Vũ Văn Kiên, Trưởng Công an.';
    expect(heldIn(province, 'Tin tỉnh Hà Tĩnh')).toEqual([]);
  });

  it('are of its government and committee too, whatever they do behind their title', () => {
    const body =
      'Huyện ủy Hương Khê tổ chức hội nghị. Ông Vũ Văn Kiên, Phó Bí thư, Chủ tịch UBND trình bày báo cáo. Bà Ngô Thị Lan, Chủ tịch Ủy ban MTTQ Việt Nam khẳng định kết quả.';
    expect(heldIn(body, 'Tin tỉnh Hà Tĩnh')).toEqual([
      'Ngô Thị Lan: Chủ tịch Ủy ban MTTQ Việt Nam huyện Hương Khê',
      'Vũ Văn Kiên: Chủ tịch UBND huyện Hương Khê',
      'Vũ Văn Kiên: Phó Bí thư Huyện ủy Hương Khê',
    ]);
  });

  it.each([
    ['Huyện ủy Hương Khê', 'Chánh án TAND', 'Chánh án Tòa án nhân dân huyện Hương Khê'],
    ['Huyện ủy Hương Khê', 'Giám đốc Trung tâm Y tế', 'Giám đốc Trung tâm Y tế huyện Hương Khê'],
    ['Huyện ủy Hương Khê', 'Chánh Thanh tra', 'Chánh Thanh tra huyện Hương Khê'],
    ['Huyện ủy Hương Khê', 'Phó Bí thư Thường trực', 'Phó Bí thư Thường trực Huyện ủy Hương Khê'],
    ['UBND xã Hương Đô', 'Trưởng Trạm Y tế', 'Trạm trưởng Trạm Y tế xã Hương Đô'],
    ['Đảng ủy xã Hương Đô', 'Phó Chủ tịch HĐND', 'Phó Chủ tịch HĐND xã Hương Đô'],
  ])('of %s: %s', (host, office, held) =>
    expect(heldIn(`${host} tổ chức hội nghị. Dự có ông Vũ Văn Kiên, ${office}.`, 'Tin tỉnh Hà Tĩnh')).toEqual(
      [`Vũ Văn Kiên: ${held}`],
    ),
  );

  it('stay untold where the title is of a unit that has none, or of a committee inside some body', () => {
    for (const office of ['Chánh án TAND', 'Bí thư Đảng ủy, Giám đốc điều hành'])
      expect(heldIn(`UBND xã Hương Đô họp. Dự có ông Vũ Văn Kiên, ${office}.`, 'Tin tỉnh Hà Tĩnh')).toEqual(
        [],
      );
    const youth = 'Tỉnh ủy Hà Tĩnh và Tỉnh đoàn tổ chức hội nghị. Phó Bí thư Vũ Văn Kiên phát biểu.';
    expect(heldIn(youth)).toEqual([]);
  });

  it('are on boards of the committee that was told before them', () => {
    const body =
      'Ông Hồ Sỹ Lâm, Phó Bí thư Tỉnh ủy Hà Tĩnh chủ trì. Dự có ông Vũ Văn Kiên, Ủy viên Ban Thường vụ, Trưởng Ban Tổ chức.';
    expect(heldIn(body)).toEqual([
      'Hồ Sỹ Lâm: Phó Bí thư Tỉnh ủy Hà Tĩnh',
      'Vũ Văn Kiên: Trưởng Ban Tổ chức Tỉnh ủy Hà Tĩnh',
      'Vũ Văn Kiên: Ủy viên Ban Thường vụ Tỉnh ủy Hà Tĩnh',
    ]);
  });

  it('leave the Front of the country to the country', () => {
    const body = 'UBND tỉnh Hà Tĩnh tổ chức hội nghị. Dự có ông Vũ Văn Kiên, Chủ tịch Ủy ban MTTQ Việt Nam.';
    expect(heldIn(body, 'Tin tỉnh Hà Tĩnh')).toEqual([
      'Vũ Văn Kiên: Chủ tịch Ủy ban Trung ương MTTQ Việt Nam',
    ]);
  });
});

describe('Officers of another province than the article is on', () => {
  it.each(['Riêng Sơn La', 'Riêng tỉnh Sơn La', 'Còn ở tỉnh Sơn La', 'Với tỉnh Sơn La'])(
    'are of the one that their sentence turns to: %s',
    (lead) => {
      const body = `Tỉnh ủy Hà Giang có văn bản gửi ông Hồ Sỹ Lâm, Phó Chủ tịch UBND tỉnh. ${lead}, ông Vũ Văn Kiên, Tỉnh ủy viên, Phó Chủ tịch UBND tỉnh đã giải trình.`;
      expect(heldIn(body, 'Tin tỉnh Hà Giang')).toEqual([
        'Hồ Sỹ Lâm: Phó Chủ tịch UBND tỉnh Hà Giang',
        'Vũ Văn Kiên: Phó Chủ tịch UBND tỉnh Sơn La',
        'Vũ Văn Kiên: Tỉnh ủy viên Tỉnh ủy Sơn La',
      ]);
    },
  );
});

describe('Officers of a Front told barely beside leaders of the country', () => {
  it('are not taken for those of the province that these visit', () => {
    const body =
      'UBND tỉnh Hà Tĩnh tổ chức lễ kỷ niệm. Dự có ông Vũ Văn Kiên, Bộ trưởng Bộ Nội vụ; ông Hồ Sỹ Lâm, Chủ tịch MTTQ.';
    expect(heldIn(body, 'Tin tỉnh Hà Tĩnh').filter((h) => h.includes('MTTQ Việt Nam tỉnh Hà Tĩnh'))).toEqual(
      [],
    );
  });
});

describe('Officers of one body, which is named behind the last', () => {
  it('are told over ranks and over those who share a title', () => {
    const police = 'Chủ trì có Đại tá Vũ Văn Kiên, Giám đốc; Thượng tá Hồ Sỹ Lâm, Phó Giám đốc Công an tỉnh.';
    expect(heldIn(police, 'Tin tỉnh Hà Tĩnh')).toEqual([
      'Hồ Sỹ Lâm: Phó Giám đốc Công an tỉnh Hà Tĩnh',
      'Vũ Văn Kiên: Giám đốc Công an tỉnh Hà Tĩnh',
    ]);
    const post =
      'Chủ trì có Trung tá Vũ Văn Kiên, Đồn trưởng; Trung tá Hồ Sỹ Lâm, Chính trị viên Đồn Biên phòng Bản Giàng.';
    expect(heldIn(post)).toContain('Vũ Văn Kiên: Đồn trưởng Đồn Biên phòng Bản Giàng');
  });

  it('are none where the next one heads something else', () => {
    const body = 'Dự có ông Vũ Văn Kiên, Trưởng phòng; ông Hồ Sỹ Lâm, Giám đốc Sở Nội vụ tỉnh Hà Tĩnh.';
    expect(heldIn(body)).toEqual(['Hồ Sỹ Lâm: Giám đốc Sở Nội vụ tỉnh Hà Tĩnh']);
  });
});

describe('What stands inside a title', () => {
  it('is the field of a deputy, before the body', () => {
    const body = 'Thượng tá Vũ Văn Kiên, Phó Giám đốc phụ trách an ninh Công an tỉnh Hà Tĩnh phát biểu.';
    expect(heldIn(body)).toEqual(['Vũ Văn Kiên: Phó Giám đốc Công an tỉnh Hà Tĩnh']);
  });

  it('is how somebody with a rank serves', () => {
    const body =
      'Dự có Trung tá CN Vũ Văn Kiên, Thượng úy QNCN Hồ Sỹ Lâm, Phó Đồn trưởng Đồn Biên phòng Bản Giàng.';
    expect(heldIn(body)).toEqual(['Hồ Sỹ Lâm: Phó Đồn trưởng Đồn Biên phòng Bản Giàng']);
  });
});

describe('A title behind the last of several names', () => {
  it('is of all where the text says so, and of the last alone else', () => {
    const names = 'Dự có ông Trần Văn Nam và bà Lê Thị Hoa';
    for (const told of [' - đều là', ', đều là', ', các', ' (cùng là'])
      expect(heldIn(`${names}${told} Phó Chủ tịch UBND huyện Hương Khê.`)).toEqual([
        'Lê Thị Hoa: Phó Chủ tịch UBND huyện Hương Khê',
        'Trần Văn Nam: Phó Chủ tịch UBND huyện Hương Khê',
      ]);
    expect(heldIn(`${names} - Phó Chủ tịch UBND huyện Hương Khê.`)).toHaveLength(1);
    expect(heldIn(`${names}, các Phó Chủ tịch UBND huyện Hương Khê Vũ Văn Kiên, Hồ Sỹ Lâm.`)).toEqual([
      'Hồ Sỹ Lâm: Phó Chủ tịch UBND huyện Hương Khê',
      'Vũ Văn Kiên: Phó Chủ tịch UBND huyện Hương Khê',
    ]);
  });
});
