/** Who only speaks of an occasion, beside who speaks at it. */
import { describe, expect, it } from 'vitest';
import { readUnder, startsOf } from './told.ts';

const voices = (body: string): string[] => startsOf(readUnder('Tin trong ngày', body), 'SPOKE_AT');

describe('who tells of an occasion', () => {
  it.each([
    'Ông Lê Văn Bảy, Chủ tịch UBND xã Nghi Phú, cho biết xã đã tổ chức họp báo về vụ việc.',
    '"Hôm ấy chúng tôi họp khẩn về việc di dời dân", ông Lê Văn Bảy, Chủ tịch UBND xã Nghi Phú, nói.',
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
    `Gia đình ${DEAN} thông báo ông đã khỏe.`,
  ])('one is not heard: %s', (told) => expect(voices(`${MEETING} ${told}`)).toEqual([]));
});
