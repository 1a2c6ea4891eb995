/** How occasions are written: a head ("hội nghị", "lễ", "kỳ họp") with its kind and object: "Hội nghị tổng kết 10 năm thực hiện Chương trình ...". */

import { finderOf } from '../asked.ts';
import type { PersonChunk } from '../doc.ts';
import { cues } from '../lexicon/cues.ts';
import { capitalised } from '../text.ts';
import { hostedVerbs } from './event-deed.ts';
import { kindOf } from './event-kind.ts';
import { nameEnd, withoutTail } from './event-name.ts';
import { sittingsIn } from './event-sitting.ts';

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
  /** Told by who is heard there: its name stands nowhere. */
  heard?: true;
  /** The two who meet, where their meeting is told by a verb. */
  pair?: readonly [PersonChunk, PersonChunk];
}

const headed = new RegExp(`(?<![\\p{L}])(${cues('event-heads.tsv', 'head')})(?![\\p{L}])`, 'giu');
const verbal = new RegExp(
  `(?<=(?:tổ\\s+chức|tiến\\s+hành)\\s+)(${cues('event-heads.tsv', 'held')})(?![\\p{L}])`,
  'giu',
);
/** "đã làm việc với UBND tỉnh", "đã họp với các đơn vị", "đã hội đàm với": a meeting told by its verb. */
const met = new RegExp(
  String.raw`(?<=(?:^|[,.;]|(?<!\p{L})(?:đã|vừa|và|chủ\s+trì|kh(?:óa|oá)\s(?:mới|[\dIVX]+)))\s*(?:có\s+)?(?:đến\s+|tới\s+|vào\s+)?)(${cues('event-heads.tsv', 'met')})(?!\p{L})`,
  'gu',
);
/** "Đoàn giám sát ... đã giám sát việc thực hiện ...": what a team was sent for. */
const TEAM = /[Đđ]oàn\s+(?:giám\s+sát|kiểm\s+tra|khảo\s+sát|công\s+tác)/u;
const watched =
  /(?<=(?:đã|tiến\s+hành|vừa)\s+)(giám\s+sát|kiểm\s+tra|khảo\s+sát)(?=\s+(?:việc|tình\s+hình|công\s+tác|kết\s+quả)\s)/gu;
/** "*Kiểm tra* công tác chuẩn bị kỳ thi tại tỉnh A ngày 17/4, Thứ trưởng B yêu cầu", "Sáng 17/4, *thị sát* tiến độ đường C, ông D ...": where somebody went, at the head of what he said. */
const wentTo =
  /(?<=^\W*)(kiểm\s+tra|khảo\s+sát|thị\s+sát|giám\s+sát)(?=\s+(?:thực\s+(?:tế|địa)|tiến\s+độ|công\s+tác|tình\s+hình|việc|hiện\s+trường|tại)(?!\p{L})[^;:.“”"]{3,160}?\s(?:sáng|chiều|tối|trưa|ngày|hôm)\s+(?:ngày\s+)?(?:\d[\d/.-]*|nay|qua)(?:\s\([\d/.-]+\))?,\s+(?:ông|bà|đồng\s+chí|(?:quyền\s+)?(?:phó\s+)?(?:chủ\s+tịch|bí\s+thư|giám\s+đốc|bộ\s+trưởng|thứ\s+trưởng|thủ\s+tướng)|(?:đại|thượng|trung|thiếu)\s+(?:tá|tướng))(?!\p{L}))/giu;
const titled = new RegExp(
  `(?<=\\p{L}\\s)(sơ\\s+kết|tổng\\s+kết|ký\\s+kết)(?=\\s+(?:\\d|một|hai|ba|năm|mười|công\\s+tác|chương|quy\\s+chế|kế\\s+hoạch|thực))`,
  'giu',
);

const finder = finderOf([headed, verbal, titled, met, watched, wentTo]);

/** Kinds that are called by their head alone, and how much it says: who is tried is nobody's business. */
const ALONE: Readonly<Record<string, number>> = { 'xét xử': 2, 'phiên tòa giả định': 1 };
const DAY =
  /^\s+(?:(?:vào|sáng|chiều|tối|trưa|ngày|hôm)\s+){1,3}(?:(?:nay|qua)(?:\s+\d[\d/.-]*)?|\d[\d/.-]*)(?=\s+(?:với|về|của|do|giữa|bàn|nghe|triển|đánh))/iu;

/** 'tổ chức "cuộc họp quan trọng" song ...': what is quoted ends with its quotation. */
const quoted = (text: string, start: number, name: string): string =>
  /["“]/u.test(text[start - 1] ?? '') ? name.replace(/["”].*$/u, '') : name;

/** A name without the bare kind at its end: "hội nghị sơ kết" says no more than "hội nghị". */
const told = (name: string): string => name.replace(/(?<=nghị|họp) (?:sơ kết|tổng kết|giao ban)$/iu, '');

/** "Hội nghị Trung ương 7 (khoá XII) *đã* ...", "Hội nghị Trung ương 6, *còn* ...": what follows its number and term is no part of the name. */
const CENTRAL =
  /^[Hh]ội nghị [Tt]rung ương(?: (?:lần )?thứ| lần)? (?:\d+|[IVX]+)(?:,? \(?kh(?:óa|oá) (?:\d+|[IVX]+)\)?)?(?=,? (?:đến nay|còn|bế mạc|khai mạc|tuy|thông qua|họp|Ban Chấp hành|Trung ương|Bộ Chính trị)(?!\p{L}))/u;

/** "... Xem thêm > > *Họp báo vụ X: Nhiều câu hỏi bỏ ngỏ*": the headline of another article. */
const SEE_ALSO = /(?<!\p{L})(?:xem|đọc) thêm[\s:>]+$/iu;

/** "*Ban Chỉ đạo Đại hội X* họp": what a board is named for is held by nobody here; the board's meeting is. */
const BOARD = /(?<!\p{L})[Bb]an [Cc]hỉ đạo (?:tổ chức )?$/u;
const BOARD_MEETS = /^[^.;:,“”"]{4,120}\s(?:đã |vừa )?(?:tổ chức )?họp(?! (?:báo|mặt))(?!\p{L})/u;
const isOfBoard = (text: string, start: number): boolean =>
  BOARD.test(text.slice(Math.max(0, start - 24), start)) && BOARD_MEETS.test(text.slice(start, start + 140));

/** "ký kế hoạch liên tịch *về tổ chức Diễn đàn X*": what a paper that is signed is for is still to come. */
const PAPER_FOR =
  /(?<!\p{L})[Kk]ý(?: kết)? (?:[Kk]ế hoạch|[Cc]hương trình|[Qq]uy chế|[Vv]ăn bản|[Tt]hỏa thuận)(?: (?:liên (?:tịch|ngành)|phối hợp|hợp tác))?(?: số [\p{L}\d/-]+)? (?:về )?(?:(?:việc|phối hợp) )*tổ chức $/u;
/** "họp triển khai *kế hoạch tổ chức* đại hội": a plan for one that is not even named. */
const PLAN_FOR = /(?<!\p{L})triển khai (?:các )?[Kk]ế hoạch tổ chức $/u;
export const isPlan = (text: string, { start, weight }: EventHit): boolean => {
  const before = text.slice(Math.max(0, start - 110), start);
  return PAPER_FOR.test(before) || (weight === 0 && PLAN_FOR.test(before));
};

/** `hosts`, in a lead: where each body or person ends that may be told to do what follows. */
export function eventsIn(text: string, hosts?: readonly number[]): EventHit[] {
  const hits: EventHit[] = [];
  const add = (m: RegExpMatchArray, bonus: number, deed = false) => {
    const start = m.index ?? 0;
    if (SEE_ALSO.test(text.slice(Math.max(0, start - 20), start))) return;
    if (isOfBoard(text, start)) return;
    if (hits.some((h) => start < h.end && h.start <= start)) return;
    const head = (m[1] ?? '').replace(/\s+/g, ' ');
    const after = start + (m[0]?.length ?? 0);
    // "cuộc gặp gỡ chiều 18-4 với ...": the day is no part of the name.
    const day = DAY.exec(text.slice(after, after + 40))?.[0] ?? '';
    const central = CENTRAL.exec(text.slice(start, start + 60))?.[0].length;
    const alone = ALONE[kindOf(head)];
    const end =
      alone !== undefined ? after : central ? start + central : nameEnd(text, after + day.length, m[1] ?? '');
    const name = withoutTail(
      quoted(text, start, `${text.slice(start, after)} ${text.slice(after + day.length, end)}`)
        .replace(/\s+/g, ' ')
        .replace(/ (?=[,;.])/g, '')
        .trim(),
    );
    const said = told(name).split(' ').length - head.split(' ').length;
    // What else it is held for, behind a semicolon, is not its kind.
    const kind = kindOf(name.replace(/;.*$/u, '')) || 'hội nghị';
    hits.push({
      start,
      end,
      head: head.toLowerCase(),
      kind,
      name: capitalised(name),
      ...(deed && { told: true as const }),
      weight: alone ?? (said < 2 || /^đối thoại với/iu.test(name) ? 0 : Math.min(6, said) + bonus),
    });
  };
  const find = finder(text);
  for (const m of find(headed)) add(m, 2);
  for (const m of find(verbal)) add(m, 1);
  for (const m of find(titled)) add(m, 0);
  for (const m of find(met)) add(m, -1);
  for (const m of find(watched)) if (TEAM.test(text)) add(m, -1);
  for (const m of find(wentTo)) add(m, -1);
  if (hosts) for (const m of hostedVerbs(text, hosts, hits.length > 0)) add(m, -1, true);
  if (hosts && hits.length === 0)
    for (const s of sittingsIn(text).slice(0, 1))
      hits.push({
        ...s,
        name: capitalised(s.head),
        weight: 0,
        told: true,
        heard: true,
      });
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
  /^(?:giao Ban|Giao Ban (?:cán|Quản|Tổ|Tuyên|Dân|Chỉ|Nội|Thường|Chấp|Pháp|Giám)|giao ban (?:này|đó|ấy|cán sự)(?!\p{L}))/u.test(
    text.slice(hit.start, hit.end + 12),
  ) ||
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

/** "hơn 350 hội nghị", "các hội nghị": a number or plural before the head counts occasions, it names none; "A sáng 9/6 họp báo" has the day there. */
export const isCounted = (text: string, start: number): boolean =>
  /(?:(?<!(?:kh(?:oá|óa)\s|\d[/.-]|(?:ngày|sáng|chiều|tối|hôm)\s)\d*)\d|(?<!\p{L})(?:các|những|nhiều|mỗi|mọi|hàng\s+chục|hàng\s+trăm|hàng\s+nghìn|đợt|lượt|\d\s+lần))\s*(?:cuộc\s*|buổi\s*)?$|(?<!\p{L})(?:hai|ba|bốn|năm|mấy|vài)\s+(?:cuộc|buổi|lần)\s+$/iu.test(
    text.slice(Math.max(0, start - 20), start),
  );

const DEED =
  /(?<=(?:^|\p{L}\s|,\s))(?<!(?:\d\s+(?:ngày|tuần|tháng|năm)|từ khi|lễ)\s+)(trao\s+(?:tặng\s+|thưởng\s+)?(?:các\s+)?(?:bằng\s+khen|giấy\s+khen|quyết\s+định|danh\s+hiệu|kỷ\s+niệm\s+chương)|khai\s+trương|khánh\s+thành|ra\s+mắt|(?<!được\s)phát\s+động|công\s+bố\s+(?:các\s+)?quyết\s+định)(?![\p{L}])(?!\s+(?:thi\s+hành|khởi|thanh\s+tra|kiểm\s+tra|kỷ\s+luật|tạm|xử|đình|buộc|phạt|bắt|truy|cưỡng))/giu;

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
