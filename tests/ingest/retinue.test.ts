/** Who goes with a leader, of whose body the text says nothing more. All names are invented. */
import { expect, it } from 'vitest';
import { heldIn } from './told.ts';

const VISIT = 'Chiều 30/3, bà Vũ Thị Bảy, Chủ tịch Hội LHPN Việt Nam tới thăm huyện Nam Đàn.';

it('who goes with a leader is of the body that she heads, whoever receives them', () =>
  expect(
    heldIn(`${VISIT} Cùng đi có Phó Chủ tịch Lê Thị Tám; ông Trần Văn Chín, Phó Chủ tịch UBND tỉnh Nghệ An.`),
  ).toContain('Lê Thị Tám: Phó Chủ tịch Hội LHPN Việt Nam'));

it('who goes with two leaders of one title is of neither', () =>
  expect(
    heldIn(
      'Bà Vũ Thị Bảy, Chủ tịch Hội LHPN Việt Nam và ông Phan Văn Ba, Chủ tịch Hội Nông dân Việt Nam tới thăm. Tháp tùng có Phó Chủ tịch Lê Thị Tám.',
    ).filter((x) => x.startsWith('Lê')),
  ).toEqual([]));

it('the council of the pioneers and a bureau of the assembly’s office are known in the whole country', () =>
  expect(
    heldIn(
      'Dự có ông Lê Văn Tám, Chủ tịch Hội đồng Đội Trung ương; ông Trần Văn Chín, Vụ trưởng Vụ Phục vụ hoạt động giám sát; bà Vũ Thị Bảy, Phó Chủ tịch Hội đồng Đội tỉnh Nghệ An.',
    ),
  ).toEqual([
    'Lê Văn Tám: Chủ tịch Hội đồng Đội Trung ương',
    'Trần Văn Chín: Vụ trưởng Vụ Phục vụ hoạt động giám sát Văn phòng Quốc hội',
    'Vũ Thị Bảy: Phó Chủ tịch Hội đồng Đội tỉnh Nghệ An',
  ]));
