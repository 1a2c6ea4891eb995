/** From bytes to an article: encodings, pages, lines, and clear refusals of what cannot be read. */
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import {
  isFailure,
  isLines,
  MOST_BYTES,
  readArticle,
  readLines,
  UnreadableError,
} from '../../ingest/read/index.ts';

const BODY =
  'Công an tỉnh tổ chức hội nghị\n\nSáng 24/5, tại thành phố, Công an tỉnh phối hợp với Ủy ban Mặt trận Tổ quốc tổ chức hội nghị tổng kết mười năm công tác vận động quần chúng ở cơ sở, với hơn một trăm đại biểu từ các xã, phường về dự.\n';
const read = (bytes: Uint8Array, name = 'tin.txt') => readArticle({ bytes, name });

/** As old Vietnamese Windows programs wrote it: letters with their shape, the tone after them where the code page lacks the whole. */
function windows1258(text: string): Buffer {
  const split = (letter: string): string => {
    const tone = letter.normalize('NFD').match(/[\u0300\u0301\u0303\u0309\u0323]/)?.[0] ?? '';
    return letter.normalize('NFD').replace(tone, '').normalize('NFC') + tone;
  };
  const known = (letter: string) =>
    iconv.decode(iconv.encode(letter, 'windows-1258'), 'windows-1258') === letter;
  return iconv.encode([...text].map((c) => (known(c) ? c : split(c))).join(''), 'windows-1258');
}

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
    ['UTF-16 from a big-endian machine', iconv.encode(BODY, 'utf16be', { addBOM: true })],
    ['windows-1258', windows1258(BODY)],
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
    expect(refusal(Buffer.from(`%PDF-1.7\n${BODY}`), 'bài.pdf')).toBe('binary');
    expect(refusal(Buffer.alloc(MOST_BYTES + 1, 'a '))).toBe('too_large');
    expect(refusal(Buffer.from('ậ'.repeat(3000)))).toBe('not_text');
    expect(refusal(Buffer.from(`${'<div>'.repeat(5000)}x`), 'trang.html')).toBe('too_hard');
  });
});

describe('reading what is no article as it stands', () => {
  const told = (text: string, name = 'tin.txt'): string => {
    try {
      return readArticle({ bytes: text, name }).title;
    } catch (error) {
      return error instanceof UnreadableError ? error.message : 'another error';
    }
  };
  it.each([
    ['JSON', JSON.stringify({ id: 'a', text: BODY }), /JSON Lines/],
    [
      'JSON over several lines, with a mark',
      `\ufeff${JSON.stringify([{ text: BODY }], null, 1)}`,
      /JSON Lines/,
    ],
    ['rich text', `{\\rtf1\\ansi ${BODY}}`, /\.docx/],
    [
      'a page saved as one file',
      `From: <Saved by Blink>\r\nSubject: =?utf-8?Q?a?=\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html"\r\n\r\n${BODY}`,
      /"HTML only"/,
    ],
  ])('refuses %s, and says what to give instead', (_, text, what) => expect(told(text)).toMatch(what));
  it('refuses a table by its name, and takes an article that begins with a bracket', () => {
    expect(told(`id,text\n1,"${BODY}"\n`, 'tin.csv')).toMatch(/JSON Lines/);
    expect(told(`[Chùm ảnh] ${BODY}`)).toBe('[Chùm ảnh] Công an tỉnh tổ chức hội nghị');
    expect(told(`{Ảnh} ${BODY}`)).toMatch(/^\{Ảnh\}/);
    expect(told(`Content-Type: multipart là gì?\n${BODY}`.replace('Content', 'Nội dung'))).toMatch(
      /^Nội dung/,
    );
  });
});

describe('reading damaged text', () => {
  const TEXT = BODY.repeat(3);
  /** Every `step`-th byte is overwritten. */
  const damaged = (step: number) => Buffer.from(TEXT).map((byte, i) => (i % step === 90 ? 0xff : byte));

  it('keeps UTF-8 that has lost a letter, with a mark where it stood', () => {
    const { text, title } = read(damaged(5000));
    expect(title).toBe('Công an tỉnh tổ chức hội nghị');
    expect(text.match(/\ufffd/g)?.length).toBeLessThan(4);
    expect(text.replace(/\S*\ufffd\S*/g, '')).not.toMatch(/[Ä»áº]{2}/);
    expect(read(Buffer.from(TEXT).subarray(1)).text).toContain('ông an tỉnh tổ chức');
    expect(read(Buffer.from(`${TEXT}ệ`).subarray(0, -1)).text).toContain(TEXT.trim());
  });

  it('refuses what has lost many, what is only bytes, and what is in another encoding', () => {
    expect(refusal(damaged(100))).toMatch(/broken|binary/);
    let seed = 7;
    const random = () => (seed = (seed * 1103515245 + 12345) % 2147483648) >> 16;
    for (const size of [60, 300, 1000, 3000]) {
      const bytes = Buffer.from(Array.from({ length: size }, () => random() & 255 || 1));
      expect(refusal(bytes), `${size}`).toMatch(/broken|binary/);
      expect(refusal(bytes.map((byte) => byte | 0x80))).toMatch(/broken|binary/);
    }
    // TCVN3, as old fonts had it.
    expect(refusal(Buffer.from('Héi nghÞ tæng kÕt c«ng t¸c phèi hîp. '.repeat(9), 'latin1'))).toBe('binary');
    const line = windows1258(JSON.stringify({ text: BODY }));
    expect([...readLines(line, 'tin.jsonl')]).toEqual([
      { where: 'tin.jsonl:1', message: expect.stringMatching(/damaged/) },
    ]);
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
      '<title>Công an tỉnh tổ chức hội nghị - Báo Thử</title><meta property="og:site_name" content="Báo Thử"><meta name="author" content="Nhóm phóng viên thử"><meta property="article:published_time" content="2023-05-25T08:00:00+07:00">',
      `<article><h1>Công an tỉnh tổ chức hội nghị</h1><p class="sapo">Hội nghị nhìn lại mười năm phối hợp giữa hai ngành ở cơ sở.</p><p>${paragraph}</p><figure><img src="a.jpg"><figcaption>Quang cảnh hội nghị</figcaption></figure><p>Kết luận hội nghị, Giám đốc Công an tỉnh đề nghị các đơn vị giữ nếp giao ban hằng quý để việc nhỏ không thành việc lớn.</p></article>`,
    ),
  });
  it('keeps title, lead, paragraphs and captions, a line each', () => {
    expect(article.title).toBe('Công an tỉnh tổ chức hội nghị');
    expect(article.text.split('\n')).toEqual([
      'Công an tỉnh tổ chức hội nghị',
      'Hội nghị nhìn lại mười năm phối hợp giữa hai ngành ở cơ sở.',
      paragraph.trim(),
      'Quang cảnh hội nghị',
      'Kết luận hội nghị, Giám đốc Công an tỉnh đề nghị các đơn vị giữ nếp giao ban hằng quý để việc nhỏ không thành việc lớn.',
    ]);
  });
  it('leaves navigation and footers out', () => expect(article.text).not.toMatch(/Trang chủ|Bản quyền/));
  it('knows the day, the outlet and the author', () =>
    expect(article).toMatchObject({
      publishedOn: '2023-05-25',
      publisher: 'Báo Thử',
      author: 'Nhóm phóng viên thử',
    }));
  it('takes the day from JSON-LD, and no day that is none', () => {
    const dated = (head: string) =>
      readArticle({ name: 'a.html', bytes: page(head, `<article><p>${paragraph}</p></article>`) })
        .publishedOn;
    expect(dated('<script type="application/ld+json">{"datePublished":"2021-03-04T07:00"}</script>')).toBe(
      '2021-03-04',
    );
    expect(dated('<meta itemprop="datePublished" content="2021-13-40">')).toBeUndefined();
    expect(dated('<script type="application/ld+json">{ hỏng </script>')).toBeUndefined();
  });
});

describe('reading plain text', () => {
  it('finds title, day and byline where they stand, and cuts nothing', () => {
    const text = `Công an tỉnh tổng kết mười năm phối hợp\nThứ Năm, 25/05/2023\n${BODY}\nTin, ảnh: Lê Văn Thử\n`;
    expect(readArticle({ bytes: text, name: 'a.txt' })).toMatchObject({
      id: 'a',
      title: 'Công an tỉnh tổng kết mười năm phối hợp',
      publishedOn: '2023-05-25',
      author: 'Lê Văn Thử',
      text,
    });
  });

  it.each([
    'Thứ Năm, 25/05/2023 | 17:05',
    '17:05, 25/05/2023',
    'Cập nhật: 25/05/2023 - 17:05',
    'Cập nhật lúc 17:05, Thứ Năm, 25/05/2023',
    'Đăng ngày 25/05/2023',
    '25/05/2023 17:05 GMT+7',
  ])('reads the day of publication from the line %j', (line) => {
    const text = `Công an tỉnh tổng kết mười năm phối hợp\n\n${line}\n\n${BODY}\n`;
    expect(readArticle({ bytes: text, name: 'a.txt' }).publishedOn).toBe('2023-05-25');
  });
});

describe('reading lines', () => {
  it('says in one line what is wrong with a field', () => {
    const line = JSON.stringify({ id: 'x'.repeat(301), text: BODY });
    const [failure] = [...readLines(Buffer.from(`${line}\n`), 'tin.jsonl')];
    expect(failure).toEqual({ where: 'tin.jsonl:1', message: expect.stringMatching(/^id: .+$/) });
  });
  it('takes a number for an id as it is written, and passes over nothing that it cannot take', () => {
    const line = (fields: object) => Buffer.from(`${JSON.stringify({ ...fields, text: BODY })}\n`);
    const [article] = [...readLines(line({ id: 12, publishedOn: 2023, url: null }), 'tin.jsonl')];
    expect(article).toMatchObject({ id: '12', publishedOn: '2023' });
    const [failure] = [...readLines(line({ id: ['a'] }), 'tin.jsonl')];
    expect(failure).toEqual({ where: 'tin.jsonl:1', message: 'id: write it as text, in quotes' });
    const [broken] = [...readLines(Buffer.from('{ không'), 'tin.jsonl')];
    expect(broken).toMatchObject({ message: expect.stringMatching(/^this line is no JSON .*: a line is a/) });
  });
  it('refuses a day of publication that is none, with the line and what to give', () => {
    const lines = ['2023-02-28', '2023-02-31', '31/2/2023']
      .map((publishedOn) => JSON.stringify({ id: publishedOn, text: BODY, publishedOn }))
      .join('\n');
    const [good, ...failures] = [...readLines(Buffer.from(lines), 'tin.jsonl')];
    expect(good).toMatchObject({ publishedOn: '2023-02-28' });
    expect(failures).toEqual([
      {
        where: 'tin.jsonl:2',
        message: expect.stringMatching(/^publishedOn 2023-02-31: there is no such day: give/),
      },
      {
        where: 'tin.jsonl:3',
        message: 'publishedOn 31/2/2023: a date is YYYY, YYYY-MM or YYYY-MM-DD',
      },
    ]);
  });
  it.each([
    ['published', 'publishedOn'],
    ['published_on', 'publishedOn'],
    ['publishedAt', 'publishedOn'],
    ['date', 'publishedOn'],
    ['Ngày đăng', 'publishedOn'],
    ['Title', 'title'],
    ['nguồn', 'publisher'],
    ['link', 'url'],
  ])('says of a key "%s" that "%s" is meant, and keeps no article without what it holds', (key, meant) => {
    const line = (fields: object) => Buffer.from(JSON.stringify({ id: 'a', text: BODY, ...fields }));
    expect([...readLines(line({ [key]: '2023-05-24' }), 'tin.jsonl')]).toEqual([
      {
        where: 'tin.jsonl:1',
        message: expect.stringContaining(`"${key}" is not read: call it "${meant}" (there are id, `),
      },
    ]);
    const known = [...readLines(line({ [key]: '2023-05-25', [meant]: '2023-05-24' }), 'tin.jsonl')];
    expect(known).toMatchObject([{ id: 'a', [meant]: '2023-05-24' }]);
  });
  it.each([
    [{ date: 0 }, '"date" is not read: call it "publishedOn" and give the day as text, YYYY-MM-DD'],
    [{ pubDate: '24/5/2023' }, '"pubDate" is not read: call it "publishedOn" and give the day as text'],
    [
      { source: { name: 'Báo X' } },
      '"source" is not read: call it "publisher" and give what it holds as text',
    ],
    [
      { authors: ['Lê Na', 'Vũ An'] },
      '"authors" is not read: call it "author" and give what it holds as text',
    ],
  ])('says of %j what to call it and how to give it', (fields, says) => {
    const line = Buffer.from(JSON.stringify({ text: BODY, ...fields }));
    expect([...readLines(line, 'tin.jsonl')]).toMatchObject([{ message: expect.stringContaining(says) }]);
  });
  it('passes over flags and what holds nothing', () => {
    const line = Buffer.from(JSON.stringify({ text: BODY, published: true, source: {}, authors: [] }));
    expect([...readLines(line, 'tin.jsonl')]).toMatchObject([{ text: BODY }]);
  });
  it('passes over keys of a corpus that are none of an article, and empty ones', () => {
    const line = Buffer.from(JSON.stringify({ text: BODY, author: 'Lê Na', views: 3, date: null, link: '' }));
    expect([...readLines(line, 'tin.jsonl')]).toMatchObject([{ author: 'Lê Na' }]);
    const unnamed = Buffer.from(JSON.stringify({ content: BODY }));
    expect([...readLines(unnamed, 'tin.jsonl')]).toMatchObject([
      { message: expect.stringContaining('call it "text"') },
    ]);
  });
  it('takes UTF-16 with a mark, as PowerShell writes it, and knows lines without a name by how they begin', () => {
    const line = `${JSON.stringify({ id: 'a', text: BODY })}\n`;
    const utf16 = iconv.encode(line, 'utf16le', { addBOM: true });
    expect([...readLines(utf16, 'tin.jsonl')]).toMatchObject([{ id: 'a', text: BODY }]);
    for (const bytes of [utf16, Buffer.from(line), Buffer.from(`\ufeff${line}`)])
      expect(isLines(bytes)).toBe(true);
    for (const text of [BODY, '{\\rtf1 a', '{\n "id": 1', '']) expect(isLines(Buffer.from(text))).toBe(false);
  });
  it('tells of a packed file that is damaged', () => {
    const [failure] = [...readLines(Buffer.from('không phải gzip'), 'tin.jsonl.gz')];
    expect(failure).toMatchObject({ where: 'tin.jsonl.gz' });
  });
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
