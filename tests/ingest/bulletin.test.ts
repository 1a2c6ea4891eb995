/** Bulletins: each item tells of its own occasion, whoever and whatever the others name. */
import { describe, expect, it } from 'vitest';
import { readUnder, told } from './told.ts';

const BULLETIN = [
  '(LC) * Bản Bo: Ngày 12/6/2023, Hội Nông dân xã Bản Bo (huyện Tam Đường) cho ra mắt mô hình "Bản không rác". Bà Lê Thị Bảy, Phó Bí thư Huyện ủy Tam Đường đến động viên.',
  '* Tam Đường: Qua 5 năm, nông dân báo cho công an 640 nguồn tin. Kết quả được nêu tại hội nghị tổng kết ngày 13/6/2023, do ông Lò Văn Sáu, Trưởng Công an huyện Tam Đường chủ trì. Hội thi nhà nông của huyện lùi sang ngày 28/6/2023.',
  '* Sìn Hồ: Chiều 14/6/2023, Ban Thường vụ Huyện ủy Sìn Hồ giao ban khối nội chính quý II. Ông Vàng A Chín, Bí thư Huyện ủy kết luận.',
  '* Mường Tè: Hội Nông dân huyện Mường Tè thông báo hoãn Ngày hội nông dân vì mưa lũ. Ông Tẩn Văn Mười, Chủ tịch Hội Nông dân huyện phát biểu.',
].join('\n');

describe('a bulletin', () => {
  const x = readUnder('Tin trong tỉnh', BULLETIN);
  const kinds = x.entities
    .flatMap((e) => (e.type === 'Event' ? [`${e.kind} ${e.date} ${e.place}`] : []))
    .sort();
  it('tells of one occasion an item, with its own day and place; what is put off is none', () => {
    expect(kinds).toEqual([
      'giao ban 2023-06-14 Sìn Hồ',
      'ra mắt 2023-06-12 Bản Bo',
      'tổng kết 2023-06-13 Tam Đường',
    ]);
  });
  it('gives each person a part only in the occasion of her item', () => {
    const parts = told(x).filter((c) => /^(?:CHAIRED|ATTENDED|SPOKE_AT)$/.test(c.type));
    expect(parts.map((c) => `${c.from} ${c.type} ${c.to}`).sort()).toEqual([
      'Lê Thị Bảy ATTENDED Lễ ra mắt mô hình "Bản không rác"',
      'Lò Văn Sáu CHAIRED Hội nghị tổng kết',
      'Vàng A Chín SPOKE_AT Hội nghị giao ban khối nội chính quý II',
    ]);
  });
  it('is not a list of guests with a star before each', () => {
    const one = readUnder(
      'Tin Lai Châu',
      'Ngày 5/6/2023, UBND tỉnh Lai Châu tổ chức hội nghị tổng kết công tác năm.\n* Đại biểu tỉnh: Ông Lò Văn Sáu, Phó Bí thư Tỉnh ủy.\n* Đại biểu huyện: Bà Lê Thị Bảy, Phó Bí thư Huyện ủy Tam Đường.',
    );
    expect(
      told(one)
        .filter((c) => c.type === 'ATTENDED')
        .map((c) => c.from)
        .sort(),
    ).toEqual(['Lê Thị Bảy', 'Lò Văn Sáu']);
  });
});
