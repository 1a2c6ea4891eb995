/** Programmes and documents, each phenomenon with sentences of our own: what must be read, and what must not. */
import { describe, expect, it } from 'vitest';
import { papersIn } from '../../ingest/grammar/paper.ts';
import { extract } from '../../ingest/pipeline.ts';
import { readArticle } from '../../ingest/read/index.ts';
import { readUnder, saidIn } from './told.ts';

const names = (text: string): string[] => papersIn(text).map((p) => p.name);

describe('laws', () => {
  it.each([
    [
      'Căn cứ Luật Phòng, chống ma tuý năm 2021 và luật Đất đai.',
      ['Luật Phòng, chống ma túy năm 2021', 'Luật Đất đai'],
    ],
    ['Đại biểu góp ý dự án Luật Đô thị ngầm (sửa đổi).', ['Luật Đô thị ngầm (sửa đổi)']],
    ['Theo Luật Phòng chống tham nhũng, việc này', ['Luật Phòng, chống tham nhũng']],
    ['Ngành sửa Luật quy hoạch đô thị trong năm nay.', ['Luật Quy hoạch đô thị']],
    ['Luật tổ chức Quốc hội quy định tiêu chuẩn. Luật lao động là một môn khó.', ['Luật Tổ chức Quốc hội']],
    ['Anh tốt nghiệp Đại học Luật Hà Nội và học luật lao động.', []],
    ['Cơ quan thi hành kỷ luật Đảng với ông.', []],
  ])('are read by name: %s', (text, expected) => expect(names(text)).toEqual(expected));
});

describe('numbers', () => {
  it.each([
    ['Hội nghị tổng kết 03/KH-BCA sáng nay.', ['Kế hoạch số 03/KH-BCA']],
    ['Tiếp tục thực hiện chỉ thị 48 của Bộ Chính trị.', ['Chỉ thị số 48']],
    [
      'Xã thực hiện Chương trình hành động số 16-CTr/TU và kế hoạch hành động số 03/KH-UBND.',
      ['Chương trình hành động số 16-CTr/TU', 'Kế hoạch hành động số 03/KH-UBND'],
    ],
    ['Theo Thông tư 33/2017 của Bộ, việc này', ['Thông tư số 33/2017']],
    [
      'Việc này làm theo thông tư 01, nghị quyết 54 và Thông cáo số 35.',
      ['Thông tư số 01', 'Nghị quyết số 54', 'Thông cáo số 35'],
    ],
    [
      'Theo hướng dẫn 36 của Trung ương và quy định 1374 của Ban Thường vụ.',
      ['Hướng dẫn số 36', 'Quy định số 1374'],
    ],
    ['Ngành đề ra kế hoạch 3 năm và chương trình 3 của bộ môn.', []],
    ['Ngành đề ra kế hoạch 3 năm và kết luận 5 nội dung.', []],
  ])('are read however they are written: %s', (text, expected) => expect(names(text)).toEqual(expected));
});

describe('resolutions of congresses and papers of the world', () => {
  it.each([
    [
      'Cả nước thực hiện nghị quyết Đại hội lần thứ XII của Đảng, Nghị quyết Đại hội X Đảng bộ TP. HCM và Nghị quyết Đại hội 12 của Đảng.',
      [
        'Nghị quyết Đại hội lần thứ XII của Đảng',
        'Nghị quyết Đại hội X Đảng bộ TP. HCM',
        'Nghị quyết Đại hội 12 của Đảng',
      ],
    ],
    [
      'Tỉnh học tập Nghị quyết Hội nghị lần thứ 6 Ban Chấp hành Trung ương khoá XII theo kế hoạch.',
      ['Nghị quyết Trung ương 6 khoá XII'],
    ],
    [
      'Tỉnh học tập Nghị quyết Hội nghị lần thứ tám Ban Chấp hành Trung ương Đảng khóa XIII.',
      ['Nghị quyết Trung ương 8 khóa XIII'],
    ],
    ['Ngành bàn về nghị quyết đại hội và nghị quyết đại hội chi bộ.', []],
    [
      'Điều 9 Hiến pháp quy định rõ; hai bên nhắc Công ước khung Liên hợp quốc về biến đổi khí hậu, Tuyên bố Đà Nẵng.',
      ['Hiến pháp', 'Công ước khung Liên hợp quốc về biến đổi khí hậu', 'Tuyên bố Đà Nẵng'],
    ],
    ['Theo Nghị quyết Trung ương 29, chi hội Công ty Luật số 5, Chương trình 12.500 căn hộ.', []],
    ['Cán bộ sống theo Hiến pháp và pháp luật, không vi hiến pháp chế.', []],
    [
      'Quốc hội thông qua Nghị quyết kỳ họp thứ 7; lễ phát động "Tết trồng cây nhớ ơn Bác" và Tuần lễ quốc gia phòng, chống thiên tai năm 2019.',
      ['Nghị quyết kỳ họp thứ 7', 'Tết trồng cây nhớ ơn Bác'],
    ],
    [
      'Lễ phát động Tuần lễ quốc gia phòng, chống thiên tai năm 2019.',
      ['Tuần lễ quốc gia phòng, chống thiên tai năm 2019'],
    ],
    [
      'Toà huỷ quyết định 4674 ngày 11-10-2013; tỉnh công bố Kết luận nội dung tố cáo số 88.',
      ['Quyết định số 4674', 'Kết luận nội dung tố cáo số 88'],
    ],
  ])('are read by name: %s', (text, expected) => expect(names(text)).toEqual(expected));
});

describe('papers without a number', () => {
  it.each([
    [
      'Hội nghị quán triệt thông báo của Ban Thường vụ Tỉnh ủy về kết quả giám sát việc giữ rừng, diễn ra chiều nay.',
      ['Thông báo của Ban Thường vụ Tỉnh ủy về kết quả giám sát việc giữ rừng'],
    ],
    [
      'HĐND tỉnh đã thông qua nghị quyết về hỗ trợ vay vốn, tái định cư vùng sạt lở giai đoạn 2021-2025.',
      ['Nghị quyết về hỗ trợ vay vốn, tái định cư vùng sạt lở giai đoạn 2021-2025'],
    ],
    ['UBND tỉnh ban hành quyết định về tiêu chí làng nghề xanh.', ['Quyết định về tiêu chí làng nghề xanh']],
    [
      'Theo nghị quyết T.Ư 6 khoá XII và Nghị quyết Trung ương 4 (khóa XI).',
      ['Nghị quyết Trung ương 6 khoá XII', 'Nghị quyết Trung ương 4 khóa XI'],
    ],
    ['Hai nước ký Nghị định thư về đường sắt qua biên giới.', ['Nghị định thư về đường sắt qua biên giới']],
    [
      'Bộ sửa đổi nghị định 116/2017, theo thông tư 36 có nhiều vướng mắc.',
      ['Nghị định số 116/2017', 'Thông tư số 36'],
    ],
    [
      'Sở Nội vụ và Trường Chính trị ký biên bản ghi nhớ về bồi dưỡng 1.500 lượt cán bộ giai đoạn 2024 - 2026.',
      ['Bản ghi nhớ về bồi dưỡng 1.500 lượt cán bộ giai đoạn 2024-2026'],
    ],
    ['Hai bên ký Văn bản thỏa thuận số 31/VBTT-HND-NHCS.', ['Văn bản thỏa thuận số 31/VBTT-HND-NHCS']],
    [
      'Tổng kết chương trình mục tiêu quốc gia giảm nghèo bền vững, sáng nay.',
      ['Chương trình mục tiêu quốc gia giảm nghèo bền vững'],
    ],
    ['Tỉnh công bố quyết định của Bộ Chính trị về công tác cán bộ.', []],
    ['Bộ đề nghị Chính phủ ban hành nghị quyết về tháo gỡ khó khăn cho nhà vườn.', []],
    ['Thanh tra kết luận 34 hộ dân lấn đất, chi đề án 20 tỷ đồng.', []],
  ])('are known by issuer and subject, unless they only come or name people: %s', (text, expected) =>
    expect(names(text)).toEqual(expected),
  );
});

describe('papers known by their title', () => {
  it.each([
    [
      'Sở Y tế và Đại học Vinh ký thỏa thuận hợp tác về đào tạo nhân lực giai đoạn 2024-2028.',
      ['Thỏa thuận hợp tác về đào tạo nhân lực giai đoạn 2024-2028'],
    ],
    ['Hai bên ký Bản ghi nhớ về hợp tác biên phòng.', ['Bản ghi nhớ về hợp tác biên phòng']],
    ['Tỉnh ban hành Đề án “Làng số ven biển”.', ['Đề án “Làng số ven biển”']],
    ['Theo thoả thuận về tiền công giữa hai bên, các thỏa thuận hợp tác khác dừng lại.', []],
    ['Phải có quy chế phối hợp giữa các cơ quan này.', []],
    [
      'Lễ ký thỏa thuận hợp tác giữa UBND tỉnh Bến Hải, Cục Quản lý Khám, chữa bệnh và Tập đoàn Hải Vân trên nhiều lĩnh vực.',
      ['Thỏa thuận hợp tác giữa UBND tỉnh Bến Hải, Cục Quản lý Khám, chữa bệnh và Tập đoàn Hải Vân'],
    ],
    [
      'Ký thỏa thuận hợp tác giữa tỉnh Bến Hải với Tập đoàn Hải Vân - Ảnh: MINH TÂM.',
      ['Thỏa thuận hợp tác giữa tỉnh Bến Hải với Tập đoàn Hải Vân'],
    ],
    [
      'Hai bộ ký thỏa thuận hợp tác về lao động, việc làm, trong đó có xuất khẩu lao động.',
      ['Thỏa thuận hợp tác về lao động, việc làm'],
    ],
    [
      'Hai bên ký thỏa thuận hợp tác về triển khai đề án “Thành phố thông minh”.',
      ['Thỏa thuận hợp tác về triển khai đề án “Thành phố thông minh”', 'Đề án “Thành phố thông minh”'],
    ],
    [
      'Thông qua Quy chế phối hợp giữa Ban Chỉ huy khu vực 2 với các xã, phường, Bộ trưởng X và ông Y nói.',
      ['Quy chế phối hợp giữa Ban Chỉ huy khu vực 2 với các xã, phường'],
    ],
    [
      'Lễ ký Chương trình phối hợp hoạt động giữa 2 hội, giai đoạn 2025 - 2029.',
      ['Chương trình phối hợp hoạt động giai đoạn 2025 - 2029'],
    ],
    ['Hội Cựu CAND ký kết chương trình phối hợp hoạt động', []],
  ])('%s', (text, expected) => expect(names(text)).toEqual(expected));
});

describe('papers known by who issued them or by their subject', () => {
  it.each([
    [
      'Hội nghị triển khai chỉ thị của Bộ Y tế về hạn chế rác thải nhựa trong bệnh viện sáng 16-8.',
      ['Chỉ thị của Bộ Y tế về hạn chế rác thải nhựa trong bệnh viện'],
    ],
    [
      'Hội nghị sơ kết sản xuất và triển khai đề án giống lúa chịu mặn ba cấp tổ chức tại An Giang.',
      ['Đề án giống lúa chịu mặn ba cấp'],
    ],
    [
      'Bộ trình nghị định quy định về định danh và xác thực điện tử.',
      ['Nghị định quy định về định danh và xác thực điện tử'],
    ],
    ['Tuyên bố của các bên ở Biển Đông (DOC) phải được tuân thủ.', ['Tuyên bố của các bên ở Biển Đông']],
    ['Xem xét dự thảo nghị quyết của Chính phủ về tự chủ đại học công lập.', []],
    ['Thực hiện các nghị quyết, chỉ thị của Đảng về phòng, chống tham nhũng.', []],
    ['Ban chỉ đạo Đề án này sẽ họp trong tuần tới.', []],
  ])('%s', (text, expected) => expect(names(text)).toEqual(expected));
});

describe('programmes and models by their names', () => {
  it.each([
    [
      'Nhiều mô hình phát huy hiệu quả như "Năm không, ba sạch" (TX.Đức Phổ), "Mẹ giữ con thơ" (huyện Ba Tơ), "Ngôi nhà ấm áp".',
      ['Năm không, ba sạch', 'Mẹ giữ con thơ', 'Ngôi nhà ấm áp'],
    ],
    [
      'Tám mô hình mới ra đời, nổi bật là "Camera từ quỹ làng" của xã Bến và "Dòng họ năm không" ở xã Lũng.',
      ['Camera từ quỹ làng', 'Dòng họ năm không'],
    ],
    [
      'Tổng kết 10 năm thực hiện Chương trình tạo nguồn cán bộ, quản lý trẻ tuổi và Chương trình đào tạo tiến sĩ.',
      ['Chương trình tạo nguồn cán bộ, quản lý trẻ tuổi', 'Chương trình đào tạo tiến sĩ'],
    ],
    ['Lễ phát động Năm an toàn giao thông 2018, đợt cao điểm Tết.', ['Năm an toàn giao thông 2018']],
    ['Hai bên ký tiếp quy chế giai đoạn 2018-2023.', ['Quy chế phối hợp giai đoạn 2018 - 2023']],
    ['Công an xã và Hội Nông dân xã ký kết giao ước thi đua năm 2024.', ['Giao ước thi đua năm 2024']],
    [
      'Hội Nông dân xã ký với Công an xã bản cam kết “Bốn không, ba giúp”; 90 hộ ký cam kết "ba không".',
      ['Bản cam kết “Bốn không, ba giúp”'],
    ],
    ['Thực hiện Chương trình nghị sự 2030 và sơ kết Chương trình công tác năm.', []],
  ])('%s', (text, expected) => expect(names(text)).toEqual(expected));
  it('go on in the next sentence of the paragraph', () =>
    expect(
      extract(
        readArticle({
          bytes:
            'Tin trong tỉnh\n\nCông an huyện Nam Đàn ra mắt mô hình "Nhà trọ ba an toàn". Riêng "Tủ sách pháp luật đầu ca" chỉ còn 11 điểm.\n',
          id: 'm',
        }),
      ).entities.flatMap((e) => (e.type === 'Program' ? [e.name] : [])),
    ).toEqual(['Nhà trọ ba an toàn', 'Tủ sách pháp luật đầu ca']));
});

describe('who issued a document', () => {
  it.each([
    [
      'Hội nghị quán triệt Chỉ thị số 19 ngày 5/1/2016 của Tỉnh ủy Nghệ An.',
      ['Tỉnh ủy Nghệ An ISSUED Chỉ thị số 19'],
    ],
    ['Căn cứ Luật Viên chức và Kế hoạch của Sở Nội vụ tỉnh Nghệ An.', []],
  ])('%s', (body, expected) => expect(saidIn(body, /ISSUED/)).toEqual(expected));
});

describe('a headline', () => {
  it('tells the parties of a programme that the text names no more', () => {
    const article = readArticle({
      bytes:
        'Tổng kết 5 năm Chương trình phối hợp giữa Công an tỉnh Nghệ An với Hội Nông dân tỉnh Nghệ An về “Bản sáng giữ rừng”\n\nSáng 12/6/2024, tại thành phố Vinh, nhiều đại biểu dự hội nghị.\n',
      id: 'a',
    });
    expect(extract(article).claims.filter((c) => c.type === 'PARTY_TO')).toHaveLength(2);
  });
});

describe('one programme under two names', () => {
  it.each([
    [
      'Sáng 12/6/2024, Công an tỉnh Nghệ An tổ chức hội nghị sơ kết Quy chế phối hợp giữa Công an tỉnh Nghệ An và Hội Nông dân tỉnh Nghệ An. Quy chế phối hợp trong công tác giữ rừng đầu nguồn được hai bên thực hiện tốt.',
      1,
    ],
    [
      'Công an tỉnh Nghệ An tổng kết Chương trình phối hợp giữ rừng đầu nguồn năm 2021 và ký kết Chương trình phối hợp giữ rừng đầu nguồn năm 2022 với Hội Nông dân tỉnh Nghệ An.',
      2,
    ],
  ])('%s', (body, count) => {
    const { entities } = readUnder('Tin tỉnh Nghệ An', body);
    expect(entities.filter((e) => e.type === 'Program')).toHaveLength(count);
  });
});

describe('how programmes are called', () => {
  it.each([
    [
      'Qua một năm thực hiện Quy chế phối hợp số 33/QCPH-BP-CA, số vụ đã giảm, song tình trạng “mất kết nối” vẫn còn.',
      ['Quy chế phối hợp số 33/QCPH-BP-CA'],
    ],
    [
      'trên cơ sở Chương trình phối hợp giữa Bộ Y tế và Trung ương Hội Nông dân Việt Nam đã có từ trước, nhưng “may đo” cho xã.',
      ['Chương trình phối hợp giữa Bộ Y tế và Trung ương Hội Nông dân Việt Nam'],
    ],
    [
      'ký Thỏa thuận hợp tác phát triển kinh tế, xã hội giai đoạn 2019-2025 giữa TP. HCM và tỉnh Nghệ An.',
      ['Thỏa thuận hợp tác phát triển kinh tế, xã hội giai đoạn 2019-2025 giữa TP HCM và tỉnh Nghệ An'],
    ],
    [
      'hai bên ký kết Biên bản hợp tác phòng, chống tội phạm qua biên giới giai đoạn 2024 - 2028.',
      ['Biên bản hợp tác phòng, chống tội phạm qua biên giới giai đoạn 2024-2028'],
    ],
    [
      'hội thảo Quy chế phối hợp giữa Đảng ủy Công an Trung ương với các Tỉnh ủy, Thành ủy về lãnh đạo công tác dân vận, công tác kiểm tra (CTDV, CTKT) trong lực lượng theo hình thức trực tuyến.',
      [
        'Quy chế phối hợp giữa Đảng ủy Công an Trung ương với các Tỉnh ủy, Thành ủy về lãnh đạo công tác dân vận, công tác kiểm tra trong lực lượng',
      ],
    ],
    [
      'ký kết chương trình phối hợp giữa Sở Y tế với Hội Nông dân tỉnh về đẩy mạnh phong trào rau sạch giai đoạn 2021-2025',
      ['Chương trình phối hợp giữa Sở Y tế với Hội Nông dân tỉnh về đẩy mạnh phong trào rau sạch'],
    ],
    [
      'ký kết chương trình phối hợp vận động ngư dân ra khơi theo tổ, phát triển nghề biển gắn với giữ biển giai đoạn 2021-2025',
      ['Chương trình phối hợp về vận động ngư dân ra khơi theo tổ, phát triển nghề biển gắn với giữ biển'],
    ],
    [
      'ký kết chương trình phối hợp giữa Sở Y tế với các huyện, Công an tỉnh dự buổi lễ',
      ['Chương trình phối hợp giữa Sở Y tế với các huyện'],
    ],
    [
      'Hai ngành tổ chức lễ ký kết phối hợp về chăm sóc người già tại nhà theo kế hoạch của tỉnh.',
      ['Phối hợp về chăm sóc người già tại nhà'],
    ],
    [
      'Xã triển khai Nghị quyết và Chương trình thực hiện Nghị quyết đại hội đảng bộ xã.',
      ['Nghị quyết đại hội đảng bộ xã'],
    ],
    ['Lễ ra quân Chiến dịch “Mùa hè xanh vùng cao”.', ['Mùa hè xanh vùng cao']],
    ['Phim kể chiến dịch “Đường số bảy”.', []],
    ['Tại phường diễn ra chương trình “Ngày hội xanh”, thu hút nhiều người.', []],
    ['Phường ra mắt “Tổ phản ứng nhanh chung cư”.', ['Tổ phản ứng nhanh chung cư']],
    ['Nhà xuất bản ra mắt “Tập thơ đầu mùa”.', []],
    ['tổng kết 20 năm thực hiện NQLT 01 vừa qua', ['Nghị quyết liên tịch số 01']],
    ['Thực hiện Quy định số 01/LN-VKS-CA-TA về việc này.', ['Quy định số 01/LN-VKS-CA-TA']],
    [
      'ký kết Quy chế phối hợp (QCPH) bảo đảm trật tự trường học trước sự chứng kiến của lãnh đạo.',
      ['Quy chế phối hợp về bảo đảm trật tự trường học'],
    ],
    ['ký Kế hoạch hiệp đồng bảo vệ bờ biển giữa Đồn A với Đồn B.', ['Kế hoạch hiệp đồng về bảo vệ bờ biển']],
    [
      'phát động phong trào thi đua lập thành tích chào mừng đại hội, sáng nay',
      ['Phong trào thi đua lập thành tích chào mừng đại hội'],
    ],
  ])('%s', (text, expected) => expect(names(text)).toEqual(expected));
});

describe('what an occasion sets going, reviews or signs', () => {
  it.each([
    [
      'Tối 4/11/2017, UBND tỉnh Nghệ An phát động tháng hành động vì người cao tuổi và trẻ em năm 2017.',
      'tháng hành động vì người cao tuổi và trẻ em năm 2017',
    ],
    [
      'Ngày 21/6/2019, UBND huyện Đô Lương tổ chức Hội nghị triển khai "Ngày vì dòng sông quê".',
      'Ngày vì dòng sông quê',
    ],
    [
      'Ngày 16/6/2023, Công an tỉnh Nghệ An tổ chức chương trình "Đêm hội bên nhau" tại xã Nghi Xá, gắn với sơ kết 3 năm Chương trình phối hợp số 77/CTPH-CA-MT.',
      'Chương trình phối hợp số 77/CTPH-CA-MT',
    ],
    [
      'Ngày 4/9/2020, Công an huyện và Tòa án huyện Đô Lương đã họp ký Quy chế phối hợp số 03/QCPH-CA-TA.',
      'Quy chế phối hợp số 03/QCPH-CA-TA',
    ],
  ])('is its programme: %s', (body, programme) =>
    expect(
      saidIn(body, /^REVIEWS$/u).some((x) => x.toLowerCase().endsWith(` REVIEWS ${programme}`.toLowerCase())),
    ).toBe(true),
  );
});
