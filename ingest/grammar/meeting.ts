/** How a report tells by a verb that two people meet: "Thủ tướng P chiều nay cũng *tiếp* Bộ trưởng Q", "P và Q *hội đàm*". */

interface Meets {
  /** The words of the phrase that the verb stands in. */
  verb: RegExp;
  kind: string;
  /** What the meeting of these two is called. */
  called: (host: string, guest: string) => string;
}

const between =
  (noun: string) =>
  (host: string, guest: string): string =>
    `${noun} giữa ${host} và ${guest}`;

const MEETS: readonly Meets[] = [
  { verb: /hội đàm/u, kind: 'hội đàm', called: between('Hội đàm') },
  { verb: /hội kiến/u, kind: 'hội kiến', called: between('Cuộc hội kiến') },
  { verb: /điện đàm/u, kind: 'điện đàm', called: between('Cuộc điện đàm') },
  {
    verb: /chào xã giao/u,
    kind: 'chào xã giao',
    called: (host, guest) => `Buổi ${host} chào xã giao ${guest}`,
  },
  { verb: /tiếp(?! xúc)/u, kind: 'tiếp', called: (host, guest) => `Buổi ${host} tiếp ${guest}` },
  { verb: /trao đổi/u, kind: 'trao đổi', called: between('Buổi trao đổi') },
  { verb: /gặp|tiếp xúc/u, kind: 'gặp', called: between('Cuộc gặp') },
];

/** "(Hàn Quốc)"; "(trái)" stands under a picture. */
const BESIDE = '(?:\\s*\\((?!trái|phải|giữa|bìa|thứ|hàng|đeo|mặc|áo)[^()]{1,30}\\))?';
const HOUR =
  '(?:hôm (?:nay|qua)|(?:sáng|chiều|tối|trưa)(?: (?:nay|qua|cùng ngày))?|cùng ngày|(?:sáng|chiều|tối|ngày|hôm) (?:ngày )?\\d[\\d/.-]*)(?: \\([\\d/.-]{3,10}\\))?';
const ADVERB = '(?:đã|vừa|cũng|còn|có|đến|tới|tiếp tục|tiến hành|trực tiếp|sau đó|lần lượt)';
const TALK = '(?:hội đàm|hội kiến|điện đàm|gặp(?: gỡ)?|tiếp xúc|(?<=(?:cuộc|buổi) )trao đổi)';
const TO = '(?:song phương|riêng|ngắn|chính thức|thân mật|với|cùng|và làm việc với)';
/** "*, cùng Đoàn đại biểu tỉnh A,* đã đến chào xã giao". */
const ALONG = '(?:,? (?:cùng|cùng với|và) (?:đoàn|các|lãnh đạo)(?!\\p{L})[^,.;:“”"]{1,70},)?';
/** "đã đến *thăm TP A và* chào xã giao". */
const VISITS = '(?:thăm(?: [^,.;:“”"]{2,30})?(?:,| và) (?=chào|gặp))?';
/** Between host and guest. */
const FACES = new RegExp(
  `^${BESIDE}${ALONG}(?:(?:,| [–-])(?= (?:${HOUR}|${ADVERB})))?\\s+(?:${HOUR},? )?(?:(?:${ADVERB}) )*${VISITS}(?:(?:cuộc|buổi) )?((?:đón tiếp|tiếp đón|tiếp xã giao|tiếp|chào xã giao|${TALK})(?: ${TO})*)\\s+$`,
  'u',
);
const AND = new RegExp(`^${BESIDE},?\\s+(?:và|cùng|với)\\s+$`, 'u');
/** Behind the second of two, where no third is met: "A và B gặp gỡ", and not "A và B tiếp xúc *cử tri*". */
const BOTH = new RegExp(
  `^${BESIDE}\\s+(?:${HOUR},? )?(?:(?:${ADVERB}) )*(?:(?:cuộc|buổi) )?(${TALK})(?!\\p{L})(?! (?:với|cùng|(?:hơn |gần |trên |khoảng )?\\d|đông đảo|cử tri|các|những|một số|nhiều|đoàn|đại biểu|đại diện|lãnh đạo|cán bộ|bà con|nhân dân|người|gia đình|thân nhân)(?!\\p{L}))`,
  'u',
);
/** Further behind the second: "P và Q trao đổi cởi mở *khi hai lãnh đạo gặp nhau* ở X", "P và Q *trong cuộc gặp song phương hôm nay*". */
const TOGETHER = new RegExp(
  `^${BESIDE}\\s+(?:[^.;:“”"]{0,140}?\\s)??(?:khi (?:hai (?:nhà lãnh đạo|lãnh đạo|bên|bộ trưởng) )?(gặp)(?= nhau(?!\\p{L}))|trong (?:cuộc|buổi) (gặp|hội đàm|hội kiến)(?: (?:song phương|gỡ))* ${HOUR})`,
  'u',
);
/** "*Tại cuộc gặp với* Bộ trưởng A, Thủ tướng B nêu": the guest stands first. */
const AT = new RegExp(
  `(?<!\\p{L})(?:tại|trong|sau) (?:(?:cuộc|buổi) )?(tiếp xã giao|tiếp|chào xã giao|${TALK})(?: ${TO})*\\s+$`,
  'iu',
);
const COMMA = new RegExp(`^${BESIDE}(?:\\s+${HOUR})?(?:\\s+tại \\p{L}+(?: \\p{L}+){0,2})?,\\s+$`, 'u');

/** What comes before the host: a meeting long ago, wished for, or one of many; "dự Hội nghị Cấp cao ASEAN *lần thứ 34*" tells what they both came to. */
const NOT_NOW =
  /(?<!\p{L})(?:từng|(?<!(?:hội nghị|diễn đàn|đại hội|kỳ họp|phiên họp|hội thảo|đối thoại|tuần lễ|festival)(?!\p{L})[^,.;]*)lần (?:đầu|thứ|gần)|mỗi lần|nhiều lần|năm (?:19|20)\d\d|(?:tháng|năm|tuần) (?:trước|ngoái)|nếu|mong|muốn|đề nghị|yêu cầu|mời|sẽ|dự kiến|có thể|trước khi|chưa|không|để|giúp|nhân dịp(?![^.;]*, ))(?!\p{L})[^.;]*$/iu;

/** "... hồi tháng 11", "... năm 2012". */
const THEN =
  /^[^,.;]{0,60}(?<!\p{L})(?:hồi|năm (?:19|20)\d\d|tháng \d|(?:tháng|năm|tuần) (?:trước|ngoái)|trước đó)(?!\p{L})/u;

export interface MeetingTold {
  verb: string;
  kind: string;
  called: Meets['called'];
}

const toldBy = (verb: string | undefined): MeetingTold | undefined => {
  const meets = verb === undefined ? undefined : MEETS.find((m) => m.verb.test(verb));
  return meets && verb !== undefined ? { verb, kind: meets.kind, called: meets.called } : undefined;
};

function togetherIn(after: string): string | undefined {
  const far = TOGETHER.exec(after);
  return BOTH.exec(after)?.[1] ?? far?.[1] ?? far?.[2];
}

/** Do these words between two people, or behind both, say that they meet? `before`: the sentence up to the first of them. */
export function meetingTold(before: string, gap: string, after: string): MeetingTold | undefined {
  const told = toldBy(FACES.exec(gap)?.[1] ?? (AND.test(gap) ? togetherIn(after) : undefined));
  return told && !NOT_NOW.test(before) && !THEN.test(after) ? told : undefined;
}

/** Do the words before a guest say that whoever is named behind him met him there? */
export function meetingAtWhich(before: string, gap: string, after: string): MeetingTold | undefined {
  const told = COMMA.test(gap) && SAYS.test(after) ? toldBy(AT.exec(before)?.[1]?.toLowerCase()) : undefined;
  return told && !NOT_NOW.test(before) ? told : undefined;
}
/** What its subject does, or another beside him. */
const SAYS = new RegExp(`^${BESIDE}(?:\\s*[-,])?\\s+\\p{Ll}`, 'u');
