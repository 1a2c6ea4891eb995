/** What a write has touched and has yet to settle, by row key. */
import type { Claim, ClaimId, Evidence } from '../../ingest/model.ts';
import type { Saying, Told } from './merge.ts';
import type { Statements } from './sqlite-statements.ts';

/** What one article says of a claim. */
export interface Said extends Told<Saying> {
  article: number;
  evidence: Evidence[];
}

/** A claim that this write says again, or for the first time: a new one has no row yet. */
export interface Pending {
  k: number;
  id: ClaimId;
  isNew: boolean;
  type: Claim['type'];
  subject: number;
  object: number;
  sayings: Said[];
}

/** Rows that leave and join a full-text index. FTS5 takes rows quickly only in rising order, so they wait for the end of the write. */
export class Index<T> {
  private readonly gone = new Set<number>();
  private readonly come = new Map<number, T>();

  remove(row: number): void {
    if (!this.come.delete(row)) this.gone.add(row);
  }

  put(row: number, words: T): void {
    this.come.set(row, words);
  }

  settle(remove: (row: number) => void, put: (row: number, words: T) => void): void {
    for (const row of [...this.gone].sort((a, b) => a - b)) remove(row);
    for (const [row, words] of [...this.come].sort(([a], [b]) => a - b)) put(row, words);
  }
}

type ClaimRow = Pick<Pending, 'k' | 'type' | 'subject' | 'object'>;

export class Touched {
  /** Entities with the change of their degree. */
  readonly entities = new Map<number, number>();
  readonly records = new Set<number>();
  /** Claims with a row that articles left or joined. */
  readonly claims = new Set<number>();
  readonly pending = new Map<ClaimId, Pending>();
  /** Programmes and events, each with those whose part in it has changed; and pairs of agencies that are said to coordinate. */
  readonly vias = new Map<number, Set<number>>();
  readonly pairs = new Map<string, readonly [number, number]>();
  /** The days of the events that have been settled. */
  readonly days = new Map<number, string | null>();
  readonly entityWords = new Index<string>();
  readonly articleWords = new Index<string>();
  private readonly q: Statements;
  private nextClaim: number;

  constructor(q: Statements) {
    this.q = q;
    this.nextClaim = (q.get<{ k: number | null }>('SELECT max(k) AS k FROM claims')?.k ?? 0) + 1;
  }

  entity(k: number, degree = 0): void {
    this.entities.set(k, (this.entities.get(k) ?? 0) + degree);
  }

  /** The claim of this id; of the type and ends given where nobody made it before. */
  claim(id: ClaimId, type: Claim['type'], subject: number, object: number): Pending {
    const pending = this.pending.get(id);
    if (pending) return pending;
    const row = this.q.get<ClaimRow>('SELECT k, type, subject, object FROM claims WHERE id = ?', id);
    const made: Pending = row
      ? { ...row, id, isNew: false, sayings: [] }
      : { k: this.nextClaim++, id, isNew: true, type, subject, object, sayings: [] };
    if (!row) for (const end of [subject, object]) this.entity(end, 1);
    this.pending.set(id, made);
    return made;
  }

  joint({ type, subject, object }: Pick<Pending, 'type' | 'subject' | 'object'>): void {
    if (type === 'PARTY_TO' || type === 'ORGANIZED' || type === 'CHAIRED') {
      const sharers = this.vias.get(object) ?? new Set();
      this.vias.set(object, sharers.add(subject));
    }
    if (type !== 'COORDINATES_WITH') return;
    const [a, b] = subject < object ? [subject, object] : [object, subject];
    this.pairs.set(`${a} ${b}`, [a, b]);
  }
}
