/** Offices told apart from the names of their holders, names in lists, and in whose name something is done. */
import { describe, expect, it } from 'vitest';
import { heldIn } from './told.ts';

describe('an office told apart from its holder', () => {
  it.each([
    [
      'is left by who is released from it',
      'HĐND tỉnh Nghệ An đã miễn nhiệm chức danh Phó Chủ tịch UBND tỉnh Nghệ An đối với ông Trần Văn Tám.',
      ['Trần Văn Tám: Phó Chủ tịch UBND tỉnh Nghệ An (cũ)'],
    ],
    [
      'is given to who is appointed',
      'Chủ tịch UBND tỉnh phê chuẩn việc bổ nhiệm chức vụ Giám đốc Sở Y tế tỉnh Nghệ An đối với bà Lê Thị Hoa.',
      ['Lê Thị Hoa: Giám đốc Sở Y tế tỉnh Nghệ An'],
    ],
    [
      'is held by who "is" it',
      'Giám đốc Sở Y tế tỉnh Nghệ An hiện là ông Lê Quang Nam.',
      ['Lê Quang Nam: Giám đốc Sở Y tế tỉnh Nghệ An'],
    ],
    [
      'is of the body that somebody is moved to',
      'Năm 2011, ông Trần Văn Tám được điều động về Sở Tư pháp tỉnh Nghệ An, giữ chức Phó giám đốc. UBND tỉnh Nghệ An phân công bà Lê Thị Hoa đến nhận công tác chuyên trách tại Ban Dân tộc tỉnh Nghệ An, giữ chức Phó trưởng ban.',
      [
        'Lê Thị Hoa: Phó Trưởng Ban Dân tộc tỉnh Nghệ An',
        'Trần Văn Tám: Phó Giám đốc Sở Tư pháp tỉnh Nghệ An',
      ],
    ],
    [
      'is told behind an age and a degree in brackets',
      'Ông Trần Văn Tám (60 tuổi, GS.TS kinh tế) từng làm Phó Giám đốc Sở Tài chính tỉnh Nghệ An.',
      ['Trần Văn Tám: Phó Giám đốc Sở Tài chính tỉnh Nghệ An (cũ)'],
    ],
    [
      'is held by who reports',
      'Báo cáo của bà Lê Thị Hoa, Giám đốc Sở Y tế tỉnh Nghệ An nêu rõ ba việc.',
      ['Lê Thị Hoa: Giám đốc Sở Y tế tỉnh Nghệ An'],
    ],
    [
      'is of the body that "has" it',
      'Hiện nay, HĐND TP Cần Thơ có Chủ tịch là bà Lê Thị Hoa và Phó Chủ tịch là ông Trần Văn Tám.',
      ['Lê Thị Hoa: Chủ tịch HĐND thành phố Cần Thơ', 'Trần Văn Tám: Phó Chủ tịch HĐND thành phố Cần Thơ'],
    ],
    [
      'is left by each of a list, past the bracket that tells of the one before',
      'HĐND tỉnh Nghệ An miễn nhiệm chức danh Ủy viên UBND tỉnh đối với các ông: Trần Văn Tám (nguyên Giám đốc Sở Tài chính, đã nghỉ hưu), Lê Quang Nam (nguyên Chánh Thanh tra tỉnh), Vũ Đình Chín.',
      [
        'Lê Quang Nam: Chánh Thanh tra tỉnh Nghệ An (cũ)',
        'Lê Quang Nam: Ủy viên UBND tỉnh Nghệ An (cũ)',
        'Trần Văn Tám: Giám đốc Sở Tài chính tỉnh Nghệ An (cũ)',
        'Trần Văn Tám: Ủy viên UBND tỉnh Nghệ An (cũ)',
        'Vũ Đình Chín: Ủy viên UBND tỉnh Nghệ An (cũ)',
      ],
    ],
    [
      'is left by both of two',
      'HĐND tỉnh Nghệ An miễn nhiệm chức danh Phó Chủ tịch HĐND tỉnh đối với bà Lê Thị Hoa và Vũ Thị Chín.',
      ['Lê Thị Hoa: Phó Chủ tịch HĐND tỉnh Nghệ An (cũ)', 'Vũ Thị Chín: Phó Chủ tịch HĐND tỉnh Nghệ An (cũ)'],
    ],
    [
      'is left by whom a bracket tells all of them of',
      'Ban Bí thư cách hết các chức vụ trong Đảng (Ủy viên Ban Thường vụ Tỉnh ủy Nghệ An; Bí thư Huyện ủy Con Cuông) đối với ông Trần Văn Tám.',
      [
        'Trần Văn Tám: Bí thư Huyện ủy Con Cuông (cũ)',
        'Trần Văn Tám: Ủy viên Ban Thường vụ Tỉnh ủy Nghệ An (cũ)',
      ],
    ],
    [
      'is taken over by who replaces another',
      'Ông Lê Quang Nam được điều động thay ông Trần Văn Tám làm Bí thư Tỉnh ủy Nghệ An.',
      ['Lê Quang Nam: Bí thư Tỉnh ủy Nghệ An', 'Trần Văn Tám: Bí thư Tỉnh ủy Nghệ An (cũ)'],
    ],
    [
      'is still held by who is to be replaced',
      'Ông Lê Quang Nam sẽ thay ông Trần Văn Tám giữ chức Giám đốc Sở Y tế tỉnh Nghệ An.',
      ['Lê Quang Nam: Giám đốc Sở Y tế tỉnh Nghệ An', 'Trần Văn Tám: Giám đốc Sở Y tế tỉnh Nghệ An'],
    ],
    [
      'is only acted in by who is to replace its holder for a time',
      'Ông Lê Quang Nam sẽ thay ông Trần Văn Tám, làm quyền Giám đốc Sở Y tế tỉnh Nghệ An.',
      ['Lê Quang Nam: Quyền Giám đốc Sở Y tế tỉnh Nghệ An', 'Trần Văn Tám: Giám đốc Sở Y tế tỉnh Nghệ An'],
    ],
    [
      'is taken over by who "is" the one that replaces another',
      'Người thay ông Trần Văn Tám ở vị trí Chủ tịch UBND huyện Con Cuông là bà Lê Thị Hoa.',
      ['Lê Thị Hoa: Chủ tịch UBND huyện Con Cuông', 'Trần Văn Tám: Chủ tịch UBND huyện Con Cuông (cũ)'],
    ],
    [
      'is the next one of who was replaced before',
      'Ông Lê Quang Nam được giao làm Bí thư Tỉnh ủy Nghệ An, thay ông Trần Văn Tám giữ chức Phó Trưởng Ban Tổ chức Trung ương.',
      [
        'Lê Quang Nam: Bí thư Tỉnh ủy Nghệ An',
        'Trần Văn Tám: Bí thư Tỉnh ủy Nghệ An (cũ)',
        'Trần Văn Tám: Phó Trưởng Ban Tổ chức Trung ương',
      ],
    ],
    [
      'goes to who comes in place of another',
      'Thiếu tướng Trần Văn Tám thôi giữ chức Giám đốc Công an tỉnh Nghệ An. Thay ông Tám là Đại tá Lê Quang Nam.',
      ['Lê Quang Nam: Giám đốc Công an tỉnh Nghệ An', 'Trần Văn Tám: Giám đốc Công an tỉnh Nghệ An (cũ)'],
    ],
    [
      'stays with nobody who is only written to',
      'Hội đề nghị bầu bổ sung chức vụ Phó Chủ tịch Hội Chữ thập đỏ tỉnh Nghệ An, trả lương cho ông Trần Văn Tám.',
      [],
    ],
  ])('%s', (_what, body, expected) => expect(heldIn(body)).toEqual(expected));
});

describe('names and their offices', () => {
  it('are not those in whose name somebody acts', () =>
    expect(
      heldIn('Thừa lệnh Chủ tịch UBND tỉnh Nghệ An, Chánh Văn phòng UBND tỉnh Nghệ An Lê Văn Minh ký.'),
    ).toEqual(['Lê Văn Minh: Chánh Văn phòng UBND tỉnh Nghệ An']));
  it('an office behind the last of several bare names is everybody’s', () =>
    expect(
      heldIn('Ông Trần Văn Tám, Lê Quang Nam và Phạm Thị Hoa được bầu làm Phó Bí thư Tỉnh ủy Nghệ An.'),
    ).toEqual([
      'Lê Quang Nam: Phó Bí thư Tỉnh ủy Nghệ An',
      'Phạm Thị Hoa: Phó Bí thư Tỉnh ủy Nghệ An',
      'Trần Văn Tám: Phó Bí thư Tỉnh ủy Nghệ An',
    ]));
  it('an age in brackets parts no name from its office', () =>
    expect(heldIn('Ông Trần Văn Tám (SN 1972) cũng là Chủ tịch UBND huyện Yên Thành, tỉnh Nghệ An.')).toEqual(
      ['Trần Văn Tám: Chủ tịch UBND huyện Yên Thành'],
    ));
  it('who acts in the name of the head of state is not the head of state', () =>
    expect(
      heldIn(
        'Thừa ủy quyền của Chủ tịch nước, Thượng tướng Trần Văn Tám trao Huân chương cho Công an tỉnh Nghệ An.',
      ),
    ).toEqual([]));
  it('the family name before "Văn" is no part of a hamlet’s name', () =>
    expect(heldIn('Trưởng bản Poọng Lương Văn Khuyên cho hay bản có 90 hộ.')).toEqual([
      'Lương Văn Khuyên: Trưởng Bản Poọng',
    ]));
});

it('the head of "văn phòng bộ" is of the ministry named last', () =>
  expect(
    heldIn('Tại cuộc họp của Bộ Y tế, ông Trần Văn Tám - chánh văn phòng bộ - cho biết đã xong.'),
  ).toEqual(['Trần Văn Tám: Chánh Văn phòng Bộ Y tế']));

describe('a title without its body', () => {
  const BOARD = 'Ông Lê Quang Nam, Bí thư Thành ủy Cần Thơ, chủ trì cuộc họp.';
  const NAM = 'Lê Quang Nam: Bí thư Thành ủy Cần Thơ';
  it.each([
    [
      'is of the one that the article names with such an office',
      `${BOARD} Phó Bí thư Trần Thị Hoa cho biết.`,
      [NAM, 'Trần Thị Hoa: Phó Bí thư Thành ủy Cần Thơ'],
    ],
    ['is nobody else’s seat', `${BOARD} Bí thư Phạm Văn Tám cũng dự.`, [NAM]],
    [
      'is of another province where that is named',
      `${BOARD} Tại tỉnh Kiên Giang, Phó Bí thư Trần Thị Hoa cho biết.`,
      [NAM],
    ],
  ])('%s', (_what, body, expected) => expect(heldIn(body)).toEqual(expected));

  it('goes on behind birth and studies', () =>
    expect(
      heldIn(
        'Ông Trần Văn Tám (52 tuổi, quê Thanh Chương, Nghệ An), là tiến sĩ kinh tế, từng giữ chức Giám đốc Sở Y tế tỉnh Nghệ An.',
      ),
    ).toEqual(['Trần Văn Tám: Giám đốc Sở Y tế tỉnh Nghệ An (cũ)']));
  it('is left by who is replaced, also by somebody under a short name', () =>
    expect(
      heldIn(
        `${BOARD} Năm 2014, ông Nam được bầu giữ chức Chủ tịch UBND thành phố Cần Thơ thay ông Trần Văn Tám.`,
      ),
    ).toEqual([
      NAM,
      'Lê Quang Nam: Chủ tịch UBND thành phố Cần Thơ',
      'Trần Văn Tám: Chủ tịch UBND thành phố Cần Thơ (cũ)',
    ]));
});

describe('a phrase that opens a sentence', () => {
  it.each([
    [
      'tells of another than the one who then acts',
      'Báo cáo với Bí thư Tỉnh ủy Nghệ An, Chủ tịch UBND huyện Thanh Chương Trần Văn Tám cho biết đã làm xong.',
      ['Trần Văn Tám: Chủ tịch UBND huyện Thanh Chương'],
    ],
    [
      'tells of another than who acts behind his own offices',
      'Tiếp thu ý kiến của Tổng Bí thư, Thượng tướng Trần Văn Tám, Bộ trưởng Bộ Công an cho biết sẽ làm ngay.',
      ['Trần Văn Tám: Bộ trưởng Bộ Công an'],
    ],
    [
      'tells of one who holds nothing of what acts behind the comma',
      'Ngoài ông Trần Văn Tám, Giám đốc Sở Y tế tỉnh Nghệ An còn bổ nhiệm bảy trường hợp khác.',
      [],
    ],
    [
      'tells of its person’s offices where nobody else acts',
      'Tiếp thu ý kiến của Bí thư Tỉnh ủy Nghệ An, Chủ tịch HĐND tỉnh Nghệ An Trần Văn Tám, các đại biểu thảo luận.',
      ['Trần Văn Tám: Bí thư Tỉnh ủy Nghệ An', 'Trần Văn Tám: Chủ tịch HĐND tỉnh Nghệ An'],
    ],
  ])('%s', (_what, body, expected) => expect(heldIn(body)).toEqual(expected));

  it('leaves what stands before a semicolon to the name before it', () =>
    expect(
      heldIn(
        'Dự lễ có Bộ trưởng Bộ Nội vụ Trần Văn Tám, Phó Chủ tịch Ủy ban An toàn giao thông Quốc gia; Bộ trưởng Bộ Y tế Lê Quang Nam.',
      ),
    ).toEqual([
      'Lê Quang Nam: Bộ trưởng Bộ Y tế',
      'Trần Văn Tám: Bộ trưởng Bộ Nội vụ',
      'Trần Văn Tám: Phó Chủ tịch Ủy ban An toàn giao thông Quốc gia',
    ]));
});

describe('an office that somebody cannot hold', () => {
  it('is not of the party’s committee where he directs something else', () =>
    expect(
      heldIn('Đây là công ty do chồng bà Lê Thị Hoa - Phó Bí thư Tỉnh ủy Nghệ An làm giám đốc.'),
    ).toEqual(['Lê Thị Hoa: Phó Bí thư Tỉnh ủy Nghệ An']));
  it('is not of a ministry that the article names, for who heads the government’s office', () =>
    expect(
      heldIn(
        'Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ Trần Văn Tám chủ trì họp báo. Qua báo cáo của Bộ Tư pháp thì văn bản sai vẫn còn, Bộ trưởng Trần Văn Tám khẳng định.',
      ),
    ).toEqual(['Trần Văn Tám: Chủ nhiệm Văn phòng Chính phủ']));
  it('is not of another state than the one that he leads', () =>
    expect(
      heldIn(
        'Tổng Bí thư, Chủ tịch nước Trần Văn Tám đón khách. Nhận lời mời của ông Trần Văn Tám, Chủ tịch Đảng Lao động Triều Tiên, Chủ tịch Ủy ban Quốc vụ Triều Tiên Kim Jong-un sang thăm.',
      ).filter((held) => held.includes('Tám: Chủ tịch Đảng')),
    ).toEqual([]));
  it('is of one ministry each where two ministers stand together', () =>
    expect(
      heldIn('Bộ Giáo dục và Đào tạo tổ chức lễ ký. Hai bộ trưởng Phùng Xuân Nhạ và Nguyễn Văn Thể cùng ký.'),
    ).toEqual(['Phùng Xuân Nhạ: Bộ trưởng Bộ Giáo dục và Đào tạo']));
});
