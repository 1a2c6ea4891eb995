/** What the filters leave of a picture, and the numbers that the legend tells of it. */
import { describe, expect, it } from 'vitest';
import { visible } from '../../client/state/filters.ts';
import { legendCounts } from '../../client/state/legend-counts.ts';
import { type Filters, initialState, noFilters, type State } from '../../client/state/model.ts';
import { ClaimId, EntityId } from '../../ingest/model.ts';
import type { ClaimSummary, EntitySummary } from '../../server/contract.ts';

const entity = (id: string, more: Partial<EntitySummary> = {}) =>
  ({ id: EntityId.parse(id), type: 'Person', name: id, degree: 1, articles: 1, ...more }) as EntitySummary;
const claim = (type: string, subject: string, object: string, on?: string, status = 'stated') =>
  ({
    id: ClaimId.parse(`${type} ${subject} ${object}`),
    type,
    subject,
    object,
    status,
    qualifiers: {},
    articles: 1,
    on,
  }) as unknown as ClaimSummary;

const entities = [
  entity('hoa'),
  entity('lan'),
  entity('alone'),
  entity('review', { type: 'Event', date: '2023-05-24', province: 'Hà Tĩnh' }),
  entity('launch', { type: 'Event', date: '2018-03', province: 'Nghệ An' }),
  entity('undated', { type: 'Event' }),
];
const claims = [
  claim('CHAIRED', 'hoa', 'review', '2023-05-24'),
  claim('SPOKE_AT', 'hoa', 'review', '2023-05-24'),
  claim('CHAIRED', 'lan', 'launch', '2018-03'),
  claim('ATTENDED', 'lan', 'undated', undefined, 'planned'),
];
const picture = (change: Partial<Filters> = {}): State => ({
  ...initialState,
  shown: entities.map((e) => e.id),
  entities: new Map(entities.map((e) => [e.id, e])),
  claims: new Map(claims.map((c) => [c.id, c])),
  filters: { ...noFilters, ...change },
});
const names = (change: Partial<Filters>) => visible(picture(change)).entities.map((e) => e.name);

describe('a period', () => {
  it('leaves whom something is said of in it, what is of no time, and nothing undated', () =>
    expect(names({ since: '2023', until: '2023' })).toEqual(['hoa', 'alone', 'review']));
  it('leaves who is selected in sight', () => {
    const lan = EntityId.parse('lan');
    const state = { ...picture({ since: '2023' }), selection: { kind: 'entity' as const, id: lan } };
    expect(visible(state).entities.map((e) => e.name)).toContain('lan');
  });
  it('that is lifted leaves everything', () => expect(names({})).toHaveLength(6));
});

describe('provinces', () => {
  it('leave nobody standing of whom nothing is said there', () =>
    expect(names({ provinces: ['Hà Tĩnh'] })).not.toContain('launch'));
  it('that nothing is of leave no crowd of persons', () =>
    expect(names({ provinces: ['Sơn La'], hiddenRelations: ['ATTENDED'] })).toEqual(['alone', 'undated']));
});

describe('the legend', () => {
  it('counts lines, not the claims that one line stands for', () => {
    const counts = legendCounts(picture());
    expect([...counts.relations]).toEqual([
      ['CHAIRED', 2],
      ['ATTENDED', 1],
      ['SPOKE_AT', 1],
    ]);
    expect([...counts.statuses]).toEqual([
      ['stated', 2],
      ['planned', 1],
    ]);
  });
  it('follows the period', () => {
    const counts = legendCounts(picture({ since: '2023' }));
    expect(counts.types.get('Event')).toBe(1);
    expect(counts.relations.get('CHAIRED')).toBe(1);
    expect(counts.relations.get('ATTENDED')).toBeUndefined();
  });
  it('says of what is switched off how many would come back, and keeps a chosen province without anything', () => {
    const counts = legendCounts(picture({ hiddenTypes: ['Event'], provinces: ['Sơn La'] }));
    expect(legendCounts(picture({ hiddenTypes: ['Event'] })).types.get('Event')).toBe(3);
    expect(counts.provinces).toContainEqual(['Sơn La', 0]);
  });
});
