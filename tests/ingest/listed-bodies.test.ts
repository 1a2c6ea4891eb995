/** One head for several bodies, and departments in small letters before the body that they are part of. */
import { describe, expect, it } from 'vitest';
import { linksOf, namesOf, readUnder, saidIn } from './told.ts';

const joined = (body: string): string[] =>
  saidIn(`Bộ Y tế phối hợp với ${body}.`, /COORDINATES_WITH/, 'Tin y tế');

describe('one head for several units', () => {
  it.each([
    ['behind a colon', 'Công an các tỉnh: Nghệ An, Hà Giang'],
    ['provinces and cities', 'Công an các tỉnh, thành Nghệ An, Hà Giang'],
    ['provinces and cities behind a colon', 'Công an các tỉnh, thành: Nghệ An, Hà Giang'],
    ['counted provinces and cities', 'Công an 2 tỉnh, thành gồm: Nghệ An, Hà Giang'],
  ])('is a body of each: %s', (_what, bodies) =>
    expect(joined(bodies)).toEqual([
      'Bộ Y tế COORDINATES_WITH Công an tỉnh Hà Giang',
      'Bộ Y tế COORDINATES_WITH Công an tỉnh Nghệ An',
    ]),
  );

  it('is of communes, and not of the district in which they lie', () => {
    expect(joined('Công an các xã Nghi Lâm, Nghi Văn, huyện Nghi Lộc, tỉnh Nghệ An')).toEqual([
      'Bộ Y tế COORDINATES_WITH Công an xã Nghi Lâm',
      'Bộ Y tế COORDINATES_WITH Công an xã Nghi Văn',
    ]);
  });

  it('is a body of each where its heads are told together', () => {
    const names = readUnder(
      'Tin y tế',
      'Giám đốc Sở Y tế các tỉnh Nghệ An, Hà Giang cho biết dịch đã lui.',
    ).entities;
    expect(
      names
        .filter((e) => e.type === 'Agency')
        .map((e) => e.name)
        .sort(),
    ).toEqual(['Sở Y tế tỉnh Hà Giang', 'Sở Y tế tỉnh Nghệ An']);
  });

  const bodies = (body: string): string[] => namesOf(readUnder('Tin tỉnh Nghệ An', body), 'Agency').sort();

  it.each([
    [
      'Cùng dự có lãnh đạo các sở, ban, ngành: Nội vụ, Công an tỉnh, Y tế.',
      ['Công an tỉnh Nghệ An', 'Sở Nội vụ tỉnh Nghệ An', 'Sở Y tế tỉnh Nghệ An'],
    ],
    [
      'Cùng dự có lãnh đạo các ban xây dựng Đảng: Tổ chức, Nội chính, Dân vận Tỉnh ủy.',
      [
        'Ban Dân vận Tỉnh ủy Nghệ An',
        'Ban Nội chính Tỉnh ủy Nghệ An',
        'Ban Tổ chức Tỉnh ủy Nghệ An',
        'Tỉnh ủy Nghệ An',
      ],
    ],
    [
      'UBND huyện giao Phòng Nội vụ, Tài chính - Kế hoạch và Tư pháp huyện Con Cuông rà soát.',
      [
        'Phòng Nội vụ huyện Con Cuông',
        'Phòng Tài chính - Kế hoạch huyện Con Cuông',
        'Phòng Tư pháp huyện Con Cuông',
        'UBND huyện Con Cuông',
      ],
    ],
    [
      'Đại diện các phòng: Nội vụ, Y tế, Công an huyện Con Cuông đã đến.',
      ['Công an huyện Con Cuông', 'Phòng Nội vụ huyện Con Cuông', 'Phòng Y tế huyện Con Cuông'],
    ],
    ['Đại diện các sở, ngành, phòng chuyên môn đã đến.', []],
    [
      'Đề nghị Đảng ủy các sở Nội vụ, Y tế báo cáo.',
      [
        'Sở Nội vụ tỉnh Nghệ An',
        'Sở Y tế tỉnh Nghệ An',
        'Đảng ủy Sở Nội vụ tỉnh Nghệ An',
        'Đảng ủy Sở Y tế tỉnh Nghệ An',
      ],
    ],
    // A body of a region is not the country's, whose number may be one letter.
    ['Kho bạc Nhà nước khu vực X đã họp.', ['Kho bạc Nhà nước khu vực X']],
    ['Trường PTDT bán trú THCS Châu Khê đã họp.', ['Trường PTDT bán trú THCS Châu Khê']],
    // What a body is given to do is no part of its name, nor is the giving a "giao ban".
    ['Giao Ban Quản lý Khu kinh tế thực hiện đúng quy định.', ['Ban Quản lý Khu kinh tế tỉnh Nghệ An']],
    ['Ủy ban Tương trợ người Việt Nam tại Đức đã gửi quà.', ['Ủy ban Tương trợ người Việt Nam tại Đức']],
    ['Cục Cảnh sát giao thông bộ Công an đã gửi quà.', ['Bộ Công an', 'Cục Cảnh sát giao thông Bộ Công an']],
    // The committee is theirs together; "Ban Chỉ đạo 138 các huyện" is of each.
    [
      'Ban Chỉ đạo Cụm an ninh liên hoàn giáp ranh các huyện Con Cuông, Tương Dương đã họp.',
      ['Ban Chỉ đạo Cụm an ninh liên hoàn giáp ranh'],
    ],
    // Two boards until 2025, one since.
    ['Cùng dự có Ban Tổ chức, Tuyên giáo và Dân vận Tỉnh ủy.', ['Tỉnh ủy Nghệ An']],
  ])('is shared by the names behind it: %s', (body, names) => expect(bodies(body)).toEqual(names));

  it('is nobody where no unit is named', () => {
    expect(joined('Công an các tỉnh, thành phía Nam')).toEqual([]);
  });
});

describe('a department in small letters', () => {
  const parts = (body: string): string[] => linksOf(readUnder('Tin tỉnh Nghệ An', body), 'PART_OF');

  it.each([
    [
      'Đại diện phòng cấp thoát nước Sở Xây dựng nói mưa rất lớn.',
      'Phòng cấp thoát nước Sở Xây dựng tỉnh Nghệ An > Sở Xây dựng tỉnh Nghệ An',
    ],
    [
      'Bà Tám về công tác tại phòng tổ chức cán bộ Viện KSND tỉnh.',
      'Phòng Tổ chức cán bộ Viện Kiểm sát nhân dân tỉnh Nghệ An > Viện Kiểm sát nhân dân tỉnh Nghệ An',
    ],
  ])('is part of the body right behind: %s', (body, part) => expect(parts(body)).toEqual([part]));

  it('is none where any of them is meant', () => {
    expect(parts('Báo chí đưa tin vụ xây dựng không phép Sở Xây dựng đã nêu.')).toEqual([]);
    expect(parts('Các phòng chuyên môn Sở Xây dựng và một số ban Đảng của Tỉnh ủy đã họp.')).toEqual([]);
  });
});

describe('who is told to have a body', () => {
  it.each([
    [
      'in brackets',
      'Ông Lê Văn Tám, Giám đốc Xí nghiệp Sao Mai (thuộc Công ty TNHH Sao Khuê), dự lễ.',
      'Xí nghiệp Sao Mai > Công ty TNHH Sao Khuê',
    ],
    [
      'behind its letters',
      'Tổng công ty Sao Mai (SMC) thuộc Tập đoàn Sao Khuê đã họp.',
      'Tổng công ty Sao Mai > Tập đoàn Sao Khuê',
    ],
    [
      'behind a title',
      'Phó viện trưởng Viện Đào tạo Sao Mai thuộc Đại học Sao Khuê nói vậy.',
      'Viện Đào tạo Sao Mai > Đại học Sao Khuê',
    ],
  ])('is what it is part of: %s', (_what, body, part) =>
    expect(linksOf(readUnder('Tin trong ngày', body), 'PART_OF')).toEqual([part]),
  );

  it('is nobody where something of theirs is told', () => {
    const body = 'Quy chế của Công ty TNHH Sao Mai, của Tập đoàn Sao Khuê đã đổi.';
    expect(linksOf(readUnder('Tin trong ngày', body), 'PART_OF')).toEqual([]);
  });
});

it.each([
  'Cục Hàng không, Cục Đăng kiểm, Tổng cục Đường bộ, Vụ Pháp chế.',
  'Cục Công nghiệp, Vụ Pháp chế, Tổng cục Quản lý thị trường khẩn trương rà soát.',
])('offices of a ministry beside a general department are none of its parts: %s', (list) =>
  expect(saidIn(`Ông làm việc tại ${list}`, /PART_OF/)).toEqual([]),
);

describe('committees and police of several units', () => {
  it('have each both names of the committee', () =>
    expect(joined('Ban Chỉ đạo phòng, chống tội phạm (Ban Chỉ đạo 138) các tỉnh Nghệ An, Hà Giang')).toEqual([
      'Ban Chỉ đạo phòng, chống tội phạm tỉnh Hà Giang COORDINATES_WITH Bộ Y tế',
      'Ban Chỉ đạo phòng, chống tội phạm tỉnh Nghệ An COORDINATES_WITH Bộ Y tế',
    ]));
  it('are of districts with numbers, too', () =>
    expect(joined('Công an các quận 1, 3 và Phú Nhuận (TP.HCM)')).toEqual([
      'Bộ Y tế COORDINATES_WITH Công an quận 1',
      'Bộ Y tế COORDINATES_WITH Công an quận 3',
      'Bộ Y tế COORDINATES_WITH Công an quận Phú Nhuận',
    ]));
});

describe('a body behind a comma', () => {
  it('is the ministry of the department before it, where the next department has one, too', () =>
    expect(joined('Cục Cửa khẩu, Bộ Quốc phòng và Cục An ninh Cửa khẩu, Bộ Công an')).toEqual([
      'Bộ Y tế COORDINATES_WITH Cục An ninh Cửa khẩu Bộ Công an',
      'Bộ Y tế COORDINATES_WITH Cục Cửa khẩu Bộ Quốc phòng',
    ]));
  it('is beside a forest office, which is no part of the police', () =>
    expect(joined('Chi cục Kiểm lâm, Công an tỉnh Nghệ An, Sở Nội vụ tỉnh Nghệ An')).toEqual([
      'Bộ Y tế COORDINATES_WITH Chi cục Kiểm lâm tỉnh Nghệ An',
      'Bộ Y tế COORDINATES_WITH Công an tỉnh Nghệ An',
      'Bộ Y tế COORDINATES_WITH Sở Nội vụ tỉnh Nghệ An',
    ]));
});
