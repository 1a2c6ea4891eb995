/** People of one name in an article: when two mentions are of one person, and when of two. */
import type { Doc, OfficeChunk, PersonChunk } from '../doc.ts';
import { type Draft, entityId } from '../draft.ts';
import { marked } from '../hash.ts';
import type { EntityId } from '../model.ts';
import { fold, nameKey } from '../text.ts';
import type { Jurisdiction } from './context.ts';
import type { NameAgency } from './naming.ts';

/** "Lê Văn Ba, Giám đốc Sở X" and "Lê Văn Bá, Giám đốc Sở Y" are two; with one post, or none, a mark was lost. */
export function namesakes(
  doc: Doc,
  draft: Draft,
  where: Jurisdiction,
  nameOf: NameAgency,
  postOf: (office: OfficeChunk) => EntityId | undefined,
): (chunk: PersonChunk) => EntityId {
  const contextOf = personContext(doc, where, nameOf);
  return (chunk) => {
    const context = contextOf(nameKey(chunk.name));
    const id = entityId('Person', chunk.name, context);
    const held = new Set([...draft.ends.from('HOLDS', id)].map((c) => c.object));
    const posts = chunk.offices.flatMap((o) => postOf(o) ?? []);
    const isAnother = held.size > 0 && posts.length > 0 && posts.every((post) => !held.has(post));
    return isAnother ? entityId('Person', marked(chunk.name), context) : id;
  };
}

/**
 * What tells two people of one name apart: the province of their offices, "trung-uong", or else the article. Who is named without an office, by a name
 * that differs from another's by marks alone, is that other.
 */
function personContext(doc: Doc, where: Jurisdiction, nameOf: NameAgency): (key: string) => string {
  const contexts = new Map<string, string>();
  const unmarked = new Map<string, string>();
  for (const p of doc.persons) {
    const key = nameKey(p.name);
    if (contexts.has(key)) continue;
    const named = p.offices.map((o) => o.agency && nameOf(o.agency)).find((n) => n?.province ?? n?.level);
    if (!named) continue;
    const context =
      named.province ?? (named.level === 'central' ? 'trung ương' : (where.province ?? doc.article.id));
    contexts.set(key, context);
    if (!unmarked.has(fold(key))) unmarked.set(fold(key), context);
  }
  return (key) => contexts.get(key) ?? unmarked.get(fold(key)) ?? where.province ?? doc.article.id;
}
