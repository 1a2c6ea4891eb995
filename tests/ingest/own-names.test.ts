/** Where the names of schools, hospitals, firms, committees and foreign bodies end, and which board is of which body. */
import { describe, expect, it } from 'vitest';
import { namesOf, readUnder, told } from './told.ts';

const read = (text: string) => readUnder('Tin trong tỉnh', text);
const bodiesIn = (text: string): string[] => namesOf(read(text), 'Agency');
const heldIn = (text: string): string[] =>
  told(read(text)).flatMap((c) => (c.type === 'HOLDS' ? [`${c.from} > ${c.to}`] : []));

describe("a body's own name", () => {
  it.each([
    ['Bệnh viện Bệnh nhiệt đới trung ương', 'Giám đốc Bệnh viện Bệnh nhiệt đới trung ương Lê Thị Tám dự.'],
    ['Bệnh viện Nhi đồng 2', 'Ông Lê Văn Tám, Giám đốc Bệnh viện Nhi đồng 2, dự.'],
    ['Công ty Xi măng Sông Cái', 'Ông Lê Văn Tám, Giám đốc Công ty Xi măng Sông Cái 300 triệu đồng, dự.'],
    [
      'Công ty cổ phần Nghe nhìn toàn cầu AVG',
      'Ông Lê Văn Tám, Giám đốc Công ty cổ phần Nghe nhìn toàn cầu AVG, dự.',
    ],
    [
      'Tổng công ty Xây dựng Sài Gòn TNHH MTV',
      'Ông Lê Văn Tám, Phó Tổng Giám đốc Tổng công ty Xây dựng Sài Gòn TNHH MTV, dự.',
    ],
    [
      'Công ty TNHH Một thành viên đầu tư và xây dựng Tân Thuận',
      'Ông Lê Văn Tám, Giám đốc Công ty TNHH Một thành viên đầu tư và xây dựng Tân Thuận, dự.',
    ],
    ['Tổng cục Môi trường', 'Ông Lê Văn Tám, Tổng cục trưởng Tổng cục Môi trường mới, dự.'],
    [
      'Ban Quản lý Khu đô thị mới Sông Cái',
      'Ông Lê Văn Tám, Trưởng Ban Quản lý Khu đô thị mới Sông Cái, dự.',
    ],
    [
      'Ban Chỉ đạo Tây Nam Bộ',
      'Ông Lê Văn Tám làm việc tại Ban Chỉ đạo Tây Nam Bộ, nhiệm vụ khác được giao lại.',
    ],
    ['Trung tâm Dịch vụ việc làm', 'Ông Lê Văn Tám, Giám đốc Trung tâm Dịch vụ việc làm, dự.'],
    ['Bệnh viện Lao và Bệnh phổi', 'Ông Lê Văn Tám, Giám đốc Bệnh viện Lao và Bệnh phổi, dự.'],
    [
      'Hội Bảo trợ người tàn tật và trẻ mồ côi',
      'Ông Lê Văn Tám, Chủ tịch Hội Bảo trợ người tàn tật và trẻ mồ côi, dự.',
    ],
    ['Trường Gateway', 'Bà Lê Thị Tám, Hiệu trưởng Trường Gateway tử vong.'],
    ['Tập đoàn TH', 'Ông Lê Văn Tám, Tổng Giám đốc Tập đoàn TH (THG) liên quan vụ việc này, dự.'],
    [
      'Ban Chỉ đạo thi tốt nghiệp THPT 2021 tỉnh Hà Nam',
      'Ông Lê Văn Tám, Trưởng Ban Chỉ đạo thi tốt nghiệp THPT năm 2021 tỉnh Hà Nam, dự.',
    ],
    [
      'Ban Chỉ đạo thi tuyển sinh lớp 10',
      'Ông Lê Văn Tám, Trưởng Ban Chỉ đạo thi tuyển sinh lớp 10 năm nay, dự.',
    ],
    ['Tiểu ban Văn kiện', 'Ông Lê Văn Tám, Trưởng Tiểu ban Văn kiện, dự.'],
    ['Công ty Minh Tâm', 'Ông Lê Văn Tám, Giám đốc Công ty Minh Tâm ủng hộ Vingroup.'],
    ['Tập đoàn Sun', 'Ông Lê Văn Tám, Tổng Giám đốc Tập đoàn Sun cảm ơn Vietjet.'],
    ['Tạp chí Người làm báo', 'Ông Lê Văn Tám, Tổng Biên tập Tạp chí Người làm báo, dự.'],
    ['Cục Quản lý đăng ký kinh doanh', 'Ông Lê Văn Tám, Cục trưởng Cục Quản lý đăng ký kinh doanh, dự.'],
    ['Cục Xúc tiến thương mại', 'Ông Lê Văn Tám, Cục trưởng Cục Xúc tiến thương mại liên quan vụ này.'],
    ['Viện Vệ sinh dịch tễ Trung ương', 'Viện trưởng Viện Vệ sinh dịch tễ Trung ương Lê Thị Tám dự.'],
    ['Trường tiểu học Đồng Lá', 'Bà Lê Thị Tám, hiệu trưởng Trường tiểu học Đồng Lá dự.'],
    ['Công ty nhiệt điện Sông Cái', 'Ông Lê Văn Tám, Giám đốc Công ty nhiệt điện Sông Cái dự.'],
    ['Công ty dệt may Sông Cái', 'Ông Lê Văn Tám, Giám đốc Công ty dệt may Sông Cái đầu tư vào đây.'],
    ['Công ty TNHH Gỗ Hưng Lộc Phát', 'Ông Lê Văn Tám, Giám đốc Công ty TNHH Gỗ Hưng Lộc Phát dự.'],
    ['Cục Cảnh sát Hình Sự', 'Đại tá Lê Văn Tám, Phó Cục trưởng Cục Cảnh sát Hình Sự dự.'],
    [
      'Hội đồng tư vấn Dân chủ - Pháp luật',
      'Ông Lê Văn Tám, Ủy viên Hội đồng tư vấn Dân chủ - Pháp luật dự.',
    ],
    ['Ban Quản lý Khu kinh tế Nghi Sơn', 'Ông Lê Văn Tám, Phó Trưởng Ban Quản lý khu kinh tế Nghi Sơn dự.'],
    ['Cục Hải quan Philippines', 'Công an tỉnh Hà Nam phối hợp với Cục Hải quan Philippines bắt giữ.'],
    ['Ủy ban Quốc gia APEC 2017', 'UBND tỉnh Hà Nam phối hợp với Ủy ban Quốc gia APEC 2017 đón khách.'],
    [
      'Cục Quản lý nợ và tài chính đối ngoại Bộ Tài chính',
      'Ông Lê Văn Tám - cục trưởng Cục quản lý nợ và tài chính đối ngoại, Bộ Tài chính - dự.',
    ],
    ['Cục Quản lý xây dựng và đường bộ', 'Ông Lê Văn Tám, Cục trưởng Cục Quản lý xây dựng và đường bộ, dự.'],
    ['Vụ Chính sách tiền tệ', 'Ông Lê Văn Tám, Vụ trưởng Vụ Chính sách tiền tệ, dự.'],
    ['Vụ Thị trường châu Phi', 'Ông Lê Văn Tám, Vụ trưởng Vụ Thị trường châu Phi, dự.'],
    ['Cục Quản lý dược', 'Ông Lê Văn Tám từng là Cục trưởng Cục Quản lý dược, vụ trưởng Vụ Kế hoạch.'],
    ['Vụ Kế hoạch', 'Ông Lê Văn Tám từng là Cục trưởng Cục Quản lý dược, vụ trưởng Vụ Kế hoạch.'],
    ['Báo Sông Cái', 'Ông Lê Văn Tám, Tổng Biên tập Báo Sông Cái, nhà nghiên cứu Lê Văn Chín dự.'],
    ['Tập đoàn TH', 'Ông Lê Văn Tám, Tổng Giám đốc Tập đoàn TH và Wuxi Food ký kết.'],
    ['Hội đồng tín thác ABC', 'Ông Lê Văn Tám, Chủ tịch Hội đồng tín thác ABC, dự.'],
    [
      'Công ty Xây lắp và kinh doanh nhà Đà Nẵng',
      'Ông Lê Văn Tám, Giám đốc Công ty Xây lắp và kinh doanh nhà Đà Nẵng, dự.',
    ],
    ['Cục Đường sắt', 'Ông Lê Văn Tám, Cục trưởng Cục Đường sắt và cơ quan y tế đến đây.'],
    ['Hội di truyền học Việt Nam', 'Ông Lê Văn Tám, chủ tịch hội di truyền học Việt Nam và bà Chín dự.'],
    [
      'Trung tâm Huấn luyện - thi đấu thể thao tỉnh Hà Nam',
      'Ông Lê Văn Tám, phó giám đốc Trung tâm huấn luyện - thi đấu thể thao tỉnh Hà Nam dự.',
    ],
    ['Hiệp hội du lịch thành phố Đà Nẵng', 'Ông Lê Văn Tám, Chủ tịch Hiệp hội du lịch TP Đà Nẵng, dự.'],
    [
      'Trung tâm Dịch vụ đối ngoại thành phố Hà Nội',
      'Ông Lê Văn Tám, Giám đốc Trung tâm dịch vụ đối ngoại Hà Nội dự.',
    ],
    ['Hiệp hội bất động sản Việt Nam', 'Chủ tịch Hiệp hội bất động sản Việt Nam (VNREA) Lê Văn Tám dự.'],
    ['Tổng cục Thủy sản', 'Phó Tổng cục trưởng Tổng cục thủy sản Lê Văn Tám dự.'],
    ['Bệnh viện đa khoa tỉnh Hà Nam', 'Ông Lê Văn Tám, Giám đốc Bệnh viện đa khoa tỉnh Hà Nam dự.'],
    ['Trường Đại học Luật Hà Nội', 'Hiệu trưởng Trường Đại học Luật Hà Nội Lê Văn Tám dự.'],
    [
      'Công ty TNHH một thành viên sản xuất thương mại Lộc Phát',
      'Ông Lê Văn Tám, giám đốc Công ty TNHH một thành viên sản xuất thương mại Lộc Phát dự.',
    ],
    [
      'Hội đồng quản trị Tổng công ty Bia - Rượu - Nước giải khát Sài Gòn',
      'Ông Lê Văn Tám, Chủ tịch HĐQT Sabeco dự.',
    ],
    ['Nhà hát Kịch Việt Nam', 'Giám đốc Nhà hát Kịch Việt Nam Lê Văn Tám dự.'],
    ['Ban Quản lý Khu kinh tế mở Chu Lai', 'Ông Lê Văn Tám, Trưởng Ban quản lý Khu kinh tế mở Chu Lai dự.'],
    [
      'Vụ Công tác phía Nam Ban Nội chính Trung ương',
      'Ông Lê Văn Tám, Vụ trưởng Vụ Công tác phía Nam Ban Nội chính Trung ương dự.',
    ],
    [
      'Viện Chiến lược Bộ Công an',
      'Thiếu tướng Lê Văn Tám, nguyên Viện trưởng Viện Chiến lược Bộ Công an dự.',
    ],
    ['Ủy ban Kiểm tra Trung ương', 'Ông Lê Văn Tám, Phó Chủ nhiệm Ủy ban Kiểm tra (UBKT) Trung ương dự.'],
    ['Ban Nội chính Trung ương', 'Ông Lê Văn Tám, Phó Trưởng ban Nội chính T.Ư dự.'],
    [
      'Chi hội Phụ nữ tổ dân phố số 12',
      'Công an tỉnh Hà Nam tặng giấy khen Chi hội Phụ nữ tổ dân phố số 12.',
    ],
    [
      'Cơ quan Cảnh sát điều tra Công an tỉnh Hà Nam',
      'Cơ quan điều tra Công an tỉnh Hà Nam phối hợp với Bộ Y tế.',
    ],
    ['Ban Chỉ đạo 389 quốc gia', 'Ban Chỉ đạo 389 quốc gia tổ chức hội nghị tổng kết năm.'],
    ['Tòa Giám mục Giáo phận Thái Bình', 'Công an tỉnh Hà Nam thăm Tòa Giám mục Giáo phận Thái Bình.'],
    [
      'Công an huyện Mường Ét',
      'Công an tỉnh Hà Nam mời Công an các huyện Xiềng Khọ, Mường Ét, Viêng Thoong và Bộ Y tế.',
    ],
    ['Ban Đối ngoại - Kiều bào', 'Bà Lê Thị Tám, Trưởng Ban Đối ngoại - Kiều bào dự.'],
    [
      'Công ty CP Xổ số - Dịch vụ Cửu Long Xanh',
      'Công an tỉnh Hà Nam nhận nhà do Công ty CP Xổ số - Dịch vụ Cửu Long Xanh hỗ trợ.',
    ],
    [
      'Cục Chính trị - Hậu cần Tổng cục Tình báo Bộ Công an',
      'Ông Lê Văn Tám, nguyên Cục trưởng Cục Chính trị - Hậu cần (B 41), Tổng cục tình báo, Bộ Công an dự.',
    ],
    ['Đảng Lao động Triều Tiên', 'Chủ tịch Đảng Lao động Triều Tiên Kim Jong Un thăm Công an tỉnh Hà Nam.'],
    ['Đảng ủy Cảnh sát biển Việt Nam', 'Ông Lê Văn Tám, Phó Bí thư Đảng ủy Cảnh sát biển Việt Nam dự.'],
    [
      'Phòng Kinh tế, Hạ tầng và Đô thị phường Phủ Lý',
      'Ông Lê Văn Tám, Trưởng Phòng Kinh tế, Hạ tầng và Đô thị phường Phủ Lý dự.',
    ],
    ['Bản Poọng', 'Trưởng bản Poọng Lương Văn Tám cho biết như vậy.'],
  ])('is read whole: %s', (name, text) => expect(bodiesIn(text)).toContain(name));

  it.each([
    ['any such board', 'Đọc quyết định thành lập Ban Chủ nhiệm mô hình có Công an tỉnh Hà Nam.', /Ban Chủ/],
    ["the children's union of a school", 'Cô Lê Thị Tám là Tổng phụ trách Đội Trường THCS Đồng Lá.', /^Đội/],
    [
      'any such firm',
      'Ông Lê Văn Tám, giám đốc công ty lữ hành cho biết Công an tỉnh Hà Nam đã đến.',
      /^Công ty/,
    ],
    ['a list of heads', 'Ông Lê Văn Tám (Trưởng ban) và hai Phó ban họp với Công an tỉnh Hà Nam.', /^Ban/],
    ['who took a picture', 'Công an tỉnh Hà Nam trao quà - Ảnh: Báo Lao Động.', /Báo/],
    ['a meeting', 'Hội nghị ASEAN tại Thái Lan có Công an tỉnh Hà Nam dự.', /Thái Lan/],
    ['a title', 'Ông Lê Văn Tám, Phó Ban Thường trực Ban Tổ chức Tỉnh ủy Hà Nam dự.', /Thường trực/],
    ['a figure of speech', 'Văn phòng là bộ tham mưu Chính phủ, theo Công an tỉnh Hà Nam.', /tham mưu/iu],
    ['somebody of the family Báo', 'Ông Báo Tài nhận quà của Công an tỉnh Hà Nam.', /^Báo/],
    ['a feast', 'Ngày Hội Đại đoàn kết toàn dân tộc có Công an tỉnh Hà Nam dự.', /^Hội/],
    ['a team', 'Đội Công an huyện Giồng Riềng giành giải của Công an tỉnh Kiên Giang.', /^Đội/],
    ['a list', 'Có Trưởng Ban Chỉ đạo và Thiếu tướng Cao Văn Tám ở Công an tỉnh Hà Nam.', / và /],
    ['no body', 'Ban Tổng Giám đốc Công ty CP Sông Cái họp với Công an tỉnh Hà Nam.', /^Ban/],
    ["nobody's commune", "Chủ tịch UBND xã H'Nga Niê tiếp đoàn Công an tỉnh Hà Nam.", /H'Nga/],
  ])('is none where there is %s', (_what, text, wrong) => {
    expect(bodiesIn(text).filter((name) => wrong.test(name))).toEqual([]);
  });
});

describe('an office whose body stands elsewhere', () => {
  it('of a director who heads the investigators as well is of the whole police', () => {
    expect(
      heldIn('Đại tá Lê Văn Tám, Phó Giám đốc, Thủ trưởng Cơ quan Cảnh sát điều tra Công an tỉnh Hà Nam dự.'),
    ).toContain('Lê Văn Tám > Phó Giám đốc Công an tỉnh Hà Nam');
  });

  it("of the Front's standing board is of the Front, and never of a government", () => {
    expect(
      heldIn('Ông Lê Văn Tám, Ủy viên Ban Thường trực, Trưởng Ban Phong trào Ủy ban MTTQ tỉnh Hà Nam dự.'),
    ).toContain('Lê Văn Tám > Ủy viên Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh Hà Nam');
    const two =
      'Phó Chủ tịch UBND tỉnh Hà Nam Lê Văn Tám, Ủy viên Đoàn Chủ tịch, Trưởng ban Đối ngoại Tổng LĐLĐ Việt Nam Vũ Thị Chín dự.';
    expect(heldIn(two)).toContain('Vũ Thị Chín > Ủy viên Đoàn Chủ tịch Tổng Liên đoàn Lao động Việt Nam');
    expect(heldIn(two).filter((held) => held.startsWith('Lê Văn Tám'))).toEqual([
      'Lê Văn Tám > Phó Chủ tịch UBND tỉnh Hà Nam',
    ]);
  });

  it("of the ministry's office is of the only ministry of the article", () => {
    const one = 'Bộ Xây dựng họp báo. Bà Vũ Thị Chín, Phó Chánh Văn phòng Bộ, trả lời.';
    expect(heldIn(one)).toContain('Vũ Thị Chín > Phó Chánh Văn phòng Bộ Xây dựng');
    const two = 'Bộ Xây dựng, Bộ Tư pháp, Bộ Y tế họp báo. Bà Vũ Thị Chín, Phó Chánh Văn phòng Bộ, trả lời.';
    expect(heldIn(two)).toEqual([]);
  });

  it('is over where the text says that it was before', () => {
    const text =
      'Trung tá Lê Văn Tám, Trưởng Công an xã Đồng Lá, trước đây là Phó Trưởng Công an huyện Kim Bảng, nhận chìa khóa.';
    const former = told(read(text)).filter((c) => c.qualifiers.former === 'true');
    expect(former.map((c) => c.to)).toEqual(['Phó Trưởng Công an huyện Kim Bảng']);
  });

  it('is shared by deputies of one electoral district', () => {
    const text =
      'Các vị đại biểu HĐND tỉnh Hà Nam khóa X đơn vị bầu cử số 3 gồm bà Vũ Thị Chín, Giám đốc Sở Y tế; ông Lê Văn Tám, Giám đốc Sở Nội vụ tiếp xúc cử tri.';
    expect(heldIn(text)).toEqual(
      expect.arrayContaining([
        'Vũ Thị Chín > Đại biểu HĐND tỉnh Hà Nam',
        'Lê Văn Tám > Đại biểu HĐND tỉnh Hà Nam',
        'Lê Văn Tám > Giám đốc Sở Nội vụ tỉnh Hà Nam',
      ]),
    );
  });
});

describe('what is written like a body and is none', () => {
  it.each([
    'Việc này làm lợi cho các ngân hàng Trung Quốc và công ty Malaysia.',
    'Dự án khu dân cư Sông Cái bị dừng.',
    'Ông Tám khi đó là phó tổng cục trưởng - duyệt văn bản.',
    'Tại Hội Nghị Bộ Trưởng lần này, các bên bàn việc chung.',
    'Luật quy định thành phần hội đồng trường.',
    'Hàng qua ga Trường Lâm sản lượng giảm.',
  ])('is nobody: %s', (text) => expect(bodiesIn(text)).toEqual([]));
  it('may be somebody under a name of its own', () => {
    expect(bodiesIn('Ngân hàng Ngoại thương Việt Nam ký kết với Công an tỉnh Hà Nam.')).toContain(
      'Ngân hàng Ngoại thương Việt Nam',
    );
  });
});

describe('what looks like the head of a body', () => {
  it.each([
    'Vụ Sông Cái, bên nào sai thì phải chịu trách nhiệm.',
    'Vụ 80 căn nhà bị lún đã rõ.',
    'Các em phải ở bệnh viện 1 tuần để theo dõi.',
    'Kỳ tuyển sinh đại học 2017 có nhiều thay đổi.',
    'Có 16 tổng công ty 100% vốn nhà nước báo cáo.',
    'Bà ngụ ấp Hội Vàng làm nghề nông.',
    'Kẹt xe ở ngã ba Trường Chinh - Sông Cái.',
    'Đường giữa trung tâm Đà Nẵng bị ngập.',
    'Gỗ Trường Thanh từng là tên tuổi lớn.',
  ])('is none: %s', (text) => expect(bodiesIn(text)).toEqual([]));

  it.each([
    ['Vụ Pháp chế', 'Bộ yêu cầu Vụ Pháp chế báo cáo.'],
    ['Vụ Thị trường châu Âu - châu Mỹ', 'Ông Lê Văn Tám, Vụ trưởng Vụ Thị trường châu Âu - châu Mỹ, dự.'],
    ['Bệnh viện 108', 'Ông Lê Văn Tám, Giám đốc Bệnh viện 108, dự.'],
    ['Trường Tiểu học Sông Cái', 'Tại Trường Tiểu học Sông Cái, lễ khai giảng diễn ra.'],
    ['Công ty Hạ Vàng', 'Thanh tra xác định Công ty Hạ Vàng tạo dựng hồ sơ.'],
    ['Báo Sông Cái', 'Báo Sông Cái thông tin, Bí thư đã chất vấn ông Tám.'],
    [
      'Hội Kiến trúc sư Việt Nam',
      'Ông Lê Văn Chín, Chủ tịch Hội Kiến trúc sư Việt Nam và kiến trúc sư Lê Văn Tám dự.',
    ],
    ['Tổng cục V', 'Các văn bản ký do Tổng cục V trình lên.'],
    ['Trung tâm Xúc tiến Du lịch', 'Dự toán do Trung tâm Xúc tiến Du lịch trình Chủ tịch ký.'],
    ['Hội đồng nghiệm thu Nhà nước', 'Ông Lê Văn Tám, Chủ tịch Hội đồng nghiệm thu Nhà nước, dự.'],
  ])('%s: %s', (name, text) => expect(bodiesIn(text)).toEqual([name]));
});

describe('committees of two states, newspapers, party committees of zones', () => {
  it.each([
    ['Ủy ban hỗn hợp Việt Nam - Lào', 'Hai bên họp Ủy ban hỗn hợp Việt Nam - Lào về hợp tác kinh tế.'],
    ['Ủy ban liên Chính phủ Việt - Nga', 'Khoá họp thứ 20 của Ủy ban liên Chính phủ Việt - Nga đã mở.'],
    ['Ủy ban Hợp tác châu Á - Thái Bình Dương', 'Ủy ban Hợp tác châu Á - Thái Bình Dương họp.'],
    ['Báo Công an nhân dân', 'Giải ba thuộc về báo Công An Nhân Dân.'],
    ['Báo Sông Xanh', 'Giải nhất thuộc về báo Sông Xanh, giải nhì để trống.'],
    ['Đảng ủy Ngoài nước', 'Đại diện lãnh đạo Đảng ủy ngoài nước dự.'],
  ])('%s: %s', (name, text) => expect(bodiesIn(text)).toEqual([name]));

  it('newspapers are not what is announced', () =>
    expect(bodiesIn('Cuộc họp báo Công an nhân dân đã xong.')).not.toContain('Báo Công an nhân dân'));
});

describe('a name that small words end', () => {
  it.each([
    ['Viện kiểm nghiệm quốc gia', 'Viện kiểm nghiệm quốc gia đang xét nghiệm.'],
    ['Trung tâm Chiếu phim quốc gia', 'Trừ Trung tâm chiếu phim quốc gia thì đều lỗ.'],
    [
      'Trung tâm Bảo vệ môi trường Trung ương',
      'Lãnh đạo Trung tâm bảo vệ môi trường Trung ương cho biết vậy.',
    ],
    ['Hội đồng thi tuyển', 'Hội đồng thi tuyển cho biết có năm ứng viên.'],
    ['Văn phòng Chính phủ', 'Rà soát phí cảng Hải Phòng Văn phòng Chính phủ có văn bản.'],
    [
      'Trung tâm Nghiên cứu chiến lược quốc tế',
      'Hội thảo do Trung tâm Nghiên cứu chiến lược quốc tế (NCQ) của Mỹ đồng tổ chức.',
    ],
  ])('%s: %s', (name, text) => expect(bodiesIn(text)).toContain(name));

  it.each([
    'bệnh viện tuyến trung ương',
    'Trung tâm hội nghị quốc gia',
    'Ban cán sự đảng trực thuộc Trung ương',
  ])('"%s" is nobody', (words) => expect(bodiesIn(`Ông Tám đã đến ${words} sáng qua.`)).toEqual([]));

  it('is read of a school in small letters with a number', () =>
    expect(heldIn('Bà Võ Thị Tám, hiệu trưởng trường tiểu học số 1 Quảng Phú, dự.')).toEqual([
      'Võ Thị Tám > Hiệu trưởng Trường tiểu học số 1 Quảng Phú',
    ]));

  it('is told once of a board whose chair is named beside a member', () =>
    expect(
      heldIn(
        'Ông Lê Văn Tám, Ủy viên Ban Kiểm soát, Trưởng Ban Kiểm soát Tổng công ty Hóa chất Sông Lam, dự.',
      ),
    ).toContain('Lê Văn Tám > Ủy viên Ban Kiểm soát Tổng công ty Hóa chất Sông Lam'));
});
