/** Names that were read too long, too short or as another's, and what is no occasion: each with a text of our own. */
import { describe, expect, it } from 'vitest';
import { heldIn, namesOf, readUnder, saidIn, told } from './told.ts';

const bodies = (body: string): string[] => namesOf(readUnder('Tin trong ngày', body), 'Agency');
const events = (body: string): string[] => namesOf(readUnder('Tin trong ngày', body), 'Event');

describe('a body', () => {
  it('ends before the verb of who signs', () =>
    expect(heldIn('Quyết định do ông Lê Văn Tám - Tổng giám đốc Tổng công ty Sông Thu ký trước đó.')).toEqual(
      ['Lê Văn Tám: Tổng Giám đốc Tổng công ty Sông Thu'],
    ));
  it('may register or study parasites', () => {
    expect(bodies('Ông Lê Văn Tám, Giám đốc Văn phòng Đăng ký đất đai tỉnh Nghệ An, dự.')).toContain(
      'Văn phòng Đăng ký đất đai tỉnh Nghệ An',
    );
    expect(bodies('Ông Lê Văn Tám, Viện trưởng Viện Sốt rét - Ký sinh trùng Quy Nhơn, dự.')).toContain(
      'Viện Sốt rét - Ký sinh trùng Quy Nhơn',
    );
  });
  it('is of no commune that is a paper', () =>
    expect(
      saidIn(
        'UBND cấp xã Nghị định 159 của Chính phủ quy định việc này. HĐND xã giám sát.',
        /SERVES|PART_OF/,
      ),
    ).toEqual(expect.not.arrayContaining([expect.stringContaining('xã Nghị')])));
  it('is of the commune whose name begins so', () =>
    expect(bodies('UBND xã Nghị Đức (huyện Tánh Linh) họp dân.')).toContain('UBND xã Nghị Đức'));
});

describe('a hospital of the centre', () => {
  it('bears the province where it stands', () =>
    expect(
      heldIn('Dự có ông Lê Văn Tám, Giám đốc Bệnh viện đa khoa Trung ương Cần Thơ và các đại biểu.'),
    ).toEqual(['Lê Văn Tám: Giám đốc Bệnh viện đa khoa Trung ương Cần Thơ']));
  it('bears nobody who stands behind it', () =>
    expect(
      heldIn('Dự có Giám đốc Bệnh viện Đa khoa Trung ương Quảng Nam Lê Văn Tám và các đại biểu.'),
    ).toEqual(['Lê Văn Tám: Giám đốc Bệnh viện Đa khoa Trung ương Quảng Nam']));
});

describe('a department', () => {
  it('whose head is written twice is the same', () =>
    expect(heldIn('Dự có ông Lê Văn Tám, Phó Giám đốc Sở Sở Y tế tỉnh Nghệ An.')).toEqual([
      'Lê Văn Tám: Phó Giám đốc Sở Y tế tỉnh Nghệ An',
    ]));
  it('that works for the assembly is of its office, and no part of the assembly', () => {
    const text =
      'Dự có ông Lê Văn Tám, Trưởng phòng Công tác Quốc hội thuộc Văn phòng Đoàn ĐBQH và HĐND tỉnh Nghệ An.';
    expect(bodies(text)).not.toContain('Quốc hội');
    expect(saidIn(text, /PART_OF/).join()).toContain(
      'Phòng Công tác Quốc hội Văn phòng Đoàn ĐBQH và HĐND tỉnh Nghệ An PART_OF Văn phòng Đoàn ĐBQH và HĐND tỉnh Nghệ An',
    );
  });
  it('has no judges: they are of its court', () =>
    expect(
      heldIn(
        'Dự có Thẩm phán cao cấp Lê Văn Tám, Trưởng phòng Tổ chức - Cán bộ Tòa án nhân dân cấp cao tại Đà Nẵng.',
      ),
    ).toContain('Lê Văn Tám: Thẩm phán cao cấp Tòa án nhân dân cấp cao tại Đà Nẵng'));
});

describe('the union of a hospital', () => {
  it('is told once, and again without its name', () =>
    expect(
      saidIn(
        'Ngày 5/4/2023, Công đoàn cơ sở Bệnh viện tổ chức Đại hội Công đoàn cơ sở Bệnh viện Sông Lam nhiệm kỳ 2023 - 2028. Đại hội Công đoàn cơ sở Bệnh viện thành công.',
        /ORGANIZED/,
      ),
    ).toEqual([expect.stringMatching(/^Công đoàn cơ sở Bệnh viện Sông Lam ORGANIZED/)]));
});

describe('a board for half of the country', () => {
  it('is of no committee that stands before it, and of whom it is told', () =>
    expect(
      heldIn('Bí thư Tỉnh ủy Nghệ An Lê Văn Tám, Phó Ban công tác phụ nữ phía Nam Trần Thị Lẫm dự.'),
    ).toEqual([
      'Lê Văn Tám: Bí thư Tỉnh ủy Nghệ An',
      'Trần Thị Lẫm: Phó Trưởng Ban Công tác Phụ nữ phía Nam',
    ]));
});

describe('whoever is called "Ông" in running text', () => {
  const chair = (who: string): string[] =>
    namesOf(readUnder('Tin', `Hội nghị do ${who} - Giám đốc Sở Y tế tỉnh Nghệ An chủ trì.`), 'Person');
  it('is no Ông by family before three syllables', () =>
    expect(chair('Ông Thành Từ Vũ')).toEqual(['Thành Từ Vũ']));
  it('may be one behind that word', () => expect(chair('ông Ông Văn Tám')).toEqual(['Ông Văn Tám']));
});

describe('who attends side by side', () => {
  const text = (how: string): string =>
    `Ngày 5/4/2023, ${how}Công an tỉnh Nghệ An, Bộ Chỉ huy Quân sự tỉnh và Sở Y tế tỉnh. Công tác phối hợp giữa các `;
  const joined = (body: string): string[] => saidIn(body, /COORDINATES_WITH/);
  it('does nothing together by that', () =>
    expect(joined(`${text('dự hội nghị có lãnh đạo ')}đơn vị được tăng cường.`)).toEqual([]));
  it('is none of those whom it may concern', () =>
    expect(joined(`${text('họp tại ')}cơ quan liên quan được tăng cường.`)).toEqual([]));
  it('but those who work together are meant', () =>
    expect(joined(`${text('hội nghị đánh giá kết quả của ')}đơn vị được tăng cường.`)).toHaveLength(3));
});

describe('a minister', () => {
  it('of another state is of no ministry of ours whose name begins like his', () =>
    expect(
      bodies('Dự lễ có Bộ trưởng Nội vụ và truyền thông (MIC) Hiro Tanaka và Thứ trưởng Bộ Y tế Lê Bá Tám.'),
    ).not.toContain('Bộ Nội vụ'));
  it('of ours is of his', () => {
    expect(heldIn('Dự lễ có Bộ trưởng Nội vụ Lê Văn Tám và các đại biểu.')).toEqual([
      'Lê Văn Tám: Bộ trưởng Bộ Nội vụ',
    ]);
    expect(heldIn('Bộ trưởng Thông tin và truyền thông Lê Văn Tám dự lễ.')).toEqual([
      'Lê Văn Tám: Bộ trưởng Bộ Thông tin và Truyền thông',
    ]);
    expect(bodies('Bộ Công an và lực lượng Biên phòng phối hợp.')).toContain('Bộ Công an');
  });
});

describe('the investigators of a province', () => {
  const SHORT = 'Cơ quan điều tra Công an tỉnh Nghệ An ra thông báo.';
  it('are the security where the article names only them', () =>
    expect(bodies(`Cơ quan An ninh điều tra Công an tỉnh Nghệ An họp báo. ${SHORT}`)).not.toContain(
      'Cơ quan Cảnh sát điều tra Công an tỉnh Nghệ An',
    ));
  it.each([
    SHORT,
    `Cơ quan An ninh điều tra Bộ Công an họp báo. ${SHORT}`,
    `Cơ quan An ninh điều tra Công an tỉnh Nghệ An và Cơ quan Cảnh sát điều tra Công an tỉnh Nghệ An họp báo. ${SHORT}`,
  ])('are else the police: %s', (text) =>
    expect(bodies(text)).toContain('Cơ quan Cảnh sát điều tra Công an tỉnh Nghệ An'),
  );
});

describe('no occasion', () => {
  it.each([
    'Ngày 5/4/2023, PV báo Sông Lam đã có buổi làm việc với ông Lê Văn Tám, Chủ tịch UBND xã Nghi Kim.',
    'Trong buổi làm việc với PV chiều 5/4/2023, ông Lê Văn Tám, Chủ tịch UBND xã Nghi Kim, nói đã xử lý.',
    'Ngày 5/4/2023, UBND xã Nghi Kim tham gia tổ chức lễ tang cho đảng viên bị mất.',
  ])('is what a reporter asks or anybody is given: %s', (text) => expect(events(text)).toEqual([]));
  it.each([
    'Ngày 5/4/2023, UBND tỉnh Nghệ An đã có buổi làm việc với UBND huyện Nam Đàn về phòng chống thiên tai.',
    'Ngày 5/4/2023, UBND tỉnh Nghệ An tổ chức buổi gặp mặt phóng viên các báo nhân ngày 21/6.',
  ])('but what bodies hold is one: %s', (text) => expect(events(text)).toHaveLength(1));
});

it('who is charged by two bodies named with a comma is left out', () => {
  const people = (text: string) => told(readUnder('Tin', text)).map((c) => c.from);
  expect(
    people(
      'Phó Giám đốc Sở Y tế tỉnh Nghệ An Lê Văn Tám đã bị cơ quan an ninh điều tra, Công an tỉnh Nghệ An khởi tố.',
    ),
  ).not.toContain('Lê Văn Tám');
  expect(
    people(
      'Phó Giám đốc Sở Y tế tỉnh Nghệ An Lê Văn Tám bị Tỉnh ủy phê bình, Công an tỉnh Nghệ An khởi tố vụ án.',
    ),
  ).toContain('Lê Văn Tám');
});
