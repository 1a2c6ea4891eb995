/** How papers and portals of a province tell of sessions, receptions, visits and appointments, each with a text of our own. */
import { describe, expect, it } from 'vitest';
import { heldIn, readUnder, saidIn } from './told.ts';

const occasions = (body: string, headline?: string): string[] =>
  readUnder(headline ?? 'Tin tỉnh Nghệ An', body).entities.flatMap((e) =>
    e.type === 'Event' ? [e.name] : [],
  );

describe('a ceremony for a decision', () => {
  const text =
    'Sáng 5/6/2023, tại phòng họp Ban Chấp hành Đảng bộ tỉnh Nghệ An đã diễn ra Lễ công bố quyết định của Bộ Chính trị về công tác cán bộ. Dự, chứng kiến lễ công bố có đồng chí Lê Văn Ba, Phó Trưởng Ban Tổ chức Trung ương. Trao quyết định và chúc mừng tân Bí thư Tỉnh ủy Nghệ An, bà Trần Thị Tư, Phó Chủ tịch Quốc hội đề nghị tiếp tục phát huy kinh nghiệm.';
  it('is no meeting where it is held in a meeting room, and is one under its short name', () =>
    expect(occasions(text)).toEqual(['Lễ công bố quyết định của Bộ Chính trị về công tác cán bộ']));
  it('leaves the new office to whom it is given', () =>
    expect(
      heldIn('Chúc mừng tân Bí thư Tỉnh ủy Nghệ An, bà Trần Thị Tư đề nghị tiếp tục phát huy kinh nghiệm.'),
    ).toEqual([]));
  it('leaves it to the new head who speaks', () =>
    expect(
      heldIn('Phát biểu nhận nhiệm vụ, tân Bí thư Tỉnh ủy Nghệ An, bà Trần Thị Tư cảm ơn Trung ương.'),
    ).toEqual(['Trần Thị Tư: Bí thư Tỉnh ủy Nghệ An']));
});

describe('what a meeting is about', () => {
  it('is not the session that it looks back at', () =>
    expect(
      occasions(
        'Ngày 5/6/2023, Chủ tịch HĐND tỉnh Lê Văn Ba chủ trì phiên họp thường kỳ để cho ý kiến đối với báo cáo rút kinh nghiệm kỳ họp thứ 6 HĐND tỉnh. Kết luận phiên họp, Chủ tịch HĐND tỉnh Lê Văn Ba đánh giá cao kết quả tổ chức kỳ họp thứ 6 HĐND tỉnh.',
        'Chủ tịch HĐND tỉnh Nghệ An chủ trì phiên họp Thường trực HĐND tỉnh',
      ),
    ).toEqual(['Phiên họp Thường trực HĐND tỉnh']));
  it('is spoken by who reads it out, not by whose speech it was', () =>
    expect(
      saidIn(
        'Ngày 5/6/2023, Tỉnh ủy Nghệ An tổ chức hội nghị học tập nghị quyết. Đồng chí Lê Văn Ba, Bí thư Tỉnh ủy quán triệt bài phát biểu của đồng chí Trần Thị Tư, Phó Chủ tịch Quốc hội tại hội nghị.',
        /SPOKE/,
      ),
    ).toEqual(['Lê Văn Ba SPOKE_AT Hội nghị học tập nghị quyết']));
});

describe('guests from beyond the border', () => {
  it.each([
    [
      'Đoàn công tác tỉnh Hủa Phăn (nước CHDCND Lào) do đồng chí Bun-thoong Xay-nhạ-vông, Phó Bí thư, Phó Tỉnh trưởng làm Trưởng đoàn đã sang thăm tỉnh Nghệ An.',
      [
        'Bun-thoong Xay-nhạ-vông: Phó Bí thư Tỉnh ủy Hủa Phăn',
        'Bun-thoong Xay-nhạ-vông: Phó Tỉnh trưởng tỉnh Hủa Phăn',
      ],
    ],
    [
      'Đồng chí Khăm Bun Vông Sả, Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy, Tỉnh trưởng tỉnh Xiêng Khoảng cảm ơn tỉnh Nghệ An.',
      [
        'Khăm Bun Vông Sả: Bí thư Tỉnh ủy Xiêng Khoảng',
        'Khăm Bun Vông Sả: Tỉnh trưởng tỉnh Xiêng Khoảng',
        'Khăm Bun Vông Sả: Ủy viên Ban Chấp hành Trung ương Đảng Nhân dân Cách mạng Lào',
      ],
    ],
    [
      'Đoàn đại biểu thành phố Asan (Hàn Quốc) do ngài Park-Sung-Min, Thị trưởng thành phố dẫn đầu.',
      ['Park-Sung-Min: Thị trưởng thành phố Asan'],
    ],
    [
      'Đồng chí Căm Phăn – Xay Nha Vông, Tỉnh trưởng tỉnh Luông Pha Băng phát biểu.',
      ['Căm Phăn - Xay Nha Vông: Tỉnh trưởng tỉnh Luông Pha Băng'],
    ],
  ])('hold the offices of their own province: %s', (text, held) =>
    expect(heldIn(`Chiều 5/6/2023, UBND tỉnh Nghệ An làm việc với khách. ${text}`)).toEqual(held),
  );
  it('leave those of ours to ours', () =>
    expect(
      heldIn(
        'Tiếp đoàn tỉnh Hủa Phăn có đồng chí Lê Văn Ba, Bí thư Tỉnh ủy Nghệ An; ông Trần Văn Tư - Chủ tịch UBND tỉnh.',
      ),
    ).toEqual(['Lê Văn Ba: Bí thư Tỉnh ủy Nghệ An', 'Trần Văn Tư: Chủ tịch UBND tỉnh Nghệ An']));
  it('are visited and received', () =>
    expect(
      saidIn(
        'Ngày 5/6/2023, Đoàn công tác tỉnh Hủa Phăn (Lào) do đồng chí Bun Thoong, Tỉnh trưởng làm Trưởng đoàn đã sang thăm và chúc Tết tỉnh Nghệ An. Tiếp đón và làm việc với đoàn có các đồng chí: Lê Văn Ba, Bí thư Tỉnh ủy; Trần Văn Tư, Chủ tịch UBND tỉnh.',
        /ATTENDED/,
      ),
    ).toEqual(
      ['Bun Thoong', 'Lê Văn Ba', 'Trần Văn Tư'].map(
        (who) => `${who} ATTENDED Chuyến thăm và chúc Tết tỉnh Nghệ An của đồng chí Bun Thoong`,
      ),
    ));
});

describe('a term behind a body', () => {
  it('is no unit that it is of', () =>
    expect(
      saidIn(
        'Ngày 20/4/2023, HĐND xã Nghi Kim tổ chức Kỳ họp thứ 12 HĐND xã Khóa XII, nhiệm kỳ 2021 - 2026.',
        /ORGANIZED/,
      ),
    ).toEqual(['HĐND xã Nghi Kim ORGANIZED Kỳ họp thứ 12 HĐND xã Khóa XII, nhiệm kỳ 2021 - 2026']));
});

describe('who lies in a tomb', () => {
  it('is nobody of the graph', () =>
    expect(
      heldIn('Ngày 5/6/2023, đoàn đại biểu UBND tỉnh Nghệ An dâng hương tại Khu mộ Tổng Bí thư Lê Văn Ba.'),
    ).toEqual([]));
});

describe('a journey of several days', () => {
  it('is not the talks that are held on it', () =>
    expect(
      occasions(
        'Đoàn đại biểu tỉnh Hủa Phăn (Lào) do đồng chí Bun Thoong, Tỉnh trưởng làm Trưởng đoàn sang thăm và làm việc tại Nghệ An từ ngày 18 - 20/12/2023. Sáng 19/12, đồng chí Lê Văn Ba, Bí thư Tỉnh ủy đã có buổi hội đàm với Đoàn.',
      )[0],
    ).toMatch(/^Buổi hội đàm/));
});

describe('what an occasion of a standing board is called', () => {
  const board = 'đồng chí Lê Văn Ba, Chủ tịch HĐND tỉnh Nghệ An chủ trì';
  it.each([
    [
      `Ngày 5/6/2023, ${board} Phiên họp thứ 15, Thường trực HĐND tỉnh để cho ý kiến vào kế hoạch.`,
      'Phiên họp thứ 15, Thường trực HĐND tỉnh',
    ],
    [
      'Ngày 5/6/2023, Thường trực HĐND tỉnh Nghệ An tổ chức phiên họp thứ 11 cho ý kiến vào các nội dung.',
      'Phiên họp thứ 11 của Thường trực HĐND tỉnh Nghệ An',
    ],
  ])('%s', (text, name) => {
    expect(occasions(text)).toEqual([name]);
    expect(saidIn(text, /ORGANIZED/)).toEqual([`Thường trực HĐND tỉnh Nghệ An ORGANIZED ${name}`]);
  });
  it('is not the session that it draws lessons from, nor dated by it', () => {
    const x = readUnder(
      'Thường trực HĐND tỉnh Nghệ An rút kinh nghiệm',
      'Hội nghị rút kinh nghiệm Kỳ họp thứ bảy, HĐND tỉnh khóa XIV.\n\nTrong 2 ngày 19 và 20/7/2022, Kỳ họp thứ bảy đã diễn ra thành công. Kết luận hội nghị, đồng chí Lê Văn Ba, Phó Chủ tịch HĐND tỉnh yêu cầu các Ban tiếp thu ý kiến.',
    );
    const events = x.entities.flatMap((e) => (e.type === 'Event' ? [[e.kind, e.date]] : []));
    expect(events).toContainEqual(['rút kinh nghiệm', undefined]);
  });
  it('is here where a session of the centre is told of', () =>
    expect(
      saidIn(
        'Dự hội nghị có các đồng chí Huyện ủy viên. Tại hội nghị, đồng chí Lê Văn Ba, Bí thư Huyện ủy Quỳ Hợp đã thông tin những kết quả quan trọng của Hội nghị Trung ương 7, họp từ ngày 2/5 đến ngày 11/5/2013.',
        /SPOKE/,
      ),
    ).toEqual(['Lê Văn Ba SPOKE_AT Hội nghị']));
});

describe('a line in capitals', () => {
  it('tells of which ward the bodies below it are', () =>
    expect(
      saidIn(
        'Sáng 5/1/2026, HĐND phường tổ chức hội nghị tiếp xúc cử tri.',
        /ORGANIZED/,
        'HỘI NGHỊ TIẾP XÚC CỬ TRI TRƯỚC KỲ HỌP THỨ NĂM HĐND PHƯỜNG TÂN PHÚ',
      )[0],
    ).toMatch(/^HĐND phường Tân Phú /));
});

describe('who hands over a decision', () => {
  it('speaks where he goes on with words', () =>
    expect(
      saidIn(
        'Sáng 5/6/2023, Tỉnh ủy Nghệ An tổ chức Lễ công bố quyết định về công tác cán bộ. Đồng chí Lê Văn Ba, Bí thư Tỉnh ủy trao quyết định và chúc mừng đồng chí Trần Văn Tư, Giám đốc Sở Y tế, đồng thời bày tỏ tin tưởng. Đồng chí Vũ Thị Sáu, Trưởng Ban Tổ chức Tỉnh ủy trao quyết định cho đồng chí Trần Văn Tư.',
        /SPOKE/,
      ),
    ).toEqual(['Lê Văn Ba SPOKE_AT Lễ công bố quyết định về công tác cán bộ']));
});

describe('visits', () => {
  const day = 'Sáng 18/11/2025, ';
  it('of several bodies are theirs, and have who came and who received them', () =>
    expect(
      saidIn(
        `${day}Đảng ủy – HĐND – UBND phường Bến Thủy đã tổ chức đoàn đến thăm và chúc mừng Hội Cựu chiến binh phường. Tham gia đoàn có ông Lê Văn Ba, Bí thư Đảng ủy; bà Trần Thị Tư, Chủ tịch UBND phường. Về phía Hội Cựu chiến binh phường, tiếp đoàn có ông Vũ Văn Năm, Chủ tịch Hội.`,
        /ORGANIZED|ATTENDED/,
      ).map((s) => s.replace(/ Chuyến thăm.*/u, '')),
    ).toEqual([
      'HĐND phường Bến Thủy ORGANIZED',
      'Lê Văn Ba ATTENDED',
      'Trần Thị Tư ATTENDED',
      'UBND phường Bến Thủy ORGANIZED',
      'Vũ Văn Năm ATTENDED',
      'Đảng ủy phường Bến Thủy ORGANIZED',
    ]));
  it('are told by who comes to congratulate a body, not a man', () => {
    const who = 'đồng chí Lê Văn Ba, Bí thư Tỉnh ủy Nghệ An đến chúc mừng';
    expect(saidIn(`${day}${who} Công an tỉnh nhân ngày truyền thống.`, /ATTENDED/)).toEqual([
      'Lê Văn Ba ATTENDED Buổi chúc mừng Công an tỉnh nhân ngày truyền thống',
    ]);
    expect(occasions(`${day}${who} ông Trần Văn Tư.`)).toEqual([]);
  });
  it('have the host who receives a team', () =>
    expect(
      saidIn(
        'Chiều 20/1/2025, Phó Chủ tịch UBND tỉnh Lê Văn Ba tiếp đoàn công tác Bộ Tư lệnh Quân khu 4 do Đại tá Trần Văn Tư, Phó Chính ủy làm trưởng đoàn.',
        /ATTENDED/,
      ).map((s) => s.replace(/ Buổi.*/u, '')),
    ).toEqual(['Lê Văn Ba ATTENDED', 'Trần Văn Tư ATTENDED']));
  it('are named by the headline where the report only says who received them', () =>
    expect(
      saidIn(
        'Tiếp và làm việc với Thủ tướng có ông Lê Văn Ba, Bí thư Tỉnh ủy Nghệ An.',
        /ATTENDED/,
        'Thủ tướng Trần Văn Tư thăm và chúc Tết Công an tỉnh Nghệ An',
      ),
    ).toEqual(['Lê Văn Ba ATTENDED Chuyến thăm và chúc Tết Công an tỉnh Nghệ An']));
});

describe('where a visit of the centre is', () => {
  it('is where the body that is visited serves', () =>
    expect(
      saidIn(
        'Sáng 18/1/2025, Thủ tướng Trần Văn Tư đã đến thăm và chúc Tết Công an tỉnh Hà Tĩnh.',
        /HELD_IN/,
        'Tin trong ngày',
      ).map((s) => s.replace(/^.* HELD_IN /u, '')),
    ).toEqual(['Hà Tĩnh']));
});

describe('an office that several leave', () => {
  it('was of each, whatever the first goes to do', () =>
    expect(
      heldIn(
        'HĐND tỉnh Phú Yên miễn nhiệm Phó Chủ tịch UBND tỉnh đối với ông Trần Văn Tư (SN 1955) nghỉ hưu theo chế độ và ông Vũ Văn Năm (SN 1958) nghỉ công tác chờ nghỉ hưu.',
      ),
    ).toEqual([
      'Trần Văn Tư: Phó Chủ tịch UBND tỉnh Phú Yên (cũ)',
      'Vũ Văn Năm: Phó Chủ tịch UBND tỉnh Phú Yên (cũ)',
    ]));
  it('is not of who is told of in another clause', () =>
    expect(
      heldIn(
        'HĐND tỉnh Phú Yên miễn nhiệm Phó Chủ tịch UBND tỉnh đối với ông Trần Văn Tư nghỉ hưu; đại biểu nghe ông Vũ Văn Năm báo cáo.',
      ),
    ).toEqual(['Trần Văn Tư: Phó Chủ tịch UBND tỉnh Phú Yên (cũ)']));
});

describe('what only looks like it', () => {
  it.each([
    'Sáng 5/6/2023, tại phòng họp UBND tỉnh Nghệ An, Bộ Quốc phòng họp báo về cuộc diễn tập.',
    'Sáng 5/6/2023, Bộ Quốc phòng họp báo về cuộc diễn tập tại tỉnh Nghệ An.',
  ])('a room of a ministry is no meeting room: %s', (text) =>
    expect(occasions(text)).toEqual(['Họp báo về cuộc diễn tập']),
  );
  it('a town is no association: "Bí thư Hội An"', () =>
    expect(
      heldIn(
        'Ông Kiều Văn Cư, tân Bí thư Thành ủy Hội An, phát biểu. Theo tân Bí thư Hội An Kiều Văn Cư, thành phố sẽ đổi mới.',
      ),
    ).toEqual(['Kiều Văn Cư: Bí thư Thành ủy Hội An']));
  it('a firm before somebody’s name is none of his syllables', () =>
    expect(
      readUnder(
        'Tin tỉnh Nghệ An',
        'Sáng 5/6/2023, UBND tỉnh Nghệ An tổ chức hội nghị xúc tiến đầu tư. Tổng giám đốc Sao Lens Việt Nam Gil Farias phát biểu tại hội nghị.',
      ).entities.flatMap((e) => (e.type === 'Person' ? [e.name] : [])),
    ).not.toContain('Sao Lens Việt Nam Gil Farias'));
  it('a head of a branch is not that of the side', () =>
    expect(
      heldIn(
        'Về phía Công ty Xổ số kiến thiết Nghệ An có ông Lê Văn Tám, Phó Giám đốc; ông Trần Văn Ba, Giám đốc chi nhánh Miền Đông.',
      ),
    ).toEqual(['Lê Văn Tám: Phó Giám đốc Công ty Xổ số kiến thiết Nghệ An']));
});
