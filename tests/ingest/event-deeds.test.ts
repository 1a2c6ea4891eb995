/** Occasions that a lead tells by a verb: what is held, who holds it, and what such a verb does not say. */
import { describe, expect, it } from 'vitest';
import { readUnder, told } from './told.ts';

const events = (text: string): string[] =>
  readUnder('Tin Lai Châu', text)
    .entities.flatMap((e) => (e.type === 'Event' ? [`${e.kind}: ${e.name}`] : []))
    .sort();

describe('a solemn day', () => {
  it('is called by what it celebrates', () =>
    expect(
      events(
        'Sáng 5/6/2023, tại phường Đông Phong đã diễn ra Đại lễ Phật đản năm 2023. Dự Đại lễ có bà Lê Thị Bảy.',
      ),
    ).toEqual(['đại lễ: Đại lễ Phật đản năm 2023']));
  it('is no hall', () =>
    expect(events('Sáng 5/6/2023, tại Đại lễ đường Nhân dân, ông Lê Văn Bảy nói về hợp tác.')).toEqual([]));
});

describe('an office between dashes', () => {
  it('stands between who meets and the meeting', () =>
    expect(
      events(
        'Sáng 5/6/2023, ông Lê Văn Bảy - Bộ trưởng Bộ Y tế - làm việc với Thường trực Tỉnh ủy Lai Châu.',
      ),
    ).toEqual(['làm việc: Buổi làm việc với Thường trực Tỉnh ủy Lai Châu']));
  it('is followed by none where he only speaks of it', () =>
    expect(
      events(
        'Sáng 5/6/2023, ông Lê Văn Bảy - Giám đốc Sở Y tế tỉnh Lai Châu - đề nghị UBND tỉnh làm việc với các bên.',
      ),
    ).toEqual([]));
});

describe('a decision that is told as handed over', () => {
  it.each([
    [
      'Quyết định này đã được Phó Chủ tịch UBND tỉnh Lê Thị Năm trao cho ông Tám vào sáng 26/3/2023.',
      ['bổ nhiệm: Lễ trao quyết định cho ông Tám'],
    ],
    ['Quyết định này đã được Phó Chủ tịch UBND tỉnh Lê Thị Năm ký sáng 26/3/2023.', []],
  ])('makes the ceremony: %s', (text, found) =>
    expect(
      events(`Ông Lê Văn Tám vừa được bổ nhiệm làm Phó Giám đốc Sở Y tế tỉnh Lai Châu. ${text}`),
    ).toEqual(found),
  );
});

describe('what is named in the name of a meeting', () => {
  it('is not the one reported', () =>
    expect(
      events(
        'Tối 5/6/2023, tổ đại biểu HĐND tỉnh Lai Châu gồm Chủ tịch UBND tỉnh Lê Văn Bảy, tiếp xúc với cử tri P. Đông Phong sau kỳ họp thứ 6 HĐND tỉnh.',
      ).filter((e) => e.startsWith('kỳ họp')),
    ).toEqual([]));
  it('is the questions asked again', () =>
    expect(
      events(
        'Ngày 5/6/2023, HĐND tỉnh Lai Châu đã tiến hành phiên "tái chất vấn" lãnh đạo các sở về đầu tư công.',
      ),
    ).toEqual(['chất vấn: Phiên "tái chất vấn" lãnh đạo các sở về đầu tư công']));
});

describe('a verb behind its host', () => {
  it.each([
    [
      'Sáng 5/6/2023, UBND tỉnh Lai Châu họp phiên thường kỳ tháng 5.',
      'phiên họp: Phiên họp thường kỳ tháng 5 của UBND tỉnh Lai Châu',
    ],
    [
      'Ngày 5/6/2023, Đoàn công tác UBND tỉnh Lai Châu do ông Lê Văn Bảy, Phó Chủ tịch UBND tỉnh làm trưởng đoàn đã đến thăm, chúc Tết Hội Cựu chiến binh tỉnh.',
      'thăm: Chuyến thăm, chúc Tết Hội Cựu chiến binh tỉnh',
    ],
    [
      'Ngày 5/6/2023, Phòng Tư pháp huyện Tam Đường mở lớp tập huấn công tác hòa giải ở cơ sở cho 90 học viên.',
      'tập huấn: Lớp tập huấn công tác hòa giải ở cơ sở cho 90 học viên',
    ],
    [
      'Ngày 5/6/2023, Ban Pháp chế HĐND tỉnh Lai Châu giám sát việc thực hiện quy chế dân chủ tại huyện Tam Đường.',
      'giám sát: Buổi giám sát việc thực hiện quy chế dân chủ',
    ],
    [
      'Chiều 5/6/2023, Công an huyện Tam Đường và Hội Nông dân huyện ký quy chế phối hợp về phòng, chống tội phạm.',
      'ký kết: Lễ ký quy chế phối hợp về phòng, chống tội phạm',
    ],
    [
      'Sáng 5/6/2023, Công an phường Đông Phong ra quân tuyên truyền về trật tự đô thị. Ông Lò Văn Sáu, Phó Chủ tịch UBND tỉnh Lai Châu dự lễ ra quân.',
      'phát động: Lễ ra quân tuyên truyền về trật tự đô thị',
    ],
    [
      'Sáng 5/6/2023, bà Lê Thị Bảy, Chủ tịch HĐND tỉnh Lai Châu cùng các thành viên Tổ đại biểu số 3 tiếp xúc cử tri xã Bản Bo.',
      'tiếp xúc cử tri: Buổi tiếp xúc cử tri xã Bản Bo của bà Lê Thị Bảy',
    ],
    [
      'Sáng 5/6/2023, Công an tỉnh Lai Châu công bố, trao các quyết định về công tác cán bộ.',
      'bổ nhiệm: Lễ công bố, trao các quyết định về công tác cán bộ',
    ],
    [
      'Sáng 5/6/2023, UBND huyện Tam Đường tổ chức gặp mặt, biểu dương người có uy tín, nhân Ngày hội Toàn dân bảo vệ an ninh Tổ quốc.',
      'khen thưởng: Buổi gặp mặt, biểu dương người có uy tín',
    ],
    [
      'Từ 12 đến 14/6/2023, Ban Chỉ đạo 138 huyện Tam Đường mở lớp tập huấn nghiệp vụ cho 96 học viên là trưởng bản và công an viên.',
      'tập huấn: Lớp tập huấn nghiệp vụ cho 96 học viên là trưởng bản và công an viên',
    ],
    [
      'Chiều 5/6/2023, Ban Chỉ đạo phòng, chống tội phạm (Ban Chỉ đạo 138) tỉnh Lai Châu họp phiên cuối năm 2023.',
      'phiên họp: Phiên họp cuối năm 2023',
    ],
    [
      'Ngày 5/6/2023, Hội Nông dân tỉnh Lai Châu và Sở Tư pháp tỉnh ký kết Văn bản thỏa thuận số 12/VBTT-HND-STP về hòa giải ở cơ sở.',
      'ký kết: Lễ ký kết Văn bản thỏa thuận số 12/VBTT-HND-STP về hòa giải ở cơ sở',
    ],
    [
      'Sáng 5/6/2023, Hội Phụ nữ Công an tỉnh Lai Châu phối hợp với Hội LHPN huyện Tam Đường trao nhà “Mái ấm” cho gia đình chị Lò Thị M.',
      'trao tặng: Lễ trao nhà “Mái ấm” cho gia đình chị Lò Thị M',
    ],
    [
      'Sáng 5/6/2023, ông Lê Văn Bảy, Chủ tịch UBND tỉnh Lai Châu tiếp công dân định kỳ tháng 6.',
      'tiếp công dân: Buổi ông Lê Văn Bảy tiếp công dân định kỳ tháng 6',
    ],
    [
      'Ngày 5/6/2023, Thường trực HĐND tỉnh Lai Châu cho ý kiến vào dự thảo nghị quyết về học phí.',
      'phiên họp: Phiên họp cho ý kiến vào dự thảo nghị quyết về học phí',
    ],
    [
      'Sáng 5/6/2023, Bí thư Tỉnh ủy Lai Châu Lò Văn Sáu đã tới thăm các gia đình chính sách phường Đông Phong.',
      'thăm: Chuyến thăm các gia đình chính sách phường Đông Phong của Bí thư Tỉnh ủy Lai Châu Lò Văn Sáu',
    ],
    [
      'Sáng 5/6/2023, Sở Thông tin và Truyền thông tỉnh Lai Châu khai trương hệ thống họp không giấy.',
      'khai trương: Lễ khai trương hệ thống họp không giấy',
    ],
    [
      'Sáng 5/6/2023, UBND tỉnh Lai Châu phối hợp với Công an tỉnh đánh giá sơ bộ về công tác cấp căn cước công dân.',
      'sơ kết: Hội nghị đánh giá sơ bộ về công tác cấp căn cước công dân',
    ],
    [
      'Sáng 5/6/2023, HĐND tỉnh Lai Châu đã bầu ông Lò Văn Sáu giữ chức Phó Chủ tịch UBND tỉnh với tỷ lệ 96% số phiếu.',
      'phiên họp: Phiên họp bầu ông Lò Văn Sáu giữ chức Phó Chủ tịch UBND tỉnh',
    ],
    [
      'Sáng 5/6/2023, Quốc hội thông qua Luật Du lịch bằng bỏ phiếu kín.',
      'phiên họp: Phiên họp thông qua Luật Du lịch',
    ],
    [
      'Chiều 5/6/2023, Ban Chấp hành Đảng bộ tỉnh Lai Châu bầu ông Lò Văn Sáu làm Bí thư Tỉnh ủy.',
      'phiên họp: Phiên họp bầu ông Lò Văn Sáu làm Bí thư Tỉnh ủy',
    ],
    [
      'Trả lời chất vấn trước HĐND tỉnh Lai Châu sáng 5/6/2023, ông Lò Văn Sáu, Giám đốc Sở Y tế nhận trách nhiệm.',
      'chất vấn: Phiên chất vấn của HĐND tỉnh Lai Châu ngày 5/6',
    ],
    [
      'Chất vấn Bộ trưởng Bộ Y tế chiều 5/6/2023, đại biểu Lò Văn Sáu hỏi về giá thuốc.',
      'chất vấn: Phiên chất vấn ngày 5/6',
    ],
    [
      'Báo cáo trước Quốc hội sáng 5/6/2023, Bộ trưởng Bộ Y tế Lò Văn Sáu cho biết giá thuốc đã giảm.',
      'phiên họp: Phiên họp của Quốc hội ngày 5/6',
    ],
    [
      'Ngày 5/6/2023, Ban Thường vụ Tỉnh ủy Lai Châu đã họp xem xét, thi hành kỷ luật đối với ông Lò Văn Sáu.',
      'họp: Cuộc họp xem xét, thi hành kỷ luật đối với ông Lò Văn Sáu',
    ],
    [
      'Ngày 5/6/2023, Ủy ban Kiểm tra Trung ương đã họp kỳ 35 xem xét kỷ luật cán bộ.',
      'kỳ họp: Kỳ họp 35 của Ủy ban Kiểm tra Trung ương',
    ],
  ])('names an occasion: %s', (text, name) => expect(events(text)).toEqual([name]));
});

describe('a verb of that kind', () => {
  it.each([
    'Ngày 5/6/2023, ông Lê Văn Bảy, Chánh Văn phòng UBND tỉnh Lai Châu cho biết Tỉnh ủy đã họp kiểm điểm ông Lò Văn Sáu.',
    'Ngày 5/6/2023, Chủ tịch UBND tỉnh Lai Châu giao Sở Y tế làm việc với Bệnh viện Đa khoa tỉnh.',
    'Ngày 5/6/2023, Công an huyện Tam Đường đã làm việc với ông Lò Văn Sáu về vụ phá rừng.',
    'HĐND tỉnh Lai Châu giám sát việc thực hiện quy chế này thường xuyên.',
    'Ngày 5/6/2023, Công an tỉnh Lai Châu đề nghị HĐND tỉnh cho ý kiến về dự án.',
    'Ngày 5/6/2023, Sở Y tế tỉnh Lai Châu công khai nghị quyết mà HĐND tỉnh vừa thông qua.',
    'Ngày 5/6/2023, Ban Chấp hành Đảng bộ tỉnh Lai Châu thông qua việc cảnh cáo ông Lò Văn Sáu.',
    'Ngày 5/6/2023, ông Lò Văn Sáu gửi báo cáo trả lời chất vấn cho đại biểu HĐND tỉnh Lai Châu.',
  ])('says nothing of an occasion where it is told, ordered, an inquiry or undated: %s', (text) =>
    expect(events(text)).toEqual([]),
  );
});

describe('who comes to work with a body', () => {
  it('is there, but holds nothing', () => {
    const x = readUnder(
      'Tin Lai Châu',
      'Sáng 5/6/2023, ông Lò Văn Sáu, Phó Chủ tịch UBND tỉnh Lai Châu và Sở Y tế làm việc với UBND huyện Tam Đường.',
    );
    expect(x.claims.filter((c) => c.type === 'ORGANIZED')).toEqual([]);
  });
});

describe('who is at an occasion and where it is held', () => {
  const claims = (text: string, type: string): string[] =>
    told(readUnder('Tin Lai Châu', text))
      .filter((c) => c.type === type)
      .map((c) => (type === 'HELD_IN' ? c.to : c.from))
      .sort();
  const lead = 'Sáng 5/6/2023, Hội Nông dân tỉnh Lai Châu tổ chức hội nghị tổng kết công tác năm. ';
  it.each([
    [
      'CHAIRED',
      'Đại tá Lò Văn Sáu, Chính ủy Bộ đội Biên phòng tỉnh, và bà Lê Thị Bảy, Chủ tịch Hội Nông dân tỉnh, chủ trì hội nghị.',
      ['Lê Thị Bảy', 'Lò Văn Sáu'],
    ],
    [
      'CHAIRED',
      'Chủ trì hội nghị, bà Lê Thị Bảy, Chủ tịch Hội Nông dân tỉnh đề nghị các cấp hội làm tốt hơn.',
      ['Lê Thị Bảy'],
    ],
    [
      'ATTENDED',
      'Tham dự hội nghị đồng chí Lò Văn Sáu, Phó Bí thư Tỉnh ủy; đồng chí Lê Thị Bảy, Phó Chủ tịch HĐND tỉnh.',
      ['Lê Thị Bảy', 'Lò Văn Sáu'],
    ],
    [
      'ATTENDED',
      'Ông Lò Văn Sáu, Phó Bí thư Tỉnh ủy cùng lãnh đạo HĐND tỉnh, UBND tỉnh đến dự.',
      ['Lò Văn Sáu'],
    ],
    ['ATTENDED', 'Ông Lò Văn Sáu, Phó Bí thư Tỉnh ủy, vinh dự đón nhận sự quan tâm này.', []],
    [
      'CHAIRED',
      'Đoàn chủ tịch điều hành hội nghị gồm các đồng chí: Lò Văn Sáu, Phó Bí thư Tỉnh ủy; Lê Thị Bảy, Phó Chủ tịch HĐND tỉnh.',
      ['Lê Thị Bảy', 'Lò Văn Sáu'],
    ],
    [
      'ATTENDED',
      'Chung vui với bà con có ông Lò Văn Sáu, Phó Bí thư Tỉnh ủy; bà Lê Thị Bảy, Phó Chủ tịch HĐND tỉnh.',
      ['Lê Thị Bảy', 'Lò Văn Sáu'],
    ],
    [
      'ATTENDED',
      'Đại biểu tỉnh:\n- Ông Lò Văn Sáu, Phó Bí thư Tỉnh ủy;\n- Bà Lê Thị Bảy, Phó Chủ tịch HĐND tỉnh.',
      ['Lê Thị Bảy', 'Lò Văn Sáu'],
    ],
    [
      'CHAIRED',
      'Đồng chủ trì hội nghị: Thiếu tướng Lò Văn Sáu, Giám đốc Học viện; bà Lê Thị Bảy, Chủ tịch Hội Nông dân tỉnh.',
      ['Lê Thị Bảy', 'Lò Văn Sáu'],
    ],
    [
      'CHAIRED',
      'Cuộc họp diễn ra tại trụ sở UBND tỉnh, do ông Lò Văn Sáu, Phó Chủ tịch UBND tỉnh điều hành.',
      ['Lò Văn Sáu'],
    ],
    ['ATTENDED', 'Hội nghị vinh dự được đón tiếp ông Lò Văn Sáu, Phó Bí thư Tỉnh ủy.', ['Lò Văn Sáu']],
    [
      'SPOKE_AT',
      'Ông Lò Văn Sáu, Phó Bí thư Tỉnh ủy giao Hội Nông dân tỉnh chủ trì tham mưu việc này.',
      ['Lò Văn Sáu'],
    ],
    [
      'SPOKE_AT',
      'Trong thư gửi hội nghị, ông Lò Văn Sáu, Phó Bí thư Tỉnh ủy cho biết đã bố trí kinh phí.',
      [],
    ],
    [
      'PRESENTED_AWARD',
      'Giám đốc Công an tỉnh tặng giấy khen cho 3 cá nhân. Ông Lò Văn Sáu, Phó Bí thư Tỉnh ủy lên trao.',
      ['Lò Văn Sáu'],
    ],
    ['RECEIVED_AWARD', 'Qua 6 năm, Hội Nông dân huyện Tam Đường được Trung ương Hội tặng cờ thi đua.', []],
  ])('is told by its words: %s %s', (type, text, names) => expect(claims(lead + text, type)).toEqual(names));
  it.each([
    [
      'Sáng 5/6/2023, tại hội trường UBND xã Bản Bo, huyện Tam Đường, Hội Nông dân huyện tổ chức hội nghị tổng kết công tác năm.',
      'Bản Bo',
    ],
    ['Sáng 5/6/2023, xã Bản Bo, huyện Tam Đường đã tổ chức lễ ra mắt mô hình camera an ninh.', 'Bản Bo'],
    [
      'Hội nghị tổng kết công tác năm của Hội Nông dân tỉnh được tổ chức chiều 5/6/2023 tại trụ sở UBND tỉnh Lai Châu, huyện Tam Đường.',
      'Tam Đường',
    ],
    [
      'Hội Nông dân tỉnh Lai Châu vừa tổ chức hội nghị tổng kết công tác năm. Chiều 5/6/2023, tại Trường THPT Lê Lợi (huyện Tam Đường), các cấp hội nhìn lại việc đã làm.',
      'Tam Đường',
    ],
    [
      'Hội Nông dân tỉnh Lai Châu vừa tổ chức hội nghị tổng kết công tác năm. Địa điểm là hội trường UBND xã Bản Bo.',
      'Bản Bo',
    ],
    [
      'Sân chùa Linh Sơn, xã Bản Bo, huyện Tam Đường sáng 5/6/2023 kín người tới dự lễ ra mắt mô hình camera an ninh.',
      'Bản Bo',
    ],
    [
      'Trong ngày 5/6/2023, 200 hội viên đã về xã Bản Bo dự Đại hội đại biểu Hội Nông dân huyện Tam Đường lần thứ II.',
      'Bản Bo',
    ],
    [
      'Thực hiện kế hoạch của UBND tỉnh Lai Châu, ngày 5/6/2023, UBND huyện Tam Đường tổ chức hội nghị tổng kết công tác năm.',
      'Tam Đường',
    ],
    [
      'Ngày 5/6/2023, thôn Nà Tăm, xã Bản Bo (Tam Đường) tưng bừng mở Ngày hội Đại đoàn kết toàn dân tộc.',
      'Bản Bo',
    ],
    [
      'Hội Nông dân tỉnh Lai Châu vừa tổ chức hội nghị tổng kết công tác năm. Điểm cầu chính đặt tại hội trường UBND xã Bản Bo.',
      'Bản Bo',
    ],
    [
      'Sáng 5/6/2023, tại nhà sinh hoạt cộng đồng khu phố 4, xã Bản Bo, Hội Nông dân tỉnh Lai Châu tổ chức hội nghị tổng kết công tác năm.',
      'Bản Bo',
    ],
    [
      'Sáng 5/6/2023, Hội Nông dân tỉnh Lai Châu tổ chức giám sát công tác tiếp công dân tại xã Bản Bo.',
      'Bản Bo',
    ],
  ])('is the narrowest unit named: %s', (text, place) => expect(claims(text, 'HELD_IN')).toEqual([place]));
});

describe('a jubilee, a start and a congratulation', () => {
  it.each([
    [
      'Sáng 5/6/2023, Hội Nông dân tỉnh Lai Châu tổ chức kỷ niệm 93 năm Ngày thành lập Hội Nông dân Việt Nam.',
      ['kỷ niệm: Lễ kỷ niệm 93 năm Ngày thành lập Hội Nông dân Việt Nam'],
    ],
    [
      'Sáng 5/6/2023, Tỉnh đoàn Lai Châu tổ chức Lễ khởi động Tháng Thanh niên năm 2023.',
      ['phát động: Lễ khởi động Tháng Thanh niên năm 2023'],
    ],
    [
      'Sáng 5/6/2023, ông Lê Văn Bảy, Phó Chủ tịch UBND tỉnh Lai Châu đã đến tặng hoa chúc mừng Hội Nhà báo tỉnh.',
      ['chúc mừng: Buổi tặng hoa chúc mừng Hội Nhà báo tỉnh'],
    ],
    [
      'Kiểm tra công tác chuẩn bị kỳ thi tại tỉnh Lai Châu sáng 5/6/2023, Phó Chủ tịch UBND tỉnh Lê Văn Bảy yêu cầu siết chặt coi thi.',
      ['kiểm tra: Buổi kiểm tra công tác chuẩn bị kỳ thi'],
    ],
    [
      'Kiểm tra công tác chuẩn bị kỳ thi là việc của sở, Phó Chủ tịch UBND tỉnh Lai Châu Lê Văn Bảy nói ngày 5/6.',
      [],
    ],
    ['Sáng 5/6/2023, nhân kỷ niệm 93 năm ngày thành lập Hội, nông dân xã Bản Bo ra đồng.', []],
  ])('%s', (text, named) => expect(events(text)).toEqual(named));
});

describe('a meeting to find a way out', () => {
  it('is told by its verb, and held by all who met', () => {
    const x = readUnder(
      'Tin Lai Châu',
      'Ngày 8/1/2023, Sở Giao thông Vận tải, Công an tỉnh Lai Châu và UBND huyện Tam Đường họp tìm giải pháp xử lý ùn tắc ở đèo.',
    );
    expect(
      told(x)
        .filter((c) => c.type === 'ORGANIZED')
        .map((c) => c.from)
        .sort(),
    ).toEqual(['Công an tỉnh Lai Châu', 'Sở Giao thông Vận tải tỉnh Lai Châu', 'UBND huyện Tam Đường']);
  });
  it('is none where a house is cleared by force', () =>
    expect(
      events(
        'Sáng 7/8/2023, đoàn công tác của huyện Tam Đường mời ông Lê Văn Bảy đến để công bố quyết định cưỡng chế.',
      ),
    ).toEqual([]));
});
