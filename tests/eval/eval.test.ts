/** The reader stays at least as good as it was on the project's own annotated articles. */
import { describe, expect, it } from 'vitest';
import { type Annotated, f1, type Scores, score } from './score.ts';
import { SETS, scoreSet } from './sets.ts';

const FLOOR = { entities: 0.95, relations: 0.93 };

describe('the reader, on articles annotated for this project', () => {
  const own = SETS.find((s) => s.name === 'own');
  const { scores, articles, badEvidence } = scoreSet(own as NonNullable<typeof own>);
  const of = (row: string) => f1(scores.get(row) ?? { tp: 0, fp: 0, fn: 0 }).f;
  it('has articles to read', () => expect(articles).toBeGreaterThanOrEqual(8));
  it('finds the entities', () => expect(of('ALL entities')).toBeGreaterThanOrEqual(FLOOR.entities));
  it('finds the relations', () => expect(of('ALL relations')).toBeGreaterThanOrEqual(FLOOR.relations));
  it('quotes the text', () => expect(badEvidence).toBe(0));
});

describe('the scorer', () => {
  const gold: Annotated = {
    id: 'a',
    entities: [
      { id: 'p', type: 'Person', name: 'Lê Văn Tám' },
      { id: 'e', type: 'Event', name: 'Hội nghị tổng kết', date: '2023-05-24' },
      { id: 'x', type: 'Agency', name: 'Công an tỉnh Hà Tĩnh', optional: true },
    ],
    relations: [{ type: 'CHAIRED', from: 'p', to: 'e' }],
  };
  const run = (read: Annotated) => {
    const scores: Scores = new Map();
    score(gold, read, scores);
    return scores;
  };
  it('counts what is there and what is not, and leaves optional rows alone', () => {
    const scores = run({
      id: 'a',
      entities: [
        { id: '1', type: 'Person', name: 'Lê Văn Tám' },
        { id: '2', type: 'Agency', name: 'Công an tỉnh Hà Tĩnh' },
        { id: '3', type: 'Person', name: 'Ai Đó' },
      ],
      relations: [],
    });
    expect(scores.get('ALL entities')).toEqual({ tp: 1, fp: 1, fn: 1 });
    expect(scores.get('ALL relations')).toEqual({ tp: 0, fp: 0, fn: 1 });
  });
  it('does not care where a tone mark is written', () => {
    const scores: Scores = new Map();
    score(
      { id: 'b', entities: [{ id: 'a', type: 'Person', name: 'Nguyễn Hoà' }], relations: [] },
      { id: 'b', entities: [{ id: 'a', type: 'Person', name: 'Nguyễn Hòa' }], relations: [] },
      scores,
    );
    expect(scores.get('ALL entities')).toEqual({ tp: 1, fp: 0, fn: 0 });
  });
});
