/** What bodies are part of, where their names end and which of them act, as plain news tells it. */
import { describe, expect, it } from 'vitest';
import { linksOf, namesOf, readUnder } from './told.ts';

const read = (text: string) => readUnder('Tin trong tỉnh', text);
const bodiesIn = (text: string): string[] => namesOf(read(text), 'Agency');
const partsIn = (text: string): string[] => linksOf(read(text), 'PART_OF');

describe('the larger body', () => {
  it.each([
    [
      'Bà Lê Thị Tám, vụ trưởng Vụ Pháp chế, thuộc Bộ Xây dựng, chủ trì họp báo.',
      'Vụ Pháp chế Bộ Xây dựng > Bộ Xây dựng',
    ],
    [
      'Ông Lê Văn Tám - cục trưởng Cục Hạ tầng, Bộ Xây dựng - cho biết dự án đã xong.',
      'Cục Hạ tầng Bộ Xây dựng > Bộ Xây dựng',
    ],
    [
      'Ông Lê Văn Tám, Vụ trưởng Vụ Nghiên cứu, Ban Dân vận Trung ương, chủ trì tọa đàm.',
      'Vụ Nghiên cứu Ban Dân vận Trung ương > Ban Dân vận Trung ương',
    ],
    [
      'Ông Lê Văn Tám - cục trưởng Cục Chống tham nhũng, Thanh tra Chính phủ - cho biết vụ việc đã xong.',
      'Cục Chống tham nhũng Thanh tra Chính phủ > Thanh tra Chính phủ',
    ],
    [
      'Ông Lê Văn Tám, Giám đốc Trung tâm Đột quỵ, Bệnh viện Bạch Mai, cho biết bệnh nhân đã ổn định.',
      'Trung tâm Đột quỵ Bệnh viện Bạch Mai > Bệnh viện Bạch Mai',
    ],
    [
      'Ông Lê Văn Tám, trưởng phòng Kế hoạch tổng hợp, Bệnh viện Bạch Mai, cho biết bệnh nhân đã ổn định.',
      'Phòng Kế hoạch tổng hợp Bệnh viện Bạch Mai > Bệnh viện Bạch Mai',
    ],
    [
      'Bà Lê Thị Tám, Trưởng ban Pháp chế - Phòng Thương mại và Công nghiệp Việt Nam, góp ý dự thảo.',
      'Ban Pháp chế Phòng Thương mại và Công nghiệp Việt Nam > Phòng Thương mại và Công nghiệp Việt Nam',
    ],
    [
      'Chiều 2/7, đội cảnh sát trật tự Công an quận Hoàn Kiếm phối hợp với công an phường Hàng Đào ra quân.',
      'Đội Cảnh sát trật tự Công an quận Hoàn Kiếm > Công an quận Hoàn Kiếm',
    ],
    [
      'Theo phòng cảnh sát giao thông công an tỉnh Hà Nam, vụ việc đang được làm rõ.',
      'Phòng Cảnh sát giao thông Công an tỉnh Hà Nam > Công an tỉnh Hà Nam',
    ],
    ['Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ Lê Văn Tám dự họp.', 'Văn phòng Chính phủ > Chính phủ'],
    ['Đại diện A03 Bộ Công an dự họp với UBND tỉnh Hà Nam.', 'Cục A03 Bộ Công an > Bộ Công an'],
    ['PC02 Công an tỉnh Hà Nam tổ chức hội nghị.', 'Phòng PC02 Công an tỉnh Hà Nam > Công an tỉnh Hà Nam'],
    [
      'Thượng tướng Lê Văn Tám, Chủ nhiệm Tổng cục Chính trị Quân đội nhân dân Việt Nam, chủ trì hội nghị.',
      'Tổng cục Chính trị > Quân đội nhân dân Việt Nam',
    ],
    [
      'Công an tỉnh Hà Nam khen thưởng Đoàn Trường THPT Chu Văn An.',
      'Đoàn Trường THPT Chu Văn An > Trường THPT Chu Văn An',
    ],
    [
      'Chi đoàn CSGT Công an huyện Kim Bảng ra quân.',
      'Chi đoàn CSGT Công an huyện Kim Bảng > Công an huyện Kim Bảng',
    ],
    [
      'Phó chủ nhiệm Ủy ban Tư pháp Quốc hội Lê Văn Tám cho biết dự luật đã được sửa.',
      'Ủy ban Tư pháp của Quốc hội > Quốc hội',
    ],
    [
      'Bà Lê Thị Tám, Phó Chủ nhiệm Ủy ban Kinh tế và Tài chính của Quốc hội, phát biểu.',
      'Ủy ban Kinh tế và Tài chính của Quốc hội > Quốc hội',
    ],
    [
      'Trưởng ban Dân nguyện thuộc Ủy ban Thường vụ Quốc hội Lê Văn Tám trình bày báo cáo.',
      'Ban Dân nguyện > Ủy ban Thường vụ Quốc hội',
    ],
    ['Thủ tướng dự phiên họp Đại hội đồng Liên Hợp Quốc.', 'Đại hội đồng Liên Hợp Quốc > Liên Hợp Quốc'],
  ])('is told: %s', (text, link) => {
    expect(partsIn(text)).toContain(link);
  });

  it.each([
    'Dự họp có đại diện Cục Hạ tầng, Văn phòng Chính phủ và Bộ Xây dựng.',
    'Các đội cảnh sát trật tự, công an các phường đã ra quân.',
    'Họp với Vụ Pháp chế - Bộ Xây dựng - Bộ Tư pháp về dự án.',
  ])('is not the next one of a list: %s', (text) => {
    expect(partsIn(text).filter((link) => !link.endsWith('Chính phủ'))).toEqual([]);
  });
});

describe('the name of a body', () => {
  it('has fields in small letters, the last behind "và"', () => {
    expect(bodiesIn('Cục Mỹ thuật, xuất bản và triển lãm phối hợp tổ chức hội nghị.')).toEqual([
      'Cục Mỹ thuật, xuất bản và triển lãm',
    ]);
    expect(bodiesIn('Cục Mỹ thuật, các nghệ sĩ và công ty phối hợp tổ chức hội nghị.')).toEqual([
      'Cục Mỹ thuật',
    ]);
  });

  it('may hold the ocean, which is no province', () => {
    expect(bodiesIn('Hội đồng Hợp tác kinh tế Thái Bình Dương cử đại diện dự hội nghị.')).toEqual([
      'Hội đồng Hợp tác kinh tế Thái Bình Dương',
    ]);
  });

  it('is not given to the province where the units of a list lie', () => {
    expect(
      bodiesIn('Công an các huyện Lệ Thủy, Quảng Ninh và Bố Trạch, tỉnh Quảng Bình tổ chức hội nghị.'),
    ).toEqual(['Công an huyện Bố Trạch', 'Công an huyện Lệ Thủy', 'Công an huyện Quảng Ninh']);
  });
});

describe('boards of several bodies', () => {
  it.each([
    [
      'Tổng Bí thư giao Ban cán sự đảng các Bộ Tài chính, Công Thương kiểm tra.',
      ['Ban cán sự Đảng Bộ Công Thương > Bộ Công Thương', 'Ban cán sự Đảng Bộ Tài chính > Bộ Tài chính'],
    ],
    [
      'Ủy ban Kiểm tra Tỉnh ủy các tỉnh Hà Giang, Sơn La báo cáo.',
      [
        'Ủy ban Kiểm tra Tỉnh ủy Hà Giang > Tỉnh ủy Hà Giang',
        'Ủy ban Kiểm tra Tỉnh ủy Sơn La > Tỉnh ủy Sơn La',
      ],
    ],
    [
      'Ủy ban Kiểm tra Tỉnh ủy Hà Giang các nhiệm kỳ báo cáo.',
      ['Ủy ban Kiểm tra Tỉnh ủy Hà Giang > Tỉnh ủy Hà Giang'],
    ],
  ])('are told one by one: %s', (text, links) => {
    expect(new Set(partsIn(text))).toEqual(new Set(links));
  });
});

describe('a body whose head gives an award', () => {
  it('is told; of a head without its unit none is', () => {
    expect(bodiesIn('Dịp này, Bộ trưởng Bộ Công an tặng Bằng khen cho nhân dân xã Tháp Mười.')).toEqual([
      'Bộ Công an',
    ]);
    expect(bodiesIn('Giám đốc Sở Y tế khen ngợi tinh thần ấy.')).toEqual([]);
  });
});

describe('a code', () => {
  it('is one body with a space in it and without', () => {
    expect(bodiesIn('Cục C72 (Bộ Công an) tổ chức hội nghị. Đại diện Cục C 72 phát biểu.')).toEqual([
      'Bộ Công an',
      'Cục C72 Bộ Công an',
    ]);
  });

  it('is of nobody, and no name goes on behind a comma to what is no field', () => {
    expect(
      bodiesIn('Sai phạm ở Cục Quản lý dược, tổ chuyên gia và các đơn vị. Cục Quản lý dược họp.'),
    ).toEqual(['Cục Quản lý dược']);
    expect(bodiesIn('Phó Cục trưởng Trần Ba, Bộ Giao thông vận tải, dự hội nghị.')).not.toContain(
      'Cục Trần Ba Bộ Giao thông Vận tải',
    );
  });
});

describe('a body in small letters', () => {
  it.each([
    ['Bộ trưởng trực tiếp chỉ đạo Vụ tài chính và các đơn vị.', []],
    ['Bộ trưởng trực tiếp chỉ đạo Vụ thị trường trong nước.', ['Vụ Thị trường trong nước']],
    ['Năm 2017, Cục đường thủy nội địa báo cáo kết quả.', ['Cục Đường thủy nội địa']],
    ['Vụ thu phí quá hạn được làm rõ.', []],
    ['Năm 2017, Cục cũng cấp phép.', []],
    [
      'Theo Hiệp hội các nhà đầu tư tài chính Việt Nam, thị trường tốt.',
      ['Hiệp hội các nhà đầu tư tài chính Việt Nam'],
    ],
    ['Hiệp hội trả lời kiến nghị của doanh nghiệp Việt Nam.', []],
    ['Ban quản lý khu kinh tế Vũng Áng cấp phép dự án.', ['Ban Quản lý Khu kinh tế Vũng Áng']],
    ['Ban quản lý dự án báo cáo kết quả.', []],
  ])('has its name up to what it does: %s', (text, names) => {
    expect(bodiesIn(text)).toEqual(names);
  });

  it('is of the province where it is the only one there', () => {
    expect(bodiesIn('UBND tỉnh Hà Nam giao Ban quản lý các khu công nghiệp báo cáo.')).toContain(
      'Ban Quản lý các khu công nghiệp tỉnh Hà Nam',
    );
  });
});

describe('a committee whose terms are counted', () => {
  it('is one, where units that are counted are any', () => {
    expect(bodiesIn('Ban Thường vụ Huyện ủy Kim Bảng các nhiệm kỳ 2010 - 2020 bị kỷ luật.')).toContain(
      'Ban Thường vụ Huyện ủy Kim Bảng',
    );
    expect(bodiesIn('UBND các quận huyện và Hội Luật gia các tỉnh báo cáo.')).toEqual([]);
  });
});

describe('a ministry of another state', () => {
  it.each([
    [
      'Bộ Phát triển gia đình và xã hội Singapore tổ chức hội nghị.',
      'Bộ Phát triển gia đình và xã hội Singapore',
    ],
    ['Bộ Thương mại Thái Lan tổ chức hội nghị.', 'Bộ Thương mại Thái Lan'],
    ['Văn phòng thủ tướng Lào tổ chức hội nghị.', 'Văn phòng Thủ tướng Lào'],
    ['Bộ trưởng Bộ Công Thương Trần Tuấn Anh dự hội nghị.', 'Bộ Công Thương'],
    ['Bộ Tài chính và Bộ Ngoại giao Lào tổ chức hội nghị.', 'Bộ Tài chính'],
    ['Bộ Công an, Trung Quốc và Lào cử người dự hội nghị.', 'Bộ Công an'],
  ])('has the state in its name, and ours has none: %s', (text, name) => {
    expect(bodiesIn(text)).toContain(name);
  });
});

describe('a house or fund', () => {
  it('is a body where it acts, and a place where others do', () => {
    expect(bodiesIn('Bảo tàng Quang Trung phối hợp với UBND tỉnh Bình Định tổ chức hội nghị.')).toContain(
      'Bảo tàng Quang Trung',
    );
    expect(bodiesIn('UBND tỉnh Bình Định tại Bảo tàng Quang Trung tổ chức hội nghị.')).toEqual([
      'UBND tỉnh Bình Định',
    ]);
  });
});

describe('a body of the country', () => {
  it('is one, with "Việt Nam" in its name and without', () => {
    expect(bodiesIn('Cục Hạ tầng Việt Nam tổ chức hội nghị. Lãnh đạo Cục Hạ tầng phát biểu.')).toEqual([
      'Cục Hạ tầng Việt Nam',
    ]);
  });

  it('is the Front as such behind its chair', () => {
    expect(bodiesIn('Chủ tịch MTTQ Việt Nam Lê Văn Tám dự hội nghị.')).toEqual([
      'Ủy ban Trung ương MTTQ Việt Nam',
    ]);
  });
});

describe('what only looks like a body', () => {
  it.each([
    ['Các luật sư cho rằng Vụ án kinh tế này phức tạp.', []],
    ['Cơ quan quản lý Cục bộ địa phương đã họp.', []],
    ['Trong Vụ kế hoạch tài chính nói trên, nhiều người sai.', []],
    ['Đại hội đồng cổ đông của công ty đã họp.', []],
    ['Họp tại trụ sở văn phòng Tổng công ty Bia Sài Gòn.', ['Tổng công ty Bia Sài Gòn']],
    ['Đoàn Học viện Quốc phòng thăm và làm việc ở đây.', ['Học viện Quốc phòng']],
  ])('is none: %s', (text, names) => {
    expect(bodiesIn(text)).toEqual(names);
  });

  it('is no ocean where a chair is named behind the province', () => {
    expect(linksOf(read('Chủ tịch UBND tỉnh Thái Bình Dương Văn Hòa dự hội nghị.'), 'HOLDS')).toEqual([
      'Dương Văn Hòa > Chủ tịch UBND tỉnh Thái Bình',
    ]);
  });

  it("is not the country's where a branch is told", () => {
    expect(
      bodiesIn(
        'Ngân hàng TMCP Công Thương chi nhánh Hà Nam phối hợp với Ngân hàng TMCP Công Thương Việt Nam tổ chức hội nghị.',
      ),
    ).toContain('Ngân hàng TMCP Công Thương chi nhánh Hà Nam');
  });
});

describe('where an article plays', () => {
  it('is the city that it is about, though another is named last', () => {
    const text =
      'UBND TP HCM tổ chức hội nghị. Bí thư Thành ủy TP HCM Lê Văn Tám dự. UBND TP HCM báo cáo. Công an TP HCM báo cáo. Sở Du lịch TP HCM báo cáo. Sở Y tế TP HCM báo cáo.\n\nÔng nói về pháo hoa ở Đà Nẵng.\n\nThường vụ Thành ủy đồng ý.';
    expect(bodiesIn(text)).toContain('Ban Thường vụ Thành ủy thành phố Hồ Chí Minh');
  });

  it('is another city where its sentence names that one before', () => {
    const text =
      'UBND TP Biên Hòa đón khách. Công an TP Biên Hòa dự. Thành ủy Biên Hòa dự. UBND TP Biên Hòa báo cáo. Sau đó, đoàn TP Hồ Chí Minh do ông Ngô Tư, Phó Chủ tịch UBND thành phố, dẫn đầu đến thăm.';
    expect(linksOf(read(text), 'HOLDS')).toEqual(['Ngô Tư > Phó Chủ tịch UBND thành phố Hồ Chí Minh']);
  });

  it('is the new province where the text tells it beside a commune', () => {
    const text =
      'Đảng bộ xã Lùng Tám (tỉnh Tuyên Quang) tổ chức đại hội. Công an tỉnh và Đảng ủy các xã Quản Bạ, Cán Tỷ dự.';
    expect(bodiesIn(text)).toContain('Công an tỉnh Tuyên Quang');
  });
});

describe('a body that news names in passing', () => {
  it('is told where it acts', () => {
    expect(bodiesIn('Năm 2016, Chính phủ ban hành quy chế về thông tin.')).toEqual(['Chính phủ']);
    expect(bodiesIn('Ông nói về quy định của Chính phủ ban hành năm 2016.')).toEqual([]);
  });

  it('is read between a name and an office', () => {
    expect(
      bodiesIn(
        'Ông Lê Văn Tám vừa được Bộ Chính trị điều động tham gia Ban chấp hành Đảng bộ tỉnh Hà Nam và giữ chức phó bí thư Tỉnh ủy Hà Nam.',
      ),
    ).toEqual(expect.arrayContaining(['Bộ Chính trị', 'Tỉnh ủy Hà Nam']));
  });
});

describe('the executive committee', () => {
  it('leaves the standing board to the committee', () => {
    expect(
      partsIn(
        'Ông Lê Văn Tám, Ủy viên Ban Thường vụ, Ủy viên Ban Chấp hành Đảng bộ tỉnh Hà Nam, dự. Ban Chấp hành Đảng bộ tỉnh Hà Nam đã họp.',
      ),
    ).toContain('Ban Thường vụ Tỉnh ủy Hà Nam > Tỉnh ủy Hà Nam');
  });

  it('is told apart from the standing office where it meets or decides', () => {
    expect(
      bodiesIn('Tỉnh ủy Hà Nam họp báo. Ban Chấp hành Đảng bộ tỉnh Hà Nam đã họp, xem xét kỷ luật.'),
    ).toEqual(expect.arrayContaining(['Tỉnh ủy Hà Nam', 'Ban Chấp hành Đảng bộ tỉnh Hà Nam']));
  });

  it.each([
    'Tỉnh ủy Hà Nam họp báo về ông Lê Văn Tám, Ủy viên Ban Chấp hành Đảng bộ tỉnh Hà Nam nhiệm kỳ 2015-2020.',
    'Tỉnh ủy Hà Nam họp báo. Ông Lê Văn Tám thôi tham gia Ban Chấp hành Đảng bộ tỉnh Hà Nam.',
  ])('so it is where its seats are spoken of, and the organization is not for that: %s', (text) =>
    expect(
      bodiesIn(text)
        .filter((name) => name.endsWith('Hà Nam'))
        .sort(),
    ).toEqual(['Ban Chấp hành Đảng bộ tỉnh Hà Nam', 'Tỉnh ủy Hà Nam']),
  );

  it('is not where a commune has one', () =>
    expect(
      bodiesIn(
        'Đảng ủy xã Thanh Tân giới thiệu ông Lê Văn Tám vào Ban Chấp hành Đảng bộ xã Thanh Tân nhiệm kỳ 2020-2025.',
      ),
    ).toEqual(['Đảng ủy xã Thanh Tân']));
});

describe('a body in small letters before a larger one', () => {
  it.each([
    [
      'Thượng tá Lê Văn Tám - Phó phòng hình sự công an TP Hà Nội cho biết.',
      'Phòng Hình sự Công an thành phố Hà Nội > Công an thành phố Hà Nội',
    ],
    [
      'Ông Lê Văn Tám, Chủ tịch Ủy ban quân lực Thượng viện Mỹ, phát biểu.',
      'Ủy ban Quân lực Thượng viện Mỹ > Thượng viện Mỹ',
    ],
    [
      'Ông Lê Văn Tám, Chủ tịch Ủy ban chuẩn chi Thượng viện Mỹ, phát biểu.',
      'Ủy ban Chuẩn chi Thượng viện Mỹ > Thượng viện Mỹ',
    ],
    [
      'Ông Lê Văn Tám, Phó BQL dự án di dời dân cư ven sông thuộc UBND tỉnh Hà Nam, cho biết.',
      'Ban Quản lý Dự án di dời dân cư ven sông UBND tỉnh Hà Nam > UBND tỉnh Hà Nam',
    ],
  ])('is its part: %s', (text, link) => expect(partsIn(text)).toContain(link));

  it.each([
    'Đội bóng công an TP Hà Nội thắng trận.',
    'Ông Lê Văn Tám, Trưởng phòng chức năng công an TP Hà Nội, cho biết.',
    'Ủy ban này của Thượng viện Mỹ họp.',
    'Ban quản lý dự án yếu kém thuộc UBND tỉnh Hà Nam bị giải thể.',
  ])('is none where the words are no field: %s', (text) => expect(partsIn(text)).toEqual([]));

  it('keeps what a board is for in its name', () => {
    expect(bodiesIn('Trưởng Ban Quản lý dự án nạo vét cửa Sông Lam Lê Văn Tám cho biết.')).toEqual([
      'Ban Quản lý Dự án nạo vét cửa Sông Lam',
    ]);
    expect(bodiesIn('Ban quản lý dự án nạo vét xong kênh trong tháng 5.')).toEqual([]);
  });
});

it('a centre in a list of bodies is none of the next', () =>
  expect(partsIn('Dự hội nghị có đại diện Trung tâm Đột quỵ, Bệnh viện Bạch Mai và Sở Xây dựng.')).toEqual(
    [],
  ));

describe('a school of a national university', () => {
  it.each(['- ĐH Quốc gia TP.HCM', '(ĐH Quốc gia TP.HCM)'])('is part of it, told as "%s"', (whole) =>
    expect(partsIn(`Ông Lê Văn Tám, Hiệu trưởng Trường ĐH Toán học ${whole}, dự.`)).toEqual([
      'Trường Đại học Toán học Đại học Quốc gia thành phố Hồ Chí Minh > Đại học Quốc gia thành phố Hồ Chí Minh',
    ]),
  );
  it('is called by its own name as well', () => {
    const { entities } = readUnder(
      'Tin',
      'Ông Lê Văn Tám, Hiệu trưởng Trường ĐH Toán học - ĐH Quốc gia TP.HCM, dự.',
    );
    expect(entities.find((e) => e.name.startsWith('Trường'))?.aliases).toContain('Trường Đại học Toán học');
  });
  it('is not beside another school', () =>
    expect(partsIn('Ông Lê Văn Tám, Hiệu trưởng Trường ĐH Toán học - Trường ĐH Luật, dự.')).toEqual([]));
});

describe('the ministry that a force is of', () => {
  const hosts = (text: string) => linksOf(read(text), 'ORGANIZED').map((l) => l.split(' > ')[0]);
  it.each([
    [
      'Sáng 9/6/2021, Cục Trinh sát Bộ đội Biên phòng (BĐBP), Bộ Quốc phòng và Cục Đối ngoại, Bộ Công an tổ chức hội nghị sơ kết.',
      ['Cục Đối ngoại Bộ Công an', 'Cục Trinh sát Bộ đội Biên phòng Việt Nam'],
    ],
    [
      'Sáng 9/6/2021, Bộ Tư lệnh Cảnh sát biển, Bộ Quốc phòng tổ chức hội nghị sơ kết.',
      ['Cảnh sát biển Việt Nam'],
    ],
    [
      'Sáng 9/6/2021, Bộ Tư lệnh Cảnh sát biển, Bộ Quốc phòng, Bộ Công an tổ chức hội nghị sơ kết.',
      ['Cảnh sát biển Việt Nam', 'Bộ Công an', 'Bộ Quốc phòng'],
    ],
  ])('does nothing beside it: %s', (text, expected) => expect(hosts(text)).toEqual(expected));
});
