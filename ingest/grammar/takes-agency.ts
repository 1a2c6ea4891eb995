/** Whether a title without a body may be of the one that another office of the same person names. */
import type { AgencyChunk, OfficeChunk } from '../doc.ts';
import { wholeOf } from './agency-shared.ts';

const starts = (heads: string): RegExp => new RegExp(`^(?:${heads})(?= |$)`, 'u');
const SCHOOLS = 'Trường|Đại học|Học viện|Cao đẳng|Phân hiệu|Trung tâm';
const PRESS =
  'Báo|Tạp chí|Đài|Nhà xuất bản|Thông tấn xã|Tòa soạn|Cổng|Trang|Ban Biên tập|Truyền hình|Bản tin';
/** What governs, judges, commands or unites people. */
const PUBLIC =
  'UBND|HĐND|Quốc hội|Chính phủ|Ủy ban MTTQ|Ủy ban Trung ương MTTQ|Hội (?!đồng)\\S+|Liên đoàn Lao động|Đoàn TNCS|Tòa án|Viện Kiểm sát|(?:Ban|Bộ) Chỉ huy|Bộ(?! Tư lệnh)|Vụ|Phòng(?! (?:Thương mại|[Kk]hám|[Gg]iao dịch))|Thanh tra|Ban (?:Tổ chức|Tuyên giáo|Dân vận|Nội chính)';
const FORCES =
  /(?:Chỉ huy|Bộ đội|[Bb]iên phòng|Tư lệnh|Quân|[Ss]ư đoàn|[Ll]ữ đoàn|[Tt]rung đoàn|[Tt]iểu đoàn|[Đđ]ại đội|[Bb]inh |Hải |Vùng |Đồn |Đoàn (?!TNCS|Thanh)|Cảnh sát (?:biển|cơ động)|Cảnh vệ|Tổng cục|Cục (?!Thuế|Hải quan|Thống kê|Thi hành|Quản lý thị)|Học viện|Kho |Đội |Công trình|Dân quân|Bộ Quốc phòng)/u;

/** Who heads what: a title, and the bodies that have such a one. `isIn` where anything above it counts as well; `not` where it lists those that have none. */
const MAY_HEAD: readonly { title: RegExp; of: RegExp; not?: true; isIn?: true }[] = [
  { title: /Chánh án$/u, of: /^Tòa /u },
  { title: /Hiệu trưởng$/u, of: starts(SCHOOLS), isIn: true },
  { title: /Tổng Biên tập|Tòa soạn$/u, of: starts(PRESS) },
  { title: /Giám đốc/u, of: starts(`${PUBLIC}|Ấp|Thôn|Cục|Báo(?! và )`), not: true },
  { title: /Tổng Giám đốc/u, of: starts('Sở|Công an|Trường|Bệnh viện|Chi cục'), not: true },
  {
    title: /Chủ tịch/u,
    of: starts(
      `Viện Kiểm sát|Tòa án|Sở|Cục|Chi cục|Công an|Ban Chỉ huy|Bộ|Đồn|Hạt|Thanh tra|Văn phòng|Phòng(?! Thương mại)|Vụ|${PRESS}|${SCHOOLS}|Bệnh viện`,
    ),
    not: true,
  },
  {
    title: /Chủ nhiệm/u,
    of: starts(
      `${PUBLIC}|Sở|Cục(?! (?:Chính trị|Hậu cần|Kỹ thuật))|Chi cục|Công an|Báo|Trường|Bệnh viện|Công ty|Tổng công ty|Tập đoàn`,
    ),
    not: true,
  },
  {
    title: /Tổng Thư ký$/u,
    of: starts(
      'Hội|Hiệp hội|Liên \\S+|Liên đoàn|Tổng Liên đoàn|Trung ương|Ủy ban(?! MTTQ Việt Nam$)|Quốc hội|Giáo hội|Hội đồng|Quỹ|Diễn đàn|Phòng Thương mại|Mặt trận|Viện|Câu lạc bộ',
    ),
    isIn: true,
  },
  { title: /Chỉ huy trưởng|Chính ủy|Chính trị viên|Tư lệnh|Tham mưu trưởng$/u, of: FORCES, isIn: true },
  {
    title: /Đại sứ|Tùy viên|Lãnh sự|Đại biện/u,
    of: /(?:quán|Phái đoàn|Liên minh|Liên Hợp|Liên hợp|Bộ Ngoại giao|Chính phủ|Thương vụ)/u,
    isIn: true,
  },
  { title: /^Trụ trì$/u, of: /^(?:[Cc]hùa|Tịnh |Thiền |Tu viện|Niệm |Ni viện|Học viện Phật)/u },
  { title: /^Kiểm sát viên/u, of: /^(?:Viện Kiểm sát|(?:Phòng|Vụ) \d)/u, isIn: true },
  { title: /^Thẩm phán/u, of: /^(?:Tòa |Văn phòng)/u, isIn: true },
  { title: /Bí thư/u, of: starts('Phòng|Vụ|Đội|Tổ(?! dân phố)'), not: true },
  {
    title: /^Ủy viên$/u,
    of: starts(
      'Sở|Cục|Chi cục|Công an|Tòa án|Viện|Trường|Đại học|Bệnh viện|Báo|Phòng|Vụ|Công ty|Tổng công ty|(?:Ban|Bộ) Chỉ huy',
    ),
    not: true,
  },
];

/** "Trưởng ấp X, làm *chủ nhiệm*": a hamlet has a head and its branch a secretary. */
const HAMLET = starts('Ấp|Thôn|Bản|Buôn|Làng|Xóm|Khóm|Khu phố|Khu dân cư|Tổ dân phố');
/** "công ty do chồng bà B - Phó Bí thư *Tỉnh ủy* làm giám đốc": what a party committee has. */
const OF_PARTY = /Bí thư|^Ủy viên|^Người phát ngôn|^Thường trực|Chủ nhiệm Ủy ban Kiểm tra/u;

const headsOver = (a: AgencyChunk): string[] => [a.head, ...(a.parent ? headsOver(a.parent) : [])];

function hasNone({ title }: OfficeChunk, near: AgencyChunk): boolean {
  if (HAMLET.test(near.head) && !title.includes('Bí thư')) return true;
  // "Đảng ủy" alone may yet turn out to be inside a firm.
  const isCommittee = title.includes('Chủ tịch') ? /^party-/u : /^party-(?!any)/u;
  if (isCommittee.test(wholeOf(near).cls) && !OF_PARTY.test(`${title} ${near.head}`)) return true;
  return MAY_HEAD.some(({ title: titles, of, not, isIn }) => {
    if (!titles.test(title)) return false;
    // "Giám đốc, Bí thư Đoàn Thanh niên *Công ty X*": of what its union is inside.
    if (not && near.parent && /^(?:Đoàn|Hội) /u.test(near.head)) return false;
    const found = (isIn ? headsOver(near) : [near.head]).some((head) => of.test(head));
    return not ? found : !found;
  });
}

/** Of what has no such seat nobody holds it: a court has no chairman, a newspaper no rector. */
export const takesAgency = (o: OfficeChunk, near: AgencyChunk): boolean =>
  (o.need === 'agency' && o.title !== 'Thượng nghị sĩ' && !hasNone(o, near)) ||
  (o.need === 'member' && !hasNone(o, near)) ||
  (o.need === 'ministry' && /^(?:Bộ(?! (?:Chỉ huy|Tư lệnh))|Ủy ban(?! MTTQ)|Thanh tra)/u.test(near.head));
