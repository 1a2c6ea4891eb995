/** A real Neo4j for tests: brings the server's jars from Maven Central once into a cache outside the tree, starts it on loopback in a home of its own, and removes that after. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import neo4j, { type Driver } from 'neo4j-driver';
import { freePort } from '../port.ts';
import { available } from '../require.ts';

const HERE = import.meta.dirname;
const PASSWORD = 'chi-de-thu-nghiem';
/** A server that lives for seconds starts in half the time without the second compiler. */
const BRIEF = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];
/** Plans stay as they are, however the little that is there grows and is wiped again: they would be made anew for half of all questions. */
const STEADY = 'dbms.cypher.min_replan_interval=1h';
/** A new graph is one whose indexes nobody has counted yet: the server does so every ten seconds, and how fast a test is would decide which plans it sees. */
const UNCOUNTED = 'dbms.index_sampling.background_enabled=false';
const OPENS = ['--add-opens=java.base/java.nio=ALL-UNNAMED', '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED'];

/** Whether every thread of a process stands still; where the system does not tell (no /proc), it is taken for granted. */
function isStopped(pid: number | undefined): boolean {
  const threads = `/proc/${pid}/task`;
  if (!existsSync(threads)) return true;
  return readdirSync(threads).every((id) => /\) T /.test(readFileSync(join(threads, id, 'stat'), 'utf8')));
}

/** Java 17 or newer, and Maven or jars that it has already brought. */
export function hasNeo4j(): boolean {
  const java = spawnSync('java', ['-version'], { encoding: 'utf8' });
  const version = Number(/version "(\d+)/.exec(java.stderr ?? '')?.[1] ?? 0);
  const jars = existsSync(libOf()) || spawnSync('mvn', ['-v']).status === 0;
  return available('neo4j', version >= 17 && jars);
}

function libOf(): string {
  const pom = createHash('sha256')
    .update(readFileSync(join(HERE, 'pom.xml')))
    .digest('hex')
    .slice(0, 12);
  return join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'daumoi', `neo4j-${pom}`);
}

/** The folder with the server's jars; two test files may ask at once. */
function bring(): string {
  const lib = libOf();
  if (existsSync(lib)) return lib;
  const draft = `${lib}.${process.pid}`;
  mkdirSync(draft, { recursive: true });
  const args = [
    '-q',
    '-B',
    '-f',
    join(HERE, 'pom.xml'),
    'dependency:copy-dependencies',
    `-DoutputDirectory=${draft}`,
  ];
  const done = spawnSync('mvn', args, { encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`Maven could not bring Neo4j: ${done.stdout}${done.stderr}`);
  try {
    renameSync(draft, lib);
  } catch {
    rmSync(draft, { recursive: true, force: true });
  }
  return lib;
}

interface How {
  /** For figures, with all that the server's own scripts give it. */
  lasting?: boolean;
  /** A folder that stays when the server stops; what it held before is there. Else one of its own, for this time only. */
  home?: string;
}

export class Neo4jForTests {
  readonly home: string;
  readonly port: number;
  readonly user = 'neo4j';
  readonly password = PASSWORD;
  private child: ChildProcess | undefined;
  private beside: Driver | undefined;

  private readonly lasting: boolean;
  private readonly kept: boolean;

  private constructor(home: string, port: number, how: { lasting: boolean; kept: boolean }) {
    this.home = home;
    this.port = port;
    this.lasting = how.lasting;
    this.kept = how.kept;
  }

  get url(): string {
    return `bolt://127.0.0.1:${this.port}`;
  }
  /** With user and password in it, as a location for the store. */
  get location(): string {
    return `bolt://${this.user}:${this.password}@127.0.0.1:${this.port}`;
  }

  static async start(how: How = {}): Promise<Neo4jForTests> {
    const server = await Neo4jForTests.at(how);
    await server.resume();
    return server;
  }

  /** A home for a server, with its password set; not started. */
  static async at({ lasting = false, home }: How): Promise<Neo4jForTests> {
    const folder = home ?? mkdtempSync(join(tmpdir(), 'daumoi-neo4j-'));
    const server = new Neo4jForTests(folder, await freePort(), { lasting, kept: home !== undefined });
    if (existsSync(join(folder, 'conf'))) return server;
    mkdirSync(join(folder, 'conf'), { recursive: true });
    server.setPassword();
    return server;
  }

  /** The same for all: what neo4j-admin writes the first time is kept beside the jars. */
  private setPassword(): void {
    const kept = `${bring()}.auth.ini`;
    const file = join(this.home, 'data/dbms/auth.ini');
    if (existsSync(kept)) {
      mkdirSync(dirname(file), { recursive: true });
      copyFileSync(kept, file);
      return;
    }
    this.admin(['dbms', 'set-initial-password', PASSWORD]);
    copyFileSync(file, `${kept}.${process.pid}`);
    renameSync(`${kept}.${process.pid}`, kept);
  }

  /** Runs neo4j-admin on this home; the server must not be running for an import. */
  admin(args: string[]): string {
    // Java finds no file with a Vietnamese name where the locale is not set.
    const env = {
      ...{ ...process.env, LC_ALL: 'C.UTF-8' },
      ...{ NEO4J_HOME: this.home, NEO4J_CONF: join(this.home, 'conf') },
    };
    const done = spawnSync(
      'java',
      [
        ...(this.lasting ? [] : BRIEF),
        ...OPENS,
        '-cp',
        join(bring(), '*'),
        'org.neo4j.cli.AdminTool',
        ...args,
      ],
      { env, encoding: 'utf8' },
    );
    if (done.status !== 0) throw new Error(`neo4j-admin ${args.join(' ')}: ${done.stdout}${done.stderr}`);
    return done.stdout;
  }

  /** Beside the store, as a user of Cypher; one for as long as the server runs. */
  get driver(): Driver {
    this.beside ??= neo4j.driver(this.url, neo4j.auth.basic(this.user, this.password), {
      disableLosslessIntegers: true,
    });
    return this.beside;
  }

  /** Settings as in neo4j.conf: "server.databases.default_to_read_only=true". */
  async resume(settings: readonly string[] = []): Promise<void> {
    const args = [
      ...(this.lasting ? ['-Xmx2g'] : ['-Xmx1g', ...BRIEF]),
      ...OPENS,
      '-cp',
      join(bring(), '*'),
      join(HERE, 'Neo4jServer.java'),
      this.home,
      String(this.port),
      ...(this.kept ? ['keep'] : []),
    ];
    const conf = [...(this.lasting ? [] : [STEADY, UNCOUNTED]), ...settings];
    writeFileSync(join(this.home, 'conf/neo4j.conf'), conf.join('\n'));
    // Its standard input ends with this process, even where that is killed; the server takes that as the word to stop.
    const child = spawn('java', args, { stdio: ['pipe', 'pipe', 'pipe'] });
    this.child = child;
    await new Promise<void>((done, failed) => {
      let said = '';
      child.stdout.on('data', (piece: Buffer) => {
        if (piece.toString().includes('ready')) done();
      });
      child.stderr.on('data', (piece: Buffer) => {
        said += piece.toString();
      });
      child.on('exit', () => failed(new Error(`Neo4j stopped: ${said.slice(-2000)}`)));
    });
  }

  /** Stops the server and keeps what it holds; SIGKILL takes it down as a power cut would. */
  async halt(signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM'): Promise<void> {
    const child = this.child;
    this.child = undefined;
    await this.beside?.close();
    this.beside = undefined;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((done) => child.once('exit', done));
    child.kill(signal);
    await ended;
  }

  /** The server hangs, with its port open, until the task is done. */
  async frozen(task: () => Promise<void>): Promise<void> {
    this.child?.kill('SIGSTOP');
    // A signal is on its way for a moment, in which a quick question is still answered.
    while (this.child && !isStopped(this.child.pid)) await pause(10);
    try {
      await task();
    } finally {
      this.child?.kill('SIGCONT');
    }
  }

  async stop(): Promise<void> {
    await this.halt(this.kept ? 'SIGTERM' : 'SIGKILL');
    if (!this.kept) rmSync(this.home, { recursive: true, force: true });
  }
}
