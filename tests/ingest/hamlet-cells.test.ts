import { describe, expect, it } from 'vitest';
import { heldIn, namesOf, readUnder } from './told.ts';

describe('Heads of hamlets and of what is in them', () => {
  it('lead the cell of the hamlet, whatever else of it they head', () => {
    expect(
      heldIn('Ông Trần Văn Nam, Bí thư Chi bộ, Trưởng Ban công tác Mặt trận thôn Đông Tây phát biểu.'),
    ).toEqual([
      'Trần Văn Nam: Bí thư Chi bộ thôn Đông Tây',
      'Trần Văn Nam: Trưởng Ban Công tác Mặt trận thôn Đông Tây',
    ]);
    expect(heldIn('Ông Trần Văn Nam, Bí thư kiêm Trưởng thôn Bình Minh phát biểu.')).toEqual([
      'Trần Văn Nam: Bí thư Chi bộ Thôn Bình Minh',
      'Trần Văn Nam: Trưởng Thôn Bình Minh',
    ]);
  });

  it('head hamlets of a number and a letter', () => {
    expect(
      heldIn('Ông Trần Văn Nam, Trưởng ấp 3A, xã Nghi Lâm và ông Lê Văn Tám, Trưởng khu phố 2, phường 5 dự.'),
    ).toEqual(['Lê Văn Tám: Trưởng Khu phố 2, phường 5', 'Trần Văn Nam: Trưởng Ấp 3A, xã Nghi Lâm']);
  });

  it('lead the cell of a quarter of that ward, told once or again without it', () => {
    expect(
      heldIn(
        'Ông Trần Văn Nam, Bí thư Chi bộ khu phố 3, phường 5 phát biểu. Bà Lê Thị Bốn, Phó Bí thư Chi bộ khu phố 3 cùng dự.',
      ),
    ).toEqual([
      'Lê Thị Bốn: Phó Bí thư Chi bộ khu phố 3, phường 5',
      'Trần Văn Nam: Bí thư Chi bộ khu phố 3, phường 5',
    ]);
    expect(
      heldIn(
        'Ông Trần Văn Nam, Bí thư Chi bộ khu phố 3, phường 5; ông Hồ Tám, Bí thư Chi bộ khu phố 3, phường 6; bà Lê Thị Bốn, Phó Bí thư Chi bộ khu phố 3.',
      ),
    ).toContain('Lê Thị Bốn: Phó Bí thư Chi bộ khu phố 3');
  });

  it('lead the branch of an association there, and not the association', () => {
    expect(
      heldIn('Bà Lê Thị Bốn, Chi hội trưởng Chi hội phụ nữ khóm 4 và các chi hội phụ nữ khác cùng dự.'),
    ).toEqual(['Lê Thị Bốn: Chi hội trưởng Chi hội phụ nữ khóm 4']);
    expect(namesOf(readUnder('Tin', 'Các chi hội phụ nữ xã Nghi Lâm góp quỹ.'), 'Agency')).toEqual([]);
  });

  it('are told behind what people they are of', () => {
    expect(heldIn('Anh Giàng A Páo, dân tộc Mông, Trưởng bản Huổi Lóng phát biểu.')).toEqual([
      'Giàng A Páo: Trưởng Bản Huổi Lóng',
    ]);
  });

  it('head a quarter by its number, and no cluster of units', () => {
    expect(heldIn('Ông Trần Văn Nam, Trưởng khối 5, phường Bắc Hà phát biểu.')).toEqual([
      'Trần Văn Nam: Trưởng Khối 5, phường Bắc Hà',
    ]);
    expect(heldIn('Ông Trần Văn Nam, Trưởng Khối thi đua số 5 phát biểu.')).toEqual([
      'Trần Văn Nam: Trưởng Khối thi đua số 5',
    ]);
  });
});

describe('Boards of a committee beside a small body of a district', () => {
  it('are of the district, and not inside the small body', () => {
    expect(heldIn('Ông Trần Văn Nam, Trưởng ban Tổ chức, Trưởng phòng Nội vụ huyện Hương Khê dự.')).toEqual([
      'Trần Văn Nam: Trưởng Ban Tổ chức Huyện ủy Hương Khê',
      'Trần Văn Nam: Trưởng Phòng Nội vụ huyện Hương Khê',
    ]);
  });

  it('leave its own committee to a body that is large enough', () => {
    expect(heldIn('Ông Trần Văn Nam, Bí thư Đảng ủy, Giám đốc Trung tâm Y tế huyện Hương Khê dự.')).toContain(
      'Trần Văn Nam: Bí thư Đảng ủy Trung tâm Y tế huyện Hương Khê',
    );
  });
});

describe('Titles written in letters without a space', () => {
  it.each([
    ['PBTTT Đảng ủy xã Hương Đô', 'Phó Bí thư Thường trực Đảng ủy xã Hương Đô'],
    ['CTHĐND xã Hương Đô', 'Chủ tịch HĐND xã Hương Đô'],
    ['PCTUBND xã Hương Đô', 'Phó Chủ tịch UBND xã Hương Đô'],
    ['CTUBMTTQ xã Hương Đô', 'Chủ tịch Ủy ban MTTQ Việt Nam xã Hương Đô'],
    ['PTP Nội vụ huyện Hương Khê', 'Phó Trưởng Phòng Nội vụ huyện Hương Khê'],
    ['P.Trưởng phòng Nội vụ huyện Hương Khê', 'Phó Trưởng Phòng Nội vụ huyện Hương Khê'],
  ])('%s', (written, office) => {
    expect(heldIn(`Dự hội nghị có đồng chí Trần Văn Nam - ${written}.`)).toEqual([`Trần Văn Nam: ${office}`]);
  });
});

describe('Counties abroad that look like a name', () => {
  it('are no person where a province follows', () => {
    const body = 'Dự hội nghị có ông Lý Khắc Cường, Bí thư Huyện ủy Hà Khẩu, tỉnh Vân Nam, Trung Quốc.';
    expect(heldIn(body).filter((h) => h.startsWith('Hà Khẩu'))).toEqual([]);
  });
});
