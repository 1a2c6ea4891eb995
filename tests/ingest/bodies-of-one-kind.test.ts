/** Several bodies of one kind by their own names, units of the army and the police by arm and number, bodies that serve several districts. */
import { describe, expect, it } from 'vitest';
import { linksOf, namesOf, readUnder } from './told.ts';

const bodiesIn = (body: string): string[] =>
  namesOf(readUnder('Tin trong tỉnh Nghệ An', `${body} Trời đẹp.`), 'Agency').sort();
const parts = (body: string): string[] => linksOf(readUnder('Tin trong tỉnh Nghệ An', body), 'PART_OF');

describe('one word for several', () => {
  it.each([
    ['Các Đồn Biên phòng Keng Đu, Mường Típ và Na Loi ra quân.', ['Keng Đu', 'Mường Típ', 'Na Loi']],
    ['Các đồn biên phòng: Keng Đu, Mường Típ ra quân.', ['Keng Đu', 'Mường Típ']],
    [
      'Hai Đồn Biên phòng Keng Đu và Cửa khẩu quốc tế Nậm Cắn ra quân.',
      ['Cửa khẩu quốc tế Nậm Cắn', 'Keng Đu'],
    ],
  ])('is a post of each name: %s', (body, names) =>
    expect(bodiesIn(body)).toEqual(names.map((name) => `Đồn Biên phòng ${name}`)),
  );

  it('is a school of each name, by the kind that was told last', () =>
    expect(bodiesIn('Các trường: THPT Đô Lương 1, Đô Lương 2 và THCS Lý Nhật Quang thi đấu.')).toEqual([
      'Trường THCS Lý Nhật Quang',
      'Trường THPT Đô Lương 1',
      'Trường THPT Đô Lương 2',
    ]));

  it.each(['Các trường THPT trên địa bàn thi đấu.', 'Các trường đại học, cao đẳng thi đấu.'])(
    'is nobody without names: %s',
    (body) => expect(bodiesIn(body)).toEqual([]),
  );

  it.each([
    [
      'Tòa án nhân dân huyện: Yên Thành, Diễn Châu xét xử.',
      ['Tòa án nhân dân huyện Diễn Châu', 'Tòa án nhân dân huyện Yên Thành'],
    ],
    ['Huyện ủy: Yên Thành, Diễn Châu họp bàn.', ['Huyện ủy Diễn Châu', 'Huyện ủy Yên Thành']],
    ['Huyện ủy Yên Thành, Diễn Châu họp bàn.', ['Huyện ủy Diễn Châu', 'Huyện ủy Yên Thành']],
    [
      'Ban Chỉ đạo 138 các huyện Yên Thành, Diễn Châu họp bàn.',
      ['Ban Chỉ đạo 138 huyện Diễn Châu', 'Ban Chỉ đạo 138 huyện Yên Thành'],
    ],
  ])('is a body of each district: %s', (body, bodies) => expect(bodiesIn(body)).toEqual(bodies));

  it('is no district where a double name of a province stands behind', () =>
    expect(bodiesIn('Huyện ủy Xuyên Mộc, Bà Rịa - Vũng Tàu họp bàn.')).not.toContain('Huyện ủy Bà Rịa'));
});

describe('a unit by its arm and number', () => {
  it.each([
    ['Lữ đoàn Pháo binh 16 ra quân.', 'Lữ đoàn Pháo binh 16'],
    ['Tiểu đoàn CSCĐ số 2 ra quân.', 'Tiểu đoàn CSCĐ số 2'],
    ['Đồn Công an Ia Pa và Trạm CSGT Chư Sê ra quân.', 'Trạm Cảnh sát giao thông Chư Sê'],
    ['Đồn BP cửa khẩu quốc tế Nậm Cắn ra quân.', 'Đồn Biên phòng cửa khẩu quốc tế Nậm Cắn'],
    ['Trạm Ra đa 575 ra quân.', 'Trạm Ra đa 575'],
  ])('is whole: %s', (body, name) => expect(bodiesIn(body)).toContain(name));

  it('is part of the command beside it', () =>
    expect(parts('Đoàn KT-QP 4 (Quân khu 4) và Lữ đoàn Công binh 414 (Quân khu 4) ra quân.').sort()).toEqual([
      'Lữ đoàn Công binh 414 > Quân khu 4',
      'Đoàn Kinh tế - Quốc phòng 4 > Quân khu 4',
    ]));
});

describe('an inquiry behind a dash or a code', () => {
  it.each([
    'Cơ quan ANĐT - Công an tỉnh Nghệ An khởi tố vụ án.',
    'Cơ quan An ninh điều tra (PA09) Công an tỉnh Nghệ An khởi tố vụ án.',
  ])('is of the force: %s', (body) =>
    expect(parts(body)).toEqual(['Cơ quan An ninh điều tra Công an tỉnh Nghệ An > Công an tỉnh Nghệ An']),
  );

  it('is a room by its name where only the code tells whose it is', () =>
    expect(bodiesIn('Công an tỉnh khen Phòng Kỹ thuật nghiệp vụ (PA06), Công an huyện Con Cuông.')).toContain(
      'Phòng Kỹ thuật nghiệp vụ Công an tỉnh Nghệ An',
    ));
});

describe('a body that serves several units', () => {
  it.each([
    ['Hạt Kiểm lâm liên huyện Kỳ Sơn - Tương Dương ra quân.', 'Hạt Kiểm lâm liên huyện Kỳ Sơn - Tương Dương'],
    ['Chi cục Thống kê khu vực Kỳ Sơn - Tương Dương họp.', 'Chi cục Thống kê khu vực Kỳ Sơn - Tương Dương'],
    ['Đội Quản lý thị trường liên huyện số 3 ra quân.', 'Đội Quản lý thị trường liên huyện số 3'],
    ['Hải quan khu vực XI ra quân.', 'Chi cục Hải quan khu vực XI'],
  ])('is called by them: %s', (body, name) => expect(bodiesIn(body)).toContain(name));
});

describe('bodies of a hamlet or a commune', () => {
  it.each([
    [
      'Câu lạc bộ Nông dân với pháp luật xã Đô Lương ra mắt.',
      'Câu lạc bộ Nông dân với pháp luật xã Đô Lương',
    ],
    ['Tổ hòa giải thôn Trà Đông họp bàn.', 'Tổ hòa giải thôn Trà Đông'],
    ['Liên đội Trường THCS Đông Cao ra quân.', 'Liên đội Trường THCS Đông Cao'],
    ['Ban Bảo vệ dân phố phường An Mỹ ra quân.', 'Ban Bảo vệ dân phố phường An Mỹ'],
  ])('are whole: %s', (body, name) => expect(bodiesIn(body)).toContain(name));

  it('go no further than their verb', () =>
    expect(bodiesIn('Câu lạc bộ Hưu trí tổ chức sinh hoạt tại xã Đô Lương.')).toContain(
      'Câu lạc bộ Hưu trí',
    ));
});
