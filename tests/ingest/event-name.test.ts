/** What the name of an occasion is, read off the phrase that tells of it. */
import { describe, expect, it } from 'vitest';
import { eventsIn } from '../../ingest/grammar/event.ts';

const NAMED: [string, string][] = [
  [
    'Sáng 5/4, hội nghị tổng kết công tác năm 2022 được cử tri đánh giá cao.',
    'Hội nghị tổng kết công tác năm 2022',
  ],
  ['Tại kỳ họp thứ 8 HĐND tỉnh bầu bổ sung hai ủy viên.', 'Kỳ họp thứ 8 HĐND tỉnh'],
  [
    'Dự hội nghị sơ kết công tác phòng, chống tội phạm quý I, ông Nguyễn Văn A nhấn mạnh',
    'Hội nghị sơ kết công tác phòng, chống tội phạm quý I',
  ],
  [
    'Cuộc họp với các sở, ngành và quận, huyện về cấp nước sạch ngày 14/11',
    'Cuộc họp với các sở, ngành và quận, huyện về cấp nước sạch',
  ],
  ['Phiên họp kinh tế - xã hội tháng 4 diễn ra sáng nay', 'Phiên họp kinh tế - xã hội tháng 4'],
  [
    'Lễ ký kết quy chế giai đoạn 2021 - 2026 do hai cơ quan tổ chức',
    'Lễ ký kết quy chế giai đoạn 2021 - 2026',
  ],
  ['Lễ đón Đại sứ Nhật Bản - Ảnh: Minh Anh', 'Lễ đón Đại sứ Nhật Bản'],
  ['Ủy ban tổ chức họp báo để thông tin về vụ việc tại trụ sở', 'Họp báo để thông tin về vụ việc'],
  [
    'Ngày 9/9, đoàn công tác đã làm việc với UBND tỉnh Hà Tĩnh về phòng cháy.',
    'Làm việc với UBND tỉnh Hà Tĩnh về phòng cháy',
  ],
];

describe('the name of an occasion', () => {
  it.each(NAMED)('in "%s" is its kind and object', (text, name) => {
    expect(eventsIn(text).map((h) => h.name)).toContain(name);
  });

  it.each([
    'Quốc hội thảo luận về dự án luật.',
    'Tuần lễ phim Ấn Độ và đêm nhạc',
    'Bảo đảm an toàn đại hội Đảng các cấp và giữ bình yên',
    'Công ty Quản lý hội chợ triển lãm và các chợ Đà Nẵng',
    'đối thoại với doanh nghiệp là việc thường xuyên của tỉnh',
  ])('is not read in "%s"', (text) => {
    expect(eventsIn(text).filter((h) => h.weight > 0)).toEqual([]);
  });
});
