/** The pure state of the explorer: what happens can be undone, an address restores a view, both languages say everything. */
import { describe, expect, it, vi as vitest } from 'vitest';
import { paced } from '../../client/pace.ts';
import * as act from '../../client/state/actions.ts';
import { arrive, finish } from '../../client/state/arriving.ts';
import { initialDesk } from '../../client/state/desk.ts';
import { initialState as initial, noFilters, type State } from '../../client/state/model.ts';
import { fromAddress, toAddress } from '../../client/state/permalink.ts';
import { en } from '../../client/text/en.ts';
import { vi } from '../../client/text/vi.ts';
import { ArticleId, ClaimId, EntityId } from '../../ingest/model.ts';
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
  it('take what the store has no longer out of the picture and out of what undo brings back', () => {
    const c = EntityId.parse('agency:c');
    const shown = run(act.show(graph('agency:a', 'agency:b'), b), act.hide([a]), act.show(graph('agency:c')));
    const renewed = act.renew(graph('agency:c'), shown.shown)(shown);
    expect(renewed.shown).toEqual([c]);
    expect(renewed.selection).toBeUndefined();
    const back = act.undo(act.undo(renewed));
    expect(back.shown).toEqual([a]);
    expect(back.entities.has(a)).toBe(true);
    expect(back.entities.has(b)).toBe(false);
  });
  it('leave what came to the picture while the store was asked', () => {
    const asked = run(act.show(graph('agency:a')));
    const expanded = act.show(graph('agency:b'), b)(asked);
    const renewed = act.renew(graph(), asked.shown)(expanded);
    expect(renewed.shown).toEqual([b]);
    expect(renewed.selection).toEqual({ kind: 'entity', id: b });
    expect(act.redo(act.undo(renewed)).shown).toEqual([b]);
  });
  it('clear of a draft only what was sent, and show what was read only to whoever waits for it', () => {
    const article = ArticleId.parse('bai-1');
    const typed = run(act.go('articles'), act.setDraft({ text: 'Sáng 3/8', published: '', open: true }));
    const done = (sent: string) => finish(article, typed.draft, sent);
    const pasted = done('Sáng 3/8')(typed);
    expect(pasted).toMatchObject({ article, draft: { text: '', open: false } });
    const dropped = done('')(typed);
    expect(dropped).toMatchObject({ article, draft: { text: 'Sáng 3/8', open: false } });
    const typedOn = act.setDraft({ text: 'Chiều 4/8' })(typed);
    expect(done('Sáng 3/8')(typedOn)).toEqual(typedOn);
    const elsewhere = done('Sáng 3/8')(act.go('events')(typed));
    expect(elsewhere).toMatchObject({ workspace: 'events', article: undefined, draft: { text: '' } });
  });
  it('close a draft over an article that an address names, and lose nothing of it', () => {
    const [first, second] = [ArticleId.parse('bai-1'), ArticleId.parse('bai-2')];
    const typing = run(act.read(second), act.setDraft({ text: 'Sáng 3/8', open: true }));
    const back = arrive({ workspace: 'articles', article: first })(typing);
    expect(back).toMatchObject({ article: first, draft: { text: 'Sáng 3/8', open: false } });
    expect(arrive({ workspace: 'articles', article: undefined })(typing).draft.open).toBe(true);
  });
  it('are taken back and done again, one by one', () => {
    const done = run(act.show(graph('agency:a')), act.hide([a]), act.filter({ provinces: ['Hà Tĩnh'] }));
    const back = act.undo(act.undo(done));
    expect(back.shown).toEqual([a]);
    expect(back.filters).toEqual(noFilters);
    expect(act.redo(act.redo(back))).toMatchObject({ shown: [], filters: done.filters });
  });
  it('put things back to their places when they are taken back', () => {
    const shown = run(act.show(graph('agency:a', 'agency:b')));
    const before = shown.places.get(a);
    const moved = act.move(new Map([[a, { x: 500, y: 5 }]]))(shown);
    expect(moved.places.get(a)).toEqual({ x: 500, y: 5 });
    expect(act.undo(moved).places.get(a)).toEqual(before);
  });
  it('arrange everything but what is pinned', () => {
    const shown = run(
      act.show(graph('agency:a', 'agency:b')),
      act.move(new Map([[a, { x: 500, y: 5 }]])),
      act.move(new Map([[b, { x: 900, y: 900 }]])),
      act.pin([b], false),
      act.arrange([]),
    );
    expect(shown.places.get(a)).toEqual({ x: 500, y: 5 });
    expect(shown.places.get(b)).not.toEqual({ x: 900, y: 900 });
  });
  it('add to what is selected and take out again', () => {
    const both = run(act.show(graph('agency:a', 'agency:b'), a), act.selectAlso(b));
    expect(both.selection).toEqual({ kind: 'entities', ids: [a, b] });
    expect(act.selectAlso(a)(both).selection).toEqual({ kind: 'entity', id: b });
  });
  it('leave no trail while a period is drawn, and one step when it stands', () => {
    const drawn = run(act.period('2020-01', '2020-05', true), act.period('2020-01', '2020-09', true));
    expect(drawn.past).toEqual([]);
    expect(act.period('2020-01', '2020-09')(drawn).past).toHaveLength(1);
    expect(act.period(undefined, undefined)(drawn).filters).toEqual(noFilters);
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
        hiddenLevels: ['commune' as const],
        since: '2020',
        until: '2023-05',
      },
      desk: {
        ...initialDesk,
        words: 'tổng kết & 24/5',
        articleWords: 'Hà Tĩnh',
        by: 'chair' as const,
        chaired: true,
        sort: '' as const,
        basis: 'programmes' as const,
        order: 'level' as const,
        size: '80' as const,
        one: EntityId.parse('agency:công-an'),
        cell: { a: EntityId.parse('agency:a'), b: EntityId.parse('agency:b') },
      },
      places: new Map([
        [EntityId.parse('agency:công-an'), { x: -120, y: 40 }],
        [EntityId.parse('event:x'), { x: 0, y: 7 }],
      ]),
      pinned: [EntityId.parse('event:x')],
    };
    expect(fromAddress(toAddress(place))).toEqual(place);
  });
  it.each([
    { kind: 'entities' as const, ids: [EntityId.parse('agency:a'), EntityId.parse('agency:b')] },
    { kind: 'path' as const, from: EntityId.parse('agency:a'), to: EntityId.parse('person:b') },
    { kind: 'edge' as const, ids: [ClaimId.parse('c1'), ClaimId.parse('c2')] },
  ])('restores what is selected ($kind)', (selection) =>
    expect(fromAddress(toAddress({ ...initial, selection })).selection).toEqual(selection),
  );
  it('sends to the server nothing that grows with the picture', () => {
    const shown = Array.from({ length: 300 }, (_x, i) => EntityId.parse(`agency:mot-co-quan-ten-dai-${i}`));
    expect(toAddress({ ...initial, shown }).split('#')[0]).toBe('');
  });
  it('sorts by columns that there are, and by no other', () => {
    expect(fromAddress('sort=-chairs').desk.sort).toBe('-chairs');
    for (const sort of ['constructor', '-toString', 'ghost'])
      expect(fromAddress(`sort=${sort}`).desk.sort).toBe(initialDesk.sort);
  });
  it('is written at once, but while somebody types on only now and then, the last word last', () => {
    vitest.useFakeTimers();
    const written: string[] = [];
    const { give, flush, drop } = paced(400, 2, (url: string) => written.push(url));
    for (const url of ['t', 'tổ', 'tổn', 'tổng']) give(url);
    expect(written).toEqual(['t', 'tổ']);
    vitest.advanceTimersByTime(400);
    expect(written).toEqual(['t', 'tổ', 'tổng']);
    give('tổng k');
    flush();
    give('tổng kết');
    drop();
    vitest.advanceTimersByTime(1000);
    expect(written).toEqual(['t', 'tổ', 'tổng', 'tổng k']);
    vitest.useRealTimers();
  });
  it.each([
    'w=nowhere&types=Ghost',
    'since=yesterday&until=',
    's=&e=,,,&n=,',
    'a=',
    '%',
    'lang=fr',
    'x'.repeat(5000),
  ])('takes whatever it is given (%#)', (query) => expect(fromAddress(query).workspace).toBe('graph'));
});

describe('the words', () => {
  it('are all there in both languages', () => expect(Object.keys(en).sort()).toEqual(Object.keys(vi).sort()));
  it('are never empty', () => {
    for (const words of [vi, en])
      for (const [key, word] of Object.entries(words))
        if (typeof word === 'string') expect(word.trim(), key).not.toBe('');
  });
});
