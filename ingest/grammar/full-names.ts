/** Whose name stands in an article longer and shorter: "Kim Ngân" is its "Nguyễn Thị Kim Ngân", "Shinzo Abe" its "Abe Shinzo". */
import type { Doc, PersonChunk } from '../doc.ts';
import { isForeignName } from './person.ts';

/** A name of two syllables that ends exactly one longer name of the article is that one: "Kim Ngân" for "Nguyễn Thị Kim Ngân". */
export function fullNames({ persons, tokens }: Doc): PersonChunk[] {
  const names = [...new Set(persons.map((p) => p.name))];
  const foreign = names.filter(isForeignName);
  return persons.map((p) => {
    const whole = foreign.length > 1 && isForeignName(p.name) ? sameAbroad(p.name, foreign) : undefined;
    if (whole) return { ...p, name: whole };
    // "Kim Ngân, Chủ tịch UBND xã X" is introduced by it; "ông Xuân Anh được bầu làm X" is known.
    const behind = p.offices.some((o) => o.first >= p.nameLast);
    const introduced = behind && !/^\p{L}/u.test(tokens[p.nameLast]?.text ?? '');
    if (p.name.split(' ').length > 2 || introduced) return p;
    const single = !p.name.includes(' ');
    const longer = names.filter((n) => n.endsWith(` ${p.name}`) || (single && n.startsWith(`${p.name} `)));
    const [name] = longer;
    return longer.length === 1 && name !== undefined ? { ...p, name } : p;
  });
}

/** "Shinzo Abe" is the "Abe Shinzo" who was named first, "Sergei Shoigu" the only "Sergei Kuzhugetovich Shoigu". */
function sameAbroad(name: string, names: readonly string[]): string | undefined {
  const own = name.split(' ');
  if (own.length < 2) return undefined;
  const turned = own.length === 2 ? names.find((n) => n === name || n === `${own[1]} ${own[0]}`) : undefined;
  if (turned && turned !== name) return turned;
  const longer = names.filter((n) => {
    const words = n.split(' ');
    return words.length > own.length && words[0] === own[0] && own.every((w) => words.includes(w));
  });
  return longer.length === 1 ? longer[0] : undefined;
}
