/** How fast the generated store answers: each question many times, never the same one twice in a row, with p50, p95 and max in milliseconds. */
import type { ArticleId, EntityId } from '../../ingest/model.ts';
import { contract, type EndpointName, type InputOf, type ParsedOf } from '../../server/contract.ts';
import type { Store } from '../../server/store/store.ts';
import { now } from './clock.ts';
import type { BenchSizes } from './generate.ts';
import { personName, placeName, subjectName } from './names.ts';
import { makeRandom, type Random } from './random.ts';
import { quantiles, type Row } from './table.ts';

/** The entities that questions are asked about: half of them any, half as a reader meets them, at the ends of claims, where hubs are. */
interface Sample {
  any: EntityId[];
  met: EntityId[];
  agencies: EntityId[];
}

function input<N extends EndpointName>(name: N, given: InputOf<N>): ParsedOf<N> {
  return contract[name].input.parse(given) as ParsedOf<N>;
}

async function sample(store: Store, sizes: BenchSizes, random: Random): Promise<Sample> {
  const met: EntityId[] = [];
  const agencies: EntityId[] = [];
  for (let i = 0; i < 300; i++) {
    const view = await store.article(`bai-${random.below(sizes.articles)}` as ArticleId);
    const claim = view && random.even(view.claims);
    if (claim) met.push(random.next() < 0.5 ? claim.subject : claim.object);
    agencies.push(...(view?.entities ?? []).filter((e) => e.type === 'Agency').map((e) => e.id));
  }
  const any = Array.from({ length: 300 }, () => anyEntity(sizes, random));
  return { any, met, agencies };
}

function anyEntity(sizes: BenchSizes, random: Random): EntityId {
  const kind = random.below(3);
  const id =
    kind === 0
      ? `event:${random.below(sizes.articles)}`
      : kind === 1
        ? `person:${random.below(sizes.persons)}`
        : `document:${random.below(sizes.documents)}`;
  return id as EntityId;
}

const bare = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/đ/g, 'd');

/** What somebody types: names whole and half, with and without marks, common words, single letters. */
function typed(sizes: BenchSizes, random: Random): string {
  const names = [
    personName(random.below(sizes.persons * 7)),
    `Công an huyện ${placeName(1000 + random.below(3000))}`,
    `hội nghị ${subjectName(random.below(8))}`,
    `${random.below(3000)}/CTPH`,
    placeName(random.below(sizes.provinces)),
  ];
  const name = random.even(names);
  const cut = name.slice(0, Math.max(1, Math.ceil(name.length * (0.2 + 0.8 * random.next()))));
  return random.next() < 0.5 ? cut : bare(cut);
}

function period(random: Random): { since: string; until: string } {
  const year = 2015 + random.below(10);
  const month = `${1 + random.below(9)}`.padStart(2, '0');
  return { since: `${year}-${month}`, until: `${year + random.below(2)}-12` };
}

/** What p95 of a question must not exceed, in milliseconds. */
type Budgets = Readonly<Record<string, number>>;
const COORDINATION = { 'coordination over a period': 100, 'coordination of one agency': 100 };
export const BUDGETS = {
  sqlite: {
    neighbours: 5,
    'neighbours of one relation in a period': 5,
    search: 20,
    'shortest path': 10,
    ...COORDINATION,
  },
  neo4j: {
    neighbours: 20,
    'neighbours of one relation in a period': 20,
    search: 50,
    'shortest path': 50,
    ...COORDINATION,
  },
} satisfies Record<string, Budgets>;

/** `warmUp`: how often each is asked before the clock runs. */
export async function measureQuestions(
  store: Store,
  sizes: BenchSizes,
  runs: number,
  budgets: Budgets,
  warmUp = 0,
): Promise<Row[]> {
  const random = makeRandom(7);
  const { any, met, agencies } = await sample(store, sizes, random);
  const entity = (i: number): EntityId =>
    (i % 2 === 0 ? met[i % met.length] : any[i % any.length]) as EntityId;
  const rows: Row[] = [];
  const measure = async (measured: string, ask: (i: number) => Promise<unknown>) => {
    const taken: number[] = [];
    for (let i = 0; i < warmUp; i++) await ask(runs + i);
    for (let i = 0; i < runs; i++) {
      const began = now();
      await ask(i);
      taken.push(now() - began);
    }
    const budget = budgets[measured];
    rows.push({ measured, ...quantiles(taken), ...(budget !== undefined && { budget }) });
  };
  await measure('neighbours', (i) => store.neighbours(input('neighbours', { id: entity(i) })));
  await measure('neighbours of one relation in a period', (i) =>
    store.neighbours(
      input('neighbours', { id: entity(i), relations: ['CHAIRED', 'ATTENDED'], ...period(random) }),
    ),
  );
  await measure('search', () => store.search(input('search', { q: typed(sizes, random) })));
  await measure('shortest path', (i) =>
    store.paths(input('paths', { from: entity(i), to: entity(i * 7 + 3) })),
  );
  await measure('shortest path up to six steps', (i) =>
    store.paths(input('paths', { from: entity(i), to: entity(i * 5 + 1), maxLength: 6 })),
  );
  await measure('coordination over a period', () =>
    store.coordination(input('coordination', period(random))),
  );
  await measure('coordination of one agency', (i) =>
    store.coordination(
      input('coordination', { agency: random.even(agencies), ...(i % 2 === 0 && period(random)) }),
    ),
  );
  await measure('joint work of a pair', () =>
    store.pair(input('pair', { a: random.even(agencies), b: random.even(agencies) })),
  );
  await measure('events of a period', () => store.events(input('events', period(random))));
  await measure('events of a person', () =>
    store.events(input('events', { person: `person:${random.below(sizes.persons)}` as EntityId })),
  );
  await measure('events by words and province', () =>
    store.events(
      input('events', {
        q: subjectName(random.below(8)),
        provinces: [placeName(random.below(sizes.provinces))],
      }),
    ),
  );
  await measure('entity card', (i) => store.entity(entity(i)));
  await measure('article', () => store.article(`bai-${random.below(sizes.articles)}` as ArticleId));
  return rows;
}
