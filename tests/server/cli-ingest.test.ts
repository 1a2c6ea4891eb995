/** What `ingest` keeps, refuses and leaves out: nothing that somebody read in is lost in silence. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { commandIn } from './command.ts';

const folder = mkdtempSync(join(tmpdir(), 'daumoi nhập-'));
const run = commandIn(folder, join(folder, 'graph.db'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const put = (file: string, text: string | Buffer) => {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
};
const BRIEFING =
  'Huyện Can Lộc giao ban công tác mặt trận\n\nSáng 3/8/2023, Ủy ban MTTQ huyện Can Lộc (tỉnh Hà Tĩnh) tổ chức hội nghị giao ban quý II. Ông Đặng Trần Phong, Chủ tịch Ủy ban MTTQ huyện chủ trì hội nghị. Các đại biểu đã nghe báo cáo kết quả vận động quỹ vì người nghèo và thảo luận nhiệm vụ của quý sau.\n';
const REVIEW =
  'Công an tỉnh Nghệ An tổng kết phong trào bảo vệ an ninh\n\nChiều 12/4/2022, tại thành phố Vinh, Công an tỉnh Nghệ An phối hợp với Tỉnh đoàn tổ chức hội nghị tổng kết 10 năm phong trào toàn dân bảo vệ an ninh Tổ quốc. Đại tá Phạm Thế Minh, Phó Giám đốc Công an tỉnh phát biểu tại hội nghị.\n';
const titles = (store: string) => run(['search', 'hội nghị', '--store', store]).out;

describe('an article whose file has the name of another', () => {
  it('is refused and the other one stays, until --replace says otherwise', () => {
    put('a/tin.txt', BRIEFING);
    put('b/tin.txt', REVIEW);
    expect(run(['ingest', 'a/tin.txt']).code).toBe(0);
    const { code, out, err } = run(['ingest', 'b/tin.txt']);
    expect(code).toBe(1);
    expect(out).toMatch(/^0 articles read .* 1 failed$/m);
    expect(err).toMatch(/b.tin\.txt: its id "tin" .* "Huyện Can Lộc giao ban .*rename .* --replace/);
    expect(run(['search', 'Đặng Trần Phong']).out).toMatch(/Person/);
    expect(run(['ingest', 'b/tin.txt', '--replace']).out).toMatch(/1 articles read \(0 new, 1 again\)/);
    expect(run(['search', 'Đặng Trần Phong']).out).toMatch(/nothing found/);
  });

  it('is read again where it is the same one, corrected or longer', () => {
    const store = ['--store', 'sửa.db'];
    put('bài.txt', BRIEFING);
    expect(run(['ingest', 'bài.txt', ...store]).out).toMatch(/1 new/);
    put('bài.txt', BRIEFING.replace('giao ban công tác mặt trận', 'giao ban công tác mặt trận quý II'));
    expect(run(['ingest', 'bài.txt', ...store]).out).toMatch(/1 again/);
    put(
      'bài.txt',
      `${BRIEFING}\nCũng trong sáng nay, hội nghị đã trao bằng khen cho ba tập thể tiêu biểu.\n`,
    );
    expect(run(['ingest', 'bài.txt', ...store]).out).toMatch(/1 again/);
    expect(titles('sửa.db')).toMatch(/quý II|giao ban/);
  });
});

describe('an article whose file has a name in decomposed letters, as a Mac writes it', () => {
  it('is the same one as elsewhere, and is found by either writing', () => {
    const store = ['--store', 'mac.db'];
    put('tổng kết.txt'.normalize('NFD'), REVIEW);
    put('linux/tổng kết.txt'.normalize('NFC'), REVIEW);
    expect(run(['ingest', 'tổng kết.txt'.normalize('NFD'), ...store]).out).toMatch(/1 new/);
    expect(run(['ingest', 'linux', ...store]).out).toMatch(/\(0 new, 1 again\)/);
    expect(run(['retract', 'tổng kết'.normalize('NFD'), ...store])).toMatchObject({ code: 0, err: '' });
  });
});

describe('an article that is given by two ways to its file', () => {
  it('is read and counted once', () => {
    put('hai lối/a.txt', BRIEFING);
    const { out } = run(['ingest', 'hai lối', './hai lối/a.txt', '--store', 'lối.db']);
    expect(out).toMatch(/^1 articles read \(1 new, 0 again\)/);
  });

  it('is read and counted once however many others stand between', () => {
    const of = (id: number) => JSON.stringify({ id: `tin-${id}`, text: BRIEFING });
    const lines = Array.from({ length: 60 }, (_, i) => of(i));
    put('sáu mươi.jsonl', [...lines, of(0)].join('\n'));
    const { out } = run(['ingest', 'sáu mươi.jsonl', '--store', 'sáu mươi.db']);
    expect(out).toMatch(/^60 articles read \(60 new, 0 again\)/);
  });
});

describe('search', () => {
  it('says how many there are beside those that it shows, and shows the next ones', () => {
    const store = ['--store', 'tìm.db'];
    put('tìm/a.txt', REVIEW);
    run(['ingest', 'tìm', ...store]);
    const first = run(['search', 'tỉnh', '--limit', '1', ...store])
      .out.trim()
      .split('\n');
    expect(first.at(-1)).toMatch(/^1 of [2-9] entities, 1 of 1 articles$/);
    const next = run(['search', 'tỉnh', '--limit', '1', '--offset', '1', ...store])
      .out.trim()
      .split('\n');
    expect(next[0]).toMatch(/^[A-Z]/);
    expect(next[0]).not.toBe(first[0]);
    expect(run(['search', 'tỉnh', '--limit', '101', ...store]).err).toMatch(
      /^daumoi: --limit: give a whole number from 1 to 100$/m,
    );
    expect(run(['search', 'x'.repeat(201), ...store]).err).toMatch(/^daumoi: words: .*200/);
  });
});

describe('an article that has lost a letter', () => {
  it('is kept as it is otherwise, with a word about it', () => {
    put('hỏng/hỏng.txt', Buffer.from(REVIEW).fill(0xff, 200, 201));
    const { code, err } = run(['ingest', 'hỏng/hỏng.txt', '--store', 'hỏng.db']);
    expect(err).toMatch(/^note: .*hỏng\.txt: \d damaged letters stand as \ufffd in "hỏng": mend the file/m);
    expect(code).toBe(0);
    expect(titles('hỏng.db')).toMatch(/Công an tỉnh Nghệ An tổng kết phong trào/);
  });
});

describe('extract', () => {
  it('writes a file for each id, whatever the ids are made of', () => {
    const ids = ['n4/../../x', 'n4_.._.._x', 'n4%2f..', 'n4/..', 'kết.', 'kết', 'x'.repeat(300), 12];
    put('lạ.jsonl', ids.map((id) => JSON.stringify({ id, text: REVIEW })).join('\n'));
    const { out } = run(['extract', 'lạ.jsonl', '--out', 'lạ']);
    expect(out).toMatch(new RegExp(`^${ids.length} articles written to lạ, 0 failed`));
    const files = readdirSync(join(folder, 'lạ'));
    expect(files.length).toBe(ids.length);
    expect(files).toEqual(expect.arrayContaining(['12.json', 'kết.json', 'n4%2f..%2f..%2fx.json']));
  });
});

describe('a command that only reads', () => {
  it.each([
    ['search', 'cong an'],
    ['stats'],
    ['proposals'],
    ['export', '--format', 'gexf', '--out', 'rỗng.gexf'],
    ['export', '--format', 'neo4j-admin', '--out', 'rỗng'],
    ['retract', 'x'],
  ])('makes no store where there is none, and says so: %s', (...args) => {
    const { code, err } = run([...args, '--store', 'gõ nhầm.db']);
    expect(err).toMatch(/^daumoi: there is no store at gõ nhầm\.db: .*--store.*\n$/);
    expect(code).toBe(1);
    expect(readdirSync(folder).filter((f) => /gõ nhầm|rỗng/.test(f))).toEqual([]);
  });
});

describe('a folder', () => {
  it('with files of other kinds says how many were left out, and what to do with old Word files', () => {
    put('lẫn/a.txt', BRIEFING);
    put('lẫn/b.md', REVIEW);
    put('lẫn/sâu/c.MD', REVIEW);
    put('lẫn/d.xls', 'x');
    put('lẫn/e.doc', Buffer.from('d0cf11e0a1b11ae1'.repeat(9), 'hex'));
    const { code, out, err } = run(['ingest', 'lẫn', '--store', 'lẫn.db']);
    expect(out).toMatch(/^1 articles read .* 1 failed$/m);
    expect(err).toMatch(/^3 files of other kinds left out: 2 \.md, 1 \.xls$/m);
    expect(err).toMatch(/^failed: .*e\.doc: .*save it as \.docx/m);
    expect(code).toBe(1);
    const json = run(['ingest', 'lẫn', '--store', 'lẫn.db', '--json']).out;
    expect(JSON.parse(json)).toMatchObject({ articles: 1, leftOut: { '.md': 2, '.xls': 1 } });
  });

  it('without articles is said to be that, and no store is made for nothing', () => {
    mkdirSync(join(folder, 'trống'));
    const { code, err } = run(['ingest', 'trống', '--store', 'không.db']);
    expect(err).toMatch(/failed: trống: there is no article in this folder/);
    expect(code).toBe(1);
    expect(readdirSync(folder)).not.toContain('không.db');
  });
});
