/** From bytes to an article: encodings, pages, lines, and clear refusals of what cannot be read. */
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { isFailure, readArticle, readLines, UnreadableError } from '../../ingest/read/index.ts';

const BODY =
  'Công an tỉnh tổ chức hội nghị\n\nSáng 24/5, tại thành phố, Công an tỉnh phối hợp với Ủy ban Mặt trận Tổ quốc tổ chức hội nghị tổng kết mười năm công tác vận động quần chúng ở cơ sở, với hơn một trăm đại biểu từ các xã, phường về dự.\n';
const read = (bytes: Uint8Array, name = 'tin.txt') => readArticle({ bytes, name });
const refusal = (bytes: Uint8Array, name?: string): string => {
  try {
    read(bytes, name);
  } catch (error) {
    if (error instanceof UnreadableError) return error.code;
    throw error;
  }
  return 'read';
};

describe('reading bytes', () => {
  it.each([
    ['UTF-8', Buffer.from(BODY)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${BODY}`)],
    ['UTF-16 with a mark', iconv.encode(BODY, 'utf16le', { addBOM: true })],
    ['UTF-8 in decomposed letters', Buffer.from(BODY.normalize('NFD'))],
    ['Windows line ends', Buffer.from(BODY.replaceAll('\n', '\r\n'))],
  ])('takes %s, and stores NFC', (_, bytes) => {
    const { text } = read(bytes);
    expect(text).toContain('Sáng 24/5, tại thành phố, Công an tỉnh phối hợp với Ủy ban Mặt trận Tổ quốc');
    expect(text).toBe(text.normalize('NFC'));
  });

  it('refuses what is no text, and says what to do', () => {
    expect(refusal(new Uint8Array())).toBe('empty');
    expect(refusal(Buffer.from('  \n\t '))).toBe('empty');
    expect(refusal(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 2, 3, 0, 0, 255, 254]))).toBe('binary');
    expect(refusal(Buffer.from(`${'<div>'.repeat(5000)}x`), 'trang.html')).toBe('too_hard');
  });
});

describe('reading pages', () => {
  const page = (head: string, body: string) =>
    Buffer.from(
      `<!doctype html><html><head>${head}</head><body><nav>Trang chủ | Liên hệ</nav>${body}<footer>Bản quyền</footer></body></html>`,
    );
  const [, paragraph = ''] = BODY.split('\n\n');
  const article = readArticle({
    name: 'trang.html',
    bytes: page(
      '<title>Công an tỉnh tổ chức hội nghị - Báo Thử</title><meta property="og:site_name" content="Báo Thử"><meta property="article:published_time" content="2023-05-25T08:00:00+07:00">',
      `<article><h1>Công an tỉnh tổ chức hội nghị</h1><p>${paragraph}</p><figure><img src="a.jpg"><figcaption>Quang cảnh hội nghị</figcaption></figure><p>Kết luận hội nghị, Giám đốc Công an tỉnh đề nghị các đơn vị giữ nếp giao ban hằng quý để việc nhỏ không thành việc lớn.</p></article>`,
    ),
  });
  it('keeps title, paragraphs and captions', () => {
    expect(article.title).toContain('Công an tỉnh tổ chức hội nghị');
    expect(article.text).toContain('Quang cảnh hội nghị');
    expect(article.text).toContain('việc nhỏ không thành việc lớn');
  });
  it('leaves navigation and footers out', () => expect(article.text).not.toMatch(/Trang chủ|Bản quyền/));
  it('knows the day and the outlet', () => {
    expect(article.publishedOn).toBe('2023-05-25');
    expect(article.publisher).toBe('Báo Thử');
  });
});

describe('reading lines', () => {
  it('gives an article or a failure for each, with the number of the line', () => {
    const lines = Buffer.from(
      `{"id":"một","title":"T","text":${JSON.stringify(BODY)}}\n\n[]\n{"id":"hai"}\n`,
    );
    const all = [...readLines(lines, 'tin.jsonl')];
    expect(all.filter((a) => !isFailure(a)).length).toBe(1);
    const failures = all.filter(isFailure);
    expect(failures.map((f) => f.where).join(' ')).toMatch(/3.*4/);
  });
});
