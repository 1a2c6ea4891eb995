/** Trials: whose they are, where they are held, and that nobody who is tried comes into the graph by them; each with a text of our own. */
import { describe, expect, it } from 'vitest';
import { readUnder, saidIn } from './told.ts';

const said = (body: string): string[] => saidIn(body, /^(?:ORGANIZED|HELD_IN)$/u, 'Tin trong ngày');

describe('a trial', () => {
  it('is of the court that opens it, called by its stage and day, held where the court sits', () =>
    expect(
      said(
        'Ngày 14/6/2022, TAND tỉnh Gia Lai mở phiên tòa xét xử sơ thẩm một giám đốc công ty về hành vi vu khống.',
      ),
    ).toEqual([
      'Phiên tòa xét xử sơ thẩm ngày 14/6 HELD_IN Gia Lai',
      'Tòa án nhân dân tỉnh Gia Lai ORGANIZED Phiên tòa xét xử sơ thẩm ngày 14/6',
    ]));
  it('is told of where the report says that it is expected today, and not where a later day is', () => {
    const trial = (when: string) =>
      said(`Dự kiến ${when}, TAND tỉnh Gia Lai sẽ khai mạc phiên tòa xét xử đường dây buôn lậu gỗ.`);
    expect(trial('7h30 sáng nay (14/6)')).toHaveLength(2);
    expect(trial('tháng sau')).toEqual([]);
  });
  it('of a high court is held in its city', () =>
    expect(
      said(
        'Sáng 10/6/2022, TAND cấp cao tại Hà Nội khai mạc phiên phúc thẩm xét kháng cáo của các bị cáo.',
      )[0],
    ).toBe('Phiên phúc thẩm ngày 10/6 HELD_IN Hà Nội'));
  it('brings in nobody who is tried, whatever he once was', () =>
    expect(
      readUnder(
        'Tin trong ngày',
        'Ngày 14/6/2022, TAND tỉnh Gia Lai mở phiên tòa xét xử sơ thẩm đối với ông Lê Văn Tám (SN 1954), nguyên Bí thư Đảng ủy xã Ia Kha. Các cuộc họp do ông Tám chủ trì đã thống nhất bán đất.',
      ).entities.filter((e) => e.type === 'Person'),
    ).toEqual([]));
  it('spoken of by the way is none of the report', () =>
    expect(
      said(
        'Sáng 23/8/2022, Đại hội đại biểu Hội Luật gia tỉnh Nghệ An khai mạc. Đại hội nghe báo cáo. Hội đã tuyên truyền pháp luật. Hội viên tham gia nhiều hoạt động. Các luật sư bào chữa tại phiên tòa.',
      ).filter((link) => link.includes('hiên tòa')),
    ).toEqual([]));
});

describe('a report', () => {
  it('is of the meeting at which was said what it begins with', () =>
    expect(
      readUnder(
        'Tin trong ngày',
        'Đó là chỉ đạo của ông Lê Văn Tám, Chủ tịch UBND thành phố Hải Phòng, trong buổi họp tại Trường Tiểu học Hoa Sen. Các thầy cô tiếp thu ý kiến.',
      ).entities.flatMap((e) => (e.type === 'Event' ? [e.name] : []))[0],
    ).toMatch(/^Buổi họp/u));
  it('is not of a meeting of late that somebody recalls at another', () =>
    expect(
      readUnder(
        'Tin trong ngày',
        'Tại cuộc họp báo Chính phủ thường kỳ ngày 4/5/2022, Thứ trưởng Bộ Y tế Lê Văn Tám cho biết chuyên gia đã đề xuất tài trợ trong buổi làm việc với Thủ tướng Chính phủ ngày 11/4 vừa qua.',
      ).entities.flatMap((e) => (e.type === 'Event' ? [e.kind] : [])),
    ).toEqual(['họp báo']));
});
