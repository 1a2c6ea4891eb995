/** The extraction while it is being made: what is put in can be asked by its ends, what is taken out leaves nothing behind. */
import { describe, expect, test } from 'vitest';
import { Draft } from '../../ingest/draft.ts';
import type { EntityId } from '../../ingest/model.ts';
import type { ClaimStatus } from '../../ingest/ontology.ts';
import { readArticle } from '../../ingest/read/index.ts';

const TEXT = 'Công an xã họp. Hội Nông dân xã dự.';

function drafted(): { draft: Draft; police: EntityId; farmers: EntityId; meeting: EntityId } {
  const draft = new Draft(readArticle({ bytes: TEXT, id: 'a' }));
  const agency = (id: string, name: string): EntityId =>
    draft.put({ id: id as EntityId, type: 'Agency', name, aliases: [] });
  const meeting = draft.put({
    id: 'event:hop' as EntityId,
    type: 'Event',
    name: 'họp',
    aliases: [],
    kind: 'hội nghị',
  });
  return {
    draft,
    police: agency('agency:p', 'Công an xã'),
    farmers: agency('agency:f', 'Hội Nông dân xã'),
    meeting,
  };
}

const told = (
  d: ReturnType<typeof drafted>,
  subject: EntityId,
  start: number,
  status?: ClaimStatus,
): boolean =>
  d.draft.assert({
    type: 'ORGANIZED',
    subject,
    object: d.meeting,
    sentence: { start, end: start + 10 },
    rule: 'r',
    ...(status && { status }),
  });

describe('a draft', () => {
  test('finds claims by relation and either end, and by nothing else', () => {
    const d = drafted();
    told(d, d.police, 0);
    told(d, d.farmers, 16);
    expect([...d.draft.ends.from('ORGANIZED', d.police)].map((c) => c.object)).toEqual([d.meeting]);
    expect([...d.draft.ends.to('ORGANIZED', d.meeting)].map((c) => c.subject)).toEqual([d.police, d.farmers]);
    expect([...d.draft.ends.starts('ORGANIZED').keys()]).toEqual([d.police, d.farmers]);
    expect(d.draft.ends.from('ATTENDED', d.police).size).toBe(0);
    expect(d.draft.has('ORGANIZED', d.police, d.meeting)).toBe(true);
    expect(d.draft.has('ORGANIZED', d.meeting, d.police)).toBe(false);
  });

  test('takes out an entity with its mentions, its claims and their index', () => {
    const d = drafted();
    told(d, d.police, 0);
    told(d, d.farmers, 16);
    d.draft.mention(d.police, 0, 10, 'r');
    d.draft.mention(d.farmers, 16, 31, 'r');
    d.draft.keepOnly((e) => e.id !== d.police);
    expect(d.draft.ends.from('ORGANIZED', d.police).size).toBe(0);
    expect([...d.draft.ends.starts('ORGANIZED').keys()]).toEqual([d.farmers]);
    const { claims, entities, mentions } = d.draft.finish();
    expect(claims.map((c) => c.subject)).toEqual([d.farmers]);
    expect(entities.map((e) => e.id)).toEqual([d.farmers, d.meeting]);
    expect(mentions.map((m) => m.entity)).toEqual([d.farmers]);
  });

  test('says a claim that was taken out anew, with its sentence', () => {
    const d = drafted();
    told(d, d.police, 0);
    d.draft.keepOnly((e) => e.id !== d.police);
    expect(told(d, d.police, 0)).toBe(false);
    d.draft.put({ id: d.police, type: 'Agency', name: 'Công an xã', aliases: [] });
    expect(told(d, d.police, 0)).toBe(true);
    expect([...d.draft.ends.from('ORGANIZED', d.police)].map((c) => c.evidence.length)).toEqual([1]);
  });

  test('keeps of what is said twice the firmer status and each sentence once', () => {
    const d = drafted();
    told(d, d.police, 0, 'inferred');
    told(d, d.police, 0);
    told(d, d.police, 16, 'planned');
    const [claim] = d.draft.said();
    expect(claim?.status).toBe('stated');
    expect(claim?.reason).toBeUndefined();
    expect(claim?.evidence.map((e) => e.start)).toEqual([0, 16]);
  });

  test('refuses what lacks an end, what links a thing to itself and what the ontology does not allow', () => {
    const d = drafted();
    expect(told(d, 'agency:nobody' as EntityId, 0)).toBe(false);
    expect(told(d, d.meeting, 0)).toBe(false);
    expect(
      d.draft.assert({
        type: 'HOLDS',
        subject: d.police,
        object: d.farmers,
        sentence: { start: 0, end: 10 },
        rule: 'r',
      }),
    ).toBe(false);
    expect(d.draft.said()).toEqual([]);
  });
});
