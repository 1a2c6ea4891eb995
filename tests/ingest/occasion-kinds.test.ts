/** Kinds of occasions across the frames that they are told in: what holds for a conference holds for games, courses and fairs. */
import { describe, expect, test } from 'vitest';
import { linksOf, namesOf, readUnder } from './told.ts';

const UNIT = 'UBND huyện Mường Chà';
const told = (body: string) => readUnder('Tin huyện Mường Chà', body);

describe('kinds of occasions', () => {
  test.each([
    'hội thao quốc phòng',
    'khóa tập huấn kỹ năng số',
    'lớp huấn luyện dân quân',
    'buổi tư vấn pháp luật',
    'trại hè thanh thiếu nhi',
    'hội chợ nông sản',
    'chung kết hội thi dân vận khéo',
  ])('a body holds %s', (name) => {
    const x = told(`Sáng 12/3/2019, ${UNIT} tổ chức ${name}.`);
    expect(namesOf(x, 'Event').map((e) => e.toLowerCase())).toEqual([name]);
    expect(linksOf(x, 'ORGANIZED')).toHaveLength(1);
  });

  test('a centre for fairs and an inspection that sets to work are no occasions', () => {
    const x = told(
      'Ngày 12/3/2019, ông Lò Văn Khoát, Giám đốc Trung tâm Xúc tiến thương mại và Hội chợ triển lãm tỉnh Lai Châu cho biết, sau khi thanh tra tỉnh vào cuộc kiểm tra, đơn vị đã khắc phục.',
    );
    expect(namesOf(x, 'Event')).toEqual([]);
  });

  test.each(['hội thảo khoa học về cây dược liệu', 'hội nghị bàn giao', 'hội nghị về sắp xếp thôn, bản'])(
    'words that only look like a task or a doubt do not undo its hosts: %s',
    (name) =>
      expect(
        linksOf(
          told(`${name.replace('h', 'H')} do ${UNIT} phối hợp tổ chức đã diễn ra sáng 12/3/2019.`),
          'ORGANIZED',
        ),
      ).toHaveLength(1),
  );

  test('whom those at an occasion listen to has spoken there', () => {
    const x = told(
      `Sáng 12/3/2019, ${UNIT} tổ chức hội nghị xúc tiến đầu tư. Tại hội nghị, các đại biểu đã nghe đồng chí Giàng A Tểnh, Trưởng Ban Dân vận Huyện ủy báo cáo kết quả thực hiện.`,
    );
    expect(linksOf(x, 'SPOKE_AT')).toEqual(['Giàng A Tểnh > Hội nghị xúc tiến đầu tư']);
  });

  test.each([
    ['hội thao quốc phòng', 'hội thao'],
    ['khóa tập huấn kỹ năng số', 'khóa tập huấn'],
    ['mít tinh hưởng ứng tháng an toàn giao thông', 'lễ mít tinh'],
  ])('%s is called %s again, and who gives flowers to it is there', (name, again) => {
    const x = told(
      `Sáng 12/3/2019, ${UNIT} tổ chức ${name}. Đồng chí Giàng A Tểnh, Trưởng Ban Dân vận Huyện ủy chủ trì ${again}. Đồng chí Vừ Thị Dơ, Bí thư Huyện đoàn tặng hoa chúc mừng ${again}.`,
    );
    expect(linksOf(x, 'CHAIRED').map((l) => l.split(' > ')[0])).toEqual(['Giàng A Tểnh']);
    expect(linksOf(x, 'ATTENDED').map((l) => l.split(' > ')[0])).toContain('Vừ Thị Dơ');
  });

  test('a kind of occasion that is not its own does not stand for it', () => {
    const x = told(
      `Sáng 12/3/2019, ${UNIT} tổ chức hội nghị tổng kết công tác năm. Năm qua, đồng chí Vừ Thị Dơ, Bí thư Huyện đoàn chủ trì hội thao.`,
    );
    expect(linksOf(x, 'CHAIRED')).toEqual([]);
  });
});
