/** Which unit's an outlet is: by its name, by the mark that it prints before the lead, or by its address. */
import type { Article } from '../model.ts';
import { allNames, type Era, provinceNamed, provinceSince, type Unit, unitsNamed } from './gazetteer.ts';

/** The province of who printed an article, as the map of its day has it: what is meant where the text names none. */
export function provinceOfSource({ publisher = '', url = '' }: Article, era: Era): string | undefined {
  const name =
    provinceOfOutlet(publisher) ?? provinceOfAddress(asAddress(publisher)) ?? provinceOfAddress(url);
  if (name) return era === 'since-2025-07' ? (provinceSince(name) ?? name) : name;
  const homes = new Set(unitsOfOutlet(publisher, era).map((u) => u.province.name));
  return homes.size === 1 ? [...homes][0] : undefined;
}

/** "baohatinh.vn": an outlet called by its host. */
const asAddress = (publisher: string): string =>
  /^(?:[a-z\d-]+\.)+[a-z]{2,}$/iu.test(publisher.trim()) ? `https://${publisher.trim()}` : '';

/** "https://baohatinh.vn/...", "http://congan.hatinh.gov.vn" -> "Hà Tĩnh"; the host alone counts. */
export function provinceOfAddress(url: string): string | undefined {
  for (const label of labelsOf(url)) {
    const bare = label.replace(PREFIX, '').replace(SUFFIX, '');
    const province = byAddress()
      .get(bare)
      ?.find((u) => u.level === 'province');
    if (province) return province.name;
  }
  return undefined;
}

/** "huongkhe.hatinh.gov.vn", "Cổng thông tin điện tử huyện Hương Khê": the district or commune of this kind whose own page it is. */
export function unitOfSource(
  { publisher = '', url = '' }: Article,
  province: string,
  kind: string,
  era: Era,
): Unit | undefined {
  const addressed = labelsOf(url).flatMap((label) => byAddress().get(label) ?? []);
  for (const named of [addressed, unitsOfOutlet(publisher, era)]) {
    const [unit, more] = named.filter(
      (u) => u.kind === kind && u.era === era && u.province.name === province && u.level !== 'province',
    );
    if (unit && !more) return unit;
  }
  return undefined;
}

/** "Trang TTĐT phường Thành Sen, tỉnh Hà Tĩnh", "Công an huyện Hương Khê": the units below a province that an outlet may be called after, of its kind. */
function unitsOfOutlet(publisher: string, era: Era): readonly Unit[] {
  const [, kind = '', name = ''] = OF_UNIT.exec(publisher) ?? [];
  const words = name.trim().split(/\s+/);
  for (let end = Math.min(words.length, LONGEST_NAME); end > 0 && name; end--) {
    const called = words.slice(0, end).join(' ');
    const found = unitsNamed(/^\d/.test(called) ? `${kind} ${called}` : called, era).filter(
      (u) => u.kind === kind.toLowerCase() && u.level !== 'province',
    );
    if (found.length > 0) return found;
  }
  return [];
}
const OF_UNIT = /(?<!\p{L})(huyện|quận|thị xã|thị trấn|thành phố|xã|phường|đặc khu)\s+([\p{L}\p{N}'’ ]+)/iu;
const LONGEST_NAME = 5;

const labelsOf = (url: string): string[] =>
  URL.canParse(url) ? new URL(url).hostname.replaceAll('-', '').split('.').slice(0, -1) : [];

/** What stands before the province in a host's label: kinds of papers and of offices. */
const PREFIX =
  /^(?:bao|dai(?:ptth)?|pttth?|truyenhinh|kiemlam|haiquan|congan|bienphong|quansu|(?:tinh|thanh)(?:uy|doan)|(?:ub)?(?:mttq(?:vn)?|mattran)|(?:hoi)?(?:lhpn|phunu|nongdan|ccb|cuuchienbinh|chuthapdo|nhabao|luatgia)|doanthanhnien|congdoan|ldld|liendoanlaodong|dangbo|danvan|(?:so)?(?:tuphap|noivu|gddt|yte)|dbnd|hdnd|ubnd|toaan|vks(?:nd)?|thads)?(?:vietnam|vn)?(?:tinh|tp|thanhpho)?/u;
const SUFFIX = /(?:city|tv|online|dientu|news|portal|moi)?$/u;

let addresses: Map<string, readonly Unit[]> | undefined;
function byAddress(): Map<string, readonly Unit[]> {
  addresses ??= new Map([...allNames()].map(([folded, units]) => [folded.replaceAll(' ', ''), units]));
  return addresses;
}

/** "Báo Hà Tĩnh" as publisher. */
export function provinceOfOutlet(publisher: string): string | undefined {
  const words = publisher.split(/\s+/);
  for (let i = 0; i < words.length; i++)
    for (let j = words.length; j > i; j--) {
      const unit = provinceNamed(words.slice(i, j).join(' '));
      if (unit) return unit.name;
    }
  return PREFIXES[publisher.replace(/[()]/g, '')];
}

/** Marks that outlets print before the lead. */
const PREFIXES: Record<string, string> = {
  BĐ: 'Bình Định',
  GLO: 'Gia Lai',
  QNO: 'Quảng Nam',
  BBN: 'Bắc Ninh',
  THTG: 'Tiền Giang',
  BTĐKT: 'Hà Nội',
  BHT: 'Hà Tĩnh',
  BHG: 'Hà Giang',
  BPO: 'Bình Phước',
  BTO: 'Bình Thuận',
  DNO: 'Đà Nẵng',
  YBĐT: 'Yên Bái',
  HBĐT: 'Hòa Bình',
  LSO: 'Lạng Sơn',
  QBĐT: 'Quảng Bình',
  PTO: 'Phú Thọ',
  VLO: 'Vĩnh Long',
  AGO: 'An Giang',
  CMO: 'Cà Mau',
  PYO: 'Phú Yên',
  HNMO: 'Hà Nội',
  ANTĐ: 'Hà Nội',
  BNA: 'Nghệ An',
  QNĐT: 'Quảng Nam',
  BQN: 'Quảng Ninh',
  BLĐ: 'Lâm Đồng',
  BTN: 'Tây Ninh',
  BKT: 'Kon Tum',
  NTO: 'Ninh Thuận',
  BDO: 'Bình Dương',
  ĐN: 'Đồng Nai',
  ABO: 'Tiền Giang',
  QTO: 'Quảng Trị',
  THO: 'Thanh Hóa',
  BGĐT: 'Bắc Giang',
  TQĐT: 'Tuyên Quang',
};
