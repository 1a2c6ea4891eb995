/** Lives told in prose, wherever in a sentence their offices stand, and what is no part of them. */
import { describe, expect, it } from 'vitest';
import { heldIn, saidIn } from './told.ts';

const TAM = 'Ông Trần Văn Tám, Chủ tịch UBND tỉnh Nghệ An, phát biểu. ';
const IS = 'Trần Văn Tám: Chủ tịch UBND tỉnh Nghệ An';

describe('a list of posts in a life', () => {
  it.each([
    [
      'goes on behind a body whose name is not read to its end, and leaves that out',
      'Ông lần lượt giữ các chức vụ như Phó giám đốc Xí nghiệp Khảo sát thiết kế cầu đường cao tốc; Bí thư Huyện ủy Yên Thành.',
      ['Trần Văn Tám: Bí thư Huyện ủy Yên Thành (cũ)', IS],
    ],
    [
      'stands behind studies',
      'Ông Trần Văn Tám (52 tuổi) là cử nhân luật, cử nhân chính trị từng kinh qua các chức vụ: Bí thư Huyện ủy Yên Thành, Bí thư Thành ủy Vinh.',
      ['Trần Văn Tám: Bí thư Huyện ủy Yên Thành (cũ)', 'Trần Văn Tám: Bí thư Thành ủy Vinh (cũ)', IS],
    ],
    [
      'stands in a bracket, behind another that tells whose son he is',
      'Tỉnh ủy bổ nhiệm ông Trần Văn Tám (là con trai ông Quân) giữ các chức vụ (Bí thư Huyện ủy Yên Thành, Bí thư Thành ủy Vinh) không đúng quy định.',
      ['Trần Văn Tám: Bí thư Huyện ủy Yên Thành', 'Trần Văn Tám: Bí thư Thành ủy Vinh', IS],
    ],
    [
      'is told of what he loses in the party',
      'Ông Tám bị cách tất cả các chức vụ trong Đảng (bao gồm chức Bí thư Huyện ủy Yên Thành; Bí thư Thành ủy Vinh).',
      ['Trần Văn Tám: Bí thư Huyện ủy Yên Thành (cũ)', 'Trần Văn Tám: Bí thư Thành ủy Vinh (cũ)', IS],
    ],
    [
      'stands behind what came before',
      'Ông Tám từng giữ nhiều chức vụ ở huyện Yên Thành, sau đó là Bí thư Huyện ủy Yên Thành, Bí thư Thành ủy Vinh.',
      ['Trần Văn Tám: Bí thư Huyện ủy Yên Thành (cũ)', 'Trần Văn Tám: Bí thư Thành ủy Vinh (cũ)', IS],
    ],
    [
      'stands behind the day of his birth',
      'Ông Tám sinh ngày 12/8/1966, quê Nam Đàn, nguyên Bí thư Huyện ủy Yên Thành. Ông nhậm chức Bí thư Thành ủy Vinh từ cuối năm 2011.',
      ['Trần Văn Tám: Bí thư Huyện ủy Yên Thành (cũ)', 'Trần Văn Tám: Bí thư Thành ủy Vinh', IS],
    ],
    [
      'holds posts of no official',
      'Ông Tám từng giữ các chức vụ: Kế toán trưởng Ban Quản lý dự án thành phố Vinh, Nhân viên lưu trữ Thành ủy, Bí thư Thành ủy Vinh.',
      [
        'Trần Văn Tám: Bí thư Thành ủy Vinh (cũ)',
        IS,
        'Trần Văn Tám: Kế toán trưởng Ban Quản lý Dự án thành phố Vinh (cũ)',
      ],
    ],
    [
      'is given by one decision in two words',
      'Sau đó ông được điều động, bổ nhiệm giữ chức Giám đốc Sở Y tế tỉnh Nghệ An.',
      [IS, 'Trần Văn Tám: Giám đốc Sở Y tế tỉnh Nghệ An'],
    ],
    [
      'told in two clauses takes no body from the other',
      'Ông Tám học tại Trường Chính trị tỉnh Nghệ An, giữ chức Phó Bí thư Đảng ủy, năm 2010 làm giảng viên, sau đó ông được điều động giữ chức Giám đốc Sở Y tế tỉnh Nghệ An.',
      [IS, 'Trần Văn Tám: Giám đốc Sở Y tế tỉnh Nghệ An'],
    ],
  ])('%s', (_what, body, held) => expect(heldIn(TAM + body)).toEqual([...held].sort()));
});

describe('a life told in prose', () => {
  it.each([
    [
      'by a list of posts behind "như"',
      'Ông Lê Văn Tám kinh qua nhiều vị trí ở cơ sở như Giám đốc Sở Thương mại - Du lịch, Giám đốc Sở Tài chính tỉnh Hà Nam; Bí thư Thị ủy Duy Tiên.',
      [
        'Lê Văn Tám: Bí thư Thị ủy Duy Tiên (cũ)',
        'Lê Văn Tám: Giám đốc Sở Thương mại - Du lịch tỉnh Hà Nam (cũ)',
        'Lê Văn Tám: Giám đốc Sở Tài chính tỉnh Hà Nam (cũ)',
      ],
    ],
    [
      'by a second verb of his, where the first is of his work or studies',
      'Ông Lê Văn Tám là Bí thư Tỉnh ủy Hà Nam. Ông Tám làm việc với nhiều sở từ khi còn là Giám đốc Bệnh viện Hoa Sen. Ông Tám tham gia lớp học của Tỉnh ủy và đã giữ chức vụ Chủ tịch UBND huyện Kim Bảng.',
      [
        'Lê Văn Tám: Bí thư Tỉnh ủy Hà Nam',
        'Lê Văn Tám: Chủ tịch UBND huyện Kim Bảng',
        'Lê Văn Tám: Giám đốc Bệnh viện Hoa Sen (cũ)',
      ],
    ],
    [
      'by years and a pronoun',
      'Ông Lê Văn Tám được bầu làm Bí thư Tỉnh ủy Hà Nam. Từ tháng 5/2010 đến 9/2015, ông làm Phó Trưởng Ban Kinh tế Trung ương.',
      ['Lê Văn Tám: Bí thư Tỉnh ủy Hà Nam', 'Lê Văn Tám: Phó Trưởng Ban Kinh tế Trung ương (cũ)'],
    ],
    [
      'by who moved him',
      'Ông Lê Văn Tám dự. Tháng 5/2008, Ban Bí thư điều động ông từ vị trí Giám đốc Sở Y tế tỉnh Hà Nam vào giữ chức Phó Bí thư Thành ủy Đà Nẵng.',
      ['Lê Văn Tám: Giám đốc Sở Y tế tỉnh Hà Nam (cũ)', 'Lê Văn Tám: Phó Bí thư Thành ủy Đà Nẵng'],
    ],
    [
      'by what was taken from him',
      'Ban Bí thư cách mọi chức vụ của ông Lê Văn Tám, gồm: Bí thư Huyện ủy Kim Bảng, Phó Bí thư Tỉnh ủy Hà Nam.',
      ['Lê Văn Tám: Bí thư Huyện ủy Kim Bảng (cũ)', 'Lê Văn Tám: Phó Bí thư Tỉnh ủy Hà Nam (cũ)'],
    ],
    [
      'by the capacity in which he acted',
      'Ông Lê Văn Tám, với cương vị Giám đốc Sở Y tế tỉnh Hà Nam, đã báo cáo.',
      ['Lê Văn Tám: Giám đốc Sở Y tế tỉnh Hà Nam'],
    ],
    [
      'by his studies and offices',
      'Ông Lê Văn Tám, 59 tuổi, là Thạc sĩ quản trị kinh doanh, Ủy viên Trung ương Đảng khoá 11, đại biểu Quốc hội khoá 14.',
      [
        'Lê Văn Tám: Ủy viên Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam',
        'Lê Văn Tám: Đại biểu Quốc hội',
      ],
    ],
  ])('is read %s', (_how, text, held) => expect(heldIn(text)).toEqual(held.toSorted()));

  it.each([
    ['a relative', 'Ông Lê Văn Tám đang là cán bộ Sở Nội vụ, bố ruột đang là Bí thư Huyện ủy Kim Bảng.'],
    ['whom he appoints', 'Ông Lê Văn Tám đã bổ nhiệm con trai làm Giám đốc Sở Y tế tỉnh Hà Nam.'],
    ['a contest', 'Ông Lê Văn Tám cho biết tỉnh sẽ thi tuyển chức danh Giám đốc Sở Y tế tỉnh Hà Nam.'],
    ['a wish', 'Ông Lê Văn Tám bày tỏ nguyện vọng làm Phó Chủ tịch UBND huyện Kim Bảng.'],
    ['somebody not named', 'Ông Lê Văn Tám nói về thời gian ông Khoa làm Giám đốc Sở Y tế tỉnh Hà Nam.'],
  ])('has no office of %s', (_what, text) => expect(heldIn(text)).toEqual([]));
});

describe('words between a title and a name', () => {
  it.each([
    [
      'Phó Chủ tịch Quốc hội phụ trách quốc phòng - an ninh Lê Văn Tám dự.',
      'Lê Văn Tám: Phó Chủ tịch Quốc hội',
    ],
    [
      'Ông Lê Văn Tám, phó chủ tịch phụ trách khối kinh tế UBND tỉnh Hà Nam dự.',
      'Lê Văn Tám: Phó Chủ tịch UBND tỉnh Hà Nam',
    ],
    [
      'Hai Ủy viên UBND tỉnh Hà Nam được bầu bổ sung lần này là bà Vũ Thị Chín và ông Lê Văn Tám.',
      'Lê Văn Tám: Ủy viên UBND tỉnh Hà Nam',
    ],
    [
      'Bộ trưởng Bộ Quốc phòng Lê Văn Tám tiếp người đồng cấp Hàn Quốc Song Min Woo.',
      'Song Min Woo: Bộ trưởng Bộ Quốc phòng Hàn Quốc',
    ],
    ['Phụ trách Thành ủy Hà Nội Lê Văn Tám dự.', 'Lê Văn Tám: Phụ trách Thành ủy Hà Nội'],
    ['Tổng Thanh tra Chính phủ Lê Văn Tám dự.', 'Lê Văn Tám: Tổng Thanh tra Chính phủ'],
    ['Trợ lý Thủ tướng Chính phủ Lê Văn Tám dự.', 'Lê Văn Tám: Trợ lý Thủ tướng Chính phủ'],
    [
      'Thứ trưởng Bộ Tài nguyên & Môi trường Lê Văn Tám dự.',
      'Lê Văn Tám: Thứ trưởng Bộ Tài nguyên và Môi trường',
    ],
  ])('are passed over: %s', (text, held) => expect(heldIn(text)).toContain(held));
});

describe('an office of another state', () => {
  it.each([
    [
      'Trưởng Ban Đối ngoại Trung ương Đảng Lao động Triều Tiên Ri Su Min đến Hà Nội.',
      'Ri Su Min: Trưởng Ban Đối ngoại Trung ương Đảng Lao động Triều Tiên',
    ],
    [
      'Đại sứ Trưởng Phái đoàn Việt Nam tại ASEAN Lê Văn Tám dự.',
      'Lê Văn Tám: Trưởng Phái đoàn Việt Nam tại ASEAN',
    ],
    ['Phó Thủ tướng Thái Lan Prayut Chan - O - Cha dự.', 'Prayut Chan - O - Cha: Phó Thủ tướng Thái Lan'],
  ])('or with one is read: %s', (text, held) => expect(heldIn(text)).toContain(held));
});

describe('an office told without a name', () => {
  it('is never who held it before', () => {
    const text =
      'Sáng 5/6/2018, Tỉnh ủy Nghệ An tổ chức Lễ kỷ niệm 70 năm thành lập. Nguyên Chủ tịch nước Lê Văn Tám dự buổi lễ. Chủ tịch nước phát biểu tại buổi lễ.';
    expect(saidIn(text, /SPOKE_AT|ATTENDED/)).toEqual(['Lê Văn Tám ATTENDED Lễ kỷ niệm 70 năm thành lập']);
  });
});

describe('what ends or joins a post', () => {
  const OF_KHAI = 'Ông Trần Văn Khải, Bí thư Tỉnh ủy Hà Nam, đã tiếp xúc cử tri. ';
  const but = (held: string[]) => held.filter((h) => !h.includes('Bí thư Tỉnh ủy'));

  it.each([
    ['Ông Khải không còn làm Giám đốc Sở Tài chính tỉnh Hà Nam.', ' (cũ)'],
    ['Ông Khải có đơn xin thôi nhiệm vụ Giám đốc Sở Tài chính tỉnh Hà Nam.', ''],
    ['Ông Khải vừa được phân công kiêm nhiệm Giám đốc Sở Tài chính tỉnh Hà Nam.', ''],
    ['Từng là Giám đốc Sở Tài chính tỉnh Hà Nam, từ năm 2016, ông Khải về quê.', ' (cũ)'],
    ['Giai đoạn 2007-2013, trên cương vị Giám đốc Sở Tài chính tỉnh Hà Nam, ông Khải đã sai.', ''],
    ['Ông Khải từng giữ nhiều chức vụ, trong đó có chức Giám đốc Sở Tài chính tỉnh Hà Nam.', ' (cũ)'],
    ['Sau đó một năm, ông trở lại tỉnh làm Giám đốc Sở Tài chính tỉnh Hà Nam.', ''],
  ])('"%s" gives him the office', (said, former) => {
    expect(but(heldIn(OF_KHAI + said))).toEqual([
      `Trần Văn Khải: Giám đốc Sở Tài chính tỉnh Hà Nam${former}`,
    ]);
  });

  it('a long life names its man once', () => {
    const years = 'Ông đi học xa nhà nhiều năm liền cùng bạn bè trong làng rồi về quê cày ruộng với cha mẹ. ';
    expect(
      but(
        heldIn(
          `${OF_KHAI}Năm 1980, ông làm ruộng. ${years.repeat(4)}Năm 2008, ông làm Giám đốc Sở Y tế tỉnh Hà Nam.`,
        ),
      ),
    ).toEqual(['Trần Văn Khải: Giám đốc Sở Y tế tỉnh Hà Nam']);
  });

  it('whose son or deputy holds it does not', () => {
    expect(but(heldIn(`${OF_KHAI}Con trai ông không còn làm Giám đốc Sở Tài chính tỉnh Hà Nam.`))).toEqual(
      [],
    );
  });
});
