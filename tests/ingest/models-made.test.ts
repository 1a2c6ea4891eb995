/** Models that are told without the word, and who looks after them. */
import { describe, expect, it } from 'vitest';
import { linksOf, namesOf, readUnder } from './told.ts';

const sidesIn = (sentence: string): string[] =>
  linksOf(
    readUnder('Tin tỉnh Nghệ An', `UBND tỉnh Nghệ An tổ chức hội nghị sơ kết. ${sentence}`),
    'PARTY_TO',
  ).sort();
const modelsIn = (sentence: string): string[] =>
  namesOf(readUnder('Tin tỉnh Nghệ An', `UBND tỉnh Nghệ An tổ chức hội nghị sơ kết. ${sentence}`), 'Program');

describe('what is founded under a name in quotes', () => {
  it('is a model of those who found it', () => {
    expect(
      sidesIn('Công an xã Nghi Lâm phối hợp với Hội Nông dân xã mở “Bếp cơm hai nghìn” phục vụ bà con.'),
    ).toEqual(['Công an xã Nghi Lâm > Bếp cơm hai nghìn', 'Hội Nông dân xã Nghi Lâm > Bếp cơm hai nghìn']);
  });
  it.each([
    'Hội LHPN xã thành lập 31 “Góc lắng nghe” ở trường.',
    'Đến nay có 37 tổ “Góc lắng nghe” hoạt động.',
    'Xã Nghi Lâm thì có “Góc lắng nghe” ở trường.',
  ])('is read in "%s"', (sentence) => expect(modelsIn(sentence)).toEqual(['Góc lắng nghe']));
  it.each([
    'Hội LHPN xã vận động hội viên xây dựng “Gia đình văn hóa tiêu biểu”.',
    'Đoàn xã mở “Hội thi tìm hiểu pháp luật” cho học sinh.',
    'Các thôn xây dựng “Trường học không ma túy”, có “Ngày hội đại đoàn kết”.',
  ])('is none in "%s"', (sentence) => expect(modelsIn(sentence)).toEqual([]));
});

describe('who looks after a model', () => {
  it('may be told behind the place', () =>
    expect(
      sidesIn('Mô hình “Tổ hòa giải ba tiếng” ở xã Nghi Lâm, huyện Nghi Lộc do Công an xã lập ra được khen.'),
    ).toEqual(['Công an xã Nghi Lâm > Tổ hòa giải ba tiếng']));
  it('may be told behind it as the partner', () =>
    expect(sidesIn('Công an xã Nghi Lâm có mô hình “Camera khu trọ” cùng Hội Nông dân xã làm.')).toEqual([
      'Công an xã Nghi Lâm > Camera khu trọ',
      'Hội Nông dân xã Nghi Lâm > Camera khu trọ',
    ]));
});
