/** A round of meetings with voters that a bulletin tells one by one: "Đoàn đại biểu Quốc hội tỉnh có *các buổi tiếp xúc cử tri*: * Sáng 30-9, ... * Sáng 1-10, ..." holds each. */
import type { Doc } from '../doc.ts';
import type { Draft } from '../draft.ts';
import type { EntityId } from '../model.ts';
import type { Occasion } from './occasion.ts';
import { type Chunk, type View, viewsOf } from './view.ts';

const KIND = 'tiếp xúc cử tri';
const ROUND =
  /A(?:\s*[(][^()AEP]{0,40}[)])?(?:\s+(?:đơn vị\s+)?L)?\s+(?:(?:đã|vừa|sẽ)\s+)?(?:có|tổ chức|tiến hành|thực hiện)\s+(?:các|những|nhiều|hai|ba|bốn|\d+)\s+(?:buổi|cuộc|hội nghị|điểm)\s+tiếp xúc/u;

export function holdRounds(
  doc: Doc,
  draft: Draft,
  chunks: readonly Chunk[],
  occasions: readonly Occasion[],
): void {
  const told = occasions.filter((o) => o.item && o.hit.kind === KIND);
  if (told.length === 0) return;
  const first = Math.min(...told.map((o) => o.item?.start ?? 0));
  for (const { view } of viewsOf(doc, chunks)) {
    if (view.sentence.start >= first) return;
    const host = hostIn(view);
    if (!host) continue;
    for (const o of told)
      draft.assert({
        type: 'ORGANIZED',
        subject: host,
        object: o.id,
        sentence: view.sentence,
        rule: 'organized-round',
        ...(o.planned && { status: 'planned' as const }),
      });
    return;
  }
}

function hostIn({ text, symbols, sentence }: View): EntityId | undefined {
  const at = sentence.role === 'body' ? text.search(ROUND) : -1;
  return symbols.find((s) => s.at === at)?.id;
}
