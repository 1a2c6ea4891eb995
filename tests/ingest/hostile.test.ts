/** Text that was made to hurt is read to its end and says nothing that is not in it. */
import { describe, expect, it } from 'vitest';
import { sha256Hex } from '../../ingest/hash.ts';
import { ArticleId, Extraction } from '../../ingest/model.ts';
import { extract } from '../../ingest/pipeline.ts';

const HEAD = 'Huyện Can Lộc giao ban công tác mặt trận\n\n';
const MB = 1_000_000;
const fill = (piece: string, length: number) => piece.repeat(Math.ceil(length / piece.length));

const TEXTS: Record<string, string> = {
  nothing: '',
  'a hundred thousand titles': HEAD + 'Chủ tịch '.repeat(100_000),
  'a megabyte of one rank': HEAD + fill('Đại tá ', MB),
  'a megabyte without spaces': HEAD + fill('Đặng', MB),
  'a megabyte of one letter': 'x'.repeat(MB),
  'a megabyte of one name': HEAD + fill('Nguyễn Văn An, ', MB),
  'one office again and again': HEAD + fill('Phó Chủ tịch UBND tỉnh Hà Nam, ', 300_000),
  'one cued name again and again': HEAD + fill('ông Nguyễn Văn An, ', 300_000),
  'one occasion again and again':
    HEAD + fill('Đại hội Đảng bộ tỉnh Hà Nam lần thứ XX, nhiệm kỳ 2020 - 2025, ', 300_000),
  'a megabyte of one agency': HEAD + fill('Công an tỉnh Hà Tĩnh, ', MB),
  'quotes that never close': HEAD + fill('“', 300_000),
  'brackets that never close': HEAD + fill('(', 300_000),
  'line ends': HEAD + fill('\n', MB),
  'full stops': HEAD + fill('. ', MB),
  'dates without end': HEAD + fill('24/5/2023 ', MB),
  'a number without end': HEAD + fill('1', MB),
  'document numbers in a chain': HEAD + fill('số 09/CTr-BCA-', 500_000),
  'marks on one letter': `${HEAD}a${fill('\u0301', 500_000)}`,
  'halves of letters': HEAD + fill('\ud800', 500_000),
  'signs that are not seen': HEAD + fill('a\u200b\u00a0', 500_000),
};

describe('the reader bears', () => {
  it.each(Object.keys(TEXTS))('%s', (name) => {
    const text = TEXTS[name] ?? '';
    const said = extract({ id: ArticleId.parse('x'), title: 'Bài thử', text, sha256: sha256Hex(text) });
    expect(Extraction.safeParse(said).error).toBeUndefined();
    const spans = [...said.mentions, ...said.claims.flatMap((c) => c.evidence)];
    expect(spans.filter((s) => s.start >= s.end || s.end > text.length)).toEqual([]);
  });
});
