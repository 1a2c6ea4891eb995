/** Which unit a body serves: told, unknown to the gazetteer, or not told at all. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../ingest/pipeline.ts';
import { readArticle } from '../../ingest/read/index.ts';

const read = (text: string, name = 'bai.txt') => extract(readArticle({ bytes: text, name }));
const namesOf = (text: string, type: string) =>
  read(text)
    .entities.filter((e) => e.type === type)
    .map((e) => e.name);

describe('a body of a unit', () => {
  const untold =
    'Sơ kết công tác phối hợp\n\nSáng 12/6, Công an tỉnh và Ủy ban MTTQ tỉnh tổ chức hội nghị sơ kết. Ông Lò Văn Cầu, Phó Giám đốc Công an tỉnh chủ trì hội nghị.\n';

  it('keeps its level where the article does not say which unit it is', () => {
    expect(namesOf(untold, 'Agency')).toEqual(
      expect.arrayContaining(['Công an tỉnh', 'Ủy ban MTTQ Việt Nam tỉnh']),
    );
    expect(namesOf(untold, 'Office')).toContain('Phó Giám đốc Công an tỉnh');
    expect(namesOf(untold, 'Agency')).not.toContain('Ủy ban Trung ương MTTQ Việt Nam');
  });

  it('is then a body of that article alone', () => {
    const idsOf = (name: string) =>
      read(untold, name).entities.flatMap((e) => (e.type === 'Agency' ? [e.id] : []));
    expect(idsOf('a.txt').filter((id) => idsOf('b.txt').includes(id))).toEqual([]);
    expect(idsOf('a.txt')).toEqual(idsOf('a.txt'));
  });

  it('may serve a unit that no gazetteer knows', () => {
    const text =
      'Kiểm tra ở cơ sở\n\nNgày 3/4, ông Y Nhuân Byă, Chủ tịch UBND huyện Krông Pắk (Đắk Lắk) tiếp dân. Bà Hồ Thị Mây, Bí thư Đảng ủy xã Lý Hòa (huyện Bố Trạch) cùng dự.\n';
    expect(namesOf(text, 'Person')).toEqual(expect.arrayContaining(['Y Nhuân Byă', 'Hồ Thị Mây']));
    expect(namesOf(text, 'Person')).toHaveLength(2);
    expect(namesOf(text, 'Agency')).toEqual(expect.arrayContaining(['UBND huyện Krông Pắk']));
  });

  it('stands before the name of its head all the same', () => {
    const text = 'Tin ở Nghệ An\n\nNgày 3/4, Chủ tịch UBND xã Lê Văn Duyệt tiếp dân.\n';
    expect(namesOf(text, 'Person')).toEqual(['Lê Văn Duyệt']);
  });
});
