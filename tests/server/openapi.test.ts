/** The document that describes the API is valid OpenAPI 3.1 and speaks of every endpoint. */
import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, it } from 'vitest';
import { contract } from '../../server/contract.ts';
import { openApi } from '../../server/openapi.ts';

describe('the OpenAPI document', () => {
  const document = openApi('0.0.0') as { openapi: string; paths: Record<string, Record<string, unknown>> };
  it('is valid OpenAPI 3.1', async () => {
    const { valid, errors } = await new Validator().validate(
      structuredClone(document) as Record<string, unknown>,
    );
    expect(errors ?? []).toEqual([]);
    expect(valid).toBe(true);
    expect(document.openapi).toMatch(/^3\.1/);
  });
  it('names every endpoint of the contract', () => {
    for (const { method, path } of Object.values(contract)) {
      const template = path.replace(/:(\w+)/g, '{$1}');
      expect(Object.keys(document.paths[template] ?? document.paths[`/api${template}`] ?? {})).toContain(
        method.toLowerCase(),
      );
    }
  });
});
