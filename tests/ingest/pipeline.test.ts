/** What every extraction owes its reader, whatever the article: verbatim evidence, allowed ends, the same bytes again. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Extraction } from '../../ingest/model.ts';
import { allows } from '../../ingest/ontology.ts';
import { extract, extractEach } from '../../ingest/pipeline.ts';
import { readArticle } from '../../ingest/read/index.ts';
import { told } from './told.ts';

const SAMPLES = join(import.meta.dirname, '../../ingest/samples');
const samples = globSync('*.txt', { cwd: SAMPLES }).sort();
const read = (name: string) => readArticle({ bytes: readFileSync(join(SAMPLES, name)), name });

describe.each(samples)('the sample %s', (name) => {
  const article = read(name);
  const extraction = extract(article);
  it('has the shape of the model', () => expect(Extraction.safeParse(extraction).error).toBeUndefined());
  it('carries for every claim a sentence that is in the text, between ends that may be connected', () => {
    const types = new Map(extraction.entities.map((e) => [e.id, e.type]));
    for (const c of extraction.claims) {
      expect(allows(c.type, types.get(c.subject) ?? 'Person', types.get(c.object) ?? 'Person')).toBe(true);
      expect(c.evidence.length).toBeGreaterThan(0);
      for (const e of c.evidence) expect(article.text.slice(e.start, e.end).trim().length).toBeGreaterThan(2);
    }
  });
  it('reads the same a second time', () =>
    expect(JSON.stringify(extract(read(name)))).toBe(JSON.stringify(extraction)));
  it('says why of every inference and only of those', () => {
    for (const c of extraction.claims) expect(c.reason !== undefined).toBe(c.status === 'inferred');
  });
});

it('reads many articles side by side as it reads each alone, in their order', () => {
  const articles = samples.map(read);
  const long = readArticle({
    bytes: articles
      .map((a) => a.text)
      .join('\n')
      .repeat(3),
    id: 'long',
  });
  const all = [...articles, long, ...articles.toReversed()];
  expect([...extractEach(all)].map((x) => JSON.stringify(x))).toEqual(
    all.map((a) => JSON.stringify(extract(a))),
  );
  expect([...extractEach([])]).toEqual([]);
});

describe('the reader', () => {
  const said = (text: string) =>
    told(extract(readArticle({ bytes: text, id: 'a' }))).map((c) => `${c.from} ${c.type} ${c.to}`);
  it('reads who chaired a conference, in which office, and who organised it', () => {
    const claims = said(
      'Tỉnh Hà Tĩnh tổng kết phong trào\n\nSáng 12/6/2023, Công an tỉnh Hà Tĩnh tổ chức hội nghị tổng kết phong trào thi đua năm 2022. Đại tá Lê Khắc Thuyết - Giám đốc Công an tỉnh chủ trì hội nghị.\n',
    );
    expect(claims).toContain('Lê Khắc Thuyết HOLDS Giám đốc Công an tỉnh Hà Tĩnh');
    expect(claims.some((c) => c.startsWith('Lê Khắc Thuyết CHAIRED'))).toBe(true);
    expect(claims.some((c) => c.startsWith('Công an tỉnh Hà Tĩnh ORGANIZED'))).toBe(true);
  });
  it('does not take a task for chairing', () => {
    const claims = said(
      'Kế hoạch mới\n\nNgày 3/4/2024, UBND tỉnh Nghệ An họp giao ban. UBND tỉnh giao ông Trần Văn Bảy, Giám đốc Sở Tài chính chủ trì, phối hợp với Công an tỉnh rà soát kinh phí.\n',
    );
    expect(claims.filter((c) => c.includes('CHAIRED'))).toEqual([]);
  });
  it('leaves people without office or role out', () => {
    const x = extract(
      readArticle({
        bytes:
          'Chuyện ở xóm\n\nÔng Nguyễn Văn Tám, 60 tuổi, người dân xóm Đông kể lại chuyện bắt cá trên sông. Bà Trần Thị Sáu cũng đi cùng hôm đó.\n',
        id: 'b',
      }),
    );
    expect(x.entities.filter((e) => e.type === 'Person')).toEqual([]);
  });
  it('answers text without anything to read with empty lists', () => {
    const x = extract(
      readArticle({ bytes: 'Lorem ipsum dolor sit amet, consectetur adipiscing elit.', id: 'c' }),
    );
    expect(x.claims).toEqual([]);
  });
  it('reads text of any kind without an exception', () => {
    const pieces = [
      'Đồng chí ',
      'Chủ tịch ',
      'UBND tỉnh ',
      '“',
      '”',
      '(',
      ')',
      ' - ',
      ', ',
      '; ',
      '. ',
      '\n',
      'chủ trì ',
      'hội nghị ',
      'Nguyễn Văn A ',
      '24/5 ',
      'số 09/CTr-BCA ',
      'phối hợp với ',
      '\u00a0',
      '🙂 ',
      'Ban Thường vụ ',
      'Đảng ủy ',
      'giữa ',
    ];
    let seed = 7;
    const next = () => (seed = (seed * 1103515245 + 12345) % 2147483648);
    for (let round = 0; round < 150; round++) {
      let text = 'Bài thử nghiệm số một của chương trình\n';
      for (let i = 0; i < 80; i++) text += pieces[next() % pieces.length];
      const x = extract(readArticle({ bytes: text, id: `r${round}` }));
      for (const c of x.claims)
        for (const e of c.evidence) expect(e.end).toBeLessThanOrEqual(x.article.text.length);
    }
  });
});
