/** What is said of another occasion than the one reported, and occasions told beside it, each with a text of our own. */
import { describe, expect, it } from 'vitest';
import { linksOf, readUnder, saidIn } from './told.ts';

const held = (body: string): string[] => linksOf(readUnder('Tin trong ngày', body), 'HELD_IN');
const PARTS = /^(?:ORGANIZED|SPOKE_AT|HELD_IN)$/u;

describe('an occasion beyond the border', () => {
  it.each([
    'Sáng 17/5/2023 (giờ LB Nga), buổi lễ kỷ niệm 50 năm quan hệ hữu nghị đã diễn ra. Tham dự có ông Lê Văn Bảy, Bí thư Tỉnh ủy Nghệ An.',
    'Sáng 17/5/2023, tại thành phố Arkanovsk, UBND tỉnh Nghệ An tổ chức Hội nghị xúc tiến đầu tư năm 2023.',
  ])('is not held at home: %s', (body) => expect(held(body)).toEqual([]));
  it('is held at home where the town is on our map', () =>
    expect(
      held(
        'Sáng 17/5/2023, tại thành phố Vinh, UBND tỉnh Nghệ An tổ chức Hội nghị xúc tiến đầu tư năm 2023.',
      ),
    ).toEqual(['Hội nghị xúc tiến đầu tư năm 2023 > Vinh']));
});

describe('what is another thing than the occasion', () => {
  it('is a programme with a name of its own', () =>
    expect(
      saidIn(
        'Chiều 14/11/2023, Phó Chủ tịch UBND tỉnh Nghệ An Lê Thị Bảy đã gặp mặt các thầy cô giáo trong chương trình Cùng thầy đến lớp năm 2023. Chương trình do Tỉnh đoàn Nghệ An phối hợp với Sở Giáo dục và Đào tạo tỉnh Nghệ An tổ chức.',
        /^ORGANIZED$/u,
      ),
    ).toEqual([]));
  it('is what follows right after it', () =>
    expect(
      saidIn(
        'Sáng 6/9/2023, UBND thành phố Vinh tổ chức Lễ phát động Tháng an toàn giao thông. Ngay sau lễ, Thành đoàn Vinh phối hợp Công an thành phố Vinh tổ chức phiên tòa giả định cho học sinh.',
        /^ORGANIZED$/u,
      ),
    ).toEqual(['UBND thành phố Vinh ORGANIZED Lễ phát động Tháng an toàn giao thông']));
  it('is what a team saw before it met', () =>
    expect(
      saidIn(
        'Ngày 22/4/2023, đoàn giám sát của HĐND tỉnh Nghệ An do bà Lê Thị Bảy, Phó Chủ tịch HĐND tỉnh, làm trưởng đoàn làm việc với UBND huyện Đô Lương. Bà Bảy đề nghị huyện báo cáo lại.\nTrước đó, buổi sáng, đoàn chia làm hai tổ. Tổ thứ hai đến Trạm Y tế xã Lam Sơn; Chủ tịch UBND xã Lam Sơn Trần Văn Tám đề xuất xây thêm phòng.',
        /^SPOKE_AT$/u,
      ).filter((l) => l.startsWith('Trần Văn Tám')),
    ).toEqual([]));
});

describe('a meeting that the press is told of', () => {
  const press =
    'Chiều 4/5/2023, UBND tỉnh Nghệ An tổ chức họp báo về giá điện tại thành phố Vinh với sự tham dự của nhiều cơ quan.';
  it('is not chaired at the press conference', () =>
    expect(
      saidIn(
        `${press} Trong sáng 4/5, ông Lê Văn Bảy, Phó Chủ tịch UBND tỉnh, đã chủ trì cuộc họp với sự tham gia của các sở.`,
        /^CHAIRED$/u,
      ),
    ).toEqual([]));
  it('is the press conference where it says so', () =>
    expect(
      saidIn(`${press} Ông Lê Văn Bảy, Phó Chủ tịch UBND tỉnh, chủ trì buổi họp báo.`, /^CHAIRED$/u),
    ).toEqual(['Lê Văn Bảy CHAIRED Họp báo về giá điện']));
});

describe('a mock trial', () => {
  it('is no trial: who speaks there is heard', () =>
    expect(
      saidIn(
        'Sáng 18/5/2023, Đoàn phường Hà Huy Tập phối hợp với Công an phường Hà Huy Tập tổ chức phiên tòa giả định về bạo lực học đường. Phát biểu tại buổi tuyên truyền, ông Lê Văn Bảy, Bí thư Đảng ủy phường, đề nghị nhà trường quan tâm.',
        /^SPOKE_AT$/u,
      ),
    ).toEqual(['Lê Văn Bảy SPOKE_AT Phiên tòa giả định ngày 18/5']));
});

describe('those whom a host turns to on the same day', () => {
  it('are met at an occasion of their own, though the line tells of another', () =>
    expect(
      saidIn(
        'Sáng 16/12/2023, UBND tỉnh Nghệ An tổ chức lễ khởi công dự án cầu Cửa Hội. Dự lễ có Phó Thủ tướng Lê Văn Bảy.\nTrước khi dự lễ, Phó Thủ tướng thắp hương ở nghĩa trang. Chiều cùng ngày, Phó Thủ tướng làm việc với Ban Thường vụ Tỉnh ủy Hà Tĩnh về giải ngân vốn. Bí thư Tỉnh ủy Hà Tĩnh Trần Văn Tám báo cáo, tính đến hết tháng 11, tỉnh đã giải ngân 70%.',
        PARTS,
      ).filter((l) => /Buổi làm việc|SPOKE_AT/u.test(l)),
    ).toEqual(['Buổi làm việc với Ban Thường vụ Tỉnh ủy Hà Tĩnh về giải ngân vốn HELD_IN Hà Tĩnh']));
});

describe('talks told again', () => {
  it('are the same talks', () => {
    const x = readUnder(
      'Tin trong ngày',
      'Ngày 20/4/2023, Bộ trưởng Bộ Ngoại giao Lê Văn Bảy đã có cuộc hội đàm với Ngoại trưởng Lào Khamla Vongsa và Cố vấn An ninh Somsak. Tại cuộc hội đàm với Ngoại trưởng Khamla Vongsa và Cố vấn An ninh Somsak, Bộ trưởng Lê Văn Bảy khẳng định chính sách nhất quán.',
    );
    expect(x.entities.filter((e) => e.type === 'Event')).toHaveLength(1);
  });
});

describe('an item of a bulletin', () => {
  it('begins with a dash and its day', () =>
    expect(
      saidIn(
        '- Chiều 5/11/2023, UBND phường Hà Huy Tập ra mắt mô hình “Nhà trọ kết nối 113”. Ông Lê Văn Bảy, Chủ tịch UBND phường phát biểu.\n- Ngày 6/11/2023, Hội Cựu chiến binh tỉnh Nghệ An tổ chức Hội nghị tổng kết phong trào thi đua năm 2023.',
        /^ORGANIZED$/u,
      ),
    ).toEqual([
      'Hội Cựu chiến binh tỉnh Nghệ An ORGANIZED Hội nghị tổng kết phong trào thi đua năm 2023',
      'UBND phường Hà Huy Tập ORGANIZED Lễ ra mắt mô hình “Nhà trọ kết nối 113”',
    ]));
  it('tells of a programme that is held, or of what was signed with another', () =>
    expect(
      saidIn(
        '* Sáng 20/6/2023, Công an huyện Đô Lương tổ chức sơ kết công tác 6 tháng đầu năm.\n* Cùng ngày, Đoàn Thanh niên Công an thành phố Vinh phối hợp với Hội đồng Đội thành phố Vinh tổ chức chương trình “Một ngày làm chiến sĩ”.\n* Hội Phụ nữ xã Lam Sơn vừa ký với Công an xã bản cam kết “3 không” về phòng, chống xâm hại trẻ em.',
        PARTS,
      ).filter((l) => /Một ngày|cam kết/u.test(l)),
    ).toEqual([
      'Chương trình “Một ngày làm chiến sĩ” HELD_IN Vinh',
      'Hội LHPN xã Lam Sơn ORGANIZED Lễ ký với Công an xã bản cam kết “3 không” về phòng, chống xâm hại trẻ em',
      'Hội đồng Đội thành phố Vinh ORGANIZED Chương trình “Một ngày làm chiến sĩ”',
      'Lễ ký với Công an xã bản cam kết “3 không” về phòng, chống xâm hại trẻ em HELD_IN Lam Sơn',
      'Đoàn Thanh niên Công an thành phố Vinh ORGANIZED Chương trình “Một ngày làm chiến sĩ”',
    ]));
  it('tells of one meeting with voters of the round that a delegation holds', () =>
    expect(
      saidIn(
        'Trong 2 ngày 30/9 và 1/10/2023, Đoàn đại biểu Quốc hội tỉnh Nghệ An có các buổi tiếp xúc cử tri trước Kỳ họp thứ 8.\n* Sáng 30/9/2023, tại Hội trường UBND phường Hà Huy Tập, bà Lê Thị Bảy, Phó Trưởng Đoàn ĐBQH tỉnh đã tiếp xúc với trên 180 cử tri.\n* Sáng 1/10/2023, bà Lê Thị Bảy có buổi tiếp xúc cử tri xã Lam Sơn, huyện Đô Lương.',
        /^ORGANIZED$/u,
      ),
    ).toHaveLength(2));
});

describe('a session', () => {
  it('is of the board that held it, also where its noun is written large', () =>
    expect(
      saidIn(
        'Chiều 12/7/2023, Ban Chỉ đạo phòng, chống tham nhũng tỉnh Nghệ An (Ban Chỉ đạo) họp Phiên thứ nhất. Ông Lê Văn Bảy, Bí thư Tỉnh ủy, Trưởng Ban Chỉ đạo chủ trì Phiên họp.',
        /^(?:ORGANIZED|CHAIRED)$/u,
      ),
    ).toEqual([
      'Ban Chỉ đạo phòng, chống tham nhũng tỉnh Nghệ An ORGANIZED Phiên họp thứ nhất của Ban Chỉ đạo phòng, chống tham nhũng tỉnh Nghệ An',
      'Lê Văn Bảy CHAIRED Phiên họp thứ nhất của Ban Chỉ đạo phòng, chống tham nhũng tỉnh Nghệ An',
    ]));
});

describe('where an occasion was held', () => {
  it.each([
    [
      'Công an tỉnh Nghệ An và Tỉnh đoàn Nghệ An vừa ký chương trình phối hợp tuyên truyền pháp luật.\nLễ ký diễn ra ngày 20/4/2023 tại Đồn Biên phòng 668 (xã Lam Sơn, huyện Đô Lương).',
      / > Lam Sơn$/u,
    ],
    [
      'Sáng 26/8/2023, Bộ Y tế tổ chức Hội nghị tổng kết công tác dân số. Hội nghị kết nối từ Hà Nội tới 44 điểm cầu.',
      /^Hội nghị tổng kết công tác dân số > Hà Nội$/u,
    ],
    [
      'Sáng 26/8/2023, Sở Y tế tỉnh Nghệ An tổ chức Hội nghị tổng kết công tác dân số tại Trung tâm Hội nghị tỉnh.',
      /^Hội nghị tổng kết công tác dân số > Nghệ An$/u,
    ],
  ])('is told by %s', (body, place) => expect(held(body)).toEqual([expect.stringMatching(place)]));
});

describe('a paper that was signed on its day and at its place', () => {
  const x = readUnder(
    'Tin trong ngày',
    'Quy chế phối hợp số 02/QCPH-MTTQ-CAT giữa Ủy ban MTTQ Việt Nam tỉnh Nghệ An và Công an tỉnh Nghệ An về xây dựng khu dân cư an toàn được ký ngày 15/4/2023 ngay tại nhà văn hóa xã Lam Sơn, huyện Đô Lương.\nChứng kiến lễ ký có ông Lê Văn Bảy, Bí thư Huyện ủy Đô Lương.',
  );
  it('has a ceremony', () => {
    expect(linksOf(x, 'REVIEWS')).toHaveLength(1);
    expect(linksOf(x, 'HELD_IN')).toEqual([expect.stringMatching(/^Lễ ký Quy chế phối hợp.* > Lam Sơn$/u)]);
    expect(linksOf(x, 'ATTENDED')).toEqual([expect.stringMatching(/^Lê Văn Bảy > /u)]);
  });
  it('has none where only its day is told', () =>
    expect(
      readUnder(
        'Tin trong ngày',
        'Quy chế phối hợp số 02/QCPH-MTTQ-CAT giữa Ủy ban MTTQ Việt Nam tỉnh Nghệ An và Công an tỉnh Nghệ An được ký ngày 15/4/2023 đã phát huy hiệu quả.',
      ).entities.filter((e) => e.type === 'Event'),
    ).toEqual([]));
});

describe('who is at a conference', () => {
  it('heard a report there before, under somebody who ran it; who only came is no chair', () =>
    expect(
      saidIn(
        'Sáng 12/9/2023, Ủy ban MTTQ Việt Nam tỉnh Nghệ An tổ chức Hội nghị tổng kết công tác dân vận. Chủ trì có bà Lê Thị Bảy, Chủ tịch Ủy ban MTTQ Việt Nam tỉnh; ông Vi Văn Chín, Phó Chủ tịch UBND tỉnh dự.\nTrước đó, dưới sự điều hành của bà Lê Thị Bảy, hội nghị nghe ông Trần Văn Tám, Phó Chủ tịch Ủy ban MTTQ Việt Nam tỉnh báo cáo kết quả vận động.',
        /^(?:CHAIRED|SPOKE_AT)$/u,
      ),
    ).toEqual([
      'Lê Thị Bảy CHAIRED Hội nghị tổng kết công tác dân vận',
      'Trần Văn Tám SPOKE_AT Hội nghị tổng kết công tác dân vận',
    ]));
  it('speaks where bodies and a board that nobody read have signed', () =>
    expect(
      saidIn(
        'Tối 22/10/2023, Công an phường Hà Huy Tập (Nghệ An), Ủy ban MTTQ Việt Nam phường và ban quản trị cụm nhà chung cư Bình Minh đã ký kế hoạch liên tịch số 02/KHLT-CAP-MTTQ về giữ gìn an ninh trật tự.\nCả năm 2022 chỉ tổ chức được hai buổi diễn tập.\n"Camera hỏng thì quy chế nào cũng bằng không", thượng tá Lê Văn Bảy, Trưởng Công an phường, nói tại buổi lễ.',
        /^(?:SPOKE_AT|REVIEWS)$/u,
      ),
    ).toEqual([
      expect.stringMatching(/^Lê Văn Bảy SPOKE_AT Lễ ký kế hoạch liên tịch/u),
      expect.stringMatching(/^Lễ ký kế hoạch liên tịch.* REVIEWS Kế hoạch liên tịch/u),
    ]));
});

describe('the headline of another article', () => {
  it('is no occasion that somebody chairs', () =>
    expect(
      saidIn(
        'Chủ tịch Quốc hội Lê Thị Bảy nói vụ việc gây bức xúc. Xem thêm > > Họp báo vụ đổi ngoại tệ bị phạt 90 triệu đồng: Nhiều câu hỏi bỏ ngỏ\n\nChủ tịch Quốc hội Lê Thị Bảy điều hành phiên chất vấn và trả lời chất vấn.',
        /^CHAIRED$/u,
      ).filter((s) => s.includes('Họp báo')),
    ).toEqual([]));
});
