/**
 * Articles put together by chance from the parts that such news has, with what each of them says: whoever is named comes again, by another writing.
 * Names are invented; the same seed gives the same articles.
 */

export interface Composed {
  text: string;
  /** "A RELATION", and "A: Chủ tịch UBND" for an office, without its unit. */
  says: string[];
  /** Everybody who is named. */
  people: string[];
}

interface Official {
  name: string;
  title: string;
  rank: string | undefined;
  woman: boolean;
  named: boolean;
}

/** A linear congruential generator (Numerical Recipes, 2nd edition, chapter 7.1): the next of its numbers in [0, 1). */
const chance = (seed: number) => () => {
  seed = (seed * 1664525 + 1013904223) >>> 0;
  return seed / 2 ** 32;
};

const UNITS = [
  {
    level: 'huyện',
    name: 'Can Lộc',
    told: 'huyện Can Lộc (Hà Tĩnh)',
    committee: 'Huyện ủy',
    day: '12/9/2023',
  },
  {
    level: 'thị xã',
    name: 'Kinh Môn',
    told: 'thị xã Kinh Môn, tỉnh Hải Dương',
    committee: 'Thị ủy',
    day: '23/4/2021',
  },
  {
    level: 'xã',
    name: 'Tà Cạ',
    told: 'xã Tà Cạ (huyện Kỳ Sơn, tỉnh Nghệ An)',
    committee: 'Đảng ủy xã',
    day: '18/7/2023',
  },
  {
    level: 'phường',
    name: 'Hạc Thành',
    told: 'phường Hạc Thành, tỉnh Thanh Hóa',
    committee: 'Đảng ủy phường',
    day: '20/11/2025',
  },
] as const;
const FAMILIES = [
  'Nguyễn',
  'Trần',
  'Lê',
  'Phạm',
  'Vũ',
  'Bùi',
  'Ngô',
  'Phan',
  'Lò',
  'Nông',
  'Thạch',
  'Tài',
  'Già',
];
const MEN = [
  'Văn Hùng',
  'Đức Hải',
  'Quang Bình',
  'Hữu Thắng',
  'Công Thành',
  'Duy Đông',
  'Bá Trung',
  'Minh Tân',
];
const WOMEN = ['Thị Lan', 'Thị Hương', 'Thu Nga', 'Kim Thủy', 'Bích Hồng', 'Thị Yến'];

/** As many different articles as one likes, from the same seed the same. */
export function composed(seed: number): Composed {
  const random = chance(seed);
  const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T;
  const unit = pick(UNITS);
  const titles = [
    ...['Chủ tịch UBND', 'Phó Chủ tịch UBND', 'Chủ tịch HĐND', 'Chủ tịch Hội Nông dân', 'Chủ tịch Hội LHPN'],
    ...['Trưởng Công an', 'Phó Trưởng Công an', 'Chỉ huy trưởng Ban Chỉ huy Quân sự'],
  ].map((title) => `${title} ${unit.level}`);
  const given = [
    ...MEN.map((name) => ({ name, woman: false })),
    ...WOMEN.map((name) => ({ name, woman: true })),
  ];
  const people = [...titles, `Bí thư ${unit.committee}`]
    .sort(() => random() - 0.5)
    .slice(0, 6)
    .map((title): Official => {
      const { name, woman } = given.splice(Math.floor(random() * given.length), 1)[0] ?? {
        name: 'An',
        woman: false,
      };
      const rank =
        /Công an|Quân sự/.test(title) && !woman ? pick(['Thượng tá', 'Trung tá', 'Thiếu tá']) : undefined;
      return { name: `${pick(FAMILIES)} ${name}`, title, rank, woman, named: false };
    });
  const [chair, ...others] = people as [Official, ...Official[]];
  const comrades = random() < 0.5;
  const called = (p: Official) => p.rank ?? (comrades ? 'đồng chí' : p.woman ? 'bà' : 'ông');
  const short = (p: Official) => p.name.split(' ').at(-1);
  const whole = [
    (p: Official) => `${called(p)} ${p.name}, ${p.title}`,
    (p: Official) => `${called(p)} ${p.name} - ${p.title}`,
    (p: Official) => [p.title, p.rank, p.name].filter(Boolean).join(' '),
  ];
  const again = [
    (p: Official) => `${called(p)} ${p.name}`,
    (p: Official) => `${called(p)} ${short(p)}`,
    (p: Official) => `${p.title} ${p.name}`,
    (p: Official) => p.title,
  ];
  const told = (p: Official): string => {
    const said = pick(p.named ? again : whole)(p);
    p.named = true;
    return said;
  };
  const opening = (said: string) => said.charAt(0).toUpperCase() + said.slice(1);

  const says = people.map(
    (p) => `${p.name}: ${p.title.replace(/ (?:huyện|thị xã|xã|phường)$|(?<=Bí thư) .*$/, '')}`,
  );
  const guests = others.slice(0, 3);
  const list = guests.map((p) => `${called(p)} ${p.name}, ${p.title}`).join('; ');
  for (const p of guests) p.named = true;
  says.push(`${chair.name} CHAIRED`, ...guests.map((p) => `${p.name} ATTENDED`));
  const attendance = `${pick(['Dự hội nghị có', 'Tham dự hội nghị có', 'Về dự hội nghị có'])} ${list}.`;
  const chaired = pick([
    () => `${opening(told(chair))} chủ trì hội nghị.`,
    () => `Hội nghị do ${told(chair)} chủ trì.`,
    () => `Chủ trì hội nghị là ${told(chair)}.`,
  ])();
  const speeches = [
    (said: string) => `Phát biểu tại hội nghị, ${said} đề nghị các đơn vị làm tốt hơn công tác tuyên truyền.`,
    (said: string) => `${opening(said)} cho rằng cần tập trung vào cơ sở.`,
    (said: string) => `Theo ${said}, tội phạm đã giảm 12% so với cùng kỳ.`,
    (said: string) => `Tham luận tại hội nghị, ${said} nêu kinh nghiệm vận động quần chúng.`,
    (said: string) => `Kết luận hội nghị, ${said} yêu cầu các ngành khắc phục hạn chế.`,
  ];
  const spoken = [...others.slice(2), chair, guests[0] as Official].map((p) => {
    says.push(`${p.name} SPOKE_AT`);
    return pick(speeches)(told(p));
  });
  const awarding = pick(guests);
  says.push(`${awarding.name} PRESENTED_AWARD`);
  return {
    text: [
      `${opening(unit.level)} ${unit.name}: Tăng cường phối hợp giữ gìn an ninh trật tự`,
      `Sáng ${unit.day}, Công an ${unit.told} tổ chức Hội nghị sơ kết quy chế phối hợp.`,
      ...(random() < 0.5 ? [attendance, chaired] : [`${chaired} ${attendance}`]),
      ...spoken,
      `Nhân dịp này, ${told(awarding)} trao giấy khen cho 5 tập thể và 8 cá nhân.`,
    ].join('\n\n'),
    says: [...new Set(says)].sort(),
    people: people.map((p) => p.name).sort(),
  };
}
