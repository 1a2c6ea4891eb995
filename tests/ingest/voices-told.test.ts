/** How somebody is told to have spoken at an occasion, and what is told of other days and other people. */
import { describe, expect, it } from 'vitest';
import { linksOf, readUnder, startsOf, told } from './told.ts';

const LEAD =
  'Sáng 12/5/2023, UBND huyện Đồi Sim tổ chức hội nghị tổng kết công tác thủy lợi. Ông Lê Văn Tám, Chủ tịch UBND huyện Đồi Sim chủ trì hội nghị.';
const read = (...lines: string[]) =>
  readUnder('Đồi Sim tổng kết công tác thủy lợi', [LEAD, ...lines].join('\n'));
const voices = (...lines: string[]) => startsOf(read(...lines), 'SPOKE_AT').sort();

describe('who speaks at an occasion', () => {
  it('is told of both where two begin the clause', () => {
    expect(
      voices(
        'Tại hội nghị, Phó Chủ tịch UBND huyện Đồi Sim Trần Hữu Lộc và Trưởng phòng Nông nghiệp huyện Đồi Sim Ngô Thị Mơ nhấn mạnh việc nạo vét kênh mương.',
      ),
    ).toEqual(['Ngô Thị Mơ', 'Trần Hữu Lộc']);
  });

  it.each([
    'Phát biểu với cử tri, ông Lê Văn Tám cho hay tuyến kênh sẽ được nạo vét.',
    'Tiếp thu ý kiến cử tri, ông Lê Văn Tám giải trình việc nạo vét kênh.',
    'Sau khi nghe ông Lê Văn Tám thông báo dự kiến chương trình kỳ họp, 11 lượt cử tri đã nêu ý kiến.',
    'Ông Lê Văn Tám trả lời cử tri về việc nạo vét kênh.',
  ])('speaks to the voters where they are met: %s', (said) => {
    const meet = 'Sáng 12/5/2023, tổ đại biểu HĐND huyện Đồi Sim tiếp xúc cử tri xã Đồi Cọ.';
    const who = 'Ông Lê Văn Tám, Chủ tịch UBND huyện Đồi Sim, về dự.';
    expect(
      startsOf(readUnder('Tiếp xúc cử tri xã Đồi Cọ', [meet, who, said].join('\n')), 'SPOKE_AT'),
    ).toEqual(['Lê Văn Tám']);
  });

  it('stands before who she is beside her name', () => {
    expect(
      voices(
        'Bà Ngô Thị Mơ, Trưởng phòng Nông nghiệp huyện Đồi Sim, người thay mặt ban tổ chức, thừa nhận nhiều tuyến kênh còn bồi lắng.',
      ),
    ).toEqual(['Ngô Thị Mơ']);
  });

  it('is known by her whole name behind a title that is not', () => {
    expect(
      voices(
        'Tham dự có bà Ngô Thị Mơ, Trưởng phòng Nông nghiệp huyện Đồi Sim.',
        'Phát biểu tại hội nghị, ông Lê Văn Tám ghi nhận kết quả.',
        'Trưởng đoàn giám sát kênh mương Ngô Thị Mơ kiến nghị nạo vét kênh chính. Đường Ngô Thị Mơ đề nghị sửa sớm.',
      ),
    ).toEqual(['Lê Văn Tám', 'Ngô Thị Mơ']);
  });

  it('is told once a sentence, in the more telling way', () => {
    const modes = told(read('Kết luận hội nghị, ông Lê Văn Tám nhấn mạnh việc nạo vét kênh mương.'))
      .filter((c) => c.type === 'SPOKE_AT')
      .map((c) => c.qualifiers.mode);
    expect(modes).toEqual(['concluded']);
  });

  it('does not sign in the name of both sides, is not congratulated and is no matter of what another one tells', () => {
    expect(
      voices(
        'Thay mặt hai ngành, bà Ngô Thị Mơ, Trưởng phòng Nông nghiệp huyện Đồi Sim và ông Trần Hữu Lộc, Trưởng Công an huyện Đồi Sim đã ký quy chế.',
      ),
    ).toEqual([]);
    expect(
      voices(
        'Phát biểu tại hội nghị, ông Lê Văn Tám chúc mừng bà Ngô Thị Mơ, Trưởng phòng Nông nghiệp huyện Đồi Sim, đồng thời đề nghị các xã nạo vét kênh mương.',
      ),
    ).toEqual(['Lê Văn Tám']);
  });

  it('tells of what is written on the network, and of what was read before within the report', () => {
    expect(
      voices(
        'Bà Ngô Thị Mơ, Trưởng phòng Nông nghiệp huyện Đồi Sim, cho biết thông tin lan truyền trên mạng xã hội về hồ chứa là sai.',
        'Trước đó, đọc báo cáo công tác năm qua, ông Trần Hữu Lộc, Phó Chủ tịch UBND huyện Đồi Sim cho biết đã nạo vét nhiều tuyến kênh.',
      ),
    ).toEqual(['Ngô Thị Mơ', 'Trần Hữu Lộc']);
    expect(
      voices(
        'Trên mạng xã hội, ông Trần Hữu Lộc, Phó Chủ tịch UBND huyện Đồi Sim cho biết hồ chứa vẫn an toàn.',
      ),
    ).toEqual([]);
  });

  it('is quoted from the meeting of an earlier day that the report goes back to', () => {
    expect(
      voices(
        'Trước đó, ngày 3/5, Bí thư Huyện ủy Đồi Sim Vũ Đức Hạnh làm việc với UBND xã Bãi Cát. Ông Vũ Đức Hạnh nói: "Phải trả lời dân trước cuối tháng".',
      ),
    ).toEqual([]);
  });

  it('is heard elsewhere where another meeting of months ago is named', () => {
    expect(
      linksOf(
        read(
          'Tại hội nghị quản lý hồ đập hồi tháng 8, ông Trần Hữu Lộc, Trưởng phòng Nông nghiệp huyện Đồi Sim nói rằng nhiều hồ đã xuống cấp.',
        ),
        'SPOKE_AT',
      ),
    ).toEqual([]);
  });

  it('speaks there where the sentence says so behind who tells of it, or "at this" what was told before', () => {
    const away = [
      'Bà con mong kênh sớm được nạo vét. Báo chí nhiều lần phản ánh việc này.',
      'Phóng viên đã hỏi nhiều người dân bên lề các cuộc họp, hội nghị, diễn đàn, buổi tiếp xúc cử tri.',
    ];
    expect(
      voices(
        ...away,
        'Nhiều người cho hay cũng tại hội nghị, ông Trần Hữu Lộc, Trưởng phòng Nông nghiệp huyện Đồi Sim đề nghị các xã báo cáo.',
      ),
    ).toEqual(['Trần Hữu Lộc']);
    expect(
      voices(
        'Tại đây, ông Trần Hữu Lộc, Trưởng phòng Nông nghiệp huyện Đồi Sim trả lời câu hỏi của báo chí.',
      ),
    ).toEqual(['Trần Hữu Lộc']);
  });

  it('speaks on the day of the occasion of other days', () => {
    const asked = (words: string) =>
      voices('Tham dự có ông Trần Hữu Lộc, Trưởng phòng Nông nghiệp huyện Đồi Sim.', words);
    expect(asked('Ông Lộc đáp: "Hôm 17/2 phòng mới nhận được dự toán.')).toEqual(['Trần Hữu Lộc']);
    expect(asked('Theo ông Lộc, từ ngày 1/1 đến 30/4, huyện nạo vét 12 km kênh.')).toEqual(['Trần Hữu Lộc']);
    expect(asked('Hôm 17/2, ông Lộc đáp rằng phòng mới nhận được dự toán.')).toEqual([]);
    const told = 'Ông Lộc cho biết, hôm 17/2, Sở Nông nghiệp tỉnh Bãi Dài tổ chức cuộc họp về việc này.';
    expect(linksOf(read(told), 'ORGANIZED').filter((link) => link.startsWith('Sở'))).toEqual([]);
  });

  it('is heard long after the occasion is named, who is known to be there, though the article comes to its name late', () => {
    const story = Array.from({ length: 6 }, (_, n) => `Tuyến kênh số ${n + 1} đã bồi lắng nhiều năm.`);
    const later = Array.from({ length: 12 }, (_, n) => `Đoạn thứ ${n + 1} cạn nước vào mùa khô.`);
    expect(
      startsOf(
        readUnder(
          'Kênh mương Đồi Sim chờ nạo vét',
          [
            ...story,
            'Sáng 12/5/2023, UBND huyện Đồi Sim tổ chức hội nghị tháo gỡ khó khăn cho công tác thủy lợi với sự tham gia của Chủ tịch UBND huyện Đồi Sim Lê Văn Tám, Trưởng phòng Nông nghiệp huyện Đồi Sim Ngô Thị Mơ.',
            ...later,
            'Bà Ngô Thị Mơ đề nghị các xã nạo vét kênh mương.',
          ].join(' '),
        ),
        'SPOKE_AT',
      ),
    ).toEqual(['Ngô Thị Mơ']);
  });

  it('is not who did something by the words of another, or lets others say it', () => {
    expect(
      voices(
        'Ông Trần Hữu Lộc, Trưởng phòng Nông nghiệp huyện Đồi Sim nói do công việc gấp, Bí thư Huyện ủy Đồi Sim Vũ Đức Hạnh đã yêu cầu ông hoãn chuyến đi để dự hội nghị.',
      ),
    ).toEqual(['Trần Hữu Lộc']);
    expect(
      voices(
        'Tại hội nghị, thông qua tổ công tác, Bí thư Huyện ủy Đồi Sim Vũ Đức Hạnh nhấn mạnh việc nạo vét kênh.',
      ),
    ).toEqual([]);
  });

  it('is not who tells reporters that another one chaired it', () => {
    expect(
      startsOf(
        readUnder(
          'Rà soát hồ đập',
          'Trao đổi với Tuổi Trẻ, bà Ngô Thị Mơ, Trưởng phòng Nông nghiệp huyện Đồi Sim, cho biết sáng 12/5/2023, ông Lê Văn Tám, Chủ tịch UBND huyện Đồi Sim, đã chủ trì cuộc họp và chỉ đạo rà soát hồ đập.',
        ),
        'SPOKE_AT',
      ),
    ).toEqual([]);
  });

  it('is not whom a box about another article quotes', () => {
    expect(
      voices(
        'Bà con mong có kênh mới. Bí thư huyện yêu cầu điều tra vụ phá rừng TTO - Bí thư Huyện ủy Đồi Sim Vũ Đức Hạnh yêu cầu Công an huyện Đồi Sim điều tra vụ phá rừng.',
      ),
    ).toEqual([]);
  });

  it('is not who answers beside a session told by two names, or is one of many whom reporters met there', () => {
    const under = (body: string) => startsOf(readUnder('Đồi Sim bàn chuyện thủy lợi', body), 'SPOKE_AT');
    expect(
      under(
        'Ông Trần Hữu Lộc, Trưởng phòng Nông nghiệp huyện Đồi Sim, khẳng định điều này với báo chí bên lề cuộc họp HĐND huyện Đồi Sim - kỳ họp bất thường diễn ra sáng 9/4/2023. Ông Lộc cho biết kênh sẽ được nạo vét.',
      ),
    ).toEqual([]);
    expect(
      under(
        'Chiều 1/11/2023, kỳ họp thứ 6 HĐND huyện Đồi Sim kết thúc phần chất vấn. Bên hành lang, nhiều đại biểu đã chia sẻ cảm xúc của mình. Đại biểu Trần Hữu Lộc, Trưởng phòng Nông nghiệp huyện Đồi Sim cho rằng các câu trả lời đều rõ.',
      ),
    ).toEqual([]);
  });

  it('is whoever speaks once the article is back at it, and both of whom its sentence opens with it', () => {
    const under = (body: string) => startsOf(readUnder('Đồi Sim bàn chuyện thủy lợi', body), 'SPOKE_AT');
    expect(
      under(
        'Chiều 1/11/2023, UBND huyện Đồi Sim tổ chức hội thảo về thủy lợi. Bên lề hội thảo, một số chuyên gia đã chia sẻ với phóng viên. Phát biểu tại hội thảo, ông Vũ Đức Hạnh, Bí thư Huyện ủy Đồi Sim ghi nhận các ý kiến. Ông Trần Hữu Lộc, Trưởng phòng Nông nghiệp huyện Đồi Sim nhấn mạnh vai trò của người dân.',
      ),
    ).toEqual(['Trần Hữu Lộc', 'Vũ Đức Hạnh']);
    expect(
      under(
        'Tại hội nghị tổng kết công tác mặt trận do Ủy ban MTTQ tỉnh Nghệ An tổ chức ngày 20/5/2024, ông Trần Hữu Lộc, Giám đốc Sở Y tế cho biết kết quả còn thấp, ông Vũ Đức Hạnh, Chủ tịch Ủy ban MTTQ tỉnh đã đề nghị các cấp mặt trận nêu cao trách nhiệm.',
      ),
    ).toEqual(['Trần Hữu Lộc', 'Vũ Đức Hạnh']);
  });

  it('is not who has just been there, or whom somebody else tells of as he answers', () => {
    const under = (body: string) => startsOf(readUnder('Đồi Sim bàn chuyện thủy lợi', body), 'SPOKE_AT');
    expect(
      under(
        'Vừa tham dự hội nghị thủy lợi miền núi tổ chức ngày 9/4/2023 tại Hà Nội, ông Trần Hữu Lộc, Trưởng phòng Nông nghiệp huyện Đồi Sim cho biết kênh sẽ được nạo vét.',
      ),
    ).toEqual([]);
    expect(
      voices('Giải đáp băn khoăn này, đại diện tổ bầu cử cho biết, ông Trần Hữu Lộc không trúng cử.'),
    ).toEqual([]);
  });

  it('is not who speaks of it elsewhere, or has written it down', () => {
    expect(
      voices(
        'Bí thư Huyện ủy Đồi Sim Vũ Đức Hạnh nói về hội nghị khi gặp các già làng ở xã Bãi Cát chiều 14/5.',
      ),
    ).toEqual([]);
    expect(
      voices(
        '"Tôi đã cố hết sức", ông Trần Hữu Lộc, Trưởng phòng Nông nghiệp huyện Đồi Sim viết trong đơn xin nghỉ. Ông Lộc cho biết đã nạo vét ba tuyến kênh.',
      ),
    ).toEqual([]);
  });

  it('is of another meeting where "there" follows that', () => {
    const elsewhere =
      'Sáng 20/6, Bí thư Huyện ủy Đồi Sim Vũ Đức Hạnh tiếp xúc với bà con xã Bãi Cát, theo báo Thanh Niên.';
    expect(voices(elsewhere, 'Tại đây, ông Vũ Đức Hạnh trả lời bà con về việc xây cầu.')).toEqual([]);
  });
});
