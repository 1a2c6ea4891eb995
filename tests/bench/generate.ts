/** A generated store: about 200,000 entities and a million claims from 65,000 short articles, the same in every run; kept between runs outside the tree. */
import { existsSync, renameSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { claimId } from '../../ingest/draft.ts';
import { sha256Hex } from '../../ingest/hash.ts';
import {
  ArticleId,
  type Claim,
  type Entity,
  EntityId,
  type EntityOf,
  type Extraction,
} from '../../ingest/model.ts';
import type { RelationType } from '../../ingest/ontology.ts';
import { openStore } from '../../server/store/open.ts';
import { SCHEMA } from '../../server/store/sqlite-schema.ts';
import type { Store } from '../../server/store/store.ts';
import { type Country, entitiesOf, makeCountry, type Post, type Province, type Sizes } from './country.ts';
import { EVENT_KINDS, subjectName } from './names.ts';
import { makeRandom, type Random } from './random.ts';

/** Change it with anything that changes what is generated. */
const VERSION = 6;
export type BenchSizes = Sizes & { articles: number };
export const SIZES: BenchSizes = {
  provinces: 63,
  districts: 700,
  communes: 5000,
  districtAgencies: 20,
  communeAgencies: 2,
  persons: 50_000,
  programs: 3000,
  documents: 5000,
  articles: 65_000,
};
/** For a look in passing. */
export const SMALL: BenchSizes = {
  provinces: 5,
  districts: 40,
  communes: 200,
  districtAgencies: 20,
  communeAgencies: 2,
  persons: 2000,
  programs: 100,
  documents: 200,
  articles: 2000,
};
const BATCH = 500;

/** Writes an article sentence by sentence, each with the claim that it says. */
class Reporter {
  private readonly lines: string[] = [];
  private length = 0;
  private readonly entities = new Map<string, Entity>();
  private readonly claims = new Map<string, Claim>();
  readonly id: ArticleId;

  constructor(id: string) {
    this.id = ArticleId.parse(id);
  }

  say(type: RelationType, from: Entity, to: Entity): void {
    const quote = `${from.name} ${type.toLowerCase()} ${to.name}.`;
    this.name(from);
    this.name(to);
    const id = claimId(type, from.id, to.id, {});
    const evidence = [
      { articleId: this.id, start: this.length, end: this.length + quote.length, rule: 'made' },
    ];
    if (from.id !== to.id && !this.claims.has(id))
      this.claims.set(id, {
        id,
        type,
        subject: from.id,
        object: to.id,
        qualifiers: {},
        status: 'stated',
        evidence,
      });
    this.lines.push(quote);
    this.length += quote.length + 1;
  }

  name(entity: Entity): void {
    this.entities.set(entity.id, entity);
  }

  finish(publishedOn: string, title: string): Extraction {
    const text = this.lines.join('\n');
    const article = { id: this.id, title, publishedOn, text, sha256: sha256Hex(text) };
    return {
      article,
      mentions: [],
      entities: [...this.entities.values()],
      claims: [...this.claims.values()],
    };
  }
}

const two = (n: number): string => String(n).padStart(2, '0');
const dayOf = (random: Random): string =>
  `${2015 + random.below(11)}-${two(1 + random.below(12))}-${two(1 + random.below(28))}`;

/** One conference: where, who chaired, organised, came and spoke, which offices they hold, what it reviews. */
function conference(i: number, country: Country, random: Random): Extraction {
  const province = random.skewed(country.provinces);
  const host = random.skewed(province.posts);
  const date = dayOf(random);
  const kind = random.even(EVENT_KINDS);
  const event: EntityOf<'Event'> = {
    id: EntityId.parse(`event:${i}`),
    type: 'Event',
    name: `Hội nghị ${kind} ${subjectName(random.below(100))} ${host.place.name} lần ${i}`,
    aliases: [],
    kind,
    date,
    place: host.place.name,
    province: province.name,
  };
  const report = new Reporter(`bai-${i}`);
  report.say('HELD_IN', event, host.place);
  organise(report, event, host, province, country, random);
  attend(report, event, host, province, random);
  if (random.next() < 0.3) report.say('REVIEWS', event, random.skewed(country.programs));
  if (random.next() < 0.3) report.say('BASED_ON', event, random.skewed(country.documents));
  return report.finish(date, event.name);
}

function organise(
  report: Reporter,
  event: Entity,
  host: Post,
  province: Province,
  country: Country,
  random: Random,
): void {
  const partner = random.next() < 0.1 ? random.skewed(country.centre) : random.skewed(province.posts);
  for (const post of [host, partner]) {
    report.say('ORGANIZED', post.agency, event);
    report.say('SERVES', post.agency, post.place);
  }
  if (random.next() < 0.3)
    report.say('COORDINATES_WITH', ...inOrder(host.agency, random.skewed(province.posts).agency));
  const program = random.even(country.programs);
  if (random.next() < 0.15) for (const post of [host, partner]) report.say('PARTY_TO', post.agency, program);
  if (random.next() < 0.1) report.say('ISSUED', host.agency, random.even(country.documents));
  if (random.next() < 0.2) report.say('PART_OF', host.agency, province.posts[0]?.agency ?? host.agency);
}
const inOrder = (a: Entity, b: Entity): [Entity, Entity] => (a.id < b.id ? [a, b] : [b, a]);

function attend(report: Reporter, event: Entity, host: Post, province: Province, random: Random): void {
  const chairs = random.next() < 0.5 ? 1 : 2;
  for (let i = 0; i < chairs; i++) {
    const chair = random.skewed(province.persons);
    const office = i === 0 ? host.head : host.deputy;
    report.say('CHAIRED', chair, event);
    report.say('HOLDS', chair, office);
    report.say('OF', office, host.agency);
  }
  for (let i = random.below(6); i >= 0; i--) report.say('ATTENDED', random.even(province.persons), event);
  for (let i = random.below(3); i >= 0; i--) {
    const speaker = random.even(province.persons);
    report.say('SPOKE_AT', speaker, event);
    const post = random.even(province.posts);
    report.name(post.agency);
    report.say('HOLDS', speaker, post.deputy);
  }
  for (let i = random.below(3); i > 0; i--)
    report.say('ATTENDED', random.skewed(province.posts).agency, event);
}

/** What no conference happens to name is named by lists. */
function* lists(country: Country): Generator<Extraction> {
  const all = entitiesOf(country);
  const byId = new Map(all.map((e) => [e.id, e]));
  for (let i = 0; i < all.length; i += 200) {
    const list = new Reporter(`danh-sach-${i}`);
    const part = all.slice(i, i + 200);
    for (const entity of part) {
      list.name(entity);
      const agency = entity.type === 'Office' && byId.get(entity.agency);
      if (agency) list.say('OF', entity, agency);
    }
    yield list.finish('2014-12-31', `Danh sách ${i}`);
  }
}

export function* generate(sizes: BenchSizes): Generator<Extraction> {
  const random = makeRandom(2026);
  const country = makeCountry(sizes);
  yield* lists(country);
  for (let i = 0; i < sizes.articles; i++) yield conference(i, country, random);
}

/** Of the file that holds it, and of what else is made of it. */
export const generatedName = (sizes: BenchSizes): string =>
  `daumoi-bench-${SCHEMA}-${VERSION}-${sizes.articles}`;

/** Opens the generated store; makes it first where this version of it is not there yet. `told` hears how far it is. */
export async function openGenerated(sizes: BenchSizes, told: (line: string) => void): Promise<Store> {
  const path = join(tmpdir(), `${generatedName(sizes)}.db`);
  if (!existsSync(path)) await make(path, sizes, told);
  return openStore(path);
}

async function make(path: string, sizes: BenchSizes, told: (line: string) => void): Promise<void> {
  const draft = `${path}.${process.pid}`;
  const store = await openStore(draft);
  const began = performance.now();
  let done = 0;
  let writing: Promise<unknown> = Promise.resolve();
  for (const batch of batches(generate(sizes), BATCH)) {
    await writing;
    writing = store.replaceArticles(batch);
    done += batch.length;
    if (done % 10_000 < BATCH)
      told(`${done} articles after ${Math.round((performance.now() - began) / 1000)} s`);
  }
  await writing;
  await store.close();
  renameSync(draft, path);
}

export function* batches<T>(items: Iterable<T>, size: number): Generator<T[]> {
  let batch: T[] = [];
  for (const item of items) {
    batch.push(item);
    if (batch.length === size) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}
