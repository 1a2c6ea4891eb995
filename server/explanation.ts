/** `daumoi explain` as text: each sentence with what was read from it, by which rule, and what was dropped and why. */
import type { Claim, Entity, Extraction, TraceStep } from '../ingest/model.ts';

const ends = (names: Map<string, Entity>, c: Claim): string =>
  `${names.get(c.subject)?.name} → ${names.get(c.object)?.name}`;

export function explanation({ extraction, trace }: { extraction: Extraction; trace: TraceStep[] }): string {
  const { article, mentions, entities, claims } = extraction;
  const names = new Map<string, Entity>(entities.map((e) => [e.id, e]));
  const spans = new Map<string, { start: number; end: number }>();
  for (const s of [...claims.flatMap((c) => c.evidence), ...trace]) spans.set(`${s.start}:${s.end}`, s);
  const out = [
    `${article.id}  ${article.title}`,
    `published ${article.publishedOn ?? 'unknown'}, publisher ${article.publisher ?? 'unknown'}, author ${article.author ?? 'unknown'}`,
    'Under each sentence: = how the rules see it (P person, A agency, C several agencies, G programme, D document, L place, E the occasion; words in',
    'lower case), · what is named, + what is claimed, − what was not kept and what spoke against it. In brackets the rule or, in · lines, the kind of',
    'reading; `grep -rn "NAME" ingest/grammar ingest/stages` finds it.',
    '',
  ];
  for (const span of [...spans.values()].sort((a, b) => a.start - b.start || a.end - b.end)) {
    out.push(
      `“${article.text.slice(span.start, span.end).replace(/\s+/g, ' ')}”  [${span.start}–${span.end}]`,
    );
    for (const t of trace)
      if (t.rule === 'view' && t.start === span.start && t.end === span.end) out.push(`    = ${t.what}`);
    for (const m of mentions)
      if (m.start >= span.start && m.end <= span.end)
        out.push(
          `    · ${m.type} ${article.text.slice(m.start, m.end).replace(/\s+/g, ' ')} = ${names.get(m.entity)?.name}  (${m.rule})`,
        );
    for (const c of claims)
      for (const e of c.evidence)
        if (e.start === span.start && e.end === span.end)
          out.push(
            `    + ${c.type} ${ends(names, c)}${qualified(c)}  (${e.rule}; ${c.status}${c.reason ? `: ${c.reason}` : ''})`,
          );
    for (const t of trace)
      if (t.outcome === 'dropped' && t.start === span.start && t.end === span.end)
        out.push(`    − ${t.what}  (${t.rule}; dropped: ${t.why ?? 'another reading was preferred'})`);
    out.push('');
  }
  out.push(`${entities.length} entities, ${claims.length} claims, ${mentions.length} mentions`);
  return out.join('\n');
}

const qualified = (c: Claim): string => {
  const told = Object.entries(c.qualifiers);
  return told.length ? ` {${told.map(([k, v]) => `${k}: ${v}`).join(', ')}}` : '';
};
