/** Request bodies that are wrong, broken, too large or no article: one clear refusal each, and nothing is left behind. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contract, type Endpoint, Problem } from '../../server/contract.ts';
import { makeDocx, makePackage, makePdf, paragraph } from '../ingest/documents.ts';
import { type Serving, serveSamples } from './serving.ts';

let server: Serving;
beforeAll(async () => {
  server = await serveSamples([]);
});
afterAll(() => server.close());

describe('bodies', () => {
  const send = async (path: string, body: string | Uint8Array<ArrayBuffer>, type = 'application/json') => {
    const response = await fetch(server.base + path, {
      method: 'POST',
      headers: { 'Content-Type': type },
      body,
    });
    return { status: response.status, problem: Problem.parse(await response.json()) };
  };
  const posting = (Object.values(contract) as Endpoint[]).filter((e) => e.body === 'json');

  it.each(posting.map((e) => e.path))('that are no JSON object are a 400 at %s', async (path) => {
    for (const body of ['', '{"entities": ', 'null', '[]', '"text"', '7', '{}', '\u0000'])
      expect(await send(path, body), body).toMatchObject({
        status: 400,
        problem: { error: expect.stringMatching(/./) },
      });
    expect(await send(path, '{"text":"x"}', 'text/plain')).toMatchObject({
      status: 400,
      problem: { field: 'body' },
    });
  });

  it.each([
    ['/api/articles', { text: '' }, 'text'],
    ['/api/articles', { text: ['a'] }, 'text'],
    ['/api/articles', { text: 'không có gì' }, 'text'],
    ['/api/articles', { text: 'x', format: 'pdf' }, 'format'],
    ['/api/articles', { text: 'x', id: 'x'.repeat(301) }, 'id'],
    ['/api/articles', { text: 'x', publishedOn: 'hôm qua' }, 'publishedOn'],
    ['/api/articles', { text: 'x', title: { toString: 1 } }, 'title'],
    ['/api/subgraph', { entities: 'all' }, 'entities'],
    ['/api/subgraph', { entities: [''] }, 'entities.0'],
    ['/api/subgraph', { entities: [], relations: ['KNOWS'] }, 'relations.0'],
    ['/api/export', { entities: [], format: '../x' }, 'format'],
    ['/api/export', { entities: [], format: 'csv', claims: [7] }, 'claims.0'],
    ['/api/export', { entities: [], format: 'csv', until: '31/12/2023' }, 'until'],
  ])('with a wrong field are a 400 that names it: %s %j', async (path, body, field) =>
    expect(await send(path, JSON.stringify(body))).toMatchObject({ status: 400, problem: { field } }),
  );

  it('that are too large are a 413', async () => {
    const text = JSON.stringify({ text: 'a '.repeat(17_000_000) });
    expect(await send('/api/articles', text)).toMatchObject({
      status: 413,
      problem: {
        field: 'body',
        error: expect.stringMatching(/^the file has 33 MB; articles of up to 10 MB/),
      },
    });
    const file = new Uint8Array(10 * 1024 * 1024 + 1).fill(97);
    expect((await send('/api/articles/file?name=a.txt', file, 'text/plain')).status).toBe(413);
  });

  it('that are no article are a 400 that says why', async () => {
    const upload = (body: Uint8Array<ArrayBuffer>, name = 'a.txt') =>
      send(`/api/articles/file?name=${encodeURIComponent(name)}`, body, 'application/octet-stream');
    for (const body of [
      new Uint8Array(),
      Buffer.from([0, 1, 2, 3]),
      Buffer.from([0xff, 0xfe]),
      Buffer.from('%PDF-1.7'),
      makePdf([[]]),
      Buffer.from('PK\x03\x04 không phải gói', 'latin1'),
      makePackage(),
      Buffer.from('d0cf11e0a1b11ae1'.repeat(9), 'hex'),
    ])
      expect(await upload(body)).toMatchObject({ status: 400, problem: { field: 'body' } });
    const deep = Buffer.from(`${'<b>'.repeat(50_000)}hội nghị tổng kết công tác`);
    expect(await upload(deep, 'a.html')).toMatchObject({ status: 400, problem: { field: 'body' } });
    expect(await send('/api/articles/file', 'x')).toMatchObject({ status: 400, problem: { field: 'name' } });
  });

  it('may be PDF and Word files, whatever their names say', async () => {
    const text = 'Sáng 3/8/2023, Ủy ban MTTQ huyện Can Lộc (tỉnh Hà Tĩnh) tổ chức hội nghị.';
    for (const [id, body] of [
      ['a', makeDocx(paragraph(text))],
      ['b', makePdf([[{ text, y: 700 }]])],
    ] as const) {
      const response = await fetch(`${server.base}/api/articles/file?name=${id}.txt`, {
        method: 'POST',
        body,
      });
      expect(response.status).toBe(201);
      expect(await response.json()).toMatchObject({ article: { id, title: text } });
      expect((await fetch(`${server.base}/api/articles/${id}`, { method: 'DELETE' })).status).toBe(200);
    }
  });

  it('leave nothing behind when they are refused', async () => {
    const before = await (await fetch(`${server.base}/api/stats`)).text();
    await send('/api/articles', '{"text":"ngắn","id":"x"}');
    expect(await (await fetch(`${server.base}/api/stats`)).text()).toBe(before);
  });
});
