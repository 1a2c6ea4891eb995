/** Who is heard at an occasion and who chairs it, where somebody judged a reading of real news wrong: each with a text of our own. */
import { describe, expect, it } from 'vitest';
import { linksOf, readUnder, saidIn, startsOf } from './told.ts';

const voices = (body: string): string[] => startsOf(readUnder('Tin trong ngày', body), 'SPOKE_AT');

const MEETING =
  'Sáng 12/6/2023, UBND tỉnh Nghệ An tổ chức hội nghị tổng kết công tác cải cách hành chính. Ông Lê Văn Bảy, Giám đốc Sở Nội vụ, báo cáo tại hội nghị.';
const VOTERS =
  'Sáng 12/6/2023, Đoàn đại biểu Quốc hội tỉnh Nghệ An tổ chức buổi tiếp xúc cử tri huyện Yên Thành.';

describe('who speaks in the next sentence', () => {
  const heard = (host: string): string[] =>
    voices(`${host} Hội nghị tổng kết công tác dân vận. Ông Lê Văn Bảy, Giám đốc Sở Y tế, phát biểu.`);
  it.each(['Sở Y tế tỉnh Nghệ An mở', 'Sở Y tế tỉnh Nghệ An họp', 'Sở Y tế tỉnh Nghệ An tổ chức'])(
    'is heard behind "%s"',
    (host) => expect(heard(host)).toEqual(['Lê Văn Bảy']),
  );
  it.each(['Xã Nghi Phú từng tổ chức', 'Xã Nghi Phú từng mở', 'Trước đây, xã Nghi Phú đã tổ chức'])(
    'is not heard behind "%s"',
    (host) => expect(heard(host)).toEqual([]),
  );
});

describe('who speaks of a year is heard', () => {
  it.each([
    'phát biểu chỉ đạo nhiệm vụ trọng tâm năm 2024',
    'phát biểu, nêu rõ kết quả đạt được trong năm 2023',
    'phát biểu, đề nghị hoàn thành vào cuối năm 2024',
    'phát biểu làm rõ ảnh hưởng của thời tiết đến kết quả năm 2023',
    'trả lời về kế hoạch đầu tư tại Vinh trong năm 2024',
  ])('who %s', (said) =>
    expect(voices(`${MEETING} Bí thư Tỉnh ủy Nghệ An Trần Văn Tám ${said}.`)).toContain('Trần Văn Tám'),
  );
});

describe('who spoke before is heard', () => {
  it('where he reported on results, not where he reported to somebody', () => {
    const before = (said: string) =>
      voices(`${MEETING} Trước đó, báo cáo ${said}, Giám đốc Sở Y tế Trần Văn Tám cho biết đã đổi mới.`);
    expect(before('kết quả 9 tháng qua')).toContain('Trần Văn Tám');
    expect(before('tình hình với Bộ Y tế')).not.toContain('Trần Văn Tám');
  });
});

describe('nobody is heard at an occasion', () => {
  it.each([
    ['whom another one quotes', `"Đồng chí Trần Văn Tám, Bí thư Tỉnh ủy, nói sẽ xem xét", ông Bảy cho hay.`],
    ['who is asked to do something', 'Chủ tịch UBND tỉnh yêu cầu ông Trần Văn Tám chỉ đạo kiểm tra.'],
    [
      'who writes a letter',
      'Trong bài viết trên mạng, Bí thư Tỉnh ủy Nghệ An Trần Văn Tám cho rằng cần đổi mới.',
    ],
    [
      'whose words of another day are told',
      'Đúng một năm trước, Bí thư Tỉnh ủy Nghệ An Trần Văn Tám đã yêu cầu đổi mới.',
    ],
    ['who says that he was not there', 'Bí thư Tỉnh ủy Nghệ An Trần Văn Tám nói đã vắng mặt vì bận.'],
    [
      'who speaks to the press elsewhere',
      'Tại cuộc họp báo hôm qua, Bí thư Tỉnh ủy Nghệ An Trần Văn Tám nói sẽ đổi mới.',
    ],
    [
      'who is quoted on another day, nor afterwards',
      'Trước đó, ngày 3/6/2023, Bí thư Tỉnh ủy Nghệ An Trần Văn Tám xác nhận sẽ đổi mới. Ông Tám cho hay đã có phương án.',
    ],
    [
      'who spoke on the day between his name and his verb',
      'Phó Chủ tịch Thường trực Hội đồng Giáo dục quốc gia Trần Văn Tám ngày 3/6 kêu gọi đổi mới.',
    ],
    [
      'who stands in words that the sentence opens with',
      '“Khi tôi mới về sở, Bí thư Tỉnh ủy Nghệ An Trần Văn Tám nói ngay là phải đổi mới.',
    ],
    [
      'who answers a paper',
      'Trả lời câu hỏi của Tuổi Trẻ, Bí thư Tỉnh ủy Nghệ An Trần Văn Tám nói sẽ đổi mới.',
    ],
    [
      'whom a picture of last year shows',
      'Bí thư Tỉnh ủy Nghệ An Trần Văn Tám phát biểu tại Vinh hồi tháng 1.',
    ],
    [
      'whom a picture of a year shows',
      'Ảnh chụp Bí thư Tỉnh ủy Nghệ An Trần Văn Tám phát biểu cuối năm 2019.',
    ],
    [
      'who spoke in a town in a year of old',
      'Bí thư Tỉnh ủy Nghệ An Trần Văn Tám phát biểu tại Hà Nội năm 2019.',
    ],
    ['since something happened', 'Đây là lần đầu ông Trần Văn Tám, Bí thư Tỉnh ủy, tới đây kể từ năm 2020.'],
  ])('%s', (_why, sentence) =>
    expect(
      new Set(
        linksOf(readUnder('Tin trong ngày', `${MEETING} ${sentence}`), 'SPOKE_AT').filter(
          (x) => !/họp báo/iu.test(x),
        ),
      ),
    ).toEqual(new Set(['Lê Văn Bảy > Hội nghị tổng kết công tác cải cách hành chính'])),
  );
  it('that the article only remembers', () =>
    expect(
      voices(
        'Xe công của huyện Yên Thành được thanh lý. Giá khởi điểm là 300 triệu đồng. Đã có 5 người hỏi mua. Xe chạy từ năm 2009. Người mua phải nộp tiền đặt trước. Tại Đại hội Đảng bộ tỉnh Nghệ An nhiệm kỳ 2020-2025, ông Lê Văn Bảy được bầu làm Tỉnh ủy viên. Ông Trần Văn Tám, Giám đốc Sở Tài chính, cho biết xe đã cũ.',
      ),
    ).toEqual([]));
  it('who only puts a question as a citizen', () =>
    expect(
      voices(
        `${VOTERS} Ông Trần Văn Tám (xã Bắc Thành) nói đường xấu. Ông Lê Văn Bảy, Chủ tịch UBND huyện Yên Thành, trả lời.`,
      ),
    ).toEqual(['Lê Văn Bảy']));
  it('who is asked beside it, in the corridor', () =>
    expect(
      voices(
        'Sáng 12/6/2023, trả lời báo chí bên lề kỳ họp HĐND tỉnh Nghệ An, Bí thư Tỉnh ủy Nghệ An Trần Văn Tám cho biết sẽ đổi mới.',
      ),
    ).toEqual([]));
  it('whom a committee of inspection disciplines in it', () =>
    expect(
      voices(
        'Sáng 12/6/2023, Ủy ban Kiểm tra Tỉnh ủy Nghệ An họp kỳ họp thứ 28. Ông Trần Văn Tám, Giám đốc Sở Nội vụ, đã chỉ đạo xác minh không chặt chẽ.',
      ),
    ).toEqual([]));
});

describe('who chairs', () => {
  const chairs = (body: string) => saidIn(body, /CHAIRED/, 'Tin trong ngày');
  it('a session after a ceremony does not chair the ceremony', () =>
    expect(
      chairs(
        'Sáng 12/6/2023, UBND tỉnh Nghệ An tổ chức lễ khai trương trung tâm điều hành. Ngay sau lễ khai trương, Chủ tịch UBND tỉnh Nghệ An Lê Văn Bảy đã chủ trì phiên họp thường kỳ.',
      ),
    ).toEqual([]));
  it('a forum of a congress does not chair the congress', () =>
    expect(
      chairs(
        'Sáng 12/6/2023, Tỉnh đoàn Nghệ An tổ chức Đại hội đại biểu Đoàn TNCS Hồ Chí Minh tỉnh Nghệ An lần thứ XI. Diễn đàn về việc làm do Bí thư Tỉnh đoàn Lê Văn Bảy chủ trì diễn ra buổi chiều.',
      ),
    ).toEqual([]));
  const QUESTIONS =
    'Sáng 12/6/2023, trong phiên chất vấn của HĐND tỉnh Nghệ An, Chủ tịch UBND tỉnh Nghệ An Trần Văn Tám trả lời về thủy lợi.';
  it('a meeting that a district calls does not chair the questioning of the assembly', () =>
    expect(
      chairs(
        `${QUESTIONS} Cùng ngày, UBND huyện Đô Lương triệu tập các trưởng phòng. Chủ trì cuộc họp này là ông Lê Văn Bảy, Phó Chủ tịch UBND huyện Đô Lương.`,
      ),
    ).toEqual([]));
  it('the questioning itself does', () =>
    expect(
      chairs(`${QUESTIONS} Chủ trì phiên chất vấn là ông Lê Văn Bảy, Chủ tịch HĐND tỉnh Nghệ An.`),
    ).toEqual(['Lê Văn Bảy CHAIRED Phiên chất vấn của HĐND tỉnh Nghệ An']));
  it('a working session does not chair the session that it decides for', () =>
    expect(
      chairs(
        'Quốc hội có nghị quyết quyết định cho ý kiến vào dự luật tại kỳ họp thứ 11 diễn ra vào tháng 3/2026. Chủ tọa phiên làm việc, Phó Chủ tịch Quốc hội Lê Văn Bảy nêu dự luật đã chậm.',
      ),
    ).toEqual([]));
});
