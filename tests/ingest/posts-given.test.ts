/** Posts that a report of personnel gives and takes: approved one after another, struck out together, told with a unit that is no more. All names are invented. */
import { describe, expect, it } from 'vitest';
import { heldIn, linksOf, namesOf, readUnder, startsOf } from './told.ts';

describe('posts told before their holders', () => {
  it.each([
    [
      'go on behind the day from which each counts',
      'Chủ tịch Quốc hội Trần Văn Kiên vừa phê chuẩn kết quả bầu: Chủ tịch HĐND tỉnh Bình Định khóa XIII đối với ông Lê Quốc Tấn kể từ ngày 15/6/2021; Phó Chủ tịch HĐND tỉnh Lai Châu khóa XV đối với bà Giàng Thị Mai và ông Lò Văn Phú kể từ ngày 19/6/2021.',
      [
        'Giàng Thị Mai: Phó Chủ tịch HĐND tỉnh Lai Châu',
        'Lê Quốc Tấn: Chủ tịch HĐND tỉnh Bình Định',
        'Lò Văn Phú: Phó Chủ tịch HĐND tỉnh Lai Châu',
        'Trần Văn Kiên: Chủ tịch Quốc hội',
      ],
    ],
    [
      'are struck out with their terms',
      'Thủ tướng thi hành kỷ luật bằng hình thức xóa tư cách chức vụ Chủ tịch UBND tỉnh Phú Thọ giai đoạn 2015 - 2020, Phó Chủ tịch UBND tỉnh Phú Thọ giai đoạn 2012 - 2014 đối với ông Lê Văn Tám.',
      ['Lê Văn Tám: Chủ tịch UBND tỉnh Phú Thọ (cũ)', 'Lê Văn Tám: Phó Chủ tịch UBND tỉnh Phú Thọ (cũ)'],
    ],
    [
      'are taken, the one and the other, by two verbs',
      'Thủ tướng quyết định cách chức Chủ tịch UBND tỉnh Phú Thọ nhiệm kỳ 2016-2021, xóa tư cách Phó Chủ tịch UBND tỉnh Phú Thọ nhiệm kỳ 2011-2016 đối với ông Lê Văn Tám.',
      ['Lê Văn Tám: Chủ tịch UBND tỉnh Phú Thọ (cũ)', 'Lê Văn Tám: Phó Chủ tịch UBND tỉnh Phú Thọ (cũ)'],
    ],
  ])('%s', (_, text, held) => expect(heldIn(text)).toEqual(held));

  it('are nobody’s where the next clause tells of another thing', () =>
    expect(
      heldIn(
        'Thường trực HĐND phê chuẩn kết quả bầu Chủ tịch UBND xã Vạn An đối với ông Lê Văn Tám kể từ ngày 15/6/2021; Chủ tịch UBND xã Nam Đàn báo cáo về bà Trần Thị Chín.',
      ),
    ).toEqual(['Lê Văn Tám: Chủ tịch UBND xã Vạn An']));
});

describe('a title with a word of its time', () => {
  it.each([
    [
      'Bí thư Tỉnh ủy Hà Giang cũ, bà Lê Thị Hoa, được Bộ Chính trị điều động về Trung ương.',
      ['Lê Thị Hoa: Bí thư Tỉnh ủy Hà Giang (cũ)'],
    ],
    [
      'Chủ tịch UBND tỉnh Hà Giang (cũ), ông Lê Văn Tám, được chỉ định giữ chức Chủ tịch UBND tỉnh Tuyên Quang.',
      ['Lê Văn Tám: Chủ tịch UBND tỉnh Hà Giang (cũ)', 'Lê Văn Tám: Chủ tịch UBND tỉnh Tuyên Quang'],
    ],
    [
      'Giám đốc Sở Y tế tỉnh Phú Thọ khi đó là bà Lê Thị Hoa đã ký.',
      ['Lê Thị Hoa: Giám đốc Sở Y tế tỉnh Phú Thọ (cũ)'],
    ],
    [
      'Chủ tịch UBND tỉnh Phú Thọ mới, ông Lê Văn Tám, phát biểu.',
      ['Lê Văn Tám: Chủ tịch UBND tỉnh Phú Thọ'],
    ],
    ['Bàn giao giữa Chủ tịch UBND tỉnh Phú Thọ cũ và ông Lê Văn Tám diễn ra sáng nay.', []],
  ])('is of the name behind it: %s', (text, held) => expect(heldIn(text)).toEqual(held));
});

describe('who is moved to a post', () => {
  it.each([
    [
      'keeps a seat on the Central Committee',
      'Ông Lê Văn Tám, Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy Phú Thọ, được điều động giữ chức Bộ trưởng Bộ Y tế.',
      [
        'Lê Văn Tám: Bí thư Tỉnh ủy Phú Thọ (cũ)',
        'Lê Văn Tám: Bộ trưởng Bộ Y tế',
        'Lê Văn Tám: Ủy viên Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam',
      ],
    ],
    [
      'may be received there first',
      'Ông Lê Văn Tám, Chủ tịch Hội Nông dân Việt Nam, được Thủ tướng tiếp nhận, bổ nhiệm giữ chức Thứ trưởng Bộ Y tế.',
      ['Lê Văn Tám: Chủ tịch Hội Nông dân Việt Nam', 'Lê Văn Tám: Thứ trưởng Bộ Y tế'],
    ],
    [
      'joins the boards of a committee with a name of its own',
      'Bà Lê Thị Hoa, Chủ tịch Hội Liên hiệp Phụ nữ Việt Nam, được Bộ Chính trị điều động, phân công, chỉ định tham gia Ban Chấp hành, Ban Thường vụ và giữ chức Phó Bí thư Đảng ủy Chính phủ.',
      [
        'Lê Thị Hoa: Chủ tịch Hội LHPN Việt Nam (cũ)',
        'Lê Thị Hoa: Phó Bí thư Đảng ủy Chính phủ',
        'Lê Thị Hoa: Ủy viên Ban Thường vụ Đảng ủy Chính phủ',
        'Lê Thị Hoa: Ủy viên Đảng ủy Chính phủ',
      ],
    ],
    [
      'is told of by a pronoun in the next paragraph',
      'Ông Lê Văn Tám, Bí thư Thành ủy Hà Nội, quê Tây Ninh.\n\nÔng từng giữ các chức vụ Chủ tịch UBND và Bí thư Tỉnh ủy Tây Ninh.',
      [
        'Lê Văn Tám: Bí thư Thành ủy Hà Nội',
        'Lê Văn Tám: Bí thư Tỉnh ủy Tây Ninh (cũ)',
        'Lê Văn Tám: Chủ tịch UBND tỉnh Tây Ninh (cũ)',
      ],
    ],
  ])('%s', (_, text, held) => expect(heldIn(text)).toEqual(held));

  it('is not meant where the paragraph before speaks of two', () =>
    expect(
      heldIn(
        'Ông Lê Văn Tám, Bí thư Thành ủy Hà Nội, gặp ông Trần Văn Chín, Giám đốc Sở Y tế.\n\nÔng từng giữ chức Chủ tịch UBND tỉnh Tây Ninh.',
      ).filter((held) => held.includes('Tây Ninh')),
    ).toEqual([]));
});

describe('a post whose body is told short', () => {
  const GUEST = 'Dự Đại hội có Bí thư Tỉnh ủy Nghệ An Võ Văn Dũng. ';
  it.each([
    [
      'is of the commune whose committee was told just before',
      `${GUEST}Bà Lê Thị Hoa được chỉ định giữ chức Bí thư Đảng ủy xã Vạn An; ông Trần Văn Chín làm Phó Bí thư Thường trực Đảng ủy.`,
      [
        'Lê Thị Hoa: Bí thư Đảng ủy xã Vạn An',
        'Trần Văn Chín: Phó Bí thư Thường trực Đảng ủy xã Vạn An',
        'Võ Văn Dũng: Bí thư Tỉnh ủy Nghệ An',
      ],
    ],
    [
      'is of the article’s province where guests of another are received',
      'HĐND tỉnh Hà Nam họp. Ông Lê Văn Tám, Chủ tịch UBND tỉnh Hà Nam, tiếp đoàn HĐND tỉnh Yên Bái. Ông Trần Văn Chín, Phó Chủ tịch UBND tỉnh, giới thiệu kết quả bầu cử.',
      ['Lê Văn Tám: Chủ tịch UBND tỉnh Hà Nam', 'Trần Văn Chín: Phó Chủ tịch UBND tỉnh Hà Nam'],
    ],
    [
      'is of all who retire from it',
      'Hai Phó Giám đốc Sở Xây dựng tỉnh Phú Thọ nghỉ hưu trước tuổi là bà Lê Thị Hoa (SN 1974) và ông Trần Văn Chín (SN 1966).',
      [
        'Lê Thị Hoa: Phó Giám đốc Sở Xây dựng tỉnh Phú Thọ',
        'Trần Văn Chín: Phó Giám đốc Sở Xây dựng tỉnh Phú Thọ',
      ],
    ],
  ])('%s', (_, text, held) => expect(heldIn(text)).toEqual(held));
});

describe('an occasion in a report of personnel', () => {
  it('ends with its number and term before who decides there', () =>
    expect(
      namesOf(
        readUnder(
          'Tin trong ngày',
          'Ngày 2/10/2023, tại Hội nghị Trung ương 8 khóa XIII, Ban Chấp hành Trung ương Đảng quyết định thi hành kỷ luật đồng chí Lê Văn Tám, nguyên Chủ tịch UBND tỉnh Phú Thọ.',
        ),
        'Event',
      ),
    ).toEqual(['Hội nghị Trung ương 8 khóa XIII']));
  it('is none where results of elections are approved by a paper', () =>
    expect(
      namesOf(
        readUnder(
          'Tin trong ngày',
          'Ủy ban Thường vụ Quốc hội vừa phê chuẩn kết quả bầu Chủ tịch HĐND các tỉnh Điện Biên, Quảng Trị.',
        ),
        'Event',
      ),
    ).toEqual([]));
  const CONGRESS = 'Sáng 12/8/2025, Đảng bộ xã Vạn An tổ chức Đại hội đại biểu lần thứ I.';
  it('is attended by who comes and congratulates', () =>
    expect(
      startsOf(
        readUnder(
          'Tin trong ngày',
          `${CONGRESS} Đến dự và chúc mừng Đại hội, Phó Bí thư Tỉnh ủy Nghệ An Lê Văn Tám nhấn mạnh ba việc.`,
        ),
        'ATTENDED',
      ),
    ).toEqual(['Lê Văn Tám']));
  it('is not said to be attended by those who get posts behind the list of guests', () =>
    expect(
      linksOf(
        readUnder(
          'Tin trong ngày',
          `${CONGRESS} Dự Đại hội có Phó Bí thư Tỉnh ủy Nghệ An Lê Văn Tám. Bà Lê Thị Hoa được chỉ định giữ chức Bí thư Đảng ủy xã Vạn An; ông Trần Văn Chín làm Chủ tịch UBND xã Vạn An.`,
        ),
        'ATTENDED',
      ),
    ).toEqual(['Lê Văn Tám > Đại hội đại biểu lần thứ I']));
});
