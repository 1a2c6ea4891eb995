/** Whose an occasion is, who is met there and who chairs or leads something else. */
import { describe, expect, it } from 'vitest';
import type { RelationType } from '../../ingest/ontology.ts';
import { linksOf, readUnder, saidIn, told } from './told.ts';

/** Who has the role, in the order of the claims. */
const who = (type: RelationType, headline: string, text: string): string[] =>
  told(readUnder(headline, text)).flatMap((c) => (c.type === type ? [c.from] : []));

describe('a body named right behind a session', () => {
  const lead = 'Sáng 5/12/2018, kỳ họp thứ 9 HĐND tỉnh Lai Châu khai mạc. ';
  const hosts = (text: string) => who('ORGANIZED', 'Kỳ họp', lead + text);
  it('holds it, whatever the sentence says', () => {
    expect(
      hosts('Phát biểu tại kỳ họp HĐND tỉnh Lai Châu, ông Lê Văn Bảy, Giám đốc Sở Y tế xin lỗi.'),
    ).toEqual(['HĐND tỉnh Lai Châu']);
  });
  it('does not where another session is meant', () => {
    expect(hosts('Việc này đã nêu tại kỳ họp Quốc hội vừa qua.')).toEqual(['HĐND tỉnh Lai Châu']);
  });
});

describe('who is met', () => {
  const lead = 'Sáng 5/12/2018, Chủ tịch UBND tỉnh Lai Châu Lê Văn Bảy có buổi làm việc với Sở Y tế. ';
  it('is there', () => {
    expect(who('ATTENDED', 'Làm việc', lead)).toContain('Sở Y tế tỉnh Lai Châu');
  });
  it('is not where the meeting is another one', () => {
    expect(
      linksOf(
        readUnder('Làm việc', `${lead}Trước đó, tại cuộc gặp với Sở Tư pháp, ông hứa sớm trả lời.`),
        'ATTENDED',
      ).filter((x) => x.startsWith('Sở Tư pháp') && x.includes('Buổi làm việc')),
    ).toEqual([]);
  });
});

describe('who chairs', () => {
  const lead =
    'Sáng 5/12/2018, UBND tỉnh Lai Châu tổ chức hội nghị tổng kết công tác năm 2018. Hội nghị do ông Lê Văn Bảy - Phó Chủ tịch UBND tỉnh - chủ trì. ';
  it('may stand between dashes', () => {
    expect(who('CHAIRED', 'Tổng kết', lead)).toEqual(['Lê Văn Bảy']);
  });
  it('does not have the chair of any other meeting', () => {
    expect(
      who(
        'CHAIRED',
        'Tổng kết',
        `${lead}Giám đốc Sở Y tế Trần Văn Chín vừa chủ trì một cuộc họp về dịch bệnh.`,
      ),
    ).toEqual(['Lê Văn Bảy']);
  });
});

describe('a list of those present', () => {
  const lead = 'Sáng 5/12/2018, UBND tỉnh Lai Châu tổ chức hội nghị tổng kết công tác năm 2018. ';
  it('goes on in numbered lines and in sentences of nothing but names', () => {
    const lines =
      'Tham dự hội nghị:\n\n1. Lãnh đạo tỉnh: Đồng chí Lê Văn Bảy, Phó Chủ tịch HĐND tỉnh.\n\n2. Lãnh đạo Công an tỉnh: Đại tá Trần Văn Chín, Phó Giám đốc Công an tỉnh.';
    expect(who('ATTENDED', 'Tổng kết', `${lead}\n\n${lines}`).sort()).toEqual([
      'Lê Văn Bảy',
      'Trần Văn Chín',
    ]);
    const sentences =
      'Dự hội nghị có: Đồng chí Lê Văn Bảy, Phó Chủ tịch HĐND tỉnh. Đồng chí Trần Văn Chín, Phó Giám đốc Công an tỉnh.';
    expect(who('ATTENDED', 'Tổng kết', lead + sentences).sort()).toEqual(['Lê Văn Bảy', 'Trần Văn Chín']);
  });
  it('ends where somebody says something', () => {
    const text =
      'Dự hội nghị có đồng chí Lê Văn Bảy, Phó Chủ tịch HĐND tỉnh. Đại tá Trần Văn Chín, Phó Giám đốc Công an tỉnh, cho biết kết quả đạt khá.';
    expect(who('ATTENDED', 'Tổng kết', lead + text)).toEqual(['Lê Văn Bảy']);
  });
});

describe('who leads a delegation', () => {
  const team = 'Ông Lê Văn Bảy, Chủ tịch UBND tỉnh Lai Châu dẫn đầu đoàn công tác đến kiểm tra bãi rác.';
  it('is not at a conference for that', () => {
    const text =
      'Sáng 5/12/2018, Tỉnh ủy Lai Châu tổ chức hội nghị tổng kết công tác năm 2018. Hội nghị đã thông qua nghị quyết. ';
    expect(who('ATTENDED', 'Tổng kết', text + team)).toEqual([]);
  });
});

describe('"đơn vị" in the words of a head', () => {
  const HEAD = 'Ông Trần Văn Sơn, Giám đốc Sở Y tế tỉnh Nghệ An,';
  it('is his own body', () =>
    expect(
      saidIn(`${HEAD} cho biết, năm qua, đơn vị đã phối hợp với Công an tỉnh Nghệ An.`, /COORDINATES/),
    ).toEqual(['Công an tỉnh Nghệ An COORDINATES_WITH Sở Y tế tỉnh Nghệ An']));
  it.each([
    'khen Công an huyện Yên Thành vì năm qua, đơn vị đã phối hợp với Bệnh viện Đa khoa huyện Yên Thành.',
    'biểu dương Bệnh viện Đa khoa huyện Yên Thành; đơn vị đã phối hợp với Hội Chữ thập đỏ huyện Yên Thành.',
    'cho biết Bệnh viện Đa khoa huyện Yên Thành quá tải; vừa qua, đơn vị đã phối hợp với Hội Chữ thập đỏ huyện Yên Thành.',
    'dẫn lời giám đốc bệnh viện huyện: đơn vị đã phối hợp với Hội Chữ thập đỏ huyện Yên Thành.',
    'cho biết, đơn vị phối hợp với Công an tỉnh Nghệ An là Bệnh viện Đa khoa tỉnh Nghệ An.',
  ])('is not his own where another is told before it or behind: %s', (rest) =>
    expect(saidIn(`${HEAD} ${rest}`, /COORDINATES/)).toEqual([]),
  );
});

describe('who holds the signing', () => {
  const parties = (body: string): string[] => {
    const { entities, claims } = readUnder('Tin tỉnh Nghệ An', body);
    return claims.flatMap((c) =>
      c.type === 'PARTY_TO' ? [`${entities.find((e) => e.id === c.subject)?.name}: ${c.status}`] : [],
    );
  };
  const JOINS = 'Tham gia ký kết có Hội Nông dân tỉnh Nghệ An.';
  it('is taken for a party where others join it, which is no more than likely', () =>
    expect(
      parties(
        `Sở Y tế tỉnh Nghệ An tổ chức lễ ký kết Chương trình phối hợp số 12/CTPH về phòng dịch. ${JOINS}`,
      ).sort(),
    ).toEqual(['Hội Nông dân tỉnh Nghệ An: stated', 'Sở Y tế tỉnh Nghệ An: inferred']));
  it.each(['UBND', 'Liên đoàn Lao động'])('is none where the parties are told: %s', (host) =>
    expect(
      parties(
        `${host} tỉnh Nghệ An tổ chức lễ ký kết Chương trình phối hợp số 12/CTPH giữa Công an tỉnh Nghệ An và Sở Y tế tỉnh Nghệ An. ${JOINS}`,
      ).sort(),
    ).toEqual([
      'Công an tỉnh Nghệ An: stated',
      'Hội Nông dân tỉnh Nghệ An: stated',
      'Sở Y tế tỉnh Nghệ An: stated',
    ]),
  );
  it('is none where it is above those who sign', () =>
    expect(
      parties(`UBND tỉnh Nghệ An tổ chức lễ ký kết Chương trình phối hợp số 12/CTPH về phòng dịch. ${JOINS}`),
    ).toEqual(['Hội Nông dân tỉnh Nghệ An: stated']));
});

describe('the body that a headline begins with', () => {
  const text = 'Sáng 5/6/2023, dự hội nghị có ông Lê Văn Tám, Phó Bí thư Tỉnh ủy Lai Châu.';
  it.each([
    'Hội Nông dân tỉnh Lai Châu: Tổng kết công tác năm',
    'Hội Nông dân tỉnh Lai Châu sơ kết công tác hội',
  ])('holds the occasion of which the text tells no host: %s', (headline) =>
    expect(who('ORGANIZED', headline, text)).toEqual(['Hội Nông dân tỉnh Lai Châu']),
  );
  it('holds it with those that it names beside it', () =>
    expect(
      who(
        'ORGANIZED',
        'Hội Nông dân tỉnh Lai Châu và Sở Y tế phối hợp tổ chức hội nghị tập huấn',
        text,
      ).sort(),
    ).toEqual(['Hội Nông dân tỉnh Lai Châu', 'Sở Y tế tỉnh Lai Châu']));
  it('does not where it does something else, or the text tells who does', () => {
    expect(who('ORGANIZED', 'Hội Nông dân tỉnh Lai Châu: Điểm tựa của nhà nông', text)).toEqual([]);
    expect(
      who(
        'ORGANIZED',
        'Hội Nông dân tỉnh Lai Châu: Tập huấn cho hội viên',
        'Sáng 5/6/2023, Sở Y tế tỉnh Lai Châu tổ chức hội nghị tập huấn cho nông dân.',
      ),
    ).toEqual(['Sở Y tế tỉnh Lai Châu']);
  });
});

describe('whose consent, lead or help stands before the verb', () => {
  const hosts = (text: string) => who('ORGANIZED', 'Tin tỉnh Nghệ An', text).sort();
  it('is no host, however many they are', () => {
    expect(
      hosts(
        'Sáng 5/12/2018, được sự đồng ý của Tỉnh ủy Nghệ An, UBND tỉnh và Sở Nội vụ, Hội Nông dân tỉnh tổ chức đại hội lần thứ IX.',
      ),
    ).toEqual(['Hội Nông dân tỉnh Nghệ An']);
    expect(
      hosts(
        'Thực hiện chỉ đạo của Tỉnh ủy Nghệ An, UBND tỉnh, Sở Y tế tổ chức hội nghị tổng kết công tác năm 2018.',
      ),
    ).toEqual(['Sở Y tế tỉnh Nghệ An']);
  });
  it('lets somebody hold it who stands before', () => {
    expect(
      hosts(
        'Sáng 5/12/2018, chi hội được sự đồng ý của Đảng ủy, UBND xã Đức Lâm và Hội Nông dân tỉnh Nghệ An tổ chức đại hội lần thứ IX.',
      ),
    ).toEqual([]);
  });
  it('works with nobody by that', () => {
    expect(
      linksOf(
        readUnder(
          'Tin tỉnh Nghệ An',
          'Dưới sự chỉ đạo của Tỉnh ủy, UBND tỉnh Nghệ An, Hội Nông dân tỉnh và Sở Y tế phối hợp khám bệnh cho 200 người.',
        ),
        'COORDINATES_WITH',
      ),
    ).toEqual(['Hội Nông dân tỉnh Nghệ An > Sở Y tế tỉnh Nghệ An']);
  });
});

describe('hosts who work "cùng với" each other', () => {
  const hosts = (text: string) => who('ORGANIZED', 'Tin thành phố Hải Phòng', text).sort();
  it.each([
    'Sáng 5/12/2018, Sở Y tế thành phố Hải Phòng, Sở Nội vụ phối hợp cùng với UBND huyện An Lão tổ chức hội nghị tổng kết.',
    'Sáng 5/12/2018, hội nghị tổng kết do Sở Y tế thành phố Hải Phòng, Sở Nội vụ phối hợp cùng với UBND huyện An Lão tổ chức.',
  ])('all hold it: %s', (text) =>
    expect(hosts(text)).toEqual([
      'Sở Nội vụ thành phố Hải Phòng',
      'Sở Y tế thành phố Hải Phòng',
      'UBND huyện An Lão',
    ]),
  );
  it('do not where only one of them sends people', () =>
    expect(
      hosts(
        'Sáng 5/12/2018, Sở Y tế thành phố Hải Phòng cử cán bộ cùng với UBND huyện An Lão. Sở Nội vụ tổ chức hội nghị tổng kết.',
      ),
    ).toEqual(['Sở Nội vụ thành phố Hải Phòng']));
});
