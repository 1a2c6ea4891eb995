/** The province of who printed an article: what "Công an tỉnh" means where the text names no province. */
import { describe, expect, it } from 'vitest';
import { provinceOfAddress, provinceOfSource } from '../../ingest/lexicon/outlets.ts';
import { extract } from '../../ingest/pipeline.ts';
import { readArticle } from '../../ingest/read/index.ts';
import { namesOf } from './told.ts';

describe('an address', () => {
  it.each([
    ['https://baohatinh.vn/a-b-c.html', 'Hà Tĩnh'],
    ['http://congan.hatinh.gov.vn/a', 'Hà Tĩnh'],
    ['https://sotuphap.langson.gov.vn', 'Lạng Sơn'],
    ['http://hoiphunutinhsonla.com.vn/tin', 'Sơn La'],
    ['https://quangtritv.vn/tin/1', 'Quảng Trị'],
    ['https://baria-vungtau.gov.vn/', 'Bà Rịa - Vũng Tàu'],
    ['https://www.hochiminhcity.gov.vn/web', 'Hồ Chí Minh'],
  ])('tells the province: %s', (url, province) => expect(provinceOfAddress(url)).toBe(province));
  it.each([
    'https://nhandan.vn/ha-tinh-so-ket.html',
    'https://mattran.org.vn/hatinh',
    'https://khachsanhatinh.vn',
    'baohatinh',
    '',
  ])('of no province, or none: %s', (url) => expect(provinceOfAddress(url)).toBeUndefined());
});

it('is of the province that took the older one in', () => {
  const article = readArticle({ bytes: 'Tin\n\nNội dung bằng tiếng Việt.', id: 'a' });
  const of = (url: string, era: 'before-2025-07' | 'since-2025-07') =>
    provinceOfSource({ ...article, url }, era);
  expect(of('https://baohagiang.vn/a', 'before-2025-07')).toBe('Hà Giang');
  expect(of('https://baohagiang.vn/a', 'since-2025-07')).toBe('Tuyên Quang');
  expect(of('https://baohatinh.vn/a', 'since-2025-07')).toBe('Hà Tĩnh');
  expect(
    provinceOfSource({ ...article, publisher: 'Báo Hà Tĩnh', url: 'https://baonghean.vn' }, 'before-2025-07'),
  ).toBe('Hà Tĩnh');
  expect(provinceOfSource({ ...article, publisher: 'congan.hatinh.gov.vn' }, 'before-2025-07')).toBe(
    'Hà Tĩnh',
  );
});

it('says why: a body "tỉnh" of a text without a province, and the text outweighs the address', () => {
  const bodies = (body: string) => {
    const x = extract(readArticle({ bytes: `Tin\n\n${body}`, id: 'a', url: 'https://baohatinh.vn/a' }));
    return namesOf(x, 'Agency').concat(x.claims.flatMap((c) => c.reason ?? []));
  };
  expect(bodies('Sáng 7/9/2023, Công an tỉnh tổ chức hội nghị sơ kết công tác.')).toEqual(
    expect.arrayContaining(['Công an tỉnh Hà Tĩnh', 'tỉnh của nơi đăng bài: Hà Tĩnh']),
  );
  expect(bodies('Sáng 7/9/2023, Công an tỉnh Nghệ An tổ chức hội nghị; Công an tỉnh báo cáo.')).not.toContain(
    'Công an tỉnh Hà Tĩnh',
  );
});

it('of a district or commune tells that one, where the text names none of its kind', () => {
  const bodies = (url: string, body: string) =>
    extract(readArticle({ bytes: `Tin\n\n${body}`, id: 'a', url })).entities.flatMap((e) =>
      e.type === 'Agency' ? [e.name] : [],
    );
  const body = 'Sáng 7/9/2023, Ủy ban MTTQ huyện và Hội Nông dân xã tổ chức hội nghị.';
  expect(bodies('https://huongkhe.hatinh.gov.vn/a', body)).toEqual(['Ủy ban MTTQ Việt Nam huyện Hương Khê']);
  expect(bodies('https://huongkhe.hatinh.gov.vn/a', body.replace('huyện', 'huyện Đức Thọ'))).toContain(
    'Ủy ban MTTQ Việt Nam huyện Đức Thọ',
  );
  expect(bodies('https://huongkhe.nghean.gov.vn/a', body)).not.toContain(
    'Ủy ban MTTQ Việt Nam huyện Hương Khê',
  );
});

describe('a publisher called after a district or commune tells that one', () => {
  const bodies = (publisher: string, publishedOn: string, body: string) =>
    extract(readArticle({ bytes: `Tin\n\n${body}`, id: 'a', publisher, publishedOn })).entities.flatMap(
      (e) => (e.type === 'Agency' ? [e.name] : []),
    );
  const hosts = (unit: string) => `Sáng nay, Ủy ban MTTQ ${unit} tổ chức hội nghị sơ kết công tác.`;
  it.each([
    ['Cổng thông tin điện tử huyện Can Lộc', '2023-09-07', 'huyện', 'huyện Can Lộc'],
    ['TRANG TTĐT HUYỆN CAN LỘC - HÀ TĨNH', '2023-09-07', 'huyện', 'huyện Can Lộc'],
    ['UBND phường Thành Sen, tỉnh Hà Tĩnh', '2025-09-07', 'phường', 'phường Thành Sen'],
    ['Công an thành phố Vinh', '2023-09-07', 'thành phố', 'thành phố Vinh'],
    ['Cổng thông tin điện tử huyện Can Lộc', '2023-09-07', 'tỉnh', 'tỉnh Hà Tĩnh'],
  ])('%s on %s: %s', (publisher, day, unit, named) =>
    expect(bodies(publisher, day, hosts(unit))).toEqual([`Ủy ban MTTQ Việt Nam ${named}`]),
  );
  it('unless several are called so, or the text names another', () => {
    expect(bodies('UBND xã Tân Lập', '2023-09-07', hosts('xã'))).not.toContain(
      'Ủy ban MTTQ Việt Nam xã Tân Lập',
    );
    expect(bodies('UBND huyện Can Lộc', '2023-09-07', hosts('huyện Đức Thọ'))).toEqual([
      'Ủy ban MTTQ Việt Nam huyện Đức Thọ',
    ]);
  });
});

describe('"tỉnh" in an article on many provinces', () => {
  const bodies = (body: string, publisher?: string) =>
    extract(
      readArticle({ bytes: `Sơ kết công tác phối hợp\n\n${body}`, id: 'a', ...(publisher && { publisher }) }),
    ).entities.flatMap((e) => (e.type === 'Agency' ? [e.name] : []));
  const many =
    'Sáng 7/9/2023, Công an tỉnh tổ chức hội nghị sơ kết công tác phối hợp giữa 4 tỉnh: Hà Giang, Tuyên Quang, Bắc Kạn và Cao Bằng. Đại tá Lê Văn Tám, Giám đốc Công an tỉnh, chủ trì.';
  it('is the province of who printed it', () => {
    expect(bodies(many, 'Báo Hà Giang')).toContain('Công an tỉnh Hà Giang');
    expect(bodies(many, 'Báo Hà Giang')).not.toContain('Công an tỉnh Cao Bằng');
  });
  it('is the one that its sentence names before it', () =>
    expect(
      bodies(`${many} Dự hội nghị có lãnh đạo tỉnh Bắc Kạn, đại diện UBND tỉnh.`, 'Báo Hà Giang'),
    ).toContain('UBND tỉnh Bắc Kạn'));
});
