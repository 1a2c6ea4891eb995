/** An article cut for reading: paragraphs, in them the sentences of which something was read, and beside each what it says. */
import type { Claim, ClaimId, EntityId, Mention, TraceStep } from '../../ingest/model.ts';
import type { ClaimStatus, RelationType } from '../../ingest/ontology.ts';

export interface Stretch {
  start: number;
  end: number;
}

/** Claims of one sentence that differ only in their subject. */
export interface SaidLine {
  key: string;
  type: RelationType;
  status: ClaimStatus;
  subjects: EntityId[];
  object: EntityId;
  ids: ClaimId[];
  rules: string[];
}

export interface ReadSentence extends Stretch {
  lines: SaidLine[];
  dropped: TraceStep[];
}

export interface ReadParagraph extends Stretch {
  sentences: ReadSentence[];
}

function paragraphsOf(text: string): Stretch[] {
  const out: Stretch[] = [];
  for (const m of text.matchAll(/[^\n]+/g))
    if (m[0].trim() !== '') out.push({ start: m.index, end: m.index + m[0].length });
  return out;
}

/** Of mentions that lie inside each other the outer one is drawn. */
export function outermost(mentions: readonly Mention[]): Mention[] {
  const out: Mention[] = [];
  for (const m of mentions) if (m.start >= (out.at(-1)?.end ?? 0)) out.push(m);
  return out;
}

/** What follows from an agency's name alone needs no line beside every sentence. */
const PLAIN = new Set<RelationType>(['SERVES', 'OF']);

function linesOf(claims: readonly Claim[]): SaidLine[] {
  const lines = new Map<string, SaidLine>();
  for (const c of claims) {
    const key = `${c.type} ${c.object} ${c.status} ${JSON.stringify(c.qualifiers)}`;
    const rule = c.evidence[0]?.rule ?? '';
    const line = lines.get(key);
    if (!line) {
      const { type, status, object } = c;
      lines.set(key, { key, type, status, object, subjects: [c.subject], ids: [c.id], rules: [rule] });
    } else {
      line.subjects.push(c.subject);
      line.ids.push(c.id);
      if (!line.rules.includes(rule)) line.rules.push(rule);
    }
  }
  return [...lines.values()];
}

/** Stretches that overlap are one. */
function merged(spans: readonly Stretch[]): Stretch[] {
  const out: Stretch[] = [];
  for (const s of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = out.at(-1);
    if (last && s.start < last.end) last.end = Math.max(last.end, s.end);
    else out.push({ start: s.start, end: s.end });
  }
  return out;
}

const within = (s: Stretch, of: Stretch): boolean => s.start >= of.start && s.start < of.end;

export function readingOf(
  text: string,
  claims: readonly Claim[],
  steps: readonly TraceStep[],
): ReadParagraph[] {
  const said = claims.filter((c) => !PLAIN.has(c.type) && c.evidence[0] !== undefined);
  const dropped = steps.filter((s) => s.outcome === 'dropped');
  const spans = merged([...said.map((c) => c.evidence[0] as Stretch), ...dropped]);
  return paragraphsOf(text).map((p) => ({
    ...p,
    sentences: spans
      .filter((s) => within(s, p))
      .map((s) => ({
        start: s.start,
        end: Math.min(s.end, p.end),
        lines: linesOf(said.filter((c) => within(c.evidence[0] as Stretch, s))),
        dropped: dropped.filter((d) => within(d, s)),
      })),
  }));
}
