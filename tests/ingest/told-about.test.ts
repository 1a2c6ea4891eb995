/** Occasions that the reported one is about: what a press conference announces, what a congress hears of. */
import { describe, expect, it } from 'vitest';
import { linksOf, namesOf, readUnder } from './told.ts';

const events = (body: string): string[] => namesOf(readUnder('Tin Lai Châu', body), 'Event').sort();

describe('a press conference', () => {
  it('announces an occasion, which is held where another sentence says', () => {
    const body =
      'Sáng 5/6/2023, UBND tỉnh Lai Châu tổ chức họp báo giới thiệu Ngày hội Văn hóa dân tộc Thái. Bà Lê Thị Bảy, Phó Chủ tịch UBND tỉnh chủ trì họp báo. Ngày hội Văn hóa dân tộc Thái diễn ra từ ngày 20/6 tại huyện Tam Đường.';
    expect(events(body)).toEqual([
      'Họp báo giới thiệu Ngày hội Văn hóa dân tộc Thái',
      'Ngày hội Văn hóa dân tộc Thái',
    ]);
    expect(linksOf(readUnder('Tin Lai Châu', body), 'HELD_IN')).toContain(
      'Ngày hội Văn hóa dân tộc Thái > Tam Đường',
    );
  });
  it('tells of the session before it, which is of its body', () =>
    expect(
      linksOf(
        readUnder(
          'Tin Lai Châu',
          'Chiều 5/6/2023, Văn phòng HĐND tỉnh Lai Châu tổ chức họp báo thông tin về kết quả Kỳ họp thứ 15 HĐND tỉnh khóa XV.',
        ),
        'ORGANIZED',
      ),
    ).toContain('HĐND tỉnh Lai Châu > Kỳ họp thứ 15 HĐND tỉnh khóa XV'));
  it('about work announces none', () =>
    expect(
      events('Sáng 5/6/2023, UBND tỉnh Lai Châu tổ chức họp báo về công tác chuẩn bị năm học mới của tỉnh.'),
    ).toHaveLength(1));
});

describe('what came of a session', () => {
  it('is told at the congress whose committee held it', () =>
    expect(
      events(
        'Sáng 5/6/2020, Đại hội đại biểu Đảng bộ tỉnh Lai Châu lần thứ XIV nghe báo cáo kết quả Hội nghị lần thứ nhất Ban Chấp hành Đảng bộ tỉnh khóa XIV.',
      ),
    ).toEqual([
      'Hội nghị lần thứ nhất Ban Chấp hành Đảng bộ tỉnh khóa XIV',
      'Đại hội đại biểu Đảng bộ tỉnh Lai Châu lần thứ XIV',
    ]));
  it('is told to voters of whatever session there was', () =>
    expect(
      events(
        'Sáng 5/6/2023, bà Lê Thị Bảy, đại biểu Quốc hội tỉnh Lai Châu tiếp xúc cử tri xã Bản Bo, báo cáo kết quả Kỳ họp thứ 5 Quốc hội khóa XV.',
      ),
    ).toHaveLength(1));
});

describe('a meeting beside the main one', () => {
  const lead =
    'Ngày 5/6/2023, ông Lê Văn Bảy, Chủ tịch UBND tỉnh Lai Châu chủ trì hội nghị giao ban với các huyện. ';
  it('has its day right behind its name', () =>
    expect(
      events(
        `${lead}Tại phiên họp của Thường trực Tỉnh ủy từ ngày 1 đến 3/6, ông Bảy đề nghị thu hồi hai dự án.`,
      ),
    ).toHaveLength(2));
  it('of the same day is the one reported', () =>
    expect(
      events(`${lead}Tại hội nghị giao ban ngày 5/6, ông Bảy đề nghị thu hồi hai dự án chậm tiến độ.`),
    ).toHaveLength(1));
  it('is told by whom somebody met', () =>
    expect(
      events(
        'Tại cuộc gặp với Bộ trưởng Quốc phòng Lào ngày 5/6/2023, Thứ trưởng Lò Văn Sáu cho biết hai bên sẽ tuần tra chung. Gặp Đại sứ Campuchia Chay Navuth, ông Sáu đề xuất mở thêm chợ biên giới.',
      ),
    ).toEqual(['Cuộc gặp với Bộ trưởng Quốc phòng Lào', 'Cuộc gặp Đại sứ Campuchia Chay Navuth']));
});

describe('what somebody is asked to come to', () => {
  it('is not what the report tells of', () =>
    expect(
      events(
        'Chiều 5/6/2023, Chủ tịch UBND tỉnh Lai Châu Lê Văn Bảy tiếp Đại sứ Lào Khamphao Ernthavanh. Hai bên trao đổi về chợ biên giới. Đường sang Lào đã sửa xong. Giá hàng giảm. Dân hai bên đi lại nhiều. Ông Bảy đã mời Đại sứ sang dự Ngày hội Văn hóa biên giới Việt - Lào tổ chức vào năm 2024.',
      ),
    ).toContain('Buổi Chủ tịch UBND tỉnh Lai Châu Lê Văn Bảy tiếp Đại sứ Lào Khamphao Ernthavanh'));
});
