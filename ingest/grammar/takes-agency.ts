/** Whether a title without a body may be of the one that another office of the same person names. */
import type { AgencyChunk, OfficeChunk } from '../doc.ts';
import { wholeOf } from './agency-elided.ts';

const SCHOOL = /^(?:Trường|Đại học|Học viện|Cao đẳng|Phân hiệu|Trung tâm)(?: |$)/u;
const NO_CHAIR =
  /^(?:Viện Kiểm sát|Tòa án|Sở|Cục|Chi cục|Công an|Ban Chỉ huy|Bộ Chỉ huy|Đồn|Hạt|Thanh tra|Văn phòng|Phòng(?! Thương mại))(?: |$)/u;
/** "Trưởng ấp X, làm *chủ nhiệm*": a hamlet has a head and its branch a secretary. */
const HAMLET = /^(?:Ấp|Thôn|Bản|Buôn|Làng|Xóm|Khóm|Khu phố|Khu dân cư|Tổ dân phố) /u;
/** "công ty do chồng bà B - Phó Bí thư *Tỉnh ủy* làm giám đốc". */
const NO_DIRECTOR =
  /^(?:party-(?:province|city|district|town|quarter)\||[a-z-]*\|(?:Vụ|Cục|Phòng|Thanh tra)(?: |$))/u;
/** Of what is no ministry nobody is minister, of what is no court nobody is its president, of what is no school nobody heads it, and a court has no chairman. */
export const takesAgency = (o: OfficeChunk, near: AgencyChunk): boolean =>
  (o.need === 'agency' &&
    o.title !== 'Thượng nghị sĩ' &&
    !(HAMLET.test(near.head) && !o.title.includes('Bí thư')) &&
    !(o.title.endsWith('Chánh án') && !near.head.startsWith('Tòa ')) &&
    !(o.title.endsWith('Hiệu trưởng') && !SCHOOL.test(wholeOf(near).head)) &&
    !(/Giám đốc|^Chủ nhiệm/u.test(o.title) && NO_DIRECTOR.test(`${wholeOf(near).cls}|${near.head}`)) &&
    !(
      o.title.includes('Chủ tịch') &&
      (wholeOf(near).cls.startsWith('party-') || NO_CHAIR.test(near.head))
    )) ||
  o.need === 'member' ||
  (o.need === 'ministry' && /^(Bộ|Ủy ban|Thanh tra)/.test(near.head));
