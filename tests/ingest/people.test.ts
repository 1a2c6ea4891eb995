/** Who holds which office of which body, read from single sentences: each form with what must come of it, and forms that say nothing. */
import { describe, expect, it } from 'vitest';
import { readUnder, told } from './told.ts';

/** "name -> office" of all that are held, former ones marked with "(cũ)". */
function held(text: string): string[] {
  return told(readUnder('Tin trong ngày', text))
    .filter((c) => c.type === 'HOLDS')
    .map((c) => `${c.from} -> ${c.to}${c.qualifiers.former ? ' (cũ)' : ''}`)
    .sort();
}

const READS: [string, string[]][] = [
  [
    'Dự buổi đối thoại tại phường Phủ Lý có Chủ tịch UBND phường Phan Đình Hai, Trưởng Công an phường Lê Quang Ba.',
    ['Lê Quang Ba -> Trưởng Công an phường Phủ Lý', 'Phan Đình Hai -> Chủ tịch UBND phường Phủ Lý'],
  ],
  [
    'Dự họp có đồng chí Trần Văn Hai Phó Giám đốc Công an tỉnh Hà Nam, bà Lê Thị Ba Phó Bí thư Đảng ủy Chủ tịch UBND xã Bình Nghĩa.',
    [
      'Lê Thị Ba -> Chủ tịch UBND xã Bình Nghĩa',
      'Lê Thị Ba -> Phó Bí thư Đảng ủy xã Bình Nghĩa',
      'Trần Văn Hai -> Phó Giám đốc Công an tỉnh Hà Nam',
    ],
  ],
  [
    'Quy chế được ký bởi Chánh án TAND tỉnh Hà Nam Trần Văn Hai, Giám đốc Công an tỉnh - Đại tá Lê Văn Ba.',
    ['Lê Văn Ba -> Giám đốc Công an tỉnh Hà Nam', 'Trần Văn Hai -> Chánh án Tòa án nhân dân tỉnh Hà Nam'],
  ],
  [
    'Bí thư Huyện ủy Bình Lục - Trần Văn Hai đề nghị các xã vào cuộc.',
    ['Trần Văn Hai -> Bí thư Huyện ủy Bình Lục'],
  ],
  [
    'Dự có các đồng chí Phó Giám đốc Công an tỉnh Hà Nam: Trần Văn Hai, Lê Văn Ba; bà Vũ Thị Tư, Chủ tịch UBND phường Phủ Lý.',
    [
      'Lê Văn Ba -> Phó Giám đốc Công an tỉnh Hà Nam',
      'Trần Văn Hai -> Phó Giám đốc Công an tỉnh Hà Nam',
      'Vũ Thị Tư -> Chủ tịch UBND phường Phủ Lý',
    ],
  ],
  [
    'Đại úy Trần Văn Hai, nguyên Phó Trưởng Công an xã Bình Nghĩa nhận quyết định giữ chức Trưởng Công an xã Tràng An.',
    ['Trần Văn Hai -> Phó Trưởng Công an xã Bình Nghĩa (cũ)', 'Trần Văn Hai -> Trưởng Công an xã Tràng An'],
  ],
  [
    'Đồng chí Phạm văn Năm, Chủ tịch UBND xã Bình Nghĩa phát biểu; ông Báo Văn Sáu, Chủ tịch Hội Nông dân xã Bình Nghĩa dự.',
    ['Báo Văn Sáu -> Chủ tịch Hội Nông dân xã Bình Nghĩa', 'Phạm văn Năm -> Chủ tịch UBND xã Bình Nghĩa'],
  ],
  [
    'Trưởng khóm Cà Lăng A Lâm Sà Rum đề xuất; ông Trần Văn Hai, Phó Chủ tịch UBND xã Bình Nghĩa, Trưởng ban tổ chức cho biết.',
    ['Lâm Sà Rum -> Trưởng Khóm Cà Lăng A', 'Trần Văn Hai -> Phó Chủ tịch UBND xã Bình Nghĩa'],
  ],
  [
    'Bà Lê Thị Ba, Ủy viên Đoàn Chủ tịch, Trưởng ban Chính sách - Luật pháp Trung ương Hội LHPN Việt Nam dự.',
    [
      'Lê Thị Ba -> Trưởng Ban Chính sách - Luật pháp Hội LHPN Việt Nam',
      'Lê Thị Ba -> Ủy viên Đoàn Chủ tịch Hội LHPN Việt Nam',
    ],
  ],
  [
    'Các đồng chí: Vũ Thị Hai, Ủy viên Ban Thường vụ Tỉnh ủy, Chủ tịch; Lê Văn Ba, Phó Chủ tịch Ủy ban MTTQ Việt Nam tỉnh Hà Nam dự.',
    [
      'Lê Văn Ba -> Phó Chủ tịch Ủy ban MTTQ Việt Nam tỉnh Hà Nam',
      'Vũ Thị Hai -> Chủ tịch Ủy ban MTTQ Việt Nam tỉnh Hà Nam',
      'Vũ Thị Hai -> Ủy viên Ban Thường vụ Tỉnh ủy Hà Nam',
    ],
  ],
  [
    'Bí thư Đảng ủy, Chủ tịch HĐND phường Phan Đình Thục chủ trì buổi đối thoại tại phường Tuy Hòa.',
    ['Phan Đình Thục -> Bí thư Đảng ủy phường Tuy Hòa', 'Phan Đình Thục -> Chủ tịch HĐND phường Tuy Hòa'],
  ],
  [
    'Hiệu trưởng Trường Tiểu học Ái Mộ Vũ Bích Thảo phát biểu.',
    ['Vũ Bích Thảo -> Hiệu trưởng Trường Tiểu học Ái Mộ'],
  ],
  [
    'Về phía Trung ương Hội Nông dân Việt Nam có đồng chí Lê Văn Ba, Phó Trưởng Ban Tuyên giáo.',
    ['Lê Văn Ba -> Phó Trưởng Ban Tuyên giáo Hội Nông dân Việt Nam'],
  ],
  [
    'Phó Chủ tịch UBND huyện Mê Linh, ông Trần Văn Tám cho biết thiếu nước chữa cháy.',
    ['Trần Văn Tám -> Phó Chủ tịch UBND huyện Mê Linh'],
  ],
  [
    'Tại buổi lễ, Phó Chủ tịch UBND huyện Mê Linh, Trần Văn Tám nhấn mạnh việc phòng cháy.',
    ['Trần Văn Tám -> Phó Chủ tịch UBND huyện Mê Linh'],
  ],
  [
    'Chiều 3/4, ông Lê Văn Sáu được bầu làm Chủ tịch UBND tỉnh Hà Tĩnh thay ông Võ Văn Bảy nghỉ hưu.',
    ['Lê Văn Sáu -> Chủ tịch UBND tỉnh Hà Tĩnh', 'Võ Văn Bảy -> Chủ tịch UBND tỉnh Hà Tĩnh (cũ)'],
  ],
  [
    'HĐND bầu hai Phó Chủ tịch UBND tỉnh Bạc Liêu là ông Phan Văn Ba (39 tuổi, Giám đốc Sở Tài chính) và ông Vương Văn Tư.',
    [
      'Phan Văn Ba -> Giám đốc Sở Tài chính tỉnh Bạc Liêu',
      'Phan Văn Ba -> Phó Chủ tịch UBND tỉnh Bạc Liêu',
      'Vương Văn Tư -> Phó Chủ tịch UBND tỉnh Bạc Liêu',
    ],
  ],
  [
    'Ông Hoàng Văn Chín, giám đốc sở GD-ĐT tỉnh Sơn La, phát biểu tại hội nghị.',
    ['Hoàng Văn Chín -> Giám đốc Sở Giáo dục và Đào tạo tỉnh Sơn La'],
  ],
  [
    'Bà Lê Thị Mười, người phát ngôn Bộ Ngoại giao, chủ trì họp báo.',
    ['Lê Thị Mười -> Người phát ngôn Bộ Ngoại giao'],
  ],
  [
    'Ông Lê Văn Tám, trưởng phòng khảo thí và quản lý chất lượng Sở GD-ĐT tỉnh Hà Giang, dự họp.',
    ['Lê Văn Tám -> Trưởng Phòng Khảo thí và quản lý chất lượng Sở Giáo dục và Đào tạo tỉnh Hà Giang'],
  ],
  [
    'Hội nghị của Hội Luật gia (HLG) Việt Nam họp ở Hà Nội. Chủ tịch HLG Việt Nam Lê Văn Tám chủ trì hội nghị.',
    ['Lê Văn Tám -> Chủ tịch Hội Luật gia Việt Nam'],
  ],
  [
    'Ông Lê Văn Tám, giám đốc Bệnh viện Bạch Mai, và bà Lê Thị Chín, phó giám đốc bệnh viện, dự họp.',
    ['Lê Thị Chín -> Phó Giám đốc Bệnh viện Bạch Mai', 'Lê Văn Tám -> Giám đốc Bệnh viện Bạch Mai'],
  ],
  [
    'Ông Lê Văn Tám, nguyên Tổng Giám đốc Công ty cổ phần Bóng đèn Điện Quang, phát biểu.',
    ['Lê Văn Tám -> Tổng Giám đốc Công ty cổ phần Bóng đèn Điện Quang (cũ)'],
  ],
  [
    'Ông Lê Văn Tám, Ủy viên Ban Thường vụ Đảng ủy, Chủ tịch Ủy ban MTTQ Việt Nam xã Ea Kar, chủ trì hội nghị.',
    [
      'Lê Văn Tám -> Chủ tịch Ủy ban MTTQ Việt Nam xã Ea Kar',
      'Lê Văn Tám -> Ủy viên Ban Thường vụ Đảng ủy xã Ea Kar',
    ],
  ],
  [
    'Ông Lê Văn Tám được Bộ Chính trị điều động tham gia Ban Chấp hành Đảng bộ tỉnh Hà Tĩnh và giữ chức Bí thư Tỉnh ủy Hà Tĩnh.',
    ['Lê Văn Tám -> Bí thư Tỉnh ủy Hà Tĩnh', 'Lê Văn Tám -> Ủy viên Tỉnh ủy Hà Tĩnh'],
  ],
  ['Bộ Y tế họp báo chiều nay. Thứ trưởng Lê Văn Tám chủ trì họp báo.', ['Lê Văn Tám -> Thứ trưởng Bộ Y tế']],
  [
    'Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam Lê Văn Tám dự lễ.',
    ['Lê Văn Tám -> Chủ tịch Ủy ban Trung ương MTTQ Việt Nam'],
  ],
  [
    'Ông Lê Văn Tám, Tổng Giám đốc MobiFone, dự lễ.',
    ['Lê Văn Tám -> Tổng Giám đốc Tổng công ty Viễn thông MobiFone'],
  ],
  ["Ông K ' Tám, Chủ tịch UBND xã Nâm N ' Jang, dự lễ.", ["K'Tám -> Chủ tịch UBND xã Nâm N'Jang"]],
  [
    'Dự lễ có các Phó Thủ tướng: Lê Văn Tám, Trần Văn Chín; Bộ trưởng Bộ Công an Võ Văn Mười.',
    [
      'Lê Văn Tám -> Phó Thủ tướng Chính phủ',
      'Trần Văn Chín -> Phó Thủ tướng Chính phủ',
      'Võ Văn Mười -> Bộ trưởng Bộ Công an',
    ],
  ],
  [
    'Thừa ủy quyền của Thủ tướng Chính phủ, Bộ trưởng Bộ Công an Lê Văn Tám trao quyết định.',
    ['Lê Văn Tám -> Bộ trưởng Bộ Công an'],
  ],
  [
    'Ông Lê Văn Tám, Giám đốc Sở Y tế tỉnh Nghệ An, phát biểu. Theo ông Tám, Thủ tướng đã giao Bộ Y tế làm rõ.',
    ['Lê Văn Tám -> Giám đốc Sở Y tế tỉnh Nghệ An'],
  ],
  [
    'Ông Lê Văn Tám và ông Trần Văn Chín được bầu giữ chức vụ Chủ tịch HĐND và Chủ tịch UBND tỉnh Nghệ An.',
    ['Lê Văn Tám -> Chủ tịch HĐND tỉnh Nghệ An', 'Trần Văn Chín -> Chủ tịch UBND tỉnh Nghệ An'],
  ],
  [
    'Bộ trưởng Quốc phòng Nga Sergei Petrov hội đàm với Bộ trưởng Bộ Quốc phòng Lê Văn Tám. Bộ trưởng Quốc phòng Sergei Petrov cảm ơn.',
    ['Lê Văn Tám -> Bộ trưởng Bộ Quốc phòng', 'Sergei Petrov -> Bộ trưởng Bộ Quốc phòng Nga'],
  ],
  ['Tổng Giám đốc Petrovietnam Lê Văn Tám dự lễ.', ['Lê Văn Tám -> Tổng Giám đốc Tập đoàn Dầu khí Việt Nam']],
  [
    'Ông Lê Văn Tám được bổ nhiệm giữ chức Phó Giám đốc Sở Y tế TP. Ông Trần Văn Chín, Chủ tịch UBND quận 6, phát biểu ở TP. Hồ Chí Minh.',
    ['Lê Văn Tám -> Phó Giám đốc Sở Y tế thành phố Hồ Chí Minh', 'Trần Văn Chín -> Chủ tịch UBND quận 6'],
  ],
  [
    'Ông Lê Văn Tám, Phó Tổng Giám đốc Ban Quản lý các dự án đường thủy, dự lễ.',
    ['Lê Văn Tám -> Phó Tổng Giám đốc Ban Quản lý các dự án đường thủy'],
  ],
  [
    'Bà Lê Thị Tám, Giám đốc Sở Tài chính tỉnh Nghệ An, trúng cử Phó Chủ tịch HĐND tỉnh.',
    ['Lê Thị Tám -> Giám đốc Sở Tài chính tỉnh Nghệ An', 'Lê Thị Tám -> Phó Chủ tịch HĐND tỉnh Nghệ An'],
  ],
  [
    'Ông Lê Văn Tám, Phó Giám đốc Sở Y tế tỉnh Nghệ An, dự họp. Theo ông Tám, Chủ tịch UBND tỉnh đã chỉ đạo.',
    ['Lê Văn Tám -> Phó Giám đốc Sở Y tế tỉnh Nghệ An'],
  ],
  [
    'Tân Trưởng Công an xã Hà Quang Tám hứa gần dân. Ông Hà Quang Tám từng công tác ở Công an xã Tam Nông.',
    ['Hà Quang Tám -> Trưởng Công an xã Tam Nông'],
  ],
  [
    'Dự có các Phó Chủ tịch HĐND tỉnh Nghệ An Lê Văn Tám, Kring Chín; Giám đốc Sở Y tế Hà Văn Mười.',
    [
      'Hà Văn Mười -> Giám đốc Sở Y tế tỉnh Nghệ An',
      'Kring Chín -> Phó Chủ tịch HĐND tỉnh Nghệ An',
      'Lê Văn Tám -> Phó Chủ tịch HĐND tỉnh Nghệ An',
    ],
  ],
  [
    'Dự có các vị: Ông Lê Văn Tám, Giám đốc Sở Y tế Nghệ An; Bà Hà Thị Mười, Phó Chủ tịch HĐND tỉnh; LS Vũ Văn Chín, Chủ nhiệm Đoàn Luật sư tỉnh.',
    [
      'Hà Thị Mười -> Phó Chủ tịch HĐND tỉnh Nghệ An',
      'Lê Văn Tám -> Giám đốc Sở Y tế tỉnh Nghệ An',
      'Vũ Văn Chín -> Chủ nhiệm Đoàn Luật sư tỉnh Nghệ An',
    ],
  ],
  ['Giám đốc Sở Y tế Nghệ An, bác sĩ Lê Văn Tám phát biểu.', ['Lê Văn Tám -> Giám đốc Sở Y tế tỉnh Nghệ An']],
  [
    'KTS. Lê Văn Tám, Giám đốc Sở Xây dựng Nghệ An; Anh hùng LLVTND Hà Văn Mười, nguyên Giám đốc Công an tỉnh; Phó Chủ nhiệm Hậu cần - Kỹ thuật Bộ CHQS tỉnh Vũ Văn Chín dự.',
    [
      'Hà Văn Mười -> Giám đốc Công an tỉnh Nghệ An (cũ)',
      'Lê Văn Tám -> Giám đốc Sở Xây dựng tỉnh Nghệ An',
      'Vũ Văn Chín -> Phó Chủ nhiệm Hậu cần - Kỹ thuật Bộ Chỉ huy Quân sự tỉnh Nghệ An',
    ],
  ],
  [
    'Ông Lê Văn Tám, Tổ trưởng Tổ đại biểu HĐND tỉnh Nghệ An, tiếp xúc cử tri.',
    ['Lê Văn Tám -> Tổ trưởng Tổ đại biểu HĐND tỉnh Nghệ An'],
  ],
  [
    'Ông Lê Văn Tám, Trưởng Ban Kiểm soát Công ty CP Thủy sản An Bình, dự họp.',
    ['Lê Văn Tám -> Trưởng Ban Kiểm soát Công ty CP Thủy sản An Bình'],
  ],
];

const LEAVES = [
  'Bộ trưởng Ngoại giao Sergei Petrov tới thăm Hà Nội.',
  'Quan hệ hai nước do Chủ tịch Hồ Chí Minh và Chủ tịch Kaysone Phomvihane gây dựng.',
  'Đại biểu Phú Yên nhấn mạnh việc này, Chủ nhiệm Đoàn Luật sư Hà Nội cho rằng cần sửa.',
  'Bộ Y tế và Bộ Nội vụ họp báo. Thứ trưởng Lê Văn Tám chủ trì họp báo.',
  'Theo Chủ tịch UBND xã An Bình, ông Lê Văn Tám đã bán đất.',
  'Trong đơn gởi Chủ tịch UBND xã An Bình, ông Lê Văn Tám nói mình bị oan.',
  'Sau buổi gặp với Chủ tịch UBND xã An Bình, Lê Văn Tám nói mình bị oan.',
  'Cùng với Giám đốc Sở Y tế Nghệ An, bác sĩ Lê Văn Tám khám bệnh.',
  'Thay mặt Bộ trưởng Bộ Y tế, ông Lê Văn Tám cảm ơn các bác sĩ.',
  'Các cơ sở giáo dục tỉnh Hà Tĩnh có ông Lê Văn Tám đến dạy.',
];

describe('offices and who holds them', () => {
  it.each(READS)('reads "%s"', (text, offices) => expect(held(text)).toEqual(offices));
  it.each(LEAVES)('reads no office in "%s"', (text) => expect(held(text)).toEqual([]));
});
