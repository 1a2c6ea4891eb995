/** Who is party to a programme, works with whom, looks into what and meets for what: sentences of our own, what must be read, and what must not. */
import { describe, expect, it } from 'vitest';
import { papersIn } from '../../ingest/grammar/paper.ts';
import { saidIn } from './told.ts';

const names = (text: string): string[] => papersIn(text).map((p) => p.name);

describe('the parties of a programme', () => {
  it('are not those of another agreement that was signed before', () =>
    expect(
      saidIn(
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
      saidIn(
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
      saidIn(
        'Sáng 12/6/2024, Công an tỉnh tổ chức hội nghị sơ kết một năm thực hiện Quy chế phối hợp số 48/QCPH-CAH-HNDH. Ông Trần Văn Bạch, Chủ tịch Hội Nông dân tỉnh dự.',
        /PARTY_TO/,
      ),
    ).toEqual([]));
  it('sign it one after another, under its common noun', () =>
    expect(
      saidIn(
        'Sáng 12/6/2024, UBND xã Nghi Lâm tổ chức lễ ký kết Quy chế phối hợp về giữ gìn an ninh, trật tự. Công an xã Nghi Lâm đã lần lượt ký kết quy chế với Hội Nông dân xã Nghi Lâm và Hội Cựu chiến binh xã Nghi Lâm.',
        /PARTY_TO|COORDINATES/,
      ),
    ).toEqual([
      'Công an xã Nghi Lâm COORDINATES_WITH Hội Cựu chiến binh xã Nghi Lâm',
      'Công an xã Nghi Lâm COORDINATES_WITH Hội Nông dân xã Nghi Lâm',
      'Công an xã Nghi Lâm PARTY_TO Quy chế phối hợp về giữ gìn an ninh, trật tự',
      'Hội Cựu chiến binh xã Nghi Lâm PARTY_TO Quy chế phối hợp về giữ gìn an ninh, trật tự',
      'Hội Nông dân xã Nghi Lâm PARTY_TO Quy chế phối hợp về giữ gìn an ninh, trật tự',
    ]));
  it('are told by its number, of two units that of the hosts', () =>
    expect(
      saidIn(
        'Chiều 5/8/2025, Bộ Chỉ huy Quân sự tỉnh Nghệ An và Công an tỉnh Nghệ An tổ chức hội nghị giao ban. Thượng tá Lê Văn Chín, Chỉ huy trưởng Bộ Chỉ huy Bộ đội Biên phòng tỉnh dự. Cũng tại hội nghị, ba lực lượng thông qua Quy chế phối hợp số 57/QCPH-QS-CA-BP, thay thế Quy chế phối hợp số 90/QCPH-CA-QS-BP do Công an tỉnh Hà Tĩnh cùng Bộ Chỉ huy Quân sự, Bộ Chỉ huy Bộ đội Biên phòng tỉnh Hà Tĩnh ký tháng 10/2020.',
        /PARTY_TO/,
      ).filter((c) => /57/.test(c)),
    ).toEqual([
      'Bộ Chỉ huy Bộ đội Biên phòng tỉnh Nghệ An PARTY_TO Quy chế phối hợp số 57/QCPH-QS-CA-BP',
      'Bộ Chỉ huy Quân sự tỉnh Nghệ An PARTY_TO Quy chế phối hợp số 57/QCPH-QS-CA-BP',
      'Công an tỉnh Nghệ An PARTY_TO Quy chế phối hợp số 57/QCPH-QS-CA-BP',
    ]));
  it('are the three forces of the province, whichever of its districts work together in between', () =>
    expect(
      saidIn(
        'Ngày 27/9/2019, Bộ Chỉ huy Bộ đội Biên phòng tỉnh Nghệ An tổ chức hội nghị giao ban giữa ba lực lượng Công an, Quân sự, Biên phòng. Đại tá Lê Văn Tám, Chỉ huy trưởng Bộ CHQS tỉnh; Thượng tá Trần Văn Chín, Phó Giám đốc Công an tỉnh chủ trì. Ban CHQS huyện Quỳ Châu phối hợp với Đồn Biên phòng Tri Lễ và Công an huyện Quỳ Châu tuần tra 34 cuộc. Ông Lê Văn Tám đề nghị huấn luyện chung. Cũng tại hội nghị, đại diện ba lực lượng đã ký Kế hoạch liên tịch số 2107/KHLT-CA-QS-BP về phối hợp bảo vệ đại hội đảng bộ các cấp.',
        /PARTY/,
        'Ba lực lượng giao ban',
      ).map((said) => said.split(' PARTY_TO ')[0]),
    ).toEqual([
      'Bộ Chỉ huy Bộ đội Biên phòng tỉnh Nghệ An',
      'Bộ Chỉ huy Quân sự tỉnh Nghệ An',
      'Công an tỉnh Nghệ An',
    ]));
  it('are those of whom the lead tells, where "hai đơn vị" comes long after the partners of a task', () =>
    expect(
      saidIn(
        'Sáng 19/6/2018, Đồn Biên phòng Lại Sơn và Hội Nông dân huyện Kiên Hải tổ chức hội nghị tổng kết Chương trình phối hợp số 02/CTr-ĐBP-HND. Trung tá Tô Văn Dũng, Phó Trưởng Công an huyện dự. Ông Huỳnh Văn Tặng, Phó Bí thư Huyện ủy đề nghị Đồn Biên phòng Lại Sơn chủ trì, phối hợp với Công an huyện và Phòng Kinh tế huyện kiểm tra. Bà Danh Thị Lan, Phó Chủ tịch Hội Nông dân tỉnh phát biểu. Cuối buổi, hai đơn vị ký kết Chương trình phối hợp số 05/CTr-ĐBP-HND.',
        /PARTY_TO/,
      ).filter((c) => /05/.test(c)),
    ).toEqual([
      'Hội Nông dân huyện Kiên Hải PARTY_TO Chương trình phối hợp số 05/CTr-ĐBP-HND',
      'Đồn Biên phòng Lại Sơn PARTY_TO Chương trình phối hợp số 05/CTr-ĐBP-HND',
    ]));
  it('are not those who were rewarded together', () =>
    expect(
      saidIn(
        'Sáng 12/6, Công an tỉnh Nghệ An vừa phối hợp Hội Nông dân tỉnh tổ chức hội nghị tổng kết Quy chế phối hợp số 02/QCPH-CA-HND. Ông Trần Văn Bạch trao bằng khen cho 6 tập thể, trong số đó có Công an xã Nghi Lâm và Hội Nông dân xã Nghi Lâm. Hai đơn vị cũng ký Quy chế phối hợp giai đoạn 2021 - 2025.',
        /PARTY_TO/,
      ).filter((c) => /Nghi Lâm/u.test(c)),
    ).toEqual([]));
  it("are the speaker's own body and the one it signed with", () =>
    expect(
      saidIn(
        'Bà Vũ Thị Hải, Chủ tịch Hội Phụ nữ Công an tỉnh Hà Nam cho biết, đây là căn nhà thứ 7 mà Hội hỗ trợ trong khuôn khổ chương trình “Đồng hành cùng phụ nữ biên cương” ký với Hội Liên hiệp Phụ nữ tỉnh Hà Nam.',
        /PARTY_TO/,
      ).length,
    ).toBe(2));
  it('are those who sum up a titled programme together, or who chair the review of an unsigned paper together', () => {
    expect(
      saidIn(
        'Chiều 12/6/2020, Hội Liên hiệp Phụ nữ tỉnh Nghệ An phối hợp với Bộ Chỉ huy Bộ đội Biên phòng tỉnh tổ chức hội nghị tổng kết chương trình “Đồng hành cùng phụ nữ biên cương” giai đoạn 2018 - 2020.',
        /PARTY_TO/,
      ).length,
    ).toBe(2);
    expect(
      saidIn(
        'Sáng 12/6/2020, hội nghị sơ kết 2 năm thực hiện Quy chế phối hợp số 15 về giữ gìn an ninh trật tự được tổ chức tại huyện Diễn Châu. Thượng tá Lê Văn Chín, Trưởng Công an huyện Diễn Châu và ông Lê Văn Páo, Chủ tịch Ủy ban MTTQ Việt Nam huyện đồng chủ trì.',
        /PARTY_TO/,
      ),
    ).toEqual([
      'Công an huyện Diễn Châu PARTY_TO Quy chế phối hợp số 15',
      'Ủy ban MTTQ Việt Nam huyện Diễn Châu PARTY_TO Quy chế phối hợp số 15',
    ]);
  });
  it('are the host and those who join it in signing', () =>
    expect(
      saidIn(
        'Sáng 12/6/2020, Công an huyện Diễn Châu tổ chức lễ ký kết Chương trình phối hợp số 12/CTPH về phòng, chống tội phạm. Tham gia ký kết có Hội Nông dân huyện và Hội Cựu chiến binh huyện.',
        /PARTY_TO/,
      ).map((c) => c.split(' PARTY_TO ')[0]),
    ).toEqual([
      'Công an huyện Diễn Châu',
      'Hội Cựu chiến binh huyện Diễn Châu',
      'Hội Nông dân huyện Diễn Châu',
    ]));
  it('are a bureau and not the ministry before it, which says whose it is', () =>
    expect(
      saidIn(
        'Ngày 14/8/2019, tại tỉnh Tây Ninh đã diễn ra lễ ký thỏa thuận hợp tác “Xây dựng vùng chăn nuôi an toàn” giữa Bộ Nông nghiệp và Phát triển nông thôn - Cục Thú y và Sở Nông nghiệp và Phát triển nông thôn tỉnh Tây Ninh.',
        /PARTY_TO/,
      ).map((c) => c.split(' PARTY_TO ')[0]),
    ).toEqual(['Cục Thú y', 'Sở Nông nghiệp và Phát triển nông thôn tỉnh Tây Ninh']));
  it('are named behind it: "mà A và B ký kết"', () =>
    expect(
      saidIn(
        'Ông Trần Văn Bảy, Giám đốc Công an tỉnh Nghệ An nhắc lại Chương trình phối hợp số 12/CTPH-CAT-HND mà Công an tỉnh Nghệ An và Hội Nông dân tỉnh Nghệ An ký kết năm 2018.',
        /PARTY_TO/,
      ),
    ).toEqual([
      'Công an tỉnh Nghệ An PARTY_TO Chương trình phối hợp số 12/CTPH-CAT-HND',
      'Hội Nông dân tỉnh Nghệ An PARTY_TO Chương trình phối hợp số 12/CTPH-CAT-HND',
    ]));
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
  saidIn(body, /PARTY_TO/)
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

describe('what an occasion looks into', () => {
  it.each([
    'Sáng 12/6/2024, Đoàn giám sát của HĐND tỉnh Nghệ An làm việc với Công an tỉnh Nghệ An về việc thực hiện Thông tư số 43/2017/TT-BCA của Bộ Công an và Quy chế phối hợp số 07/QCPH-MT-CA giữa Ủy ban MTTQ Việt Nam tỉnh Nghệ An với Công an tỉnh Nghệ An.',
    'Sáng 12/6/2024, Công an tỉnh Nghệ An tổ chức hội nghị giao ban thực hiện Thông tư số 43/2017/TT-BCA và Quy chế phối hợp số 07/QCPH-MT-CA.',
  ])('is each paper that it names: %s', (body) =>
    expect(saidIn(body, /REVIEWS|BASED_ON/).map((s) => s.replace(/^.* (REVIEWS|BASED_ON) /, '$1 '))).toEqual([
      'BASED_ON Thông tư số 43/2017/TT-BCA',
      'REVIEWS Quy chế phối hợp số 07/QCPH-MT-CA',
    ]),
  );
  it('is the only joint paper, where a review is called by its kind alone', () =>
    expect(
      saidIn(
        'Sau một năm thực hiện Quy chế phối hợp số 33/QCPH-CAT-HND, rừng đã yên. Sáng 12/6/2024, Công an tỉnh Nghệ An tổ chức hội nghị sơ kết.',
        /REVIEWS/,
      ),
    ).toHaveLength(1));
});

describe('bodies that act together', () => {
  it('are those of "hai đơn vị" and "giữa các lực lượng"', () =>
    expect(
      saidIn(
        'Công an tỉnh Nghệ An và Hội Nông dân tỉnh Nghệ An họp bàn việc giữ rừng. Năm qua, hai đơn vị đã trao đổi 214 tin.',
        /COORDINATES/,
      ),
    ).toEqual(['Công an tỉnh Nghệ An COORDINATES_WITH Hội Nông dân tỉnh Nghệ An']));
  it.each([
    ['Năm qua, hai sở đã trao đổi 214 tin.', 1],
    ['Năm qua, hai sở trưởng đã trao đổi 214 tin.', 0],
  ])('are called by what they are: %s', (sentence, count) =>
    expect(
      saidIn(`Sở Y tế tỉnh Nghệ An và Sở Nội vụ tỉnh Nghệ An họp bàn việc chung. ${sentence}`, /COORDINATES/),
    ).toHaveLength(count),
  );
});

describe('parties of which a programme tells the number', () => {
  const signing =
    'Ngày 4/10/2023, Quân khu 5 tổ chức hội nghị ký kết quy chế phối hợp giữa Quân khu 5 với Công an 3 tỉnh tại thành phố Huế.';
  it.each([
    ['Dự có đại diện Công an các tỉnh Quảng Trị, Quảng Bình và Hà Tĩnh.', 4],
    ['Dự có đại diện Công an các tỉnh Quảng Trị và Hà Tĩnh.', 1],
  ])('are those that are named if they are so many: %s', (who, count) =>
    expect(saidIn(`${signing} ${who}`, /PARTY_TO/)).toHaveLength(count),
  );
});

describe('an occasion held for a document', () => {
  const CONFERENCE = 'Công an tỉnh Nghệ An tổ chức hội nghị đối thoại với nông dân.';
  it.each([
    [`Thực hiện Kế hoạch số 14-KH/TU ngày 5/1/2024 của Tỉnh ủy Nghệ An, sáng 12/6/2024, ${CONFERENCE}`, 1],
    [`Thực hiện Kế hoạch số 14-KH/TU ngày 5/1/2024 của Tỉnh ủy Nghệ An. Sáng 12/6/2024, ${CONFERENCE}`, 1],
    [`Sáng 12/6/2024, ${CONFERENCE.replace(/[.]$/, '')} nhằm thực hiện Chỉ thị số 9-CT/TW.`, 1],
    [`Sáng 12/6/2024, ${CONFERENCE} Hội nghị đã quán triệt Chỉ thị số 9-CT/TW; Kế hoạch số 14-KH/TU.`, 2],
    [`Sáng 12/6/2024, ${CONFERENCE} Theo Kế hoạch số 14-KH/TU, việc này còn dài.`, 0],
  ])('%s', (body, count) =>
    expect(saidIn(body, /BASED_ON/).filter((s) => s.startsWith('Hội nghị'))).toHaveLength(count),
  );
});
