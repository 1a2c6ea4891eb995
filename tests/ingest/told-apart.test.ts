/** Offices that stand in longer phrases than title, body and name: fields, captions, counted lists, seats given up, ministers among several ministries. */
import { describe, expect, it } from 'vitest';
import { heldIn } from './told.ts';

describe('an office in a longer phrase', () => {
  it.each([
    [
      'with the field that a deputy is in charge of',
      'UBND tỉnh Nghệ An có Chủ tịch Trần Văn Tám, Phó Chủ tịch phụ trách lĩnh vực văn hóa - xã hội Lê Thị Hoa.',
      ['Lê Thị Hoa: Phó Chủ tịch UBND tỉnh Nghệ An', 'Trần Văn Tám: Chủ tịch UBND tỉnh Nghệ An'],
    ],
    [
      'in a caption, behind the place in the picture',
      'Ông Trần Văn Tám (bìa trái, Chủ tịch UBND huyện Yên Thành) trao quà.',
      ['Trần Văn Tám: Chủ tịch UBND huyện Yên Thành'],
    ],
    [
      'of which a body has several',
      'Thường trực UBND tỉnh Nghệ An hiện còn 3 Phó Chủ tịch là Lê Thị Hoa, Trần Văn Tám và Bùi Quang Nam.',
      [
        'Bùi Quang Nam: Phó Chủ tịch UBND tỉnh Nghệ An',
        'Lê Thị Hoa: Phó Chủ tịch UBND tỉnh Nghệ An',
        'Trần Văn Tám: Phó Chủ tịch UBND tỉnh Nghệ An',
      ],
    ],
    [
      'of two deputies behind one title',
      'Dự họp có Phó Chủ tịch UBND tỉnh Nghệ An Lê Thị Hoa và Trần Văn Tám.',
      ['Lê Thị Hoa: Phó Chủ tịch UBND tỉnh Nghệ An', 'Trần Văn Tám: Phó Chủ tịch UBND tỉnh Nghệ An'],
    ],
    [
      'of two deputies who act together',
      'Phó Giám đốc Sở Y tế tỉnh Nghệ An Lê Thị Hoa và Trần Văn Tám cùng chủ trì.',
      ['Lê Thị Hoa: Phó Giám đốc Sở Y tế tỉnh Nghệ An', 'Trần Văn Tám: Phó Giám đốc Sở Y tế tỉnh Nghệ An'],
    ],
    [
      'of one chair only, where a guest stands beside',
      'Dự họp có Chủ tịch UBND tỉnh Nghệ An Lê Thị Hoa và Trần Văn Tám.',
      ['Lê Thị Hoa: Chủ tịch UBND tỉnh Nghệ An'],
    ],
    [
      'one for each of several, in turn',
      'Các ông Lê Quang Hòa, Trần Văn Tám vừa lần lượt được bổ nhiệm vào chức Giám đốc Sở Y tế tỉnh Nghệ An, Giám đốc Sở Tài chính tỉnh Nghệ An.',
      ['Lê Quang Hòa: Giám đốc Sở Y tế tỉnh Nghệ An', 'Trần Văn Tám: Giám đốc Sở Tài chính tỉnh Nghệ An'],
    ],
    [
      'counted up behind whom all of them are taken from',
      'Ban Bí thư quyết định cách tất cả chức vụ trong Đảng của ông Trần Văn Tám, gồm: Bí thư Huyện ủy Yên Thành; Tỉnh ủy viên Nghệ An.',
      ['Trần Văn Tám: Bí thư Huyện ủy Yên Thành (cũ)', 'Trần Văn Tám: Tỉnh ủy viên Tỉnh ủy Nghệ An (cũ)'],
    ],
    [
      'as a seat that is given up',
      'Kỳ họp cho thôi làm nhiệm vụ đại biểu HĐND tỉnh Nghệ An đối với ông Trần Văn Tám.',
      ['Trần Văn Tám: Đại biểu HĐND tỉnh Nghệ An (cũ)'],
    ],
    [
      'that several are released from, each told with his own',
      'HĐND tỉnh Nghệ An miễn nhiệm Ủy viên UBND tỉnh đối với các ông, bà: Trần Văn Tám, nguyên Giám đốc Sở Y tế; Lê Thị Hoa, nguyên Giám đốc Sở Tài chính.',
      [
        'Lê Thị Hoa: Giám đốc Sở Tài chính tỉnh Nghệ An (cũ)',
        'Lê Thị Hoa: Ủy viên UBND tỉnh Nghệ An (cũ)',
        'Trần Văn Tám: Giám đốc Sở Y tế tỉnh Nghệ An (cũ)',
        'Trần Văn Tám: Ủy viên UBND tỉnh Nghệ An (cũ)',
      ],
    ],
    [
      'that two are elected to',
      'Ông Trần Văn Tám và bà Lê Thị Hoa được bầu làm Phó Chủ tịch UBND tỉnh Nghệ An.',
      ['Lê Thị Hoa: Phó Chủ tịch UBND tỉnh Nghệ An', 'Trần Văn Tám: Phó Chủ tịch UBND tỉnh Nghệ An'],
    ],
    [
      'that two are elected to, each behind his own',
      'HĐND tỉnh Nghệ An bầu ông Trần Văn Tám – Giám đốc Sở Y tế và bà Lê Thị Hoa – Giám đốc Sở Tài chính giữ chức Phó Chủ tịch UBND tỉnh.',
      [
        'Lê Thị Hoa: Giám đốc Sở Tài chính tỉnh Nghệ An',
        'Lê Thị Hoa: Phó Chủ tịch UBND tỉnh Nghệ An',
        'Trần Văn Tám: Giám đốc Sở Y tế tỉnh Nghệ An (cũ)',
        'Trần Văn Tám: Phó Chủ tịch UBND tỉnh Nghệ An',
      ],
    ],
    [
      'given up by one and another by the next',
      'HĐND tỉnh Nghệ An miễn nhiệm chức vụ Chủ tịch HĐND tỉnh đối với ông Trần Văn Tám và chức vụ Chủ tịch UBND tỉnh đối với bà Lê Thị Hoa.',
      ['Lê Thị Hoa: Chủ tịch UBND tỉnh Nghệ An (cũ)', 'Trần Văn Tám: Chủ tịch HĐND tỉnh Nghệ An (cũ)'],
    ],
    [
      'before a name that is no body’s',
      'Bầu các ban HĐND tỉnh Nghệ An. Ban Pháp chế: Trưởng ban Trần Văn Tám, đạt 96% phiếu. Phó ban Lê Thị Hoa và Bùi Quang Nam.',
      [
        'Bùi Quang Nam: Phó Trưởng Ban Pháp chế HĐND tỉnh Nghệ An',
        'Lê Thị Hoa: Phó Trưởng Ban Pháp chế HĐND tỉnh Nghệ An',
        'Trần Văn Tám: Trưởng Ban Pháp chế HĐND tỉnh Nghệ An',
      ],
    ],
    [
      'before a name that begins like a district',
      'Giám đốc Sở Xây dựng Vũ Quang Hùng cho biết TP Đà Nẵng sẽ làm.',
      ['Vũ Quang Hùng: Giám đốc Sở Xây dựng thành phố Đà Nẵng'],
    ],
    [
      'of a district that begins like a name',
      'Chủ tịch UBND huyện Vũ Quang Lê Thị Hoa dự họp.',
      ['Lê Thị Hoa: Chủ tịch UBND huyện Vũ Quang'],
    ],
    [
      'of a school that bears a town alone',
      'Ông Trần Văn Tám, Hiệu trưởng Trường Đại học Vinh, dự.',
      ['Trần Văn Tám: Hiệu trưởng Trường Đại học Vinh'],
    ],
    [
      'that falls to somebody',
      'Chức danh Chánh Văn phòng UBND tỉnh Nghệ An thuộc về ông Trần Văn Tám.',
      ['Trần Văn Tám: Chánh Văn phòng UBND tỉnh Nghệ An'],
    ],
    [
      'held then',
      'Giám đốc Sở Y tế tỉnh Nghệ An thời điểm đó là ông Trần Văn Tám.',
      ['Trần Văn Tám: Giám đốc Sở Y tế tỉnh Nghệ An'],
    ],
    [
      'in brackets behind the others',
      'Bà Lê Thị Hoa, Vụ trưởng Vụ Báo chí, Bộ Ngoại giao (người phát ngôn của Bộ Ngoại giao) trả lời.',
      ['Lê Thị Hoa: Người phát ngôn Bộ Ngoại giao', 'Lê Thị Hoa: Vụ trưởng Vụ Báo chí Bộ Ngoại giao'],
    ],
  ])('is read %s', (_, text, expected) => {
    expect(heldIn(text)).toEqual(expected);
  });
});

describe('a career with its years', () => {
  it.each([
    [
      'Ông Trần Văn Tám, 58 tuổi, quê Thanh Chương, có bằng kỹ sư, từng kinh qua nhiều vị trí ở cơ sở như Giám đốc Sở Y tế tỉnh Nghệ An; Bí thư Huyện ủy Yên Thành.',
      ['Trần Văn Tám: Bí thư Huyện ủy Yên Thành (cũ)', 'Trần Văn Tám: Giám đốc Sở Y tế tỉnh Nghệ An (cũ)'],
    ],
    [
      'Thiếu tá Lê Thị Hoa sinh năm 1985. Từ tháng 12-2014, chị giữ chức danh Phó Bí thư Tỉnh đoàn Nghệ An.',
      ['Lê Thị Hoa: Phó Bí thư Đoàn TNCS Hồ Chí Minh tỉnh Nghệ An'],
    ],
    [
      'Giám đốc Sở Y tế tỉnh Nghệ An Lê Thị Hoa ký tờ trình gửi ông Trần Văn Tám về việc cho thôi giữ chức vụ Phó Giám đốc Sở Y tế.',
      ['Lê Thị Hoa: Giám đốc Sở Y tế tỉnh Nghệ An'],
    ],
    [
      'Năm 2010, ông Trần Văn Tám là Trưởng phòng Nội vụ huyện Yên Thành. Năm 2015, được bầu giữ chức Phó Chủ tịch UBND huyện Yên Thành.',
      [
        'Trần Văn Tám: Phó Chủ tịch UBND huyện Yên Thành',
        'Trần Văn Tám: Trưởng Phòng Nội vụ huyện Yên Thành',
      ],
    ],
    ['Ông Trần Văn Tám dự họp. Năm 2015, Sở Y tế được bổ sung Phó Giám đốc Sở Y tế tỉnh Nghệ An.', []],
    [
      'Ông Trần Văn Tám công tác 16 năm. Tháng 5/2008, Ban Bí thư điều động ông từ vị trí Giám đốc Sở Y tế tỉnh Nghệ An vào giữ chức Phó Bí thư Tỉnh ủy Nghệ An.',
      ['Trần Văn Tám: Giám đốc Sở Y tế tỉnh Nghệ An (cũ)', 'Trần Văn Tám: Phó Bí thư Tỉnh ủy Nghệ An'],
    ],
    [
      'Ông Trần Văn Tám hiện là Thiếu tướng, Phó Giám đốc Công an tỉnh Nghệ An.',
      ['Trần Văn Tám: Phó Giám đốc Công an tỉnh Nghệ An'],
    ],
    [
      'Từng là Giám đốc Sở Y tế tỉnh Nghệ An, ông Trần Văn Tám hiểu việc này.',
      ['Trần Văn Tám: Giám đốc Sở Y tế tỉnh Nghệ An (cũ)'],
    ],
  ])('goes on with whom it began: %s', (text, expected) => {
    expect(heldIn(text)).toEqual(expected);
  });
});

describe('a minister in an article on several ministries', () => {
  it('is of the one that is said to have him among its deputies', () => {
    expect(
      heldIn(
        'Bộ Công an cử cán bộ. Bộ Tư pháp hiện có 2 thứ trưởng gồm ông Trần Văn Tám và ông Lê Quang Nam.',
      ),
    ).toEqual(['Lê Quang Nam: Thứ trưởng Bộ Tư pháp', 'Trần Văn Tám: Thứ trưởng Bộ Tư pháp']);
  });
  it('is of the one that stands before him in the sentence, not of one that is asked for something', () => {
    const others = 'Bộ Công an và Bộ Y tế cử cán bộ. ';
    expect(heldIn(`${others}Cục Di sản văn hóa (Bộ Tài chính) cùng Thứ trưởng Trần Văn Tám họp.`)).toEqual([
      'Trần Văn Tám: Thứ trưởng Bộ Tài chính',
    ]);
    expect(
      heldIn(`${others}Nhắc lại yêu cầu Bộ Tài chính lên tiếng, Bộ trưởng Trần Văn Tám kết luận.`),
    ).toEqual([]);
  });
  it('is of the one that the article speaks of far more than of others', () => {
    expect(
      heldIn(
        'Bộ Tài chính họp báo. Bộ Tài chính trả lời Bộ Công an. Bộ Tài chính sẽ báo cáo. Thứ trưởng Trần Văn Tám nói thêm.',
      ),
    ).toEqual(['Trần Văn Tám: Thứ trưởng Bộ Tài chính']);
  });
});

describe('what is told of somebody else', () => {
  it.each([
    [
      'by whom a relative is named',
      'Đại tá Trần Văn Tám là con của nguyên Chủ tịch UBND tỉnh Nghệ An Lê Văn Nam. Ông từng là Giám đốc Sở Y tế tỉnh Nghệ An.',
      ['Lê Văn Nam: Chủ tịch UBND tỉnh Nghệ An (cũ)', 'Trần Văn Tám: Giám đốc Sở Y tế tỉnh Nghệ An (cũ)'],
    ],
    [
      'in the clause before a minister',
      'Trao đổi về việc ông Trần Văn Tám vừa được điều động làm Giám đốc Sở Y tế tỉnh Nghệ An, Bộ trưởng Bộ Y tế Lê Thị Hoa nói ngắn.',
      ['Lê Thị Hoa: Bộ trưởng Bộ Y tế', 'Trần Văn Tám: Giám đốc Sở Y tế tỉnh Nghệ An'],
    ],
    [
      'to whom somebody wishes well',
      'Giám đốc Công an tỉnh Nghệ An Trần Văn Tám chúc mừng hai ông được bổ nhiệm giữ chức Phó Giám đốc Công an tỉnh Nghệ An.',
      ['Trần Văn Tám: Giám đốc Công an tỉnh Nghệ An'],
    ],
    [
      'in the words of somebody',
      'Bà Lê Thị Hoa, Giám đốc Sở Y tế tỉnh Nghệ An, lý giải: "Đồng chí ấy vẫn làm theo đúng chức năng là Chủ tịch UBND huyện Yên Thành".',
      ['Lê Thị Hoa: Giám đốc Sở Y tế tỉnh Nghệ An'],
    ],
  ])('is not given to whom the sentence speaks of: %s', (_, text, expected) => {
    expect(heldIn(text)).toEqual(expected);
  });
});

describe('a deputy beside whom a citizen is named', () => {
  const DEPUTY = 'Phó Giám đốc Sở Y tế tỉnh Nghệ An Lê Văn Nam';
  it.each([
    `${DEPUTY} và Trần Thị Hoa là người dân thôn 3 cùng dự.`,
    `${DEPUTY} và Trần Thị Hoa, chủ hộ nghèo, cùng dự.`,
    `${DEPUTY} và Trần Hữu Sơn, nhà thơ dự.`,
    `${DEPUTY} và Trần Thị Hoa bị lừa đảo.`,
    `Công an nhận đơn tố cáo ${DEPUTY} và Trần Thị Hoa.`,
  ])('shares no office: %s', (body) =>
    expect(heldIn(body)).toEqual(['Lê Văn Nam: Phó Giám đốc Sở Y tế tỉnh Nghệ An']),
  );
  it('has no office of a body that he works with', () =>
    expect(heldIn('Ông Lê Văn Nam, Phó Chủ tịch phụ trách văn xã cùng UBND tỉnh Nghệ An kiểm tra.')).toEqual(
      [],
    ));
});
