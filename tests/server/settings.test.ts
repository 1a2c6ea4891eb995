/** Settings: where they come from, which source wins, and the one line that says what is wrong with them. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadEnv } from '../../server/env.ts';
import { readSettings, UserError } from '../../server/settings.ts';

const ROOT = join(import.meta.dirname, '../..');
let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'daumoi-cài đặt-'));
  file = join(folder, '.env');
});
afterEach(() => rmSync(folder, { recursive: true }));

const loaded = (text: string, env: NodeJS.ProcessEnv = {}) => {
  writeFileSync(file, text);
  loadEnv(env, file);
  return readSettings(env);
};

describe('settings', () => {
  it('have defaults, and an empty value is none', () => {
    const defaults = {
      PORT: 4747,
      HOST: '127.0.0.1',
      DAUMOI_STORE: 'data/daumoi.db',
      NEO4J_USER: 'neo4j',
      NEO4J_PASSWORD: '',
      NEO4J_TIMEOUT_MS: 60_000,
      LOG_LEVEL: 'warn',
    };
    expect(readSettings({})).toEqual(defaults);
    expect(readSettings(Object.fromEntries(Object.keys(defaults).map((k) => [k, ''])))).toEqual(defaults);
  });

  it.each([
    ['PORT', 'tám', /PORT is wrong: give a whole number from 0 to 65535/],
    ['PORT', '65536', /PORT is wrong: give a whole number/],
    ['PORT', '47.5', /PORT is wrong: give a whole number/],
    ['LOG_LEVEL', 'loud', /LOG_LEVEL is wrong: choose one of silent, error, warn, info, debug/],
    ['NEO4J_TIMEOUT_MS', '5', /NEO4J_TIMEOUT_MS is wrong: give whole milliseconds from 100/],
    ['HOST', ' ', /HOST is wrong/],
  ])('%s=%s is refused in one line', (name, value, line) => {
    expect(() => readSettings({ [name]: value })).toThrow(line);
  });

  it('come from .env, quotes, comments and a mark of byte order aside', () => {
    const text =
      '\uFEFFPORT=5001\n# ghi chú\nDAUMOI_STORE="đồ thị/a b.db" # ghi chú\nexport LOG_LEVEL=info\n';
    expect(loaded(text)).toMatchObject({ PORT: 5001, DAUMOI_STORE: 'đồ thị/a b.db', LOG_LEVEL: 'info' });
  });

  it('of the environment win over those of .env', () => {
    const settings = loaded('PORT=5001\nHOST=0.0.0.0\n', { PORT: '6001' });
    expect(settings).toMatchObject({ PORT: 6001, HOST: '0.0.0.0' });
  });

  it('that are wrong in .env are named with their line, and no value is told', () => {
    expect(() => loaded('# a\nHOST=localhost\nexport NEO4J_TIMEOUT_MS=bi-mat\n')).toThrow(
      /\.env, line 3: the setting NEO4J_TIMEOUT_MS is wrong: give whole milliseconds/,
    );
    expect(() => loaded('PORT=1\nPORT=bi-mat\n')).toThrow(/line 2: (?!.*bi-mat)/);
  });

  it('need no .env, but one that cannot be read is told', () => {
    expect(() => loadEnv({}, join(folder, 'không có'))).not.toThrow();
    mkdirSync(file);
    expect(() => loadEnv({}, file)).toThrow(UserError);
  });

  it('of .env.example are those that there are, and can be taken as they stand', () => {
    const example = readFileSync(join(ROOT, '.env.example'), 'utf8');
    const names = [...example.matchAll(/^(?:# )?([A-Z][A-Z0-9_]+)=/gm)].map(([, name]) => name);
    const known = Object.keys(readSettings({ NEO4J_DATABASE: 'neo4j', ALLOWED_HOSTS: 'a.vn' }));
    expect(names.sort()).toEqual(known.sort());
    const given = example.replace(/^# (?=[A-Z][A-Z0-9_]+=)/gm, '');
    expect(loaded(given)).toMatchObject({ ...readSettings({}), NEO4J_DATABASE: 'neo4j' });
  });

  it('in .env are read by the command line, where a flag wins', () => {
    writeFileSync(file, 'DAUMOI_STORE=từ-tệp.db\n');
    const { DAUMOI_STORE: _, ...env } = process.env;
    const run = (...args: string[]) =>
      spawnSync(process.execPath, [join(ROOT, 'server/cli.ts'), 'stats', ...args], {
        cwd: folder,
        env,
        encoding: 'utf8',
      });
    expect(run().stderr).toMatch(/no store at từ-tệp\.db:/);
    expect(run('--store', 'từ-cờ.db').stderr).toMatch(/no store at từ-cờ\.db:/);
    writeFileSync(file, 'LOG_LEVEL=loud\n');
    expect(run().stderr).toMatch(/^daumoi: \.env, line 1: the setting LOG_LEVEL is wrong: [^\n]*\n$/);
  });
});
