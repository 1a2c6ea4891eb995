/** Bodies and officials of another province than the article's own. All names are invented. */
import { describe, expect, it } from 'vitest';
import { heldIn, saidIn } from './told.ts';

const HOME = 'Ngày 8/3, UBND tỉnh Nghệ An phối hợp với Công an tỉnh Nghệ An tổ chức lễ phát động.';

describe('in an article on one province', () => {
  it.each([
    'Tại Hà Tĩnh, Phó Bí thư Tỉnh đoàn Lê Văn Tám chủ trì lễ ra quân.',
    'Cùng giờ, tại điểm cầu Hà Tĩnh, đồng chí Lê Văn Tám, Phó Bí thư Tỉnh đoàn dự.',
  ])('who chairs in another one, or sits at its site, is of that one: %s', (text) =>
    expect(heldIn(`${HOME} ${text}`)).toEqual(['Lê Văn Tám: Phó Bí thư Đoàn TNCS Hồ Chí Minh tỉnh Hà Tĩnh']),
  );

  it('who leads a delegation there is from home', () =>
    expect(
      heldIn(
        `${HOME} Tại Hà Tĩnh, đoàn công tác do ông Lê Văn Tám, Phó Chủ tịch UBND tỉnh chủ trì đã thăm mô hình.`,
      ),
    ).toEqual(['Lê Văn Tám: Phó Chủ tịch UBND tỉnh Nghệ An']));

  it('whom a body of another one works with is of that one', () =>
    expect(
      saidIn(
        `${HOME} UBND tỉnh Hà Tĩnh giao Sở Y tế phối hợp với Công an tỉnh kiểm tra.`,
        /^COORDINATES/u,
      ).filter((x) => x.includes('Sở')),
    ).toEqual(['Công an tỉnh Hà Tĩnh COORDINATES_WITH Sở Y tế tỉnh Hà Tĩnh']));

  it('where two provinces are told together, it is the article’s', () =>
    expect(
      saidIn(
        `${HOME} UBND tỉnh Nghệ An làm việc với UBND tỉnh Hà Tĩnh, giao Sở Y tế phối hợp với Công an tỉnh kiểm tra.`,
        /^COORDINATES/u,
      ).filter((x) => x.includes('Sở')),
    ).toEqual(['Công an tỉnh Nghệ An COORDINATES_WITH Sở Y tế tỉnh Nghệ An']));
});
