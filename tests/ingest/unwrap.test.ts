/** Lines that were broken for a page's width are read as one; the stored text and all places in it stay. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../ingest/pipeline.ts';
import { readArticle } from '../../ingest/read/index.ts';
import { unwrapped } from '../../ingest/unwrap.ts';

const WRAPPED = [
  'Hội nghị sơ kết quy chế phối hợp',
  '',
  'Sáng 5/4/2022, Công an tỉnh Nghệ An và Hội Nông dân tỉnh tổ chức hội',
  'nghị sơ kết Quy chế phối hợp số 05/QCPH. Dự hội nghị có đồng chí Nguyễn',
  'Văn Tám, Phó Giám đốc Công an tỉnh; bà Lê Thị Hoa, Chủ tịch Hội Nông',
  'dân tỉnh cùng đại diện các phòng của hai đơn vị và đông đảo các hội',
  'viên.',
  'Quang cảnh hội nghị',
  'Ông Vũ Văn Chín, Trưởng Công an huyện Nghi Lộc, phát biểu.',
].join('\n');

describe('wrapped lines', () => {
  it('go on, and headings and captions do not', () => {
    const lines = unwrapped(WRAPPED).split('\n');
    expect(lines).toHaveLength(5);
    expect(lines[2]).toMatch(/^Sáng .* Nguyễn Văn Tám, .* hội viên\.$/u);
    expect(lines[3]).toBe('Quang cảnh hội nghị');
  });
  it('are left alone where no line goes on in small letters', () => {
    const text = 'Đại biểu dự hội nghị\nÔng Lê Văn Tám phát biểu:\nmột là\n- hai là';
    expect(unwrapped(text)).toBe(text);
  });
  it('one of them alone goes on before a small letter only', () =>
    expect(unwrapped('Tin\nSáng nay, Công an tỉnh\ntổ chức hội nghị với Hội\nNông dân tỉnh')).toBe(
      'Tin\nSáng nay, Công an tỉnh tổ chức hội nghị với Hội\nNông dân tỉnh',
    ));
  it('go on from a title to its body, and not from a headline or to the next name', () => {
    expect(unwrapped('Tin\nÔng Lê Văn Tám, Phó Chánh án Thường trực\nTAND tối cao chủ trì.')).toBe(
      'Tin\nÔng Lê Văn Tám, Phó Chánh án Thường trực TAND tối cao chủ trì.',
    );
    for (const text of [
      'Ông Lê Văn Tám, Giám đốc\nSở Y tế họp',
      'Tin\nÔng Lê Văn Tám - Chủ tịch\nVũ Văn Chín - Phó',
    ])
      expect(unwrapped(text)).toBe(text);
  });
  it('give the names in them, each with its words as they stand', () => {
    const { article, entities, claims } = extract(readArticle({ bytes: WRAPPED, id: 'a' }));
    const names = entities.flatMap((e) => (e.type === 'Person' ? [e.name] : []));
    expect(names.sort()).toEqual(['Lê Thị Hoa', 'Nguyễn Văn Tám', 'Vũ Văn Chín']);
    const quotes = claims.flatMap((c) => c.evidence.map((e) => article.text.slice(e.start, e.end)));
    expect(quotes.some((q) => q.includes('Nguyễn\nVăn Tám'))).toBe(true);
  });
  it('are joined in time that grows with the text', () => {
    const long = `Tin\n${'một dòng chữ dài của văn bản\n'.repeat(100_000)}`;
    expect(unwrapped(long).length).toBe(long.length);
  });
});
