/** Embassies, bodies of the world and people from abroad: whose mission it is, who speaks for whom, and who is never taken for whose minister. */
import { describe, expect, it } from 'vitest';
import { heldIn, namesOf, readUnder } from './told.ts';

const agencies = (body: string) => namesOf(readUnder('Tin đối ngoại', body), 'Agency').sort();

describe('institutes of cities', () => {
  it.each([
    ['Viện Quy hoạch thành phố Hàng Châu', 'Viện Quy hoạch thành phố Hàng Châu'],
    ['Viện Quy hoạch thành phố', 'Viện Quy hoạch thành phố Hà Nội'],
  ])('%s is %s', (said, name) =>
    expect(
      agencies(`Sáng 3/10/2022, UBND thành phố Hà Nội họp về quy hoạch. ${said} đã khảo sát hai bờ sông.`),
    ).toContain(name),
  );
});

describe('missions of states', () => {
  it('have heads that are called by the state and the seat', () => {
    expect(
      heldIn(
        'Dự hội thảo có Đại sứ Nhật Bản tại Việt Nam Kenji Yamada; ông Peter Nolan, Đại sứ đặc mệnh toàn quyền Vương quốc Anh tại Việt Nam; bà Mary Lind, Tổng Lãnh sự Mỹ tại TP.HCM; Đại sứ Việt Nam tại Lào Nguyễn Bá Hoan.',
      ),
    ).toEqual([
      'Kenji Yamada: Đại sứ Nhật Bản tại Việt Nam',
      'Mary Lind: Tổng Lãnh sự Mỹ tại thành phố Hồ Chí Minh',
      'Nguyễn Bá Hoan: Đại sứ Việt Nam tại Lào',
      'Peter Nolan: Đại sứ Anh tại Việt Nam',
    ]);
  });
  it('are one where the seat is told once', () => {
    expect(
      agencies(
        'Đại sứ quán Canada tại Việt Nam tặng sách cho Sở Y tế tỉnh Nghệ An. Theo Đại sứ quán Canada, sách sẽ đến trong tháng 6.',
      ),
    ).toEqual(['Sở Y tế tỉnh Nghệ An', 'Đại sứ quán Canada tại Việt Nam']);
  });
  it('are two where two seats are told', () => {
    const found = agencies(
      'Đại sứ quán Canada tại Việt Nam và Đại sứ quán Canada tại Lào tặng sách. Đại sứ quán Canada cảm ơn.',
    );
    expect(found).toContain('Đại sứ quán Canada tại Việt Nam');
    expect(found).toContain('Đại sứ quán Canada tại Lào');
    expect(found).toContain('Đại sứ quán Canada');
  });
  it('are not headed by the Vietnamese official who is named before', () => {
    expect(
      heldIn('Thứ trưởng Bộ Y tế Lê Bá Thuận, Đại sứ Mỹ tại Việt Nam John Carter cùng dự lễ khởi công.'),
    ).toEqual(['John Carter: Đại sứ Mỹ tại Việt Nam', 'Lê Bá Thuận: Thứ trưởng Bộ Y tế']);
  });
});

describe('bodies of the world', () => {
  it('have officials and an office here', () => {
    expect(
      heldIn(
        'Bà Anna Petersen, Trưởng đại diện UNICEF tại Việt Nam và ngài Martin Holgrave, Tổng Thư ký Liên minh Nghị viện thế giới (IPU) phát biểu.',
      ),
    ).toEqual([
      'Anna Petersen: Trưởng đại diện UNICEF tại Việt Nam',
      'Martin Holgrave: Tổng Thư ký Liên minh Nghị viện Thế giới',
    ]);
  });
  it('are the same under each of their names', () => {
    expect(
      agencies('Sở Y tế tỉnh Nghệ An làm việc với WHO. Theo Tổ chức Y tế thế giới, dịch đã qua.'),
    ).toEqual(['Sở Y tế tỉnh Nghệ An', 'Tổ chức Y tế Thế giới']);
  });
  it('are not meant where their members are', () => {
    expect(agencies('Bộ Y tế mời các nước ASEAN và các bộ trưởng ASEAN dự hội nghị cấp cao ASEAN.')).toEqual([
      'Bộ Y tế',
    ]);
  });
});

describe('who speaks for a ministry', () => {
  it('is read in small letters, here and abroad', () => {
    expect(
      heldIn(
        'Bà Lê Thị Hồng Hạnh, phát ngôn viên Bộ Ngoại giao, và ông Pedro Sandoval, quyền phát ngôn viên Bộ Ngoại giao Philippines, trả lời báo chí.',
      ),
    ).toEqual([
      'Lê Thị Hồng Hạnh: Phát ngôn viên Bộ Ngoại giao',
      'Pedro Sandoval: Quyền Phát ngôn viên Bộ Ngoại giao Philippines',
    ]);
  });
});

describe('a minister named by his field alone', () => {
  it('is of the ministry, where the force has the same name', () => {
    expect(heldIn('Bộ trưởng Công an Hà Đức Thuận phát biểu tại hội nghị.')).toEqual([
      'Hà Đức Thuận: Bộ trưởng Bộ Công an',
    ]);
  });
  it('is not the one who dismissed him', () => {
    expect(
      heldIn('Thủ tướng Lê Bá Thuận đã cách chức Thứ trưởng Công an đối với ông Hà Đức Kiên.'),
    ).not.toContain('Lê Bá Thuận: Thứ trưởng Bộ Công an');
  });
});

it('a country is known with a letter too many in capitals', () =>
  expect(heldIn('Bộ trưởng Ngoại giao Triều TIên Pak Chol Min đến Hà Nội.')).toEqual(
    heldIn('Bộ trưởng Ngoại giao Triều Tiên Pak Chol Min đến Hà Nội.'),
  ));

describe('coast guards', () => {
  it('are of the state that is named behind them', () => {
    const said = agencies(
      'Sáng 3/10/2022, Cảnh sát biển Việt Nam làm việc với Cảnh sát biển Philippines tại Hà Nội.',
    );
    for (const name of ['Cảnh sát biển Việt Nam', 'Cảnh sát biển Philippines']) expect(said).toContain(name);
  });
  it('are none without one', () =>
    expect(agencies('Sáng 3/10/2022, cảnh sát biển đã cứu 5 ngư dân.')).toEqual([]));
});

it('who represents a union of states on high level is its officer', () =>
  expect(
    heldIn('Bà Maria Lind, đại diện cấp cao Liên minh châu Âu (EU) về an ninh, đến Hà Nội sáng 3/10/2022.'),
  ).toEqual(['Maria Lind: Đại diện cấp cao Liên minh châu Âu']));

describe('a name of another tongue', () => {
  it('does not end with a state', () =>
    expect(heldIn('Ngoại trưởng Mỹ James Norton Mỹ khẳng định sẽ hợp tác.')).toEqual([
      'James Norton: Bộ trưởng Bộ Ngoại giao Mỹ',
    ]));
});

it('one title over two councils of a state is two offices, and the council of no other', () => {
  expect(heldIn('Chủ tịch Hội đồng Nhà nước và Hội đồng Bộ trưởng Cuba Pedro Gomez tiếp đoàn.')).toEqual([
    'Pedro Gomez: Chủ tịch Hội đồng Bộ trưởng Cuba',
    'Pedro Gomez: Chủ tịch Hội đồng Nhà nước Cuba',
  ]);
  expect(heldIn('Chủ tịch Hội đồng Nhà nước Lê Văn Công và Thủ tướng Cuba Pedro Gomez hội đàm.')).toContain(
    'Lê Văn Công: Chủ tịch Hội đồng Nhà nước',
  );
});
