/** What the stages hand on: the article cut into tokens and sentences, and the chunks found so far. Chunks count in tokens, evidence in characters. */
import type { Article, TraceStep } from './model.ts';
import type { Level, ProgramKind } from './ontology.ts';
import { countUpTo } from './sorted.ts';

export type Shape = 'lower' | 'title' | 'upper' | 'number' | 'punct' | 'break';

export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The text in lower case. */
  readonly lower: string;
  /** foldTones of the text: what the tries compare. */
  readonly key: string;
  readonly shape: Shape;
  /** What it may begin or tell: bits of `tags.ts`. */
  readonly tags: number;
}

export interface Sentence {
  /** Tokens [first, last). */
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  /** Line of the article it stands in, from 0. */
  readonly line: number;
  readonly role: 'title' | 'body' | 'byline' | 'boilerplate';
  /** Those of all its tokens. */
  readonly tags: number;
}

export interface Range {
  first: number;
  last: number;
}

/** The number of the sentence that a token stands in, or of the next one behind it. */
export const sentenceNumber = (sentences: readonly Sentence[], token: number): number =>
  countUpTo(sentences, (s) => s.last <= token);

/** The sentence that a token stands in, or the next one behind it; undefined past the last. */
export const sentenceAt = (sentences: readonly Sentence[], token: number): Sentence | undefined =>
  sentences[sentenceNumber(sentences, token)];

/** Does a stretch lie in this sentence as a whole? */
export const isWithin = (r: Range, s: Sentence): boolean => r.first >= s.first && r.last <= s.last;

export interface PlaceRef {
  name: string;
  level: 'country' | 'province' | 'district' | 'commune';
  /** "tỉnh", "huyện", "thành phố", ...; empty where the text gives the bare name. */
  kind: string;
  province?: string;
  district?: string;
  code?: string;
}

export interface PlaceChunk extends Range, PlaceRef {}

/** An agency as it stands in the text; `resolve` gives it its full name. */
export interface AgencyChunk extends Range {
  /** Canonical head with a name of its own where it has one: "Công an", "Sở Y tế", "Ban Dân vận". */
  head: string;
  cls: string;
  level?: Level;
  /** The word for the level as written: tỉnh, huyện, thành phố, ... */
  levelWord?: string;
  place?: PlaceRef;
  /** Where it names no unit: the one that other posts of its officer name. */
  own?: PlaceRef;
  /** The larger unit named beside its own: "UBND phường Quang Trung (TP Hà Giang)". */
  upper?: PlaceRef;
  parent?: AgencyChunk;
  /** The larger body told beside it, which its name does not hold: "Ban Tôn giáo tỉnh (Sở Nội vụ)". */
  beside?: AgencyChunk;
  /** Of another state: "Bộ Quốc phòng Nga". */
  country?: string;
  /** The same body under its other name, where the text gives both. */
  other?: AgencyChunk;
  /** Called by its kind alone ("Hội"): it was named before this token. */
  toldBefore?: number;
  /** A firm or federation that stands there by its letters alone: "Chủ tịch VFF". */
  lettered?: true;
  /** The brand or letters that it is called by here, where the lexicon knows them. */
  brand?: string;
  /** Written like a common noun ("chùa Xoài Siêm"): it stays only where something more is said of it. */
  weak?: boolean;
  /** Filled in by resolution: key of the agency entity. */
  ref?: string;
  reason?: string;
}

export interface OfficeChunk extends Range {
  title: string;
  /** As the titles lexicon says: agency, ministry, unit:..., of:... */
  need: string;
  agency?: AgencyChunk;
  former?: boolean;
  acting?: boolean;
  /** A verb gives it: "được bầu giữ chức X". */
  given?: boolean;
  /** Told in a clause of its own, apart from the other offices of its holder. */
  apart?: boolean;
  /** Only named for it: "được giới thiệu để bầu giữ chức X". */
  planned?: boolean;
  ref?: string;
}

export interface PersonChunk extends Range {
  name: string;
  nameFirst: number;
  nameLast: number;
  rank?: string;
  honorific?: string;
  /** The offices stand before the name: "Giám đốc Công an tỉnh Nguyễn Văn A". */
  titled?: boolean;
  offices: OfficeChunk[];
  ref?: string;
}

export interface ProgramChunk extends Range {
  kind: ProgramKind;
  name: string;
  number?: string;
  years?: [string, string];
  quoted?: string;
  parties: Range[];
  ref?: string;
}

export interface DocumentChunk extends Range {
  kind: string;
  number?: string;
  name: string;
  date?: string;
  issuer?: AgencyChunk;
  ref?: string;
}

export interface DateChunk extends Range {
  day?: number;
  month?: number;
  year?: number;
  iso?: string;
}

export interface EventChunk extends Range {
  head: string;
  kind: string;
  name: string;
  ref?: string;
}

export interface Doc {
  readonly article: Article;
  readonly text: string;
  tokens: Token[];
  sentences: Sentence[];
  places: PlaceChunk[];
  agencies: AgencyChunk[];
  offices: OfficeChunk[];
  persons: PersonChunk[];
  programs: ProgramChunk[];
  documents: DocumentChunk[];
  dates: DateChunk[];
  events: EventChunk[];
  /** Abbreviations of bodies that the article itself makes. */
  shorts?: ReadonlyMap<string, AgencyChunk>;
  trace: TraceStep[];
}

export type Stage = (doc: Doc) => Doc;

/** All offices that are read: those of persons, then those that stand without their holder. */
export const officesIn = (doc: Doc): OfficeChunk[] => [
  ...doc.persons.flatMap((p) => p.offices),
  ...doc.offices,
];

/** All bodies that are read, those of offices too. */
export const bodiesIn = (doc: Doc): AgencyChunk[] => [
  ...doc.agencies,
  ...officesIn(doc).flatMap((o) => o.agency ?? []),
];
