/** The OpenAPI 3.1 document, made from the contract. */
import { z } from 'zod';
import { contract, type Endpoint, Problem } from './contract.ts';

type Json = Record<string, unknown>;

const schemaOf = (type: z.ZodType, io: 'input' | 'output'): Json => {
  const { $schema: _dialect, ...schema } = z.toJSONSchema(type, { io, unrepresentable: 'any' }) as Json;
  return schema;
};

const problem = (description: string): Json => ({
  description,
  content: { 'application/json': { schema: { $ref: '#/components/schemas/Problem' } } },
});

/** What a 409 means, where there can be one. */
function conflictOf({ status, input, output }: Endpoint): Json {
  if (status === 201) return { 409: problem('Another article has this id; nothing was lost') };
  if (output === 'stream') return { 409: problem('The store was written to meanwhile; export again') };
  if (!('version' in input.shape)) return {};
  return { 409: problem('The store was written to since the page that gave `version`; begin again') };
}

function operation(name: string, endpoint: Endpoint): Json {
  const input = schemaOf(endpoint.body ? endpoint.input.strict() : endpoint.input, 'input') as {
    properties?: Record<string, Json>;
    required?: string[];
  };
  const inPath = new Set([...endpoint.path.matchAll(/:(\w+)/g)].map((m) => m[1] ?? ''));
  const fields = Object.entries(input.properties ?? {});
  const inQuery = endpoint.body !== 'json';
  const parameters = fields
    .filter(([key]) => inPath.has(key) || inQuery)
    .map(([key, schema]) => ({
      name: key,
      in: inPath.has(key) ? 'path' : 'query',
      required: inPath.has(key) || (input.required ?? []).includes(key),
      schema,
    }));
  const content =
    endpoint.output === 'stream'
      ? { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } }
      : { 'application/json': { schema: schemaOf(endpoint.output, 'output') } };
  return {
    operationId: name,
    summary: endpoint.summary,
    parameters,
    ...(endpoint.body === 'json' && {
      requestBody: {
        required: true,
        content: { 'application/json': { schema: input } },
      },
    }),
    ...(endpoint.body === 'bytes' && {
      requestBody: {
        required: true,
        content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
      },
    }),
    responses: {
      [endpoint.status ?? 200]: { description: 'What was asked for', content },
      400: problem('An input is wrong; `field` names it'),
      404: problem('There is no such thing'),
      ...conflictOf(endpoint),
      ...(endpoint.body && { 413: problem('The body is too large') }),
      503: problem('The store cannot answer now; try again'),
    },
  };
}

export function openApi(version: string): Json {
  const paths: Record<string, Json> = {};
  for (const [name, endpoint] of Object.entries(contract) as [string, Endpoint][]) {
    const path = endpoint.path.replace(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [endpoint.method.toLowerCase()]: operation(name, endpoint) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Đầu Mối',
      version,
      description:
        'A knowledge graph of Vietnamese administrative news in which every edge carries the sentence that says so.',
    },
    paths,
    components: { schemas: { Problem: schemaOf(Problem, 'output') } },
  };
}
