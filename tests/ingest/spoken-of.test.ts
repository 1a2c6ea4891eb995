/** Who only speaks of an occasion, beside who speaks at it. */
import { describe, expect, it } from 'vitest';
import { linksOf, readUnder, startsOf } from './told.ts';

const voices = (body: string): string[] => startsOf(readUnder('Tin trong ngày', body), 'SPOKE_AT');

describe('who tells of an occasion', () => {
  it.each([
    'Ông Lê Văn Bảy, Chủ tịch UBND xã Nghi Phú, cho biết xã đã tổ chức họp báo về vụ việc.',
    '"Hôm ấy chúng tôi họp khẩn về việc di dời dân", ông Lê Văn Bảy, Chủ tịch UBND xã Nghi Phú, nói.',
    'Về việc lễ trao giải không được thông tin rộng rãi, ông Lê Văn Bảy, Chủ tịch UBND xã Nghi Phú, cho rằng không có gì bí mật.',
    'Trước thông tin cố tình giấu lễ trao giải, ông Lê Văn Bảy, Chủ tịch UBND xã Nghi Phú, nói không biết.',
    'Bên lề buổi họp mặt báo chí đầu năm 2019 do Tỉnh ủy Nghệ An tổ chức, Chủ tịch UBND tỉnh Lê Văn Bảy khẳng định việc này là sai.',
    'Trao đổi với Tuổi Trẻ, ông Lê Văn Bảy, Chủ tịch UBND xã Nghi Phú, nói đây là chủ trương của Hội nghị Trung ương 6.',
  ])('is not heard there: %s', (body) => expect(voices(body)).toEqual([]));

  it.each([
    'Sáng 12/6/2023, ông Lê Văn Bảy, Chủ tịch UBND xã Nghi Phú, cho biết tại hội nghị tổng kết công tác dân vận của xã.',
    'Sáng 12/6/2023, phát biểu khai mạc, ông Lê Văn Bảy, Chủ tịch UBND xã Nghi Phú, cho biết hôm nay xã tổ chức hội nghị tổng kết công tác dân vận.',
    'Ông Lê Văn Bảy, Chủ tịch UBND xã Nghi Phú, nói điều này khi chủ trì hội nghị tổng kết công tác dân vận sáng 12/6/2023.',
    '"Như vậy là đạt", ông Lê Văn Bảy, Chủ tịch UBND xã Nghi Phú, nói tại hội nghị tổng kết công tác dân vận sáng 12/6/2023.',
  ])('is heard where it says so: %s', (body) => expect(voices(body)).toEqual(['Lê Văn Bảy']));
});

const MEETING = 'Sáng 12/6/2023, UBND tỉnh Nghệ An tổ chức hội nghị tổng kết công tác cải cách hành chính.';
const DEAN = 'Giám đốc Sở Nội vụ Lê Văn Bảy';

describe('at a conference', () => {
  it.each([
    `Trước đó, báo cáo tại hội nghị, ${DEAN} cho biết tỉnh đã đạt kế hoạch.`,
    `Trước đó, ${DEAN} đã trình bày báo cáo kết quả năm qua.`,
    `${DEAN} yêu cầu các huyện cung cấp thông tin cho báo chí.`,
    `Theo báo cáo của ${DEAN}, tỉnh đã đạt kế hoạch.`,
    `Dự thảo báo cáo do ${DEAN} trình bày nêu rõ kết quả.`,
  ])('one is heard: %s', (told) => expect(voices(`${MEETING} ${told}`)).toEqual(['Lê Văn Bảy']));

  it.each([
    `Trước đó, tháng 3, tại hội nghị của ngành, ${DEAN} bày tỏ lo ngại. Theo ông Bảy, việc này khó.`,
    `Thực hiện ý kiến chỉ đạo của ${DEAN}, các huyện đã rà soát.`,
    `Việc này được làm trên cơ sở tờ trình của ${DEAN}.`,
    `Nhiều ý kiến trái chiều do ${DEAN} từng sai phạm.`,
    `Trong đơn gửi UBND tỉnh, ${DEAN} trình bày nguyện vọng.`,
    `Trước đó, phát biểu tại hội nghị Tỉnh ủy, ${DEAN} nói tỉnh còn nghèo.`,
    `Trước đó, ${DEAN} trình bày tờ trình với HĐND tỉnh.`,
    `Sau khi bế mạc hội nghị, ${DEAN} trả lời báo chí rằng tỉnh sẽ đổi mới.`,
    `Gia đình ${DEAN} thông báo ông đã khỏe.`,
  ])('one is not heard: %s', (told) => expect(voices(`${MEETING} ${told}`)).toEqual([]));
});

describe('a press conference about a session', () => {
  const body =
    'Chiều 29/7/2016, trong cuộc họp báo kết thúc kỳ họp thứ nhất, Quốc hội khoá 14, Tổng thư ký Quốc hội Lê Văn Bảy nhận được nhiều câu hỏi. Ông Bảy cho hay việc này đã được giao.';
  it('is where the answers are given', () => {
    const said = linksOf(readUnder('Tin trong ngày', body), 'SPOKE_AT');
    expect(said.length).toBeGreaterThan(0);
    for (const x of said) expect(x).toMatch(/^Lê Văn Bảy > Cuộc họp báo/u);
  });
});

describe('what was held some days before', () => {
  it('is not where the press is told of it', () =>
    expect(
      voices(
        'Trao đổi với báo chí chiều 6/6/2017, Giám đốc Sở Xây dựng Hà Nội Lê Văn Bảy cho biết chưa có kế hoạch chặt cây. Theo ông, cây hay gãy nên vài ngày trước đó sở đã tổ chức hội thảo lấy ý kiến chuyên gia. Phó Giám đốc Sở Xây dựng Trần Văn Tám thông tin thêm về việc chặt cây.',
      ),
    ).toEqual([]));
});
