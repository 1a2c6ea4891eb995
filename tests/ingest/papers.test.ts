/** Programmes, documents, their parties, and awards, each phenomenon with sentences of our own: what must be read, and what must not. */
import { describe, expect, it } from 'vitest';
import { papersIn } from '../../ingest/grammar/paper.ts';
import { extract } from '../../ingest/pipeline.ts';
import { readArticle } from '../../ingest/read/index.ts';
import { readUnder, told } from './told.ts';

const names = (text: string): string[] => papersIn(text).map((p) => p.name);
const said = (body: string, types: RegExp): string[] =>
  told(readUnder('Tin tỉnh Nghệ An', body))
    .filter((c) => types.test(c.type))
    .map((c) => `${c.from} ${c.type} ${c.to}`)
    .sort();

describe('laws', () => {
  it.each([
    [
      'Căn cứ Luật Phòng, chống ma tuý năm 2021 và luật Đất đai.',
      ['Luật Phòng, chống ma túy năm 2021', 'Luật Đất đai'],
    ],
    ['Đại biểu góp ý dự án Luật Đô thị ngầm (sửa đổi).', ['Luật Đô thị ngầm (sửa đổi)']],
    ['Theo Luật Phòng chống tham nhũng, việc này', ['Luật Phòng, chống tham nhũng']],
    ['Ngành sửa Luật quy hoạch đô thị trong năm nay.', ['Luật Quy hoạch đô thị']],
    ['Anh tốt nghiệp Đại học Luật Hà Nội và học luật lao động.', []],
    ['Cơ quan thi hành kỷ luật Đảng với ông.', []],
  ])('are read by name: %s', (text, expected) => expect(names(text)).toEqual(expected));
});

describe('numbers', () => {
  it.each([
    ['Hội nghị tổng kết 03/KH-BCA sáng nay.', ['Kế hoạch số 03/KH-BCA']],
    ['Tiếp tục thực hiện chỉ thị 48 của Bộ Chính trị.', ['Chỉ thị số 48']],
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

describe('the parties of a programme', () => {
  it('are not those of another agreement that was signed before', () =>
    expect(
      said(
        'Ngày 4/10/2017, UBND tỉnh Nghệ An và Hiệp hội Du lịch tỉnh Nghệ An ký thỏa thuận hợp tác phát triển du lịch giai đoạn 2017-2020. Trước đó, UBND tỉnh Nghệ An cũng đã ký kết thỏa thuận hợp tác với Hội Nông dân tỉnh Nghệ An. Thực hiện kết luận của Tỉnh ủy Nghệ An, Sở Y tế tỉnh Nghệ An phối hợp với Công an tỉnh Nghệ An kiểm tra 5 cơ sở.',
        /PARTY_TO|COORDINATES/,
      ),
    ).toEqual([
      'Công an tỉnh Nghệ An COORDINATES_WITH Sở Y tế tỉnh Nghệ An',
      'Hiệp hội Du lịch tỉnh Nghệ An COORDINATES_WITH UBND tỉnh Nghệ An',
      'Hiệp hội Du lịch tỉnh Nghệ An PARTY_TO Thỏa thuận hợp tác phát triển du lịch giai đoạn 2017-2020',
      'Hội Nông dân tỉnh Nghệ An COORDINATES_WITH UBND tỉnh Nghệ An',
      'UBND tỉnh Nghệ An PARTY_TO Thỏa thuận hợp tác phát triển du lịch giai đoạn 2017-2020',
    ]));
  it('are told by its number, where each mark fits one body of the unit', () =>
    expect(
      said(
        'Sáng 12/6/2024, tại xã Nghi Lâm, hội nghị sơ kết một năm thực hiện Quy chế phối hợp số 48/QCPH-BHXH-CA-LĐLĐ do ông Trần Văn Bạch, Giám đốc Bảo hiểm xã hội tỉnh, Đại tá Lê Văn Chín, Phó Giám đốc Công an tỉnh và bà Ngô Thị Dung, Chủ tịch Liên đoàn Lao động tỉnh chủ trì. Phòng Cảnh sát kinh tế Công an tỉnh báo cáo.',
        /PARTY_TO/,
      ),
    ).toEqual([
      'Bảo hiểm xã hội tỉnh Nghệ An PARTY_TO Quy chế phối hợp số 48/QCPH-BHXH-CA-LĐLĐ',
      'Công an tỉnh Nghệ An PARTY_TO Quy chế phối hợp số 48/QCPH-BHXH-CA-LĐLĐ',
      'Liên đoàn Lao động tỉnh Nghệ An PARTY_TO Quy chế phối hợp số 48/QCPH-BHXH-CA-LĐLĐ',
    ]));
  it('are not guessed from its number, where a mark fits nobody or the level is another', () =>
    expect(
      said(
        'Sáng 12/6/2024, Công an tỉnh tổ chức hội nghị sơ kết một năm thực hiện Quy chế phối hợp số 48/QCPH-CAH-HNDH. Ông Trần Văn Bạch, Chủ tịch Hội Nông dân tỉnh dự.',
        /PARTY_TO/,
      ),
    ).toEqual([]));
  it('sign it one after another, under its common noun', () =>
    expect(
      said(
        'Sáng 12/6/2024, UBND xã Nghi Lâm tổ chức lễ ký kết Quy chế phối hợp về giữ gìn an ninh, trật tự. Công an xã Nghi Lâm đã lần lượt ký kết quy chế với Hội Nông dân xã Nghi Lâm và Hội Cựu chiến binh xã Nghi Lâm.',
        /PARTY_TO|COORDINATES/,
      ),
    ).toEqual([
      'Công an xã Nghi Lâm COORDINATES_WITH Hội Cựu chiến binh xã Nghi Lâm',
      'Công an xã Nghi Lâm COORDINATES_WITH Hội Nông dân xã Nghi Lâm',
      'Công an xã Nghi Lâm PARTY_TO Quy chế phối hợp về giữ gìn an ninh, trật tự',
      'Hội Cựu chiến binh xã Nghi Lâm COORDINATES_WITH Hội Nông dân xã Nghi Lâm',
      'Hội Cựu chiến binh xã Nghi Lâm PARTY_TO Quy chế phối hợp về giữ gìn an ninh, trật tự',
      'Hội Nông dân xã Nghi Lâm PARTY_TO Quy chế phối hợp về giữ gìn an ninh, trật tự',
    ]));
  it('are named behind it: "mà A và B ký kết"', () =>
    expect(
      said(
        'Ông Trần Văn Bảy, Giám đốc Công an tỉnh Nghệ An nhắc lại Chương trình phối hợp số 12/CTPH-CAT-HND mà Công an tỉnh Nghệ An và Hội Nông dân tỉnh Nghệ An ký kết năm 2018.',
        /PARTY_TO/,
      ),
    ).toEqual([
      'Công an tỉnh Nghệ An PARTY_TO Chương trình phối hợp số 12/CTPH-CAT-HND',
      'Hội Nông dân tỉnh Nghệ An PARTY_TO Chương trình phối hợp số 12/CTPH-CAT-HND',
    ]));
});

describe('who issued a document', () => {
  it.each([
    [
      'Hội nghị quán triệt Chỉ thị số 19 ngày 5/1/2016 của Tỉnh ủy Nghệ An.',
      ['Tỉnh ủy Nghệ An ISSUED Chỉ thị số 19'],
    ],
    ['Căn cứ Luật Viên chức và Kế hoạch của Sở Nội vụ tỉnh Nghệ An.', []],
  ])('%s', (body, expected) => expect(said(body, /ISSUED/)).toEqual(expected));
});

const CEREMONY = 'Sáng 12/6/2024, UBND tỉnh Nghệ An tổ chức hội nghị tổng kết công tác dân vận năm 2023. ';
describe('awards', () => {
  it('go to who is named before the next who hands something over', () =>
    expect(
      said(
        `${CEREMONY}Ông Trần Văn Bảy, Giám đốc Sở Nội vụ tỉnh Nghệ An trao bằng khen cho Công an huyện Diễn Châu; bà Lê Thị Tám, Chủ tịch Hội Nông dân tỉnh Nghệ An trao giấy khen cho 6 tập thể.`,
        /AWARD/,
      ).map((s) => s.replace(/ Hội nghị.*/, '')),
    ).toEqual([
      'Công an huyện Diễn Châu RECEIVED_AWARD',
      'Lê Thị Tám PRESENTED_AWARD',
      'Trần Văn Bảy PRESENTED_AWARD',
    ]));
  it.each([
    'Chủ tịch UBND tỉnh Nghệ An tặng bằng khen cho ông Ngô Văn Chín, người dân xã Nghi Lâm.',
    'Nhiều ý kiến đề xuất ông Trần Văn Bảy, Giám đốc Sở Nội vụ tỉnh Nghệ An nhận danh hiệu cao quý.',
    'Ông Trần Văn Bảy, Giám đốc Sở Nội vụ tỉnh Nghệ An được truy tặng Huân chương Lao động.',
  ])('are none of the issuer by title, a citizen, the dead, or where only proposed: %s', (sentence) =>
    expect(said(CEREMONY + sentence, /AWARD/)).toEqual([]),
  );
});

describe('a programme known by its parties', () => {
  it.each([
    [
      'Hội nghị tổng kết Quy chế phối hợp giữa HĐND, UBND và Ủy ban MTTQ Việt Nam huyện Lệ Thủy.',
      ['Quy chế phối hợp giữa HĐND, UBND và Ủy ban MTTQ Việt Nam huyện Lệ Thủy'],
    ],
    [
      'Thực hiện quy chế phối hợp phản biện xã hội (PBXH) giữa HĐND - UBND - Ủy ban MTTQ xã Mai Thủy, hôm qua',
      ['Quy chế phối hợp phản biện xã hội giữa HĐND - UBND - Ủy ban MTTQ xã Mai Thủy'],
    ],
  ])('%s', (text, expected) => expect(names(text)).toEqual(expected));
});

const PAIR = ['Công an tỉnh Nghệ An', 'Hội Nông dân tỉnh Nghệ An'];
const partiesOf = (body: string): string[] =>
  said(body, /PARTY_TO/)
    .map((s) => s.replace(/ PARTY_TO.*/, ''))
    .filter((s, i, all) => all.indexOf(s) === i);
describe('the parties where nobody says "between"', () => {
  it.each([
    'Sáng 12/6/2024, ông Trần Văn Bảy, Ủy viên Ban Thường vụ Tỉnh ủy, Giám đốc Công an tỉnh Nghệ An và bà Lê Thị Tám, Chủ tịch Hội Nông dân tỉnh Nghệ An ký kết Chương trình phối hợp về giữ rừng đầu nguồn.',
    'Giám đốc Công an tỉnh Nghệ An và Chủ tịch Hội Nông dân tỉnh Nghệ An đã ký Kế hoạch liên ngành số 12/KHLN-CAT-HND.',
    'Sáng 12/6/2024, Công an tỉnh Nghệ An phối hợp với Hội Nông dân tỉnh Nghệ An tổ chức hội nghị sơ kết 3 năm thực hiện Quy chế phối hợp về giữ rừng đầu nguồn.',
    'Tại lễ ký kết Chương trình phối hợp về giữ rừng đầu nguồn, Công an tỉnh Nghệ An ký kết phối hợp với các đơn vị: Hội Nông dân tỉnh Nghệ An.',
    'Thực hiện Kế hoạch liên tịch số 22/KH-CA ngày 9/4/2021 của Công an tỉnh Nghệ An và Hội Nông dân tỉnh Nghệ An.',
    'Chương trình phối hợp số 7/CTPH-CAT-HND gồm bốn việc. Chương trình do Công an tỉnh Nghệ An, Hội Nông dân tỉnh Nghệ An ký ngày 9/4/2021.',
    'Sáng 12/6/2024, Công an tỉnh Nghệ An (CA) và Hội Nông dân tỉnh Nghệ An (HND) ký kết Chương trình phối hợp về giữ rừng đầu nguồn.',
    'Công an tỉnh Nghệ An và Hội Nông dân tỉnh Nghệ An ký kết phối hợp tuyên truyền giữ rừng đầu nguồn giai đoạn 2021-2025.',
    'Ông Trần Văn Bảy, Giám đốc Công an tỉnh Nghệ An cho biết, từ khi ký Quy chế phối hợp số 02/QCPH-CAT-HND với Hội Nông dân tỉnh Nghệ An, rừng được giữ tốt hơn.',
    'Sáng 12/6/2024, Hội Nông dân tỉnh Nghệ An tổ chức hội nghị tổng kết công tác năm 2023. Thực hiện Chương trình phối hợp số 15/CTPH-HND-CA (2019 - 2024) với Công an tỉnh Nghệ An, đã có 43 tổ giữ rừng.',
    'Công an tỉnh Nghệ An, Hội Nông dân tỉnh Nghệ An cùng ban quản trị 38 chung cư vừa ký kết quy chế phối hợp bảo đảm an ninh trật tự tại chung cư.',
    'Công an tỉnh Nghệ An và Hội Nông dân tỉnh Nghệ An đã thống nhất xây dựng và ban hành Quy chế phối hợp số 5/QCPH-CAT-HND.',
    'Công an tỉnh Nghệ An và Hội Nông dân tỉnh Nghệ An đánh giá kết quả hai năm thực hiện Quy chế phối hợp về giữ rừng đầu nguồn.',
    'Nhiều hộ tham gia mô hình “Bến cá yên vui”. Riêng “Bến cá yên vui” do Công an tỉnh Nghệ An và Hội Nông dân tỉnh Nghệ An cùng xây dựng.',
    'Mô hình “Bến cá yên vui” mà Công an tỉnh Nghệ An và Hội Nông dân tỉnh Nghệ An gây dựng được bà con khen.',
    'Công an tỉnh Nghệ An tổ chức lễ ký kết chương trình phối hợp giữ rừng với Hội Nông dân tỉnh Nghệ An.',
    'Mô hình “Bản sáng giữ rừng” tại bản Na Loi do Công an tỉnh Nghệ An và Hội Nông dân tỉnh Nghệ An phát động.',
    'Công an tỉnh Nghệ An và Hội Nông dân tỉnh Nghệ An với các tổ chức tôn giáo thống nhất ký kết Kế hoạch phối hợp về ứng phó với thiên tai.',
  ])('%s', (body) => expect(partiesOf(body)).toEqual(PAIR));
  it.each([
    'Sáng 12/6/2024, Công an tỉnh Nghệ An và Hội Nông dân tỉnh Nghệ An tổ chức hội nghị tổng kết 5 năm thực hiện Chương trình phối hợp số 09/CTr-BCA-MTTW.',
    'Sáng 12/6/2024, Công an tỉnh Nghệ An và Hội Nông dân tỉnh Nghệ An tổ chức lễ phát động Chương trình “Mái ấm biên cương”.',
    'Ông Trần Văn Bảy, Giám đốc Công an tỉnh Nghệ An ký Quy chế phối hợp về giữ rừng đầu nguồn.',
  ])('are not those who carry out what the centre signed, launch a campaign, or sign alone: %s', (body) =>
    expect(partiesOf(body)).toEqual([]),
  );
});

describe('an occasion held for a document', () => {
  const CONFERENCE = 'Công an tỉnh Nghệ An tổ chức hội nghị đối thoại với nông dân.';
  it.each([
    [`Thực hiện Kế hoạch số 14-KH/TU ngày 5/1/2024 của Tỉnh ủy Nghệ An, sáng 12/6/2024, ${CONFERENCE}`, 1],
    [`Thực hiện Kế hoạch số 14-KH/TU ngày 5/1/2024 của Tỉnh ủy Nghệ An. Sáng 12/6/2024, ${CONFERENCE}`, 1],
    [`Sáng 12/6/2024, ${CONFERENCE.replace(/[.]$/, '')} nhằm thực hiện Chỉ thị số 9-CT/TW.`, 1],
    [`Sáng 12/6/2024, ${CONFERENCE} Theo Kế hoạch số 14-KH/TU, việc này còn dài.`, 0],
  ])('%s', (body, count) =>
    expect(said(body, /BASED_ON/).filter((s) => s.startsWith('Hội nghị'))).toHaveLength(count),
  );
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

describe('what an occasion looks into', () => {
  it.each([
    'Sáng 12/6/2024, Đoàn giám sát của HĐND tỉnh Nghệ An làm việc với Công an tỉnh Nghệ An về việc thực hiện Thông tư số 43/2017/TT-BCA của Bộ Công an và Quy chế phối hợp số 07/QCPH-MT-CA giữa Ủy ban MTTQ Việt Nam tỉnh Nghệ An với Công an tỉnh Nghệ An.',
    'Sáng 12/6/2024, Công an tỉnh Nghệ An tổ chức hội nghị giao ban thực hiện Thông tư số 43/2017/TT-BCA và Quy chế phối hợp số 07/QCPH-MT-CA.',
  ])('is each paper that it names: %s', (body) =>
    expect(said(body, /REVIEWS|BASED_ON/).map((s) => s.replace(/^.* (REVIEWS|BASED_ON) /, '$1 '))).toEqual([
      'BASED_ON Thông tư số 43/2017/TT-BCA',
      'REVIEWS Quy chế phối hợp số 07/QCPH-MT-CA',
    ]),
  );
  it('is the only joint paper, where a review is called by its kind alone', () =>
    expect(
      said(
        'Sau một năm thực hiện Quy chế phối hợp số 33/QCPH-CAT-HND, rừng đã yên. Sáng 12/6/2024, Công an tỉnh Nghệ An tổ chức hội nghị sơ kết.',
        /REVIEWS/,
      ),
    ).toHaveLength(1));
});

describe('bodies that act together', () => {
  it('are those of "hai đơn vị" and "giữa các lực lượng"', () =>
    expect(
      said(
        'Công an tỉnh Nghệ An và Hội Nông dân tỉnh Nghệ An họp bàn việc giữ rừng. Năm qua, hai đơn vị đã trao đổi 214 tin.',
        /COORDINATES/,
      ),
    ).toEqual(['Công an tỉnh Nghệ An COORDINATES_WITH Hội Nông dân tỉnh Nghệ An']));
  it.each([
    ['Năm qua, hai sở đã trao đổi 214 tin.', 1],
    ['Năm qua, hai sở trưởng đã trao đổi 214 tin.', 0],
  ])('are called by what they are: %s', (sentence, count) =>
    expect(
      said(`Sở Y tế tỉnh Nghệ An và Sở Nội vụ tỉnh Nghệ An họp bàn việc chung. ${sentence}`, /COORDINATES/),
    ).toHaveLength(count),
  );
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
    ['Lễ ra quân Chiến dịch “Mùa hè xanh vùng cao”.', ['Mùa hè xanh vùng cao']],
    ['Phim kể chiến dịch “Đường số bảy”.', []],
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
