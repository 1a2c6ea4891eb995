/** A store that its user may not write to: it answers all the same, and who would write is told at once. */
import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openStore } from '../../server/store/open.ts';
import type { Store } from '../../server/store/store.ts';
import { CLI } from './command.ts';
import { agency, event, extraction } from './store/fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'daumoi-chỉ đọc-'));
const place = (name: string) => join(folder, name, 'đồ thị 100%.db');
const quote = 'Công an huyện Can Lộc tổ chức Hội nghị.';
const told = (id: string) =>
  extraction({
    id,
    says: [{ type: 'ORGANIZED', from: agency('Công an huyện Can Lộc'), to: event('Hội nghị'), quote }],
  });

const made = async (name: string): Promise<Store> => {
  mkdirSync(join(folder, name));
  const store = await openStore(place(name));
  await store.replaceArticles([told('bài-1')]);
  return store;
};
beforeAll(async () => {
  chmodSync(folder, 0o755);
  for (const name of ['file', 'folder', 'file-and-folder']) await (await made(name)).close();
  for (const name of ['file', 'file-and-folder']) chmodSync(place(name), 0o444);
  chmodSync(join(folder, 'file'), 0o777);
  for (const name of ['folder', 'file-and-folder']) chmodSync(join(folder, name), 0o555);
});
afterAll(() => {
  for (const name of readdirSync(folder)) chmodSync(join(folder, name), 0o755);
  rmSync(folder, { recursive: true });
});

/**
 * As one whom modes bind. Root's may be written over by root: so without its capabilities (who owns the clone still
 * enters it), or, without util-linux, as nobody.
 */
const NOBODY = 65534;
const isRoot = process.getuid?.() === 0;
const bound = ['--bounding-set=-all', '--inh-caps=-all', process.execPath];
const hasSetpriv = isRoot && spawnSync('setpriv', [...bound, '--version']).status === 0;
const who = isRoot && !hasSetpriv ? { uid: NOBODY, gid: NOBODY } : {};
const command = (args: string[]): [string, string[]] =>
  hasSetpriv ? ['setpriv', [...bound, CLI, ...args]] : [process.execPath, [CLI, ...args]];

function run(...args: string[]) {
  const done = spawnSync(...command(args), { encoding: 'utf8', cwd: folder, input: '', ...who });
  return { code: done.status, out: done.stdout, err: done.stderr };
}

it.each(['file', 'folder', 'file-and-folder'])(
  'a %s that may not be written to is read, and nothing is left beside it',
  (name) => {
    const before = readdirSync(join(folder, name));
    const stats = run('stats', '--store', place(name));
    expect(stats).toEqual({
      code: 0,
      out: expect.stringContaining('1 articles, 2 entities, 1 claims'),
      err: expect.stringContaining('may not be written to: it is only read'),
    });
    expect(run('search', 'can loc', '--store', place(name)).out).toContain('Công an huyện Can Lộc');
    expect(run('export', '--format', 'csv', '--out', '-', '--store', place(name)).out).toContain(quote);
    expect(readdirSync(join(folder, name))).toEqual(before);
  },
);

it('an export to where nothing may be written names the file that was asked for', () => {
  const out = join(folder, 'folder', 'ra.csv');
  const { code, err } = run('export', '--format', 'csv', '--out', out, '--store', place('file'));
  expect(code).toBe(1);
  expect(err.trim().split('\n').at(-1)).toBe(
    `daumoi: ${out} may not be read or written by this user: give another, or change who may`,
  );
});

it('who would write is told before anything is read', () => {
  for (const args of [
    ['ingest', '-'],
    ['retract', 'bài-1'],
  ]) {
    const { code, err } = run(...args, '--store', place('file-and-folder'));
    expect([args[0], code]).toEqual([args[0], 1]);
    expect(err).toMatch(
      /^daumoi: the database .* cannot be opened for writing: choose a folder you may write to/,
    );
    expect(err.trim().split('\n')).toHaveLength(1);
  }
});

it('what another is writing is read beside it, and what a killed writer left is said to be missing', async () => {
  const store = await made('busy');
  await store.replaceArticles([told('bài-2')]);
  chmodSync(join(folder, 'busy'), 0o755);
  expect(run('stats', '--store', place('busy')).out).toContain('2 articles');
  mkdirSync(join(folder, 'left'));
  for (const end of ['', '-wal']) cpSync(`${place('busy')}${end}`, `${place('left')}${end}`);
  chmodSync(join(folder, 'left'), 0o555);
  await store.close();
  const { code, err } = run('stats', '--store', place('left'));
  expect(code).toBe(1);
  expect(err).toMatch(/what was written last stands beside it in .*-wal: copy both to a folder of your own/);
});

/** A server of somebody who may only read, on a store with one article. */
async function serving(name: string) {
  await (await made(name)).close();
  chmodSync(place(name), 0o444);
  chmodSync(join(folder, name), 0o555);
  const server = spawn(...command(['serve', '--port', '0', '--store', place(name)]), { cwd: folder, ...who });
  let said = '';
  for await (const piece of server.stdout) if (/http:\S+/.test((said += piece))) break;
  const base = /http:\S+/.exec(said)?.[0];
  chmodSync(place(name), 0o644);
  chmodSync(join(folder, name), 0o755);
  const get = async (path: string) => {
    const response = await fetch(`${base}api/${path}`);
    const { total, version, error } = await response.json();
    return { status: response.status, total, version, error };
  };
  const end = () => new Promise((done) => server.once('exit', done).kill());
  return { get, end };
}

it('a server that may only read shows what others have written since, and refuses a page of before', async () => {
  const { get, end } = await serving('beside');
  const first = await get('articles?limit=1');
  expect(first).toMatchObject({ status: 200, total: 1 });
  const next = `articles?limit=1&offset=1&version=${first.version}`;
  expect(await get(next)).toMatchObject({ status: 200 });
  const store = await openStore(place('beside'));
  expect(await get(next)).toMatchObject({ status: 200 });
  await store.replaceArticles([told('bài-2')]);
  expect(await get(next)).toMatchObject({ status: 409, error: expect.stringContaining('begin again') });
  const { version } = await get('articles');
  await store.replaceArticles([told('bài-3')]);
  expect(await get('articles')).toMatchObject({
    status: 200,
    total: 3,
    version: expect.not.stringMatching(version),
  });
  await store.close();
  expect(await get('articles')).toMatchObject({ status: 200, total: 3 });
  await end();
});

it('a server that may only read follows a file that another takes the place of, and gives no answer from half of one', async () => {
  const { get, end } = await serving('replaced');
  const path = place('replaced');
  const first = await get('articles');
  const store = await openStore(`${path}.new`);
  await store.replaceArticles(['bài-2', 'bài-3'].map(told));
  await store.close();
  copyFileSync(`${path}.new`, `${path}.copy`);
  renameSync(`${path}.new`, path);
  const second = await get('articles');
  expect(second).toMatchObject({ status: 200, total: 2, version: expect.not.stringMatching(first.version) });
  const whole = readFileSync(`${path}.copy`);
  writeFileSync(path, whole.subarray(0, whole.length / 2));
  expect(await get('articles')).toMatchObject({
    status: 503,
    error: expect.stringMatching(/not a whole one yet: try again once it is/),
  });
  writeFileSync(path, '');
  expect(await get('articles')).toMatchObject({
    status: 503,
    error: expect.stringMatching(/not a whole one yet: try again once it is.*\(it is empty\)/),
  });
  writeFileSync(path, whole);
  expect(await get('articles')).toMatchObject({ status: 200, total: 2 });
  rmSync(path);
  expect(await get('articles')).toMatchObject({
    status: 503,
    error: expect.stringMatching(/cannot be read any more: put it back/),
  });
  await end();
});
