/** The administrative map on both sides of 1 July 2025, and the keys under which names are compared. */
import { describe, expect, it } from 'vitest';
import {
  allNames,
  type Era,
  eraOf,
  provinceNamed,
  successors,
  unitsNamed,
} from '../../ingest/lexicon/gazetteer.ts';
import { fold, foldTones, nameKey } from '../../ingest/text.ts';

describe('the gazetteer', () => {
  it.each<[Era, number]>([
    ['before-2025-07', 63],
    ['since-2025-07', 34],
  ])('knows the provinces %s: %i', (era, count) => {
    const all = [...allNames()].flatMap(([, units]) => units);
    const codes = all
      .filter((u) => u.level === 'province' && u.era === era && u.code !== '')
      .map((u) => u.code);
    expect(new Set(codes).size).toBe(count);
  });
  it('has no districts since', () => {
    const all = [...allNames()].flatMap(([, units]) => units);
    expect(all.filter((u) => u.level === 'district' && u.era === 'since-2025-07')).toEqual([]);
  });
  it('changes from one day to the next', () => {
    const provinces = (date: string) => (name: string) => provinceNamed(name, eraOf(date)) !== undefined;
    expect(provinces('2025-06-30')('Quảng Bình')).toBe(true);
    expect(provinces('2025-07-01')('Quảng Bình')).toBe(false);
    expect(provinces('2025-07-01')('Quảng Trị')).toBe(true);
  });
  it.each(['TP.HCM', 'TP HCM', 'thành phố Hồ Chí Minh', 'Thành phố Hồ Chí Minh'])('knows %s', (name) =>
    expect(provinceNamed(name)?.name).toBe('Hồ Chí Minh'),
  );
  it('passes over hyphens', () =>
    expect(provinceNamed('Thừa Thiên - Huế')).toBe(provinceNamed('tỉnh Thừa Thiên Huế')));
  it('knows nothing of what is no unit', () => expect(unitsNamed('Sao Hỏa')).toEqual([]));
  it('keeps namesakes apart by province', () => {
    const hongThuy = unitsNamed('Hồng Thủy', 'before-2025-07').filter((u) => u.level === 'commune');
    expect(new Set(hongThuy.map((u) => u.province.name)).size).toBe(2);
  });
  it('finds names however their marks are placed', () =>
    expect(unitsNamed('Lệ Thuỷ').map((u) => u.name)).toContain('Lệ Thủy'));
  it('knows units that were gone before its snapshot', () =>
    expect(unitsNamed('Đạ Tẻh').some((u) => u.kind === 'huyện' && u.province.name === 'Lâm Đồng')).toBe(
      true,
    ));
  it('knows provinces of 1976 to 1996, those that are called like a river or a range by their level alone', () => {
    expect(provinceNamed('Hà Nam Ninh')?.name).toBe('Hà Nam Ninh');
    expect(unitsNamed('Cửu Long').some((u) => u.level === 'province')).toBe(false);
    expect(unitsNamed('tỉnh Cửu Long').map((u) => u.name)).toEqual(['Cửu Long']);
  });
  it('tells what an old commune became', () => {
    const anThuy = unitsNamed('An Thủy', 'before-2025-07').find((u) => u.province.name === 'Quảng Bình');
    expect(anThuy && successors(anThuy).map((u) => u.province.name)).toEqual(['Quảng Trị']);
  });
});

describe('text keys', () => {
  it('fold away marks and đ', () => expect(fold('Ủy ban Đắk Lắk')).toBe('uy ban dak lak'));
  it('do not care where a tone mark stands, but that it stands', () => {
    expect(foldTones('hoà')).toBe(foldTones('hòa'));
    expect(foldTones('hoa')).not.toBe(foldTones('hòa'));
  });
  it('pass over punctuation', () => expect(nameKey('Bà Rịa - Vũng Tàu')).toBe(nameKey('Bà Rịa–Vũng Tàu')));
});

describe('a unit of one syllable', () => {
  it('may lack its tone, and is not one of another letter', () => {
    expect(unitsNamed('Lăk').map((u) => u.name)).toContain('Lắk');
    expect(unitsNamed('Chu').map((u) => u.name)).toContain('Chũ');
    expect(unitsNamed('Chư')).toEqual([]);
  });
});
