/** Whose a document is: told by who signs it, by an office alone, or by the marks in its number. */
import { describe, expect, it } from 'vitest';
import { linksOf, readUnder } from './told.ts';

const issued = (body: string): string[] => linksOf(readUnder('Tin tỉnh Nghệ An', body), 'ISSUED').sort();

describe('a document', () => {
  it.each([
    [
      'Chiều 5/3/2019, ông Trần Văn Tám, Phó Chủ tịch UBND tỉnh Nghệ An ký ban hành Quyết định số 112/QĐ-UBND về việc này.',
      ['UBND tỉnh Nghệ An > Quyết định số 112/QĐ-UBND'],
    ],
    [
      'Bộ trưởng Bộ Y tế vừa ban hành Thông tư số 60. Chủ tịch UBND huyện Con Cuông đã có công văn số 12/UBND-NC gửi các xã.',
      ['Bộ Y tế > Thông tư số 60', 'UBND huyện Con Cuông > Công văn số 12/UBND-NC'],
    ],
    [
      'Báo cáo số 83/BC-SNV do Phó Giám đốc Sở Nội vụ tỉnh Nghệ An Lê Văn Chín ký ngày 8-7.',
      ['Sở Nội vụ tỉnh Nghệ An > Báo cáo số 83/BC-SNV'],
    ],
    [
      'Sở Tài chính Nghệ An đã gửi Công văn số 45 đến các huyện.',
      ['Sở Tài chính tỉnh Nghệ An > Công văn số 45'],
    ],
  ])('is of the body of who signs it: %s', (text, links) => expect(issued(text)).toEqual(links));

  it.each([
    // The office of the committee does not sign in its own name here.
    'Ông Trần Văn Tám, Phó Chánh Văn phòng UBND tỉnh Nghệ An đã ký Văn bản số 245/TB-UBND.',
    'Ông Trần Văn Tám, nguyên Giám đốc Sở Y tế tỉnh Nghệ An từng ký Quyết định số 5.',
    'Ông Trần Văn Tám, Giám đốc Sở Y tế tỉnh Nghệ An thực hiện Quyết định số 5.',
    'Bộ trưởng Bộ Ngoại giao Trần Văn Tám ký Hiệp định về biên giới đất liền giữa hai nước.',
  ])('is not of a body that only its signer comes from, or who does not sign: %s', (text) =>
    expect(issued(text).filter((link) => !/^UBND/u.test(link))).toEqual([]),
  );

  it.each([
    [
      'Ông Tám vi phạm Nghị định 24 và Thông tư 13. Việc này đã báo cáo Chính phủ, ông Lê Văn Chín, Phó Thủ tướng Chính phủ nói.',
      ['Chính phủ > Nghị định số 24'],
    ],
    [
      'Ủy ban Kiểm tra Trung ương đã kết luận việc này tại Tờ trình số 22-TTr/UBKTTW ngày 6-7-2018.',
      ['Ủy ban Kiểm tra Trung ương > Tờ trình số 22-TTr/UBKTTW'],
    ],
    [
      'Giá sẽ theo Quyết định số 15/QĐ-TTg và kế hoạch năm 2019 do Bộ Công Thương ban hành. Chính phủ đã họp.',
      ['Chính phủ > Quyết định số 15/QĐ-TTg'],
    ],
    ['UBND huyện Con Cuông và UBND huyện Anh Sơn triển khai Quyết định số 14/QĐ-UBND.', []],
    [
      'Chủ tịch UBND thành phố Vinh không dự. UBND tỉnh Nghệ An họp; chỉ đạo của Chủ tịch UBND tỉnh tại Văn bản số 54/UBND-TH được giữ nguyên.',
      ['UBND tỉnh Nghệ An > Văn bản số 54/UBND-TH'],
    ],
    ['Dân kêu về việc áp dụng Nghị định 24 và Thông tư 13.', []],
    ['Chính phủ Nhật Bản quan tâm. Sở Y tế tỉnh Nghệ An triển khai Nghị định 24.', []],
  ])('is of the only body that its number may mean: %s', (text, links) =>
    expect(issued(text)).toEqual(links),
  );
});
