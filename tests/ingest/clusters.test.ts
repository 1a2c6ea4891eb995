/** Clusters in which bodies vie with each other, what leads them, and whom they have at their head. */
import { describe, expect, it } from 'vitest';
import { heldIn, linksOf, namesOf, readUnder, saidIn } from './told.ts';

const HELD = 'tổ chức hội nghị tổng kết công tác thi đua năm 2020.';

describe('a cluster is called by whom it has', () => {
  it.each([
    'Cụm thi đua các tỉnh Bắc Trung Bộ',
    'Cụm thi đua 5 thành phố trực thuộc Trung ương',
    'Khối thi đua các cơ quan tham mưu giúp việc Tỉnh ủy',
    'Khối thi đua các cơ quan tham mưu tổng hợp',
  ])('and holds its meeting: %s', (name) =>
    expect(linksOf(readUnder('Tin trong ngày', `Sáng 9/6, ${name} đã ${HELD}`), 'ORGANIZED')).toEqual([
      `${name} > Hội nghị tổng kết công tác thi đua năm 2020`,
    ]),
  );
  it.each([
    'Các cụm thi đua đã tổ chức nhiều hoạt động.',
    'Khối thi đua các sở, ban, ngành tổ chức hội nghị.',
    'Cụm thi đua đã bình xét các đơn vị.',
  ])('not where that is left open: %s', (text) =>
    expect(namesOf(readUnder('Tin trong ngày', text), 'Agency').filter((a) => /thi đua/u.test(a))).toEqual(
      [],
    ),
  );
});

describe('the body that leads a cluster', () => {
  it.each([
    'Cụm trưởng Cụm thi đua số 2',
    'Cụm trưởng Cụm thi đua các tỉnh Bắc Trung Bộ,',
    'Cụm trưởng Cụm thi đua số 2 (gồm Sở Tư pháp các tỉnh Hà Tĩnh, Quảng Bình)',
    'đơn vị Cụm trưởng Cụm thi đua số 2 -',
  ])('holds what it is said to hold: – %s', (is) =>
    expect(saidIn(`Sáng 9/6, Sở Tư pháp tỉnh Nghệ An – ${is} ${HELD}`, /ORGANIZED/)).toEqual([
      'Sở Tư pháp tỉnh Nghệ An ORGANIZED Hội nghị tổng kết công tác thi đua năm 2020',
    ]),
  );
  it('is not whoever leads it elsewhere in the article', () =>
    expect(
      saidIn(
        `Sáng 9/6, Sở Tư pháp tỉnh Nghệ An - Cụm trưởng Cụm thi đua số 2 ${HELD} Ông Lê Văn Mậu, Cụm trưởng Cụm thi đua số 2 vắng mặt.`,
        /ORGANIZED|ATTENDED|CHAIRED/,
      ),
    ).toEqual(['Sở Tư pháp tỉnh Nghệ An ORGANIZED Hội nghị tổng kết công tác thi đua năm 2020']));
});

describe('who is at its head', () => {
  it.each(['Cụm phó', 'Cụm phó Cụm thi đua'])('is of the only one that is told: %s', (title) =>
    expect(
      heldIn(
        `Cụm thi đua số 2 ${HELD} Ông Lê Văn Mậu, Giám đốc Sở Tư pháp tỉnh Hà Tĩnh, ${title}, trình bày báo cáo.`,
      ),
    ).toEqual(['Lê Văn Mậu: Cụm phó Cụm thi đua số 2', 'Lê Văn Mậu: Giám đốc Sở Tư pháp tỉnh Hà Tĩnh']),
  );
  it('is of none where two are told', () =>
    expect(
      heldIn(
        `Cụm thi đua số 2 và Cụm thi đua số 3 ${HELD} Ông Lê Văn Mậu, Giám đốc Sở Tư pháp tỉnh Hà Tĩnh, Cụm phó, trình bày báo cáo.`,
      ),
    ).toEqual(['Lê Văn Mậu: Giám đốc Sở Tư pháp tỉnh Hà Tĩnh']));
});

describe('several who stand in brackets behind how many they are', () => {
  it.each(['Liên ngành Tư pháp Trung ương', 'Các cơ quan', 'Ba ngành'])('hold it: %s', (lead) =>
    expect(
      saidIn(
        `${lead} (Tòa án nhân dân tối cao, Bộ Công an, Bộ Tư pháp) đã phối hợp tổ chức hội nghị tổng kết.`,
        /ORGANIZED/,
      ),
    ).toHaveLength(3),
  );
  it('do not where another holds it', () =>
    expect(
      saidIn(
        'Theo báo cáo của các cơ quan (Bộ Công an, Bộ Tư pháp), Tòa án nhân dân tối cao đã tổ chức hội nghị tổng kết.',
        /ORGANIZED/,
      ),
    ).toEqual(['Tòa án nhân dân tối cao ORGANIZED Hội nghị tổng kết']));
});

describe('whoever heads a "Khối thi đua"', () => {
  it.each([
    ['các cơ quan Đảng tỉnh', 'Trưởng Khối thi đua', 'Trưởng Khối thi đua các cơ quan Đảng tỉnh'],
    ['số 5', 'Trưởng Khối thi đua số 5', 'Trưởng Khối thi đua số 5'],
    ['số 5', 'Phó Trưởng khối thi đua', 'Phó Trưởng Khối thi đua số 5'],
  ])('%s: %s', (name, post, office) => {
    const text = `Khối thi đua ${name} ${HELD} Ông Lê Văn Mậu, Giám đốc Sở Tư pháp tỉnh Hà Tĩnh, ${post} chủ trì hội nghị.`;
    expect(heldIn(text)).toContain(`Lê Văn Mậu: ${office}`);
    expect(saidIn(text, /CHAIRED/)).toHaveLength(1);
  });
  it('is not who heads a quarter of a town', () =>
    expect(heldIn(`Khối thi đua số 5 ${HELD} Ông Lê Văn Mậu, Trưởng khối 5 phường Vĩnh Hải dự.`)).toEqual([
      'Lê Văn Mậu: Trưởng Khối 5, phường Vĩnh Hải',
    ]));
});

describe('a body that is told with where it stands', () => {
  it.each(['ở Phú Quốc', 'đóng tại huyện Tịnh Biên', 'đóng quân trên địa bàn huyện Tịnh Biên'])(
    'holds what it holds with another: %s',
    (where) =>
      expect(
        saidIn(
          `Sáng 9/6, Trung đoàn 892 ${where} phối hợp với Sở Tư pháp tỉnh An Giang ${HELD}`,
          /ORGANIZED/,
        ),
      ).toHaveLength(2),
  );
});
