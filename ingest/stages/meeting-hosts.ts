/** Whose meeting it is: "Buổi làm việc với Sở Y tế" that its own sentence says one person had is "Buổi làm việc của Bí thư Tỉnh ủy A với Sở Y tế". */
import type { Doc, PersonChunk } from '../doc.ts';
import type { Draft } from '../draft.ts';
import { calledBy } from '../grammar/event-called.ts';
import type { EntityId } from '../model.ts';
import { titled } from './meetings.ts';
import type { Occasion } from './occasion.ts';
import { bySentence, type Resolver } from './resolve.ts';

/** The name without its host stays as another one. */
export function nameHosts(doc: Doc, draft: Draft, occasions: readonly Occasion[], resolve: Resolver): void {
  const people = bySentence(doc, doc.persons);
  for (const { id, hit, sentence } of occasions) {
    const event = draft.entities.get(id);
    if (event?.type !== 'Event' || hit.pair) continue;
    const there = new Set<EntityId>(
      [...draft.ends.to('ATTENDED', id), ...draft.ends.to('CHAIRED', id)]
        .filter((c) => c.evidence.some((e) => e.start === sentence.start && HAD_IT.test(e.rule)))
        .map((c) => c.subject),
    );
    const [start, end] = [sentence.start + hit.start, sentence.start + hit.end];
    const at = (p: PersonChunk): number => doc.tokens[p.nameFirst]?.start ?? 0;
    const hosts = (people.get(sentence) ?? []).filter(
      (p) => (at(p) < start || at(p) > end) && there.has(resolve.known(p) as EntityId),
    );
    const [host] = hosts;
    if (!host || hosts.some((p) => p.name !== host.name)) continue;
    const name = calledBy(event.name, titled(doc, host), host.name);
    if (name !== event.name)
      draft.entities.set(id, { ...event, name, aliases: [...event.aliases, event.name] });
  }
}

/** Who is said to have had or chaired it; who only speaks there may be of the other side. */
const HAD_IT = /^(?:attended-(?:meets|doing|face|own|led|voters)|chaired)/u;
