/** Papers that are known by a name instead of a number, and what is written like one. */
import { describe, expect, it } from 'vitest';
import { papersIn } from '../../ingest/grammar/paper.ts';
import { linksOf, readUnder } from './told.ts';

const namesIn = (text: string): string[] => papersIn(text).map((p) => p.name);

describe('a document known by its name', () => {
  it.each([
    [
      'UBND tỉnh ký ban hành Quy chế phát ngôn và cung cấp thông tin cho báo chí.',
      ['Quy chế phát ngôn và cung cấp thông tin cho báo chí'],
    ],
    ['Đoàn tuân theo Quy chế làm việc của Thành ủy khóa mới.', []],
    ['Theo Quy chế này thì các bên họp mỗi quý.', []],
    [
      'Ủy ban ban hành Quyết định quy định chức năng, nhiệm vụ của Văn phòng UBND thành phố.',
      ['Quyết định quy định chức năng, nhiệm vụ của Văn phòng UBND thành phố'],
    ],
    ['Ngành thực hiện nghị quyết quy định nhà trường hỏi ý kiến cha mẹ học sinh.', []],
    [
      'Kiểm tra việc thực hiện nghị quyết Đại hội X Đảng bộ TP trong năm.',
      ['Nghị quyết Đại hội X Đảng bộ TP'],
    ],
    [
      'Quán triệt Nghị quyết Đại hội Hội Nông dân tỉnh lần thứ IX, nhiệm kỳ 2023 - 2028.',
      ['Nghị quyết Đại hội Hội Nông dân tỉnh lần thứ IX, nhiệm kỳ 2023 - 2028'],
    ],
    ['Nghị quyết của đại hội được thông qua.', []],
    [
      'Hai bên bàn về Hiệp định Đối tác kinh tế toàn diện khu vực (RCEP).',
      ['Hiệp định Đối tác kinh tế toàn diện khu vực'],
    ],
    ['Hai bên bàn về các hiệp định thương mại tự do thế hệ mới.', []],
    ['Hai bên bàn về hiệp định thương mại tự do (FTA).', []],
    ['Hai nước tôn trọng Hiến chương Liên hợp quốc.', ['Hiến chương Liên hợp quốc']],
    ['Các bên thực hiện Thỏa thuận Paris về biến đổi khí hậu.', ['Thỏa thuận Paris về biến đổi khí hậu']],
    ['Hai công ty ký thỏa thuận ở Paris.', []],
    ['Quốc hội thông qua Luật đầu tư công; Luật kiến trúc.', ['Luật Đầu tư công', 'Luật Kiến trúc']],
    ['Bà dạy luật kiến trúc; luật lao động.', []],
    ['Quốc hội bàn về Luật Phòng chống ma túy và Luật về Hội.', ['Luật Phòng, chống ma túy', 'Luật về Hội']],
    ['Họ bàn luật về hội này hội nọ.', []],
    [
      'Luật sửa đổi, bổ sung một số điều của Luật Đất đai có hiệu lực.',
      ['Luật Sửa đổi, bổ sung một số điều của Luật Đất đai'],
    ],
    ['Bộ trưởng tuyên bố Đà Nẵng về đích sớm hai năm so với kế hoạch.', []],
    [
      'Các nước tôn trọng Công ước của Liên Hiệp Quốc về Luật biển (UNCLOS) năm 1982 và Tuyên bố về cách ứng xử của các bên ở Biển Đông (DOC).',
      [
        'Công ước của Liên Hiệp Quốc về Luật biển (UNCLOS) năm 1982',
        'Tuyên bố về cách ứng xử của các bên ở Biển Đông',
      ],
    ],
    [
      'Hai nước đã ký Hiệp định vận tải biển (3/6/2002), Hiệp định tránh đánh thuế hai lần (3/5/2002).',
      ['Hiệp định vận tải biển', 'Hiệp định tránh đánh thuế hai lần'],
    ],
    ['Hiệp định hợp tác giữa hai bên sắp được ký, nhiều hiệp định vận tải đã có.', []],
    [
      'HĐND tỉnh đã thông qua nghị quyết miễn nhiệm chức danh Chủ tịch UBND tỉnh đối với ông Trần Văn Tám sau khi bỏ phiếu.',
      ['Nghị quyết miễn nhiệm chức danh Chủ tịch UBND tỉnh đối với ông Trần Văn Tám'],
    ],
    ['Chiều nay HĐND tỉnh sẽ thông qua nghị quyết miễn nhiệm chức danh Chủ tịch UBND tỉnh.', []],
    [
      'Bí thư Tỉnh ủy cho biết Tỉnh ủy vừa ban hành chỉ thị về tăng cường kỷ cương hành chính trong cơ quan.',
      ['Chỉ thị về tăng cường kỷ cương hành chính trong cơ quan'],
    ],
    ['Ông giao sở trình Tỉnh ủy ban hành chỉ thị về tăng cường kỷ cương hành chính trong cơ quan.', []],
    [
      'Sở thực hiện kết luận của Thanh tra Chính phủ về quản lý đất đai ở khu đô thị mới Cầu Giát.',
      ['Kết luận của Thanh tra Chính phủ về quản lý đất đai ở khu đô thị mới Cầu Giát'],
    ],
    ['Sở thực hiện kết luận của Thanh tra Chính phủ về việc này.', []],
  ])('"%s" names %j', (text, names) => expect(namesIn(text)).toEqual(names));
});

describe('a resolution on people', () =>
  it('leaves them to be read', () => {
    const x = readUnder(
      'Tin tỉnh Sơn La',
      'Chiều qua, HĐND tỉnh Sơn La đã ban hành nghị quyết miễn nhiệm chức vụ Phó Chủ tịch UBND tỉnh Sơn La đối với ông Trần Văn Tám.',
    );
    expect(linksOf(x, 'HOLDS')).toEqual(['Trần Văn Tám > Phó Chủ tịch UBND tỉnh Sơn La']);
    expect(linksOf(x, 'ISSUED')).toHaveLength(1);
    expect(linksOf(x, 'BASED_ON')).toEqual([]);
  }));

describe('a writing with its number', () => {
  it.each([
    ['Sở ra văn bản số 12/SXD-QLN trả lời.', ['Văn bản số 12/SXD-QLN']],
    ['Theo Văn bản 345/UBND-KT thì việc này đã xong.', ['Văn bản số 345/UBND-KT']],
    ['Bản án hình sự sơ thẩm số 48/2019/HS-ST bị kháng nghị.', ['Bản án hình sự sơ thẩm số 48/2019/HS-ST']],
    ['Ông nộp quyết định xử phạt vi phạm hành chính số 55.', ['Quyết định xử phạt vi phạm hành chính số 55']],
    ['Văn bản 2 trang được gửi đi, báo cáo 10 năm đã xong.', []],
  ])('"%s" names %j', (text, names) => expect(namesIn(text)).toEqual(names));
});

describe('a document known by its number alone', () => {
  it('stands for each of two numbers, and both are of the issuer that is told behind', () => {
    const x = readUnder(
      'Tin trong tỉnh',
      'Việc xét tuyển theo thông tư 03 và 04 của Bộ Nội vụ được giữ nguyên.',
    );
    expect(linksOf(x, 'ISSUED').sort()).toEqual(['Bộ Nội vụ > Thông tư số 03', 'Bộ Nội vụ > Thông tư số 04']);
  });
  it('leaves a paper of another kind before it to its own issuer', () => {
    const x = readUnder('Tin trong tỉnh', 'Cấp phép theo Nghị định 12/2019 và Thông tư 04 của Bộ Nội vụ.');
    expect(linksOf(x, 'ISSUED')).toEqual(['Bộ Nội vụ > Thông tư số 04']);
  });
  it.each([
    'Quán triệt Nghị quyết số 18-NQ/TW, Nghị quyết số 05-NQ/TU của Tỉnh ủy Nghệ An.',
    'Thực hiện Quyết định số 217-QĐ/TW, Quyết định số 220/QĐ-UBND của UBND tỉnh Nghệ An.',
  ])('leaves a paper with marks of its own to its own issuer: %s', (text) =>
    expect(linksOf(readUnder('Tin tỉnh Nghệ An', text), 'ISSUED')).toHaveLength(1),
  );
  it('is not issued by who only holds the conference on it', () =>
    expect(
      linksOf(
        readUnder(
          'Tin tỉnh Nghệ An',
          'Sáng 2/3/2019 diễn ra hội nghị tổng kết thực hiện Nghị quyết số 18-NQ/TW do UBND tỉnh Nghệ An phối hợp với Công an tỉnh Nghệ An tổ chức.',
        ),
        'ISSUED',
      ),
    ).toEqual([]));
  it.each([
    ['Thành ủy sơ kết một năm thực hiện quy định 1374 diễn ra sáng 16-1.', ['Quy định số 1374']],
    ['Tách thửa theo quyết định 60 năm 2017 của UBND TP.', ['Quyết định số 60']],
    ['Tỉnh thực hiện quy định 1500 đồng một suất.', []],
    ['Ông quyết định 60 năm sau mới trở về.', []],
  ])('"%s" names %j', (text, names) => expect(namesIn(text)).toEqual(names));
});

describe('a programme without a number', () => {
  it.each([
    [
      'Hội nghị tổng kết 10 năm phong trào thanh niên công an học tập, thực hiện lời Bác dạy (2008 - 2018).',
      ['Phong trào thanh niên công an học tập, thực hiện lời Bác dạy'],
    ],
    ['Hội nghị tổng kết phong trào thi đua năm 2018.', []],
    [
      'Hội nghị tổng kết chương trình hợp tác kinh tế - xã hội với tỉnh Gia Lai, ông A nói.',
      ['Chương trình hợp tác kinh tế - xã hội với tỉnh Gia Lai'],
    ],
    ['Hai bên bàn chương trình hợp tác kinh tế - xã hội với tỉnh Gia Lai.', []],
    [
      'Hội nghị sơ kết hợp tác phát triển giữa Sở Y tế và UBND huyện Mai Sơn.',
      ['Hợp tác phát triển giữa Sở Y tế và UBND huyện Mai Sơn'],
    ],
    ['Các bên ký phụ lục Thỏa thuận trong tháng 4.', []],
  ])('"%s" names %j', (text, names) => expect(namesIn(text)).toEqual(names));
  it('has not the years of the one that is signed behind it', () => {
    const [first, second] = papersIn(
      'tổng kết Chương trình phối hợp “Giữ bình yên xóm núi” năm 2025 và ký kết chương trình phối hợp giai đoạn 2026 - 2030.',
    );
    expect(first?.years).toBeUndefined();
    expect(second?.years).toEqual(['2026', '2030']);
  });
});

describe('the work of one year', () => {
  const report = (rest: string) =>
    readUnder(
      'Tin tỉnh Sơn La',
      `Chiều 12-1-2023, Công an tỉnh Sơn La và Hội Nông dân tỉnh Sơn La tổ chức hội nghị đánh giá kết quả thực hiện Quy chế phối hợp công tác năm 2022. ${rest}`,
    ).entities.flatMap((e) => (e.type === 'Program' ? [e.name] : []));
  it('is that of the only programme of its noun', () =>
    expect(report('Hai ngành thực hiện Quy chế phối hợp số 02/QCPH-CAT-HND từ năm 2021.')).toEqual([
      'Quy chế phối hợp số 02/QCPH-CAT-HND',
    ]));
  it('is not that of others who have one for a term of years', () =>
    expect(
      report('Trước đó, Sở Y tế và Tỉnh đoàn ký Quy chế phối hợp giai đoạn 2018 - 2023 về phòng dịch.'),
    ).toHaveLength(2));
  it('is its own programme where the article names no other', () =>
    expect(report('Hai ngành họp mỗi quý.')).toEqual(['Quy chế phối hợp công tác năm 2022']));
});

describe('an occasion about a document', () => {
  const based = (name: string): string[] =>
    linksOf(readUnder('Tin trong ngày', `Sáng 2/3/2019, Bộ Nội vụ tổ chức ${name}.`), 'BASED_ON');
  it.each([
    ['hội nghị triển khai Nghị định 67 của Chính phủ', 1],
    ['hội thảo về sửa đổi Nghị định 67 của Chính phủ', 0],
    ['phiên họp thông qua Nghị định 67 của Chính phủ', 0],
    ['hội nghị lấy ý kiến về sửa đổi, bổ sung một số điều của Luật Nhà ở và Luật Đất đai', 0],
  ])('"%s" carries out %d', (name, count) => expect(based(name)).toHaveLength(count));
});

describe('what was done of a programme in one year', () => {
  const parties = (body: string): string[] => linksOf(readUnder('Tin huyện Bình Lục', body), 'PARTY_TO');
  const ours = 'Quy chế phối hợp giữa Công an huyện và Hội Nông dân huyện về bảo đảm an ninh trật tự';
  it('is that of the only programme, by its own parties', () =>
    expect(
      parties(
        `Sáng 12/5/2016, Công an huyện Bình Lục và Hội Nông dân huyện Bình Lục sơ kết ${ours}. Công an huyện báo cáo kết quả thực hiện Quy chế phối hợp năm 2015.`,
      ).sort(),
    ).toEqual([`Công an huyện Bình Lục > ${ours}`, `Hội Nông dân huyện Bình Lục > ${ours}`]));
  it('is another programme beside other bodies', () =>
    expect(
      parties(
        `Sáng 12/5/2016, Công an huyện Bình Lục và Hội Nông dân huyện Bình Lục sơ kết ${ours}. Trước đó, Huyện đoàn và Phòng Y tế tổng kết Quy chế phối hợp năm 2015.`,
      ).filter((link) => /Y tế|Đoàn/.test(link) && link.includes(ours)),
    ).toEqual([]));
});

describe('a programme that follows another', () => {
  it('is not the one that ends, even where a title leaves out the years of that', () =>
    expect(
      readUnder(
        'Tổng kết Chương trình phối hợp số 05/CTPH-CA-ND',
        'Công an huyện Con Cuông và Hội Nông dân huyện tổng kết Chương trình phối hợp số 05/CTPH-CA-ND giai đoạn 2018 - 2023. Huyện giao Công an tham mưu ký kết chương trình phối hợp giai đoạn 2024 - 2028.',
      ).entities.flatMap((e) => (e.type === 'Program' ? [[e.name, e.start, e.end]] : [])),
    ).toEqual([
      ['Chương trình phối hợp số 05/CTPH-CA-ND', '2018', '2023'],
      ['Chương trình phối hợp giai đoạn 2024 - 2028', '2024', '2028'],
    ]));
});
