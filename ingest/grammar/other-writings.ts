/** What bodies with names of their own are called besides: by their centre, their city, their command, or without their form. */
import { writingsOf } from '../lexicon/agencies.ts';

/** Every other writing of such a name; none of most. */
export const otherWritings = (head: string): string[] => [
  ...centreOf(head),
  ...cityIn(head),
  ...formless(head),
  ...stateOf(head),
  ...commandOf(head),
];

/** "Hội Nông dân Việt Nam" is "Trung ương Hội Nông dân Việt Nam" too. */
function centreOf(head: string): string[] {
  const bare = /^(Hội .+) Việt Nam$/u.exec(head)?.[1];
  const written = bare ? writingsOf(bare).map((h) => (h.endsWith(' Việt Nam') ? h : `${h} Việt Nam`)) : [];
  return written.flatMap((h) => [`Trung ương ${h}`, h]);
}

/** "Tổng công ty Xây dựng Sài Gòn TNHH MTV": a firm without its form. */
const formless = (head: string): string[] => {
  const bare =
    /^((?:Tổng c|C)ông ty .+?) (?:[-–] )?(?:TNHH|trách nhiệm hữu hạn)(?: MTV| (?:[Mm]ột|1) thành viên)?$/u;
  return bare.exec(head)?.slice(1) ?? [];
};

/** Our state, which is written for short. */
const stateOf = (head: string): string[] =>
  head === 'Nhà nước Cộng hòa xã hội chủ nghĩa Việt Nam'
    ? ['Nhà nước CHXHCN Việt Nam', 'Nhà nước Việt Nam', 'Nước Cộng hòa xã hội chủ nghĩa Việt Nam', 'Nhà nước']
    : [];

/** A part of the army is named by its command too: "Bộ Tư lệnh Quân khu 4"; the border guard by its force. */
const commandOf = (head: string): string[] =>
  head === 'Bộ đội Biên phòng Việt Nam'
    ? ['Bộ đội Biên phòng', 'BĐBP']
    : /^(?:(?:Quân khu|Quân đoàn|Quân chủng|Binh chủng|Binh đoàn) \S|Vùng (?:\d|Cảnh sát biển|Hải quân))/u.test(
          head,
        )
      ? [`Bộ Tư lệnh ${head}`, `BTL ${head}`]
      : [];

/** "Đại học Quốc gia thành phố Hồ Chí Minh": the city as news writes it. */
function cityIn(head: string): string[] {
  const bare = /^(.+ )(?:thành phố Hồ Chí Minh|TP\.? ?HCM|TP\. ?Hồ Chí Minh)$/iu.exec(head)?.[1];
  return bare ? CITY.map((city) => bare + city) : [];
}
const CITY = ['thành phố Hồ Chí Minh', 'TP HCM', 'TP.HCM', 'TPHCM', 'TP. Hồ Chí Minh'];
