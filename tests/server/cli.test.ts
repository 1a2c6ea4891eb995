/** The command line as a user runs it: what it prints, what it writes, and one clear line where something is wrong. */
import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { VERSION } from '../../server/version.ts';
import { makeDocx, makePdf, paragraph } from '../ingest/documents.ts';
import { CLI, commandIn } from './command.ts';

const folder = mkdtempSync(join(tmpdir(), 'daumoi cli đường dẫn-'));
const STORE = join(folder, 'graph.db');

const ARTICLE = (name: string) =>
  `Huyện ${name} giao ban công tác mặt trận\n\nSáng 3/8/2023, Ủy ban MTTQ huyện ${name} (tỉnh Hà Tĩnh) tổ chức hội nghị giao ban quý II. Ông Đặng Trần Phong, Chủ tịch Ủy ban MTTQ huyện chủ trì hội nghị.\n`;

const run = commandIn(folder, STORE);

/** One line that says what to do: no stack, no more. */
function refused({ code, err }: { code: number | null; err: string }, what: RegExp): void {
  expect(code).not.toBe(0);
  expect(err).toMatch(what);
  expect(err).not.toMatch(/^\s+at /m);
  expect(err.trim().split('\n').length).toBe(1);
}

beforeAll(() => {
  mkdirSync(join(folder, 'tin tức'), { recursive: true });
  writeFileSync(join(folder, 'tin tức/can-loc.txt'), ARTICLE('Can Lộc'));
  writeFileSync(
    join(folder, 'tin tức/duc-tho.html'),
    `<html><head><title>t</title></head><body><article><h1>Huyện Đức Thọ giao ban</h1><p>${ARTICLE('Đức Thọ').split('\n\n')[1]}</p></article></body></html>`,
  );
  const line = (id: string, name: string) =>
    JSON.stringify({ id, title: `Huyện ${name} giao ban`, text: ARTICLE(name) });
  writeFileSync(
    join(folder, 'nhiều.jsonl.gz'),
    gzipSync(`${line('a', 'Hương Khê')}\n{ không phải JSON\n${line('b', 'Vũ Quang')}\n`),
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the command line', () => {
  it.each(['--version', '-V'])('says its version by %s', (flag) =>
    expect(run([flag])).toEqual({ code: 0, out: `${VERSION}\n`, err: '' }),
  );
  it.skipIf(!existsSync('/proc/self'))('says at once where nothing can be written, and makes nothing', () => {
    const give = /the folder \/proc\/x.* cannot be made or written to: give another/;
    refused(run(['extract', 'tin tức', '--out', '/proc/x/y']), give);
    refused(
      run(['ingest', 'tin tức', '--store', '/proc/x/a.db']),
      /there can be no database \/proc\/x\/a\.db: choose/,
    );
    refused(run(['serve', '--store', '/proc/x/a.db']), /there can be no database \/proc\/x\/a\.db: choose/);
  });
  it('takes no link that leads nowhere for a folder', () => {
    symlinkSync(join(folder, 'không đâu'), join(folder, 'lạc'));
    const why = /lạc cannot be made or written to: give another \(a link stands there that leads nowhere\)/;
    refused(run(['extract', 'tin tức', '--out', 'lạc']), why);
    refused(run(['ingest', 'tin tức', '--store', 'lạc/a.db']), /there can be no database .*leads nowhere/);
  });
  it('explains itself', () => {
    const { code, out } = run(['--help']);
    expect(code).toBe(0);
    for (const command of [
      'ingest',
      'extract',
      'explain',
      'serve',
      'export',
      'retract',
      'stats',
      'search',
      'proposals',
    ])
      expect(out).toContain(command);
  });

  it('knows no other command or option, and says so with exit code 2', () => {
    for (const args of [['fly'], ['ingest'], ['stats', '--stor', 'x'], ['extract', 'a.txt']]) {
      const { code, err } = run(args);
      expect(code, args.join(' ')).toBe(2);
      expect(err).toMatch(/^error: /);
    }
  });

  it('reads folders and JSON Lines, tells what failed and why, and keeps the rest', () => {
    const { code, out, err } = run(['ingest', 'tin tức', 'nhiều.jsonl.gz']);
    expect(out).toMatch(/4 articles read \(4 new, 0 again\)/);
    expect(err).toMatch(/failed: nhiều\.jsonl\.gz.*2/);
    expect(code).toBe(1);
  });

  it('reads again what it has read, and nothing changes', () => {
    const before = run(['stats', '--json']).out;
    expect(run(['ingest', 'tin tức/*']).out).toMatch(/2 articles read \(0 new, 2 again\)/);
    expect(run(['stats', '--json']).out).toBe(before);
  });

  it('finds, explains, extracts', () => {
    expect(run(['search', 'dang tran phong']).out).toMatch(/Person\s+Đặng Trần Phong/);
    expect(run(['explain', 'tin tức/can-loc.txt']).out).toMatch(/CHAIRED/);
    expect(run(['extract', '--out', 'ra', 'tin tức/can-loc.txt']).code).toBe(0);
    const [file = ''] = readdirSync(join(folder, 'ra'));
    const read = JSON.parse(readFileSync(join(folder, 'ra', file), 'utf8')) as {
      relations: { type: string; evidence: { quote: string; start: number; end: number }[] }[];
    };
    const text = readFileSync(join(folder, 'tin tức/can-loc.txt'), 'utf8').normalize('NFC');
    for (const r of read.relations)
      for (const e of r.evidence) expect(text.slice(e.start, e.end)).toBe(e.quote);
    expect(read.relations.some((r) => r.type === 'CHAIRED')).toBe(true);
  });

  it.each(['json', 'gexf', 'graphml', 'csv'])('exports %s', (format) => {
    const { code } = run(['export', '--format', format, '--out', `g.${format}`]);
    expect(code).toBe(0);
    expect(readFileSync(join(folder, `g.${format}`), 'utf8')).toContain('Đặng Trần Phong');
  });

  it('reads from standard input: an article of any kind, or JSON Lines, packed or not', () => {
    expect(run(['explain', '-'], {}, ARTICLE('Kỳ Anh')).out).toMatch(/CHAIRED/);
    const docx = makeDocx(ARTICLE('Kỳ Anh').trim().split('\n\n').map(paragraph).join(''));
    expect(run(['explain', '-'], {}, docx).out).toMatch(/CHAIRED/);
    const lines = `${JSON.stringify({ id: 'dòng', text: ARTICLE('Kỳ Anh') })}\n`;
    const store = ['--store', 'stdin.db'];
    expect(run(['ingest', '-', ...store], {}, lines).out).toMatch(/1 articles read \(1 new/);
    expect(run(['ingest', '-', ...store], {}, gzipSync(lines)).out).toMatch(
      /1 articles read \(0 new, 1 again/,
    );
    expect(run(['ingest', '-', ...store]).err).toMatch(/failed: -: the file is empty/);
  });

  it('reads PDF and Word files in a folder, each by what it holds', () => {
    mkdirSync(join(folder, 'công văn'));
    const [title = '', body = ''] = ARTICLE('Nghi Xuân').trim().split('\n\n');
    writeFileSync(join(folder, 'công văn/a.docx'), makeDocx(paragraph(title) + paragraph(body)));
    writeFileSync(
      join(folder, 'công văn/b.pdf'),
      makePdf([[...(body.match(/.{1,60}(?:\s|$)/g) ?? [])].map((text, i) => ({ text, y: 700 - 16 * i }))]),
    );
    writeFileSync(join(folder, 'công văn/c.pdf'), makePdf([[]]));
    const { out, err } = run(['ingest', 'công văn', '--store', 'cv.db', '--json']);
    expect(JSON.parse(out)).toMatchObject({ articles: 2, failures: [{ where: join('công văn', 'c.pdf') }] });
    expect(err).toMatch(/^failed: .*c\.pdf: .*OCR/);
    expect(run(['search', 'dang tran phong', '--store', 'cv.db']).out).toMatch(/Đặng Trần Phong/);
  });

  it('does not let one article silently take the place of another of the same name', () => {
    for (const [dir, name] of [
      ['một', 'Hương Sơn'],
      ['hai', 'Thạch Hà'],
    ] as const) {
      mkdirSync(join(folder, 'trùng', dir), { recursive: true });
      writeFileSync(join(folder, 'trùng', dir, 'tin.txt'), ARTICLE(name));
    }
    for (const args of [
      ['ingest', 'trùng', '--store', 't.db'],
      ['extract', 'trùng', '--out', 'trùng-ra'],
    ]) {
      const { code, out, err } = run(args);
      expect(out).toMatch(/^1 articles .* 1 failed$/m);
      expect(err).toMatch(/its id "tin" is that of another article in .*tin\.txt: rename one/);
      expect(code).toBe(1);
    }
  });

  it('takes an article out and says which are not there', () => {
    const { code, out, err } = run(['retract', 'a', 'không-có']);
    expect(out).toMatch(/1 articles taken out/);
    expect(err).toMatch(/không-có: there is no article with this id/);
    expect(code).toBe(1);
    const again = run(['retract', 'a', '--json']);
    expect(JSON.parse(again.out)).toEqual({ removed: [], missing: ['a'] });
    expect(run(['search', 'Hương Khê']).out).toMatch(/nothing found/);
  });

  it.each<[string[], RegExp]>([
    [['export', '--format', 'xlsx', '--out', 'x'], /no format "xlsx"; choose one of/],
    [['export', '--format', 'csv', '--out', 'x', '--entity', 'agency:x'], /no entity agency:x/],
    [
      ['export', '--format', 'csv', '--out', 'không/có/x.csv'],
      /no folder không.có for --out không.có.x\.csv: make it first/,
    ],
    [['export', '--format', 'csv', '--out', '.'], /\. is a folder: give --out a file in it/],
    [
      ['extract', 'tin tức', '--out', 'tin tức/can-loc.txt'],
      /the folder .*can-loc\.txt cannot be made or written to: give another \(a file stands there\)/,
    ],
    [['explain', 'tin tức'], /tin tức: this is a folder: give a file/],
    [['explain', 'không-có.txt'], /there is no file or folder không-có\.txt/],
    [['proposals', '--limit', '0'], /--limit: give a whole number from 1 to 500/],
    [['proposals', '--entity', 'agency:x'], /there is no entity agency:x; daumoi search finds ids/],
    [['proposals', '--entity', ''], /--entity: give the id of an entity, as search finds it/],
    [['search', 'x'.repeat(300)], /200/],
    [['ingest', 'không-có.txt'], /no such file/],
    [['stats', '--store', 'mongo://x'], /no store is known for "mongo:"/],
    [['stats', '--store', 'ảnh.db'], /ảnh\.db/],
    [['serve', '--port', 'tám'], /PORT/],
  ])('refuses with one line what it cannot do: %j', (args, says) => {
    writeFileSync(join(folder, 'ảnh.db'), 'đây không phải cơ sở dữ liệu '.repeat(100));
    refused(run(args), says);
  });

  it('says that a port is taken', async () => {
    const other = createServer();
    await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
    const { port } = other.address() as { port: number };
    refused(run(['serve', '--port', String(port)]), new RegExp(`port ${port} is in use`));
    other.close();
  });

  it('serves until it is told to stop', async () => {
    const child = spawn(process.execPath, [CLI, 'serve', '--port', '0'], {
      cwd: folder,
      env: { ...process.env, DAUMOI_STORE: STORE },
    });
    const url = await new Promise<string>((done, failed) => {
      let said = '';
      child.stdout.on('data', (piece: Buffer) => {
        said += piece.toString();
        const found = said.match(/http:\/\/[^\s]+/);
        if (found) done(found[0]);
      });
      child.on('exit', () => failed(new Error(`stopped before it served: ${said}`)));
    });
    expect((await fetch(new URL('/api/health', url))).status).toBe(200);
    const stopped = new Promise((done) => child.on('exit', done));
    child.kill('SIGTERM');
    expect(await stopped).toBe(0);
  });
});
