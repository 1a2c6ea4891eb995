/** What runs before anything is installed: plain refusals on a machine that lacks something, and the command that `npm link` makes. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'daumoi-launch-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A checkout with only the files given. */
function checkout(name: string, files: readonly string[]): string {
  for (const file of ['server/launch.mjs', ...files]) cpSync(join(ROOT, file), join(folder, name, file));
  return join(folder, name, 'server/launch.mjs');
}

function launch(program: string, args: readonly string[], env: NodeJS.ProcessEnv = {}, flags: string[] = []) {
  const done = spawnSync(process.execPath, [...flags, program, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return { code: done.status, out: done.stdout, said: done.stderr.trim().split('\n').at(-1) };
}

const asNode = (version: string) => [
  '--import',
  `data:text/javascript,Object.defineProperty(process.versions,'node',{value:'${version}'})`,
];

describe('the launcher', () => {
  it('refuses a Node that is too old, before anything else', () => {
    const { code, said } = launch(checkout('old', []), ['start'], {}, asNode('18.20.4'));
    expect(code).toBe(1);
    expect(said).toBe('daumoi: Node 18.20.4 is too old: install Node 20 or newer and try again');
  });

  it('says where it can run when it is taken out of its checkout', () => {
    const { code, said } = launch(checkout('alone', []), ['start']);
    expect(code).toBe(1);
    expect(said).toMatch(/no lock file .*run it from its checkout/);
  });

  it('says what to install where there is no npm', () => {
    const program = checkout('no-npm', ['package.json', 'package-lock.json']);
    const { code, said } = launch(program, ['test'], { PATH: folder });
    expect(code).toBe(1);
    expect(said).toMatch(/npm was not found .*install Node with npm/);
  });

  it('installs nothing where everything stands as the lock file wants it, and is a command under its link', () => {
    const link = join(folder, 'daumoi');
    symlinkSync(join(ROOT, 'server/launch.mjs'), link);
    writeFileSync(join(folder, 'a.db'), '');
    const { code, out, said } = launch(link, ['stats', '--json', '--store', 'a.db']);
    expect(said).toBe('');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ articles: 0, claims: 0 });
  });
});
