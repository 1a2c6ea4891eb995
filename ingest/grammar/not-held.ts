/** Offices that nobody holds, though they stand beside a name: what a candidate runs for, what an impostor claims, chairs of firms in the story of a crime. */
import type { AgencyChunk, OfficeChunk, Token } from '../doc.ts';
import { lowerWords, says } from './words.ts';

const WINDOW = 6;
const CLAIMED =
  /(?:^| )(?:tự ứng cử|tự xưng|tự nhận (?:mình )?là|tự phong|mạo danh|giả danh|mạo nhận|nhận vơ)(?: [^,;:.]{1,20})?$|(?:^| )ứng cử$/u;
const CLAIMED_BEHIND =
  /^(?:(?:[^,;:.()]{1,30} )?[,(] (?:một|người) [^,;:.()]{0,40} )?(?:tự xưng|tự phong)(?= |$)/u;
const CANDIDATE =
  /(?:^| )(?:ứng viên|ứng cử viên)(?: (?:cho|vào))?(?: (?:chức|ghế|vị trí|cương vị))?(?: phó)?$/u;
const FAR = 12;

/** Whether the office is only claimed or run for: "*tự xưng* Chủ tịch X", "*tự ứng cử* đại biểu Quốc hội", "Phó Pháp chủ *tự phong*", "Chủ tịch A, một người *tự xưng*". */
export const isClaimedOnly = (tokens: readonly Token[], first: number, last: number): boolean =>
  isSaidOfAny(tokens, first, last) ||
  isRunFor(tokens, first) ||
  CLAIMED.test(lowerWords(tokens, Math.max(0, first - WINDOW), first)) ||
  CLAIMED_BEHIND.test(lowerWords(tokens, last, last + FAR));

/** "197 *ứng cử viên* đại biểu Quốc hội": who runs for a seat does not hold it yet. */
const isRunFor = (tokens: readonly Token[], first: number): boolean =>
  says(tokens[first], 'đại') && says(tokens[first + 1], 'biểu') && isCandidates(tokens, first);

/** "theo ông A, *đã làm* Bí thư quận *thì* phải ...": said of whoever it is. */
const isSaidOfAny = (tokens: readonly Token[], first: number, last: number): boolean =>
  says(tokens[first - 1], 'làm', 'là') && says(tokens[last], 'thì');

export const isCandidates = (tokens: readonly Token[], first: number): boolean =>
  CANDIDATE.test(lowerWords(tokens, Math.max(0, first - WINDOW), first));

const CRIME =
  /(?<!\p{L})(?:hối lộ|sai phạm|khởi tố|truy tố|truy nã|bị can|bị cáo|tạm giam|bắt giam|bị bắt|lĩnh án|lãnh án|năm tù|tuyên phạt|hầu t[oò][aà]|đại án|vụ án|tham ô|lừa đảo|chiếm đoạt|cơ quan điều tra)(?!\p{L})/iu;
/** A firm's chairs are no officials: where an article tells of a crime, its letters alone give nobody an office. */
export const tellsOfCrime = (text: string): boolean => CRIME.test(text);

const FIRM = '(?:công ty|tập đoàn|ngân hàng|tổng công ty|liên đoàn|hiệp hội)';
/** Whether the article has the body under a longer name: "Tập đoàn Dầu khí Việt Nam (PVN)", "Công ty Địa ốc Alibaba", "mã chứng khoán DQC". */
export function isShortName(text: string, { head }: AgencyChunk): boolean {
  const brand = head.replace(/[^\p{L}\d ]/gu, '.');
  return new RegExp(
    `[(](?:gọi tắt là |viết tắt là |viết tắt: |mã(?: \\p{L}+)*:? |hose: |hnx: )?${brand}[),;]|(?<!\\p{L})mã(?: chứng khoán| ck| cổ phiếu)?:? ${brand}|${FIRM} [^.,;:()\n]{0,60}${brand}(?!\\p{L})`,
    'iu',
  ).test(text);
}

/** Letters of what is no body, or of a kind of bodies: youth, fields of a board, the union of any place of work. */
const NO_BODY =
  /^(?:TNCS|CĐCS|PCTN|PCTT|TKCN|ATGT|ATTP|PCCC|KHHGĐ|GPMB|XHCN|NTM|XDNTM)$|(?:^| )(?:Cup|League|Champions?)(?: |$)/u;

/** A firm or federation whose chair is called by its letters. */
export const isChaired = (tokens: readonly Token[], firm: AgencyChunk, o: OfficeChunk): boolean =>
  !NO_BODY.test(firm.head) && !isCandidates(tokens, o.first);
