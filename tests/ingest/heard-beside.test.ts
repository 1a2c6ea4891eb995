/** Occasions beside the one that an article is about, known by who is heard or met there. */
import { describe, expect, it } from 'vitest';
import { linksOf, readUnder } from './told.ts';

const SESSION =
  'Ngày 12/6/2023, HĐND tỉnh Nghệ An khai mạc kỳ họp thứ 14 về phát triển kinh tế. Kỳ họp xem xét 20 nghị quyết.';
const spoken = (body: string): string[] => linksOf(readUnder('Tin trong ngày', body), 'SPOKE_AT');
const present = (body: string): string[] => linksOf(readUnder('Tin trong ngày', body), 'ATTENDED');

describe('what is said at a press conference', () => {
  it('is not said at the session that it is about', () =>
    expect(
      spoken(
        `${SESSION} Thông tin tại buổi họp báo trước kỳ họp, Trưởng Ban Pháp chế HĐND tỉnh Lê Văn Bảy cho biết có 20 tờ trình.`,
      ),
    ).toEqual(['Lê Văn Bảy > Buổi họp báo trước kỳ họp']));
  it('is said there though the session is what it is about', () =>
    expect(
      spoken(
        'Tại buổi họp báo sáng 12/6/2023 về kỳ họp thứ 14, ông Lê Văn Bảy, Trưởng Ban Pháp chế HĐND tỉnh Nghệ An, nói kỳ họp sẽ bầu một chức danh.',
      ).map((x) => x.split(' ').slice(0, 6).join(' ')),
    ).toEqual(['Lê Văn Bảy > Buổi họp']));
  it('leaves who chairs what it tells of there', () =>
    expect(
      linksOf(
        readUnder(
          'Tin trong ngày',
          'Tại buổi họp báo sáng 12/6/2023, ông Lê Văn Bảy, Chánh Văn phòng UBND tỉnh Nghệ An, cho biết chiều cùng ngày tỉnh tổ chức hội nghị triển khai nghị định về cán bộ do Chủ tịch UBND tỉnh Trần Văn Tám chủ trì.',
        ),
        'CHAIRED',
      ).filter((x) => /họp báo/iu.test(x)),
    ).toEqual([]));
});

describe('an occasion that is only cited', () => {
  it('does not take who speaks next away from the one reported', () => {
    const said = spoken(
      `${SESSION} Tại cuộc họp báo trước đó, ông Lê Văn Bảy, Chánh Văn phòng HĐND tỉnh, cho biết kỳ họp kéo dài 3 ngày. Ông Trần Văn Tám, Chủ tịch HĐND tỉnh Nghệ An, phát biểu tại kỳ họp.`,
    );
    expect(said.filter((x) => /Tám > .*họp báo|Bảy > Kỳ họp/iu.test(x))).toEqual([]);
    expect(said.some((x) => x.startsWith('Trần Văn Tám > Kỳ họp'))).toBe(true);
  });
});

describe('what was said elsewhere', () => {
  const REPORTED =
    'Chiều 12/6/2023, UBND tỉnh Nghệ An tổ chức hội nghị sơ kết việc chấm điểm thủ tục hành chính. Bí thư Tỉnh ủy Nghệ An Trần Văn Tám chủ trì hội nghị.';
  it.each([
    `${REPORTED} Chiều 11/6, chúng tôi ghi nhận tại khu tiếp dân của UBND xã Nghi Xá khá đông người. Ông Lê Văn Bảy, Chủ tịch UBND xã Nghi Xá, cho biết xã mới thử hai tuần.`,
    `${REPORTED} Hồi tháng 5, ông Lê Văn Bảy (Giám đốc Sở Tài chính) đã gửi văn bản bày tỏ lo ngại với UBND tỉnh. Nhắc lại lời hứa của tỉnh, ông Bảy đề nghị sớm trả tiền.`,
    `${REPORTED} Một cán bộ là ông Lê Văn Bảy, Trưởng phòng Tổng hợp Sở Tài chính, bị phê bình. Trong bản tường trình, ông Bảy thừa nhận sai phạm.`,
    'Tỉnh Nghệ An sẽ cấm đồ nhựa. Trước đó tại lễ ra quân chống rác thải nhựa, tổ chức ở Vinh ngày 9/6/2023, Bí thư Tỉnh ủy Nghệ An Trần Văn Tám nhấn mạnh mục tiêu. Ông Lê Văn Bảy, Chủ tịch UBND huyện Đô Lương, cho biết huyện đã ký cam kết.',
  ])('is none of the occasion: %s', (body) =>
    expect(spoken(body).filter((x) => x.startsWith('Lê Văn Bảy'))).toEqual([]),
  );
  it('is not what is said where somebody calls on his way to it', () =>
    expect(
      spoken(
        'Ông James Brown khẳng định cam kết hợp tác.\nChiều 16/10/2023, nhân dịp dự Hội nghị Bộ trưởng Quốc phòng ASEAN mở rộng tại Singapore, ông James Brown - Bộ trưởng Quốc phòng Mỹ - đã đến thăm Nghệ An. Bí thư Tỉnh ủy Nghệ An Trần Văn Tám cho biết Việt Nam coi trọng Mỹ. Ông James Brown nhấn mạnh quan hệ hai nước.',
      ).filter((x) => x.includes('Hội nghị')),
    ).toEqual([]));
  it('ends where the report comes back to who takes the floor', () =>
    expect(
      spoken(
        `${REPORTED} Chiều 11/6, chúng tôi ghi nhận tại khu tiếp dân của xã khá đông người. Báo cáo kết quả thử nghiệm, ông Lê Văn Bảy, Giám đốc Sở Nội vụ tỉnh Nghệ An, cho biết người dân hài lòng.`,
      ).map((x) => x.split(' > ')[0]),
    ).toEqual(['Lê Văn Bảy']));
});

describe('another day', () => {
  it('has a review of its own with another province, and who is heard next is heard there', () =>
    expect(
      spoken(
        'Tại hội nghị tổng kết chương trình hợp tác với tỉnh Hà Tĩnh sáng 16/7/2016, Bí thư Tỉnh ủy Nghệ An Trần Văn Tám nói cần làm đường. Hôm 15/7, trong hội nghị tổng kết chương trình hợp tác với tỉnh Thanh Hóa, ông Trần Văn Tám bày tỏ mong muốn có đường cao tốc. Trong khi đó, Bí thư Tỉnh ủy Thanh Hóa Lê Văn Bảy cho rằng tỉnh cần vốn.',
      ).map((x) => `${x.split(' > ')[0]}: ${x.split(' ').slice(-2).join(' ')}`),
    ).toEqual(['Lê Văn Bảy: Thanh Hóa', 'Trần Văn Tám: Hà Tĩnh', 'Trần Văn Tám: Thanh Hóa']));
});

describe('meetings of the heads of a body', () => {
  const x = readUnder(
    'Tin trong ngày',
    'Ngày 6/2/2017, trong buổi làm việc của lãnh đạo UBND thành phố Hà Nội với các sở ngành, Chủ tịch UBND thành phố Hà Nội Trần Văn Tám thông tin về ngân sách. Ở góc nhìn khác, tại buổi làm việc của lãnh đạo Thành ủy Hà Nội với quận Ba Đình sáng 14/2, Phó Giám đốc Công an thành phố Hà Nội Lê Văn Bảy đã đưa ra quan điểm cần giữ loa.',
  );
  it('are held by it, each with whom they met', () =>
    expect(linksOf(x, 'ORGANIZED')).toEqual([
      'Thành ủy Hà Nội > Buổi làm việc của lãnh đạo Thành ủy Hà Nội với quận Ba Đình',
      'UBND thành phố Hà Nội > Buổi làm việc của lãnh đạo UBND thành phố Hà Nội với các sở ngành',
    ]));
  it('have the voices of their own day', () =>
    expect(linksOf(x, 'SPOKE_AT').map((s) => s.split(' với ')[1])).toEqual(['quận Ba Đình', 'các sở ngành']));
});

describe('whom a host receives on the same day', () => {
  it('is received at a meeting of its own', () =>
    expect(
      linksOf(
        readUnder(
          'Tin trong ngày',
          'Tối 29/6/2018, UBND tỉnh Nghệ An tổ chức buổi họp mặt kỷ niệm 95 năm ngày hợp tác. Chiều cùng ngày, Bí thư Tỉnh ủy Nghệ An Trần Văn Tám đã tiếp đoàn đại biểu tỉnh Xiêng Khoảng (Lào) sang thăm.',
        ),
        'ATTENDED',
      ).filter((s) => /Tám > .*tiếp đoàn/u.test(s)),
    ).toHaveLength(1));
});

describe('two who meet', () => {
  it.each([
    'Sáng 12/6/2023, tại cuộc hội đàm với Bộ trưởng Quốc phòng Nga Sergei Shoigu, Bộ trưởng Quốc phòng Ngô Văn Bảy đề nghị mở rộng hợp tác.',
    'Ngày 12/6/2023, trong cuộc gặp với Bí thư Tỉnh ủy Nghệ An Trần Văn Tám, Bí thư Tỉnh ủy Hà Tĩnh Lê Văn Bảy đề nghị hai tỉnh hợp tác.',
  ])('are both there: %s', (body) => expect(present(body)).toHaveLength(2));
  it('are heard there, though it was at the edge of a conference', () =>
    expect(
      spoken(
        'Bên lề Hội nghị Bộ trưởng Quốc phòng các nước tổ chức tại Hà Nội ngày 12/6/2023, Bộ trưởng Quốc phòng Ngô Văn Bảy gặp Bộ trưởng Quốc phòng Nga Sergei Shoigu. Tại cuộc gặp với Bộ trưởng Quốc phòng Nga Sergei Shoigu, Bộ trưởng Quốc phòng Ngô Văn Bảy khẳng định coi trọng hợp tác. Bộ trưởng Sergei Shoigu đánh giá cao quan hệ hai nước.',
      )
        .map((x) => x.split(' > ')[0])
        .sort(),
    ).toEqual(['Ngô Văn Bảy', 'Sergei Shoigu']));
  it('are not a citizen and who speaks of him', () =>
    expect(
      present(
        'Ngày 12/6/2023, trong cuộc gặp với ông Trần Văn Tám, Bí thư Tỉnh ủy Hà Tĩnh Lê Văn Bảy nói sẽ xem lại.',
      ).filter((x) => x.startsWith('Trần Văn Tám')),
    ).toEqual([]));
  it('is who is welcomed beside who welcomes', () =>
    expect(
      present(
        'Sáng 12/6/2023, Bộ trưởng Quốc phòng Ngô Văn Bảy đã chủ trì lễ đón chính thức Bộ trưởng Quốc phòng Nga Sergei Shoigu tại Hà Nội.',
      ),
    ).toEqual([expect.stringMatching(/^Sergei Shoigu > Lễ đón/)]));
  it.each([
    'Bộ trưởng Quốc phòng hai nước',
    'hai Bộ trưởng',
    'hai nhà lãnh đạo',
    'hai người đứng đầu',
    'Bộ trưởng Quốc phòng Việt – Nga',
    'Bộ trưởng Quốc phòng Việt Nam và Nga',
  ])('are both meant by "%s"', (both) =>
    expect(
      present(
        `Sáng 12/6/2023, Bộ trưởng Quốc phòng Ngô Văn Bảy đã chủ trì lễ đón Bộ trưởng Quốc phòng Nga Sergei Shoigu tại Hà Nội. Sau lễ đón, ${both} đã tiến hành hội đàm, trao đổi về hợp tác đào tạo. Khách chào xã giao Bộ trưởng Ngoại giao Trần Văn Tám.`,
      ).filter((x) => /hội đàm/iu.test(x)),
    ).toHaveLength(2),
  );
  it('are no two where a third holds such an office', () =>
    expect(
      present(
        'Sáng 12/6/2023, Bộ trưởng Quốc phòng Ngô Văn Bảy và Bộ trưởng Quốc phòng Lào Khamtay Sisavath chủ trì lễ đón Bộ trưởng Quốc phòng Nga Sergei Shoigu tại Hà Nội. Sau lễ đón, Bộ trưởng Quốc phòng hai nước đã tiến hành hội đàm, trao đổi về hợp tác đào tạo.',
      ).filter((x) => /hội đàm/iu.test(x)),
    ).toEqual([]));
  it('are there where they lead their sides', () =>
    expect(
      present(
        'Sáng 12/6/2023, Thủ tướng Nguyễn Văn Bảy và Thủ tướng Nga Sergei Shoigu dẫn đầu đoàn đại biểu cấp cao hai bên tiến hành hội đàm.',
      ),
    ).toHaveLength(2));
  it('are those whom a meeting with voters is told to have, not the voters', () =>
    expect(
      present(
        'Sáng 12/6/2023, Đoàn đại biểu Quốc hội tỉnh Nghệ An tổ chức buổi tiếp xúc cử tri huyện Đô Lương. Buổi tiếp xúc cử tri có nhiều đại biểu gồm: Bí thư Tỉnh ủy Nghệ An Lê Văn Tám, Chủ tịch UBND huyện Đô Lương Trần Thị Bảy, và hơn 500 cử tri.',
      )
        .map((x) => x.replace(/ > .*$/u, ''))
        .sort(),
    ).toEqual(['Lê Văn Tám', 'Trần Thị Bảy']));
});
