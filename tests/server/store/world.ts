/** The small world that the suite asks about: two provinces, a joint programme, conferences, a man who changes office. */
import { agency, event, extraction, office, paper, person, place, program, type Report } from './fixture.ts';

export const policeHaTinh = agency('Công an tỉnh Hà Tĩnh', {
  level: 'province',
  place: 'Hà Tĩnh',
  province: 'Hà Tĩnh',
  aliases: ['Công an Hà Tĩnh'],
});
export const frontHaTinh = agency('Ủy ban MTTQ tỉnh Hà Tĩnh', {
  level: 'province',
  place: 'Hà Tĩnh',
  province: 'Hà Tĩnh',
});
export const youthNgheAn = agency('Tỉnh đoàn Nghệ An', {
  level: 'province',
  place: 'Nghệ An',
  province: 'Nghệ An',
});
export const ministry = agency('Bộ Công an', { level: 'central' });

export const hoa = person('Lê Văn Hoà', { rank: 'Đại tá' });
export const hoan = person('Lê Văn Hoàn');
export const thuy = person('Nguyễn Thị Thủy');

export const director = office('Giám đốc', policeHaTinh);
export const deputy = office('Phó Giám đốc', policeHaTinh);
export const chair = office('Chủ tịch', frontHaTinh);

export const joint09 = program('Chương trình phối hợp số 09', { number: '09/CTr' });
export const order05 = paper('Chỉ thị 05', { number: '05-CT/TW' });
export const haTinh = place('Hà Tĩnh', { code: '42' });

export const signing = event('Hội nghị ký kết Chương trình phối hợp số 09', {
  kind: 'ký kết',
  date: '2021-03-20',
  province: 'Hà Tĩnh',
});
export const review = event('Hội nghị tổng kết Chương trình phối hợp số 09', {
  kind: 'tổng kết',
  date: '2023-05-24',
  province: 'Hà Tĩnh',
  place: 'Hà Tĩnh',
});
/** Known to the month only. */
export const briefing = event('Hội nghị giao ban công tác thanh niên', {
  kind: 'giao ban',
  date: '2024-01',
  province: 'Nghệ An',
});
/** No report gives its day. */
export const launch = event('Lễ phát động phong trào toàn dân', { kind: 'phát động' });

const signed: Report = {
  id: 'bai-1',
  on: '2021-03-21',
  title: 'Ký kết chương trình phối hợp tại Hà Tĩnh',
  publisher: 'Báo Ví Dụ',
  says: [
    { type: 'CHAIRED', from: hoa, to: signing, quote: 'Đồng chí Lê Văn Hoà chủ trì hội nghị ký kết.' },
    { type: 'PARTY_TO', from: policeHaTinh, to: joint09, quote: 'Công an tỉnh và Ủy ban MTTQ tỉnh ký kết.' },
    { type: 'PARTY_TO', from: frontHaTinh, to: joint09, quote: 'Công an tỉnh và Ủy ban MTTQ tỉnh ký kết.' },
    { type: 'REVIEWS', from: signing, to: joint09, quote: 'Hội nghị ký kết Chương trình phối hợp số 09.' },
  ],
};
const appointed: Report = {
  id: 'bai-2',
  on: '2021-02-10',
  title: 'Bổ nhiệm Phó Giám đốc',
  says: [
    { type: 'HOLDS', from: hoa, to: deputy, quote: 'Lê Văn Hoà giữ chức Phó Giám đốc Công an tỉnh Hà Tĩnh.' },
    { type: 'OF', from: deputy, to: policeHaTinh, quote: 'Phó Giám đốc Công an tỉnh Hà Tĩnh' },
  ],
};
const reviewed: Report = {
  id: 'bai-3',
  on: '2023-05-25',
  title: 'Tổng kết chương trình phối hợp',
  publisher: 'Báo Ví Dụ',
  says: [
    {
      type: 'HOLDS',
      from: hoa,
      to: director,
      quote: 'Đại tá Lê Văn Hoà, Giám đốc Công an tỉnh Hà Tĩnh',
      qualifiers: { rank: 'Đại tá' },
    },
    { type: 'OF', from: director, to: policeHaTinh, quote: 'Giám đốc Công an tỉnh Hà Tĩnh' },
    { type: 'CHAIRED', from: hoa, to: review, quote: 'Đại tá Lê Văn Hoà chủ trì hội nghị tổng kết.' },
    { type: 'CHAIRED', from: thuy, to: review, quote: 'Bà Nguyễn Thị Thủy đồng chủ trì.' },
    { type: 'ORGANIZED', from: policeHaTinh, to: review, quote: 'Công an tỉnh và MTTQ tổ chức hội nghị.' },
    { type: 'ORGANIZED', from: frontHaTinh, to: review, quote: 'Công an tỉnh và MTTQ tổ chức hội nghị.' },
    { type: 'REVIEWS', from: review, to: joint09, quote: 'Hội nghị tổng kết Chương trình phối hợp số 09.' },
    { type: 'HELD_IN', from: review, to: haTinh, quote: 'Hội nghị diễn ra tại Hà Tĩnh.' },
    {
      type: 'BASED_ON',
      from: joint09,
      to: order05,
      quote: 'Chương trình thực hiện Chỉ thị 05.',
      status: 'inferred',
      reason: 'cùng một câu',
    },
  ],
};
const again: Report = {
  id: 'bai-4',
  on: '2023-05-26',
  title: 'Hội nghị tổng kết ở Hà Tĩnh',
  publisher: 'Đài Ví Dụ',
  says: [
    { type: 'CHAIRED', from: hoa, to: review, quote: 'Chủ trì hội nghị tổng kết là ông Lê Văn Hoà.' },
    { type: 'ATTENDED', from: hoan, to: review, quote: 'Ông Lê Văn Hoàn dự hội nghị.' },
    { type: 'HOLDS', from: thuy, to: chair, quote: 'Bà Thủy, Chủ tịch Ủy ban MTTQ tỉnh Hà Tĩnh' },
    { type: 'OF', from: chair, to: frontHaTinh, quote: 'Chủ tịch Ủy ban MTTQ tỉnh Hà Tĩnh' },
    { type: 'BASED_ON', from: joint09, to: order05, quote: 'Chương trình căn cứ Chỉ thị 05.' },
  ],
};
const youth: Report = {
  id: 'bai-5',
  on: '2024-01-30',
  title: 'Giao ban thanh niên',
  says: [
    { type: 'ORGANIZED', from: youthNgheAn, to: briefing, quote: 'Tỉnh đoàn Nghệ An tổ chức giao ban.' },
    { type: 'CHAIRED', from: policeHaTinh, to: briefing, quote: 'Công an tỉnh Hà Tĩnh chủ trì giao ban.' },
    { type: 'COORDINATES_WITH', from: ministry, to: youthNgheAn, quote: 'Bộ Công an phối hợp Tỉnh đoàn.' },
    { type: 'CHAIRED', from: thuy, to: launch, quote: 'Bà Nguyễn Thị Thủy sẽ chủ trì.', status: 'planned' },
    { type: 'PART_OF', from: policeHaTinh, to: ministry, quote: 'Công an tỉnh là đơn vị của Bộ Công an.' },
  ],
};
/** An article without a date of its own that says nothing new but names the people. */
const undated: Report = {
  id: 'bai-6',
  title: 'Gương sáng',
  names: [hoa, thuy],
  says: [],
  also: 'Lê Văn Hoà và Nguyễn Thị Thủy cùng dự buổi gặp mặt.',
};

export const reports: readonly Report[] = [signed, appointed, reviewed, again, youth, undated];
export const articles = () => reports.map(extraction);
