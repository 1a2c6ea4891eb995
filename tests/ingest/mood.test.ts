/** Plans and orders are planned, what is denied or only supposed is not claimed. Views: P person, A agency, E the occasion. */
import { describe, expect, it } from 'vitest';
import { appointmentMood, type Mood, moodOf } from '../../ingest/grammar/mood.ts';
import { extract } from '../../ingest/pipeline.ts';
import { readArticle } from '../../ingest/read/index.ts';

const cases: [string, string, string, Mood][] = [
  ['COORDINATES_WITH', 'T , A ', 'phối hợp với A', 'stated'],
  ['COORDINATES_WITH', '', 'A chủ trì , phối hợp với A', 'planned'],
  ['COORDINATES_WITH', 'T , ', 'A chủ trì , phối hợp với A', 'stated'],
  ['COORDINATES_WITH', 'giải thưởng do ', 'A chủ trì , phối hợp với A tổ chức', 'stated'],
  ['COORDINATES_WITH', 'trong đó , ', 'A cùng với A phải phối hợp', 'planned'],
  ['COORDINATES_WITH', 'p giao ', 'A chủ trì , phối hợp với A', 'planned'],
  ['COORDINATES_WITH', 'P yêu cầu A chỉ đạo ', 'A phối hợp với A', 'planned'],
  ['COORDINATES_WITH', 'thời gian tới , ', 'A sẽ phối hợp với A', 'planned'],
  ['COORDINATES_WITH', '', 'A phối hợp với A tăng cường tuyên truyền', 'planned'],
  ['COORDINATES_WITH', 'trong quý 2 , ', 'A phối hợp với A tăng cường tuyên truyền', 'stated'],
  ['COORDINATES_WITH', '', 'A cùng với A có nhiệm vụ nghiên cứu', 'planned'],
  ['COORDINATES_WITH', 'theo đó , ', 'A phối hợp với A xác minh', 'planned'],
  ['COORDINATES_WITH', 'thời gian qua , ', 'A phối hợp với A tập trung xác minh', 'stated'],
  [
    'COORDINATES_WITH',
    '',
    'A phối hợp với A tiếp tục rà soát , vừa quản lý tốt vừa tạo điều kiện',
    'planned',
  ],
  ['COORDINATES_WITH', '', 'A vừa phối hợp với A rà soát', 'stated'],
  ['COORDINATES_WITH', '', 'A phối hợp với A tổ chức giao thông khoa học hơn , cắm biển', 'planned'],
  ['COORDINATES_WITH', 'P chỉ đạo lập đoàn thanh tra liên ngành gồm ', 'A phối hợp với A', 'planned'],
  ['COORDINATES_WITH', 'P đã chỉ đạo 4 sở A , ', 'A , A và A cùng ngồi lại', 'planned'],
  ['COORDINATES_WITH', 'A vừa giao cho ban cán sự ubnd tp , ', 'A phối hợp A triển khai thủ tục', 'planned'],
  ['COORDINATES_WITH', 'khu đất được giao cho dân , ', 'A phối hợp A kiểm tra trong năm 2018', 'stated'],
  ['COORDINATES_WITH', 'sau khi được P giao nhiệm vụ , ', 'A đã phối hợp với A', 'stated'],
  ['COORDINATES_WITH', 'P đã giao nhiệm vụ cho ', 'A , A phối hợp xử lý', 'planned'],
  ['COORDINATES_WITH', 'P yêu cầu A rà soát ; ', 'A phối hợp với A xử lý', 'planned'],
  ['COORDINATES_WITH', 'P yêu cầu A rà soát , ', 'A đã phối hợp với A xử lý', 'stated'],
  ['COORDINATES_WITH', 'theo yêu cầu của A , ', 'A phối hợp với A xử lý', 'stated'],
  ['COORDINATES_WITH', 'A kiến nghị A ban hành quy chế ', 'phối hợp giữa A và A', 'planned'],
  ['COORDINATES_WITH', 'A đã ban hành quy chế ', 'phối hợp giữa A và A', 'stated'],
  ['COORDINATES_WITH', 'sau khi cử tri đề nghị , ', 'A đã phối hợp với A', 'stated'],
  ['COORDINATES_WITH', 'thực hiện nhiệm vụ được giao , ', 'A phối hợp với A tuần tra 24 đêm', 'stated'],
  ['BASED_ON', 'P thiếu trách nhiệm trong việc chỉ đạo ', 'A thực hiện D', 'unsaid'],
  ['BASED_ON', 'P cho biết ', 'A thực hiện D', 'stated'],
  ['REVIEWS', 'sáng mai A và A sẽ tổng kết G , giai đoạn 1 ', 'và ký kết G', 'planned'],
  ['COORDINATES_WITH', 'nếu ', 'A phối hợp với A', 'unsaid'],
  ['CHAIRED', 'ngày mai , E sẽ ', 'do P chủ trì', 'planned'],
  ['CHAIRED', 'sau khi trả lời sẽ xây cầu , ', 'P chủ trì E', 'stated'],
  ['ATTENDED', 'E được tổ chức tại L , dự kiến ', 'P đến dự', 'planned'],
  ['ATTENDED', 'buổi công bố diễn ra sáng T , không ', 'có mặt P', 'unsaid'],
  ['ATTENDED', 'không chỉ ', 'P dự E', 'stated'],
  ['ATTENDED', 'sáng T , ', 'P dẫn đầu đoàn lên đường sang L tham dự E', 'planned'],
  ['ATTENDED', 'sáng T , ', 'P dự E tiễn tân binh lên đường nhập ngũ', 'stated'],
  ['SPOKE_AT', 'tới đây , ', 'P nhấn mạnh', 'stated'],
];

describe('the mood of a sentence', () => {
  it.each(cases)('%s: "%s" before "%s" is %s', (relation, before, said, mood) => {
    const view = before + said;
    expect(moodOf({ relation }, view, before.length, view.length)).toBe(mood);
  });
  it.each([
    ['A sẽ nghe báo cáo', 'unsaid'],
    ['A đã nghe báo cáo', 'stated'],
  ])('of whom one speaks after, before "%s", is %s', (next, mood) => {
    const view = `sau phần phát biểu của P , ${next}`;
    const at = view.indexOf('phần');
    expect(moodOf({ relation: 'SPOKE_AT' }, view, at, view.indexOf(' ,'))).toBe(mood);
  });
  it('has nothing to say against a rule that holds whatever becomes of it', () => {
    const view = 'không đúng với D của A';
    const at = view.indexOf('D');
    expect(moodOf({ relation: 'ISSUED' }, view, at, view.length)).toBe('unsaid');
    expect(moodOf({ relation: 'ISSUED', firm: true }, view, at, view.length)).toBe('stated');
  });
});

const claims = (body: string) =>
  extract(readArticle({ bytes: `Tin trong tỉnh\n\n${body}\n`, id: 'm', publishedOn: '2019-05-02' })).claims;

describe('what is not done yet', () => {
  it('is planned where one body is told to work with another', () => {
    const found = claims(
      'Ngày 1/5/2019, UBND tỉnh Nghệ An họp giao ban. Chủ tịch UBND tỉnh giao Công an tỉnh Nghệ An phối hợp với Sở Y tế tỉnh Nghệ An kiểm tra các nhà hàng.',
    ).filter((c) => c.type === 'COORDINATES_WITH');
    expect(found.map((c) => c.status)).toEqual(['planned']);
  });
  it('is planned where the occasion is still to come, and nobody has spoken at it', () => {
    const found = claims(
      'Sáng 5/5/2019, UBND tỉnh Nghệ An sẽ tổ chức hội nghị tổng kết phong trào thi đua. Ông Hà Đức Kiên, Phó Chủ tịch UBND tỉnh cho biết công tác chuẩn bị đã xong.',
    );
    expect(found.filter((c) => c.type === 'ORGANIZED').map((c) => c.status)).toEqual(['planned']);
    expect(found.filter((c) => c.type === 'SPOKE_AT')).toEqual([]);
  });
  it('is stated as soon as one sentence says that it was done', () => {
    const found = claims(
      'Thời gian tới, Công an tỉnh Nghệ An sẽ phối hợp với Sở Y tế tỉnh Nghệ An kiểm tra các nhà hàng. Năm 2018, Công an tỉnh Nghệ An đã phối hợp với Sở Y tế tỉnh Nghệ An xử lý 20 vụ.',
    ).filter((c) => c.type === 'COORDINATES_WITH');
    expect(found.map((c) => c.status)).toEqual(['stated']);
  });
  it.each([
    [
      'Ông Hà Đức Kiên được Thành ủy giới thiệu để bầu giữ chức Chủ tịch UBND thành phố Đà Nẵng.',
      ['planned'],
    ],
    ['Thành ủy giới thiệu ông Hà Đức Kiên làm Chủ tịch UBND thành phố Đà Nẵng.', ['planned']],
    ['Thành ủy chưa giới thiệu để HĐND bầu ông Hà Đức Kiên giữ chức Chủ tịch UBND thành phố Đà Nẵng.', []],
    ['Ông Hà Đức Kiên được bầu giữ chức Chủ tịch UBND thành phố Đà Nẵng.', ['stated']],
  ])('"%s" gives the office so: %j', (sentence, statuses) => {
    const found = claims(`Ngày 1/5/2019, tại Đà Nẵng. ${sentence}`).filter((c) => c.type === 'HOLDS');
    expect(found.map((c) => c.status)).toEqual(statuses);
  });
});

describe('who is to be appointed', () => {
  it.each([
    ['thành ủy đề xuất điều động , bổ nhiệm', 'planned'],
    ['thành ủy quyết định điều động , bổ nhiệm', 'stated'],
  ])('%s', (before, mood) => expect(appointmentMood(before)).toBe(mood));
});
