/** What is written like a body and is none: "các ngân hàng Trung Quốc", "phó tổng cục trưởng - duyệt", "dự án khu dân cư X", "ga Trường Lâm". */
import type { AgencyChunk, Token } from '../doc.ts';
import { foldTones } from '../text.ts';
import { COUNTRIES } from './country.ts';
import { isCounted } from './office-nobody.ts';
import { levelAt } from './unit-level.ts';
import { isCapital, lowerWords, says } from './words.ts';

/** A title, an occasion, what every school has, or "các cấp *Hội và lực lượng công an toàn tỉnh*". */
const NO_BODY =
  /^(?:Tổng cục|Cục|Vụ|Viện) [Tt]rưởng(?= |$)|^Hội [Nn]ghị(?= |$)|^Hội (?:[Bb]áo|[Xx]uân|[Ss]ách|[Cc]hợ|[Ll]im|[Hh]oa)(?: [Xx]uân)?$|^Hội đồng (?:nhà )?trường$|^Ban Quản trị$|^Hội và (?:lực lượng|các|chính quyền|ngành|đơn vị|nhân dân)(?= |$)|^(?:Công ty|Doanh nghiệp) nước ngoài|^(?:Công ty|Tập đoàn) [^A-ZĐ]*(?:hàng đầu|đa quốc gia|lớn(?: nhất)?)(?: |$)/u;
/** A head's own room. */
const OFFICE_ROOM = /^Phòng (?:Phó )?(?:Chủ tịch|Giám đốc|Bí thư|Hiệu trưởng)(?= |$)/u;
/** "100% trường THPT, Trung tâm GDNN - GDTX": where no unit is told. */
const OF_EVERY_UNIT = /^Trung tâm (?:GDNN|GDTX)(?: ?[-–&] ?(?:GDNN|GDTX))?$|^Ban Đại diện$/u;
/** Firms and banks of a country, written small, are any of them. */
const KINDS = /^(?:Công ty|Ngân hàng|Tập đoàn|Doanh nghiệp|Hãng) (\p{L}+(?: \p{L}+)?)$/u;

/** "các *cục, vụ,* ban quản lý dự án thuộc Bộ X": kinds of its bodies, of which this is one more. */
const KINDS_LISTED =
  /(?:^| )(?:các|những|nhiều) (?:(?:phòng|ban|cục|vụ|viện|chi cục|tổng cục|đơn vị|cơ quan|ngành|khoa|trường|trung tâm(?: y tế)?|bệnh viện|ban quản lý(?: dự án)?|văn phòng|trạm|đội|tổ chức|đoàn thể) (?:,|và) )+$/u;
const LONGEST_KINDS = 16;

export function isNobody(tokens: readonly Token[], a: AgencyChunk): boolean {
  // "đến phòng *Chủ tịch UBND xã*": where somebody works.
  if (says(tokens[a.first], 'phòng') && OFFICE_ROOM.test(a.head)) return true;
  if (a.parent)
    return (
      !isCapital(tokens[a.first]) &&
      KINDS_LISTED.test(`${lowerWords(tokens, Math.max(0, a.first - LONGEST_KINDS), a.first)} `)
    );
  const [before, first] = [tokens[a.first - 1], tokens[a.first]];
  const any = !isCapital(first) || says(before, 'các', 'những', 'nhiều');
  if (any && COUNTRIES.has(KINDS.exec(a.head)?.[1] ?? '')) return true;
  // "các chi *hội phụ nữ* thôn": its branches.
  if (says(before, 'chi') && a.head.startsWith('Hội ')) return true;
  // "dự án khu dân cư X": houses to be built; "thăm các hộ dân tại khu dân cư X": where they live.
  if (a.cls === 'hamlet' && says(before, 'án', 'tại', 'ở')) return true;
  if (a.head.startsWith('Trường ') && says(before, 'ga', 'đường', 'phố', 'tuyến', 'dãy')) return true;
  if (!a.place && !a.levelWord && OF_EVERY_UNIT.test(a.head)) return true;
  return NO_BODY.test(a.head);
}

/** "63 tỉnh ủy", "một số UBND huyện", "UBND quận / huyện", "các Tỉnh ủy, Thành ủy": of units that nobody names. */
export function isOfAnyUnit(tokens: readonly Token[], a: AgencyChunk): boolean {
  const level = levelOf(a);
  return level !== undefined && (isCounted(tokens, a) || isExample(tokens, a) || orElse(tokens, a, level));
}

/** "các cơ quan ở địa phương, *ví dụ* văn phòng UBND tỉnh": its board may stand before it. */
const isExample = (tokens: readonly Token[], { first }: AgencyChunk): boolean =>
  /(?:^| )ví dụ(?: \p{L}+){0,2}$/u.test(lowerWords(tokens, Math.max(0, first - 4), first));

/** The level alone tells its unit, or that of the body whose board it is. */
const levelOf = (a: AgencyChunk): string | undefined =>
  a.parent ? levelOf(a.parent) : a.place ? undefined : a.levelWord || undefined;

/** Kinds of units of one level, which no single body is of. */
const PEERS = ['tỉnh|thành', 'quận|huyện|thị|thành', 'xã|phường|thị'].map(
  (kinds) => new RegExp(`^(?:${kinds})`),
);

/** The other kind stands beside it, and no name of a unit: "UBND tỉnh, *thành phố* trực thuộc", "*quận ủy* - huyện ủy". */
function orElse(tokens: readonly Token[], { first, last }: AgencyChunk, level: string): boolean {
  const peer = (i: number) =>
    tokens[i]?.key !== foldTones(level.split(' ')[0] ?? '') &&
    PEERS.some((kinds) => kinds.test(level) && kinds.test(tokens[i]?.lower ?? ''));
  const committee = (i: number) => says(tokens[i + 1], 'ủy', 'uỷ') && peer(i);
  // "Ban Tuyên giáo các *huyện*, thành ủy": the word is told once.
  const before = joins(tokens[first - 1]) && says(tokens[first + 1], 'ủy', 'uỷ');
  if (before && (committee(first - 3) || peer(first - 2))) return true;
  if (!joins(tokens[last])) return false;
  const end = committee(last + 1)
    ? last + 3
    : peer(last + 1)
      ? (levelAt(tokens, last + 1)?.end ?? last + 2)
      : last;
  return end > last && !isCapital(tokens[end]) && tokens[end]?.shape !== 'number';
}

const joins = (t: Token | undefined): boolean =>
  /^[,/–-]$/u.test(t?.text ?? '') || says(t, 'và', 'hay', 'hoặc');
