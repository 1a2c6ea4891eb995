/** The day of an occasion, among the days of papers, effects and deadlines that stand beside it. */
import { describe, expect, it } from 'vitest';
import { findInText } from '../../ingest/read/text.ts';
import { linksOf, readUnder } from './told.ts';

const days = (text: string): string[] =>
  readUnder('Tin Lai Châu', text).entities.flatMap((e) =>
    e.type === 'Event' ? [`${e.kind} ${e.date ?? ''}`.trim()] : [],
  );

describe('the day of an occasion', () => {
  it.each([
    [
      'is not that of a resolution before it',
      'Ba năm kể từ ngày Công an tỉnh Lai Châu ký Nghị quyết liên tịch số 03/NQLT-CAT-HCCB (6/12/2020) về an ninh trật tự, sáng 16/12/2023, hai ngành tổ chức hội nghị sơ kết.',
      'sơ kết 2023-12-16',
    ],
    [
      'is not that of a plan that it carries out',
      'Thực hiện Kế hoạch số 17/KH-UBND ngày 10/7/2023 của UBND tỉnh Lai Châu, ngày 5/8/2023, Sở Y tế tổ chức hội nghị tập huấn công tác dân số.',
      'tập huấn 2023-08-05',
    ],
    [
      'is not a deadline',
      'Tại hội nghị tổng kết công tác dân số, bà Lê Thị Bảy, Giám đốc Sở Y tế tỉnh Lai Châu yêu cầu các huyện báo cáo trước ngày 10/2/2023.',
      'tổng kết',
    ],
  ])('%s', (_, text, told) => expect(days(text)).toEqual([told]));
});

describe('a year that nothing states', () => {
  it.each([
    [
      'comes after the one that is looked back on',
      'Ngày 15/3, Sở Y tế tỉnh Lai Châu tổ chức hội nghị đánh giá công tác dân số năm 2018, triển khai nhiệm vụ 2019.',
      'triển khai 2019-03-15',
    ],
    [
      'is that of the plan, not of a drought before',
      'Ngày 19/4, UBND tỉnh Lai Châu mở cuộc họp khẩn triển khai kế hoạch chống hạn. Đợt hạn năm 2014-2015 làm thiệt hại lớn. Tỉnh đã có kế hoạch chống hạn năm 2018.',
      'triển khai 2018-04-19',
    ],
    [
      'is that of the months that are looked back on',
      'Sáng 10/4, Sở Y tế tỉnh Lai Châu tổ chức hội nghị đánh giá công tác 3 tháng đầu năm 2018.',
      'hội nghị 2018-04-10',
    ],
    [
      'is not that in which a term ends',
      'Sáng 31/8, UBND tỉnh Lai Châu tổ chức lễ trao quyết định bổ nhiệm ông Lê Văn Bình giữ chức Giám đốc Sở Y tế đến ngày 31/8/2024.',
      'bổ nhiệm',
    ],
    [
      'is not that of a feast which is summed up, nor one by which something is to be done',
      'Sáng 14/2, UBND tỉnh Lai Châu tổ chức hội nghị tổng kết công tác chăm lo Tết Kỷ Hợi năm 2019. Tỉnh triển khai tiếp các dự án, muộn nhất là năm 2025 sẽ xong.',
      'tổng kết',
    ],
  ])('%s', (_, text, told) => expect(days(text)).toEqual([told]));
});

describe('a ceremony that the report only calls so', () => {
  it('is the deed of its title on the day it was announced, not the conference told at its end', () => {
    const x = readUnder(
      'Công an tỉnh Lai Châu công bố các quyết định về công tác cán bộ',
      `Kể từ ngày 01/11/2023, Thượng tá Lò Văn Sáu thôi giữ chức Trưởng Công an huyện Tam Đường. Đó là nội dung các quyết định được công bố chiều 30/10/2023. Buổi lễ do Đại tá Lê Văn Bảy, Giám đốc Công an tỉnh chủ trì.

Giao nhiệm vụ, Đại tá Lê Văn Bảy nhắc hai vấn đề. Thượng tá Lò Văn Sáu hứa làm tốt.

Cùng ngày, tại huyện Tam Đường, Ủy ban MTTQ Việt Nam huyện tổ chức hội nghị hiệp thương lần thứ ba.`,
    );
    expect(x.entities.flatMap((e) => (e.type === 'Event' ? [`${e.kind} ${e.date}`] : [])).sort()).toEqual([
      'bổ nhiệm 2023-10-30',
      'hiệp thương 2023-10-30',
    ]);
  });
});

describe('the day of publication', () => {
  it.each([
    ['QTO - 06:30, 29/04/2022', '2022-04-29'],
    ['CHÍ BẢO - SÓC KHA (17-10-2019)', '2019-10-17'],
    ['QUẢNG NINH PORTAL | Thứ Sáu, 19/06/2020 - 17:05', '2020-06-19'],
    ['(Báo Sơn La, 17/03/2023) - Ngày 16/3, Hội Nông dân tỉnh tổ chức hội nghị.', '2023-03-17'],
    ['2025-08-09', '2025-08-09'],
  ])('stands beside who put the article up: %s', (line, day) =>
    expect(findInText(`Hội nghị của tỉnh\n\n${line}\n\nNội dung bài.`).publishedOn).toBe(day),
  );
  it.each(['Hội nghị diễn ra ngày 5/6/2023.', 'Công an huyện tuyên truyền từ 4/5/2023 đến 8/5/2023'])(
    'is no day that a sentence tells: %s',
    (line) => expect(findInText(`Hội nghị của tỉnh\n\n${line}`).publishedOn).toBeUndefined(),
  );
});

describe('an occasion told between two parts of another', () => {
  it('has its own chair, and the next line goes back to the first', () => {
    const x = readUnder(
      'Tập huấn sơ cấp cứu',
      `Trong hai ngày 24 và 25/8/2023, Hội Chữ thập đỏ tỉnh Lai Châu mở lớp tập huấn kỹ năng sơ cấp cứu cho đội xung kích các xã.

Xen giữa lớp học, chiều 24/8/2023, Hội Chữ thập đỏ huyện Tam Đường sơ kết 2 năm thực hiện Kế hoạch liên tịch số 17/KHLT-CTĐ-HĐ. Bà Lê Thị Bảy, Chủ tịch Hội Chữ thập đỏ huyện Tam Đường chủ trì hội nghị.

Ông Lò Văn Sáu, Chủ tịch Hội Chữ thập đỏ tỉnh phát biểu bế giảng lớp tập huấn.`,
    );
    const kind = new Map(x.entities.flatMap((e) => (e.type === 'Event' ? [[e.id, e.kind]] : [])));
    const of = (type: string) => x.claims.filter((c) => c.type === type).map((c) => kind.get(c.object));
    expect([of('CHAIRED'), of('SPOKE_AT')]).toEqual([['sơ kết'], ['tập huấn']]);
  });
});

describe('an occasion of days before, told in a paragraph of its own', () => {
  it('has those whom the paragraph tells of', () => {
    const x = readUnder(
      'Trao nhà “Mái ấm”',
      `Sáng 5/2/2023, Hội Phụ nữ Công an tỉnh Lai Châu trao nhà “Mái ấm” cho gia đình chị Lò Thị M. Tới dự có bà Lê Thị Bảy, Chủ tịch Hội LHPN tỉnh Lai Châu.

Trước đó, ngày 02/02/2023, tại thành phố Lai Châu, Hội Phụ nữ Công an tỉnh tổ chức Hội nghị tổng kết công tác Hội năm 2022. Đại tá Lò Văn Sáu, Phó Giám đốc Công an tỉnh Lai Châu dự và phát biểu chỉ đạo.`,
    );
    const kind = new Map(x.entities.flatMap((e) => (e.type === 'Event' ? [[e.id, e.kind]] : [])));
    const of = (type: string) =>
      x.claims
        .filter((c) => c.type === type)
        .map((c) => kind.get(c.object))
        .sort();
    expect([of('ATTENDED'), of('SPOKE_AT')]).toEqual([['trao tặng', 'tổng kết'], ['tổng kết']]);
  });
});

describe('a caption with the month before the day', () => {
  const REPORT =
    'Chánh Văn phòng UBND tỉnh Nghệ An Trần Văn Tám cho biết điều này tại cuộc họp báo thường kỳ diễn ra chiều 3-4.\n\nÔng Tám nói tỉnh đã lập tổ công tác.\n\n';
  const events = (caption: string): string[] =>
    readUnder('Tin trong ngày', REPORT + caption).entities.flatMap((e) =>
      e.type === 'Event' ? [e.name] : [],
    );
  it('tells of the occasion of the report', () => {
    const caption = 'Ông Trần Văn Tám chủ trì buổi họp báo chiều 4-3 - Ảnh: LÊ BẢY.';
    expect(events(caption)).toEqual(['Cuộc họp báo thường kỳ']);
    expect(linksOf(readUnder('Tin trong ngày', REPORT + caption), 'CHAIRED')).toEqual([
      'Trần Văn Tám > Cuộc họp báo thường kỳ',
    ]);
  });
  it.each([
    ['on another day', 'Ông Trần Văn Tám chủ trì buổi họp báo chiều 9-3 - Ảnh: LÊ BẢY.'],
    ['in the report itself', 'Trước đó, ông Trần Văn Tám chủ trì buổi họp báo chiều 4-3.'],
  ])('is another one %s', (_, text) =>
    expect(linksOf(readUnder('Tin trong ngày', REPORT + text), 'CHAIRED')).not.toContain(
      'Trần Văn Tám > Cuộc họp báo thường kỳ',
    ),
  );
});

describe('a day with its year in brackets', () => {
  const dayOf = (range: string) =>
    days(`Sáng 2/10, Hội Khuyến học tỉnh Lai Châu tổ chức lễ kỷ niệm 27 năm ngày thành lập Hội ${range}.`);
  it.each(['(2/10/1996 - 2/10/2023)', '(2/10/1996)'])('is the one remembered: %s', (range) =>
    expect(dayOf(range)).toEqual(['kỷ niệm 2023-10-02']),
  );
});

describe('an occasion whose name tells its year', () => {
  it.each([
    ['is on no day of another one', 'Tại cuộc họp báo quý I-2019 của UBND tỉnh, ông Tám nói vậy.', []],
    [
      'keeps the day of that year',
      'Sáng 4-4-2019, UBND tỉnh tổ chức cuộc họp báo quý I-2019.',
      ['2019-04-04'],
    ],
  ])('%s', (_, told, dates) =>
    expect(
      readUnder(
        'Tin tỉnh Nghệ An',
        `Người dân vây nhà máy từ ngày 26-9-2018 ở tỉnh Nghệ An.\n\n${told}`,
      ).entities.flatMap((e) => (e.type === 'Event' && e.date ? [e.date] : [])),
    ).toEqual(dates),
  );
});

it.each(['Chiều nay, 21/5', 'Sáng nay, 21-5', 'Hôm nay, 21.5'])(
  'a day behind a comma is the one that is called so: %s',
  (day) =>
    expect(
      days(
        `${day}, Sở Y tế tỉnh Lai Châu tổ chức hội nghị đánh giá công tác dân số năm 2020, triển khai nhiệm vụ 2021.`,
      ),
    ).toEqual(['triển khai 2020-05-21']),
);
it('what is counted by three fourths is no day', () =>
  expect(
    days(
      'Tính đến nay, 3/4 số trạm đã xong; Sở Y tế tỉnh Lai Châu tổ chức hội nghị tổng kết năm 2020, triển khai nhiệm vụ 2021.',
    ),
  ).toEqual(['tổng kết']));
