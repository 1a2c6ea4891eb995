/** What is said of papers and of those who work together, each phenomenon with sentences of our own. */
import { describe, expect, it } from 'vitest';
import { namesOf, readUnder, saidIn } from './told.ts';

/** Is this said of papers in the text, however its occasion is called? */
const papersOf = (text: string, type: RegExp): string[] =>
  saidIn(text, type).map((claim) => claim.split(/ (?:REVIEWS|BASED_ON) /u)[1] ?? '');

describe('what an occasion reviews', () => {
  it.each([
    [
      'is not what others signed while two men met elsewhere',
      'UBND tỉnh Nghệ An và UBND tỉnh Hà Nam đã ký kết bản ghi nhớ hợp tác về quản lý nguồn nước.\n\nCũng trong tuần này, Chủ tịch UBND tỉnh Nghệ An Trần Văn Bình đã có cuộc gặp với Giám đốc Sở Y tế tỉnh Hà Nam Lê Thị Hoa.',
      [],
    ],
    [
      'is what was signed there',
      'Sáng 5/6/2019, tại cuộc gặp với Chủ tịch UBND tỉnh Hà Nam Lê Thị Hoa, UBND tỉnh Nghệ An và UBND tỉnh Hà Nam đã ký kết bản ghi nhớ hợp tác về quản lý nguồn nước.',
      ['Bản ghi nhớ hợp tác về quản lý nguồn nước'],
    ],
    [
      'is not a movement that a series of deeds answers',
      'Đây là hoạt động trong chuỗi sự kiện hưởng ứng phong trào thi đua "Mỗi ngày một việc tốt" của Công an tỉnh Hà Tĩnh.',
      [],
    ],
    [
      'is a movement that a ceremony answers',
      'Sáng 5/6/2019, Công an tỉnh Hà Tĩnh tổ chức lễ hưởng ứng phong trào thi đua "Mỗi ngày một việc tốt".',
      ['Phong trào “Mỗi ngày một việc tốt”'],
    ],
  ])('%s', (_, text, expected) => expect(papersOf(text, /REVIEWS/)).toEqual(expected));
});

describe('who works with whom', () => {
  it.each([
    [
      'a ministry of whose deputy the sentence tells, by its kind',
      'Theo Thứ trưởng Bộ Y tế Trần Văn Bình, thời gian tới, bộ sẽ tiếp tục phối hợp với Bộ Nội vụ và các địa phương tuyên truyền.',
      ['Bộ Nội vụ COORDINATES_WITH Bộ Y tế'],
    ],
    [
      'those who will do something side by side',
      'Bộ Y tế sẽ cùng Bộ Nội vụ lập các đoàn kiểm tra.',
      ['Bộ Nội vụ COORDINATES_WITH Bộ Y tế'],
    ],
    [
      'whoever works where a third body is',
      'Chiều nay, Sở Xây dựng tỉnh Nghệ An đã dừng mọi hoạt động tại Công ty Sông Lam, phối hợp với Công an tỉnh Nghệ An bảo vệ hiện trường.',
      ['Công an tỉnh Nghệ An COORDINATES_WITH Sở Xây dựng tỉnh Nghệ An'],
    ],
    [
      'a firm that is told whose it is, and a ministry that does so at the same time',
      'Công ty Sông Lam (của ông Trần Văn Bình) đã liên tục phối hợp với Sở Y tế tỉnh Nghệ An. Thứ trưởng Bộ Xây dựng Lê Văn An cho biết, bộ đồng thời phối hợp với Bộ Công an đánh giá nguyên nhân.',
      ['Bộ Công an COORDINATES_WITH Bộ Xây dựng', 'Công ty Sông Lam COORDINATES_WITH Sở Y tế tỉnh Nghệ An'],
    ],
    ['not those who cancel a contract', 'Bộ Y tế và Bộ Nội vụ ký thoả thuận huỷ hợp đồng hôm qua.', []],
    [
      'not those of whom one is told what to do',
      'UBND tỉnh Nghệ An yêu cầu Sở Xây dựng báo cáo, gửi hồ sơ tới Sở Tài chính và đề nghị Công an tỉnh vào cuộc.',
      [],
    ],
  ])('%s', (_, text, expected) => expect(saidIn(text, /COORDINATES_WITH/)).toEqual(expected));
});

describe('who issued a paper', () => {
  const session =
    'Sáng 5/6/2019, HĐND tỉnh Nghệ An tổ chức kỳ họp bất thường bầu nhân sự chủ chốt.\n\nCác đại biểu cũng thông qua tờ trình và nghị quyết miễn nhiệm chức danh Chủ tịch UBND tỉnh đối với ông Trần Văn Bình.';
  it.each([
    [
      'the council at whose session it was adopted',
      session,
      [
        'HĐND tỉnh Nghệ An ISSUED Nghị quyết miễn nhiệm chức danh Chủ tịch UBND tỉnh đối với ông Trần Văn Bình',
      ],
    ],
    [
      'whoever asks for something in it',
      'Chính phủ xem xét đề nghị của Bộ Y tế tại công văn số 3198 ngày 16-3-2019.',
      ['Bộ Y tế ISSUED Công văn số 3198'],
    ],
    [
      'whoever has lately issued it among others',
      'UBND tỉnh Nghệ An đã ban hành nhiều văn bản chỉ đạo, mới nhất là Chỉ thị số 14 về quản lý đất đai.',
      ['UBND tỉnh Nghệ An ISSUED Chỉ thị số 14'],
    ],
    [
      'whoever stands before its short name',
      'Chiều 5/5, Ủy ban Kiểm tra Trung ương (UBKTTW) phát hành thông cáo số 35 về kỳ họp.',
      ['Ủy ban Kiểm tra Trung ương ISSUED Thông cáo số 35'],
    ],
    [
      'the body of its standing deputy, not a standing body',
      'Quyết định số 36/QĐ-C01 do Trung tướng Trần Văn Bình, Phó Thủ trưởng Thường trực Cơ quan Cảnh sát điều tra Bộ Công an ký.',
      ['Cơ quan Cảnh sát điều tra Bộ Công an ISSUED Quyết định số 36/QĐ-C01'],
    ],
    ['nobody where it is only debated', session.replace('thông qua tờ trình và', 'góp ý'), []],
  ])('%s', (_, text, expected) => expect(saidIn(text, /ISSUED/)).toEqual(expected));
});

/** What documents a text names, by the alphabet. */
const documentsOf = (text: string): string[] => namesOf(readUnder('Tin trong ngày', text), 'Document').sort();

describe('a programme', () => {
  it('is none where bodies are asked to sign one', () =>
    expect(
      saidIn(
        'Ông Bình đề nghị Sở Y tế tỉnh Nghệ An và Công an tỉnh Nghệ An ký kết chương trình phối hợp truyền thông.',
        /PARTY_TO/,
      ),
    ).toEqual([]));
});

describe('one paper', () => {
  it.each([
    [
      'is the later law of two years where no year is told',
      'Luật Đặc xá năm 2018 thay thế Luật Đặc xá năm 2007. Việc thi hành Luật Đặc xá được chuẩn bị kỹ.',
      ['Luật Đặc xá năm 2007', 'Luật Đặc xá năm 2018'],
    ],
    [
      'has one number with its marks, whatever it is called',
      'Sở thực hiện Thông báo số 50-TB/TW của Ban Bí thư. Theo Kết luận số 50-TB/TW, các cấp phải vào cuộc.',
      ['Thông báo số 50-TB/TW'],
    ],
    ['is a code by its letters', 'Ông bị truy tố theo khoản 2 BLHS năm 1999.', ['Bộ luật Hình sự năm 1999']],
  ])('%s', (_, text, expected) => expect(documentsOf(text)).toEqual(expected));

  it('is not what an occasion is held for where another paper is about it', () =>
    expect(
      papersOf(
        'Sáng 5/6/2019, Sở Lao động tỉnh Nghệ An tổ chức hội thảo triển khai Nghị định số 85/2015/NĐ-CP quy định chi tiết một số điều của Bộ luật Lao động về lao động nữ.',
        /BASED_ON/,
      ),
    ).toEqual(['Nghị định số 85/2015/NĐ-CP']));

  it('is what a conference was held to carry out, and what a body acts under', () => {
    expect(
      papersOf(
        'Hội nghị giao ban công tác dân vận được Ban Dân vận Trung ương tổ chức sáng nay 25/12/2018 nhằm triển khai thực hiện Nghị quyết số 18-NQ/TW.',
        /BASED_ON/,
      ),
    ).toEqual(['Nghị quyết số 18-NQ/TW']);
    expect(saidIn('Sở Y tế tỉnh Nghệ An đã thực hiện theo Kế hoạch số 212/KH-UBND.', /BASED_ON/)).toEqual([
      'Sở Y tế tỉnh Nghệ An BASED_ON Kế hoạch số 212/KH-UBND',
    ]);
  });
});
