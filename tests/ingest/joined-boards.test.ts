/** Boards whose committee is told beside them: by the post that one takes with them, or by the congress that elects them. */
import { describe, expect, it } from 'vitest';
import { readUnder, told } from './told.ts';

const partsIn = (text: string): string[] =>
  told(readUnder('Tin trong ngày', text)).flatMap((c) =>
    c.type === 'PART_OF' && /^Ban (?:Chấp hành|Thường vụ)/.test(c.from) ? [`${c.from} > ${c.to}`] : [],
  );

describe('a board without its committee', () => {
  it.each([
    [
      'Ban Bí thư chỉ định ông Lê Văn Tám tham gia Ban Chấp hành, Ban Thường vụ và giữ chức Phó Bí thư Tỉnh ủy Hà Nam.',
      ['Ban Thường vụ Tỉnh ủy Hà Nam > Tỉnh ủy Hà Nam'],
    ],
    [
      'Ông Lê Văn Tám thôi tham gia Ban Thường vụ và thôi giữ chức Bí thư Tỉnh ủy Hà Nam.',
      ['Ban Thường vụ Tỉnh ủy Hà Nam > Tỉnh ủy Hà Nam'],
    ],
    [
      'Ông Lê Văn Tám được bầu vào ban chấp hành, giữ chức Phó Chủ tịch Hội Nông dân tỉnh Hà Nam.',
      ['Ban Chấp hành Hội Nông dân tỉnh Hà Nam > Hội Nông dân tỉnh Hà Nam'],
    ],
    [
      'Đại hội Đảng bộ tỉnh Hà Nam đã bầu Ban Chấp hành khóa mới gồm 50 người.',
      ['Ban Chấp hành Đảng bộ tỉnh Hà Nam > Đảng bộ tỉnh Hà Nam'],
    ],
  ])('is of the body told beside it: %s', (text, parts) => {
    expect(partsIn(text)).toEqual(parts);
  });

  it('is of nobody that is only named near it', () => {
    expect(partsIn('Ban Thường vụ phân công ông Lê Văn Tám, Giám đốc Sở Y tế tỉnh Hà Nam, đi học.')).toEqual(
      [],
    );
    expect(partsIn('Ông Lê Văn Tám thăm Đảng bộ tỉnh Hà Nam. Đại hội bầu Ban Chấp hành khóa mới.')).toEqual(
      [],
    );
  });
});
