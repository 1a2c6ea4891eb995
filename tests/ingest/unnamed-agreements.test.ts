/** Agreements that an article calls by their noun alone: who signs them names them. */
import { expect, test } from 'vitest';
import { linksOf, namesOf, readUnder } from './told.ts';

const read = (body: string) => readUnder('Tin trong ngày', body);

test.each(['thỏa thuận hợp tác', 'chương trình hợp tác', 'giao ước kết nghĩa', 'quy chế phối hợp'])(
  'two bodies that sign one are its parties: %s',
  (noun) => {
    const x = read(`Sáng 12/3/2019, Sở Du lịch tỉnh Lai Châu ký kết ${noun} với Sở Du lịch tỉnh Sơn La.`);
    expect(
      linksOf(x, 'PARTY_TO')
        .map((l) => l.split(' > ')[0])
        .sort(),
    ).toEqual(['Sở Du lịch tỉnh Lai Châu', 'Sở Du lịch tỉnh Sơn La']);
  },
);

test('a programme of joint work that was signed is told of in the passive, too', () => {
  const x = read(
    'Chương trình phối hợp công tác được Sở Du lịch tỉnh Lai Châu và Sở Du lịch tỉnh Sơn La ký kết ngày 12/3/2019.',
  );
  expect(linksOf(x, 'PARTY_TO')).toHaveLength(2);
});

test('two agreements of one day are not taken for one, and contracts between firms for none', () => {
  const apart = read(
    'Sáng 12/3/2019, Sở Du lịch tỉnh Lai Châu ký kết thỏa thuận hợp tác với Sở Du lịch tỉnh Sơn La. Cùng ngày, Sở Y tế tỉnh Lai Châu ký kết thỏa thuận hợp tác với Sở Y tế tỉnh Sơn La.',
  );
  expect(namesOf(apart, 'Program')).toEqual([]);
  const firms = read(
    'Sáng 12/3/2019, Công ty Cổ phần Hoa Ban ký kết thỏa thuận hợp tác với Tập đoàn Sao Mai.',
  );
  expect(namesOf(firms, 'Program')).toEqual([]);
});
