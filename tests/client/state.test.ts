/** The pure state of the explorer: what happens can be undone, an address restores a view, both languages say everything. */
import { describe, expect, it } from 'vitest';
import * as act from '../../client/state/actions.ts';
import { initialState as initial, noFilters, type State } from '../../client/state/model.ts';
import { fromQuery, toQuery } from '../../client/state/permalink.ts';
import { en } from '../../client/text/en.ts';
import { vi } from '../../client/text/vi.ts';
import { EntityId } from '../../ingest/model.ts';
import type { EntitySummary } from '../../server/contract.ts';

const entity = (id: string): EntitySummary =>
  ({ id: EntityId.parse(id), type: 'Agency', name: id, degree: 1, articles: 1 }) as EntitySummary;
const graph = (...ids: string[]) => ({ entities: ids.map(entity), claims: [] });
const run = (...steps: ((s: State) => State)[]): State => steps.reduce((s, step) => step(s), initial);

describe('actions', () => {
  const [a, b] = [EntityId.parse('agency:a'), EntityId.parse('agency:b')];
  it('show what is new and leave what stands', () => {
    const state = run(act.show(graph('agency:a')), act.show(graph('agency:a', 'agency:b'), b));
    expect(state.shown).toEqual([a, b]);
    expect(state.selection).toEqual({ kind: 'entity', id: b });
  });
  it('hide and forget the selection of what is hidden', () => {
    const state = run(act.show(graph('agency:a', 'agency:b'), a), act.hide([a]));
    expect(state.shown).toEqual([b]);
    expect(state.selection).toBeUndefined();
  });
  it('are taken back and done again, one by one', () => {
    const done = run(act.show(graph('agency:a')), act.hide([a]), act.filter({ provinces: ['Hà Tĩnh'] }));
    const back = act.undo(act.undo(done));
    expect(back.shown).toEqual([a]);
    expect(back.filters).toEqual(noFilters);
    expect(act.redo(act.redo(back))).toMatchObject({ shown: [], filters: done.filters });
  });
  it('do nothing where there is nothing to take back', () => expect(act.undo(initial)).toBe(initial));
});

describe('the address', () => {
  it('restores the view that wrote it', () => {
    const place = {
      workspace: 'events' as const,
      lang: 'en' as const,
      shown: [EntityId.parse('agency:công-an'), EntityId.parse('event:x')],
      selection: { kind: 'entity' as const, id: EntityId.parse('event:x') },
      article: undefined,
      filters: {
        ...noFilters,
        hiddenTypes: ['Place' as const],
        provinces: ['Hà Tĩnh', 'Nghệ An'],
        since: '2020',
        until: '2023-05',
      },
    };
    expect(fromQuery(toQuery(place))).toEqual(place);
  });
  it.each([
    'w=nowhere&types=Ghost',
    'since=yesterday&until=',
    's=&e=,,,&n=,',
    'a=',
    '%',
    'lang=fr',
    'x'.repeat(5000),
  ])('takes whatever it is given (%#)', (query) => expect(fromQuery(query).workspace).toBe('graph'));
});

describe('the words', () => {
  it('are all there in both languages', () => expect(Object.keys(en).sort()).toEqual(Object.keys(vi).sort()));
  it('are never empty', () => {
    for (const words of [vi, en])
      for (const [key, word] of Object.entries(words))
        if (typeof word === 'string') expect(word.trim(), key).not.toBe('');
  });
});
