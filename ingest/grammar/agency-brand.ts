/** Firms and associations that are called by a brand or by letters alone: "MobiFone", "đại diện VASEP", "Formosa Hà Tĩnh", "Microsoft Việt Nam". */
import type { AgencyChunk, Token } from '../doc.ts';
import { firms } from '../lexicon/firms.ts';
import { actsItself } from './acting.ts';
import { nameAt } from './person.ts';
import { bareProvince, placeAfterHead } from './place.ts';
import { capitalRun, isCapital, isDash, phrase, says } from './words.ts';

interface Context {
  readonly tokens: readonly Token[];
  readonly text: string;
}

/** Last words of titles, and of boards, that a brand may follow though they are written large. */
const OF_IT = 'đốc|tịch|ceo|diện|trị|viên|ký|trưởng|soát|hđqt|hđtv|bks|ủy|uỷ|đoàn|bộ|cđ|theo|hội'.split('|');
/** What bears a firm's brand and is not the firm. */
const ITS_GOODS =
  'mạng|thoại|xe|sim|bao|máy|trang|khoản|ứng|giải|cúp|tháp|tòa|toà|nhà|phiếu|mã|án|sạn|thị|clb|sân|resort|taxi|hiệu|sữa|bia|phẩm|hàng|trên|qua|thẻ|vụ|bộ|gói|khu|phố|đường'.split(
    '|',
  );

/** The firm whose brand begins at `i`. */
export function brandedAt(ctx: Context, i: number): AgencyChunk | undefined {
  const { tokens } = ctx;
  if (!isCapital(tokens[i])) return undefined;
  const hit = firms.longest(tokens, i);
  const firm = hit?.value.get(phrase(ctx.text, tokens, i, i + hit.length));
  if (!hit || !firm || !standsFree(tokens, i)) return undefined;
  const last = i + hit.length;
  const own: AgencyChunk = { first: i, last, head: firm.name, cls: 'brand', brand: firm.brand };
  const chunk = withBranch(ctx, own);
  return chunk && (!firm.goods || isDoer(ctx, chunk)) ? chunk : undefined;
}

function standsFree(tokens: readonly Token[], i: number): boolean {
  const [before, next] = [tokens[i - 1], tokens[i + 1]];
  if (before?.text === '(' && next?.text === ')') return false;
  if (before?.text === '/' || before?.text === '.' || isDash(before)) return false;
  return isCapital(before) ? says(before, ...OF_IT) : !says(before, ...ITS_GOODS);
}

/** "VNPT *Hà Tĩnh*", "Microsoft *Việt Nam*"; another capital makes it another firm, or its wares. */
function withBranch(ctx: Context, own: AgencyChunk): AgencyChunk | undefined {
  const { tokens, text } = ctx;
  const at = own.last;
  const branch = branchEnd(ctx, at);
  if (branch) {
    const head = phrase(text, tokens, own.first, branch);
    return { ...own, last: branch, head, brand: head };
  }
  if (!isCapital(tokens[at])) return tokens[at]?.shape === 'number' ? undefined : own;
  const country = says(tokens[at], 'việt') && says(tokens[at + 1], 'nam') ? at + 2 : undefined;
  const last = country ?? bareProvince(tokens, text, at)?.end;
  if (last) {
    const head = phrase(text, tokens, own.first, last);
    return { ...own, last, head, brand: head };
  }
  return nameAt(tokens, at, false) ? own : undefined;
}

/** "Vietcombank *chi nhánh Hà Nội*": who heads it does not head the bank. */
function branchEnd({ tokens, text }: Context, i: number): number | undefined {
  if (!says(tokens[i], 'chi') || !says(tokens[i + 1], 'nhánh')) return undefined;
  const end = placeAfterHead(tokens, text, i + 2)?.end ?? capitalRun(tokens, i + 2, 4);
  return end > i + 2 ? end : undefined;
}

/** "Ngân hàng Nông nghiệp và Phát triển nông thôn Việt Nam (Agribank) *Chi nhánh X*": that branch, and not the bank. */
export function asBranch(ctx: Context, bank: AgencyChunk): AgencyChunk {
  if (!/^Ngân hàng /u.test(bank.head) || bank.place || bank.parent || bank.levelWord) return bank;
  const { tokens } = ctx;
  const short = tokens[bank.last]?.text === '(' && tokens[bank.last + 2]?.text === ')' ? 3 : 0;
  const at = bank.last + short;
  const last = branchEnd(ctx, at);
  if (!last) return bank;
  const { level: _central, ...own } = bank;
  return { ...own, last, head: `${bank.head} ${phrase(ctx.text, tokens, at, last)}`, cls: 'named' };
}

/** Who does something, or whose people do: "Facebook cam kết ...", "làm việc với Google", "đại diện Grab". */
const isDoer = (ctx: Context, chunk: AgencyChunk): boolean =>
  actsItself(ctx, chunk) || says(ctx.tokens[chunk.first - 1], 'với', 'diện', 'đốc', 'ceo', 'tịch', 'hãng');
