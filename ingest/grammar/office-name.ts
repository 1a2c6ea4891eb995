/** Names of offices: the title and the body as one phrase, "Trưởng Ban Dân vận Tỉnh ủy X", and every other way to write it. */
import type { OfficeChunk } from '../doc.ts';
import { governorOffice } from './governor.ts';
import { missionOffice } from './mission.ts';

/** "Chủ tịch nước" of "Nhà nước Trung Quốc" is Chủ tịch nước Trung Quốc. */
const STATE = /^(?:Nhà nước|Chính phủ|Thượng viện|Hạ viện|Quốc hội) (?!Cộng hòa)/;

/** Whoever is of the state: "Chủ tịch nước", "Trợ lý Chủ tịch nước". */
const OUR_STATE = 'Nhà nước Cộng hòa xã hội chủ nghĩa Việt Nam';

const OF_STATE =
  /^(?:Quyền )?(?:Phó )?(?:Chủ tịch nước|Tổng thống|Thủ tướng)(?: Thứ nhất)?$|^(?:Quốc vương|Nữ hoàng|(?:Phó )?Cố vấn .+|(?:Thượng |Hạ )?[Nn]ghị sĩ)$/u;

/** How the head of another state is called there; "Chủ tịch nước" is none in North Korea. */
export const presidentOf = (country: string): string =>
  country === 'Triều Tiên' ? 'Chủ tịch' : 'Chủ tịch nước';
const CHAIR = /^(?:Quyền )?(?:Phó )?Chủ tịch$/u;

/** "TUV" in a city under the centre is of its Thành ủy; who only acts in an office holds another one: "Quyền Chủ tịch UBND tỉnh". */
export function titleIn({ title, acting }: OfficeChunk, agency: string): string {
  const own = title === 'Tỉnh ủy viên' && agency.startsWith('Thành ủy ') ? 'Thành ủy viên' : title;
  return acting ? `Quyền ${own}` : own;
}

/** "Trưởng Ban", "Chánh Văn phòng"; "Trạm trưởng" is "Trưởng Trạm Y tế X" as well. */
const HEAD_IN_TITLE =
  /^(Quyền )?(Phó )?(?:(Trưởng|Chánh)|(?:Tổng cục|Chi cục|Cục|Viện|Vụ|Đội|Tổ|Hạt|Đồn|Trạm) trưởng)/;

/** "Trưởng Ban" of "Ban Dân vận X" is "Trưởng Ban Dân vận X", not "Trưởng Ban Ban Dân vận X". */
export function officeName(title: string, agency: string): string {
  if (agency === OUR_STATE && OF_STATE.test(title)) return `${title} ${agency.replace(/^Nhà nước /u, '')}`;
  const chairs = agency.startsWith('Nhà nước ') && CHAIR.test(title);
  if (STATE.test(agency) && (chairs || OF_STATE.test(title))) return `${title} ${agency.replace(STATE, '')}`;
  const own = missionOffice(title, agency) ?? governorOffice(title, agency);
  if (own) return own;
  const words = title.split(' ');
  for (let n = Math.min(3, words.length); n > 0; n--) {
    const tail = words.slice(-n).join(' ');
    if (agency.toLowerCase().startsWith(`${tail.toLowerCase()} `))
      return `${words.slice(0, -n).join(' ')} ${agency}`.trim();
  }
  return `${title} ${agency}`;
}

/** Other writings of the office: with the body's other names, and with the shorter title of a unit's head. */
export function officeAliases(title: string, name: string, aliases: readonly string[]): string[] {
  const all = [`${title} ${name}`, ...aliases.slice(0, 12).map((a) => officeName(title, a))];
  // "Chủ tịch nước" of another state is written "Chủ tịch Triều Tiên", too.
  if (/^(?:Quyền )?(?:Phó )?Chủ tịch nước$/.test(title) && STATE.test(name))
    all.push(`${title.replace(/ nước$/, '')} ${name.replace(STATE, '')}`);
  // At home nobody says of what state.
  if (name === OUR_STATE && title.endsWith('Chủ tịch nước')) all.push(title, `${title} Việt Nam`);
  if (CHAIR.test(title) && name.startsWith('Nhà nước ')) all.push(`${title} nước ${name.replace(STATE, '')}`);
  // "Tỉnh ủy viên" is "Ủy viên Tỉnh ủy X".
  if (/ ủy viên$/.test(title)) all.push(`Ủy viên ${name}`);
  const head = HEAD_IN_TITLE.exec(title);
  if (head) all.push(officeName(`${head[1] ?? ''}${head[2] ?? ''}${head[3] ?? 'Trưởng'}`, name));
  return all;
}

interface Written {
  name: string;
  aliases: string[];
}

/** The office's name and other writings, each made once for an article: the same offices come in it again and again. */
export function titlesOf(): (title: string, body: string, aliases: readonly string[]) => Written {
  const made = new Map<readonly string[], Map<string, Written>>();
  return (title, body, aliases) => {
    const ofBody = made.get(aliases) ?? new Map<string, Written>();
    made.set(aliases, ofBody);
    const key = `${title} ${body}`;
    const known = ofBody.get(key);
    if (known) return known;
    const name = officeName(title, body);
    const written = { name, aliases: officeAliases(title, body, aliases).filter((a) => a !== name) };
    ofBody.set(key, written);
    return written;
  };
}
