/** Who hands an award to whom, in sentences of our own: what must be read, and what must not. */
import { describe, expect, it } from 'vitest';
import { saidIn } from './told.ts';

const CEREMONY = 'Sáng 12/6/2024, UBND tỉnh Nghệ An tổ chức hội nghị tổng kết công tác dân vận năm 2023. ';
describe('awards', () => {
  it('go to who is named before the next who hands something over', () =>
    expect(
      saidIn(
        `${CEREMONY}Ông Trần Văn Bảy, Giám đốc Sở Nội vụ tỉnh Nghệ An trao bằng khen cho Công an huyện Diễn Châu; bà Lê Thị Tám, Chủ tịch Hội Nông dân tỉnh Nghệ An trao giấy khen cho 6 tập thể.`,
        /AWARD/,
      ).map((s) => s.replace(/ Hội nghị.*/, '')),
    ).toEqual([
      'Công an huyện Diễn Châu RECEIVED_AWARD',
      'Lê Thị Tám PRESENTED_AWARD',
      'Trần Văn Bảy PRESENTED_AWARD',
    ]));
  it('are handed over by who does it, not by whom he does it for, at a conference that looks ahead too', () =>
    expect(
      saidIn(
        'Sáng 12/6/2024, UBND tỉnh Nghệ An tổ chức hội nghị triển khai nhiệm vụ dân vận. Dự có ông Lê Văn Ba, Chủ tịch UBND tỉnh; ông Trần Văn Bảy, Giám đốc Sở Nội vụ. Dịp này, thừa ủy quyền của Chủ tịch UBND tỉnh, ông Bảy trao bằng khen cho 3 tập thể.',
        /AWARD/,
      ).map((s) => s.replace(/ Hội nghị.*/, '')),
    ).toEqual(['Trần Văn Bảy PRESENTED_AWARD']));
  it.each([
    'Chủ tịch UBND tỉnh Nghệ An tặng bằng khen cho ông Ngô Văn Chín, người dân xã Nghi Lâm.',
    'Nhiều ý kiến đề xuất ông Trần Văn Bảy, Giám đốc Sở Nội vụ tỉnh Nghệ An nhận danh hiệu cao quý.',
    'Ông Trần Văn Bảy, Giám đốc Sở Nội vụ tỉnh Nghệ An được truy tặng Huân chương Lao động.',
  ])('are none of the issuer by title, a citizen, the dead, or where only proposed: %s', (sentence) =>
    expect(saidIn(CEREMONY + sentence, /AWARD/)).toEqual([]),
  );
  it.each([
    'Dịp này, 2 tập thể (Công an xã Mỹ Lộc, Hội Nông dân xã Mỹ Lộc) và 1 cá nhân (ông Vũ Văn Sáu, Chủ tịch UBND xã Mỹ Lộc) được Chủ tịch UBND tỉnh tặng Bằng khen.',
    'Dịp này, 2 tập thể: Công an xã Mỹ Lộc, Hội Nông dân xã Mỹ Lộc và cá nhân ông Vũ Văn Sáu, Chủ tịch UBND xã Mỹ Lộc được tặng Bằng khen.',
    'Dịp này, Chủ tịch UBND tỉnh tặng Bằng khen cho 2 tập thể, 1 cá nhân.\nTập thể: Công an xã Mỹ Lộc, Hội Nông dân xã Mỹ Lộc.\nCá nhân: Ông Vũ Văn Sáu, Chủ tịch UBND xã Mỹ Lộc.',
    'Chủ tịch UBND tỉnh tặng Cờ thi đua cho Công an xã Mỹ Lộc, Bằng khen cho Hội Nông dân xã Mỹ Lộc và Giấy khen cho ông Vũ Văn Sáu, Chủ tịch UBND xã Mỹ Lộc.',
  ])('are received by bodies and by persons with an office, in lists of each kind: %s', (sentence) =>
    expect(saidIn(CEREMONY + sentence, /AWARD/).map((s) => s.replace(/ RECEIVED.*/, ''))).toEqual([
      'Công an xã Mỹ Lộc',
      'Hội Nông dân xã Mỹ Lộc',
      'Vũ Văn Sáu',
    ]),
  );
  it.each([
    'Ông Vũ Văn Sáu, Chủ tịch UBND xã Mỹ Lộc được ủy quyền trao Bằng khen cho các tập thể.',
    'Bằng khen được ông Vũ Văn Sáu, Chủ tịch UBND xã Mỹ Lộc thừa ủy quyền trao cho các tập thể.',
    'Ông Vũ Văn Sáu, Chủ tịch UBND xã Mỹ Lộc trao quyết định khen thưởng cho các tập thể.',
  ])('are handed over by who is told to do so: %s', (sentence) =>
    expect(saidIn(CEREMONY + sentence, /AWARD/).map((s) => s.replace(/ Hội nghị.*/, ''))).toEqual([
      'Vũ Văn Sáu PRESENTED_AWARD',
    ]),
  );
  it.each([
    'Năm 2021, Công an huyện Diễn Châu được Bộ Công an tặng Cờ thi đua.',
    '5 năm qua, Công an huyện Diễn Châu được Bộ Công an tặng 3 Bằng khen.',
  ])('of years before are none of the occasion: %s', (sentence) =>
    expect(saidIn(CEREMONY + sentence, /AWARD/)).toEqual([]),
  );
  it.each([
    'Dịp này, UBND tỉnh tặng Giấy khen cho 2 tập thể có thành tích xuất sắc trong năm 2022, gồm: Công an xã Mỹ Lộc, Hội Nông dân xã Mỹ Lộc.',
    'Dịp này, UBND tỉnh tặng Giấy khen cho 2 tập thể thực hiện tốt chương trình. Trong số này có Công an xã Mỹ Lộc và Hội Nông dân xã Mỹ Lộc.',
    '01 tập thể được Bộ Công an tặng Bằng khen (Công an xã Mỹ Lộc), 01 tập thể được UBND tỉnh tặng Giấy khen (Hội Nông dân xã Mỹ Lộc).',
  ])('are received for what was done in a year or a programme: %s', (sentence) =>
    expect(saidIn(CEREMONY + sentence, /AWARD/).map((s) => s.replace(/ RECEIVED.*/, ''))).toEqual([
      'Công an xã Mỹ Lộc',
      'Hội Nông dân xã Mỹ Lộc',
    ]),
  );
  it.each([
    ['Ông Vũ Văn Sáu, Chủ tịch UBND xã Mỹ Lộc đánh giá cao kết quả. Ông', ['Vũ Văn Sáu']],
    ['Ông Vũ Văn Sáu, Chủ tịch UBND xã Mỹ Lộc đánh giá cao kết quả. Bà', []],
  ])('are handed over by "ông" of whom the sentence before told: %s', (who, those) =>
    expect(
      saidIn(`${CEREMONY}\n\n${who} cũng trao Giấy khen của UBND tỉnh cho các tập thể.`, /PRESENTED/).map(
        (s) => s.replace(/ PRESENTED.*/, ''),
      ),
    ).toEqual(those),
  );
  it.each([
    'Công an xã Mỹ Lộc và 2 cá nhân có thành tích xuất sắc được tặng Giấy khen.',
    'Công an xã Mỹ Lộc, đơn vị dẫn đầu phong trào, được nhận Cờ thi đua của Bộ Công an.',
    'UBND tỉnh thưởng nóng Công an xã Mỹ Lộc 5 triệu đồng.',
    'Ông Ngô Văn Chín, người dân xã Nghi Lâm và Công an xã Mỹ Lộc được UBND tỉnh thưởng nóng 5 triệu đồng.',
  ])('are received by a body told with others or with what it is: %s', (sentence) =>
    expect(saidIn(CEREMONY + sentence, /AWARD/).map((s) => s.replace(/ RECEIVED.*/, ''))).toEqual([
      'Công an xã Mỹ Lộc',
    ]),
  );
  it('are received by a hamlet among bodies or behind "cho", and not where somebody lives or gifts are brought', () => {
    const receivers = (sentence: string) =>
      saidIn(CEREMONY + sentence, /RECEIVED/).map((s) => s.replace(/ RECEIVED.*/, ''));
    expect(
      receivers(
        'Chủ tịch UBND tỉnh tặng Giấy khen cho Công an xã Mỹ Lộc, thôn Kim Long, khu phố 3 và 8 cá nhân.',
      ),
    ).toEqual(['Công an xã Mỹ Lộc', 'Khu phố 3', 'Thôn Kim Long']);
    expect(
      receivers(
        'Chủ tịch UBND tỉnh tặng Giấy khen cho Công an xã Mỹ Lộc, bà Lê Thị Bốn, thôn Đoài; trao 10 suất quà cho thôn Kim Long.',
      ),
    ).toEqual(['Công an xã Mỹ Lộc']);
  });
  it('are handed over where the deed alone makes the occasion, and by nobody who only comes', () => {
    const awards = (body: string) => saidIn(body, /AWARD/).map((s) => s.replace(/(?<=AWARD).*/, ''));
    expect(
      awards(
        'Ngày 12/6/2024, ông Trần Văn Bảy, Giám đốc Công an tỉnh Nghệ An đã trao tặng Bằng khen của UBND tỉnh cho 2 đơn vị, gồm: Công an huyện Diễn Châu, Công an xã Mỹ Lộc.',
      ),
    ).toEqual([
      'Công an huyện Diễn Châu RECEIVED_AWARD',
      'Công an xã Mỹ Lộc RECEIVED_AWARD',
      'Trần Văn Bảy PRESENTED_AWARD',
    ]);
    expect(
      awards(
        'Ngày 12/6/2024, ông Trần Văn Bảy, Giám đốc Công an tỉnh Nghệ An đến dự lễ trao tặng Bằng khen của UBND tỉnh.',
      ),
    ).toEqual([]);
  });
});
