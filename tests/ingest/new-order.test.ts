/** The order since 1 July 2025: two levels, other provinces, other bodies. */
import { describe, expect, it } from 'vitest';
import type { Extraction } from '../../ingest/model.ts';
import { extract } from '../../ingest/pipeline.ts';
import { readArticle } from '../../ingest/read/index.ts';

const readOn = (publishedOn: string | undefined, text: string): Extraction => {
  const article = readArticle({ bytes: `Tin cơ sở\n\n${text}\n`, id: 'a' });
  return extract({ ...article, ...(publishedOn && { publishedOn }) });
};
const agencies = (x: Extraction) => x.entities.flatMap((e) => (e.type === 'Agency' ? [e] : []));
const homeOf = (x: Extraction, name: string) => agencies(x).find((a) => a.name === name)?.province;

describe('the map of two levels', () => {
  const lead = 'Ngày 3/9, UBND phường Lái Thiêu tổ chức hội nghị. Ông Lê Văn Mận dự hội nghị.';

  it('gives a ward the province that it lies in now', () => {
    expect(homeOf(readOn('2025-09-04', lead), 'UBND phường Lái Thiêu')).toBe('Hồ Chí Minh');
    expect(homeOf(readOn('2024-09-04', lead), 'UBND phường Lái Thiêu')).toBe('Bình Dương');
  });

  it('is that of an undated article whose lead tells a day since then, and not the end of a term', () => {
    const undated = (day: string) =>
      homeOf(readOn(undefined, lead.replace('Ngày 3/9', day)), 'UBND phường Lái Thiêu');
    expect(undated('Sáng ngày 3/9/2025')).toBe('Hồ Chí Minh');
    expect(undated('Thực hiện đề án đến ngày 31/12/2025')).toBe('Bình Dương');
  });

  it('gives a unit told once with its province the same one elsewhere', () => {
    const text =
      'Ngày 3/9, UBND xã Tân Thành, tỉnh Lạng Sơn họp. Công an xã Tân Thành và Hội Nông dân xã Tân Thành dự họp.';
    const x = readOn('2025-09-04', text);
    expect(homeOf(x, 'Công an xã Tân Thành')).toBe('Lạng Sơn');
    expect(homeOf(x, 'Hội Nông dân xã Tân Thành')).toBe('Lạng Sơn');
  });

  it('leaves a commune that is told with its district to the older one', () => {
    const text = 'Ngày 3/9, ông Lê Văn Mận, nguyên Chủ tịch UBND phường Lái Thiêu, thị xã Thuận An dự họp.';
    expect(homeOf(readOn('2025-09-04', text), 'UBND phường Lái Thiêu')).toBe('Bình Dương');
  });
});
