/** Hostile input to every endpoint: an answer of the promised shape, or a refusal that names the field; never a fault of ours. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { contract, type Endpoint, Problem } from '../../server/contract.ts';
import { type Serving, serveSamples } from './serving.ts';

let server: Serving;
const known: Record<string, string> = {};

beforeAll(async () => {
  server = await serveSamples();
  const [{ id, type }, other] = (await (await fetch(`${server.base}/api/search?q=cong%20an%20tinh`)).json())
    .entities.items;
  const near = await (await fetch(`${server.base}/api/entities/${encodeURIComponent(id)}/neighbours`)).json();
  expect(type).toBe('Agency');
  Object.assign(known, { entity: id, other: other.id, claim: near.items[0].claims[0].id });
  const { items } = await (await fetch(`${server.base}/api/articles?limit=1`)).json();
  known.article = items[0].id;
});
afterAll(() => server.close());

/** What makes a request for the endpoint right, so that one wrong field stands alone. */
function needed(path: string): Record<string, string> {
  const { entity = '', other = '', claim = '', article = '' } = known;
  if (path.startsWith('/api/claims')) return { id: claim };
  if (path.startsWith('/api/articles/')) return { id: article };
  if (path.startsWith('/api/entities')) return { id: entity };
  if (path === '/api/paths') return { from: entity, to: other };
  return path === '/api/coordination/pair' ? { a: entity, b: other } : {};
}

const HOSTILE: readonly string[] = [
  '',
  ' ',
  ',',
  '0',
  '-1',
  '1.5',
  '1e308',
  '99999999999999999999',
  'NaN',
  '0x10',
  'true',
  'null',
  '[]',
  '{"$ne":1}',
  '\u0000',
  'a\u0000b',
  '\ud83d\ude42',
  'e\u0301\u0323'.repeat(60),
  '\u202e\u200b\ufeff',
  '%',
  '_%',
  `"`,
  `' OR 1=1 --`,
  'NEAR(a b, 2)',
  'a* AND b:c ^d',
  '__proto__',
  'constructor',
  '2023-13',
  '2023-02-31',
  '0000',
  '9999-12-31',
  'Agency,Agency,Ghost',
  '../../etc/passwd',
  'x'.repeat(10_000),
];

function address(endpoint: Endpoint, input: Record<string, string | string[]>): string {
  const query = new URLSearchParams();
  const path = endpoint.path.replace(/:(\w+)/g, (_, key: string) => encodeURIComponent(String(input[key])));
  for (const [key, value] of Object.entries(input))
    if (!endpoint.path.includes(`:${key}`)) for (const one of [value].flat()) query.append(key, one);
  return `${server.base}${path}?${query}`;
}

/** A 200 in its shape, a 404, a 409 for a version that is not the store's, or a 400 whose `field` is the one at fault. */
async function judge(endpoint: Endpoint, url: string, field?: string): Promise<number> {
  const response = await fetch(url);
  const body: unknown = await response.json();
  const where = `${url.slice(server.base.length, server.base.length + 200)} -> ${JSON.stringify(body).slice(0, 300)}`;
  if (response.status === 200) {
    const shape = (endpoint.output as z.ZodType).safeParse(body);
    expect(shape.error, where).toBeUndefined();
  } else {
    const refusals = field === 'version' ? [400, 404, 409] : [400, 404];
    expect(refusals, `${response.status} ${where}`).toContain(response.status);
    const { field: named, error } = Problem.parse(body);
    expect(error, where).not.toBe('');
    if (response.status === 400 && field) expect(named?.split('.')[0], where).toBe(field);
  }
  return response.status;
}

const asking = (Object.entries(contract) as [string, Endpoint][]).filter(([, e]) => e.method === 'GET');

describe.each(asking)('%s', (_name, endpoint) => {
  const fields = Object.keys((endpoint.input as z.ZodObject).shape);

  it('answers what it is meant for', async () => {
    expect(await judge(endpoint, address(endpoint, needed(endpoint.path)))).toBe(200);
  });

  it.each(fields)('bears every value of %s, and names it where it is wrong', async (field) => {
    for (const value of HOSTILE) {
      if (value === '' && endpoint.path.includes(`:${field}`)) continue;
      await judge(endpoint, address(endpoint, { ...needed(endpoint.path), [field]: value }), field);
    }
    if (endpoint.path.includes(`:${field}`)) return;
    const twice = { ...needed(endpoint.path), [field]: ['a', 'b'] };
    await judge(endpoint, address(endpoint, twice), field);
  });

  it('passes over names that it does not know', async () => {
    const strange = {
      ...needed(endpoint.path),
      __proto__x: '1',
      'constructor[prototype]': '2',
      'limit[]': '9',
    };
    expect(await judge(endpoint, address(endpoint, strange))).toBe(200);
  });
});

describe('what is not there', () => {
  it.each([
    '/api/entities/agency:khong-co',
    '/api/entities/agency:khong-co/neighbours',
    '/api/claims/khong-co',
    '/api/articles/khong-co',
    '/api/paths?from=agency:khong-co&to=agency:khong-co-2',
    '/api/coordination/pair?a=agency:khong-co&b=agency:khong-co-2',
    '/api/khong-co',
    '/api/',
  ])('is a 404 at %s', async (path) => {
    const response = await fetch(server.base + path);
    expect(response.status).toBe(404);
    expect(Problem.parse(await response.json()).error).not.toBe('');
  });

  it('is a 404 to take out', async () => {
    const response = await fetch(`${server.base}/api/articles/khong-co`, { method: 'DELETE' });
    expect(response.status).toBe(404);
  });

  it('is a 400 where the address is not even text', async () => {
    const response = await fetch(`${server.base}/api/entities/%E0%A4%A`);
    expect(response.status).toBe(400);
    expect(Problem.parse(await response.json()).error).not.toBe('');
  });
});
