/** What is told of another occasion than the one reported is claimed of neither. */
import { describe, expect, it } from 'vitest';
import { saidIn } from './told.ts';

const BRIEF = 'Sáng 12/3, UBND tỉnh Nghệ An tổ chức hội nghị triển khai công tác trồng rừng năm 2024.';

describe('another occasion', () => {
  it('is the meeting of another body that somebody chaired', () => {
    const text =
      'Ngày 12/3 tại Hà Nội, Ban Bí thư đã họp dưới sự chủ trì của Thường trực Ban Bí thư Võ Văn Tám. Ban Bí thư nhận thấy ông Lê Văn Tạo, nguyên Bí thư Tỉnh ủy Nghệ An, vi phạm quy chế làm việc. Ông Tạo cũng chủ trì họp Thường trực Tỉnh ủy cho chủ trương nhiều dự án.';
    expect(saidIn(text, /CHAIRED/)).toEqual(['Võ Văn Tám CHAIRED Cuộc họp của Ban Bí thư']);
  });
  it('is what another chaired, told behind a semicolon', () => {
    const text =
      'Ông Tám vắng mặt ở hai cuộc họp: hội nghị về Luật Quy hoạch do Phó Thủ tướng Võ Văn Bảy chủ trì ngày 15/7; hội nghị chống rác thải nhựa do Phó Chủ tịch UBND tỉnh Nghệ An Lê Văn Chín chủ trì ngày 13/7.';
    expect(saidIn(text, /CHAIRED/)).toEqual(['Võ Văn Bảy CHAIRED Hội nghị về Luật Quy hoạch']);
  });
  it('is not the meeting that somebody chairs right behind a ceremony', () => {
    const text =
      'Sáng 24/6, Thủ tướng Võ Văn Bảy dự lễ khai trương hệ thống họp không giấy tờ. Ngay sau lễ khai trương, Thủ tướng Võ Văn Bảy đã chủ trì phiên họp Chính phủ đầu tiên trên mạng.';
    expect(saidIn(text, /CHAIRED|ATTENDED/)).toEqual([
      'Võ Văn Bảy ATTENDED Lễ khai trương hệ thống họp không giấy tờ',
      'Võ Văn Bảy CHAIRED Phiên họp Chính phủ đầu tiên trên mạng',
    ]);
  });
  it('is what somebody stood by at long before it is told of', () => {
    const text = `Sáng 18/3, công an đến khám nhà ông Trần Bá Kha. Ông Hồ Văn Lĩnh, Trưởng Công an phường Hưng Bình, kể lại. Lúc này, ông Lĩnh cũng có mặt. Xe biển xanh dừng trước ngõ. Người dân đứng xem rất đông. Ngõ hẹp. Đến trưa thì xong. ${BRIEF}`;
    expect(saidIn(text, /ATTENDED/)).toEqual([]);
  });
  it('is where an award was handed over in a house long before a ceremony is told of', () => {
    const text =
      'Thượng tá Phan Văn Mão, Trưởng Công an huyện Yên Thành, cùng đoàn ra xã Đô Thành thắp hương và trao bằng khen cho vợ con anh Khải. Số tiền do nhiều người góp. Đoàn chia buồn với gia đình. Chị Ly cảm ơn. Anh mất để lại hai con. Nhà rất nghèo. Sau đó, ngày 9/3, UBND huyện Yên Thành tổ chức lễ công bố quyết định khen thưởng các cá nhân cứu nạn.';
    expect(saidIn(text, /PRESENTED_AWARD/)).toEqual([]);
  });
  it('is where what a year report lists was signed', () => {
    const text =
      'Sáng 26/12, Hội Luật gia tỉnh Nghệ An tổ chức hội nghị tổng kết công tác năm 2023. Theo báo cáo tổng kết công tác năm 2023, các cấp hội đã đạt nhiều kết quả: tổ chức nhiều lớp tập huấn; ký kết chương trình phối hợp số 02 về trợ giúp pháp lý.';
    expect(saidIn(text, /REVIEWS/)).toEqual([]);
  });
  it('is one of another number', () => {
    const text =
      'Sáng 14/12, Đảng đoàn Hội Luật gia tỉnh Nghệ An tổ chức Hội nghị liên tịch lần thứ 17. Dự thảo được hoàn thiện để trình tại Hội nghị Ban Chấp hành Hội Luật gia tỉnh Nghệ An lần thứ 7.';
    expect(saidIn(text, /ORGANIZED/)).toEqual([
      'Đảng đoàn Hội Luật gia tỉnh Nghệ An ORGANIZED Hội nghị liên tịch lần thứ 17',
    ]);
  });
  it('is the visit of who came for it', () => {
    const text =
      'Nhân dịp dự Hội nghị thường niên các nhà đầu tư tại Hà Nội, sáng 12/3, ông Võ Văn Tám, Bộ trưởng Bộ Tài chính, đã đến thăm tỉnh Nghệ An. Tại buổi gặp mặt, Chủ tịch UBND tỉnh Nghệ An Lê Văn Tạo cho biết tỉnh có nhiều dự án.';
    expect(saidIn(text, /SPOKE_AT/)).toEqual([]);
  });
  it('is a meeting of the same day that has no name', () => {
    const text =
      'Sáng 12/3, đoàn công tác của Bộ Tài chính có buổi làm việc với UBND tỉnh Nghệ An về giải ngân vốn. Cùng ngày, đoàn đã làm việc với ông Lê Văn Tạo, Chủ tịch UBND huyện Yên Thành. Tại buổi làm việc, ông Tạo giới thiệu tiềm năng của huyện.';
    expect(saidIn(text, /SPOKE_AT/)).toEqual([]);
  });
  it('is what somebody had said before and is quoted for', () => {
    const text = `${BRIEF} Trước đó, ông Lê Văn Tạo, Chủ tịch UBND huyện Yên Thành, đã cho rằng rừng còn ít. Ông Tạo nhấn mạnh dân cần đất để trồng rừng.`;
    expect(saidIn(text, /SPOKE_AT/)).toEqual([]);
  });
  it('is not held by a body that stands before its noun', () => {
    const text = `${BRIEF} Ông Lê Văn Tạo đề nghị: “Phải đưa việc này vào chương trình của Quốc hội kỳ họp này, Quốc hội kỳ họp sau thì muộn”.`;
    expect(saidIn(text, /ORGANIZED/).filter((s) => s.startsWith('Quốc hội'))).toEqual([]);
  });
});

describe('what a reporter hears of an occasion', () => {
  const PRESS =
    'Trao đổi với Tuổi Trẻ quanh thông tin được lãnh đạo tỉnh Nghệ An đưa ra tại buổi giao ban báo chí ngày 29/5, ông Nguyễn Bá Kha - Chủ tịch Hiệp hội Du lịch tỉnh Nghệ An - cho rằng quy định còn cứng nhắc.';
  it('was not said there', () => expect(saidIn(PRESS, /SPOKE_AT/)).toEqual([]));
  it('nor what somebody says who shares his view', () => {
    const text = `${PRESS} Đồng quan điểm, ông Lê Viết Tứ - Phó Chủ tịch Hiệp hội Du lịch tỉnh Nghệ An - cho rằng cần nhìn thẳng vào vấn đề.`;
    expect(saidIn(text, /SPOKE_AT/)).toEqual([]);
  });
});

describe('whom others speak of', () => {
  const MEETING = 'Sáng 12/3, UBND tỉnh Nghệ An tổ chức hội nghị đối thoại với công nhân.';
  const TAO = 'Chủ tịch UBND huyện Yên Thành Lê Văn Tạo';
  it('does not speak where a voter quotes him', () => {
    const text = `Sáng 12/3, Chủ tịch HĐND tỉnh Nghệ An Nguyễn Thị Lan tiếp xúc cử tri huyện Yên Thành sau kỳ họp. Nhiều cử tri phản ánh về phí đường bộ.\n\nĐề cập vấn đề này, cử tri Phạm Hồng Thu thắc mắc: "Giám đốc Sở Xây dựng Lê Văn Tạo đã nói như vậy nghĩa là thu hay không thu phí là quyền của mình. Nếu vậy thì đóng làm gì?".\n\nBà Lan cho biết sẽ chuyển ý kiến.`;
    expect(saidIn(text, /SPOKE_AT/)).not.toContainEqual(expect.stringMatching(/^Lê Văn Tạo/));
  });
  it('nor where it is his matter that they wonder at', () => {
    const text = `${MEETING} Nói về trường hợp ${TAO}, ông Bảy băn khoăn vì sao chưa xử lý.`;
    expect(saidIn(text, /SPOKE_AT/)).toEqual([]);
  });
});

describe('a department called by one half of its name', () => {
  it('is the whole one', () => {
    const text = 'Sở Kế hoạch và Đầu tư tỉnh Nghệ An họp. Ông Lê Văn Tạo là Giám đốc Sở Kế hoạch Nghệ An.';
    expect(saidIn(text, /HOLDS/)).toEqual(['Lê Văn Tạo HOLDS Giám đốc Sở Kế hoạch và Đầu tư tỉnh Nghệ An']);
  });
});

describe('who is at an occasion', () => {
  it('is not who tells beforehand what it will do', () => {
    const text =
      'Ngày 21/6, ông Lê Văn Tạo, Bí thư Tỉnh ủy Nghệ An, cho biết, tại kỳ họp HĐND tỉnh Nghệ An diễn ra vào đầu tháng 7, tỉnh sẽ kiện toàn nhân sự. Cụ thể, theo ông Tạo, tỉnh sẽ bầu chủ tịch HĐND.';
    expect(saidIn(text, /SPOKE_AT/)).toEqual([]);
  });
  it('is not whose adviser comes', () => {
    const text =
      'Sáng 12/3, UBND tỉnh Nghệ An tổ chức hội nghị xúc tiến đầu tư năm 2024. Tham dự hội nghị có ông Trần Bá Kha, cố vấn Bí thư Tỉnh ủy Nghệ An Lê Văn Tạo; bà Võ Thị Tám, Giám đốc Sở Tài chính tỉnh Nghệ An.';
    expect(saidIn(text, /ATTENDED/)).toEqual([
      'Trần Bá Kha ATTENDED Hội nghị xúc tiến đầu tư năm 2024',
      'Võ Thị Tám ATTENDED Hội nghị xúc tiến đầu tư năm 2024',
    ]);
  });
  it('does not speak where the session that he chairs concludes', () => {
    const text =
      'Sáng 12/3, Ủy ban Kiểm tra Tỉnh ủy Nghệ An tổ chức kỳ họp thứ 38. Kỳ họp do ông Lê Văn Tạo, Chủ nhiệm Ủy ban Kiểm tra Tỉnh ủy - chủ trì đã xem xét, kết luận nhiều vụ việc.';
    expect(saidIn(text, /SPOKE_AT/)).toEqual([]);
  });
});

describe('an office that ends a sentence', () => {
  it('is not of who is named in the next', () => {
    const text =
      'Ông Lê Văn Tạo, Bí thư Tỉnh ủy Nghệ An, nói về rừng. Đến năm 2017, ông Tạo được điều động giữ chức Trưởng ban Dân vận Tỉnh ủy. Cùng với Chủ tịch UBND tỉnh Hà Tĩnh Trần Bá Kha, ông Tạo là người trẻ nhất.';
    expect(saidIn(text, /HOLDS/).filter((s) => s.startsWith('Trần'))).toEqual([
      'Trần Bá Kha HOLDS Chủ tịch UBND tỉnh Hà Tĩnh',
    ]);
  });
});
