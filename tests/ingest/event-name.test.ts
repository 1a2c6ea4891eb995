/** What the name of an occasion is, read off the phrase that tells of it. */
import { describe, expect, it } from 'vitest';
import { deedsIn, eventsIn } from '../../ingest/grammar/event.ts';
import { namesOf, readUnder } from './told.ts';

const NAMED: [string, string][] = [
  [
    'Lễ ký kết Quy chế phối hợp giữa Công an tỉnh A - UBMTTQ tỉnh A về dân vận do Sở B tổ chức',
    'Lễ ký kết Quy chế phối hợp giữa Công an tỉnh A - UBMTTQ tỉnh A về dân vận',
  ],
  [
    'Lễ ký kết Quy chế phối hợp giữa Công an tỉnh A và Sở B - Ảnh: Hoàng Nam',
    'Lễ ký kết Quy chế phối hợp giữa Công an tỉnh A và Sở B',
  ],
  ['Ngày 5/4, xã tổ chức ra mắt mô hình "Camera bình yên” tại thôn A', 'Ra mắt mô hình "Camera bình yên”'],
  [
    'Xã mở hội thi, tổ chức diễn đàn lắng nghe ý kiến nhân dân... Dịp này',
    'Diễn đàn lắng nghe ý kiến nhân dân',
  ],
  [
    'Hội nghị ký kết quy chế phối hợp bảo đảm an ninh trật tự do Công an huyện A tổ chức',
    'Hội nghị ký kết quy chế phối hợp bảo đảm an ninh trật tự',
  ],
  [
    'Bộ A tổ chức hội nghị trực tuyến đến các tỉnh trong cả nước để tổng kết phong trào giữ làng năm 2021 tại B',
    'Hội nghị trực tuyến đến các tỉnh trong cả nước để tổng kết phong trào giữ làng năm 2021',
  ],
  [
    'Sáng 5/4, phường tổ chức hội nghị gặp gỡ, lắng nghe, đối thoại với công nhân năm 2026 tại hội trường',
    'Hội nghị gặp gỡ, lắng nghe, đối thoại với công nhân năm 2026',
  ],
  [
    'Hội nghị triển khai Đề án thí điểm: “Làng văn hóa ven sông” tại huyện A',
    'Hội nghị triển khai Đề án thí điểm: “Làng văn hóa ven sông”',
  ],
  [
    'Hội nghị triển khai chương trình giáo dục phổ thông mới do Sở tổ chức',
    'Hội nghị triển khai chương trình giáo dục phổ thông mới',
  ],
  [
    'Lễ ký Hiệp định Thương mại tự do giữa Việt Nam và Na Uy do Bộ A tổ chức',
    'Lễ ký Hiệp định Thương mại tự do giữa Việt Nam và Na Uy',
  ],
  [
    'Hội thảo về quy chế phối hợp giữa Đảng ủy Công an Trung ương với các tỉnh ủy, thành ủy về công tác đảng, công tác quần chúng ở cơ sở do Bộ A tổ chức',
    'Hội thảo về quy chế phối hợp giữa Đảng ủy Công an Trung ương với các tỉnh ủy, thành ủy về công tác đảng, công tác quần chúng ở cơ sở',
  ],
  [
    'Hội nghị sơ kết 3 năm Chương trình phối hợp về phòng dịch trong tình hình mới; 5 năm Quy chế phối hợp cứu nạn, sáng 5/4',
    'Hội nghị sơ kết 3 năm Chương trình phối hợp về phòng dịch trong tình hình mới; 5 năm Quy chế phối hợp cứu nạn',
  ],
  [
    'Sáng 5/4, hội nghị tổng kết 10 năm công tác tuyên truyền, vận động nông dân trong tình hình mới diễn ra tại',
    'Hội nghị tổng kết 10 năm công tác tuyên truyền, vận động nông dân trong tình hình mới',
  ],
  [
    'Đảng ủy tổ chức Hội nghị quán triệt Nghị quyết Đại hội đảng bộ tỉnh, Nghị quyết Đại hội đảng bộ xã. Dự có ông A',
    'Hội nghị quán triệt Nghị quyết Đại hội đảng bộ tỉnh, Nghị quyết Đại hội đảng bộ xã',
  ],
  ['Lễ đón Đại sứ Nhật Bản thăm Việt Nam từ ngày 5/4', 'Lễ đón Đại sứ Nhật Bản'],
  [
    'Chiều 5/4, huyện tổ chức hội nghị triển khai các nhiệm vụ, giải pháp phòng cháy năm 2023 do ông A chủ trì',
    'Hội nghị triển khai các nhiệm vụ, giải pháp phòng cháy năm 2023',
  ],
  [
    'Lễ trao tặng huân chương cho 3 tập thể, 9 cá nhân của tỉnh diễn ra sáng 5/4',
    'Lễ trao tặng huân chương cho 3 tập thể, 9 cá nhân của tỉnh',
  ],
  [
    'Tại buổi tiếp xúc cử tri các xã Bình Minh, Tân Tiến ngày 5/4, ông A nói',
    'Buổi tiếp xúc cử tri các xã Bình Minh, Tân Tiến',
  ],
  ['Tại buổi làm việc với tỉnh Bình Minh, Bộ trưởng A và đoàn nói', 'Buổi làm việc với tỉnh Bình Minh'],
  [
    'Hội nghị sơ kết Chỉ thị 05 - CT / TW của Bộ Chính trị tại tỉnh',
    'Hội nghị sơ kết Chỉ thị 05 - CT / TW của Bộ Chính trị',
  ],
  [
    'Buổi công bố dự thảo kết luận thanh tra đất đai tại xã',
    'Buổi công bố dự thảo kết luận thanh tra đất đai',
  ],
  ['Hội đàm với Thủ tướng J.K. Nordal tại Hà Nội', 'Hội đàm với Thủ tướng J.K. Nordal'],
  ['Dự lễ đón Đoàn đại biểu Đảng bộ huyện khoá X.', 'Lễ đón Đoàn đại biểu Đảng bộ huyện khoá X'],
  ['Khoá họp lần thứ 3 Uỷ ban hỗn hợp Việt - Lào tại tỉnh', 'Khoá họp lần thứ 3 Uỷ ban hỗn hợp Việt - Lào'],
  ['Tối 5/4, liên hoan dân ca lần thứ hai diễn ra tại huyện', 'Liên hoan dân ca lần thứ hai'],
  [
    'Tối 5/4, chương trình nghệ thuật “Sông quê” diễn ra tại quảng trường',
    'Chương trình nghệ thuật “Sông quê”',
  ],
  ['Tại phiên bỏ phiếu bầu chủ tịch sáng 5/4', 'Phiên bỏ phiếu bầu chủ tịch'],
  ['Hội thảo về đô thị sáng tạo sáng 5/4', 'Hội thảo về đô thị sáng tạo'],
  ['Tại đại hội đoàn tỉnh khóa X hồi tháng 10, ông A nói', 'Đại hội đoàn tỉnh khóa X'],
  [
    'Sáng 5/4, HĐND tỉnh khai mạc kỳ họp thứ 10, khóa XVII để thông báo kết quả bầu cử',
    'Kỳ họp thứ 10, khóa XVII',
  ],
  ['Diễn đàn đầu tư tỉnh A năm 2023 khai mạc với sự có mặt của ông B', 'Diễn đàn đầu tư tỉnh A năm 2023'],
  ['ý kiến tại kỳ họp thứ 8, kiến nghị của cử tri cả nước', 'Kỳ họp thứ 8'],
  [
    'Lễ trao quyết định của Bộ Chính trị chỉ định ông Trần Văn A tham gia Tỉnh ủy, ông A nói',
    'Lễ trao quyết định của Bộ Chính trị chỉ định ông Trần Văn A tham gia Tỉnh ủy',
  ],
  ['Ông A chủ trì cuộc họp báo quý I (Ảnh: Báo Mới) Sau 3 năm triển khai Chỉ thị 02', 'Cuộc họp báo quý I'],
  [
    'Tại cuộc gặp với đại diện hơn 1,4 triệu thiếu nhi sáng 5/4, ông A nói',
    'Cuộc gặp với đại diện hơn 1,4 triệu thiếu nhi',
  ],
  [
    'Trong buổi làm việc với Sở Giao thông – Vận tải Hà Nội sáng 5/4, ông A nói',
    'Buổi làm việc với Sở Giao thông – Vận tải Hà Nội',
  ],
  [
    'Dự lễ trao quyết định điều động, bổ nhiệm bà Lê Thị B có ông A.',
    'Lễ trao quyết định điều động, bổ nhiệm bà Lê Thị B',
  ],
  [
    'Sáng 5/4 diễn ra hội nghị triển khai Luật Đặc xá bằng hình thức trực tuyến.',
    'Hội nghị triển khai Luật Đặc xá',
  ],
  ['Hội nghị Thành ủy lần thứ 30, khóa X khai mạc sáng 5/4.', 'Hội nghị Thành ủy lần thứ 30, khóa X'],
  [
    'Chiều 5/4, huyện họp báo thông tin về vụ cháy tại chợ Gạo, ông A cho biết',
    'Họp báo thông tin về vụ cháy tại chợ Gạo',
  ],
  ['Chiều 5/4, huyện họp báo thông tin về vụ cháy tại trụ sở UBND huyện.', 'Họp báo thông tin về vụ cháy'],
  [
    'Sáng 5/4, hội nghị tổng kết công tác năm 2022 được cử tri đánh giá cao.',
    'Hội nghị tổng kết công tác năm 2022',
  ],
  ['Tại kỳ họp thứ 8 HĐND tỉnh bầu bổ sung hai ủy viên.', 'Kỳ họp thứ 8 HĐND tỉnh'],
  [
    'Dự hội nghị sơ kết công tác phòng, chống tội phạm quý I, ông Nguyễn Văn A nhấn mạnh',
    'Hội nghị sơ kết công tác phòng, chống tội phạm quý I',
  ],
  [
    'Cuộc họp với các sở, ngành và quận, huyện về cấp nước sạch ngày 14/11',
    'Cuộc họp với các sở, ngành và quận, huyện về cấp nước sạch',
  ],
  [
    'Hội nghị về cơ chế, chính sách phát triển vùng ven biển của Q. 9 diễn ra sáng nay',
    'Hội nghị về cơ chế, chính sách phát triển vùng ven biển của Q. 9',
  ],
  [
    'Cuộc họp nghe báo cáo những tồn tại trong quản lý, sử dụng đất rừng giai đoạn hiện nay do UBND tỉnh tổ chức',
    'Cuộc họp nghe báo cáo những tồn tại trong quản lý, sử dụng đất rừng giai đoạn hiện nay',
  ],
  ['Tại hội nghị tổng kết năm 2018, hỗ trợ được giao cho từng xã.', 'Hội nghị tổng kết năm 2018'],
  ['Phiên họp kinh tế - xã hội tháng 4 diễn ra sáng nay', 'Phiên họp kinh tế - xã hội tháng 4'],
  [
    'Cuộc họp tình hình kinh tế - chính trị - xã hội hôm nay',
    'Cuộc họp tình hình kinh tế - chính trị - xã hội',
  ],
  [
    'Lễ ký kết quy chế giai đoạn 2021 - 2026 do hai cơ quan tổ chức',
    'Lễ ký kết quy chế giai đoạn 2021 - 2026',
  ],
  ['Lễ đón Đại sứ Nhật Bản - Ảnh: Minh Anh', 'Lễ đón Đại sứ Nhật Bản'],
  ['Ủy ban tổ chức họp báo để thông tin về vụ việc tại trụ sở', 'Họp báo để thông tin về vụ việc'],
  [
    'Ngày 9/9, đoàn công tác đã làm việc với UBND tỉnh Hà Tĩnh về phòng cháy.',
    'Làm việc với UBND tỉnh Hà Tĩnh về phòng cháy',
  ],
  [
    'Hội thảo đổi mới mô hình tổ chức và phương thức hoạt động của Mặt trận diễn ra sáng 6/4',
    'Hội thảo đổi mới mô hình tổ chức và phương thức hoạt động của Mặt trận',
  ],
  [
    'Cuộc họp cùng công an tỉnh, các sở, ban, ngành và huyện Tam Đường về an toàn thực phẩm chiều 6/4',
    'Cuộc họp cùng công an tỉnh, các sở, ban, ngành và huyện Tam Đường về an toàn thực phẩm',
  ],
  [
    'Cuộc đối thoại giữa lãnh đạo huyện Tam Đường, tỉnh Lai Châu với người dân xã Bản Bo đã bị bỏ ngang',
    'Cuộc đối thoại giữa lãnh đạo huyện Tam Đường, tỉnh Lai Châu với người dân xã Bản Bo',
  ],
  [
    'Hội nghị các quan chức cấp cao ASEAN - Trung Quốc chính thức khai mạc sáng nay',
    'Hội nghị các quan chức cấp cao ASEAN - Trung Quốc',
  ],
  [
    'Hội nghị sơ kết 6 tháng và bàn nhiệm vụ trong 6 tháng cuối năm 2018 được tổ chức sáng nay',
    'Hội nghị sơ kết 6 tháng và bàn nhiệm vụ trong 6 tháng cuối năm 2018',
  ],
  ['Hội nghị về xây dựng Đảng tại các đặc khu diễn ra sáng nay', 'Hội nghị về xây dựng Đảng tại các đặc khu'],
  ['Cuộc họp chiều qua 27-11 bàn việc chống bão', 'Cuộc họp bàn việc chống bão'],
  [
    'Hội nghị sơ kết 3 năm thực hiện quy chế mở đầu bằng đoạn phim ngắn',
    'Hội nghị sơ kết 3 năm thực hiện quy chế',
  ],
  ['Thủ tướng dự Hội nghị Cấp cao APEC và thăm Nhật Bản', 'Hội nghị Cấp cao APEC'],
  ['Từ kỳ họp thứ ba đại biểu Quốc hội Lê Văn Tám đã hỏi', 'Kỳ họp thứ ba'],
  [
    'Hội nghị tổng kết năm của Đoàn đại biểu Quốc hội tỉnh A tại B',
    'Hội nghị tổng kết năm của Đoàn đại biểu Quốc hội tỉnh A',
  ],
  ['Ông A chủ trì cuộc họp và chỉ đạo rà soát hồ đập', 'Cuộc họp'],
  ['Kỳ họp thứ hai HĐND huyện A thực sự nóng với phần chất vấn', 'Kỳ họp thứ hai HĐND huyện A'],
  ['Buổi tiếp xúc cử tri quận A khá căng thẳng', 'Buổi tiếp xúc cử tri quận A'],
  ['Đại hội Đảng bộ huyện A lần thứ 15 họp phiên bế mạc sau 2 ngày', 'Đại hội Đảng bộ huyện A lần thứ 15'],
  ['Hội mở lớp tập huấn nghiệp vụ công tác Đội tại xã A', 'Lớp tập huấn nghiệp vụ công tác Đội'],
  [
    'Đảng ủy mở hội nghị quán triệt, học tập Nghị quyết Hội nghị Trung ương 8 khóa XII tại xã A',
    'Hội nghị quán triệt, học tập Nghị quyết Hội nghị Trung ương 8 khóa XII',
  ],
  ['Sáng 5/4 diễn ra lễ công bố, trao quyết định về cán bộ', 'Lễ công bố, trao quyết định về cán bộ'],
  ['Ngày hội tư vấn, giới thiệu việc làm nhằm giúp thanh niên', 'Ngày hội tư vấn, giới thiệu việc làm'],
  ['Đội tổ chức lễ phát động giữ biển, đảo cho 200 đội viên', 'Lễ phát động giữ biển, đảo cho 200 đội viên'],
];

describe('the name of an occasion', () => {
  it.each(NAMED)('in "%s" is its kind and object', (text, name) => {
    expect(eventsIn(text).map((h) => h.name)).toContain(name);
  });

  it('of what is opened is that, where it stands before its verb', () => {
    const [hit] = deedsIn(
      'Sáng 1/6, Bệnh viện Nhi huyện Tam Đường chính thức khai trương sau 2 năm xây dựng.',
    );
    expect(hit?.name).toBe('Lễ khai trương Bệnh viện Nhi huyện Tam Đường');
  });

  it('ends before what those present do there, not before who they are', () => {
    const called = (text: string) => eventsIn(text)[0]?.name;
    expect(called('Tại hội nghị các đại biểu đã thảo luận về kết quả công tác')).toBe('Hội nghị');
    expect(called('Tại hội nghị các đại biểu nữ tiêu biểu năm 2022')).toMatch(/đại biểu nữ/u);
  });

  it.each([
    'Quốc hội thảo luận về dự án luật.',
    'Tuần lễ phim Ấn Độ và đêm nhạc',
    'Bảo đảm an toàn đại hội Đảng các cấp và giữ bình yên',
    'Công ty Quản lý hội chợ triển lãm và các chợ Đà Nẵng',
    'Ông cho biết chưa thấy có cuộc họp của hội đồng kỷ luật nào',
    'đối thoại với doanh nghiệp là việc thường xuyên của tỉnh',
  ])('is not read in "%s"', (text) => {
    expect(eventsIn(text).filter((h) => h.weight > 0)).toEqual([]);
  });
});

describe('what an occasion is compared with', () => {
  it('is no part of its name', () =>
    expect(
      namesOf(
        readUnder('Tin tỉnh Nghệ An', 'Tháng trước, Sở Y tế Nghệ An đã tổ chức hội thảo khoa học tương tự.'),
        'Event',
      ),
    ).toEqual(['Hội thảo khoa học']));
});

describe('an occasion that is only planned for', () => {
  const told = (body: string) => namesOf(readUnder('Tin tỉnh Quảng Nam', body), 'Event');
  it('is not the one at which its plan is signed', () =>
    expect(
      told(
        'Sáng 19/7/2022, Tỉnh đoàn Quảng Nam và Sở Y tế tỉnh Quảng Nam ký kế hoạch liên tịch về tổ chức Diễn đàn trẻ em năm 2022. Dự có bà Lê Thị Tâm, Bí thư Tỉnh đoàn Quảng Nam.',
      ),
    ).toEqual(['Lễ ký kế hoạch liên tịch về tổ chức Diễn đàn trẻ em năm 2022']));
  it('is not held where a board meets on the plan', () =>
    expect(
      told(
        'Sáng 9/7/2019, Ban Chỉ đạo Đại hội các dân tộc thiểu số huyện Nam Giang họp triển khai kế hoạch tổ chức đại hội. Ông Lê Văn Tâm, Phó Chủ tịch UBND huyện chủ trì cuộc họp.',
      ).filter((name) => /đại hội/iu.test(name)),
    ).toEqual([]));
  it('is told where it is held', () =>
    expect(told('Sáng 19/7/2022, Tỉnh đoàn Quảng Nam tổ chức Diễn đàn trẻ em năm 2022.')).toEqual([
      'Diễn đàn trẻ em năm 2022',
    ]));
});
