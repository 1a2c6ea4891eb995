/** A ceremony told by its paper: "Bản Quy chế phối hợp số 02/... giữa A và B về X được ký ngày 15/4/2022 ngay tại chùa C", "Quyết định này đã được P trao cho ông A vào sáng 26-3". */
import { matchesOf } from '../matches.ts';
import { capitalised } from '../text.ts';
import { deedsIn, type EventHit } from './event.ts';

/** Its day and place stand behind it; without them it is only said since when the paper holds. */
const SIGNED =
  /(?<!\p{L})((?:[Qq]uy chế (?:phối|liên|hiệp)|[Cc]hương trình (?:phối|liên)|[Kk]ế hoạch (?:phối|liên)|[Nn]ghị quyết liên|[Gg]iao ước)[^.;]{10,320}?)\s+(?:đã\s+|vừa\s+)?được\s+(?:(?:hai|ba|bốn|các)\s+bên\s+)?ký(?:\s+kết)?(?=\s+(?:vào\s+)?(?:(?:sáng|chiều|tối)\s+)?(?:ngày\s+)?\d{1,2}[/.-]\d[\d/.-]*,?\s+(?:ngay\s+)?tại\s)/gu;
const BETWEEN = /\sgiữa\s.{5,240}?(?=\s(?:về|trong)\s)/u;
const WEIGHT = 3;

const signedIn = (text: string): EventHit[] =>
  matchesOf(SIGNED, text).map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
    head: 'ký',
    kind: 'ký kết',
    name: capitalised(`ký ${(m[1] ?? '').replace(/\s+/gu, ' ').replace(BETWEEN, '')}`),
    weight: WEIGHT,
  }));

const HANDED =
  /(?<!\p{L})([Qq]uyết định(?= (?:này|trên|nêu trên|bổ nhiệm|điều động|phê chuẩn|luân chuyển|phân công|chỉ định)(?!\p{L}))(?:TP\.|[^.;]){0,160}?)\s+(?:đã\s+|vừa\s+)?được\s+(?:TP\.|[^.;,]){4,100}?\s+trao(?:\s+cho\s+([^.;,]{3,40}?))?\s+(?:vào\s+)?(?=(?:sáng|chiều|tối|ngày|hôm)(?!\p{L}))/gu;

function handedIn(text: string): EventHit[] {
  return matchesOf(HANDED, text).map((m) => {
    const paper = (m[1] ?? '').replace(/\s+(?:này|(?:nêu )?trên)$/u, '');
    const to = m[2] && paper.split(' ').length < 3 ? ` cho ${m[2]}` : '';
    return {
      start: m.index,
      end: m.index + m[0].length,
      head: 'trao',
      kind: 'bổ nhiệm',
      name: `Lễ trao q${paper.slice(1)}${to}`,
      weight: WEIGHT,
    };
  });
}

/** Deeds that make an occasion where a report names none. */
export const ceremoniesIn = (text: string): EventHit[] => [
  ...deedsIn(text),
  ...signedIn(text),
  ...handedIn(text),
];
