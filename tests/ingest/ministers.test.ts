/** Ministers whose ministry the sentence leaves out: of the only one that the article names, unless it is told too late or for too many. */
import { describe, expect, it } from 'vitest';
import { heldIn } from './told.ts';

describe('a minister without his ministry', () => {
  it('is of the only one that is named before him', () => {
    expect(
      heldIn(
        'Bộ Y tế tổ chức hội nghị trực tuyến. Tại hội nghị, Bộ trưởng Lê Bá Thuận yêu cầu các tỉnh báo cáo.',
      ),
    ).toEqual(['Lê Bá Thuận: Bộ trưởng Bộ Y tế']);
  });
  it('is not of one that is first named long after him', () => {
    const between = 'Hai bên trao đổi nhiều vấn đề cùng quan tâm của địa phương trong năm tới. '.repeat(6);
    expect(
      heldIn(`Thứ trưởng Lê Bá Thuận tiếp đoàn khách sáng nay. ${between}Bộ Công an cử cán bộ bảo vệ.`),
    ).toEqual([]);
  });
  it('is not of it where two such ministers speak', () => {
    expect(
      heldIn('Bộ Y tế tổ chức hội nghị. Bộ trưởng Lê Bá Thuận phát biểu. Bộ trưởng Hà Đức Kiên nói thêm.'),
    ).toEqual([]);
  });
  it.each([
    ['Bộ Y tế có hai đề cử là Thứ trưởng Lê Bá Thuận và Thứ trưởng Hà Đức Kiên.', 2],
    ['Bộ Y tế và Bộ Công an có hai đề cử là Thứ trưởng Lê Bá Thuận và Thứ trưởng Hà Đức Kiên.', 0],
    ['Dân gửi đơn cho Bộ Y tế, nhưng Thứ trưởng Lê Bá Thuận vắng mặt.', 0],
  ])('is of the only one of the sentence before, if nobody asks it: %s', (sentence, count) =>
    expect(
      heldIn(`Bộ Tài chính họp báo. Bộ Công an cũng họp. ${sentence} Bộ Nội vụ và Bộ Ngoại giao cùng dự.`),
    ).toHaveLength(count),
  );
});

it('each of a list is deputy in the ministry that his bracket names', () =>
  expect(
    heldIn('Các Ủy viên Hội đồng gồm các thứ trưởng: Lê Bá Thuận (Bộ Y tế); Hà Đức Kiên (Bộ Tài chính).'),
  ).toEqual(['Hà Đức Kiên: Thứ trưởng Bộ Tài chính', 'Lê Bá Thuận: Thứ trưởng Bộ Y tế']));

describe('deputies who are told with the minister whom they help', () => {
  it.each([', gồm các ông', ' gồm:', ' là các ông:'])('are of his ministry, and so is he: "%s"', (lead) =>
    expect(
      heldIn(
        `Như vậy, Bộ Y tế có 3 thứ trưởng giúp việc cho Bộ trưởng Lê Bá Thuận${lead} Hà Đức Kiên, Phan Văn Tám và Đỗ Xuân Chín.`,
      ),
    ).toEqual([
      'Hà Đức Kiên: Thứ trưởng Bộ Y tế',
      'Lê Bá Thuận: Bộ trưởng Bộ Y tế',
      'Phan Văn Tám: Thứ trưởng Bộ Y tế',
      'Đỗ Xuân Chín: Thứ trưởng Bộ Y tế',
    ]),
  );
  it('are of the committee whose chair they help', () =>
    expect(
      heldIn(
        'UBND tỉnh Hà Nam có 2 Phó Chủ tịch giúp việc Chủ tịch UBND tỉnh Lê Bá Thuận, gồm: Hà Đức Kiên và Phan Văn Tám.',
      ),
    ).toEqual([
      'Hà Đức Kiên: Phó Chủ tịch UBND tỉnh Hà Nam',
      'Lê Bá Thuận: Chủ tịch UBND tỉnh Hà Nam',
      'Phan Văn Tám: Phó Chủ tịch UBND tỉnh Hà Nam',
    ]));
  it('are nobody where only the minister is named', () =>
    expect(heldIn('Bộ Y tế có 3 thứ trưởng giúp việc cho Bộ trưởng Lê Bá Thuận.')).toEqual([
      'Lê Bá Thuận: Bộ trưởng Bộ Y tế',
    ]));
});

describe('who becomes deputy minister besides what he was', () => {
  const text = (verb: string): string =>
    `Bộ Y tế có thêm lãnh đạo. Thủ tướng bổ nhiệm ông Lê Bá Thuận, Giám đốc Bệnh viện Bạch Mai, ${verb} Thứ trưởng.`;
  it.each(['làm', 'giữ chức', 'giữ chức vụ'])('is it in the only ministry that is told: %s', (verb) =>
    expect(heldIn(text(verb))).toEqual([
      'Lê Bá Thuận: Giám đốc Bệnh viện Bạch Mai',
      'Lê Bá Thuận: Thứ trưởng Bộ Y tế',
    ]),
  );
  it('is it nowhere where two are told', () =>
    expect(heldIn(`${text('làm')} Bộ Nội vụ công bố quyết định.`)).toEqual([
      'Lê Bá Thuận: Giám đốc Bệnh viện Bạch Mai',
    ]));
});

it('the last of those who are counted is one of them also before what they become', () =>
  expect(
    heldIn(
      'Thủ tướng bổ nhiệm 3 Ủy viên Trung ương Đảng là Lê Bá Thuận, Hà Đức Kiên và Phan Văn Tám làm trợ lý.',
    ),
  ).toHaveLength(3));
