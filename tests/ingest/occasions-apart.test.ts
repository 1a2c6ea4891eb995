/** Which of several occasions an article tells of, and what a sitting within a larger one is called. */
import { describe, expect, it } from 'vitest';
import { linksOf, namesOf, readUnder } from './told.ts';

const names = (body: string): string[] => namesOf(readUnder('Tin trong ngày', body), 'Event').sort();

describe('a sitting', () => {
  it('is called by the session that it is part of', () =>
    expect(
      names(
        'Ý kiến này được bà Lê Thị Bảy, Giám đốc Sở Y tế tỉnh Nghệ An, nêu trong phiên thảo luận tại hội trường Hội nghị Tỉnh ủy lần thứ 12, diễn ra sáng 6/7/2023.',
      ),
    ).toEqual(['Phiên thảo luận tại hội trường Hội nghị Tỉnh ủy lần thứ 12']));
  it('is of the body whose larger one it is', () =>
    expect(
      linksOf(
        readUnder(
          'Tin trong ngày',
          'Bà Lê Thị Bảy, Giám đốc Sở Y tế, nêu ý kiến trong phiên thảo luận tại hội trường Hội nghị Tỉnh ủy Nghệ An lần thứ 12, diễn ra sáng 6/7/2023.',
        ),
        'ORGANIZED',
      ).map((x) => x.split(' > ')[0]),
    ).toEqual(['Tỉnh ủy Nghệ An']));
  it('is not called by where it is', () =>
    expect(
      names(
        'Sáng 6/7/2023, HĐND tỉnh Nghệ An tổ chức phiên chất vấn Giám đốc Sở Y tế tại hội trường Tỉnh ủy.',
      )[0],
    ).not.toMatch(/Tỉnh ủy/u));
});

const SESSION = 'Sáng 12/6/2023, HĐND tỉnh Nghệ An khai mạc kỳ họp thứ 14 về phát triển kinh tế.';

describe('an occasion told as such beside the reported one', () => {
  it.each([
    [
      `${SESSION} Chuyến thăm chính thức Nghệ An của Đoàn đại biểu tỉnh Xiêng Khoảng là từ ngày 15 đến 17/6.`,
      /^Chuyến thăm chính thức/u,
    ],
    [`${SESSION} Ngày hội Văn hóa các dân tộc miền Tây Nghệ An năm 2023 đã khép lại.`, /^Ngày hội/u],
  ])('is one of its own: %s', (body, name) => expect(names(body).some((n) => name.test(n))).toBe(true));
  it('does not end where it is looked back on', () =>
    expect(
      names(`${SESSION} Sau khi Ngày hội Văn hóa các dân tộc miền Tây kết thúc, rác còn nhiều.`),
    ).toHaveLength(1));
});

describe('what is told in the words of somebody', () => {
  it('is not what he speaks at', () =>
    expect(
      linksOf(
        readUnder(
          'Tin trong ngày',
          'Trả lời trong cuộc họp báo nhanh sáng 9/11/2023, ông Lê Văn Bảy, Chánh Văn phòng HĐND tỉnh Nghệ An, cho biết: "Giám đốc Sở Y tế vừa trả lời tại kỳ họp thứ 3 và HĐND tỉnh đã có nghị quyết về việc này".',
        ),
        'SPOKE_AT',
      ),
    ).toEqual(['Lê Văn Bảy > Cuộc họp báo nhanh ngày 9/11']));
});

describe('a stage of the life that an article goes back to', () => {
  it('is not what the report tells of', () =>
    expect(
      names(
        'Ngày 24/12/2023, tại tỉnh Nghệ An, Trưởng Ban Tổ chức Trung ương Trần Văn Tám đã trao các quyết định về công tác cán bộ của địa phương. Theo đó, ông Lê Văn Bảy thôi giữ chức Bí thư Tỉnh ủy Nghệ An. Ông Lê Văn Bảy sinh năm 1971. Ông quê ở huyện Nam Đàn. Ông là kỹ sư. Ngày 3/10/2010, tại Đại hội đại biểu Đảng bộ tỉnh Nghệ An lần thứ XVII, ông được bầu giữ chức Phó Bí thư Tỉnh ủy.',
      )[0],
    ).toMatch(/^Lễ trao các quyết định/u));
});

describe('occasions side by side', () => {
  const ROW =
    'Hội nghị Bộ trưởng Y tế ASEAN lần thứ 15, Hội nghị Bộ trưởng Y tế Đông Á lần thứ 9 và Diễn đàn Y tế khu vực lần thứ 4';
  it('are several, and what is said of one holds for all', () => {
    const x = readUnder(
      'Tin trong ngày',
      `Tại ${ROW} diễn ra tại Lào ngày 6/7/2023, Bộ trưởng Bộ Y tế Lê Văn Bảy đã nêu ý kiến về thuốc.`,
    );
    expect(linksOf(x, 'SPOKE_AT').sort()).toEqual([
      'Lê Văn Bảy > Diễn đàn Y tế khu vực lần thứ 4',
      'Lê Văn Bảy > Hội nghị Bộ trưởng Y tế ASEAN lần thứ 15',
      'Lê Văn Bảy > Hội nghị Bộ trưởng Y tế Đông Á lần thứ 9',
    ]);
    expect(linksOf(x, 'HELD_IN')).toHaveLength(3);
  });
  it('are one where it has two names', () =>
    expect(
      names(
        'Tại Hội nghị và Triển lãm quốc tế về thuốc sáng 6/7/2023, Bộ trưởng Bộ Y tế Lê Văn Bảy đã nêu ý kiến.',
      ),
    ).toHaveLength(1));
});

describe('what is signed at another occasion', () => {
  const x = readUnder(
    'Tin trong ngày',
    'Sáng 6/7/2023, tại TP Vinh, Sở Y tế tỉnh Nghệ An phối hợp với UBND thành phố Vinh tổ chức mittinh hưởng ứng Ngày Dân số. Tại sự kiện này cũng diễn ra lễ ký kết chương trình phối hợp giữa Sở Y tế tỉnh Nghệ An và Tỉnh đoàn Nghệ An giai đoạn 2023 - 2028.',
  );
  it('is signed at a ceremony of its own', () => {
    expect(linksOf(x, 'REVIEWS')).toHaveLength(1);
    expect(linksOf(x, 'REVIEWS')[0]).toMatch(/^Lễ ký kết chương trình phối hợp/u);
    expect(linksOf(x, 'ORGANIZED')).toContain('UBND thành phố Vinh > Mittinh hưởng ứng Ngày Dân số');
  });
});

describe('a conference that is only prepared', () => {
  it('lends its place to no meeting that prepares it', () => {
    const x = readUnder(
      'Tin trong ngày',
      'Ngày 4/9/2023, Giám đốc Sở Y tế tỉnh Nghệ An Lê Văn Bảy chủ trì buổi làm việc với các đơn vị trực thuộc để rà soát công tác chuẩn bị. Hội nghị sẽ được tổ chức trong tháng 10 tại thị xã Cửa Lò.',
    );
    expect(linksOf(x, 'HELD_IN').filter((l) => l.startsWith('Buổi làm việc') && /Cửa Lò/u.test(l))).toEqual(
      [],
    );
  });
});
