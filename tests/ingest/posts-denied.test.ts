/** Posts that nobody gets: another's, claimed, refused, or in the story of a crime. */
import { describe, expect, it } from 'vitest';
import { heldIn, saidIn } from './told.ts';

describe('no post', () => {
  it.each([
    'Chủ tịch AVG Lê Văn Tám và kế toán trưởng bị truy tố.',
    'Cựu Chủ tịch VNCB Lê Văn Tám bị tuyên 30 năm tù.',
    'Ứng viên Chủ tịch VFF Lê Văn Tám rút lui. Ứng cử viên Phó Chủ tịch VFF Hà Văn Mười trượt.',
    'Người từng tự xưng là Chủ tịch VFF Lê Văn Tám bị phạt.',
    'Chủ tịch CĐCS Lê Văn Tám nói. Chủ tịch AFC Cup Hà Văn Mười nói.',
    'UBND tỉnh Hà Nam đã làm việc với đoàn. Phó Chủ tịch Lê Văn Tám của Hội Nông dân cho biết đã xong.',
    'UBND tỉnh Hà Nam cho biết. Chủ tịch Lê Văn Tám, một người dân tự xưng, đã bị mời làm việc.',
    'Danh sách 197 ứng viên đại biểu Quốc hội Lê Tám - Hà Mười',
    'Quán của Sở Y tế do ông Lê Văn Tám làm giám đốc.',
    'Sở Y tế đề nghị lập Ban Chỉ đạo phòng chống dịch do ông Lê Văn Tám làm trưởng ban.',
    'Bộ Y tế từng muốn lập Hội đồng Y khoa quốc gia do ông Lê Văn Tám làm chủ tịch.',
    'Không có chuyện ông Lê Văn Tám đương nhiệm Phó Chủ tịch UBND tỉnh Hà Nam.',
    'Hòa thượng Thích Văn Tám, Phó Pháp chủ tự phong, bị bác bỏ.',
    'Ông Lê Văn Tám, thư ký Phó Chủ tịch, Giám đốc Sở Tài chính tỉnh Hà Nam phát biểu.',
    'Ông Lê Văn Tám từng làm cán bộ đoàn, chủ tịch xã.',
    'Bà Hoa từng làm trợ lý Chủ tịch nước Lê Văn Tám.',
    'Theo ông Lê Văn Tám, làm Bí thư Huyện ủy Kim Bảng thì phải gần dân.',
    'Cần gì để tự ứng cử đại biểu Quốc hội Lê Văn Tám.',
    'Tòa xét kháng cáo của hai cựu Phó Chủ tịch UBND tỉnh Hà Nam Lê Văn Tám, Hà Văn Mười cùng bị cáo Vũ Văn Chín.',
  ])('%s', (text) => expect(heldIn(text)).toEqual([]));
});

describe('a post', () => {
  it.each([
    [
      'of who leads the province is not that of the director beside it',
      'Làm việc với Chủ tịch UBND tỉnh Hà Nam, Giám đốc Sở Y tế Lê Văn Tám phản ánh thực trạng.',
      ['Lê Văn Tám: Giám đốc Sở Y tế tỉnh Hà Nam'],
    ],
    [
      'in one ministry is not one in the next, whose name is misspelt',
      'Dự có Bộ trưởng Bộ Y tế Lê Văn Tám, Bộ trưởng Bộ Tư pháp và và Hành chính Vũ Văn Chín.',
      expect.not.arrayContaining([expect.stringMatching(/Tám: Bộ trưởng Bộ Tư/u)]),
    ],
    [
      'is taken one after another',
      'Trung ương kỷ luật ông Lê Văn Tám bằng hình thức cách chức Bí thư Tỉnh ủy Hà Nam, cách chức Ủy viên Ban Thường vụ Tỉnh ủy Hà Nam.',
      ['Lê Văn Tám: Bí thư Tỉnh ủy Hà Nam (cũ)', 'Lê Văn Tám: Ủy viên Ban Thường vụ Tỉnh ủy Hà Nam (cũ)'],
    ],
    [
      'is told before what its holder got most of',
      'Phó Chủ tịch UBND tỉnh Hà Nam nhận được nhiều phiếu tín nhiệm thấp nhất là ông Lê Văn Tám.',
      ['Lê Văn Tám: Phó Chủ tịch UBND tỉnh Hà Nam'],
    ],
    [
      'in the central committee is written with letters, another committee keeps its own',
      'Ông Lê Văn Tám, Ủy viên dự khuyết BCH Trung ương Đảng, và bà Vũ Thị Chín, Ủy viên BCH Trung ương Hội Nông dân Việt Nam, dự.',
      [
        'Lê Văn Tám: Ủy viên dự khuyết Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam',
        'Vũ Thị Chín: Ủy viên Ban Chấp hành Hội Nông dân Việt Nam',
      ],
    ],
    [
      'is not of the council whose chair stands last in the list',
      'Ông Lê Văn Tám (Bí thư chi bộ, Tổng giám đốc, Chủ tịch Hội đồng xây dựng giá Công ty Tân Thuận) dự.',
      expect.not.arrayContaining([expect.stringMatching(/Giám đốc Hội đồng/u)]),
    ],
    [
      'under the first number of a list is not of those under the second',
      'Đại hội bầu các Phó Chủ tịch Hội Luật gia Việt Nam, trong đó có 2 Phó Chủ tịch chuyên trách: Đồng chí Lê Văn Tám; Đồng chí Hà Văn Mười; 4 Phó Chủ tịch kiêm nhiệm: Đồng chí Vũ Thị Chín, Thứ trưởng Bộ Tư pháp.',
      [
        'Hà Văn Mười: Phó Chủ tịch chuyên trách Hội Luật gia Việt Nam',
        'Lê Văn Tám: Phó Chủ tịch chuyên trách Hội Luật gia Việt Nam',
        'Vũ Thị Chín: Thứ trưởng Bộ Tư pháp',
      ],
    ],
    [
      'is of the body that the article names in full',
      'Ông Lê Văn Tám, Chủ tịch SMG, nói. Tập đoàn Sao Mai (SMG) họp.',
      ['Lê Văn Tám: Chủ tịch Tập đoàn Sao Mai'],
    ],
    [
      'is of the bureau without its number',
      'Ông Lê Văn Tám, vụ trưởng Vụ Kiểm sát điều tra án kinh tế (Vụ 3), nói.',
      ['Lê Văn Tám: Vụ trưởng Vụ Kiểm sát điều tra án kinh tế'],
    ],
  ])('%s', (_what, text, held) => expect(heldIn(text)).toEqual(held));

  it('of the sangha is of its council, which is part of the sangha', () =>
    expect(saidIn('Hòa thượng Thích Văn Tám, Phó Pháp chủ GHPGVN, dự.', /PART_OF/)).toEqual([
      'Hội đồng Chứng minh Giáo hội Phật giáo Việt Nam PART_OF Giáo hội Phật giáo Việt Nam',
    ]));
});
