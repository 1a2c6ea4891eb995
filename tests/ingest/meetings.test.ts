/** Two who meet, told by a verb: an occasion of its own with both of them there. */
import { describe, expect, it } from 'vitest';
import { meetingTold } from '../../ingest/grammar/meeting.ts';
import { linksOf, namesOf, readUnder } from './told.ts';

const SESSION =
  'Sáng 12/6/2023, HĐND tỉnh Nghệ An khai mạc kỳ họp thứ 14 về phát triển kinh tế tại thành phố Vinh.';
const LED = 'Bộ trưởng Quốc phòng Ngô Văn Bảy';
const GUEST = 'Bộ trưởng Quốc phòng Lào Chansamone Keola';
const present = (body: string): string[] => linksOf(readUnder('Tin trong ngày', body), 'ATTENDED');

describe('two who meet', () => {
  it.each([
    [`${SESSION}\n\n${LED} chiều nay cũng tiếp ${GUEST} tại Hà Nội.`, `Buổi ${LED} tiếp ${GUEST}`],
    [
      `${SESSION}\n\nChiều cùng ngày, ${LED} đã hội đàm với ${GUEST} tại trụ sở Bộ.`,
      `Hội đàm giữa ${LED} và ${GUEST}`,
    ],
    [`Thông tin được đưa ra khi ${LED} gặp ${GUEST} ngày 12/6/2023.`, `Cuộc gặp giữa ${LED} và ${GUEST}`],
    [
      `Chiều 12/6/2023, ${LED} và ${GUEST} tiến hành hội kiến tại Hà Nội.`,
      `Cuộc hội kiến giữa ${LED} và ${GUEST}`,
    ],
    [
      `${SESSION}\n\nTại cuộc gặp với ${GUEST}, ${LED} đề nghị hai bên hợp tác.`,
      `Cuộc gặp giữa ${LED} và ${GUEST}`,
    ],
    [
      `${SESSION}\n\n${LED} hôm nay còn có buổi trao đổi với ${GUEST}.`,
      `Buổi trao đổi giữa ${LED} và ${GUEST}`,
    ],
    [
      `${SESSION}\n\n${LED} và ${GUEST} hôm nay đã nêu nhiều việc khi hai bộ trưởng gặp nhau tại Hà Nội.`,
      `Cuộc gặp giữa ${LED} và ${GUEST}`,
    ],
    [
      `${SESSION}\n\n${LED} và ${GUEST} trong cuộc gặp song phương hôm nay.`,
      `Cuộc gặp giữa ${LED} và ${GUEST}`,
    ],
  ])('are both there: %s', (body, name) =>
    expect(present(body).sort()).toEqual([`Chansamone Keola > ${name}`, `Ngô Văn Bảy > ${name}`]),
  );
  it.each([
    `${SESSION}\n\n${LED} sẽ tiếp ${GUEST} tại Hà Nội.`,
    `${SESSION}\n\n${LED} (trái) tiếp ${GUEST} hồi tháng 3.`,
    `${SESSION}\n\nNăm 2019, ${LED} đã gặp ${GUEST}.`,
    `${SESSION}\n\n${LED} và ${GUEST} nhất trí về hợp tác.`,
    `${SESSION}\n\n${LED} trao đổi với ${GUEST} qua thư.`,
    `${SESSION}\n\n${LED} và ${GUEST} trong cuộc gặp song phương tháng 3.`,
    `${SESSION}\n\n${LED} và ${GUEST} nêu nhiều việc khi hai đoàn gặp nhau.`,
    `${SESSION}\n\nTại cuộc gặp với ${GUEST} năm 2019, ${LED} đã hứa như vậy.`,
    `${SESSION}\n\nĐể chuẩn bị, tại cuộc gặp với ${GUEST}, ${LED}, Lê Văn Tám và Trần Văn Ba.`,
  ])('are not there later, long ago or only named together: %s', (body) => expect(present(body)).toEqual([]));
  it('are one meeting where it is told twice', () =>
    expect(
      present(`Chiều 12/6/2023, ${LED} tiếp ${GUEST} tại Hà Nội.\n\n${LED} tiếp ${GUEST}. Ảnh: báo Nghệ An.`),
    ).toHaveLength(2));
  it('are two meetings where one of them meets another of the same post', () => {
    const other = 'Bộ trưởng Quốc phòng Singapore Ng Eng Hen';
    const said = readUnder(
      'Tin trong ngày',
      `Chiều 12/6/2023, tại cuộc gặp với ${GUEST}, ${LED} đề nghị hợp tác. Tại cuộc gặp với ${other}, ${LED} hoan nghênh hợp tác. Bộ trưởng mong hai bên ký kết.`,
    );
    expect(linksOf(said, 'ATTENDED').sort()).toEqual([
      `Chansamone Keola > Cuộc gặp giữa ${LED} và ${GUEST}`,
      `Ng Eng Hen > Cuộc gặp giữa ${LED} và ${other}`,
      `Ngô Văn Bảy > Cuộc gặp giữa ${LED} và ${GUEST}`,
      `Ngô Văn Bảy > Cuộc gặp giữa ${LED} và ${other}`,
    ]);
  });
  it('go on with theirs where it is told of again behind another', () => {
    const other = 'Bộ trưởng Quốc phòng Singapore Ng Eng Hen';
    const said = readUnder(
      'Tin trong ngày',
      `${SESSION}\n\n${LED} tiếp ${GUEST} tại Hà Nội.\n\n${LED} hôm nay còn gặp ${other}. Tại cuộc gặp với ${GUEST}, ${LED} cho rằng cần thêm hợp tác.`,
    );
    expect(linksOf(said, 'SPOKE_AT')).toEqual([`Ngô Văn Bảy > Buổi ${LED} tiếp ${GUEST}`]);
  });
  it('may be three', () =>
    expect(
      present(`Chiều 12/6/2023, Thứ trưởng Bộ Quốc phòng Lê Văn Tám và ${LED} đã tiếp ${GUEST} tại Hà Nội.`),
    ).toContain(`Chansamone Keola > Buổi Thứ trưởng Bộ Quốc phòng Lê Văn Tám và ${LED} tiếp ${GUEST}`));
  it('take the host of the verb before', () =>
    expect(meetingTold('ông hội kiến với ', ', chào xã giao ', '.')).toBeUndefined());
});

describe('a meeting', () => {
  const names = (body: string): string[] => namesOf(readUnder('Tin trong ngày', body), 'Event');
  it.each([
    [
      'Sáng 12/6/2023, Chủ tịch UBND tỉnh Nghệ An Lê Văn Bảy đã có buổi làm việc với Sở Y tế về thuốc.',
      'Buổi làm việc của Chủ tịch UBND tỉnh Nghệ An Lê Văn Bảy với Sở Y tế về thuốc',
    ],
    [
      'Sáng 12/6/2023, bí thư Tỉnh ủy Nghệ An Lê Văn Bảy đã tiếp xúc cử tri huyện Nam Đàn.',
      'Buổi tiếp xúc cử tri huyện Nam Đàn của Bí thư Tỉnh ủy Nghệ An Lê Văn Bảy',
    ],
  ])('is called by its host: %s', (body, name) => expect(names(body)).toEqual([name]));
  it.each([
    'Sáng 12/6/2023, Chủ tịch UBND tỉnh Nghệ An Lê Văn Bảy và Phó Chủ tịch Trần Văn Tám đã có buổi làm việc với Sở Y tế.',
    'Ông Lê Văn Bảy, Giám đốc Sở Y tế tỉnh Nghệ An, phát biểu tại buổi làm việc với Đoàn giám sát sáng 12/6/2023.',
    'Sáng 12/6/2023, Chủ tịch UBND tỉnh Nghệ An Lê Văn Bảy đã kiểm tra việc thu hồi tài sản bị chiếm đoạt.',
  ])('is not called by one of several or by a guest: %s', (body) =>
    expect(names(body).filter((n) => /của/u.test(n))).toEqual([]),
  );
});

describe('the host of a meeting', () => {
  it('holds no office that he was not read to hold', () => {
    const body =
      'Ngày 23/2/2023, Hội đồng Thi đua - Khen thưởng tỉnh Nghệ An đã họp với các sở dưới sự chủ trì của Chủ tịch UBND tỉnh Lê Văn Bảy (Chủ tịch Hội đồng). Hồ sơ do Hội đồng cấp Nhà nước xét.';
    expect(linksOf(readUnder('Tin trong ngày', body), 'HOLDS').filter((x) => /Nhà nước/u.test(x))).toEqual(
      [],
    );
  });
});

describe('two who meet where one of them came for a conference', () => {
  const FORUM = 'Hội nghị Cấp cao về Biển lần thứ 34';
  const body = `Nhân dịp tham dự ${FORUM} tại Huế, ngày 12/6/2023, ${LED} đã hội kiến với ${GUEST}.\n\nBộ trưởng Ngô Văn Bảy đề nghị hai bên hợp tác sâu rộng hơn.`;
  const talks = `Cuộc hội kiến giữa ${LED} và ${GUEST}`;
  it('are told of first, and what is said was said there', () => {
    const x = readUnder('Tin trong ngày', body);
    expect(namesOf(x, 'Event').sort()).toEqual([talks, FORUM].sort());
    expect(linksOf(x, 'SPOKE_AT')).toEqual([`Ngô Văn Bảy > ${talks}`]);
  });
  it('did not meet now where it is told how often they did', () => {
    const gap = ' đã hội kiến với ';
    expect(meetingTold('nhân dịp dự hội nghị cấp cao lần thứ 34, ', gap, '.')?.verb).toBe('hội kiến với');
    expect(meetingTold('đây là lần thứ ba ', gap, '.')).toBeUndefined();
  });
});
