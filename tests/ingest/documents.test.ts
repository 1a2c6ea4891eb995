/** PDF and Word files become articles: paragraphs whole again, numbers unbroken; what cannot be read is refused with what to do. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../ingest/pipeline.ts';
import { readFile, UnreadableError } from '../../ingest/read/index.ts';
import { makeDocx, makePackage, makePdf, type Placed, paragraph } from './documents.ts';

const TITLE = 'Huyện Can Lộc giao ban công tác mặt trận';
const BODY =
  'Sáng 3/8/2023, Ủy ban MTTQ huyện Can Lộc (tỉnh Hà Tĩnh) tổ chức hội nghị giao ban Chương trình phối hợp số 09/CTr-BCA-MTTW. Ông Đặng Trần Phong, Chủ tịch Ủy ban MTTQ huyện chủ trì hội nghị.';
const END = 'Các xã báo cáo việc đã làm trong quý và việc còn vướng.';

/** Broken into lines of at most 60 letters, at blanks and after hyphens, 16 points apart. */
function typeset(text: string, y: number): Placed[] {
  const lines = text.match(/.{1,60}(?:\s|$|(?<=-))/g) ?? [];
  return lines.map((line, i) => ({ text: line.trim(), y: y - 16 * i }));
}

const read = (bytes: Uint8Array, name = 'giao-ban.pdf') => readFile({ bytes, name });
const refusal = (bytes: Uint8Array) =>
  read(bytes).then(
    () => 'read',
    (error: unknown) => (error instanceof UnreadableError ? `${error.code}: ${error.message}` : error),
  );

describe('a PDF', () => {
  const body = typeset(BODY, 740);
  const end = typeset(END, 740 - 16 * body.length - 12);
  const page: Placed[] = [{ text: TITLE, y: 790, x: 120, size: 18 }, ...body, ...end];

  it('is read in whole paragraphs, with numbers that a line broke', async () => {
    expect(body.some((l) => /09\/CTr-$|BCA-$/.test(l.text))).toBe(true);
    const article = await read(makePdf([[...page, { text: '1', x: 300, y: 30 }]]));
    expect(article.text.split('\n')).toEqual([TITLE, BODY, END]);
    expect(article).toMatchObject({ id: 'giao-ban', title: TITLE });
  });

  it('says what the same words say as plain text', async () => {
    const claims = async (bytes: Buffer, name: string) =>
      extract(await read(bytes, name)).claims.map((c) => c.id);
    const fromPdf = await claims(makePdf([page]), 'a.pdf');
    expect(fromPdf.length).toBeGreaterThan(4);
    expect(fromPdf).toEqual(await claims(Buffer.from([TITLE, BODY, END].join('\n')), 'a.txt'));
  });

  it('keeps a paragraph whole that runs over the end of a page, and drops the pages’ numbers', async () => {
    const [first = [], second = []] = [body.slice(0, 2), body.slice(2)];
    const article = await read(
      makePdf([
        [{ text: TITLE, y: 790, size: 18 }, ...first, { text: '- 1 -', x: 290, y: 30 }],
        [...second.map((l, i) => ({ ...l, y: 790 - 16 * i })), ...end, { text: 'Trang 2/2', x: 290, y: 30 }],
      ]),
    );
    expect(article.text.split('\n')).toEqual([TITLE, BODY, END]);
  });

  it('is refused where it holds no text, is damaged, or asks for a password', async () => {
    expect(await refusal(makePdf([[]]))).toMatch(/^empty: .*OCR/);
    expect(await refusal(Buffer.from('%PDF-1.7\nhỏng'))).toMatch(/^broken: .*print it/);
    expect(await refusal(makePdf([page]).subarray(0, 900))).toMatch(/^(broken|empty): /);
    const locked = `/Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O <${'5a'.repeat(32)}> /U <${'a5'.repeat(32)}> >> /ID [<${'00'.repeat(16)}> <${'00'.repeat(16)}>]`;
    expect(await refusal(makePdf([page], locked))).toMatch(/^locked: .*password/);
  });

  it('is refused where it has too many pages', async () =>
    expect(await refusal(makePdf(Array.from({ length: 301 }, () => page)))).toMatch(
      /^too_large: .*301 pages/,
    ));
});

describe('a Word document', () => {
  it('is read paragraph by paragraph, cells and line breaks apart', async () => {
    const table = `<w:tbl><w:tr>${['Đơn vị', 'Ghi chú'].map((t) => `<w:tc>${paragraph(t)}</w:tc>`).join('')}</w:tr></w:tbl>`;
    const article = await read(
      makeDocx(`${paragraph(TITLE)}${paragraph(BODY)}${table}${paragraph('ỦY BAN MTTQ\nHUYỆN CAN LỘC')}`),
      'giao-ban.docx',
    );
    expect(article.text.split('\n')).toEqual([
      TITLE,
      BODY,
      'Đơn vị',
      'Ghi chú',
      'ỦY BAN MTTQ',
      'HUYỆN CAN LỘC',
    ]);
    expect(extract(article).claims.some((c) => c.type === 'CHAIRED')).toBe(true);
  });

  it('is refused where it is another package, damaged, or an old or locked file', async () => {
    expect(await refusal(makePackage())).toMatch(/^broken: .*\.docx/);
    expect(await refusal(makeDocx(paragraph(BODY)).subarray(0, 700))).toMatch(/^broken: /);
    expect(await refusal(makeDocx(''))).toMatch(/^empty: /);
    expect(await refusal(Buffer.from('d0cf11e0a1b11ae1'.repeat(40), 'hex'))).toMatch(/^locked: .*\.docx/);
  });

  it('is refused where it would be huge unpacked', async () => {
    const file = makeDocx(paragraph(BODY));
    const entry = file.lastIndexOf(Buffer.from('PK\x01\x02', 'latin1'));
    file.writeUInt32LE(0x7fffffff, entry + 24);
    expect(await refusal(file)).toMatch(/^too_large: /);
  });
});
