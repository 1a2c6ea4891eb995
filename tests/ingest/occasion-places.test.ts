/** Where occasions are held, and what is no occasion, each with a text of our own. */
import { describe, expect, it } from 'vitest';
import { linksOf, readUnder } from './told.ts';

const held = (body: string): string[] => linksOf(readUnder('Tin tỉnh Nghệ An', body), 'HELD_IN');
const occasions = (body: string): (string | undefined)[] =>
  readUnder('Tin tỉnh Nghệ An', body).entities.flatMap((e) => (e.type === 'Event' ? [e.name] : []));
const days = (body: string): (string | undefined)[] =>
  readUnder('Tin tỉnh Nghệ An', body).entities.flatMap((e) => (e.type === 'Event' ? [e.date] : []));

describe('an occasion', () => {
  it('is held with the voters of a unit that its name tells of', () => {
    expect(
      held(
        'Sáng 5/4/2022, Đoàn đại biểu Quốc hội tỉnh Nghệ An đã có buổi tiếp xúc cử tri huyện Đô Lương trước kỳ họp.',
      ),
    ).toEqual(['Buổi tiếp xúc cử tri huyện Đô Lương trước kỳ họp > Đô Lương']);
  });
  it('is held where the opening says, behind what it is held for', () => {
    expect(
      held(
        'Sáng nay 20/6/2022, nhân kỷ niệm 97 năm Ngày Báo chí Cách mạng Việt Nam, tại thành phố Vinh, Sở Nội vụ tỉnh Nghệ An tổ chức hội nghị gặp gỡ các cơ quan báo chí.',
      ).map((link) => link.replace(/^.* > /u, '')),
    ).toEqual(['Vinh']);
  });
  it.each(['năm tới sẽ', 'lần sau sẽ', 'năm trước đã'])('is not held where that of "%s" is', (when) => {
    expect(
      held(
        `Sáng 5/4/2022, Sở Y tế tỉnh Nghệ An tổ chức Hội nghị tổng kết công tác y tế. Hội nghị ${when} được tổ chức tại huyện Đô Lương.`,
      ),
    ).toEqual(['Hội nghị tổng kết công tác y tế > Nghệ An']);
  });
  it('is held where the next sentence says, though it is of the work of the next year', () => {
    expect(
      held(
        'Sáng 5/4/2022, Sở Y tế tỉnh Nghệ An tổ chức Hội nghị triển khai nhiệm vụ. Hội nghị triển khai nhiệm vụ năm tới được tổ chức tại huyện Đô Lương.',
      ).map((link) => link.replace(/^.* > /u, '')),
    ).toContain('Đô Lương');
  });
  it('is none where a board is given something to do', () => {
    expect(
      occasions(
        'Ngày 7/9/2022, Thường trực Tỉnh ủy Nghệ An đã giao ban này cùng với ngành chức năng xem xét lại việc bổ nhiệm.',
      ),
    ).toEqual([]);
  });
  it('is none where something is moved from one session to another', () => {
    expect(
      occasions(
        'Ngày 7/9/2022, Chính phủ đề nghị lùi dự án luật từ kỳ họp cuối của Quốc hội khóa XIII sang kỳ họp thứ 2.',
      ),
    ).toEqual([]);
  });
  it('has the year that its founding day and the count of years give', () => {
    expect(
      days(
        'Sáng 20/10, Hội Liên hiệp Phụ nữ tỉnh Nghệ An tổ chức lễ kỷ niệm 90 năm ngày thành lập Hội Liên hiệp Phụ nữ Việt Nam (20/10/1930).',
      ),
    ).toEqual(['2020-10-20']);
  });
});
