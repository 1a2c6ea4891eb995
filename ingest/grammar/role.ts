/**
 * Who did what at an occasion, as patterns over a view of the sentence in which every chunk is one capital letter and every word is in lower case:
 * P person, A agency, C several agencies named before ("hai đơn vị"), G programme, D document, L place, T date, E the occasion. "P và P chủ trì E" reads like the phrase it describes.
 */
import type { RelationType } from '../ontology.ts';

export interface RoleRule extends Traits {
  name: string;
  relation: RelationType;
  /** Groups: `who` are the subjects; `with` a second party; `rest`: every person or agency from here to the end of the sentence. */
  pattern: RegExp;
  examples: readonly string[];
  counterExamples: readonly string[];
}

/** What sets a rule apart from the others of its relation. */
export interface Traits {
  /** The chunks that may be its subjects; without it those of the relation. People who are party to a paper stand for their bodies. */
  subjects?: string;
  /** More subjects than this are a list of something else. */
  most?: number;
  /** It holds whatever becomes of it: a paper has its issuer even where it is not followed. */
  firm?: true;
  /** Where it speaks of the occasion: only in the sentence that tells of it first, only where the sentence names it, or in any. */
  where?: 'lead' | 'named' | 'anywhere';
  /** The occasion stands as the verb ("A làm việc với A"): of a visit its subject is no host. */
  verb?: true;
  /** "A có E với B": told of the occasion itself, where it is no visit. */
  had?: true;
  /** Only of sessions, whose body is named right behind them. */
  session?: true;
  /** Only where what stands between says whose occasion it is: no paper's, no partner's. */
  own?: true;
  /** Only of bodies that sit and decide. */
  sits?: true;
  /** Only of occasions at which somebody wins. */
  contest?: true;
  /** Only of occasions at which two sides meet. */
  meets?: true;
  /** Only of occasions that are called so. */
  head?: RegExp;
  /** Only of occasions whose name says so. */
  called?: RegExp;
  /** Only of occasions held for whom it names. */
  welcomes?: true;
  /** Of officials: a private citizen who is met is nobody's guest. */
  titled?: true;
  /** Says who holds what stands before it: that must be the occasion. */
  holds?: true;
  /** It may tell of decisions that are handed over: to stand by is to be at an occasion for that only; or all of the article are meant. */
  decisions?: 'witnessed' | 'all';
  /** A person who stands by title alone is the issuer of an award: unless the sentence says that he hands it over, or always. */
  titleAlone?: 'handing' | 'never';
  /** Whose session the occasion is adopts the document. */
  adopts?: true;
  /** The occasion is held for the document. */
  occasion?: true;
  /** Only of occasions whose name does not tell what they are about. */
  bare?: true;
  /** Of several bodies the last is the issuer; without it the first. */
  issuer?: 'last';
  /** Its parties coordinate. */
  pairs?: true;
  /** The first party is left out and has to be found: the host's or the speaker's own body. */
  elided?: true;
  /** The paper is the one that the occasion signs or reviews. */
  reviewed?: true;
  /** Says nothing where those who are named only carry out a programme of their superiors. */
  unlessTask?: true;
}

/** What a view must hold before the rules of a relation are tried on it: chunks of each of these kinds, and one of these words. */
const CUES: Partial<Record<RelationType, { chunks: readonly RegExp[]; words?: RegExp }>> = {
  CHAIRED: { chunks: [/[PAC]/u], words: /chủ t|điều (?:hành|khiển)|dẫn dắt|cầm trịch/u },
  ATTENDED: {
    chunks: [/[PA]/u],
    words:
      /dự|phía|có mặt|hiện diện|xuất hiện|đoàn|chứng kiến|tham gia|quyết định|cuộc gặp|điểm cầu|cùng (?:đi|dâng|tham|tiếp|làm)|cắt băng|viếng|dâng h|thắp h|động thổ|nghi (?:thức|lễ)|phát lệnh|nút|viên đá|tháp tùng|tiếp|theo dõi|đi cùng|đi chung|góp mặt|đến với|thành phần|đại biểu|khách mời|trưởng đoàn|chung vui|chia vui|động viên|ch(?:úc|ào) mừng|thay mặt|ký kết có|đón|đối thoại với|P E|trì E P|E (?:công tác|tiến độ|thực (?:tế|địa)|tình hình|việc|hiện trường|tại) [^.;]*, P|E (?:cử )?tri|E (?:còn )?có|^(?:đại diện )?lãnh đạo [^.;]{0,40} có P|còn có P|E[^.;]{0,50} (?:với|cùng|giữa)|(?:đã|vừa|cũng|có|đến|tới|đi|hành|tiếp) E/u,
  },
  SPOKE_AT: { chunks: [/P/u] },
  PRESENTED_AWARD: {
    chunks: [/P/u],
    words: /trao|tặng|gắn|P (?:(?:đã|vừa|trực tiếp|đến|có mặt) )*E|thưởng nóng|từ (?:tay )?P/u,
  },
  RECEIVED_AWARD: {
    chunks: [/[PA]/u],
    words:
      /khen|chương|cờ |danh hiệu|biểu trưng|huy hiệu|bức trướng|bằng công nhận|giải ["“]|giải thưởng|phần thưởng|bảng vàng|thưởng|ghi công|sáng tạo|dương|vinh danh|giải (?:nhất|nhì|ba|đặc biệt|khuyến khích|toàn đoàn)|ngôi nhất/u,
  },
  ORGANIZED: { chunks: [/[AC]/u, /E|tổ chức|đăng cai/u] },
  COORDINATES_WITH: {
    chunks: [/[AC].*[AC]|C|phối hợp.*A/u],
    words:
      /phối hợp|cùng|liên|ký|chung|chia nhau|bắt tay|sát cánh|kết nghĩa|hiệp đồng|hợp tác|song phương|trao đổi|cam kết|giao ước|do |mà A|C/u,
  },
  PARTY_TO: { chunks: [/[ACP]/u, /G|ký|các bên/u] },
  ISSUED: { chunks: [/[AP]|thông qua/u, /[DG]|quyết định/u] },
  BASED_ON: { chunks: [/D/u] },
  REVIEWS: { chunks: [/G/u], words: /ký|E|làm việc|giám sát|kiểm tra|kết|thực hiện|đánh giá|nhìn lại/u },
};

/** Can any rule of the relation apply to this view at all? */
export function mayApply(relation: RelationType, view: string): boolean {
  const cue = CUES[relation];
  return !cue || (cue.chunks.every((c) => c.test(view)) && (cue.words?.test(view) ?? true));
}

/** What stands between two names of a list: one of these marks, and what the next is called by. Each piece takes the spaces behind it, so that there is one way to read a list only: with two for each name a list of twenty would be tried a million times. */
export const between = (marks: string, called: string): string =>
  String.raw`\s*(?:[(][^()]{0,40}[)]\s*)?(?:(?:${marks})\s*)?(?:(?:và|cùng với|cùng|với)\s*)?(?:(?:${called})\s*)?`;
const CALLED = 'các đồng chí|đồng chí|các ông|ông|bà';
export const JOIN = between('[,;/]|-|–', CALLED);
/** Names of one list of those who hand over or receive: a semicolon parts them from who was named before. */
export const NEXT = between(',|-|–', `${CALLED}|lãnh đạo`);
/** What a title leaves that was not read as one: "P , phó chủ nhiệm chính trị A", "P phụ trách A". */
const LEFT_HEAD = String.raw`\s*(?:(?:trưởng|phó|chủ tịch|bí thư|giám đốc|ủy viên|viện trưởng|chánh|chỉ huy)|[,–-]\s*(?:(?:cũng|đồng thời) là\s+)?(?:ủy viên|uỷ viên|trưởng|phó|bí thư|chủ tịch|chủ nhiệm|giám đốc|viện|chánh|đội|tư lệnh|tham mưu|chính|chỉ huy|cục|vụ|hiệu|đô trưởng|tỉnh trưởng|thị trưởng|thống đốc|đại sứ|tổng lãnh|thành viên|đại biểu|nguyên|tổng (?:giám|biên|thư)|khối|cụm|huv|tuv|uv)|phụ trách|phản biện|giám sát|kiểm tra|diễn tập|kiêm|lâm thời|chi nhánh|chuyên trách|các cơ quan|(?:ứng cử )?(?:tại |ở )?đơn vị(?= (?:tỉnh |thành phố )?L))(?!\p{L})`;
const LEFT_WORD = String.raw`(?:(?! (?:đã|phát biểu|cho|nói|nêu|nhấn|trao|sẽ|vừa|có|được|vinh)(?!\p{L}))[^PE.;:?!“”])`;
export const LEFT = `(?:${LEFT_HEAD}${LEFT_WORD}{0,70}?)?`;
/** A list of persons. */
export const PP = `P(?:${JOIN}P)*`;
/** The same, with what is left of their titles. */
export const PEOPLE = `P(?:(?:${JOIN}|${LEFT_HEAD}${LEFT_WORD}{0,90}(?:;\\s*(?:(?:và|cùng)\\s*)?)?)P)*${LEFT}`;
/** Who comes with them without a name: "P cùng lãnh đạo A". */
export const COMPANY = String.raw`(?:\s*[,–-]?\s*(?:và|cùng với|cùng)\s+(?:đoàn|tổ đại biểu|phái đoàn|phu nhân|phu quân|lãnh đạo|các|đại diện|một số|toàn thể|đông đảo|nhiều|tập thể|(?:(?:hơn|gần|trên|khoảng)\s+)?\d+)(?!\p{L})(?:(?! (?:đã|sẽ|vừa|khác) )[^PE.;:?!“”]){0,220}?)?`;
/** What stands behind a name: "P ( đứng ) , P ( bìa trái )". */
export const BRACKET = String.raw`(?:\s*[(][^()P]{0,40}[)])?`;
export const ASIDE = String.raw`(?:\s*[(](?!\s*\d)(?:\s*của P(?!\p{L}))?[^()P]{0,40}[)])?(?:\s+chi nhánh\s+(?:tỉnh|huyện|thành phố|L)(?!\p{L})|\s+(?:ở|đóng (?:quân )?(?:ở|tại|trên địa bàn))\s+(?:L|\p{Ll}+\s\p{Ll}+)(?=\s+(?:đã\s+|vừa\s+)?(?:phối hợp|tổ chức)\s))?`;
/** "A ký với A; *A đã ký với A*": behind a semicolon another clause, no more of the list. */
export const NO_CLAUSE = String.raw`(?!\s*[AC]\s+(?:đã|ký|cũng|vừa|phối hợp|tiếp tục|sẽ|đang|tổ chức|chủ trì|còn)(?!\p{L}))`;
/** "A ( gd & đt ) , A ( L ) , A ( A ) và A": what stands in brackets behind a body belongs to it: its short name, place or parent. */
export const AA = String.raw`[AC]${ASIDE}(?:\s*(?:[,/]|;${NO_CLAUSE}|-|–|, và|và|cùng)\s*[AC]${ASIDE})*`;
/** "giữa *ba bên gồm :* A , A và A", "giữa *bốn* A , A , A và A": how many they are, before their names. */
export const COUNTED = String.raw`(?:(?:C|(?:hai|ba|bốn|năm|sáu|các|\d+)(?:\s+(?:bên|ngành|đơn vị|cơ quan|lực lượng|tổ chức))?)\s*(?:(?:là|gồm(?:\s+có)?|bao gồm)\s*)?:?\s*(?=A))?`;
export const rule = (
  name: string,
  relation: RelationType,
  pattern: string,
  examples: string[],
  counterExamples: string[],
  traits: Traits = {},
): RoleRule => ({
  name,
  relation,
  pattern: new RegExp(pattern, 'dgu'),
  examples,
  counterExamples,
  ...traits,
});

export const OCCASION = String.raw`(?:(?:một |các |nhiều )?E|phần|buổi|cuộc|phiên|hội nghị|lễ|tại|điểm cầu|kỳ họp|đại hội|họp|hội thảo|hội đàm|tọa đàm|toạ đàm|đối thoại(?=\s*(?:[.;,]|$|với))|giao lưu)`;
/** The day and place between a subject and its verb: "P sáng 19 / 12 tại L đã". */
export const WHEN = String.raw`(?:\s*,?\s*(?:vào\s+)?(?:(?:sáng|trưa|chiều|tối|đêm|ngày|hôm)\s+)+(?:nay|qua|cùng ngày|T|\d[\d\s/.–-]*\d|\d)(?:\s*[(]\s*[\d\s/–-]+[)])?(?:\s*tại\s+[AL])?\s*,?(?=\s))?`;
export const ADVERBS = String.raw`(?:(?:đã|sẽ|vừa|đang|dự kiến|chính thức|tiếp tục|cùng nhau|cùng|đồng thời|đồng|cũng|trực tiếp|đích thân|đến|tới|về|tham|dự|chỉ đạo|khai mạc|và|,|là người|người|là|làm|thay mặt (?:A|đoàn chủ tịch|chủ t[oọ][aạ])|(?:thay mặt|được (?:phân công|giao|uỷ quyền|ủy quyền))(?= chủ trì (?:E|hội nghị|cuộc họp|buổi|phiên))|(?:cùng )?làm trưởng đoàn(?: (?:hai|2) bên| C)?|dẫn đầu đoàn|trực tiếp đối thoại|(?:trong|với|giữ|đảm nhiệm|đảm nhận) vai trò|với tư cách|(?:cùng )?(?:ngồi|giữ)(?: vào)? (?:ghế|bàn))\s+)*`;

export const NOT_DU = String.raw`(?<!danh |vinh )dự(?!\p{L})(?!\s+(?:kiến|án|thảo|báo|toán|phòng|luật|trữ|định|khuyết|bị|đoán|nguồn|tính|thi))`;
export const AWARD = String.raw`(?:giấy khen|bằng khen|kỷ niệm chương|huân chương|huy chương|cờ thi đua|cờ truyền thống|cờ đơn vị|cờ (?=["“]|dẫn đầu|xuất sắc|luân lưu|của (?:chính phủ|[AP])(?!\p{L}))|bức trướng|(?<!chức )danh hiệu(?! trưởng)|thư khen|biểu trưng|phần thưởng|bảng vàng|bằng (?:tổ quốc )?ghi công|bằng lao động sáng tạo|bằng công nhận|giải (?=["“])|giải thưởng|(?<=E )khen(?= (?:của|cho|tặng)(?!\p{L}))|huy hiệu(?= (?:\d+(?: (?:,|và|-) \d+)* năm|đảng|bác|cao quý|vì|chiến sĩ|tuổi trẻ)))`;
/** The same, and money or a decision that is handed over like it. */
export const REWARD = String.raw`(?:${AWARD}|quyết định (?:khen thưởng|tặng (?:giấy|bằng) khen)|(?<=trao |trao tặng )(?:tiền thưởng|thưởng nóng|(?:các )?hình thức khen thưởng))`;

/** The day of a paper between it and its issuer. */
export const DATED = String.raw`(?:\s*\p{Ll}{2,3}\s*/\s*\p{Ll}{2,6})?(?:\s*(?:và|,)\s*\d{1,4})?(?:\s*[(][^)]{0,30}[)])?(?:\s*,?\s*(?:(?:ban hành|ký)\s+)?(?:(?:ngày|tháng|năm)\s+)?\d[\d\s/.–-]*)*(?:\s*,)?`;
