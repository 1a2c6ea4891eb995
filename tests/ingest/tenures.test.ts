/** Offices told before their holder, taken over from somebody, or of a list that was elected: whose they are, and whether they are over. */
import { describe, expect, it } from 'vitest';
import { heldIn } from './told.ts';

describe('a tenure', () => {
  it.each([
    [
      'among others that are told of one body is of it',
      'Trong thời gian giữ chức vụ Ủy viên Ban Thường vụ Huyện ủy, Bí thư Đảng ủy, Trưởng Công an huyện Kim Bảng, tỉnh Hà Nam, ông Lê Văn Tám đã sai.',
      [
        'Lê Văn Tám: Bí thư Đảng ủy Công an huyện Kim Bảng (cũ)',
        'Lê Văn Tám: Trưởng Công an huyện Kim Bảng (cũ)',
        'Lê Văn Tám: Ủy viên Ban Thường vụ Huyện ủy Kim Bảng (cũ)',
      ],
    ],
    [
      'before its holder is over',
      'Trong thời gian giữ cương vị Phó Bí thư Thành ủy, Chủ tịch UBND TP Đà Nẵng (từ 2011 - 2014), ông Trần Văn Minh đã sai.',
      [
        'Trần Văn Minh: Chủ tịch UBND thành phố Đà Nẵng (cũ)',
        'Trần Văn Minh: Phó Bí thư Thành ủy Đà Nẵng (cũ)',
      ],
    ],
    [
      'of somebody called shortly is his',
      'Bà Vũ Thị Chín, Phó Chủ tịch UBND tỉnh Hà Nam, dự. Khi làm Giám đốc Sở Y tế, bà Chín đã ký.',
      ['Vũ Thị Chín: Giám đốc Sở Y tế tỉnh Hà Nam (cũ)', 'Vũ Thị Chín: Phó Chủ tịch UBND tỉnh Hà Nam'],
    ],
    [
      'behind what somebody did in it is over',
      'Ông Lê Văn Tám bị kỷ luật vì vi phạm trong thời gian giữ chức Giám đốc Sở Y tế, Phó Bí thư Tỉnh ủy Hà Nam.',
      ['Lê Văn Tám: Giám đốc Sở Y tế tỉnh Hà Nam (cũ)', 'Lê Văn Tám: Phó Bí thư Tỉnh ủy Hà Nam (cũ)'],
    ],
    [
      'that another sentence tells as lasting lasts',
      'Ông Lê Văn Tám được khen trong thời gian làm Giám đốc Sở Y tế tỉnh Hà Nam. Giám đốc Sở Y tế Lê Văn Tám cảm ơn.',
      ['Lê Văn Tám: Giám đốc Sở Y tế tỉnh Hà Nam'],
    ],
    [
      'as a deputy is of the office that the next title tells',
      'Ông Lê Văn Tám từng giữ chức Phó Chánh Văn phòng, Chánh Văn phòng UBND tỉnh Hà Nam.',
      [
        'Lê Văn Tám: Chánh Văn phòng UBND tỉnh Hà Nam (cũ)',
        'Lê Văn Tám: Phó Chánh Văn phòng UBND tỉnh Hà Nam (cũ)',
      ],
    ],
    [
      'that somebody is asked about lasts',
      'Ông Lê Văn Tám chia sẻ về thời gian giữ cương vị Bí thư Tỉnh ủy Hà Nam.',
      ['Lê Văn Tám: Bí thư Tỉnh ủy Hà Nam'],
    ],
    [
      'is not of whom another tells it of',
      'Ông Lê Văn Tám cho biết con trai được bổ nhiệm khi còn làm Giám đốc Sở Y tế tỉnh Hà Nam.',
      [],
    ],
    [
      'that somebody leaves is over',
      'Ông Lê Văn Tám vừa rời ghế Chủ tịch UBND tỉnh Hà Nam. Bà Vũ Thị Chín mất chức Giám đốc Sở Y tế tỉnh Hà Nam.',
      ['Lê Văn Tám: Chủ tịch UBND tỉnh Hà Nam (cũ)', 'Vũ Thị Chín: Giám đốc Sở Y tế tỉnh Hà Nam (cũ)'],
    ],
    [
      'that somebody will leave lasts',
      'Ông Lê Văn Tám sẽ rời vị trí Giám đốc Sở Y tế tỉnh Hà Nam trong tháng tới.',
      ['Lê Văn Tám: Giám đốc Sở Y tế tỉnh Hà Nam'],
    ],
    [
      'that somebody takes from another was never his',
      'HĐND tỉnh Hà Nam dưới sự chủ trì của Phó Chủ tịch HĐND Lê Văn Tám đã bãi nhiệm chức danh Chủ tịch HĐND tỉnh.',
      ['Lê Văn Tám: Phó Chủ tịch HĐND tỉnh Hà Nam'],
    ],
    [
      'that somebody is kept from lasts',
      'Chủ tịch UBND tỉnh Hà Nam ra quyết định tạm đình chỉ công tác Giám đốc Sở Y tế tỉnh Hà Nam đối với ông Lê Văn Tám.',
      ['Lê Văn Tám: Giám đốc Sở Y tế tỉnh Hà Nam'],
    ],
    [
      'that somebody is stopped in is over',
      'UBND tỉnh Hà Nam ra quyết định đình chỉ chức vụ Giám đốc Sở Y tế tỉnh Hà Nam đối với ông Lê Văn Tám.',
      ['Lê Văn Tám: Giám đốc Sở Y tế tỉnh Hà Nam (cũ)'],
    ],
    [
      'that somebody is kept from is not his who asks for it',
      'UBND tỉnh Hà Nam đình chỉ công tác Giám đốc Sở Y tế tỉnh Hà Nam theo đề nghị của ông Lê Văn Tám.',
      [],
    ],
    [
      'is none where a word of leaving tells no post',
      'Ông Lê Văn Tám rời ghế, Chủ tịch UBND tỉnh Hà Nam Vũ Văn Chín đứng dậy.',
      ['Vũ Văn Chín: Chủ tịch UBND tỉnh Hà Nam'],
    ],
    [
      'that came later may last',
      'Trước khi làm Giám đốc Sở Y tế tỉnh Hà Nam, bà Vũ Thị Chín dạy học.',
      ['Vũ Thị Chín: Giám đốc Sở Y tế tỉnh Hà Nam'],
    ],
    [
      'is told behind one of a body that is not read',
      'Ông Lê Văn Tám từng giữ chức Giám đốc Xưởng đóng tàu Vịnh Xanh, Giám đốc Sở Y tế tỉnh Hà Nam.',
      ['Lê Văn Tám: Giám đốc Sở Y tế tỉnh Hà Nam (cũ)'],
    ],
    [
      'ends where somebody else takes over',
      'Ông Lê Văn Tám được bầu làm Chủ tịch UBND tỉnh Hà Nam, thay cho ông Vũ Văn Chín.',
      ['Lê Văn Tám: Chủ tịch UBND tỉnh Hà Nam', 'Vũ Văn Chín: Chủ tịch UBND tỉnh Hà Nam (cũ)'],
    ],
    [
      'ends where an office that stands alone is filled by another, whatever he got since',
      'HĐND huyện Kim Bảng sẽ bầu Chủ tịch UBND huyện Kim Bảng nhiệm kỳ 2016 - 2021 thay ông Vũ Văn Chín - tân Giám đốc Sở Y tế tỉnh Hà Nam.',
      ['Vũ Văn Chín: Chủ tịch UBND huyện Kim Bảng (cũ)', 'Vũ Văn Chín: Giám đốc Sở Y tế tỉnh Hà Nam'],
    ],
    [
      'ends where who was just elected to it is told behind an office of his',
      'Ông Lê Văn Tám, Giám đốc Sở Y tế tỉnh Hà Nam, người vừa được bầu làm Bí thư Tỉnh ủy Hà Nam, thay thế vị trí của bà Vũ Thị Chín, đã phát biểu.',
      [
        'Lê Văn Tám: Bí thư Tỉnh ủy Hà Nam',
        'Lê Văn Tám: Giám đốc Sở Y tế tỉnh Hà Nam',
        'Vũ Thị Chín: Bí thư Tỉnh ủy Hà Nam (cũ)',
      ],
    ],
    [
      'is none of somebody whose title stands before his name',
      'Tỉnh giao ông Lê Văn Tám làm Giám đốc Sở Y tế tỉnh Hà Nam thay Phó Chủ tịch UBND tỉnh Vũ Văn Chín.',
      ['Lê Văn Tám: Giám đốc Sở Y tế tỉnh Hà Nam', 'Vũ Văn Chín: Phó Chủ tịch UBND tỉnh Hà Nam'],
    ],
    [
      'ends where another begins',
      'Ông Lê Văn Tám thôi giữ chức Trưởng Công an huyện Kim Bảng để nhận nhiệm vụ Trưởng phòng Tham mưu Công an tỉnh Hà Nam.',
      [
        'Lê Văn Tám: Trưởng Công an huyện Kim Bảng (cũ)',
        'Lê Văn Tám: Trưởng Phòng Tham mưu Công an tỉnh Hà Nam',
      ],
    ],
    [
      'of the head of a bureau is no other',
      'Ông Lê Văn Tám được bổ nhiệm giữ chức Vụ trưởng Vụ Pháp chế Bộ Y tế.',
      ['Lê Văn Tám: Vụ trưởng Vụ Pháp chế Bộ Y tế'],
    ],
    [
      'of whom a pronoun means is his',
      'Ông Lê Văn Tám, Phó Chủ tịch UBND tỉnh Hà Nam, dự. Trong thời gian làm Giám đốc Sở Y tế, ông đã ký.',
      ['Lê Văn Tám: Giám đốc Sở Y tế tỉnh Hà Nam (cũ)', 'Lê Văn Tám: Phó Chủ tịch UBND tỉnh Hà Nam'],
    ],
    [
      'of those elected to the Secretariat is of each of them',
      'Hội nghị bầu ba người vào Ban Bí thư gồm các ông, bà: Lê Văn Tám, Vũ Thị Chín và Trần Văn Mười.',
      [
        'Lê Văn Tám: Ủy viên Ban Bí thư',
        'Trần Văn Mười: Ủy viên Ban Bí thư',
        'Vũ Thị Chín: Ủy viên Ban Bí thư',
      ],
    ],
    [
      'is none of who only greets those elected',
      'Hội nghị bầu ba người vào Bộ Chính trị. Ông Lê Văn Tám chúc mừng các ông, bà.',
      [],
    ],
    [
      'ends where the next sentence tells who takes over',
      'Ông Lê Văn Tám được bổ nhiệm giữ chức Giám đốc Sở Y tế tỉnh Hà Nam. Ông Tám thay ông Vũ Văn Chín, người vừa nghỉ hưu.',
      ['Lê Văn Tám: Giám đốc Sở Y tế tỉnh Hà Nam', 'Vũ Văn Chín: Giám đốc Sở Y tế tỉnh Hà Nam (cũ)'],
    ],
  ])('%s', (_what, text, held) => expect(heldIn(text)).toEqual(held));

  it('is not his in whose time something is told of another', () => {
    expect(heldIn('Khi làm Chủ tịch UBND tỉnh Hà Nam không ai biết việc này của bà Vũ Thị Chín.')).toEqual(
      [],
    );
  });
});

describe('a list', () => {
  it('of those who were elected to a board makes each a member', () => {
    expect(
      heldIn(
        '15 người được bầu vào Ban Thường vụ Tỉnh ủy Hà Nam gồm: Lê Văn Tám, Vũ Thị Chín và Trần Văn Mười.',
      ),
    ).toEqual(
      ['Lê Văn Tám', 'Trần Văn Mười', 'Vũ Thị Chín'].map((p) => `${p}: Ủy viên Ban Thường vụ Tỉnh ủy Hà Nam`),
    );
  });
  it('of two who hold one office gives it to both', () => {
    const text = 'Hai phó chủ tịch huyện Ba Vì Lê Văn Tám, Vũ Văn Chín và ông Hà Văn Mười dự.';
    expect(heldIn(text)).toEqual(
      expect.arrayContaining(['Lê Văn Tám', 'Vũ Văn Chín'].map((p) => `${p}: Phó Chủ tịch UBND huyện Ba Vì`)),
    );
    expect(
      heldIn('Thay mặt các đại biểu Quốc hội, Chủ tịch Quốc hội Vũ Thị Chín phát biểu.').filter((h) =>
        h.includes('Đại biểu'),
      ),
    ).toEqual([]);
  });
  it('may leave out the mark between a name and its title', () => {
    expect(
      heldIn('Các đồng chí: Hà Văn Tám, Bí thư Tỉnh ủy Hà Nam; Vũ Văn Chín Phó Chính ủy Quân khu 2 dự.'),
    ).toContain('Vũ Văn Chín: Phó Chính ủy Quân khu 2');
  });
  it('of members is of no body that a neighbour heads', () => {
    expect(
      heldIn(
        'Các ủy viên còn lại là: Trưởng ban Công tác đại biểu của Quốc hội Vũ Thị Chín; Lê Văn Tám.',
      ).filter((h) => h.includes('Ủy viên')),
    ).toEqual([]);
  });
});

describe('an office without its body', () => {
  it("told of somebody's brother or child is not his", () => {
    expect(
      heldIn(
        'Em trai ông Lê Văn Tám được bổ nhiệm làm Giám đốc Sở Y tế tỉnh Hà Nam. Con gái của bà Vũ Thị Chín rời ghế Giám đốc Sở Tài chính tỉnh Hà Nam.',
      ),
    ).toEqual([]);
    expect(heldIn('Em trai ông Lê Văn Tám, Giám đốc Sở Y tế tỉnh Hà Nam, đã đến.')).toEqual([
      'Lê Văn Tám: Giám đốc Sở Y tế tỉnh Hà Nam',
    ]);
  });
  it("of a firm's director who heads its union too is of the firm", () => {
    expect(
      heldIn('Bà Vũ Thị Chín - phó tổng giám đốc, chủ tịch công đoàn Công ty cổ phần Phong Phú nói.'),
    ).toContain('Vũ Thị Chín: Phó Tổng Giám đốc Công ty cổ phần Phong Phú');
  });
  it('is of the only steering committee of the article', () => {
    const text =
      'Đồng chí Lê Văn Tám, Phó Chủ tịch UBND tỉnh Hà Nam, Trưởng ban; Đại tá Vũ Văn Chín, Giám đốc Công an tỉnh, Phó Trưởng ban dự.';
    expect(heldIn(`Ban Chỉ đạo 138 tỉnh Hà Nam họp. ${text}`)).toEqual(
      expect.arrayContaining([
        'Lê Văn Tám: Trưởng Ban Chỉ đạo 138 tỉnh Hà Nam',
        'Vũ Văn Chín: Phó Trưởng Ban Chỉ đạo 138 tỉnh Hà Nam',
      ]),
    );
    const two = `Ban Chỉ đạo 138 tỉnh Hà Nam và Ban Chỉ đạo 389 tỉnh Hà Nam họp. ${text}`;
    expect(heldIn(two).filter((h) => h.includes('Ban Chỉ đạo'))).toEqual([]);
  });
  it('of a delegation from abroad is of that province, and of none of ours', () => {
    const text =
      'Công an tỉnh Thanh Hóa đón đoàn. Về phía tỉnh Hủa Phăn có ông Bun Thoong, Bí thư Tỉnh ủy, và ông Xay Khăm, Giám đốc Công an tỉnh.';
    expect(heldIn(text)).toEqual([
      'Bun Thoong: Bí thư Tỉnh ủy Hủa Phăn',
      'Xay Khăm: Giám đốc Công an tỉnh Hủa Phăn',
    ]);
  });
  it('of the board of one occasion is of no other board', () => {
    expect(
      heldIn('Ban Giám khảo do ông Lê Văn Tám, Phó Trưởng ban Dân vận Tỉnh ủy Hà Nam làm trưởng ban.'),
    ).toEqual(['Lê Văn Tám: Phó Trưởng Ban Dân vận Tỉnh ủy Hà Nam']);
  });
});
