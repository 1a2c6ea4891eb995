/** Papers on working together that bear no number: "Chương trình phối hợp giữa Công an tỉnh với ... về “...”, giai đoạn 2014 - 2023", "Quy chế phối hợp bảo vệ rừng vùng giáp ranh". Their title, work, parties or years name them. */
import type { Find } from '../asked.ts';
import { capitalised } from '../text.ts';
import {
  type AddPaper,
  clean,
  isPlural,
  kindWord,
  namedAt,
  type PaperHit,
  plain,
  QUOTED,
} from './paper-hit.ts';
import { JOINT, tail } from './paper-number.ts';
import { partiesIn } from './paper-parties.ts';

const namedJoint = new RegExp(`(?<![\\p{L}])(${JOINT})(?=[\\s,.;“"]|$)`, 'giu');
/** The unnumbered programmes of one sentence or line. */
export function unnumberedIn(text: string, find: Find, add: AddPaper): void {
  for (const m of find(namedJoint)) unnumbered(text, m, add);
  for (const m of find(NEXT_TERM)) {
    const kind = kindWord(m[1] ?? '');
    const name = `${/liên tịch/iu.test(kind) ? kind : `${kind} phối hợp`} giai đoạn ${m[2]} - ${m[3]}`;
    add({ ...jointAt(m, 'programme-next'), name, years: [m[2] ?? '', m[3] ?? ''] });
  }
  for (const m of find(SIGNED_AT)) add(jointAt(m, 'programme-signed'));
  for (const m of find(EMULATION))
    add({ ...jointAt(m, 'programme-signed'), years: [m[1] ?? '', m[1] ?? ''] });
  for (const m of find(PLEDGE)) pledge(m, add);
  for (const m of find(SIGNED)) {
    const hit = jointAt(m, 'programme-signed');
    const signed = m[1] ?? '';
    add({
      ...hit,
      start: hit.end - signed.length,
      name: capitalised(clean(signed)),
      ...(m[2] && { years: [m[2], m[3] ?? m[2]] as [string, string] }),
    });
  }
}
const jointAt = (m: RegExpExecArray, rule: string): PaperHit => namedAt(m, 'coordination_programme', rule);

/** Where what a programme is about has its end. */
const END = String.raw`(?=,?\s+giai\s+đoạn|,?\s+(?:đã\s+|được\s+)?diễn\s+ra\s|\s+giữa|\s+(?:đến\s+)?năm|\s+(?:đã|sẽ|vừa)\s|\s+trong\s+quý|\s+[-–]\s+[ẢảN](?:nh|guồn)|(?<!ứng\s+phó|thích\s+ứng|gắn|đối|kết\s+hợp|liên\s+quan)\s+với|\s+(?:được|do)\s+(?:\p{Lu}|tổ\s+chức|ký)|\s+(?:trước|dưới)\s+sự\s|\s+nhằm\s|\s+trên\s+(?:một\s+số|các)\s+lĩnh\s+vực|,?\s+(?:theo|bằng)\s+hình\s+thức\s|,?\s+(?:theo|nhằm\s+thực\s+hiện)\s+(?:Chỉ\s+thị|Nghị\s+(?:quyết|định)|Quyết\s+định|Kết\s+luận|Kế\s+hoạch|Thông\s+tư|Đề\s+án|Quy\s+(?:chế|định)|Luật|Chương\s+trình)\s|,\s+(?:trình|báo\s+cáo|giao|đề\s+nghị|yêu\s+cầu|gửi|do|được|góp\s+phần|nhằm|đồng\s+thời|qua\s+đó|theo\s+đó|trong\s+đó|sáng|chiều|ngày)\s|[.;“"”(]|$)`;
/** "ký kết *phối hợp tuyên truyền ... giai đoạn 2015-2020*", "ký kết *chương trình hành động thực hiện ... giai đoạn 2012 - 2017*": what is signed for a term of years. */
const SIGNED =
  /(?<!\p{L})ký\s+kết\s+(?:về\s+việc\s+)?((?:phối\s+hợp|(?:chương\s+trình|kế\s+hoạch)\s+hành\s+động)\s+(?!với\s|giữa\s|cùng\s|và\s)[^.;“”"()]{8,160}?\s+(?:giai\s+đoạn|năm)\s+((?:19|20)\d{2})(?:\s*[-–]\s*((?:19|20)\d{2}))?)/giu;

/** "lễ ký kết *phối hợp về chăm sóc người già* theo Chương trình ...": what is signed there, without a noun or years. */
const SIGNED_AT = new RegExp(
  String.raw`(?=[pP]h)(?<=(?:[Ll]ễ|[Hh]ội\s+nghị|[Bb]uổi|tổ\s+chức)\s+ký\s+kết\s+)phối\s+hợp\s+(?:công\s+tác\s+)?(?:về|trong)\s+[^.;:“”"()]{8,160}?(?:(?=\s+theo\s)|${END})`,
  'gu',
);

/** "ký kết *giao ước thi đua năm 2024*". */
const EMULATION = /(?=g)(?<=ký\s+(?:kết\s+)?(?:bản\s+)?)giao\s+ước\s+thi\s+đua\s+năm\s+((?:19|20)\d{2})/giu;
/** "A vừa ký với B *bản cam kết “3 không để, 2 giúp nhau”*". */
const PLEDGE = new RegExp(
  String.raw`(?<!\p{L})ký(?:\s+kết)?(?:\s+(?:với|cùng)\s[^.;:,“”"]{3,60}?)?\s+((?:bản\s+)?(?:cam\s+kết|giao\s+ước(?:\s+thi\s+đua)?))\s+(?:thực\s+hiện\s+)?${QUOTED}`,
  'giu',
);
function pledge(m: RegExpExecArray, add: AddPaper): void {
  const title = clean(m[2] ?? '');
  if (/^\p{Ll}/u.test(title) || title.split(' ').length < SHORT_SUBJECT) return;
  const end = m.index + m[0].length;
  const start = m.index + m[0].lastIndexOf(m[1] ?? '', m[0].length - title.length);
  const name = `${kindWord(m[1] ?? '')} “${title}”`;
  add({
    start,
    end,
    paper: 'Program',
    kind: 'coordination_programme',
    title,
    name,
    rule: 'programme-pledge',
  });
}

/** "ký tiếp *quy chế giai đoạn 2018-2023*": the one that follows, called by its years alone. */
const NEXT_TERM =
  /(?=[qckvhQCKVH])(?<=ký\s+(?:kết\s+|tiếp\s+|mới\s+)*)(quy\s+chế|chương\s+trình|kế\s+hoạch|(?:văn\s+bản|hướng\s+dẫn)\s+liên\s+tịch)\s+(?:cho\s+)?giai\s+đoạn\s+((?:19|20)\d{2})\s?[-–]\s?((?:19|20)\d{2})/giu;

/** All that `unnumberedIn` looks for. */
export const UNNUMBERED = [namedJoint, NEXT_TERM, SIGNED, SIGNED_AT, EMULATION, PLEDGE];

const ABOUT = new RegExp(
  String.raw`^\s+(?:năm\s+\d{4}\s+)?(?:giữa\s(?:(?!\s(?:là|đã|nhằm|có|được|để|sẽ)\s|,\s(?:trình|báo\s+cáo|gửi)\s)[^.;]){5,160}?\s)?(?:(?:về|trong(?!\s+(?:\d|nhiệm\s+kỳ|giai\s+đoạn|năm|thời\s+gian|những|vùng|khu\s+vực|toàn|tỉnh|cả|tháng|quý)))\s+|(?=bảo\s+(?:đảm|vệ)|đảm\s+bảo(?!\s+phù\s+hợp)|phòng(?=,?\s+(?:chống|ngừa|cháy|vệ|thủ))|việc\s|xây\s+dựng|giữ(?!\p{L})|truyền\s+thông|tuyên\s+truyền|nâng\s+cao|tăng\s+cường|đẩy\s+mạnh|quản\s+lý|thực\s+hiện(?!\s+(?:đối|từ|tại)\s)|vận\s+động|phát\s+(?:huy|triển)|giáo\s+dục|hỗ\s+trợ|chăm\s+(?:lo|sóc)))([^.;“"()]{8,220}?)${END}`,
  'u',
);
/** "Quy chế phối hợp *phản biện xã hội*": the work itself, where the words before say that a programme is named. */
const WORK = new RegExp(
  String.raw`^\s+(?!(?:cũng|góp|tạo|luôn|vẫn|đang|vừa|rất|mang|đã|được|là|với|của|giữa|trong|này|đó|nêu|trên|dưới|do|có|và|hay|hoặc|để|nhằm|vào|tại|ở|cho|từ|đến|sẽ|hai|các|những|cùng|gắn|chặt|tốt|hiệu|thường|nói|theo|mà|khi|ký|gồm|bao|hằng|hàng|định|giai|năm|số|mới|lần|tiếp|hoàn|đạt|đề|như|nên|cần|phải|còn|chưa|không|cụ|đi|liên|hành|nhịp|nhiệm\s+kỳ|đồng|toàn|sau|trước|giải|triển|tổ|đảm|thời)(?!\p{L}))(\p{Ll}[^.;“"(),]{8,120}?)(?:${END}|(?=,\s))`,
  'u',
);
/** "... (PBXH) giữa HĐND - UBND - Ủy ban MTTQ xã" behind it says whose it is. */
const BETWEEN_BODIES = /^\s+\p{Ll}[^.;,“”"()]{4,60}(?:\s\(\p{Lu}{2,8}\))?\sgiữa\s\p{Lu}/u;
const isNamed = (text: string, start: number): boolean =>
  /^\p{Lu}/u.test(text.slice(start)) ||
  /(?:ký\s+kết|thực\s+hiện|sơ\s+kết|tổng\s+kết|triển\s+khai|kết\s+quả|đánh\s+giá|ký)\s+$/iu.test(
    text.slice(Math.max(0, start - 16), start),
  );

/** "Quy chế phối hợp (QCPH) ...", "bảo hiểm y tế (BHYT)", "(Chương trình phối hợp)": what it is called for short. */
const SHORT =
  /\s*\((?:\p{Lu}[\p{L}\d&.]{1,14}(?:(?:\s?[-–]|,)\s?\p{Lu}+)*|(?:sau đây|gọi|Chương trình|Quy chế|Kế hoạch)[^)]{0,40})\)/gu;

/** "... *năm 2021*": another than that of the year before. */
const OWN_YEARS = /^,?\s+năm\s+((?:19|20)\d{2})(?:\s?[-–]\s?((?:19|20)\d{2}))?(?!\d)/u;

/** "Quy chế phối hợp *và Chương trình liên tịch* giữa A và B": both are theirs. */
const SECOND = new RegExp(`^\\s+và\\s+${JOINT}(?=\\s)`, 'iu');

/** "giữa A và B *trong công tác X*". */
const SUBJECT = new RegExp(
  String.raw`^(\s+(?:(?:về|trong)\s+(?:việc|công\s+tác|lĩnh\s+vực|thực\s+hiện|bảo\s+(?:đảm|vệ)|đảm\s+bảo|phòng|quản\s+lý|tuyên\s+truyền|lãnh\s+đạo|đẩy\s+mạnh|tăng\s+cường|nâng\s+cao|xây\s+dựng|giữ\s+(?:gìn|vững)|vận\s+động|phát\s+(?:huy|triển)|giáo\s+dục|hỗ\s+trợ|chăm\s+(?:lo|sóc)|đấu\s+tranh|giải\s+quyết)|về\s+(?!(?:dự|thăm|đây|đó|nước|quê|nơi|tận|nhà|vấn|nội|những|các|một|địa|làm|tình|kết)(?!\p{L}))\p{Ll}+)\s[^.;“"(]{4,180}?)${END}`,
  'u',
);
const subjectOf = (rest: string | undefined): string => SUBJECT.exec(rest ?? '')?.[1] ?? '';

/** "ký quy chế phối hợp *với A và B nhiệm kỳ 2021 - 2026*". */
const PARTNERS =
  /^\s+với\s+[^.;:“”"()]{5,120}?,?\s(?:nhiệm\s+kỳ|giai\s+đoạn)\s+(?:19|20)\d{2}\s?[-–]\s?(?:19|20)\d{2}/u;

const BETWEEN =
  /^(?:,?\s+(?:giai\s+đoạn\s+\d{4}\s*[-–]\s*\d{4}|năm\s+\d{4}|\d+\s+tháng\s+(?:đầu|cuối)\s+năm(?:\s+\d{4})?))?\s+giữa\s+(?:giữa\s+)?/u;

/** "... về tuyên truyền *giai đoạn 2022 - 2025*": so short a subject tells it from no other. */
const termOf = (about: string | undefined, years: [string, string] | undefined): string =>
  years && clean(about ?? '').split(' ').length < SHORT_SUBJECT ? ` giai đoạn ${years.join(' - ')}` : '';
const SHORT_SUBJECT = 4;

/** "tổng kết 5 năm (2015-2020) thực hiện *quy chế phối hợp*;": nothing but those years tells which. */
const BARE = /^\s*(?:[.;,]|$|giữa\s+(?:\d|hai|các)\s)/u;
/** "*Theo* quy chế phối hợp giữa hai ngành, Công an huyện và ...": who they are is not told there; the comma ends it. */
const CITED = /(?:^|[\n.;]\s*)(?:theo|thực hiện|căn cứ|trên cơ sở|triển khai|từ)\s(?:\p{Ll}+\s){0,3}$/iu;
const NEXT_CLAUSE = /^(\s+giữa\s+(?:hai|ba|bốn|các|\d+)(?:\s\p{Ll}+){1,3}),\s[^]*/u;
/** "quy định phối hợp giữa Cơ quan điều tra và Viện Kiểm sát *cấp huyện*": what a circular lays down for all of a kind. */
const OF_LAW = /^Quy\s+định\s.*\s(?:cấp\s+(?:tỉnh|huyện|xã|quận|trung\s+ương|dưới|trên)|các\s+cấp)$/iu;

/** "Chương trình phối hợp giữa Công an tỉnh với ... về “...”, giai đoạn 2014 - 2023": no number; the title or the parties name it. */
function unnumbered(text: string, m: RegExpMatchArray, add: AddPaper): void {
  const start = m.index ?? 0;
  const end = start + m[0].length;
  if (isPlural(text, start)) return;
  const behindKind = plain(text.slice(end, end + 360))
    .replace(SHORT, '')
    .replace(SECOND, '');
  const rest = CITED.test(text.slice(Math.max(0, start - 40), start))
    ? behindKind.replace(NEXT_CLAUSE, '$1')
    : behindKind;
  const more = tail(text, start, end);
  // "Chương trình phối hợp công tác *dân vận* giai đoạn ...": what the work is follows without "về".
  const work = /công\s+tác$/iu.test(m[0])
    ? /^\s+(?!giữa|năm|về|trong|giai|của|với)([\p{L}\s]{3,60}?)(?=,?\s+(?:giai\s+đoạn|giữa)\s)/u.exec(rest)
    : null;
  const deed = isNamed(text, start) || BETWEEN_BODIES.test(rest) ? rest.match(WORK) : null;
  const about = work ?? rest.match(ABOUT) ?? deed;
  const told = work ?? (about === deed ? deed : null);
  const behindTold = rest.slice(told?.[0].length ?? 0);
  const lead = BETWEEN.exec(behindTold);
  const found = lead ? partiesIn(behindTold.slice(lead[0].length)) : undefined;
  const parties = found?.parties;
  // "nghị quyết liên tịch giữa 2 cơ quan": no names.
  const between = /^(?:\d|hai|ba|các|đôi)(?!\p{L})/iu.test(parties ?? '') ? undefined : parties;
  const year = rest.match(/^\s+(năm\s+(?:19|20)\d{2})(?![\d\s]*[-–])/u)?.[1];
  // "chương trình phối hợp [giữa hai hội,] *giai đoạn 2018 - 2022*": its period alone tells it from others.
  const span = rest.match(
    /^(?:(?:\s+giữa)+\s+(?:\d+|hai|ba|các)(?:\s+\p{Ll}+){1,2})?,?\s+((?:giai\s+đoạn|năm\s+học|nhiệm\s+kỳ)\s+(?:19|20)\d{2}\s?[-–]\s?(?:19|20)\d{2})/u,
  )?.[1];
  const partners = isNamed(text, start) ? PARTNERS.exec(rest) : null;
  const before = more.before && BARE.test(rest) ? `giai đoạn ${more.before.join('-')}` : undefined;
  const subject = about && !/^giữa\s/iu.test(about[1] ?? '');
  if (!more.title && !subject && !between && !year && !span && !partners && !before) return;
  if (between && OF_LAW.test(`${m[1]} ${between}`)) return;
  // "ký kết chương trình phối hợp năm 2024": a new one, not a year's work of the old.
  const alone = year && !about && !between && !more.title;
  const signed = alone && /ký(?:\s+kết)?\s+$/iu.test(text.slice(Math.max(0, start - 10), start));
  const own = signed ? year.slice(-4) : undefined;
  const behind = about ? rest.slice((about.index ?? 0) + about[0].length).match(OWN_YEARS) : null;
  const kind = kindWord(m[1] ?? '');
  const name = clean(
    more.title
      ? `${kind} “${more.title}”`
      : between
        ? `${kind} ${told ? `${told[1]} ` : ''}giữa ${between}${subjectOf(found?.rest)}`
        : about
          ? `${kind} về ${about[1]}${termOf(about[1], more.years)}`
          : `${kind} ${year ?? span ?? (clean(partners?.[0] ?? '') || before)}`,
  );
  const hit: PaperHit = {
    start,
    paper: 'Program',
    kind: 'coordination_programme',
    name,
    rule: 'programme-unnumbered',
    ...more,
    ...(behind?.[1] && !more.years && { years: [behind[1], behind[2] ?? behind[1]] }),
    ...(own && !more.years && { years: [own, own] as [string, string] }),
    end,
  };
  add(hit);
}
