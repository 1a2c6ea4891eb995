/** The entities of the generated store: provinces with their agencies, offices, people, programmes and documents, all from numbers. */
import { type Entity, EntityId, type EntityOf } from '../../ingest/model.ts';
import type { EntityType } from '../../ingest/ontology.ts';
import { PROVINCE_AGENCIES, personName, placeName, subjectName } from './names.ts';

export interface Sizes {
  provinces: number;
  districts: number;
  communes: number;
  /** Agencies of a district and of a commune. */
  districtAgencies: number;
  communeAgencies: number;
  persons: number;
  programs: number;
  documents: number;
}

export interface Post {
  agency: EntityOf<'Agency'>;
  place: EntityOf<'Place'>;
  head: EntityOf<'Office'>;
  deputy: EntityOf<'Office'>;
}
export interface Province {
  name: string;
  places: EntityOf<'Place'>[];
  /** The province's own agencies first, then those of its districts and communes. */
  posts: Post[];
  persons: EntityOf<'Person'>[];
}
export interface Country {
  centre: Post[];
  provinces: Province[];
  programs: EntityOf<'Program'>[];
  documents: EntityOf<'Document'>[];
}

const id = (type: EntityType, n: number | string): EntityId => EntityId.parse(`${type.toLowerCase()}:${n}`);
const times = <T>(n: number, make: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => make(i));

const COUNTRY: EntityOf<'Place'> = {
  id: id('Place', 'viet-nam'),
  type: 'Place',
  name: 'Việt Nam',
  aliases: [],
  level: 'country',
};

function post(n: string, name: string, place: EntityOf<'Place'>, province: string | undefined): Post {
  const level = place.level === 'country' ? 'central' : place.level;
  const where = province === undefined ? {} : { place: place.name, province };
  const agency: EntityOf<'Agency'> = {
    id: id('Agency', n),
    type: 'Agency',
    name,
    aliases: [],
    level,
    ...where,
  };
  const office = (title: string, key: string): EntityOf<'Office'> => ({
    id: id('Office', `${n}-${key}`),
    type: 'Office',
    name: `${title} ${name}`,
    aliases: [],
    title,
    agency: agency.id,
  });
  return { agency, place, head: office('Chủ tịch', 'head'), deputy: office('Phó Chủ tịch', 'deputy') };
}

const LEVEL_NAMES = { province: 'tỉnh', district: 'huyện', commune: 'xã' } as const;
type Local = keyof typeof LEVEL_NAMES;

function province(p: number, sizes: Sizes): Province {
  const name = placeName(p);
  const share = (total: number) => Math.ceil(total / sizes.provinces);
  const place = (level: Local, n: number, own: string): EntityOf<'Place'> => ({
    id: id('Place', `${p}-${level}-${n}`),
    type: 'Place',
    name: own,
    aliases: [],
    level,
    province: name,
  });
  const local = (level: Exclude<Local, 'province'>, total: number) =>
    times(share(total), (i) => place(level, i, placeName(1000 + p * 37 + i * 7)));
  const [districts, communes] = [local('district', sizes.districts), local('commune', sizes.communes)];
  const seat = place('province', 0, name);
  const posts = (at: EntityOf<'Place'>, n: number) =>
    times(n, (i) => {
      const kind = PROVINCE_AGENCIES[i % PROVINCE_AGENCIES.length];
      const level = LEVEL_NAMES[at.level as Local];
      return post(`${at.id.slice(6)}-${i}`, `${kind} ${level} ${at.name}`, at, name);
    });
  return {
    name,
    places: [seat, ...districts, ...communes],
    posts: [
      ...posts(seat, PROVINCE_AGENCIES.length),
      ...districts.flatMap((d) => posts(d, sizes.districtAgencies)),
      ...communes.flatMap((c) => posts(c, sizes.communeAgencies)),
    ],
    persons: times(share(sizes.persons), (i) => {
      const n = p * share(sizes.persons) + i;
      return { id: id('Person', n), type: 'Person', name: personName(n * 7), aliases: [], rank: 'Đại tá' };
    }),
  };
}

export function makeCountry(sizes: Sizes): Country {
  return {
    centre: times(40, (i) => post(`centre-${i}`, `Bộ ${subjectName(i)} ${i}`, COUNTRY, undefined)),
    provinces: times(sizes.provinces, (p) => province(p, sizes)),
    programs: times(sizes.programs, (i) => ({
      id: id('Program', i),
      type: 'Program',
      name: `Chương trình phối hợp số ${i} về ${subjectName(i)}`,
      aliases: [],
      kind: 'coordination_programme',
      number: `${i}/CTPH`,
    })),
    documents: times(sizes.documents, (i) => ({
      id: id('Document', i),
      type: 'Document',
      name: `Chỉ thị số ${i} về ${subjectName(i)}`,
      aliases: [],
      kind: 'Chỉ thị',
      number: `${i}-CT/TW`,
    })),
  };
}

/** Everything in the country that is there without any event. */
export function entitiesOf(country: Country): Entity[] {
  const posts = [...country.centre, ...country.provinces.flatMap((p) => p.posts)];
  return [
    COUNTRY,
    ...country.provinces.flatMap((p) => [...p.places, ...p.persons]),
    ...posts.flatMap((p) => [p.agency, p.head, p.deputy]),
    ...country.programs,
    ...country.documents,
  ];
}
