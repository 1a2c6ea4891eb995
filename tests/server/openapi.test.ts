/** The document that the server hands out is valid OpenAPI 3.1 and speaks of every endpoint. */
import { Validator } from '@seriousme/openapi-schema-validator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contract, type Endpoint } from '../../server/contract.ts';
import { type Serving, serveSamples } from './serving.ts';

interface Operation {
  operationId: string;
  parameters: { name: string; in: string; required: boolean }[];
  responses: Record<string, unknown>;
  requestBody?: unknown;
}
let server: Serving;
let document: { openapi: string; paths: Record<string, Record<string, Operation>> };

beforeAll(async () => {
  server = await serveSamples([]);
  document = (await (await fetch(`${server.base}/api/openapi.json`)).json()) as typeof document;
});
afterAll(() => server.close());

describe('the OpenAPI document', () => {
  it('is valid OpenAPI 3.1', async () => {
    const { valid, errors } = await new Validator().validate(structuredClone(document));
    expect(errors ?? []).toEqual([]);
    expect(valid).toBe(true);
    expect(document.openapi).toMatch(/^3\.1/);
  });

  it.each(Object.entries(contract) as [string, Endpoint][])('describes %s', (name, endpoint) => {
    const operation =
      document.paths[endpoint.path.replace(/:(\w+)/g, '{$1}')]?.[endpoint.method.toLowerCase()];
    expect(operation?.operationId).toBe(name);
    expect(Object.keys(operation?.responses ?? {})).toContain(String(endpoint.status ?? 200));
    expect(operation?.requestBody !== undefined).toBe(endpoint.body !== undefined);
    const inPath = operation?.parameters.filter((p) => p.in === 'path' && p.required).map((p) => p.name);
    expect(inPath).toEqual([...endpoint.path.matchAll(/:(\w+)/g)].map((m) => m[1]));
  });

  it('speaks of nothing else', () => {
    const operations = Object.values(document.paths).flatMap((path) => Object.keys(path));
    expect(operations.length).toBe(Object.keys(contract).length);
  });
});
