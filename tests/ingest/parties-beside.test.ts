/** Parties told beside their programme, and whose paper it is where somebody else carries it out: sentences of our own, what must be read, and what must not. */
import { describe, expect, it } from 'vitest';
import { papersIn } from '../../ingest/grammar/paper.ts';
import { namesOf, readUnder, saidIn } from './told.ts';

const names = (text: string): string[] => papersIn(text).map((p) => p.name);

const said = (text: string): string[] => saidIn(text, /PARTY_TO|COORDINATES/);

describe('the parties of a programme', () => {
  it('end where those begin who carry it out', () =>
    expect(
      said(
        'Thực hiện Chương trình phối hợp số 61 giữa Bộ Công an và Bộ Y tế, Công an tỉnh Nghệ An đã phối hợp với Sở Y tế tỉnh Nghệ An mở 8 lớp tập huấn.',
      ),
    ).toEqual([
      'Bộ Công an COORDINATES_WITH Bộ Y tế',
      'Bộ Công an PARTY_TO Chương trình phối hợp số 61',
      'Bộ Y tế PARTY_TO Chương trình phối hợp số 61',
      'Công an tỉnh Nghệ An COORDINATES_WITH Sở Y tế tỉnh Nghệ An',
    ]));
  it('are all that are named behind "giữa" where nobody does anything', () =>
    expect(
      said('Chương trình phối hợp số 61 giữa Bộ Công an và Bộ Y tế, Bộ Tài chính được triển khai.').filter(
        (c) => /PARTY_TO/.test(c),
      ),
    ).toHaveLength(3));
  it.each([
    'Chương trình phối hợp số 61 (Công an tỉnh Nghệ An - Sở Y tế tỉnh Nghệ An) được triển khai ở 10 xã.',
    'Sáng 12/6/2024, Công an tỉnh Nghệ An tổ chức hội nghị sơ kết Chương trình phối hợp số 61 giai đoạn 2020 - 2024 với Sở Y tế tỉnh Nghệ An.',
    'Theo Chương trình phối hợp số 61, Công an tỉnh Nghệ An và Sở Y tế tỉnh Nghệ An thường xuyên trao đổi thông tin.',
    'Chương trình phối hợp số 61 của hai ngành: Công an tỉnh Nghệ An, Sở Y tế tỉnh Nghệ An được triển khai.',
  ])('stand beside it: %s', (text) =>
    expect(said(text)).toEqual([
      'Công an tỉnh Nghệ An COORDINATES_WITH Sở Y tế tỉnh Nghệ An',
      'Công an tỉnh Nghệ An PARTY_TO Chương trình phối hợp số 61',
      'Sở Y tế tỉnh Nghệ An PARTY_TO Chương trình phối hợp số 61',
    ]),
  );
  it('are not those with whose help it is reviewed', () =>
    expect(
      said(
        'Công an tỉnh Nghệ An đánh giá Chương trình phối hợp số 61 với sự tham gia của Sở Y tế tỉnh Nghệ An.',
      ),
    ).toEqual([]));
  it('name it where it is said to be signed', () =>
    expect(
      said('Chương trình phối hợp đã được Công an tỉnh Nghệ An và Sở Y tế tỉnh Nghệ An ký kết.').filter((c) =>
        /PARTY_TO/.test(c),
      ),
    ).toHaveLength(2));
});

describe('who works together', () => {
  it('is told by "phối hợp của A với B" and by what is done with somebody first', () =>
    expect(
      said(
        'Công tác phối hợp của Công an tỉnh Nghệ An với Sở Y tế tỉnh Nghệ An đạt kết quả tốt. Phối hợp với Hội Nông dân tỉnh Nghệ An, Hội Luật gia tỉnh Nghệ An đã tổ chức 12 buổi tuyên truyền.',
      ),
    ).toEqual([
      'Công an tỉnh Nghệ An COORDINATES_WITH Sở Y tế tỉnh Nghệ An',
      'Hội Luật gia tỉnh Nghệ An COORDINATES_WITH Hội Nông dân tỉnh Nghệ An',
    ]));
});

describe('what a programme is based on', () => {
  it.each([
    'Căn cứ Nghị quyết số 15-NQ/TU của Tỉnh ủy Nghệ An, Công an tỉnh Nghệ An và Sở Y tế tỉnh Nghệ An ký Chương trình phối hợp số 61.',
    'Chương trình phối hợp số 61 được ký nhằm cụ thể hóa Nghị quyết số 15-NQ/TU của Tỉnh ủy Nghệ An.',
  ])('is told before it or behind: %s', (text) =>
    expect(saidIn(text, /BASED_ON/)).toEqual(['Chương trình phối hợp số 61 BASED_ON Nghị quyết số 15-NQ/TU']),
  );
  it('makes nobody a party whose paper it is', () =>
    expect(
      saidIn(
        'Cụ thể hóa Nghị quyết số 15-NQ/TU của Tỉnh ủy Nghệ An, Công an tỉnh Nghệ An và Sở Y tế tỉnh Nghệ An đã xây dựng Quy chế phối hợp số 12/QCPH.',
        /PARTY_TO/,
      ),
    ).toEqual([
      'Công an tỉnh Nghệ An PARTY_TO Quy chế phối hợp số 12/QCPH',
      'Sở Y tế tỉnh Nghệ An PARTY_TO Quy chế phối hợp số 12/QCPH',
    ]));
  it('is the decision that founds a model', () =>
    expect(
      saidIn(
        'UBND xã Nghi Lâm ban hành Quyết định số 47/QĐ-UBND về thành lập mô hình “Tiếng kẻng an ninh”.',
        /BASED_ON/,
      ),
    ).toEqual(['Tiếng kẻng an ninh BASED_ON Quyết định số 47/QĐ-UBND']));
});

describe('a programme', () => {
  it('is named by all who are counted, also without "và"', () =>
    expect(
      saidIn(
        'Quy chế phối hợp giữa ba bên: Công an tỉnh Nghệ An, Sở Y tế tỉnh Nghệ An, Hội Luật gia tỉnh Nghệ An được ký kết.',
        /PARTY_TO/,
      ),
    ).toHaveLength(3));
  it('is not numbered by how many they are, and ends before where it was signed', () => {
    expect(names('Lễ ký kết chương trình phối hợp 3 bên Công an tỉnh - Sở Y tế - Tỉnh đoàn.')).toEqual([]);
    expect(
      names(
        'Lễ ký kết chương trình phối hợp giữa Công an tỉnh và Sở Y tế về phòng chống ma túy học đường diễn ra tại Vinh.',
      ),
    ).toEqual(['Chương trình phối hợp giữa Công an tỉnh và Sở Y tế về phòng chống ma túy học đường']);
  });
  it('is a model that is said to be one behind its name', () => {
    expect(
      saidIn('“Tổ liên gia phòng cháy” là mô hình do Công an phường Nghi Lâm xây dựng.', /PARTY_TO/),
    ).toEqual(['Công an phường Nghi Lâm PARTY_TO Tổ liên gia phòng cháy']);
    expect(names('“Một miếng khi đói bằng một gói khi no” là câu nói của người xưa.')).toEqual([]);
  });
});

describe('"both sides"', () => {
  const work = 'Hai bên đã phối hợp tổ chức 15 buổi tuyên truyền.';
  it('are the two of whom the sentence before tells, one with the other', () =>
    expect(said(`Bộ Công an đã có buổi làm việc với Bộ Y tế. ${work}`)).toEqual([
      'Bộ Công an COORDINATES_WITH Bộ Y tế',
    ]));

  it('are no two of three', () =>
    expect(said(`Bộ Công an đã có buổi làm việc với Bộ Y tế và Bộ Xây dựng. ${work}`)).toEqual([]));
});

describe('the parties of a programme that the text leaves open', () => {
  const parties = (body: string, headline?: string): string[] => [
    ...new Set(saidIn(body, /PARTY_TO/, headline).map((x) => x.split(' PARTY_TO ')[0] ?? '')),
  ];
  const both = ['Công an tỉnh Nghệ An', 'Hội Nông dân tỉnh Nghệ An'];
  const review =
    'Sáng 23/5, tại thành phố Vinh diễn ra Hội nghị sơ kết 2 năm thực hiện Quy chế phối hợp về phòng, chống tội phạm ở nông thôn.';
  it('are told by the headline', () => {
    expect(
      parties(review, 'Nghệ An: Sơ kết quy chế phối hợp giữa Công an tỉnh và Hội Nông dân tỉnh'),
    ).toEqual(both);
    expect(parties(review, 'Nghệ An: Công an tỉnh và Hội Nông dân tỉnh sơ kết quy chế phối hợp')).toEqual(
      both,
    );
  });
  it('are no guests that the headline names', () =>
    expect(parties(review, 'Nghệ An: Công an tỉnh dự hội nghị của Hội Nông dân tỉnh')).toEqual([]));
  it('are those that chair its review together, and those that are told behind it', () => {
    expect(parties(`${review} Công an tỉnh và Hội Nông dân tỉnh đồng chủ trì hội nghị.`)).toEqual(both);
    expect(parties(`${review} Các bên tham gia gồm: Công an tỉnh và Hội Nông dân tỉnh.`)).toEqual(both);
  });
  it('are those who wrote and signed it', () => {
    expect(
      parties(
        'Sáng 23/5 diễn ra hội nghị sơ kết quy chế phối hợp do Công an tỉnh và Hội Nông dân tỉnh ký kết.',
      ),
    ).toEqual(both);
    const signed = 'xây dựng và ký kết Chương trình phối hợp số 12 về an ninh nông thôn.';
    expect(parties(`Năm 2021, Công an tỉnh đã phối hợp với Hội Nông dân tỉnh ${signed}`)).toEqual(both);
  });
  it('stand behind a long subject, and under a number whose marks are theirs', () => {
    expect(
      parties(
        'Sáng 23/5 diễn ra Hội nghị sơ kết Chương trình phối hợp số 12 về công tác phòng, chống tội phạm, quản lý, giáo dục, cảm hóa người lầm lỗi tại cộng đồng dân cư, xây dựng khu dân cư văn hóa, giai đoạn 2021 - 2025 giữa Công an tỉnh và Hội Nông dân tỉnh.',
      ),
    ).toEqual(both);
    expect(
      parties('Sáng 23/5, Công an tỉnh sơ kết Kế hoạch số 12/KH-SYT-CAT giữa Sở Y tế và Công an tỉnh.'),
    ).toEqual(['Công an tỉnh Nghệ An', 'Sở Y tế tỉnh Nghệ An']);
  });
  it('end before what a room of the district signs about', () =>
    expect(
      parties(
        'Công an huyện Đô Lương ký Quy chế phối hợp số 3/QCPH giữa Công an huyện Đô Lương và Phòng Tư pháp về phòng, chống ma túy.',
      ),
    ).toEqual(['Công an huyện Đô Lương', 'Phòng Tư pháp huyện Đô Lương']));
});

describe('a review named by years and a common noun', () => {
  it('is of the one joint paper of the article', () =>
    expect(
      saidIn(
        'Năm 2021, Công an tỉnh và Hội Nông dân tỉnh ký kết Chương trình phối hợp số 12/CTPH-CAT-HND. Sáng 23/5/2023, tại thành phố Vinh, hai đơn vị tổ chức hội nghị sơ kết 2 năm thực hiện chương trình.',
        /REVIEWS/,
      ).length,
    ).toBe(1));
});

describe('what an occasion is held for', () => {
  const based = (body: string): string[] =>
    saidIn(body, /BASED_ON|REVIEWS/).map((x) => x.replace(/^.* (?=BASED_ON|REVIEWS)/u, ''));
  const held = 'Công an tỉnh Nghệ An tổ chức hội nghị giao ban quý I';
  it('is told with its day before it, by what it follows, and by what is heard there', () => {
    const paper = 'Kế hoạch số 88/KH-UBND của UBND tỉnh Nghệ An';
    for (const text of [
      `Sáng 23/5, thực hiện ${paper}, ${held}.`,
      `Sáng 23/5, ${held} theo ${paper}.`,
      `Sáng 23/5, ${held}. Đây là hoạt động theo ${paper}.`,
      `Sáng 23/5, ${held}. Tại hội nghị, các đại biểu đã đánh giá kết quả thực hiện ${paper}.`,
      `Sáng 23/5, ${held}. Hội nghị đã nghe báo cáo kết quả thực hiện ${paper}.`,
    ])
      expect(based(text)).toContain('BASED_ON Kế hoạch số 88/KH-UBND');
    expect(based(`Sáng 23/5, ${held}. Theo ${paper}, tháng 7 sẽ thanh tra.`)).toEqual([]);
  });
  it('is the programme by which they meet', () => {
    const programme = 'Quy chế phối hợp số 12/QCPH-CAT-HND';
    expect(based(`Sáng 23/5, ${held} theo ${programme}.`)).toEqual([`REVIEWS ${programme}`]);
    expect(based(`Thực hiện ${programme}, sáng 23/5, ${held}.`)).toEqual([`REVIEWS ${programme}`]);
  });
  it('is that of the paper too which is signed by it', () =>
    expect(
      saidIn(
        'Căn cứ Nghị quyết số 25/NQ-CP của Chính phủ, năm 2021, Công an tỉnh và Hội Nông dân tỉnh đã ký kết Kế hoạch liên tịch số 12/KHLT-CAT-HND.',
        /BASED_ON/,
      ),
    ).toContain('Kế hoạch liên tịch số 12/KHLT-CAT-HND BASED_ON Nghị quyết số 25/NQ-CP'));
});

describe('parties that are counted', () => {
  const parties = (text: string): string[] =>
    saidIn(text, /PARTY_TO/).map((c) => c.replace(/ PARTY_TO .*/u, ''));
  it.each([
    [
      'as bodies of one kind',
      'Sáng 9/5/2024, diễn ra lễ ký kết Quy chế phối hợp bảo vệ rừng vùng giáp ranh giữa ba Chi cục Kiểm lâm các tỉnh: Nghệ An, Hà Tĩnh, Thanh Hóa.',
      ['Chi cục Kiểm lâm tỉnh Hà Tĩnh', 'Chi cục Kiểm lâm tỉnh Nghệ An', 'Chi cục Kiểm lâm tỉnh Thanh Hóa'],
    ],
    [
      'beside the first of them',
      'Sáng 9/5/2024, diễn ra lễ ký kết Quy chế phối hợp bảo vệ an ninh ngành điện giữa Công an tỉnh Nghệ An và 2 đơn vị là Sở Công Thương tỉnh Nghệ An và Sở Tài chính tỉnh Nghệ An.',
      ['Công an tỉnh Nghệ An', 'Sở Công Thương tỉnh Nghệ An', 'Sở Tài chính tỉnh Nghệ An'],
    ],
    [
      'at the end of the list',
      'Sáng 9/5/2024, UBND huyện Quế Phong họp sơ kết Quy chế phối hợp giữa Công an huyện, Ban CHQS huyện và 3 Đồn Biên phòng: Tri Lễ, Thông Thụ, Hạnh Dịch.',
      [
        'Ban Chỉ huy Quân sự huyện Quế Phong',
        'Công an huyện Quế Phong',
        'Đồn Biên phòng Hạnh Dịch',
        'Đồn Biên phòng Thông Thụ',
        'Đồn Biên phòng Tri Lễ',
      ],
    ],
  ])('are all read: %s', (_how, text, bodies) => expect(parties(text)).toEqual(bodies));
});

describe('what a programme is called', () => {
  it('is its years where those alone are told before it', () =>
    expect(names('hội nghị tổng kết 5 năm (2015-2020) thực hiện quy chế phối hợp; bàn việc mới')).toEqual([
      'Quy chế phối hợp giai đoạn 2015-2020',
    ]));
  it('is not when it was carried out', () =>
    expect(names('đánh giá việc thực hiện quy chế phối hợp thời gian qua và bàn nhiệm vụ')).toEqual([]));
  it('is nothing where a circular lays down what all of a kind do', () => {
    expect(
      names('Quy định phối hợp giữa Cơ quan điều tra và Viện Kiểm sát cấp huyện trong việc này'),
    ).toEqual([]);
    expect(
      names('Quy định phối hợp giữa Công an huyện và Viện Kiểm sát huyện A trong việc bắt giữ'),
    ).toHaveLength(1);
  });
  it('is a joint circular under its letters', () =>
    expect(
      namesOf(
        readUnder('Tin', 'Hai ngành họp sơ kết TTLT số 04/2018/TTLT-VKSNDTC-BCA ngày 19/10/2018.'),
        'Document',
      ),
    ).toEqual(['Thông tư liên tịch số 04/2018/TTLT-VKSNDTC-BCA']));
});

describe('a programme that an occasion adopts', () => {
  const reviewed = (deed: string): string[] =>
    saidIn(
      `Sáng 9/5/2024, Công an tỉnh Nghệ An và Sở Y tế tỉnh Nghệ An tổ chức hội nghị giao ban. Hội nghị đã ${deed} Quy chế phối hợp số 12/QCPH-CA-YT.`,
      /REVIEWS/,
    );
  it('is what it is held for', () => expect(reviewed('thống nhất thông qua')).toHaveLength(1));
  it('is none while it is a draft', () => expect(reviewed('thông qua dự thảo')).toEqual([]));
});

describe('a joint circular without "số"', () => {
  it('keeps its day for itself', () =>
    expect(
      namesOf(
        readUnder(
          'Tin',
          'Công an huyện Quế Phong và Viện KSND huyện Quế Phong vừa ký Quy chế phối hợp về tin báo tội phạm. Việc này theo TTLT 01/2017 ngày 29/12/2017 của liên ngành.',
        ),
        'Document',
      ),
    ).toEqual(['Thông tư liên tịch số 01/2017']));
});
