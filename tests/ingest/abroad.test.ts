/** Statesmen and bodies of other states: whose office it is, how far the name goes, and what is none of theirs. */
import { describe, expect, it } from 'vitest';
import { heldIn } from './told.ts';

describe('a minister of another state', () => {
  it.each([
    ['Bộ trưởng Kinh tế Thụy Sĩ Martin Keller thăm Hà Nội.', 'Martin Keller: Bộ trưởng Bộ Kinh tế Thụy Sĩ'],
    [
      'Bộ trưởng Thương mại và du lịch Peru Eduardo Salas trả lời báo chí.',
      'Eduardo Salas: Bộ trưởng Bộ Thương mại và du lịch Peru',
    ],
    [
      'Ngoại trưởng nước chủ nhà Thái Lan Somchai Wattana chủ trì.',
      'Somchai Wattana: Bộ trưởng Bộ Ngoại giao Thái Lan',
    ],
    [
      'Theo Bộ trưởng Y tế Singapore, ông Gareth Wong, dịch đã lui.',
      'Gareth Wong: Bộ trưởng Bộ Y tế Singapore',
    ],
  ])('is of a ministry under any name: %s', (text, held) => expect(heldIn(text)).toContain(held));
  it.each([
    'Bộ trưởng Tài chính họp với Mỹ về thuế.',
    'Bộ trưởng Thương mại và du lịch Lào Cai Lê Văn Tám phát biểu.',
    'Theo Chủ tịch UBND xã Hòa Bình, ông Lê Văn Tám đã nộp phạt.',
  ])('is nobody where no name of his stands there: %s', (text) => expect(heldIn(text)).toEqual([]));
});

describe('a statesman of ours in an article on another state', () => {
  it.each([
    [
      'Sáng 9/6, tại Bắc Kinh, Trung Quốc, Chủ tịch nước Trần Đại Quang hội kiến Thủ tướng Trung Quốc Lý Khắc Cường.',
      'Trần Đại Quang: Chủ tịch nước Cộng hòa xã hội chủ nghĩa Việt Nam',
    ],
  ])('stays ours: %s', (text, held) => expect(heldIn(text, 'Trung Quốc đón khách')).toContain(held));
});

describe('the head of another state', () => {
  it.each([
    ['Phó Tổng thống Mỹ Mark Jensen đến Hà Nội.', ['Mark Jensen: Phó Tổng thống Mỹ']],
    ['Tổng thống Mỹ đắc cử Mark Jensen phát biểu.', ['Mark Jensen: Tổng thống Mỹ']],
    ['Quốc vương Campuchia Norodom Vireak gửi điện mừng.', ['Norodom Vireak: Quốc vương Campuchia']],
    ['Chủ tịch Quốc hội Lào Khamla Vongsa thăm Huế.', ['Khamla Vongsa: Chủ tịch Quốc hội Lào']],
    [
      'Tổng Bí thư, Chủ tịch nước Lào Khamla Vongsa thăm Huế.',
      [
        'Khamla Vongsa: Chủ tịch nước Lào',
        'Khamla Vongsa: Tổng Bí thư Ban Chấp hành Trung ương Đảng Nhân dân Cách mạng Lào',
      ],
    ],
    ['Thượng nghị sĩ Mỹ Mark Jensen thăm Huế.', ['Mark Jensen: Thượng nghị sĩ Mỹ']],
    ['Phó Cố vấn An ninh quốc gia Mỹ Mark Jensen dự.', ['Mark Jensen: Phó Cố vấn An ninh quốc gia Mỹ']],
    [
      'Phó Thủ tướng phụ trách kinh tế Thái Lan Somchai Wattana dự.',
      ['Somchai Wattana: Phó Thủ tướng Thái Lan'],
    ],
    [
      'Thứ trưởng Bộ Ngoại giao Mỹ phụ trách chính trị Mark Jensen dự.',
      ['Mark Jensen: Thứ trưởng Bộ Ngoại giao Mỹ'],
    ],
    ['Tổng thống Mỹ Mark Jensen đã bổ nhiệm Thống đốc Ngân hàng Trung ương.', ['Mark Jensen: Tổng thống Mỹ']],
  ])('is told by the state behind the title: %s', (text, held) => expect(heldIn(text)).toEqual(held));
  it('is of no Vietnamese board anywhere else in the article', () =>
    expect(
      heldIn(
        'Chủ tịch Trung Quốc Vương Hải Bình đến Hà Nội. Ông Vương Hải Bình, Ủy viên Bộ Chính trị, phát biểu. Ông Lê Văn Tám, Ủy viên Bộ Chính trị, đón đoàn.',
      ),
    ).toEqual([
      'Lê Văn Tám: Ủy viên Bộ Chính trị',
      'Vương Hải Bình: Chủ tịch nước Trung Quốc',
      'Vương Hải Bình: Ủy viên Bộ Chính trị Đảng Cộng sản Trung Quốc',
    ]));
});

describe('a body of another state', () => {
  it.each([
    [
      'Chánh án Tòa án tối cao Singapore Ravi Menden dẫn đầu đoàn.',
      'Ravi Menden: Chánh án Tòa án tối cao Singapore',
    ],
    [
      'Chủ tịch Hội Luật sư Malaysia Abdul Karim Rashid phát biểu.',
      'Abdul Karim Rashid: Chủ tịch Hội Luật sư Malaysia',
    ],
    [
      'Ông Han Sung, Phó Chủ tịch Hiệp hội Doanh nghiệp Hàn Quốc tại Việt Nam, phát biểu.',
      'Han Sung: Phó Chủ tịch Hiệp hội Doanh nghiệp Hàn Quốc tại Việt Nam',
    ],
    [
      'Chủ tịch Ủy ban Đối ngoại Hạ viện Mỹ Eliot L. Morgan phát biểu.',
      'Eliot L. Morgan: Chủ tịch Ủy ban Đối ngoại Hạ viện Mỹ',
    ],
    ['Phát ngôn viên Nhà Trắng Nina Foley phát biểu.', 'Nina Foley: Phát ngôn viên Nhà Trắng'],
    [
      'Chánh Văn phòng Nội các Nhật Bản Kenji Yamada phát biểu.',
      'Kenji Yamada: Chánh Văn phòng Nội các Nhật Bản',
    ],
    ['Giám đốc FBI Mark Jensen phát biểu.', 'Mark Jensen: Giám đốc Cục Điều tra Liên bang Mỹ'],
    ['Bà Nina Foley, đại sứ của Mỹ tại Liên Hợp Quốc, phát biểu.', 'Nina Foley: Đại sứ Mỹ tại Liên Hợp Quốc'],
    [
      'Theo Jeffrey Rathbone, cựu phát ngôn viên Bộ Ngoại giao Mỹ, hai bên đã gặp nhau.',
      'Jeffrey Rathbone: Phát ngôn viên Bộ Ngoại giao Mỹ (cũ)',
    ],
  ])('ends with the state, and then comes its head: %s', (text, held) =>
    expect(heldIn(text)).toContain(held),
  );
  it.each([
    [
      'Ông Lê Văn Tám, Chủ nhiệm Ủy ban Pháp luật của Quốc hội, phát biểu.',
      'Lê Văn Tám: Chủ nhiệm Ủy ban Pháp luật của Quốc hội',
    ],
    [
      'Ông Lê Văn Tám, Chủ tịch Hội Nông dân xã Mỹ Lộc, phát biểu.',
      'Lê Văn Tám: Chủ tịch Hội Nông dân xã Mỹ Lộc',
    ],
  ])('is none where a word of ours has the name of a country in it: %s', (text, held) =>
    expect(heldIn(text)).toEqual([held]),
  );
});

describe('a name of another country', () => {
  it.each([
    ['Tổng thống Đức Frank - Walter Lindner thăm Huế.', 'Frank - Walter Lindner: Tổng thống Đức'],
    ['Chủ tịch Ủy ban châu Âu Jean - Claude Roux dự.', 'Jean - Claude Roux: Chủ tịch Ủy ban châu Âu'],
    ['Đại sứ Hàn Quốc tại Việt Nam Kim Se - hyon dự.', 'Kim Se - hyon: Đại sứ Hàn Quốc tại Việt Nam'],
    [
      'Ông Jung - Hee Lee, Giám đốc ILO Việt Nam, dự.',
      'Jung - Hee Lee: Giám đốc Tổ chức Lao động quốc tế tại Việt Nam',
    ],
  ])('goes on behind a hyphen: %s', (text, held) => expect(heldIn(text)).toEqual([held]));
  it.each([
    ['Thủ tướng Nga D.A. Morozov thăm Huế.', ['D.A. Morozov: Thủ tướng Nga']],
    ['Thứ trưởng Ngoại giao Nga I. Kuznetsov thăm Huế.', ['I. Kuznetsov: Thứ trưởng Bộ Ngoại giao Nga']],
    ['Bộ trưởng Quốc phòng Mỹ Mark F.Jensen thăm Huế.', ['Mark F.Jensen: Bộ trưởng Bộ Quốc phòng Mỹ']],
    [
      'Bộ trưởng Singapore S. Kumaran đến. Bộ trưởng Quốc phòng Singapore S. Kumaran dự.',
      ['S. Kumaran: Bộ trưởng Bộ Quốc phòng Singapore'],
    ],
    ['Chủ tịch UBND H. Krông Pắk Lê Văn Tám dự.', ['Lê Văn Tám: Chủ tịch UBND huyện Krông Pắk']],
    ['Anh N. V. C, Giám đốc Công ty TNHH Vạn Lợi, vắng mặt.', []],
  ])('begins with letters, units and the unnamed do not: %s', (text, held) =>
    expect(heldIn(text)).toEqual(held),
  );
  it('ends where a title follows the hyphen', () =>
    expect(heldIn('Ông Peter Nolan - Đại sứ Anh tại Việt Nam - phát biểu.')).toEqual([
      'Peter Nolan: Đại sứ Anh tại Việt Nam',
    ]));
  it('takes the office of the one named next from the one before', () =>
    expect(heldIn('Dự có Thủ tướng Pháp Edouard Martel, Tổng thống Đức Frank - Walter Lindner.')).toEqual([
      'Edouard Martel: Thủ tướng Pháp',
      'Frank - Walter Lindner: Tổng thống Đức',
    ]));
});

describe('a stranger behind an office of ours', () => {
  it('does not hold it', () =>
    expect(heldIn('Sau buổi gặp Chủ tịch UBND tỉnh Nghệ An, ông Mark Jensen dự lễ ký kết.')).toEqual([]));
  it('is not the name of a firm', () =>
    expect(heldIn('Ông Lê Văn Tám, chủ tịch Mỹ Lan Group, phát biểu.').join()).not.toContain('Mỹ:'));
});

describe('a career abroad', () => {
  it.each([
    ['Bí thư Tỉnh ủy Quảng Đông Lý Hải Bình thăm Huế.', ['Lý Hải Bình: Bí thư Tỉnh ủy Quảng Đông']],
    [
      'Ông Lý Hải Bình, nguyên Bí thư Thành ủy Trùng Khánh, phát biểu.',
      ['Lý Hải Bình: Bí thư Thành ủy Trùng Khánh (cũ)'],
    ],
    [
      'Ông Lê Văn Tám, Bí thư Huyện ủy Trùng Khánh, tỉnh Cao Bằng, phát biểu.',
      ['Lê Văn Tám: Bí thư Huyện ủy Trùng Khánh'],
    ],
    [
      'Tỉnh Cao Bằng đón đoàn. Chủ tịch Trung Quốc Lý Hải Bình phát biểu. Ông Lý Hải Bình, nguyên Phó Bí thư Tỉnh ủy, phát biểu.',
      ['Lý Hải Bình: Chủ tịch nước Trung Quốc'],
    ],
  ])('leads through no province of ours: %s', (text, held) => expect(heldIn(text)).toEqual(held));
});

describe('a seat that is run for', () => {
  it('is not held', () => expect(heldIn('Ông Lê Văn Tám tự ứng cử đại biểu Quốc hội.')).toEqual([]));
});

describe('an article that tells of another state alone', () => {
  const ABOUT =
    'Tổng thống Mỹ Mark Jensen đến Singapore hôm qua. Báo chí Mỹ nói nhiều về chuyến đi. Giới quan sát Mỹ chờ đợi kết quả.';
  it('has bodies of that state only, under the names that it gives them', () =>
    expect(heldIn(`${ABOUT} Bộ trưởng Giáo dục Anna Foley đi cùng ông.`)).toContain(
      'Anna Foley: Bộ trưởng Bộ Giáo dục Mỹ',
    ));
  it('has none that could be of two states', () =>
    expect(
      heldIn(
        `${ABOUT} Tổng thống Pháp Jean Roux cũng đến. Nước Pháp và nước Đức im lặng. Bộ trưởng Giáo dục Anna Foley đi cùng đoàn Pháp.`,
      ).join(),
    ).not.toContain('Anna Foley'));
  it.each([
    'Việt Nam theo dõi chuyến thăm. Người phát ngôn Bộ Ngoại giao Lê Văn Tám trả lời báo chí.',
    'Người phát ngôn Bộ Ngoại giao Lê Văn Tám trả lời báo chí.',
    'Công dân của ta ở đó an toàn. Người phát ngôn Bộ Ngoại giao Lê Văn Tám cho biết.',
  ])('is none where this country or one of its officials is told: %s', (more) =>
    expect(heldIn(`${ABOUT} ${more}`)).toContain('Lê Văn Tám: Người phát ngôn Bộ Ngoại giao'),
  );
});

describe('names of bodies', () => {
  it.each([
    ['Ông Lê Văn Tám, Cục trưởng Cục Điều tiết điện lực, phát biểu.', 'Cục trưởng Cục Điều tiết điện lực'],
    ['Ông Lê Văn Tám, Trưởng Tiểu ban Văn kiện, phát biểu.', 'Trưởng Tiểu ban Văn kiện'],
    [
      'Ông Lê Văn Tám, Giám đốc Trung tâm Căn cước công dân, phát biểu.',
      'Giám đốc Trung tâm Căn cước công dân',
    ],
  ])('do not end inside a word: %s', (text, office) =>
    expect(heldIn(text)).toEqual([`Lê Văn Tám: ${office}`]),
  );
});

describe('a state that has two names', () => {
  it('has one body of each kind', () =>
    expect(
      heldIn(
        'Bộ trưởng Quốc phòng Mỹ Mark Jensen đến Hà Nội. Bộ trưởng Quốc phòng Hoa Kỳ Mark Jensen phát biểu. Ngoại trưởng Nhật Kenji Yamada dự.',
      ),
    ).toEqual(['Kenji Yamada: Bộ trưởng Bộ Ngoại giao Nhật Bản', 'Mark Jensen: Bộ trưởng Bộ Quốc phòng Mỹ']));
});

describe('two states in one sentence', () => {
  it('leave each minister his own', () =>
    expect(
      heldIn(
        'Nhận lời mời của Đại tướng Lê Văn Tám, Bộ trưởng Quốc phòng Việt Nam, Bộ trưởng Quốc phòng Mỹ, ông Mark Jensen thăm Hà Nội. Bộ trưởng Quốc phòng Mỹ Mark Jensen phát biểu.',
      ),
    ).toEqual(['Lê Văn Tám: Bộ trưởng Bộ Quốc phòng', 'Mark Jensen: Bộ trưởng Bộ Quốc phòng Mỹ']));
  it('send delegations whose leaders are of the state that is named', () =>
    expect(
      heldIn(
        'Đoàn đại biểu Việt Nam do ông Lê Văn Tám, Bộ trưởng Bộ Ngoại giao, dẫn đầu. Đoàn đại biểu Lào do ông Khamla Vongsa, Bộ trưởng Bộ Ngoại giao, dẫn đầu.',
      ),
    ).toEqual(['Khamla Vongsa: Bộ trưởng Bộ Ngoại giao Lào', 'Lê Văn Tám: Bộ trưởng Bộ Ngoại giao']));
});

describe('a lord of Malaysia or Cambodia', () => {
  it.each([
    [
      "Bộ trưởng Ngoại giao Malaysia Dato ' Sri Azlan Rahim dự.",
      'Azlan Rahim: Bộ trưởng Bộ Ngoại giao Malaysia',
    ],
    ['Thủ tướng Campuchia Samdech Techo Vireak Sen dự.', 'Vireak Sen: Thủ tướng Campuchia'],
  ])('is called by his name: %s', (text, held) => expect(heldIn(text)).toEqual([held]));
});

describe('a conference of ministers', () => {
  it('has none of them in its name', () =>
    expect(
      heldIn(
        'Bộ trưởng Bộ Tài chính Lê Văn Tám dự Hội nghị Bộ trưởng Tài chính APEC Kenji Yamada điều hành.',
      ),
    ).toEqual(['Lê Văn Tám: Bộ trưởng Bộ Tài chính']));
  it('is not what somebody is asked for', () =>
    expect(heldIn('Cử tri đề nghị Bộ trưởng Bộ Tài chính Lê Văn Tám giải trình.')).toEqual([
      'Lê Văn Tám: Bộ trưởng Bộ Tài chính',
    ]));
});

describe('an officer of another state’s province', () => {
  it('sits in the party committee of that province', () =>
    expect(
      heldIn(
        'Đại tá Khăm Phon Xay Vông, Ủy viên Ban Thường vụ Tỉnh ủy, Giám đốc Công an tỉnh Hủa Phăn, dự.',
        'Tin tỉnh Sơn La',
      ),
    ).toEqual([
      'Khăm Phon Xay Vông: Giám đốc Công an tỉnh Hủa Phăn',
      'Khăm Phon Xay Vông: Ủy viên Ban Thường vụ Tỉnh ủy Hủa Phăn',
    ]));
});

describe('a city or state abroad', () => {
  it('has a governor, who has an envoy, and is nobody itself', () =>
    expect(
      heldIn(
        'Thống đốc TP Jakarta John Carter tiếp bà Maria Petrova, đặc phái viên của thống đốc Saint Petersburg.',
      ),
    ).toEqual([
      'John Carter: Thống đốc Jakarta',
      'Maria Petrova: Đặc phái viên của Thống đốc Saint Petersburg',
    ]));
  it('is none of the bank whose governor is told', () =>
    expect(heldIn('Thống đốc Ngân hàng Nhà nước Lê Văn Tám dự.')).toEqual([
      'Lê Văn Tám: Thống đốc Ngân hàng Nhà nước Việt Nam',
    ]));
  it('sends a consul, and our bureau for consuls keeps its name', () =>
    expect(
      heldIn('Bà Maria Petrova, lãnh sự Nga tại TP.HCM, dự. Ông Lê Văn Tám, Cục trưởng Cục Lãnh sự, nói.'),
    ).toEqual([
      'Lê Văn Tám: Cục trưởng Cục Lãnh sự',
      'Maria Petrova: Lãnh sự Nga tại thành phố Hồ Chí Minh',
    ]));
});
