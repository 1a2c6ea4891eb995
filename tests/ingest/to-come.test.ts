/** Occasions that are still to come when the article is told, each with a text of our own. */
import { describe, expect, it } from 'vitest';
import { namesOf, readUnder } from './told.ts';

const statuses = (body: string): string[] => {
  const x = readUnder('Tin tỉnh Nghệ An', body);
  const name = new Map<string, string>(x.entities.map((e) => [e.id, e.name]));
  return x.claims
    .filter((c) => /^(?:HELD_IN|ORGANIZED)$/.test(c.type))
    .map((c) => `${c.type} ${name.get(c.type === 'HELD_IN' ? c.subject : c.object)}: ${c.status}`)
    .sort();
};
const occasions = (body: string): string[] => namesOf(readUnder('Tin tỉnh Nghệ An', body), 'Event');

describe('an occasion to come', () => {
  it('is planned where its verb stands behind "sẽ" and another', () => {
    expect(
      statuses(
        'Ngày 3/10/2022, đoàn công tác thông báo sẽ thăm huyện Đô Lương và dự Hội nghị xúc tiến đầu tư vùng Bắc Trung Bộ tại thành phố Vinh.',
      ),
    ).toEqual(['HELD_IN Hội nghị xúc tiến đầu tư vùng Bắc Trung Bộ: planned']);
  });
  it('is planned where its day is after the one that the article is told on', () => {
    expect(
      statuses(
        'Ngày 3/10/2022, Thường trực Tỉnh ủy Nghệ An thống nhất giới thiệu ông Trần Văn An để bầu giữ chức Chủ tịch tại Kỳ họp thứ 6 HĐND tỉnh Nghệ An khai mạc vào ngày 21/10.',
      ),
    ).toContain('ORGANIZED Kỳ họp thứ 6 HĐND tỉnh Nghệ An: planned');
  });
  it.each([
    ['đã dẫn đầu đoàn rời Hà Nội, lên đường sang Tokyo, Nhật Bản tham dự', 'planned'],
    ['đã dẫn đầu đoàn sang Tokyo, Nhật Bản tham dự', 'stated'],
  ])('is attended by who "%s" as %s', (does, status) => {
    const x = readUnder(
      'Tin tỉnh Nghệ An',
      `Sáng 3/10/2022, ông Trần Văn An, Bộ trưởng Bộ Công Thương, ${does} Diễn đàn hợp tác kinh tế khu vực.`,
    );
    expect(x.claims.filter((c) => c.type === 'ATTENDED').map((c) => c.status)).toEqual([status]);
  });
  it('is none where only work that is due is told', () => {
    expect(
      occasions(
        'Ngày 3/10/2022, UBND tỉnh Nghệ An có công văn về phòng cháy. Đồng thời, tổ chức diễn tập phương án chữa cháy rừng, hoàn thành chậm nhất trước ngày 15/11.',
      ),
    ).toEqual([]);
  });
  it('comes after the meeting at which it is spoken of', () => {
    expect(
      occasions(
        'Tại cuộc họp báo sáng 3/10/2022, ông Trần Văn An, Phó Chủ tịch UBND tỉnh Nghệ An cho biết tỉnh sẽ nỗ lực tổ chức tốt hội nghị với khoảng 500 đại biểu diễn ra từ ngày 19/10 tại thành phố Vinh.',
      )[0],
    ).toMatch(/^Cuộc họp báo/);
  });
});

describe('an occasion that was held', () => {
  it('is stated, with a day of its own or none', () => {
    expect(
      statuses(
        'Chiều 21/10/2022, Sở Nội vụ tỉnh Nghệ An tổ chức hội nghị tập huấn công tác văn thư tại huyện Đô Lương.',
      ),
    ).toEqual([
      'HELD_IN Hội nghị tập huấn công tác văn thư: stated',
      'ORGANIZED Hội nghị tập huấn công tác văn thư: stated',
    ]);
  });
  it.each([
    'Theo đề nghị của UBND tỉnh, sáng 5/4',
    'Thực hiện yêu cầu của UBND tỉnh, sáng 5/4',
    'Thực hiện kiến nghị của cử tri, sáng 5/4',
    'Được UBND tỉnh giao nhiệm vụ, sáng 5/4',
    'Được UBND tỉnh giao nhiệm vụ',
    'Sau một thời gian chuẩn bị kỹ lưỡng, sáng 5/4',
    'Nhằm chuẩn bị cho mùa du lịch, sáng 5/4',
    'Để chuẩn bị cho kỳ thi',
    'Cho rằng phải hành động ngay',
  ])('is stated behind "%s", which tells why it was held', (why) => {
    expect(statuses(`${why}, Sở Y tế Nghệ An tổ chức Hội nghị tổng kết công tác y tế năm 2023.`)).toContain(
      'ORGANIZED Hội nghị tổng kết công tác y tế năm 2023: stated',
    );
  });
  it.each([
    'UBND tỉnh yêu cầu Sở Y tế Nghệ An',
    'UBND tỉnh giao Sở Y tế Nghệ An',
    'Trước mắt, đề nghị Sở Y tế Nghệ An',
    'Theo đó, UBND tỉnh đề nghị Sở Y tế Nghệ An',
    'Sở Y tế Nghệ An đang chuẩn bị',
    'Sở Y tế Nghệ An sẽ',
    'Sở Y tế Nghệ An cần khẩn trương',
  ])('is not stated behind "%s", which tells what is to be done', (told) => {
    expect(statuses(`${told} tổ chức Hội nghị tổng kết công tác y tế năm 2023.`)).not.toContain(
      'ORGANIZED Hội nghị tổng kết công tác y tế năm 2023: stated',
    );
  });
  it.each([
    ['năm tới sẽ', 'stated'],
    ['lần sau sẽ', 'stated'],
    ['sẽ', 'planned'],
  ])('is told from one to come by "Hội nghị %s"', (words, status) => {
    expect(
      statuses(
        `Sở Y tế Nghệ An tổ chức Hội nghị tổng kết công tác y tế. Hội nghị ${words} được tổ chức tại huyện Đô Lương.`,
      ),
    ).toContain(`ORGANIZED Hội nghị tổng kết công tác y tế: ${status}`);
  });
});
