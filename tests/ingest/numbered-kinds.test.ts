/** Kinds of papers that are known by their number, across the words that may stand before it. */
import { expect, test } from 'vitest';
import { linksOf, namesOf, readUnder } from './told.ts';

test.each([
  ['Chương trình số 21-CTr/HU', 'Chương trình số 21-CTr/HU'],
  ['Phương án số 10/PA-UBND', 'Phương án số 10/PA-UBND'],
  ['Thông tri số 06-TT/HU', 'Thông tri số 06-TT/HU'],
  ['Quyết định số: 123/QĐ-UBND', 'Quyết định số 123/QĐ-UBND'],
  ['Công văn hỏa tốc số 678/UBND-NV', 'Công văn hỏa tốc số 678/UBND-NV'],
])('%s is a paper of the one body that issues it', (written, name) => {
  const x = readUnder('Tin trong ngày', `Ngày 12/3/2019, Huyện ủy Mường Chà ban hành ${written} về dân vận.`);
  expect(namesOf(x, 'Document')).toEqual([name]);
  expect(linksOf(x, 'ISSUED')).toEqual([`Huyện ủy Mường Chà > ${name}`]);
});

test('a plan or order counted among several is no paper', () => {
  const x = readUnder('Tin trong ngày', 'UBND huyện Mường Chà chọn phương án số 2, chưa dùng lệnh số 1.');
  expect(namesOf(x, 'Document')).toEqual([]);
});
