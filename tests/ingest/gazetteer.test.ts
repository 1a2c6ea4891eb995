/** The administrative map on both sides of 1 July 2025, and the keys under which names are compared. */
import { describe, expect, it } from 'vitest';
import { eraOf, provinceNamed, successors, unitsNamed } from '../../ingest/lexicon/gazetteer.ts';
import { fold, foldTones, nameKey } from '../../ingest/text.ts';

describe('the gazetteer', () => {
  it('knows 63 provinces before and 34 since', () => {
    const provinces = (date: string) => (name: string) => provinceNamed(name, eraOf(date)) !== undefined;
    expect(provinces('2025-06-30')('Quảng Bình')).toBe(true);
    expect(provinces('2025-07-01')('Quảng Bình')).toBe(false);
    expect(provinces('2025-07-01')('Quảng Trị')).toBe(true);
  });
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
