/** Occasions told side by side: "Tại Hội nghị A lần thứ 18, Hội nghị B lần thứ 7 và Diễn đàn C lần thứ 24, ông D nêu ...": what is said of one holds for all. */
import type { Doc, Sentence } from '../doc.ts';
import type { Draft } from '../draft.ts';
import type { EntityId } from '../model.ts';
import { type Candidate, textOf } from './candidates.ts';
import type { Occasion } from './occasion.ts';

/** A name of at least so many words. */
const NAMED = 4;
const MOST = 6;
const BETWEEN = /^\s*(?:,|,?\s*và)\s*$/u;
const NOUN = /^(?:hội nghị|diễn đàn|hội thảo|đại hội|kỳ họp|phiên họp|t[oọ][aạ] đàm)/u;
/** Each is one of a count: others side by side are often one by two names. */
const COUNTED = /(?:lần\s+thứ|thứ|lần)\s+\S+/iu;

/** Rows of two or more that somebody is at, in the order of the text. */
export function rowsOf(doc: Doc, all: readonly Candidate[]): Candidate[][] {
  const inOrder = all
    .filter((c) => c.sentence.role === 'body' && isMember(c))
    .sort((a, b) => a.sentence.start - b.sentence.start || a.hit.start - b.hit.start);
  const rows: Candidate[][] = [];
  for (const c of inOrder) {
    const row = rows.at(-1);
    const last = row?.at(-1);
    const between =
      last?.sentence === c.sentence ? textOf(doc, c.sentence).slice(last.hit.end, c.hit.start) : undefined;
    if (row && between !== undefined && BETWEEN.test(between) && row.length < MOST) row.push(c);
    else rows.push([c]);
  }
  return rows.filter(([first, ...more]) => more.length > 0 && first?.met && !first.planned);
}

const isMember = ({ hit }: Candidate): boolean =>
  hit.weight >= NAMED && !hit.told && NOUN.test(hit.head) && COUNTED.test(hit.name);

const SHARED = ['ATTENDED', 'SPOKE_AT', 'CHAIRED', 'ORGANIZED'] as const;

/** What the sentence of a row says of one of its occasions it says of each. */
export function shareRows(draft: Draft, occasions: readonly Occasion[]): void {
  const rows = Map.groupBy(
    occasions.filter((o) => o.row !== undefined),
    (o) => o.row,
  );
  for (const row of rows.values()) {
    const [sentence, members] = [row[0]?.sentence as Sentence, row.map((o) => o.id)];
    const told = members.flatMap((m) => SHARED.flatMap((type) => [...draft.ends.to(type, m)]));
    for (const c of told.filter((x) => x.evidence.some((e) => e.start === sentence.start)))
      for (const object of members)
        draft.assert({
          type: c.type,
          subject: c.subject,
          object,
          sentence,
          rule: 'event-row',
          status: c.status,
          qualifiers: c.qualifiers,
        });
    shareVenue(draft, members, sentence);
  }
}

/** "A, B và C diễn ra tại D": what stands behind the last. */
function shareVenue(draft: Draft, members: readonly EntityId[], sentence: Sentence): void {
  const venues = members.flatMap((m) => [...draft.ends.from('HELD_IN', m)]);
  const said = venues.find((c) => c.evidence.some((e) => e.start === sentence.start));
  if (!said) return;
  for (const subject of members)
    if (draft.ends.from('HELD_IN', subject).size === 0)
      draft.assert({
        type: 'HELD_IN',
        subject,
        object: said.object,
        sentence,
        rule: 'event-row',
        status: said.status,
      });
}
