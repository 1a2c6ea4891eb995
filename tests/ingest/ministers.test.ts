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
