/** How occasions are written: a head ("hội nghị", "lễ", "kỳ họp") with its kind and object: "Hội nghị tổng kết 10 năm thực hiện Chương trình ...". */
import { finderOf } from '../sieve.ts';
import { hostedVerbs } from './event-deed.ts';
import { nameEnd } from './event-name.ts';

export interface EventHit {
  start: number;
  end: number;
  head: string;
  kind: string;
  name: string;
  /** How much the phrase says: a bare "hội nghị" is 0. */
  weight: number;
  /** Told by the verb of its host. */
  told?: true;
}

const MEETING = String.raw`(?<!(?:tâm|nhà|trường)\s)hội\s+nghị(?:\s+trực\s+tuyến|\s+trực\s+tiếp|\s+hiệp\s+thương|\s+chuyên\s+đề|\s+tiếp\s+xúc\s+cử\s+tri)?|hôi\s+nghị|buổi\s+(?:làm\s+việc|họp\s+báo(?!\s+cáo)|họp\s+mặt|gặp\s+mặt|gặp\s+gỡ|họp|tọa\s+đàm|toạ\s+đàm|hội\s+thảo|hội\s+đàm|đối\s+thoại|giao\s+lưu|giao\s+ban|tiếp\s+xúc\s+cử\s+tri|thảo\s+luận|chất\s+vấn|sinh\s+hoạt|ký\s+kết|công\s+bố|trao|tuyên\s+truyền|tập\s+huấn|giám\s+sát|truyền\s+thông|nói\s+chuyện|ra\s+mắt|ra\s+quân|bàn\s+giao|khảo\s+sát|phản\s+biện|tổng\s+kết|sơ\s+kết|khai\s+mạc|bế\s+mạc|kỷ\s+niệm|tuyên\s+dương|biểu\s+dương|vinh\s+danh|phát\s+động|khai\s+giảng|lấy\s+ý\s+kiến|góp\s+ý|chúc\s+mừng|tiếp(?:\s+(?:công\s+)?dân|\s+xã\s+giao|\s+xúc)?|chào\s+xã\s+giao|thông\s+tin|trao\s+đổi|hòa\s+giải|hoà\s+giải|kiểm\s+tra|lễ|ký)|(?:cuộc\s+|phiên\s+|buổi\s+)họp(?:\s+báo(?!\s+cáo)|\s+mặt|\s+giao\s+ban|\s+liên\s+tịch|\s+thường\s+kỳ)?|họp(?:\s+báo(?!\s+cáo)|\s+mặt|\s+giao\s+ban|\s+liên\s+tịch|\s+thường\s+kỳ)|họp(?=\s+(?:bàn|về|tổng|sơ|trực\s+tuyến|ban|khẩn|báo\s+cáo))|cuộc\s+(?:họp\s+báo(?!\s+cáo)|tiếp(?!\s+(?:xúc|theo|tục|nối|cận|thu|quản))|gặp\s+gỡ|đối\s+thoại|hội\s+đàm|hội\s+kiến|làm\s+việc|giám\s+sát|tiếp\s+xúc\s+cử\s+tri)|phiên\s+(?:(?:tòa|toà|xử|sơ\s+thẩm|phúc\s+thẩm|xét\s+xử)(?:\s+(?:xét\s+xử|sơ\s+thẩm|phúc\s+thẩm|hình\s+sự|hành\s+chính)){0,3})|phiên\s+(?:họp|(?<!một\s+phiên\s+)làm\s+việc|trả\s+lời\s+chất\s+vấn|tư\s+vấn|khai\s+mạc|bế\s+mạc|thảo\s+luận|chất\s+vấn|giải\s+trình)|kỳ\s+họp|giao\s+ban|lớp\s+(?:tập\s+huấn|bồi\s+dưỡng)|mít\s*tinh`;
const GATHERING = String.raw`(?:buổi\s+)?(?<!(?:tuần|nghi|đại|tang|hôn|tế|hiếu|vong|(?<!tiến\s)hành|nghỉ|ngày|phần|mùa|dịp)\s)lễ(?!\s+(?:[Gg]iáng\s+[Ss]inh|[Nn]oel|[Pp]hật|[Vv]u\s+[Ll]an|hội|chùa|Phật|bái|đền|phục|tân|phép|nghĩa|nghi|vật|độ(?!\p{L})|tết|lạt|giáo|lớn|đài|30|2))|đại\s+hội(?:\s+đại\s+biểu)?|(?<!tâm\s+hội\s+nghị(?:,|\s+và|\s+-)?\s+)hội\s+thảo(?!\s+luận)|tọa\s+đàm|toạ\s+đàm|ngày\s+hội|diễn\s+đàn|hội\s+đàm|hội\s+(?:thi|diễn|trại|báo(?=\s+\p{L}))|chuỗi\s+sự\s+kiện|(?<!(?:chợ|tâm|nhà|cục)\s|tâm\s+hội\s+nghị\s|nhiếp\s+ảnh\s+và\s)triển\s+lãm(?!\s+(?:và|Giảng))|(?:chương\s+trình\s+)?giao\s+lưu(?=\s+(?:hữu|quốc|văn|biên))|chuyến\s+(?:thăm|công\s+tác|kiểm\s+tra)|cuộc\s+gặp(?:\s+mặt|\s+gỡ)?|tiệc\s+chiêu\s+đãi|(?<!(?:chỉ\s+đạo|công\s+tác|kế\s+hoạch|phương\s+án|chuẩn\s+bị|khung|đạo\s+diễn|nội\s+dung)\s)diễn\s+tập|tuần\s+lễ\s+cấp\s+cao|đối\s+thoại`;
const HEADS = `${MEETING}|${GATHERING}`;
const VERBAL = String.raw`tuyên\s+dương|biểu\s+dương|vinh\s+danh|khánh\s+thành|khai\s+trương|khởi\s+công|sơ\s+kết|tổng\s+kết|ký\s+kết|ra\s+quân|phát\s+động|ra\s+mắt|bàn\s+giao|giao\s+ban|họp\s+báo(?!\s+cáo)|gặp\s+mặt|công\s+bố|trao`;

/** A trial is called by its stage alone: who is tried is nobody's business. */
const TRIAL = /^phiên\s+(?:tòa|toà|xử|sơ|phúc|xét)(?!\p{L})/iu;

/** Words of a kind, the telling ones first. */
const KINDS: [RegExp, string][] = [
  [TRIAL, 'xét xử'],
  [/^(?:cuộc\s+|buổi\s+)?họp\s+báo(?!\s+cáo)/iu, 'họp báo'],
  [/^(?:kỳ\s+họp|họp\s+kỳ)(?!\p{L})/iu, 'kỳ họp'],
  [/^(?:họp\s+)?phiên\s/iu, 'phiên họp'],
  [/^(?:cho\s+ý\s+kiến|thảo\s+luận|nghe)\s/iu, 'phiên họp'],
  [/^chất\s+vấn/iu, 'chất vấn'],
  [/^đại\s+hội/iu, 'đại hội'],
  [/^hội\s+thảo/iu, 'hội thảo'],
  [/^(?:chuyến\s+)?thăm/iu, 'thăm'],
  [/^lễ\s+đón/iu, 'lễ đón'],
  [/^(?:chương\s+trình\s+)?giao\s+lưu/iu, 'giao lưu'],
  [/^(?:cuộc\s+)?hội\s+đàm/iu, 'hội đàm'],
  [/^(?:buổi\s+)?tiếp\s+(?:công\s+)?dân/iu, 'tiếp công dân'],
  [/^(?:buổi\s+|cuộc\s+)?tiếp(?!\s+xúc)/iu, 'tiếp'],
  [/^cuộc\s+gặp\s+gỡ/iu, 'gặp gỡ'],
  [/khai\s+trương/iu, 'khai trương'],
  [/^dâng\s+hương/iu, 'dâng hương'],
  [/^(?:buổi\s+)?giám\s+sát/iu, 'giám sát'],
  [/^kiểm\s+tra/iu, 'kiểm tra'],
  [/^khảo\s+sát/iu, 'khảo sát'],
  [/^(?:(?:hội\s+nghị|buổi|cuộc)\s+)?(?:tiếp\s+xúc|gặp\s+gỡ)[^,;]{0,90}\scử\s+tri/iu, 'tiếp xúc cử tri'],
  [/^(?:(?:hội\s+nghị|buổi|cuộc)\s+)?tiếp\s+xúc\s+cử\s+tri/iu, 'tiếp xúc cử tri'],
  [/hiệp\s+thương/iu, 'hiệp thương'],
  [/^(?:(?:buổi\s+)?lễ\s+|buổi\s+)?ký(?!\p{L})/iu, 'ký kết'],
  [/^(?:cuộc\s+|buổi\s+)?họp\s+liên\s+tịch/iu, 'liên tịch'],
  [
    /^(?:(?:buổi\s+)?lễ\s+|buổi\s+)?(?:trao(?:\s+tặng)?|tặng)\s+(?!(?:tặng\s+|thưởng\s+|các\s+)*(?:quyết\s+định|bằng|giấy|thưởng|khen|đổi|trả))/iu,
    'trao tặng',
  ],
  [/^thị\s+sát/iu, 'thị sát'],
  [/^(?:cuộc\s+)?hội\s+kiến/iu, 'hội kiến'],
  [/^viếng/iu, 'viếng'],
  [/^dâng\s+hoa/iu, 'dâng hoa'],
  [/(?:khởi\s+công|động\s+thổ)/iu, 'khởi công'],
  [/^buổi\s+tuyên\s+truyền/iu, 'tuyên truyền'],
  [/^(?:lễ\s+)?trao\s+(?:các\s+)?quyết\s+định/iu, 'bổ nhiệm'],
  [
    /^(?:lễ\s+|buổi\s+)?(?:trao\s+(?:tặng\s+|thưởng\s+)?(?:bằng|giấy)\s+khen|trao\s+(?:thưởng|khen)|thưởng\s+nóng)/iu,
    'khen thưởng',
  ],
  [/(?<!\p{L})tổng\s+kết/iu, 'tổng kết'],
  [/(?<!\p{L})(sơ\s+kết|đánh\s+giá\s+sơ\s+bộ)/iu, 'sơ kết'],
  [/(?<!\p{L})giao\s+ban/iu, 'giao ban'],
  [/(?<!\p{L})ký\s+kết/iu, 'ký kết'],
  [
    /(?<!\p{L})(bổ\s+nhiệm|công\s+bố\s+(?:các\s+)?quyết\s+định|trao\s+(?:các\s+)?quyết\s+định|điều\s+động|công\s+tác\s+cán\s+bộ|công\s+tác\s+nhân\s+sự)/iu,
    'bổ nhiệm',
  ],
  [
    /(?<!\p{L})(khen\s+thưởng|biểu\s+dương|tuyên\s+dương|trao\s+(?:tặng\s+)?bằng\s+khen|tôn\s+vinh)/iu,
    'khen thưởng',
  ],
  [/(?<!\p{L})(ra\s+mắt)/iu, 'ra mắt'],
  [/(?<!\p{L})bàn\s+giao/iu, 'bàn giao'],
  [/(?<!\p{L})(phát\s+động|ra\s+quân)/iu, 'phát động'],
  [/^\s*(?:cuộc|buổi)?\s*họp\s+báo(?!\s+cáo)/iu, 'họp báo'],
  [/(?<!\p{L})kỳ\s+họp/iu, 'kỳ họp'],
  [/(?<!\p{L})phiên\s+họp/iu, 'phiên họp'],
  [/(?<!\p{L})đại\s+hội/iu, 'đại hội'],
  [/(?<!\p{L})hội\s+thảo/iu, 'hội thảo'],
  [/(?<!\p{L})(tọa|toạ)\s+đàm/iu, 'tọa đàm'],
  [/(?<!\p{L})làm\s+việc/iu, 'làm việc'],
  [/(?<!\p{L})(gặp\s+mặt|họp\s+mặt)/iu, 'gặp mặt'],
  [/(?<!\p{L})đối\s+thoại/iu, 'đối thoại'],
  [/(?<!\p{L})giao\s+lưu/iu, 'giao lưu'],
  [/(?<!\p{L})khai\s+mạc/iu, 'khai mạc'],
  [/(?<!\p{L})(triển\s+khai|quán\s+triệt)/iu, 'triển khai'],
  [/(?<!\p{L})khánh\s+thành/iu, 'khánh thành'],
  [/(?<!\p{L})kỷ\s+niệm/iu, 'kỷ niệm'],
  [/(?<!\p{L})tập\s+huấn/iu, 'tập huấn'],
  [/(?<!\p{L})hội\s+đàm/iu, 'hội đàm'],
  [/(?<!\p{L})họp/iu, 'họp'],
  [/(?<!\p{L})diễn\s+đàn/iu, 'diễn đàn'],
  [/(?<!\p{L})ngày\s+hội/iu, 'ngày hội'],
];

const headed = new RegExp(`(?<![\\p{L}])(${HEADS})(?![\\p{L}])`, 'giu');
const verbal = new RegExp(`(?<=(?:tổ\\s+chức|tiến\\s+hành)\\s+)(${VERBAL})(?![\\p{L}])`, 'giu');
/** "đã làm việc với UBND tỉnh", "đã họp với các đơn vị", "đã hội đàm với": a meeting told by its verb. */
const met =
  /(?<=(?:^|[,.;]|(?<!\p{L})(?:đã|vừa|và|chủ\s+trì|kh(?:óa|oá)\s(?:mới|[\dIVX]+)))\s*(?:có\s+)?(?:đến\s+|tới\s+|vào\s+)?)(thăm(?=\s+(?:và|,)\s+làm\s+việc)|[Ll]àm\s+việc(?=\s+với\s+(?:\p{Lu}|lãnh|tỉnh|các|đoàn|đơn\s+vị|đại\s+diện|một\s+số|ban|sở|quận|huyện|ngành|thường|khu|trường|tập\s+đoàn)|\s+về\s+(?:kế\s+hoạch|công\s+tác|tình\s+hình))|họp(?=\s+(?:với|phiên|kỳ|bàn|khẩn|để|xem\s+xét|dưới\s+sự)|\s*,\s*(?:nghe\s+báo|xem\s+xét|thống\s+nhất|quyết\s+định|thảo\s+luận|bỏ\s+phiếu|biểu\s+quyết|đánh\s+giá|kiểm\s+điểm))|tiếp(?=\s+(?:song\s+phương|(?:công\s+)?dân|ông|bà|đồng\s+chí|các\s+đồng|[Đđ]oàn|ngài|(?:Đại|Trung|Thượng|Thiếu)\s+t|(?:Bộ|Thứ)\s+trưởng|Chủ\s+tịch|Phó|Đại\s+sứ))|tiếp\s+xúc\s+cử\s+tri|(?:gặp\s+gỡ|tiếp\s+xúc|gặp\s+gỡ\s*,\s*tiếp\s+xúc)(?=\s+(?:với\s+)?(?:(?:hơn|gần|khoảng|trên)\s+)?(?:[\d.]+\s+|đông\s+đảo\s+)?cử\s+tri)|đối\s+thoại(?=\s+với)|gặp\s+gỡ(?=\s+(?:với|báo|các|doanh|(?:Thủ|Phó\s+[Tt]hủ)\s+tướng|Tổng\s+thống|Chủ\s+tịch|(?:Bộ|Thứ)\s+trưởng|Đại\s+sứ)))(?!\p{L})/gu;
/** "Đoàn giám sát ... đã giám sát việc thực hiện ...": what a team was sent for. */
const TEAM = /[Đđ]oàn\s+(?:giám\s+sát|kiểm\s+tra|khảo\s+sát|công\s+tác)/u;
const watched =
  /(?<=(?:đã|tiến\s+hành|vừa)\s+)(giám\s+sát|kiểm\s+tra|khảo\s+sát)(?=\s+(?:việc|tình\s+hình|công\s+tác|kết\s+quả)\s)/gu;
const titled = new RegExp(
  `(?<=\\p{L}\\s)(sơ\\s+kết|tổng\\s+kết|ký\\s+kết)(?=\\s+(?:\\d|một|hai|ba|năm|mười|công\\s+tác|chương|quy\\s+chế|kế\\s+hoạch|thực))`,
  'giu',
);

const finder = finderOf([headed, verbal, titled, met, watched]);

export const kindOf = (phrase: string): string => {
  for (const [re, kind] of KINDS) if (re.test(phrase)) return kind;
  return '';
};

const TRIAL_WEIGHT = 2;
const DAY =
  /^\s+(?:(?:vào|sáng|chiều|tối|trưa|ngày|hôm)\s+){1,3}(?:(?:nay|qua)(?:\s+\d[\d/.-]*)?|\d[\d/.-]*)(?=\s+(?:với|về|của|do|giữa|bàn|nghe|triển|đánh))/iu;

/** What the cut before "qua", "chưa triển khai", "chỉ có hai ngày" leaves behind a name. */
const TAIL =
  /,?\s(?:(?:trong )?thời gian(?: sớm nhất)?|nơi|còn(?: chậm)?|tuy|từng|không|thứ|để|đúng|thực(?: tế)?|và chỉ đạo|và nói rằng .*|chậm nhất|đến nay .*)$/u;
/** 'tổ chức "cuộc họp quan trọng" song ...': what is quoted ends with its quotation. */
const quoted = (text: string, start: number, name: string): string =>
  /["“]/u.test(text[start - 1] ?? '') ? name.replace(/["”].*$/u, '') : name;

/** A name without the bare kind at its end: "hội nghị sơ kết" says no more than "hội nghị". */
const told = (name: string): string => name.replace(/(?<=nghị|họp) (?:sơ kết|tổng kết|giao ban)$/iu, '');

/** "Hội nghị Trung ương 7 (khoá XII) *đã* ...", "Hội nghị Trung ương 6, *còn* ...": what follows its number and term is no part of the name. */
const CENTRAL =
  /^[Hh]ội nghị [Tt]rung ương(?: lần thứ)? (?:\d+|[IVX]+)(?:,? \(?kh(?:óa|oá) (?:\d+|[IVX]+)\)?)?(?=,? (?:đến nay|còn|bế mạc|khai mạc|tuy|thông qua|họp)(?!\p{L}))/u;

/** `hosts`, in a lead: where each body or person ends that may be told to do what follows. */
export function eventsIn(text: string, hosts?: readonly number[]): EventHit[] {
  const hits: EventHit[] = [];
  const add = (m: RegExpMatchArray, bonus: number, deed = false) => {
    const start = m.index ?? 0;
    if (hits.some((h) => start < h.end && h.start <= start)) return;
    const head = (m[1] ?? '').replace(/\s+/g, ' ');
    const after = start + (m[0]?.length ?? 0);
    // "cuộc gặp gỡ chiều 18-4 với ...": the day is no part of the name.
    const day = DAY.exec(text.slice(after, after + 40))?.[0] ?? '';
    const central = CENTRAL.exec(text.slice(start, start + 60))?.[0].length;
    const trial = TRIAL.test(m[1] ?? '');
    const end = trial ? after : central ? start + central : nameEnd(text, after + day.length, m[1] ?? '');
    const name = quoted(text, start, `${text.slice(start, after)} ${text.slice(after + day.length, end)}`)
      .replace(/\s+/g, ' ')
      .replace(/ (?=[,;.])/g, '')
      .trim()
      .replace(TAIL, '');
    const said = told(name).split(' ').length - head.split(' ').length;
    // What else it is held for, behind a semicolon, is not its kind.
    const kind = kindOf(name.replace(/;.*$/u, '')) || 'hội nghị';
    hits.push({
      start,
      end,
      head: head.toLowerCase(),
      kind,
      name: name.charAt(0).toUpperCase() + name.slice(1),
      ...(deed && { told: true as const }),
      weight: trial
        ? TRIAL_WEIGHT
        : said < 2 || /^đối thoại với/iu.test(name)
          ? 0
          : Math.min(6, said) + bonus,
    });
  };
  const find = finder(text);
  for (const m of find(headed)) add(m, 2);
  for (const m of find(verbal)) add(m, 1);
  for (const m of find(titled)) add(m, 0);
  for (const m of find(met)) add(m, -1);
  for (const m of find(watched)) if (TEAM.test(text)) add(m, -1);
  if (hosts) for (const m of hostedVerbs(text, hosts)) add(m, -1, true);
  return hits.filter((h) => !isHabit(text, h)).sort((a, b) => a.start - b.start);
}

/** "đại hội đảng các cấp", "hội nghị cử tri nơi công tác": occasions of a kind, none of them meant. */
const HABIT =
  /^(?:\S+\s+){1,4}?(?:các\s+cấp|định\s+kỳ\s+hằng|nơi\s+(?:công\s+tác|cư\s+trú))|\s(?:mỗi|một)\s+(?:tuần|tháng|quý|năm)\s+(?:một|hai|\d+)\s+lần/iu;
/** "lễ tang cho đảng viên", "lễ tang của cán bộ": of nobody that is named. */
const ANYBODYS =
  /^(?:[Bb]uổi )?[Ll]ễ (?:tang|viếng|truy điệu)(?:, lễ viếng)?(?: cho| của| đối với)?(?: các| những| một)? (?:đảng viên|đoàn viên|hội viên|cán bộ|công chức|nhân dân|người (?:dân|có công|quá cố|mất|chết))(?! (?:\p{Lu}|lãnh đạo|chiến sĩ))/u;
/** "PV báo X đã có *cuộc làm việc với ông A*", "buổi làm việc với PV": a reporter asks. */
const ASKED = /^(?:cuộc|buổi) (?:làm việc|trao đổi|gặp(?: gỡ)?|tiếp xúc)$/u;
const TO_PAPER =
  /^\S+ (?:làm việc|trao đổi|gặp(?: gỡ)?|tiếp xúc) (?:với |cùng )?(?:PV|phóng viên)(?!\p{L})/iu;
const PAPERS_OWN =
  /(?<!\p{L}|các )(?:nhóm )?(?:PV|phóng viên)(?: (?:báo|tạp chí|đài) [^,.;]{1,40}?)?(?: (?:đã|vừa|cũng|tiếp tục|có)){1,3} $/u;
const isHabit = (text: string, hit: EventHit): boolean =>
  // "giao Ban cán sự": a task for a board.
  /^(?:giao Ban|giao ban (?:này|đó|ấy)(?!\p{L}))/u.test(text.slice(hit.start, hit.end + 5)) ||
  HABIT.test(hit.name) ||
  /^\s*các\s+cấp/iu.test(text.slice(hit.end, hit.end + 10)) ||
  /^(?:bàn giao mặt bằng|lễ cưới)(?!\p{L})/iu.test(hit.name) ||
  ANYBODYS.test(hit.name) ||
  (ASKED.test(hit.head) && (TO_PAPER.test(hit.name) || PAPERS_OWN.test(text.slice(0, hit.start)))) ||
  // "các hội nghị lớn trên địa bàn chúng tôi", "đại hội các tỉnh": none that has a name.
  /(?<!\p{L})chúng (?:tôi|ta)(?!\p{L})/iu.test(hit.name) ||
  /^đại hội [^,;“"]{0,60}(?:cấp tỉnh|các (?:tỉnh|huyện|địa phương))(?:, thành phố)?…?$/iu.test(hit.name) ||
  // "chưa thấy có cuộc họp nào": none is meant.
  /\s(?:nào|gì|tổ chức đó)$/iu.test(hit.name) ||
  // A dialogue is an occasion where it has a name: "Đối thoại Chính trị - An ninh ...".
  (hit.head === 'đối thoại' &&
    !/^đối thoại với/iu.test(hit.name) &&
    !/^đối thoại \p{Lu}/u.test(`đối thoại${hit.name.slice(9)}`));

/** "hơn 350 hội nghị", "các hội nghị": a number or plural before the head counts occasions, it names none. */
export const isCounted = (text: string, start: number): boolean =>
  /(?:(?<!kh(?:oá|óa)\s\d*)\d|(?<!\p{L})(?:các|những|nhiều|mỗi|mọi|hàng\s+chục|hàng\s+trăm|hàng\s+nghìn|đợt|lượt|\d\s+lần))\s*(?:cuộc\s*|buổi\s*)?$/iu.test(
    text.slice(Math.max(0, start - 20), start),
  );

const DEED =
  /(?<=(?:^|\p{L}\s|,\s))(?<!(?:\d\s+(?:ngày|tuần|tháng|năm)|từ khi|lễ)\s+)(trao\s+(?:tặng\s+|thưởng\s+)?(?:các\s+)?(?:bằng\s+khen|giấy\s+khen|quyết\s+định|danh\s+hiệu|kỷ\s+niệm\s+chương)|khai\s+trương|khánh\s+thành|ra\s+mắt|(?<!được\s)phát\s+động|công\s+bố\s+(?:các\s+)?quyết\s+định)(?![\p{L}])(?!\s+(?:thi\s+hành|khởi|thanh\s+tra|kiểm\s+tra|kỷ\s+luật|tạm|xử|đình|buộc|phạt|bắt|truy))/giu;

const deeds = finderOf([DEED]);

/** "Bệnh viện A chính thức khai trương sau 2 năm xây dựng": what is opened stands before its verb. */
const NO_OBJECT = /^\s*(?:[,.;(]|$|(?:sau|với|vào|tại|ở|sáng|chiều|tối|ngày|trong|từ|hôm)(?!\p{L}))/iu;
const subjectOf = (before: string): string =>
  /(?:^|[,;:]\s*)(\p{Lu}[^,;:]{3,90}?)(?:\s*\([^)]*\))?(?:\s+(?:đã|vừa|được|chính thức|long trọng))+\s*$/u.exec(
    before,
  )?.[1] ?? '';

/** Deeds that make an occasion where a report names none: "đã trao quyết định bổ nhiệm ...", "khai trương hệ thống ...". */
export function deedsIn(text: string): EventHit[] {
  return deeds(text)(DEED).map((m) => {
    const start = m.index ?? 0;
    const head = (m[1] ?? '').replace(/\s+/g, ' ');
    const end = nameEnd(text, start + m[0].length, '');
    const said = text.slice(start, end).replace(/\s+/g, ' ').trim();
    const opened = NO_OBJECT.test(text.slice(start + m[0].length)) ? subjectOf(text.slice(0, start)) : '';
    const name = opened ? `${head} ${opened}` : said;
    return {
      start,
      end,
      head: head.toLowerCase(),
      kind: kindOf(name) || 'lễ',
      name: `Lễ ${name.charAt(0).toLowerCase()}${name.slice(1)}`,
      weight: 3,
    };
  });
}
