/** Who is moved into which office, and whose the last office of a list is. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../ingest/pipeline.ts';
import { readArticle } from '../../ingest/read/index.ts';
import { heldIn, readUnder, told } from './told.ts';

function holdings(text: string): string[] {
  return told(extract(readArticle({ bytes: text, id: 'a' })))
    .filter((c) => c.type === 'HOLDS')
    .map((c) => `${c.from} = ${c.to}${c.qualifiers.former ? ' (cũ)' : ''}`)
    .sort();
}

describe('an appointment', () => {
  it('gives the new office and leaves the old one', () => {
    expect(
      holdings(
        'Công bố quyết định\n\nNgày 5/10/2021, Bộ Công an điều động đại tá Vũ Hoài Nam - Giám đốc Công an tỉnh Trà Vinh - đến nhận công tác và giữ chức vụ Cục trưởng Cục An ninh điều tra (Bộ Công an).\n',
      ),
    ).toEqual([
      'Vũ Hoài Nam = Cục trưởng Cục An ninh điều tra Bộ Công an',
      'Vũ Hoài Nam = Giám đốc Công an tỉnh Trà Vinh (cũ)',
    ]);
  });

  it('to the standing board makes a member of it; who is replaced had the office', () => {
    expect(
      holdings(
        'Nhân sự ở Hà Nam\n\nNgày 5/10/2021, Đại tá Lê Văn Hai được điều động làm Trưởng Công an huyện Kim Bảng kể từ ngày 15/10/2021, thay Đại tá Vũ Văn Ba nghỉ hưu. Ông Trần Văn Tư được chỉ định tham gia Ban Thường vụ Huyện ủy Kim Bảng.\n',
      ),
    ).toEqual([
      'Lê Văn Hai = Trưởng Công an huyện Kim Bảng',
      'Trần Văn Tư = Ủy viên Ban Thường vụ Huyện ủy Kim Bảng',
      'Vũ Văn Ba = Trưởng Công an huyện Kim Bảng (cũ)',
    ]);
  });

  it('is told of who is moved out, back or over, behind a dash too; power handed over is none', () => {
    expect(
      holdings(
        'Nhân sự ở Nghệ An\n\nNgày 5/10/2021, ông Hồ Văn Bốn, người vừa được điều ra giữ chức Phó Chủ tịch UBND tỉnh Nghệ An, đến dự. Có mặt ông Hồ Văn Chín - người chuyển sang giữ chức Phó Ban Dân vận Tỉnh ủy Nghệ An. Bà Trần Thị Diệu được điều về làm Chủ tịch Liên đoàn Lao động tỉnh Nghệ An. Ông Hồ Văn Tám chuyển giao quyền Giám đốc Sở Y tế tỉnh Nghệ An cho cấp phó.\n',
      ),
    ).toEqual([
      'Hồ Văn Bốn = Phó Chủ tịch UBND tỉnh Nghệ An',
      'Hồ Văn Chín = Phó Trưởng Ban Dân vận Tỉnh ủy Nghệ An',
      'Trần Thị Diệu = Chủ tịch Liên đoàn Lao động tỉnh Nghệ An',
    ]);
  });

  it('that ends with the stop of a short form is not of who begins the next sentence', () => {
    expect(
      holdings(
        'Nhân sự ở TP HCM\n\nNgày 5/10/2021, bà Lê Thị Hoa thôi chức Bí thư Quận ủy Tân Phú để giữ chức Phó Ban Tổ chức Thành ủy TP. Ông Hồ Văn Sáu là Giám đốc Sở Tài chính TP. Ông Hồ Văn Tư về nghỉ hưu.\n',
      ),
    ).toEqual([
      'Hồ Văn Sáu = Giám đốc Sở Tài chính thành phố Hồ Chí Minh',
      'Lê Thị Hoa = Bí thư Quận ủy Tân Phú (cũ)',
      'Lê Thị Hoa = Phó Trưởng Ban Tổ chức Thành ủy thành phố Hồ Chí Minh',
    ]);
  });

  it('may follow a name that has a rank without any mark', () => {
    expect(
      holdings(
        'Nhân sự ở Phú Thọ\n\nNgày 5/10/2021, Thiếu tướng Lê Minh Tuân Giám đốc Công an tỉnh Phú Thọ (trước khi sáp nhập) giữ chức vụ mới.\n',
      ),
    ).toEqual(['Lê Minh Tuân = Giám đốc Công an tỉnh Phú Thọ']);
  });

  it('may stand between a rank with a comma and the name', () =>
    expect(
      heldIn('Bộ Công an lập Ban Chỉ đạo chuyên án do Trung tướng, Thứ trưởng Lê Văn Tám làm trưởng ban.'),
    ).toEqual(['Lê Văn Tám: Thứ trưởng Bộ Công an', 'Lê Văn Tám: Trưởng Ban Chỉ đạo chuyên án']));
  it.each([
    [
      'Bà Vũ Thị Chín là một trong ba người được bầu bổ sung vào Ủy viên UBND tỉnh Nghệ An.',
      'Vũ Thị Chín: Ủy viên UBND tỉnh Nghệ An',
    ],
    [
      'Ông Lê Văn Tám khi còn đương chức Phó Chủ tịch UBND tỉnh Nghệ An.',
      'Lê Văn Tám: Phó Chủ tịch UBND tỉnh Nghệ An (cũ)',
    ],
    [
      'Ông Lê Văn Tám giữ chức Tổ trưởng Tổ giúp việc của Ban Chỉ đạo 35 tỉnh Nghệ An.',
      'Lê Văn Tám: Tổ trưởng Tổ giúp việc Ban Chỉ đạo 35 tỉnh Nghệ An',
    ],
    [
      'Ông Lê Văn Tám được bổ nhiệm lại chức vụ Giám đốc Sở Y tế tỉnh Nghệ An.',
      'Lê Văn Tám: Giám đốc Sở Y tế tỉnh Nghệ An',
    ],
    [
      'Ông Lê Văn Tám được đề bạt làm Giám đốc Sở Y tế tỉnh Nghệ An.',
      'Lê Văn Tám: Giám đốc Sở Y tế tỉnh Nghệ An',
    ],
    [
      'Ông Lê Văn Tám được giao nhiệm vụ Giám đốc Sở Y tế tỉnh Nghệ An.',
      'Lê Văn Tám: Giám đốc Sở Y tế tỉnh Nghệ An',
    ],
    [
      'Ông Lê Văn Tám bị cho thôi giữ chức Giám đốc Sở Y tế tỉnh Nghệ An.',
      'Lê Văn Tám: Giám đốc Sở Y tế tỉnh Nghệ An (cũ)',
    ],
    [
      'Ông Lê Văn Tám nguyên là Giám đốc Sở Y tế tỉnh Nghệ An.',
      'Lê Văn Tám: Giám đốc Sở Y tế tỉnh Nghệ An (cũ)',
    ],
  ])('is told in more words: %s', (text, office) => expect(heldIn(text)).toEqual([office]));
  it('is of the department whose head makes it, though he is not named, and not of one told before', () => {
    const made = 'Giám đốc Sở Y tế tỉnh Nghệ An bổ nhiệm bà Lê Thị Tám làm Phó Chánh Văn phòng Sở.';
    const post = 'Lê Thị Tám: Phó Chánh Văn phòng Sở Y tế tỉnh Nghệ An';
    expect(heldIn(made)).toEqual([post]);
    expect(heldIn(`Ông Hồ Văn Ba, Giám đốc Sở Công Thương tỉnh Nghệ An, dự. ${made}`)).toContain(post);
  });
  it('may be told by the first word of its own body', () =>
    expect(
      heldIn(
        'Ông Lê Văn Tám, Phó Cục trưởng Báo chí cũng được giao nhiệm vụ Phó Cục trưởng Phụ trách Cục kể từ ngày 1/4.',
      ),
    ).toEqual(['Lê Văn Tám: Phó Cục trưởng Cục Báo chí']));
  it('is not the office of who gave somebody a task', () =>
    expect(
      heldIn('Ông Lê Văn Tám được giao nhiệm vụ Chủ tịch UBND tỉnh Nghệ An giao tại văn bản số 12.'),
    ).toEqual([]));

  it('that is near is none', () =>
    expect(heldIn('Ông Lê Văn Tám sắp được bổ nhiệm là Chánh Văn phòng Sở Xây dựng tỉnh Nghệ An.')).toEqual(
      [],
    ));
  it('takes no office that belongs to the next person or to no body', () => {
    expect(
      holdings(
        'Nhân sự ở Nghệ An\n\nNgày 5/10/2021, Phó Chủ tịch UBND tỉnh Nghệ An Hồ Văn Cách được điều động về làm Phó Ban Tổ chức Tỉnh ủy, bí thư Nhân cho biết do nhu cầu sắp xếp. Ông Lê Bách Tiên - Phó Chủ tịch UBND huyện Yên Thành - về làm phó giám đốc một sở.\n',
      ),
    ).toEqual([
      'Hồ Văn Cách = Phó Chủ tịch UBND tỉnh Nghệ An',
      'Hồ Văn Cách = Phó Trưởng Ban Tổ chức Tỉnh ủy Nghệ An',
      'Lê Bách Tiên = Phó Chủ tịch UBND huyện Yên Thành',
    ]);
  });

  it('is read of "CATP" as of "Công an thành phố"', () => {
    expect(
      holdings(
        'Tin Hải Phòng\n\nSáng 30/7/2021, Thiếu tướng Vũ Thanh Cương, Bí thư Đảng ủy, Giám đốc CATP chủ trì buổi lễ của Công an thành phố Hải Phòng.\n',
      ),
    ).toEqual([
      'Vũ Thanh Cương = Bí thư Đảng ủy Công an thành phố Hải Phòng',
      'Vũ Thanh Cương = Giám đốc Công an thành phố Hải Phòng',
    ]);
  });
});

describe('a career told by a pronoun', () => {
  it('belongs to who was named last, and is over where the words before say so', () => {
    expect(
      holdings(
        'Nhân sự ở Lai Châu\n\nNgày 5/10/2021, Thiếu tướng Đỗ Văn Cả, Giám đốc Công an tỉnh Lai Châu, nghỉ hưu. Ông Cả nổi tiếng vì đã giúp gia đình ông Đoàn Văn Vượng. Trước khi nghỉ hưu, ông mang hàm thiếu tướng và là Ủy viên UBND tỉnh Lai Châu.\n',
      ),
    ).toEqual(['Đỗ Văn Cả = Giám đốc Công an tỉnh Lai Châu', 'Đỗ Văn Cả = Ủy viên UBND tỉnh Lai Châu (cũ)']);
  });

  it('goes on behind "vừa được", for who is followed as well as for who follows', () => {
    expect(
      holdings(
        'Nhân sự ở Lai Châu\n\nNgày 5/10/2021, ông Lê Văn Bảy, nguyên Bí thư Huyện ủy Mường Tè, vừa được Ban Thường vụ điều động giữ chức Phó Bí thư Tỉnh ủy Lai Châu thay ông Vũ Văn Tám vừa được bầu làm Chủ tịch HĐND tỉnh Lai Châu.\n',
      ),
    ).toEqual([
      'Lê Văn Bảy = Bí thư Huyện ủy Mường Tè (cũ)',
      'Lê Văn Bảy = Phó Bí thư Tỉnh ủy Lai Châu',
      'Vũ Văn Tám = Chủ tịch HĐND tỉnh Lai Châu',
      'Vũ Văn Tám = Phó Bí thư Tỉnh ủy Lai Châu (cũ)',
    ]);
  });
});

describe('those elected together', () => {
  it.each([
    [
      'each with his former post in brackets',
      'HĐND tỉnh Hà Nam bầu các ông Lê Văn Tám (nguyên Giám đốc Sở Y tế tỉnh Hà Nam), ông Vũ Văn Bảy (nguyên Giám đốc Sở Nội vụ tỉnh Hà Nam) cùng giữ chức Phó Chủ tịch UBND tỉnh Hà Nam.',
      [
        'Lê Văn Tám = Giám đốc Sở Y tế tỉnh Hà Nam (cũ)',
        'Lê Văn Tám = Phó Chủ tịch UBND tỉnh Hà Nam',
        'Vũ Văn Bảy = Giám đốc Sở Nội vụ tỉnh Hà Nam (cũ)',
        'Vũ Văn Bảy = Phó Chủ tịch UBND tỉnh Hà Nam',
      ],
    ],
    [
      'by one verb',
      'Các ông Lê Văn Tám và Vũ Văn Bảy cùng được bầu làm Phó Chủ tịch UBND tỉnh Hà Nam.',
      ['Lê Văn Tám = Phó Chủ tịch UBND tỉnh Hà Nam', 'Vũ Văn Bảy = Phó Chủ tịch UBND tỉnh Hà Nam'],
    ],
    [
      'but not those who only work together',
      'Các ông Lê Văn Tám và Vũ Văn Bảy cùng dự cuộc họp của Sở Y tế.',
      [],
    ],
    [
      'nor him alone who is relieved of one post and given another, before that',
      'Trước đó, HĐND tỉnh Hà Nam miễn nhiệm chức vụ Chủ tịch UBND tỉnh Hà Nam với ông Lê Văn Tám, đồng thời bầu ông giữ chức Chủ tịch HĐND tỉnh Hà Nam.',
      ['Lê Văn Tám = Chủ tịch HĐND tỉnh Hà Nam', 'Lê Văn Tám = Chủ tịch UBND tỉnh Hà Nam (cũ)'],
    ],
    [
      'nor whoever is moved on',
      'Kỳ họp miễn nhiệm chức Phó Chủ tịch UBND tỉnh Hà Nam đối với ông Lê Văn Tám, điều chuyển ông làm Bí thư Huyện ủy Kim Bảng.',
      ['Lê Văn Tám = Bí thư Huyện ủy Kim Bảng', 'Lê Văn Tám = Phó Chủ tịch UBND tỉnh Hà Nam (cũ)'],
    ],
    [
      'nor another who comes instead',
      'HĐND tỉnh Hà Nam miễn nhiệm chức Chủ tịch UBND tỉnh Hà Nam với ông Lê Văn Tám và bầu người khác giữ chức Chủ tịch HĐND tỉnh Hà Nam.',
      ['Lê Văn Tám = Chủ tịch UBND tỉnh Hà Nam (cũ)'],
    ],
  ])('%s', (_how, text, held) => expect(holdings(`Nhân sự\n\n${text}\n`)).toEqual(held));
});

describe('who is only named for an office', () => {
  it('is to hold it, where the office stands before the name', () => {
    const { claims } = readUnder(
      'Tin tỉnh Nghệ An',
      'Người được giới thiệu làm Chủ tịch UBND tỉnh Nghệ An là ông Lê Văn Tám.',
    );
    expect(claims.filter((c) => c.type === 'HOLDS').map((c) => c.status)).toEqual(['planned']);
  });
});
