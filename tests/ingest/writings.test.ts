/** The same article in another writing says the same: the sentences that prove it are those of the stored text, letter by letter. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Extraction } from '../../ingest/model.ts';
import { explain, extract } from '../../ingest/pipeline.ts';
import { readArticle } from '../../ingest/read/index.ts';
import { heldIn, linksOf, readUnder } from './told.ts';

const SAMPLES = join(import.meta.dirname, '../../ingest/samples');
const TEXTS = globSync('*.txt', { cwd: SAMPLES }).map((name) =>
  readFileSync(join(SAMPLES, name), 'utf8').normalize('NFC'),
);
const readText = (text: string): Extraction => extract(readArticle({ bytes: text, id: 'a' }));

const word = (from: string, to: string) => (text: string) =>
  text.replace(new RegExp(String.raw`(?<![\p{L}\d/-])${from}(?![\p{L}\d/-])`, 'gu'), to);

/** Writings of the same words. */
const SAME: Record<string, (text: string) => string> = {
  'VN for Việt Nam': word('Việt Nam(?! \\p{Lu}\\p{Ll}*[fjwz])', 'VN'),
  'T.Ư for Trung ương': word('Trung ương', 'T.Ư'),
  'TƯ for Trung ương': word('Trung ương', 'TƯ'),
  'UBND in full': word('UBND', 'Uỷ ban Nhân dân'),
  'HĐND in full': word('HĐND', 'Hội đồng nhân dân'),
  'QH for Quốc hội': word('Quốc hội', 'QH'),
  'ĐBQH for đại biểu Quốc hội': word('đại biểu Quốc hội', 'ĐBQH'),
  'đ/c for đồng chí': word('đồng chí', 'đ/c'),
  'long dashes': (text) => text.replaceAll(' - ', ' – '),
  'blanks that do not break': (text) => text.replace(/(?<=ngày|tỉnh|đồng) /g, '\u00a0'),
};

/** Ids may hold a hash of the text. */
const namesOf = ({ entities }: Extraction): Map<string, string> =>
  new Map(entities.map((e) => [e.id, `${e.type} ${e.name}`]));
const quotes = (x: Extraction): string[] => {
  const names = namesOf(x);
  return x.claims
    .flatMap((c) =>
      c.evidence.map((e) =>
        [c.type, names.get(c.subject), names.get(c.object), x.article.text.slice(e.start, e.end)].join(' | '),
      ),
    )
    .sort();
};
const named = (x: Extraction): string[] => [...namesOf(x).values()].sort();
const words = (x: Extraction): string[] => {
  const names = namesOf(x);
  return x.mentions.map((m) => `${names.get(m.entity)}: ${x.article.text.slice(m.start, m.end)}`).sort();
};

describe.each(Object.entries(SAME))('%s', (_, rewrite) => {
  const touched = TEXTS.filter((t) => rewrite(t) !== t);

  it('occurs in the samples', () => expect(touched.length).toBeGreaterThan(0));

  it('changes nothing of what is said, and every quote is of the text as it was stored', () => {
    for (const text of touched) {
      const plain = readText(text);
      const other = readText(rewrite(text));
      expect(other.article.text).toBe(rewrite(text));
      expect(named(other)).toEqual(named(plain));
      expect(quotes(other).map(rewrite)).toEqual(quotes(plain).map(rewrite));
      expect(words(other).map(rewrite)).toEqual(words(plain).map(rewrite));
    }
  });
});

describe('what is spelt out', () => {
  it('is read before a name, behind a title and in a list', () => {
    expect(
      heldIn(
        'Dự lễ có ông Phan Khắc Điềm, PCT UBND tỉnh Quảng Trị; bà Lê Thị Thu Ngà, TGĐ Công ty CP Nước sạch Hải Vân. Chủ tịch Hội Luật gia VN Trần Quý Lương phát biểu.',
      ),
    ).toEqual([
      'Lê Thị Thu Ngà: Tổng Giám đốc Công ty CP Nước sạch Hải Vân',
      'Phan Khắc Điềm: Phó Chủ tịch UBND tỉnh Quảng Trị',
      'Trần Quý Lương: Chủ tịch Hội Luật gia Việt Nam',
    ]);
  });

  it('is told apart where two abbreviations stand in one', () => {
    expect(
      heldIn('Phó chủ tịch UBNDTP Đà Nẵng Lê Văn Tám và Phó chủ nhiệm UBKTTW Trần Văn Ba cùng dự.'),
    ).toEqual([
      'Lê Văn Tám: Phó Chủ tịch UBND thành phố Đà Nẵng',
      'Trần Văn Ba: Phó Chủ nhiệm Ủy ban Kiểm tra Trung ương',
    ]);
  });

  it('stays as it is in numbers, in shouted words and in names of other kinds', () => {
    const said = readUnder(
      'SỞ KẾ HOẠCH VÀ ĐẦU TƯ TỔNG KẾT NĂM 2018',
      'Sáng 12/3/2018, tỉnh Bình Định sơ kết Nghị quyết số 25-NQ/TW của Ban Chấp hành Trung ương. Chỉ số VN-Index tăng 5 điểm.',
    );
    const names = said.entities.map((e) => e.name).join('; ');
    expect(names).toContain('25-NQ/TW');
    expect(names).not.toMatch(/ĐẦU Trung ương|Việt Nam-Index|NQ\/Trung ương/);
  });

  it('begins a sentence as the words do that it stands for', () => {
    const text = (chair: string) =>
      `Sáng 5/6/2018, tỉnh Bình Định tổ chức hội nghị tổng kết phong trào thi đua. ${chair} UBND tỉnh Lê Văn Tám phát biểu.`;
    expect(linksOf(readUnder('Tin', text('PCT')), 'SPOKE_AT')).toEqual(
      linksOf(readUnder('Tin', text('Phó chủ tịch')), 'SPOKE_AT'),
    );
    expect(linksOf(readUnder('Tin', text('PCT')), 'SPOKE_AT')).toHaveLength(1);
  });

  it('is read once where its letters stand in brackets in the middle of a name', () => {
    const article = readArticle({
      bytes:
        'Tin\n\nDự có ông Lê Văn Tám, Ủy viên Ban Thường vụ (BTV) Tỉnh ủy Nghệ An, Chủ tịch Ủy ban Mặt trận Tổ quốc (MTTQ) Việt Nam tỉnh.\n',
      id: 'a',
    });
    const x = extract(article);
    expect(linksOf(x, 'HOLDS').sort()).toEqual([
      'Lê Văn Tám > Chủ tịch Ủy ban MTTQ Việt Nam tỉnh Nghệ An',
      'Lê Văn Tám > Ủy viên Ban Thường vụ Tỉnh ủy Nghệ An',
    ]);
    const words = x.mentions.map((m) => article.text.slice(m.start, m.end));
    expect(words).toContain('Ủy ban Mặt trận Tổ quốc (MTTQ) Việt Nam tỉnh');
  });

  it('may be a slip, but no district is one', () =>
    expect(
      heldIn(
        'Ông Lê Văn Tám, Bí thư Quận Đoan Thanh Khê, và bà Hồ Thị Ba, Phó Chủ tịch UBND huyện Đoan Hùng, dự.',
      ),
    ).toEqual([
      'Hồ Thị Ba: Phó Chủ tịch UBND huyện Đoan Hùng',
      'Lê Văn Tám: Bí thư Đoàn TNCS Hồ Chí Minh quận Thanh Khê',
    ]));

  it('may have a dot before the letters of its body', () => {
    expect(
      heldIn(
        'Về dự có ông Lê Văn Bốn - PCT.UBND xã Diễn Thịnh, ông Hồ Tám - CT. UBMTTQ xã; bà Trần Thị Ba - UV.BTV Huyện ủy Diễn Châu.',
      ),
    ).toEqual([
      'Hồ Tám: Chủ tịch Ủy ban MTTQ Việt Nam xã Diễn Thịnh',
      'Lê Văn Bốn: Phó Chủ tịch UBND xã Diễn Thịnh',
      'Trần Thị Ba: Ủy viên Ban Thường vụ Huyện ủy Diễn Châu',
    ]);
    expect(heldIn('Ông Lê Văn Bốn là PCT. Hồ Tám, Chủ tịch UBND xã Diễn Thịnh cùng dự.')).toEqual([
      'Hồ Tám: Chủ tịch UBND xã Diễn Thịnh',
    ]);
  });

  it('is a meeting by its verb or its subject, else the city of the same two letters', () => {
    const report = (of: string) =>
      readUnder(
        'Tin huyện Nam Đàn',
        `Sáng 3/5/2019, UBND huyện Nam Đàn, tỉnh Nghệ An tổ chức ${of}.`,
      ).entities.flatMap((e) => (e.type === 'Event' || e.type === 'Place' ? [e.name] : []));
    expect(report('HN triển khai công tác hè')).toContain('Hội nghị triển khai công tác hè');
    expect(report('HN sơ kết công tác hè')).not.toContain('Hà Nội');
    expect(report('hội nghị tại TP HN')).toContain('Hà Nội');
  });

  it('heads a section where a field of work follows, and is a city where a name does', () => {
    expect(
      heldIn(
        'UBND huyện Nam Đàn, tỉnh Nghệ An họp. Dự có: Lê Văn Bốn - TP Nội vụ; Hồ Tám, TP Y tế huyện; Trần Thị Ba - Chủ tịch Hội Nông dân TP Vinh.',
      ),
    ).toEqual([
      'Hồ Tám: Trưởng Phòng Y tế huyện Nam Đàn',
      'Lê Văn Bốn: Trưởng Phòng Nội vụ huyện Nam Đàn',
      'Trần Thị Ba: Chủ tịch Hội Nông dân thành phố Vinh',
    ]);
  });

  it('stays alone in brackets, behind what it stands for', () => {
    const { entities } = readUnder(
      'Họp',
      'Sáng 3/5/2019, Bộ Xây dựng tổ chức Hội nghị công bố kết luận của Thanh tra Chính phủ (TTCP).',
    );
    expect(entities.flatMap((e) => (e.type === 'Event' ? [e.name] : []))).toEqual([
      'Hội nghị công bố kết luận của Thanh tra Chính phủ (TTCP)',
    ]);
  });

  it('is found again by its abbreviation in the steps of the reading', () => {
    const article = readArticle({
      bytes: 'Tin\n\nÔng Lê Văn Tám, GĐ Sở Y tế tỉnh Nghệ An, đã dự.\n',
      id: 'a',
    });
    const { extraction, trace } = explain(article);
    expect(linksOf(extraction, 'HOLDS')).toEqual(['Lê Văn Tám > Giám đốc Sở Y tế tỉnh Nghệ An']);
    const body = extraction.mentions.find((m) => m.type === 'Agency');
    expect(article.text.slice(body?.start, body?.end)).toBe('Sở Y tế tỉnh Nghệ An');
    for (const step of trace) expect(step.end).toBeLessThanOrEqual(article.text.length);
  });
});

it.each([
  ['Viện Kiểm sát nhân dân (VKSND) tối cao', 'Viện Kiểm sát nhân dân tối cao'],
  ['Tòa án nhân dân (TAND) tối cao', 'Tòa án nhân dân tối cao'],
  ['Bảo hiểm xã hội (BHXH) Việt Nam', 'Bảo hiểm xã hội Việt Nam'],
  ['Viện KSNDTC', 'Viện Kiểm sát nhân dân tối cao'],
])('letters within a name leave it whole: %s', (written, body) =>
  expect(
    linksOf(
      readUnder('Tin trong ngày', `Chiều 3/4/2023, ${written} tổ chức hội nghị tổng kết.`),
      'ORGANIZED',
    ),
  ).toEqual([`${body} > Hội nghị tổng kết`]),
);
