import { expect, test } from 'vitest';
import { heldIn } from './told.ts';

const DAY = 'Ngày 23/11/2023, UBND tỉnh Cà Mau tổ chức hội nghị giao ban.';

test('Behind the own name of a body the name of its head begins at a surname that no such name ends with.', () => {
  expect(heldIn(`${DAY} Đồn trưởng Đồn Biên phòng Sông Đốc Trần Văn An phát biểu.`)).toEqual([
    'Trần Văn An: Đồn trưởng Đồn Biên phòng Sông Đốc',
  ]);
  expect(heldIn(`${DAY} Hiệu trưởng Trường THPT Nguyễn Trãi Lê Hùng phát biểu.`)).toEqual([
    'Lê Hùng: Hiệu trưởng Trường THPT Nguyễn Trãi',
  ]);
  expect(heldIn(`${DAY} Giám đốc Công ty CP Sao Mai Võ Minh Tâm phát biểu.`)).toEqual([
    'Võ Minh Tâm: Giám đốc Công ty CP Sao Mai',
  ]);
  expect(heldIn(`${DAY} Giám đốc HTX nông nghiệp Tân Tiến Tạ Minh Đức phát biểu.`)).toEqual([
    'Tạ Minh Đức: Giám đốc HTX nông nghiệp Tân Tiến',
  ]);
});

test('The larger body that a name ends with is cut before the head’s name too.', () => {
  expect(heldIn(`${DAY} Bí thư Đoàn Trường THPT Đầm Dơi Lê Minh Tâm phát biểu.`)).toEqual([
    'Lê Minh Tâm: Bí thư Đoàn Trường THPT Đầm Dơi',
  ]);
});

test('Names of the highlands behind a body are told by how they are written.', () => {
  expect(heldIn(`${DAY} Trưởng bản Nà Sản Giàng A Tủa phát biểu.`)).toEqual([
    'Giàng A Tủa: Trưởng Bản Nà Sản',
  ]);
  expect(heldIn(`${DAY} Chính trị viên Đồn Biên phòng Ia Mơ Rơ Mah Tuân phát biểu.`)).toEqual([
    'Rơ Mah Tuân: Chính trị viên Đồn Biên phòng Ia Mơ',
  ]);
  expect(heldIn(`${DAY} Chánh Thanh tra tỉnh H’Loan Êban phát biểu.`)).toEqual([
    'H’Loan Êban: Chánh Thanh tra tỉnh Cà Mau',
  ]);
});

test('A body that is called after somebody keeps its name.', () => {
  expect(heldIn(`${DAY} Bà Lê Thị B, Hiệu trưởng Trường THPT Nguyễn Thị Minh Khai, phát biểu.`)).toEqual([
    'Lê Thị B: Hiệu trưởng Trường THPT Nguyễn Thị Minh Khai',
  ]);
  expect(heldIn(`${DAY} Ông Vũ Văn C, Hiệu trưởng Trường Tiểu học Sao Việt Lê Lợi, phát biểu.`)).toEqual([
    'Vũ Văn C: Hiệu trưởng Trường Tiểu học Sao Việt Lê Lợi',
  ]);
});
