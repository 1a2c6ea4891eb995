/**
 * Delegations from beyond the border: "Về phía Công an tỉnh Hủa Phăn có A, Giám đốc Công an tỉnh", "Về phía tỉnh Xiêng Khoảng có B, Bí thư Tỉnh ủy".
 * What their officials head is of that province, and of none of ours.
 */
import type { AgencyChunk, Doc, Sentence } from '../doc.ts';
import { ABROAD } from '../grammar/agency-local.ts';
import { capitalRun, phrase, says } from '../grammar/words.ts';
import { countUpTo } from '../sorted.ts';

const FARTHEST = 8;

export function sides(doc: Doc): Doc {
  for (const s of doc.sentences)
    for (let i = s.first; i < s.last; i++) {
      if (!says(doc.tokens[i], 'phía')) continue;
      const province = strangersAt(doc, i + 1);
      if (province) sendHome(doc, s, i, province);
    }
  return doc;
}

/** "phía [Công an] tỉnh *Hủa Phăn* có": a province that is none of ours. */
function strangersAt(doc: Doc, from: number): string | undefined {
  const { tokens, text } = doc;
  for (let i = from; i < from + FARTHEST; i++) {
    if (/^[.,;:\n]$/u.test(tokens[i]?.text ?? '') || says(tokens[i], 'có')) return undefined;
    if (!says(tokens[i], 'tỉnh')) continue;
    const name = phrase(text, tokens, i + 1, capitalRun(tokens, i + 1, 4));
    return ABROAD.has(name.toLowerCase()) ? name : undefined;
  }
  return undefined;
}

function sendHome(doc: Doc, s: Sentence, from: number, province: string): void {
  const [first, last] = [from + 1, s.last].map((at) => countUpTo(doc.persons, (p) => p.first < at));
  for (const p of doc.persons.slice(first, last))
    for (const o of p.offices) if (o.agency) abroad(o.agency, province);
}

function abroad(a: AgencyChunk, province: string): void {
  if (a.parent) abroad(a.parent, province);
  else if (a.levelWord === 'tỉnh' && !a.place) {
    const unit = a.cls.startsWith('party-') ? province : `tỉnh ${province}`;
    Object.assign(a, { head: `${a.head} ${unit}`, cls: 'foreign' });
    delete a.levelWord;
  }
}
