/** Names of bodies that go on behind what looks like their end. */
import { describe, expect, it } from 'vitest';
import { heldIn, namesOf, readUnder } from './told.ts';

const of = (post: string): string[] => heldIn(`Ông Lê Văn Tám, ${post}, dự hội nghị.`);

describe('the name of a body', () => {
  it.each([
    ['up to the country', 'Chủ tịch Hội Bảo trợ người neo đơn và trẻ thơ Việt Nam'],
    ['up to its number', 'Giám đốc Ban Quản lý Dự án 12'],
    ['of a faculty', 'Phó Chủ nhiệm Khoa Thủy sản Trường Đại học Vinh'],
    ['of a port authority', 'Giám đốc Cảng vụ Hàng không miền Trung'],
    ['of an airport', 'Giám đốc Cảng hàng không quốc tế Phú Bài'],
    ['of a school’s party committee', 'Bí thư Đảng ủy Trường Đại học Vinh'],
    ['of a branch of a bank', 'Giám đốc Vietcombank chi nhánh Huế'],
    ['of a national committee', 'Chủ tịch Ủy ban Quốc gia về Chính phủ điện tử'],
    ['of an association’s staff board', 'Trưởng Ban Tổ chức cán bộ Hội Luật gia Việt Nam'],
    ['of a branch in a ministry', 'Chi hội trưởng Chi hội Luật gia Bộ Tư pháp'],
    ['of a council that picks officials', 'Chủ tịch Hội đồng thi tuyển công chức tỉnh Nghệ An'],
    ['of a port', 'Giám đốc Cảng Hòn Gai'],
    ['of a firm that lets houses', 'Giám đốc Công ty Quản lý kinh doanh nhà tỉnh Nghệ An'],
    ['of a farm of the state', 'Phó Giám đốc Nông trường Sao Vàng'],
    ['of a mill', 'Giám đốc Nhà máy đường Sông Lam'],
    ['of an audit office', 'Phó Kiểm toán trưởng Kiểm toán Nhà nước khu vực II'],
    ['of a hotel', 'Giám đốc Khách sạn Hoa Mai'],
    ['by its brand', 'Chủ tịch Tân Hiệp Phát'],
    ['of a firm that mounts machines', 'Giám đốc Công ty cổ phần Cơ khí và lắp máy Sông Lam'],
    ['of the board for the Hồ Chí Minh road', 'Giám đốc Ban Quản lý Dự án đường Hồ Chí Minh'],
    ['of a school’s council', 'Chủ tịch Hội đồng giáo dục Trường THPT Đinh Tiên Hoàng'],
    ['of a university’s council', 'Chủ tịch Hội đồng trường Đại học Vinh'],
    [
      'of a council for education in defence',
      'Phó Chủ tịch Hội đồng Giáo dục quốc phòng và an ninh tỉnh Nghệ An',
    ],
    ['of a court’s division', 'Phó Chánh Tòa Dân sự Tòa án nhân dân tỉnh Nghệ An'],
  ])('is read whole: %s', (_what, post) => expect(of(post)).toEqual([`Lê Văn Tám: ${post}`]));

  it('begins small behind the title of an association’s head', () => {
    expect(of('Phó Chủ tịch hội Kiến trúc sư Việt Nam')).toEqual([
      'Lê Văn Tám: Phó Chủ tịch Hội Kiến trúc sư Việt Nam',
    ]);
    expect(heldIn('Ông Lê Văn Tám đi xem lễ hội Chùa Bạc ở xã Hoa Thành.')).toEqual([]);
  });
  it('has its kind once where a slip writes it twice', () =>
    expect(of('Hiệu trưởng Trường Trường Cao đẳng Y tế Nghệ An')).toEqual([
      'Lê Văn Tám: Hiệu trưởng Trường Cao đẳng Y tế Nghệ An',
    ]));
  it('is none where a house is told only as the place', () => {
    const { entities } = readUnder('Tin trong ngày', 'Bộ Y tế họp tại Khách sạn Hoa Mai, gần Cảng Hòn Gai.');
    expect(entities.flatMap((e) => (e.type === 'Agency' ? [e.name] : []))).toEqual(['Bộ Y tế']);
  });

  it('does not hold what joins it to a unit or a larger body', () => {
    expect(of('Trưởng ban Chấm thi của tỉnh Nghệ An')).toEqual([
      'Lê Văn Tám: Trưởng Ban Chấm thi tỉnh Nghệ An',
    ]);
    expect(of('Vụ phó Kế hoạch đầu tư của Bộ Y tế')).toEqual([
      'Lê Văn Tám: Phó Vụ trưởng Vụ Kế hoạch đầu tư Bộ Y tế',
    ]);
  });

  it('ends where a verb begins', () => {
    expect(
      heldIn(
        'Hiệp hội Gạo yêu cầu làm rõ. Chủ tịch Hiệp hội Gạo Lê Văn Tám nói nông dân ở Việt Nam cần vốn.',
      ),
    ).toEqual(['Lê Văn Tám: Chủ tịch Hiệp hội Gạo']);
  });

  it.each([
    [
      'before what it does',
      'Bộ Y tế phối hợp với Ban Chỉ đạo Tây Nam Bộ tổ chức kiểm điểm.',
      ['Ban Chỉ đạo Tây Nam Bộ', 'Bộ Y tế'],
    ],
    [
      'before the next body',
      'Bộ Y tế mời Cục An ninh nội địa và Ban Tôn giáo Chính phủ.',
      ['Ban Tôn giáo Chính phủ', 'Bộ Y tế', 'Cục An ninh nội địa'],
    ],
    [
      'before a school in small letters',
      'Bộ Y tế phối hợp với trường đại học Vinh và trường đại học Sông Lam tổ chức thi.',
      ['Bộ Y tế', 'Trường đại học Sông Lam', 'Trường đại học Vinh'],
    ],
    ['before who leads it', 'Bộ Y tế mời Phó trưởng Ban Chỉ đạo Trần Quốc Tám.', ['Bộ Y tế']],
  ])('ends %s', (_what, body, bodies) => {
    const { entities } = readUnder('Tin trong ngày', body);
    const names = entities.flatMap((e) => (e.type === 'Agency' && e.name !== 'Chính phủ' ? [e.name] : []));
    expect(names.sort()).toEqual(bodies);
  });

  it('of those who prepare an occasion is no board of a body', () => {
    expect(of('Trưởng ban Tổ chức Hội thi Tiếng hát mùa xuân')).toEqual([]);
  });

  it.each([
    ['Ông Lê Văn Tám, Cục trưởng Cục Thủy lợi và Ban Tôn giáo Chính phủ cùng dự.', 'Cục trưởng Cục Thủy lợi'],
    [
      'Ông Lê Văn Tám, Hiệu trưởng trường đại học Cần Thơ và trường đại học Vinh cùng dự.',
      'Hiệu trưởng Trường đại học Cần Thơ',
    ],
    [
      'Ông Lê Văn Tám, Tổng giám đốc Tổng công ty Vận tải Sao Khuê - SKT, dự lễ.',
      'Tổng Giám đốc Tổng công ty Vận tải Sao Khuê',
    ],
  ])('ends where another body begins, or its letters: %s', (body, held) => {
    expect(heldIn(body)).toEqual([`Lê Văn Tám: ${held}`]);
  });

  it('of a team holds its number', () => {
    expect(of('Phó Đội trưởng Đội CSGT số 5 (Phòng CSGT Công an tỉnh Nghệ An)')).toEqual([
      'Lê Văn Tám: Phó Đội trưởng Đội Cảnh sát giao thông số 5 Phòng Cảnh sát giao thông Công an tỉnh Nghệ An',
    ]);
  });

  it('goes on behind words of its own field', () => {
    expect(of('Cục trưởng Cục Kiểm tra văn bản quy phạm pháp luật')).toEqual([
      'Lê Văn Tám: Cục trưởng Cục Kiểm tra văn bản quy phạm pháp luật',
    ]);
  });
});

describe('what a body is given', () => {
  const bodies = (body: string): string[] => namesOf(readUnder('Tin trong ngày', body), 'Agency');
  it.each([
    ['Khu đất do Tổng công ty 512 quản lý từ năm 1998.', 'Tổng công ty 512'],
    ['Tỉnh giao Tập đoàn K&B đầu tư sửa chữa sân vận động.', 'Tập đoàn K&B'],
    ['Phường giao Hợp tác xã Tân Hiệp khai thác bến sông.', 'Hợp tác xã Tân Hiệp'],
    ['Thành phố cho Trung tâm Dâu mượn khu đất.', 'Trung tâm Dâu'],
  ])('is no part of its name: %s', (said, name) => expect(bodies(said)).toEqual([name]));
  it('is one where nobody gives it anything', () =>
    expect(bodies('Công ty Xây dựng quản lý nhà Sài Gòn nộp hồ sơ.')).toEqual([
      'Công ty Xây dựng quản lý nhà Sài Gòn',
    ]));
});

describe('a post', () => {
  it.each([
    ['chánh văn phòng Văn phòng quốc gia về giảm nghèo', 'Chánh Văn phòng Quốc gia về giảm nghèo'],
    ['Phó Tư lệnh Cảnh sát biển', 'Phó Tư lệnh Cảnh sát biển Việt Nam'],
    ['Chỉ huy trưởng Tỉnh đội Quảng Nam - Đà Nẵng', 'Chỉ huy trưởng Tỉnh đội Quảng Nam - Đà Nẵng'],
    [
      'Phó trưởng ban chỉ đạo kỳ thi THPT quốc gia 2019 tại Hà Giang',
      'Phó Trưởng Ban Chỉ đạo Kỳ thi THPT quốc gia 2019 tỉnh Hà Giang',
    ],
    [
      'Trưởng ban chỉ đạo thi THPT quốc gia năm 2018 tỉnh Sơn La',
      'Trưởng Ban Chỉ đạo thi THPT quốc gia 2018 tỉnh Sơn La',
    ],
    ['Tổng Lãnh sự Việt Nam tại Frankfurt', 'Tổng Lãnh sự Việt Nam tại Frankfurt'],
    ['giám đốc quốc gia WB tại Việt Nam', 'Giám đốc quốc gia Ngân hàng Thế giới tại Việt Nam'],
  ])('is read whole: %s', (post, office) => expect(of(post)).toEqual([`Lê Văn Tám: ${office}`]));
});

describe('a body in the middle of a sentence', () => {
  const bodies = (body: string): string[] => namesOf(readUnder('Tin tỉnh Quảng Nam', body), 'Agency');
  it.each([
    ['Theo Cục Đường thủy Việt Nam, tàu khách phải dừng chạy.', 'Cục Đường thủy Việt Nam'],
    ['Theo Cục Thú y, dịch bệnh lan rộng.', 'Cục Thú y'],
    ['Lãnh đạo Sở Kế hoạch dẫn ra các văn bản.', 'Sở Kế hoạch và Đầu tư tỉnh Quảng Nam'],
    [
      'Trung tâm Tư vấn và kiểm định chất lượng xây dựng kết luận.',
      'Trung tâm Tư vấn và kiểm định chất lượng xây dựng',
    ],
    ['Trung tâm Kiểm định xây dựng đã kết luận.', 'Trung tâm Kiểm định xây dựng'],
    ['Bộ giao Cục Chăn nuôi và điều phối lại thức ăn.', 'Cục Chăn nuôi'],
    ['Tổng công ty Công nghiệp tàu thủy trả nợ.', 'Tổng công ty Công nghiệp tàu thủy'],
    [
      'Ban Chỉ đạo phòng, chống dịch tả lợn tỉnh đã họp.',
      'Ban Chỉ đạo phòng, chống dịch tả lợn tỉnh Quảng Nam',
    ],
    [
      'Công văn gửi Ban Chỉ huy Phòng chống thiên tai của Quảng Nam.',
      'Ban Chỉ huy Phòng chống thiên tai tỉnh Quảng Nam',
    ],
    ['Ban Chỉ đạo 138/CP đã kiến nghị.', 'Ban Chỉ đạo 138'],
    ['Phòng CSGT và Phòng Cảnh sát giao thông tỉnh.', 'Phòng Cảnh sát giao thông tỉnh Quảng Nam'],
  ])('has its name whole, and no more: %s', (said, name) => expect(bodies(said)).toEqual([name]));
  it('goes on behind the comma of its own name', () =>
    expect(bodies('Theo Cục Phòng, chống tệ nạn xã hội, số vụ đã giảm.')).toEqual([
      'Cục Phòng, chống tệ nạn xã hội',
    ]));
  it.each([
    'Giám đốc Sở 34 tuổi trả lời chất vấn.',
    'Huyện rà soát toàn bộ tài nguyên và gửi bộ thông tin về tỉnh.',
    'Họ bàn về bệnh viện dã chiến và đào tạo bác sĩ Việt Nam.',
  ])('is none: %s', (said) => expect(bodies(said)).toEqual([]));
});

describe('a fund called after somebody', () => {
  const says = (text: string) => readUnder('Tin tỉnh Cà Mau', text);
  it.each(['Quỹ học bổng Phạm Văn Hai', 'Quỹ Khuyến học Nguyễn Thị Tám', 'Quỹ từ thiện Lê Văn Năm'])(
    'has no head of that name: %s',
    (fund) => {
      const x = says(
        `Sáng 7/6/2022, Tỉnh đoàn Cà Mau phối hợp với ${fund} tổ chức lễ trao quà. Bà Trần Thị Mơ, Giám đốc ${fund} dự. Chủ tịch ${fund} phát biểu.`,
      );
      expect(namesOf(x, 'Person')).toEqual(['Trần Thị Mơ']);
      expect(namesOf(x, 'Agency')).toContain(fund);
    },
  );
  it('is not where the fund is of a unit', () =>
    expect(
      namesOf(says('Ngày 7/6/2022, Chủ tịch Quỹ Khuyến học tỉnh Cà Mau Lê Văn Bốn đã dự.'), 'Person'),
    ).toEqual(['Lê Văn Bốn']));
});

describe('a society that bears the country before its level', () => {
  it.each([
    ['Hội CTĐ', 'Hội Chữ thập đỏ'],
    ['Hội CCB', 'Hội Cựu chiến binh'],
    ['Hội KH', 'Hội Khuyến học'],
    ['Hội Khuyến học', 'Hội Khuyến học'],
    ['Hội Luật gia', 'Hội Luật gia'],
  ])('is of that unit: %s', (written, name) =>
    expect(
      heldIn(
        `Ngày 7/6/2022, tại Hưng Yên có ông Lê Văn Năm, Chủ tịch ${written} Việt Nam tỉnh Hưng Yên và ông Trần Văn Tư, Phó Chủ tịch ${written} Việt Nam.`,
      ),
    ).toEqual([`Lê Văn Năm: Chủ tịch ${name} tỉnh Hưng Yên`, `Trần Văn Tư: Phó Chủ tịch ${name} Việt Nam`]),
  );
});
