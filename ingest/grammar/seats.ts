/** Which bodies have a seat of a title: a department has a director, a people's committee a chair; so that a title alone is of no body that has none. */
import type { AgencyChunk, Doc, PlaceRef } from '../doc.ts';
import { countUpTo } from '../sorted.ts';

const SEATS: readonly [title: RegExp, head: RegExp][] = [
  [
    /Chủ tịch/u,
    /^(?:UBND|HĐND|Ủy ban (?:Trung ương )?MTTQ|(?:Trung ương )?Hội(?! nghị| trường)|(?:Tổng )?Liên đoàn|Hiệp hội|Liên minh|Liên hiệp|Công đoàn|Câu lạc bộ)/u,
  ],
  [
    /^(?:Phó |Quyền )?Giám đốc/u,
    /^(?:Sở |Trung tâm|Công ty|Bệnh viện|Ban Quản lý|Nhà (?:máy|hát|xuất bản)|Học viện|Bảo tàng|Thư viện|Kho bạc|Xí nghiệp|Hợp tác xã|HTX|Chi nhánh|Bưu điện|Đài |Ban Xúc tiến|Công an (?:tỉnh|thành phố))/u,
  ],
  [/Tổng Giám đốc/u, /^(?:Công ty|Tổng công ty|Tập đoàn|Đài |Ngân hàng)/u],
  [/Hiệu trưởng/u, /^(?:Trường|Đại học|Học viện)/u],
  [/Bí thư/u, /^(?:Tỉnh ủy|Thành ủy|Huyện ủy|Quận ủy|Thị ủy|Đảng ủy|Tỉnh đoàn|Thành đoàn|Đoàn TNCS)/u],
  [/^(?:Phó )?(?:Chính trị viên|Chính ủy|Chỉ huy trưởng)$/u, /^(?:Ban|Bộ) Chỉ huy/u],
  [/Viện trưởng/u, /^Viện /u],
  [/^Chủ tịch$/u, /^Quốc hội$/u],
  [/Chánh án/u, /^Tòa /u],
  [/^(?:Phó )?Chủ nhiệm/u, /^Ủy ban Kiểm tra(?!\p{L})/u],
  [/^(?:Phó )?Cục trưởng/u, /^Cục /u],
  [/Tổng cục trưởng/u, /^Tổng cục /u],
  [/^(?:Phó )?Chi cục trưởng/u, /^Chi cục /u],
  [/^(?:Phó )?Vụ trưởng/u, /^Vụ /u],
  [/^(?:Phó )?Đội trưởng/u, /^Đội /u],
  [/^(?:Phó )?Hạt trưởng/u, /^Hạt /u],
  [/^(?:Phó )?(?:Đồn trưởng|Chính trị viên)/u, /^Đồn /u],
  [/^(?:Phó )?Chi hội trưởng/u, /^Chi hội /u],
  [/^(?:Phó )?Trạm trưởng/u, /^Trạm /u],
  [/Tổng Biên tập/u, /^(?:Báo|Tạp chí) /u],
  [/^(?:Phó )?Trưởng phòng/iu, /^Phòng /u],
  [
    /^(?:Phó )?Trưởng ban(?: Thường trực| chuyên trách)?$/iu,
    /^Ban (?:Chỉ đạo|An toàn giao thông|Kinh tế|Nội chính|Tuyên giáo|Dân vận|Tổ chức|Đối ngoại|Dân tộc|Pháp chế|Văn hóa|Quản lý)(?!\p{L})/u,
  ],
  [/^(?:Phó )?Chánh Văn phòng$/u, /^Văn phòng/u],
  [/^(?:Phó )?Chánh Thanh tra$/u, /^Thanh tra/u],
];

export const hasSeat = ({ head }: AgencyChunk, title: string): boolean =>
  SEATS.some(([titles, heads]) => titles.test(title) && heads.test(head));

const LED: readonly [title: RegExp, head: RegExp][] = [
  [/^(?:Phó )?Trưởng Tiểu ban/u, /^Tiểu ban /u],
  [
    /^(?:Phó )?Trưởng ban/iu,
    /^(?:Ban (?:Chỉ đạo|Chỉ huy|Quản lý|Vận động|Soạn thảo|soạn thảo|Giải phóng)|Ủy ban) /u,
  ],
  [/^(?:Phó )?(?:Tổ trưởng|Trưởng Tổ)/u, /^Tổ /u],
  [/^(?:Phó )?Chủ tịch/u, /^(?:Hội đồng (?!Giám khảo|[Tt]hi (?!đua)|[Cc]hấm )|Ủy ban )/u],
];

/** Is it the title of who leads such a board? What judges or prepares an occasion is none. */
export const isHeadOf = (body: AgencyChunk, title: string): boolean =>
  hasSeat(body, title) || LED.some(([titles, heads]) => titles.test(title) && heads.test(body.head));

/** "*Ban Chấp hành Đảng bộ* tỉnh", "*Thường trực* HĐND": their heads are those of the committee, of the council as a whole. */
export function wholeOf(a: AgencyChunk): AgencyChunk {
  const of =
    (/^(?:Ban (?:Chấp hành|Thường vụ|Giám đốc|Giám hiệu)|Thường trực)$/u.test(a.head) && a.parent) || a;
  return of.head === 'Đảng bộ' ? { ...of, head: 'Đảng ủy', cls: 'party-any' } : of;
}

/** "*Văn phòng* UBND tỉnh cho biết Phó Chủ tịch A đã ...": an office tells of the body that it serves. */
export const served = ({ head, parent }: AgencyChunk): AgencyChunk[] =>
  head === 'Văn phòng' && parent && /^(?:UBND|HĐND)/u.test(parent.head) ? [parent] : [];

const NEAR = 30;
/** "*Tại tỉnh Kiên Giang,* Phó Bí thư A" in an article on another province. */
export function isInOtherProvince({ places }: Doc, at: number, unit: PlaceRef | undefined): boolean {
  const place = places[countUpTo(places, (x) => x.last <= at) - 1];
  const told = place?.level === 'province' && at - place.last < NEAR ? place.name : undefined;
  return told !== undefined && told !== (unit?.province ?? unit?.name);
}
