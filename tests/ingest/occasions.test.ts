/** Which occasions an article reports, whose they are and who takes part, each with a text of our own. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../ingest/pipeline.ts';
import { readArticle } from '../../ingest/read/index.ts';

const read = (text: string) => extract(readArticle({ bytes: `${text}\n`, id: 'a' }));
const events = (text: string): string[] =>
  read(text)
    .entities.flatMap((e) => (e.type === 'Event' ? [e.name] : []))
    .sort();
const said = (text: string, type: string): string[] => {
  const x = read(text);
  const name = new Map<string, string>(x.entities.map((e) => [e.id, e.name]));
  return x.claims
    .filter((c) => c.type === type)
    .map((c) => `${name.get(c.subject)} > ${name.get(c.object)}`)
    .sort();
};

describe('sessions told one after the other', () => {
  const text =
    'Nhân sự các tỉnh\n\nSáng 30/9/2015, Đại hội đại biểu Đảng bộ tỉnh Lai Châu lần thứ 13 đã bầu Ban Chấp hành khóa mới. Tại hội nghị lần thứ nhất diễn ra chiều 28/9, Ban Chấp hành Đảng bộ tỉnh Sơn La khóa 14 đã bầu Ban Thường vụ. Ban Chấp hành Đảng bộ tỉnh Phú Yên khóa 16 đã họp phiên thứ nhất bầu các chức danh chủ chốt.';
  it('are occasions of their own bodies', () => {
    expect(said(text, 'ORGANIZED')).toEqual([
      'Ban Chấp hành Đảng bộ tỉnh Phú Yên > Cuộc họp phiên thứ nhất của Ban Chấp hành Đảng bộ tỉnh Phú Yên',
      'Ban Chấp hành Đảng bộ tỉnh Sơn La > Hội nghị lần thứ nhất của Ban Chấp hành Đảng bộ tỉnh Sơn La',
      'Đảng bộ tỉnh Lai Châu > Đại hội đại biểu Đảng bộ tỉnh Lai Châu lần thứ 13',
    ]);
  });
  it('do not come of a meeting that is only mentioned', () => {
    expect(
      events(
        'Tin Lai Châu\n\nSáng 30/9/2015, HĐND tỉnh Lai Châu tổ chức kỳ họp thứ 5. UBND tỉnh Sơn La đã họp với các ngành chức năng về việc này.',
      ),
    ).toEqual(['Kỳ họp thứ 5 của HĐND tỉnh Lai Châu']);
  });
});
