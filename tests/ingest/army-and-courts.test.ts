/** The army, the border guard, courts and judgment enforcement, as provincial papers name them. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../ingest/pipeline.ts';
import { heldIn, linksOf, namesOf, readUnder } from './told.ts';

const bodiesIn = (text: string, headline = 'Tin trong ngày'): string[] =>
  namesOf(readUnder(headline, text), 'Agency');

describe('a part of the army and its command', () => {
  it('are one body, whichever is written', () => {
    expect(
      bodiesIn('Bộ Tư lệnh Quân khu 4 làm việc với BTL Vùng 3 Hải quân. Quân khu 4 cảm ơn Vùng 3 Hải quân.'),
    ).toEqual(['Quân khu 4', 'Vùng 3 Hải quân']);
    expect(bodiesIn('BTL Bộ đội Biên phòng và Bộ đội Biên phòng Việt Nam cùng họp.')).toEqual([
      'Bộ đội Biên phòng Việt Nam',
    ]);
  });

  it('is known by its number, and not by what is said of it', () => {
    expect(bodiesIn('Quân khu 5 đồng chủ trì hội nghị, Quân đoàn 3 và BTL Quân khu tham gia.')).toEqual([
      'Quân đoàn 3',
      'Quân khu 5',
    ]);
    expect(heldIn('Đại tá Lê Văn Tám, Chính ủy Binh đoàn 15 dự.')).toEqual([
      'Lê Văn Tám: Chính ủy Binh đoàn 15',
    ]);
  });

  it('is the whole border guard where a general serves in it', () => {
    expect(heldIn('Thiếu tướng Lê Văn Tám, Phó Tham mưu trưởng Bộ đội Biên phòng dự.')).toEqual([
      'Lê Văn Tám: Phó Tham mưu trưởng Bộ đội Biên phòng Việt Nam',
    ]);
    expect(
      heldIn('Đại tá Lê Văn Tám, Chính ủy Bộ đội Biên phòng tỉnh Hà Tĩnh dự.', 'Tin tỉnh Hà Tĩnh'),
    ).toEqual(['Lê Văn Tám: Chính ủy Bộ Chỉ huy Bộ đội Biên phòng tỉnh Hà Tĩnh']);
  });
});

describe('those who enforce judgments', () => {
  it('are the province’s Cục and the district’s Chi cục, however they are called', () => {
    expect(
      bodiesIn(
        'THADS tỉnh Hà Nam, Cục THADS tỉnh và Thi hành án dân sự huyện Bình Lục họp.',
        'Tin tỉnh Hà Nam',
      ),
    ).toEqual(['Chi cục Thi hành án dân sự huyện Bình Lục', 'Cục Thi hành án dân sự tỉnh Hà Nam']);
    expect(heldIn('Ông Lê Văn Tám - Cục trưởng THADS tỉnh Hà Nam chủ trì.')).toEqual([
      'Lê Văn Tám: Cục trưởng Cục Thi hành án dân sự tỉnh Hà Nam',
    ]);
    expect(bodiesIn('Cán bộ ngành Thi hành án dân sự tỉnh Hà Nam đã cố gắng.')).toEqual([]);
  });
});

describe('two who are there', () => {
  it('do not work together for that', () => {
    const read = (text: string) => linksOf(readUnder('Tin tỉnh Hà Nam', text), 'COORDINATES_WITH');
    expect(read('Vùng 3 Hải quân và Quân khu 4 cùng dự.')).toEqual([]);
    expect(read('Vùng 3 Hải quân và Quân khu 4 cùng tuần tra.')).toEqual(['Quân khu 4 > Vùng 3 Hải quân']);
  });
});

describe('forces side by side', () => {
  it('are bodies of the unit behind the last of them', () => {
    expect(
      bodiesIn('Sáng 3/5/2023, ba lực lượng Công an - Quân sự - Biên phòng tỉnh Hà Tĩnh giao ban.'),
    ).toEqual([
      'Bộ Chỉ huy Bộ đội Biên phòng tỉnh Hà Tĩnh',
      'Bộ Chỉ huy Quân sự tỉnh Hà Tĩnh',
      'Công an tỉnh Hà Tĩnh',
    ]);
    const read = readUnder(
      'Tin',
      'Sáng 3/5/2023, Công an, Quân sự, Biên phòng huyện Kỳ Anh tổ chức hội nghị giao ban.',
    );
    expect(linksOf(read, 'ORGANIZED').sort()).toEqual([
      'Ban Chỉ huy Quân sự huyện Kỳ Anh > Hội nghị giao ban',
      'Công an huyện Kỳ Anh > Hội nghị giao ban',
    ]);
  });

  it('are nobody where no unit follows', () => {
    expect(bodiesIn('Các lực lượng Công an, Quân sự và Biên phòng phối hợp tuần tra.')).toEqual([]);
    expect(bodiesIn('Lực lượng Công an, Quân sự các tỉnh biên giới đã tuần tra.')).toEqual([]);
    expect(bodiesIn('Liên ngành Tòa án và Viện Kiểm sát tỉnh Hà Tĩnh họp.')).toEqual([
      'Tòa án nhân dân tỉnh Hà Tĩnh',
      'Viện Kiểm sát nhân dân tỉnh Hà Tĩnh',
    ]);
  });
});

describe('an office whose body stands behind a mark or is told with its side', () => {
  it('is of the unit of its kind behind the mark', () => {
    expect(
      heldIn(
        'Dự có ông Lê Văn Tám - Phó Cục trưởng, Cục Hải quan Hà Tĩnh; ông Trần Văn Ba, Hạt trưởng - Hạt Kiểm lâm huyện Kỳ Anh.',
      ),
    ).toEqual([
      'Lê Văn Tám: Phó Cục trưởng Cục Hải quan tỉnh Hà Tĩnh',
      'Trần Văn Ba: Hạt trưởng Hạt Kiểm lâm huyện Kỳ Anh',
    ]);
    expect(heldIn('Dự có ông Lê Văn Tám, Phó Cục trưởng, Công an tỉnh Hà Tĩnh.')).toEqual([]);
  });

  const SIDES =
    'Về phía Bộ đội Biên phòng tỉnh Hà Tĩnh có Đại tá Lê Văn Tám, Bí thư Đảng ủy, Chính ủy; về phía Công an tỉnh Hà Tĩnh có Đại tá Trần Văn Ba, Phó Giám đốc.';
  it('is of the body whose side is told', () => {
    expect(heldIn(SIDES)).toEqual([
      'Lê Văn Tám: Bí thư Đảng ủy Bộ Chỉ huy Bộ đội Biên phòng tỉnh Hà Tĩnh',
      'Lê Văn Tám: Chính ủy Bộ Chỉ huy Bộ đội Biên phòng tỉnh Hà Tĩnh',
      'Trần Văn Ba: Phó Giám đốc Công an tỉnh Hà Tĩnh',
    ]);
  });

  it('and the two sides are those that agree', () => {
    const read = readUnder(
      'Tin',
      `${SIDES} Dự còn có lãnh đạo Sở Y tế, Hội Nông dân tỉnh. Hai đơn vị ký kết quy chế phối hợp.`,
    );
    expect(linksOf(read, 'COORDINATES_WITH')).toEqual([
      'Bộ Chỉ huy Bộ đội Biên phòng tỉnh Hà Tĩnh > Công an tỉnh Hà Tĩnh',
    ]);
  });
});

describe('an occasion of several provinces', () => {
  const read = readUnder(
    'Tin',
    'Chiều 28/10/2022, Bộ Tư lệnh Vùng Cảnh sát biển 2 phối hợp các tỉnh từ Quảng Trị đến Bình Định tổ chức hội nghị ký kết quy chế phối hợp.',
  );
  it('is of its host and in none of them', () => {
    expect(linksOf(read, 'ORGANIZED')).toEqual(['Vùng Cảnh sát biển 2 > Hội nghị ký kết quy chế phối hợp']);
    expect(linksOf(read, 'HELD_IN')).toEqual([]);
  });
});

describe('bodies that changed their names in 2025', () => {
  const bodies = (text: string, day: string): string[] =>
    extract({ ...readUnder('Tin', text).article, publishedOn: day }).entities.flatMap((e) =>
      e.type === 'Agency' ? [e.name] : [],
    );
  it('are the ministry’s own bureau since, and the province’s before', () => {
    const text = 'Cục Hải quan và UBND tỉnh Đồng Tháp tổ chức hội nghị.';
    expect(bodies(text, '2025-12-24')).toEqual(['Cục Hải quan', 'UBND tỉnh Đồng Tháp']);
    expect(bodies(text, '2019-12-24')).toEqual(['Cục Hải quan tỉnh Đồng Tháp', 'UBND tỉnh Đồng Tháp']);
  });

  it('are read with both of what was joined', () => {
    expect(heldIn('Ông Lê Văn Tám, Giám đốc Báo và phát thanh, truyền hình Nghệ An dự.')).toEqual([
      'Lê Văn Tám: Giám đốc Báo và phát thanh, truyền hình tỉnh Nghệ An',
    ]);
  });
});

describe('rangers, the border guard’s bureaus and outlets', () => {
  it('have names that no unit has', () => {
    expect(
      heldIn(
        'Ông Lê Văn Tám, Phó Hạt trưởng Hạt Kiểm lâm Cúc Phương và ông Trần Văn Ba, Hạt trưởng Hạt Kiểm lâm VQG Bạch Mã dự.',
      ),
    ).toEqual([
      'Lê Văn Tám: Phó Hạt trưởng Hạt Kiểm lâm Cúc Phương',
      'Trần Văn Ba: Hạt trưởng Hạt Kiểm lâm Vườn Quốc gia Bạch Mã',
    ]);
    expect(heldIn('Ông Hạt trưởng Hạt Kiểm lâm Lê Văn Tám dự.')).toEqual([]);
    expect(bodiesIn('Cục Chính trị BĐBP tặng quà xã Bắc Xa, tỉnh Lạng Sơn.', 'Tin tỉnh Lạng Sơn')).toEqual([
      'Bộ đội Biên phòng Việt Nam',
      'Cục Chính trị Bộ đội Biên phòng Việt Nam',
    ]);
    expect(bodiesIn('Tạp chí Biển Việt Nam - Chiều 16/11, Lữ đoàn 685 họp.')).not.toContain(
      'Tạp chí Biển Việt Nam - Chiều',
    );
    expect(bodiesIn('Dự có các Phó Viện trưởng và công chức VKSND cấp huyện.')).toEqual([]);
  });
});

describe('an agreement', () => {
  const programmes = (text: string): string[] => namesOf(readUnder('Tin', text), 'Program');
  it('is called by its whole work, and by nothing of what is said of it', () => {
    expect(
      programmes(
        'Hội Nông dân tỉnh Hà Nam và BHXH tỉnh ký kết chương trình phối hợp việc thực hiện chính sách, pháp luật về bảo hiểm y tế.',
      ),
    ).toEqual(['Chương trình phối hợp về việc thực hiện chính sách, pháp luật về bảo hiểm y tế']);
    expect(
      programmes('Các đơn vị đã hoàn chỉnh dự thảo Quy chế phối hợp đảm bảo phù hợp với tình hình.'),
    ).toEqual([]);
    expect(programmes('Sở Y tế tỉnh Hà Nam ký Quy chế phối hợp bảo vệ rừng trong giai đoạn mới.')).toEqual([
      'Quy chế phối hợp về bảo vệ rừng',
    ]);
  });
});

describe('officials of one unit, which is told once', () => {
  const LIST =
    'Ông Lê Văn Tám, Viện trưởng VKSND thị xã, bà Trần Thị Bảy, Phó Chánh án Tòa án nhân dân, ông Trần Văn Ba, Trưởng Công an thị xã Kỳ Anh ký kết.';
  it('are all of it', () => {
    expect(heldIn(LIST)).toEqual([
      'Lê Văn Tám: Viện trưởng Viện Kiểm sát nhân dân thị xã Kỳ Anh',
      'Trần Thị Bảy: Phó Chánh án Tòa án nhân dân thị xã Kỳ Anh',
      'Trần Văn Ba: Trưởng Công an thị xã Kỳ Anh',
    ]);
  });
  it('are of none where two are told', () => {
    expect(heldIn(LIST.replace('VKSND thị xã', 'VKSND tỉnh'))).not.toContain(
      'Trần Thị Bảy: Phó Chánh án Tòa án nhân dân thị xã Kỳ Anh',
    );
  });
});

describe('a body that chairs', () => {
  it('is told by the headline, too', () => {
    const read = readUnder(
      'Công an huyện Kỳ Anh chủ trì lễ ký kết quy chế phối hợp',
      'Ngày 26/7/2022, Công an huyện Kỳ Anh và Tòa án nhân dân huyện đã ký kết quy chế phối hợp trong công tác thi hành án.',
    );
    expect(linksOf(read, 'CHAIRED').map((l) => l.split(' > ')[0])).toEqual(['Công an huyện Kỳ Anh']);
  });
});

describe('an emulation cluster, an academy and a slip', () => {
  it('are one body each, whatever stands with the name', () => {
    expect(bodiesIn('Cụm thi đua số 2 TAND tối cao tổ chức hội nghị. Cụm thi đua số 2 đã tổng kết.')).toEqual(
      ['Cụm thi đua số 2 Tòa án nhân dân tối cao', 'Tòa án nhân dân tối cao'],
    );
    expect(bodiesIn('Quân khu 4 phối hợp với trường Học viện Biên phòng tổ chức hội thảo.')).toEqual([
      'Học viện Biên phòng',
      'Quân khu 4',
    ]);
    expect(heldIn('Đại tá Lê Văn Tám, Chi huy trưởng Bộ CHQS Vĩnh Long dự.')).toEqual([
      'Lê Văn Tám: Chỉ huy trưởng Bộ Chỉ huy Quân sự tỉnh Vĩnh Long',
    ]);
  });

  it('and a building is opened by the ribbon that is cut', () => {
    const read = readUnder(
      'Tin',
      'Ngày 19/5/2017, Quân khu 4 tổ chức cắt băng khánh thành nhà văn hóa xã Sơn Kim 1, tỉnh Hà Tĩnh.',
    );
    expect(linksOf(read, 'ORGANIZED')).toHaveLength(1);
  });
});

describe('the border guard without a unit', () => {
  const TOLD =
    'Trung tướng Lê Văn Tám, Tư lệnh Bộ đội Biên phòng chủ trì. Bộ Công an phối hợp với Bộ đội Biên phòng tuần tra.';
  it('is the country’s where the article names it so, and no province’s', () => {
    const links = (text: string) => linksOf(readUnder('Tin', text), 'COORDINATES_WITH');
    expect(links(TOLD)).toEqual(['Bộ Công an > Bộ đội Biên phòng Việt Nam']);
    expect(links(`${TOLD} BĐBP tỉnh Hà Tĩnh cùng dự.`)).not.toEqual([
      'Bộ Công an > Bộ đội Biên phòng Việt Nam',
    ]);
  });
});

describe('the day of a paper', () => {
  it('is not the meeting’s that carries it out', () => {
    const read = readUnder(
      'Tin',
      'Công an tỉnh Hà Tĩnh họp giao ban triển khai văn bản 2407, ngày 28/3/2025 của Bộ Công an.',
    );
    expect(read.entities.flatMap((e) => (e.type === 'Event' ? [e.date] : []))).not.toContain('2025-03-28');
  });
});

describe('a rank of a bureau', () => {
  it('makes no bureau of the agency where one serves', () => {
    expect(
      bodiesIn(
        'Ông Lê Văn Tám - Phó Vụ trưởng Cơ quan thường trực Ban Tuyên giáo Trung ương tại Đà Nẵng dự.',
      ),
    ).not.toContain('Vụ Cơ quan');
    expect(bodiesIn('Dự có đại diện Ban Quản lý Cảng cá Thọ Quang; Quân khu 5.')).toContain(
      'Ban Quản lý Cảng cá Thọ Quang',
    );
  });
});

describe('a title that one body of the country alone has', () => {
  it('needs no body beside it', () =>
    expect(
      heldIn(
        'Dự có Thượng tướng Lê Văn Tám, Phó Tổng Tham mưu trưởng; Phó Tổng Thanh tra Vũ Văn Chín; ông Bùi Văn Sáu, Viện trưởng VKSNDTC.',
      ),
    ).toEqual([
      'Bùi Văn Sáu: Viện trưởng Viện Kiểm sát nhân dân tối cao',
      'Lê Văn Tám: Phó Tổng Tham mưu trưởng Quân đội nhân dân Việt Nam',
      'Vũ Văn Chín: Phó Tổng Thanh tra Chính phủ',
    ]));
  it('is of nobody where the body of another state is told, or none that has it', () => {
    expect(
      heldIn('Đoàn Quân đội Trung Quốc tới thăm. Ông Vương Hùng, Phó Tổng Tham mưu trưởng, cảm ơn.'),
    ).toEqual([]);
    expect(heldIn('Thống đốc Lê Văn Tám phát biểu.')).toEqual([]);
  });
});
