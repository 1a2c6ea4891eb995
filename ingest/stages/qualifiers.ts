/** What a role is said with: how somebody spoke, which award was handed over. */
import type { Qualifiers } from '../model.ts';
import { capitalised } from '../text.ts';
import type { Reading, View } from './view.ts';

const MODES: [RegExp, string][] = [
  [/^(?:phát biểu )?kết luận|kết luận/u, 'concluded'],
  [
    /^(?:báo cáo|trình bày|thông qua|thay mặt.*(?:báo cáo|trình bày))|báo cáo|trình bày|thông qua/u,
    'reported',
  ],
  [/khai mạc/u, 'opened'],
  [/chỉ đạo|giao nhiệm vụ/u, 'directed'],
];

export function qualifiersOf(rule: Reading, match: RegExpMatchArray, view: View): Qualifiers {
  if (rule.relation === 'SPOKE_AT') {
    const verb = match.groups?.verb ?? '';
    return { mode: MODES.find(([re]) => re.test(verb))?.[1] ?? 'spoke' };
  }
  if (!/AWARD/.test(rule.relation)) return {};
  const award = view.text
    .slice(match.index)
    .match(
      /(giấy khen|bằng khen|kỷ niệm chương|huân chương|huy chương|cờ thi đua|danh hiệu|thư khen|biểu trưng|bức trướng|huy hiệu|phần thưởng)/u,
    )?.[1];
  return award ? { award: capitalised(award) } : {};
}
