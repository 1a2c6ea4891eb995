/** Firms and associations that are called by a brand or by letters, bodies that are houses, funds or federations, and whose heads they have. */
import { describe, expect, it } from 'vitest';
import { heldIn, namesOf, readUnder } from './told.ts';

const bodiesIn = (text: string): string[] => namesOf(readUnder('Tin trong ngày', text), 'Agency');

describe('a brand', () => {
  it.each([
    [
      'Sáng 3/4, đại diện MobiFone trao học bổng cho 20 học sinh nghèo.',
      ['Tổng công ty Viễn thông MobiFone'],
    ],
    ['Ông Tám kiến nghị EVN sớm giải ngân.', ['Tập đoàn Điện lực Việt Nam']],
    ['Tổng công ty VICEM họp sáng nay. Lãnh đạo VICEM nói đã có lãi.', ['Tổng công ty VICEM']],
    ['Tỉnh đề nghị VNPT Hà Tĩnh lắp thêm trạm.', ['VNPT tỉnh Hà Tĩnh']],
    [
      'Thanh tra kết luận về Tổng công ty Nông nghiệp Sài Gòn - Sagri. Sagri đã nộp lại tiền.',
      ['Tổng công ty Nông nghiệp Sài Gòn'],
    ],
    ['Hai bên mời Microsoft Việt Nam tư vấn.', ['Microsoft Việt Nam']],
    ['Cục này đã làm việc với Facebook về tin giả.', ['Facebook']],
    [
      'Ngân hàng TMCP Nam Á khai trương chi nhánh. Nam A Bank có 90 điểm giao dịch.',
      ['Ngân hàng TMCP Nam Á'],
    ],
  ])('is the firm: %s', (text, bodies) => expect(bodiesIn(text)).toEqual(bodies));

  it.each([
    'Ông Tám đăng ảnh lên trang Facebook của mình.',
    'Một chiếc Toyota bị cháy trên đường.',
    'Anh bán sim Viettel ở chợ.',
  ])('is its wares, or another body: %s', (text) => expect(bodiesIn(text)).toEqual([]));

  it('has a chair, whom letters alone do not name', () => {
    expect(heldIn('Ông Lê Văn Tám, Tổng Giám đốc Viettel, trao quà.')).toEqual([
      'Lê Văn Tám: Tổng Giám đốc Tập đoàn Công nghiệp - Viễn thông Quân đội',
    ]);
    expect(heldIn('Ông Lê Văn Tám - Chủ tịch HĐQT LienVietPostBank - điều phối hội thảo.')).toEqual([
      'Lê Văn Tám: Chủ tịch Hội đồng quản trị Ngân hàng Bưu điện Liên Việt',
    ]);
    expect(heldIn('Ông Lê Văn Tám, Phó Chủ tịch Rosbaser, công ty chuyên về xử lý rác, trao quà.')).toEqual([
      'Lê Văn Tám: Phó Chủ tịch Rosbaser',
    ]);
    expect(heldIn('Ông Lê Văn Tám, Phó Chủ tịch Rosbaser, trao quà.')).toEqual([]);
  });
});

describe('a body behind a title that the article gives nobody', () => {
  it.each([
    ['Huyện mời giám đốc Công ty TNHH Hoa Ban lên làm việc.', ['Công ty TNHH Hoa Ban']],
    ['Bà từng làm việc với Tổng Thư ký NATO.', ['NATO']],
    ['Tỉnh đã gửi thư cho Tổng Giám đốc Sabeco.', ['Tổng công ty Bia - Rượu - Nước giải khát Sài Gòn']],
  ])('is named all the same: %s', (text, bodies) => expect(bodiesIn(text)).toEqual(bodies));

  it.each(['Sở mời giám đốc các công ty lên làm việc.', 'Mỗi giám đốc bệnh viện tự chịu trách nhiệm.'])(
    'is any of its kind: %s',
    (text) => expect(bodiesIn(text).filter((name) => !name.startsWith('Sở'))).toEqual([]),
  );

  it('ends before the name of its head', () =>
    expect(heldIn('Phó Hiệu trưởng Đại học Sao Mai Lê Văn Tám dự lễ.')).toEqual([
      'Lê Văn Tám: Phó Hiệu trưởng Đại học Sao Mai',
    ]));
});

describe('a name that letters in brackets close', () => {
  it.each([
    [
      'Trung tâm nghiên cứu, bảo tồn rừng và biển (CRB) công bố báo cáo.',
      'Trung tâm Nghiên cứu, bảo tồn rừng và biển',
    ],
    ['Theo Cơ quan An toàn đường thủy châu Âu (EWA), tàu đã chìm.', 'Cơ quan An toàn đường thủy châu Âu'],
  ])('is read to its end: %s', (text, name) => expect(bodiesIn(text)).toEqual([name]));

  it('is none where somebody or another body stands on the way', () => {
    expect(bodiesIn('Hội do ông Lê Văn Tám lập với bạn (CLB) đã tan.')).toEqual([]);
    expect(bodiesIn('Trung tâm đó đã phải đóng cửa từ lâu (TTO).')).toEqual([]);
  });
});

it('a number at its end belongs to the name of a university', () =>
  expect(bodiesIn('Sở này phối hợp với trường ĐH Sư phạm Hà Nội 2 chấm thi.')).toContain(
    'Đại học Sư phạm Hà Nội 2',
  ));

describe('a fund, a publisher, a federation', () => {
  it.each([
    ['Anh gửi bản thảo cho Nhà xuất bản Hoa Ban.', 'Nhà xuất bản Hoa Ban'],
    ['Số tiền của Quỹ Ánh Dương được chuyển cho bà con.', 'Quỹ Ánh Dương'],
    [
      'Ông Lê Văn Tám, Chủ tịch Liên đoàn Bóng rổ TP.HCM, trao cúp.',
      'Liên đoàn Bóng rổ thành phố Hồ Chí Minh',
    ],
  ])('is a body: %s', (text, name) => expect(bodiesIn(text)).toContain(name));

  it.each([
    'Dự án Nhà hát Sông Xanh chậm tiến độ.',
    'Buổi diễn ở Nhà hát Sông Xanh đã bán hết vé.',
    'Một tập đoàn công nghệ hàng đầu của Việt Nam tham gia.',
  ])('is a house, or any firm: %s', (text) => expect(bodiesIn(text)).toEqual([]));
});

describe('a house that a unit keeps for everybody', () => {
  it.each([
    ['Ông Lê Văn Tám, Giám đốc Bảo tàng tỉnh Hà Nam, dự.', 'Bảo tàng tỉnh Hà Nam'],
    ['Dự có Sở Y tế tỉnh Hà Nam, Thư viện tỉnh và nhiều người dân.', 'Thư viện tỉnh Hà Nam'],
    ['Buổi gặp mặt có Nhà Thiếu nhi quận 2.', 'Nhà thiếu nhi quận 2'],
    ['Bà Vũ Thị Chín, Trưởng Đoàn Cải lương Hương Đồng, dự.', 'Đoàn Cải lương Hương Đồng'],
  ])('is a body by its unit: %s', (text, name) => expect(bodiesIn(text)).toContain(name));

  it.each([
    'Người dân đứng ngoài cổng Nhà Thiếu nhi quận 2.',
    'Buổi diễn ở Bảo tàng tỉnh Hà Nam đã bán hết vé.',
  ])('is a place: %s', (text) => expect(bodiesIn(text)).toEqual([]));
});
