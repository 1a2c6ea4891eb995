/** Who came along, and who took part in the rites of a funeral or an opening; each with a text of our own. */
import { describe, expect, it } from 'vitest';
import { readUnder, startsOf, type Told } from './told.ts';

const HOA = 'ông Trần Văn Hòa, Chủ tịch UBND huyện Can Lộc';
const LAN = 'bà Phạm Thị Lan, Phó Chủ tịch UBND huyện Can Lộc';
const BOTH = ['Phạm Thị Lan', 'Trần Văn Hòa'];
const TOMB = 'Sáng 24/5/2023, UBND tỉnh Hà Tĩnh tổ chức Lễ dâng hương tại Nghĩa trang liệt sĩ huyện Can Lộc.';
const FUNERAL = 'Sáng 24/5/2023, Tỉnh ủy Hà Tĩnh tổ chức Lễ viếng đồng chí Võ Văn Tư, nguyên Bí thư Tỉnh ủy.';
const GROUND = 'Sáng 24/5/2023, UBND tỉnh Hà Tĩnh tổ chức Lễ khởi công xây dựng cầu Can Lộc.';
const VISIT =
  'Sáng 24/5/2023, đồng chí Hoàng Trung Dũng, Bí thư Tỉnh ủy Hà Tĩnh đến thăm, chúc Tết Công an huyện Can Lộc.';
const MEETING = 'Sáng 24/5/2023, UBND tỉnh Hà Tĩnh tổ chức Hội nghị tổng kết công tác dân vận.';
const those = (type: Told['type'], lead: string, words: string): string[] =>
  startsOf(readUnder('Tin trong ngày', `${lead}\n\n${words}`), type)
    .filter((name) => BOTH.includes(name))
    .sort();

describe('there are', () => {
  it.each([
    [TOMB, `Tham gia dâng hương có ${HOA} và ${LAN}.`],
    [TOMB, `Các đại biểu: ${HOA}; ${LAN} đã dâng hương tưởng niệm các anh hùng liệt sĩ.`],
    [FUNERAL, `Đến viếng có ${HOA}; ${LAN}.`],
    [GROUND, `Thực hiện nghi thức động thổ có ${HOA} và ${LAN}.`],
    [GROUND, `Các đại biểu: ${HOA}; ${LAN} bấm nút khởi công.`],
    [VISIT, `Cùng đi, đoàn công tác còn có ${HOA} và ${LAN}.`],
    [VISIT, `${HOA} và ${LAN} cùng đi.`],
    [MEETING, `Lãnh đạo UBND huyện có ${HOA}; ${LAN}.`],
    [MEETING, `Hội nghị hân hạnh đón tiếp: ${HOA}; ${LAN}.`],
    [MEETING, `Đại biểu khách mời gồm ${HOA} và ${LAN}.`],
    [MEETING, `Bên cạnh đó, hội nghị còn có ${HOA} và ${LAN}.`],
    [VISIT, `Tham gia cùng đoàn có ${HOA}; ${LAN}.`],
  ])('those who share its rites or its way: %s %s', (lead, words) =>
    expect(those('ATTENDED', lead, words)).toEqual(BOTH),
  );
  it.each([
    [MEETING, `Có mặt tại hiện trường vụ cháy có ${HOA} và ${LAN}.`],
    [MEETING, `${HOA} và ${LAN} đã dâng hương tưởng niệm các anh hùng liệt sĩ.`],
  ])('none who are told of elsewhere: %s %s', (lead, words) =>
    expect(those('ATTENDED', lead, words)).toEqual([]),
  );
});

describe('there speak', () => {
  it.each([
    `Các ý kiến phát biểu của ${HOA}, ${LAN} đều khẳng định kết quả.`,
    `Bà Phạm Thị Lan, Phó Chủ tịch UBND huyện Can Lộc lên phát biểu. Ông Trần Văn Hòa, Chủ tịch UBND huyện Can Lộc xúc động cảm ơn bà con.`,
    `“Cần làm quyết liệt hơn” là yêu cầu của ${HOA} tại hội nghị; ${LAN} dẫn số liệu 5 năm qua.`,
  ])('those whose words are told: %s', (words) => expect(those('SPOKE_AT', MEETING, words)).toEqual(BOTH));
});

describe('at the moving of a coffin', () => {
  it('are those who came, and not the dead', () => {
    const x = readUnder(
      'Tin trong ngày',
      `Sáng 24/5/2023, ${HOA}, ${LAN} đã dự lễ di quan đồng chí Võ Văn Tư, nguyên Bí thư Tỉnh ủy Hà Tĩnh.`,
    );
    expect(startsOf(x, 'ATTENDED').sort()).toEqual(BOTH);
    expect(startsOf(x, 'HOLDS').sort()).toEqual(BOTH);
  });
});
