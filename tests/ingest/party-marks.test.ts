/** Which bodies are party to a programme where its number, a clause before or the lead tells, and which of their name are not. */
import { describe, expect, it } from 'vitest';
import { linksOf, readUnder, saidIn } from './told.ts';

const partiesIn = (body: string): string[] =>
  linksOf(readUnder('Tin trong tỉnh', body), 'PARTY_TO')
    .map((link) => link.replace(/ > .*/u, ''))
    .sort();

describe('the marks of a number', () => {
  const lead = 'Sáng 5/3/2019, tỉnh Lạng Sơn họp bàn về Nghị quyết liên tịch số 02/NQLT-CCB-CA.';
  it('stand for the bodies of one unit, whatever else is named without one', () =>
    expect(
      partiesIn(
        `${lead} Hội Cựu chiến binh tỉnh Lạng Sơn báo cáo; Công an tỉnh Lạng Sơn góp ý. Hội Cựu chiến binh Việt Nam gửi hoa.`,
      ),
    ).toEqual(['Công an tỉnh Lạng Sơn', 'Hội Cựu chiến binh tỉnh Lạng Sơn']));
  it('stand for no one where two units have such bodies and none of them is the host', () =>
    expect(
      partiesIn(
        `${lead} Hội Cựu chiến binh huyện Cao Lộc và Công an huyện Cao Lộc báo cáo. Hội Cựu chiến binh huyện Tràng Định và Công an huyện Tràng Định góp ý.`,
      ),
    ).toEqual([]));
  it('mean the central association beside a ministry', () =>
    expect(
      partiesIn(
        'Sáng 5/3/2019, Hội Người cao tuổi tỉnh Nam Định họp bàn về Chương trình phối hợp số 1063/CTPH-BYT-NCT. Bộ Y tế và Hội Người cao tuổi Việt Nam cử người dự.',
      ),
    ).not.toContain('Hội Người cao tuổi tỉnh Nam Định'));
});

describe('the marks of departments and high courts', () => {
  it.each([
    ['08/QCPH-C07-TWĐTN', 'Cục Cảnh sát PCCC và CNCH', 'Trung ương Đoàn TNCS Hồ Chí Minh'],
    ['05/QCPH-VC2-TACC', 'Tòa án nhân dân cấp cao tại Đà Nẵng', 'Viện Kiểm sát nhân dân cấp cao tại Đà Nẵng'],
  ])('stand for them: %s', (number, one, other) =>
    expect(
      partiesIn(`Sáng 5/3/2024, ${one} họp sơ kết Quy chế phối hợp số ${number}. ${other} cử người dự.`),
    ).toEqual([one, other]),
  );
});

describe('a unit that is told once', () => {
  it('is that of both who are told by "giữa ... với"', () =>
    expect(
      partiesIn(
        'Sáng 5/3/2019, tại thị xã Bình Minh, tỉnh Vĩnh Long, đoàn giám sát nghe báo cáo về Quy chế phối hợp giữa Hội Nông dân với Công an thị xã Bình Minh.',
      ),
    ).toEqual(['Công an thị xã Bình Minh', 'Hội Nông dân thị xã Bình Minh']));
});

describe('an agreement that bears no number', () => {
  it('is known by whom it is signed with and for which years', () =>
    expect(
      saidIn(
        'Ngày 5/9/2021, Hội Nông dân tỉnh Nghệ An cũng đã ký Quy chế phối hợp công tác với Sở Y tế tỉnh Nghệ An nhiệm kỳ 2021 - 2026.',
        /PARTY/,
      ),
    ).toHaveLength(2));
  it('is none where one only works with the other for a term', () =>
    expect(
      saidIn(
        'Hội Nông dân tỉnh Nghệ An có quy chế phối hợp với Sở Y tế tỉnh Nghệ An trong nhiệm kỳ 2021 - 2026.',
        /PARTY/,
      ),
    ).toEqual([]));
});

describe('who signs in a clause without a subject', () => {
  const report = (clause: string) =>
    partiesIn(
      `Sáng 5/3/2019, Hội Nông dân tỉnh Kon Tum họp giao ban. Ông Hà Đức Kiên, Giám đốc Sở Y tế tỉnh Kon Tum cho biết: ${clause}; cùng Công an tỉnh Kon Tum ký kết Chương trình phối hợp số 05/CTPH-ND-CA.`,
    );
  it('is the subject of the clause before', () =>
    expect(report('Hội Nông dân tỉnh Kon Tum thăm 13 xã')).toEqual([
      'Công an tỉnh Kon Tum',
      'Hội Nông dân tỉnh Kon Tum',
    ]));
});

describe('"hai đơn vị" who sign', () => {
  const body = (last: string) =>
    `Sáng 7/9/2023, Công an tỉnh Nghệ An phối hợp với Hội Nông dân tỉnh Nghệ An tổ chức hội nghị tổng kết công tác năm.\n\nCông an xã Nghi Lâm phối hợp với Hội Nông dân xã Nghi Lâm dựng nhà.\n\nBà Lê Thị Na, Phó Chủ tịch Hội Nông dân tỉnh Nghệ An phát biểu. Ông Hà Đức Kiên, Giám đốc Công an tỉnh Nghệ An kết luận.\n\nHai đơn vị đã ký kết Kế hoạch phối hợp số 21/KHPH giai đoạn 2023 - 2028.${last}`;
  const provincial = ['Công an tỉnh Nghệ An', 'Hội Nông dân tỉnh Nghệ An'];
  it('are those of the lead', () => expect(partiesIn(body(''))).toEqual(provincial));
  it('are so too where another item follows', () =>
    expect(partiesIn(body('\n\n* Chiều cùng ngày, UBND xã Nghi Lâm họp giao ban.'))).toEqual(provincial));
});

describe('bodies that are counted before they are named', () => {
  it('are all parties ("ba bên gồm", "ba ngành")', () => {
    const three = [
      'Công an tỉnh Nghệ An',
      'Sở Giáo dục và Đào tạo tỉnh Nghệ An',
      'Đoàn TNCS Hồ Chí Minh tỉnh Nghệ An',
    ];
    const signed = (those: string) =>
      partiesIn(`Sáng 5/3/2019, tại tỉnh Nghệ An diễn ra lễ ký kết Quy chế phối hợp giữa ${those}.`);
    expect(signed('ba bên: Công an tỉnh, Sở Giáo dục và Đào tạo và Tỉnh đoàn')).toEqual(three);
    expect(signed('ba đơn vị gồm Công an tỉnh, Sở Giáo dục và Đào tạo, Tỉnh đoàn')).toEqual(three);
    expect(
      partiesIn(
        'Sáng 5/3/2019, tại tỉnh Nghệ An, ba ngành Công an, Viện KSND, TAND huyện Đô Lương sơ kết Quy chế phối hợp số 05/QCLN.',
      ),
    ).toHaveLength(3);
  });
});

describe('who stands before those who sign', () => {
  const signed = (before: string) =>
    partiesIn(
      `Sáng 5/3/2019, ${before} UBND tỉnh Nghệ An, Công an tỉnh và Sở Y tế ký kết Quy chế phối hợp số 48/QCPH.`,
    );
  const two = ['Công an tỉnh Nghệ An', 'Sở Y tế tỉnh Nghệ An'];
  it('is no party as a witness', () => expect(signed('trước sự chứng kiến của lãnh đạo')).toEqual(two));
  it('is none for its paper', () => expect(signed('căn cứ Quyết định số 12/QĐ-UBND của')).toEqual(two));
  it('is one where the partner stands before the paper', () =>
    expect(
      partiesIn('Sáng 5/3/2019, Sở Y tế tỉnh Nghệ An ký kết với Công an tỉnh Quy chế phối hợp số 48/QCPH.'),
    ).toEqual(two));
});

describe('a model', () => {
  it('is of who advises others to build it', () =>
    expect(
      partiesIn(
        'Công an xã Nghi Lâm tham mưu cho Đảng ủy, UBND xã xây dựng mô hình “Tiếng loa an ninh” ở 5 xóm.',
      ),
    ).toEqual(['Công an xã Nghi Lâm']));
});

describe('bodies behind a number or a dash', () => {
  it('are parties ("của A - B", "giữa 3 ngành A - B - C", "A và 5 đoàn thể gồm: B, C")', () => {
    expect(
      partiesIn('Kế hoạch phối hợp số 22 của Công an tỉnh Nghệ An - Sở Y tế tỉnh Nghệ An có hiệu quả.'),
    ).toEqual(['Công an tỉnh Nghệ An', 'Sở Y tế tỉnh Nghệ An']);
    expect(
      partiesIn('Quy chế phối hợp số 05/QCPH giữa 3 ngành Công an - Viện kiểm sát - Tòa án huyện Đô Lương.'),
    ).toHaveLength(3);
    expect(
      partiesIn(
        'Sáng 5/3/2019, Ủy ban MTTQ huyện Đô Lương và 2 đoàn thể gồm: Hội Nông dân huyện, Hội LHPN huyện ký kết chương trình phối hợp năm 2019.',
      ),
    ).toHaveLength(3);
  });
});
