/**
 * The vocabulary of the graph, as data: what kinds of things there are and what may be said between them.
 * Every other file (model, stores, API, exports, legend, filters) follows from these tables; a name is written here once.
 */

/** A word in both languages of the interface. */
export interface Label {
  readonly vi: string;
  readonly en: string;
}

export interface EntityTypeSpec {
  readonly label: Label;
  readonly plural: Label;
  /** A letter that tells the type without colour. */
  readonly letter: string;
  /** Colour on a light and on a dark canvas; the seven stay apart for colour-blind eyes (after Okabe and Ito 2008). */
  readonly colour: { readonly light: string; readonly dark: string };
}

/** The seven entity types, in the order in which legends and facets list them. */
export const ENTITY_TYPES = {
  Person: {
    label: { vi: 'Người', en: 'Person' },
    plural: { vi: 'Người', en: 'People' },
    letter: 'N',
    colour: { light: '#0072b2', dark: '#56b4e9' },
  },
  Office: {
    label: { vi: 'Chức vụ', en: 'Office' },
    plural: { vi: 'Chức vụ', en: 'Offices' },
    letter: 'V',
    colour: { light: '#5b6b86', dark: '#a3b1cc' },
  },
  Agency: {
    label: { vi: 'Cơ quan', en: 'Agency' },
    plural: { vi: 'Cơ quan', en: 'Agencies' },
    letter: 'C',
    colour: { light: '#c44e00', dark: '#ff8a4c' },
  },
  Program: {
    label: { vi: 'Chương trình', en: 'Programme' },
    plural: { vi: 'Chương trình', en: 'Programmes' },
    letter: 'T',
    colour: { light: '#00795a', dark: '#2fc79c' },
  },
  Event: {
    label: { vi: 'Sự kiện', en: 'Event' },
    plural: { vi: 'Sự kiện', en: 'Events' },
    letter: 'S',
    colour: { light: '#a8437f', dark: '#e58fc4' },
  },
  Place: {
    label: { vi: 'Địa bàn', en: 'Place' },
    plural: { vi: 'Địa bàn', en: 'Places' },
    letter: 'Đ',
    colour: { light: '#7a6a00', dark: '#e3d34a' },
  },
  Document: {
    label: { vi: 'Văn bản', en: 'Document' },
    plural: { vi: 'Văn bản', en: 'Documents' },
    letter: 'B',
    colour: { light: '#6a4bbf', dark: '#b79cff' },
  },
} as const satisfies Record<string, EntityTypeSpec>;

export type EntityType = keyof typeof ENTITY_TYPES;
export const entityTypes = Object.keys(ENTITY_TYPES) as [EntityType, ...EntityType[]];

export interface QualifierSpec {
  readonly label: Label;
  /** Two claims that differ in a distinguishing qualifier are two claims. */
  readonly distinguishes: boolean;
  /** The closed list of values, where there is one, each with its label. */
  readonly values?: Readonly<Record<string, Label>>;
}

/** What may qualify a claim. */
export const QUALIFIERS = {
  since: { label: { vi: 'từ', en: 'since' }, distinguishes: false },
  until: { label: { vi: 'đến', en: 'until' }, distinguishes: false },
  former: {
    label: { vi: 'nguyên', en: 'former' },
    distinguishes: true,
    values: { true: { vi: 'nguyên', en: 'former' } },
  },
  acting: {
    label: { vi: 'quyền', en: 'acting' },
    distinguishes: false,
    values: { true: { vi: 'quyền', en: 'acting' } },
  },
  rank: { label: { vi: 'cấp bậc', en: 'rank' }, distinguishes: false },
  mode: {
    label: { vi: 'hình thức', en: 'mode' },
    distinguishes: true,
    values: {
      concluded: { vi: 'kết luận', en: 'concluded' },
      directed: { vi: 'chỉ đạo', en: 'directed' },
      reported: { vi: 'báo cáo', en: 'reported' },
      opened: { vi: 'khai mạc', en: 'opened' },
      spoke: { vi: 'phát biểu', en: 'spoke' },
    },
  },
  award: { label: { vi: 'hình thức khen thưởng', en: 'award' }, distinguishes: true },
  /** In whose name: "thừa ủy quyền của ..." */
  onBehalfOf: { label: { vi: 'thừa ủy quyền', en: 'on behalf of' }, distinguishes: false },
  /** The connected site ("điểm cầu") at which the role was played. */
  site: { label: { vi: 'điểm cầu', en: 'site' }, distinguishes: false },
} as const satisfies Record<string, QualifierSpec>;

export type QualifierKey = keyof typeof QUALIFIERS;
export const qualifierKeys = Object.keys(QUALIFIERS) as [QualifierKey, ...QualifierKey[]];

export interface RelationTypeSpec {
  /** Read from subject to object: "Trần A giữ chức Giám đốc". */
  readonly label: Label;
  /** Read from object to subject: "Giám đốc do Trần A giữ". */
  readonly inverse: Label;
  readonly from: readonly EntityType[];
  readonly to: readonly EntityType[];
  readonly qualifiers: readonly QualifierKey[];
  readonly symmetric?: true;
}

/** The sixteen relation types, in the order in which legends and facets list them. */
export const RELATION_TYPES = {
  CHAIRED: {
    label: { vi: 'chủ trì', en: 'chaired' },
    inverse: { vi: 'do … chủ trì', en: 'chaired by' },
    from: ['Person', 'Agency'],
    to: ['Event'],
    qualifiers: ['site'],
  },
  ORGANIZED: {
    label: { vi: 'tổ chức', en: 'organised' },
    inverse: { vi: 'do … tổ chức', en: 'organised by' },
    from: ['Agency'],
    to: ['Event'],
    qualifiers: [],
  },
  REVIEWS: {
    label: { vi: 'tổng kết, triển khai', en: 'reviews' },
    inverse: { vi: 'được tổng kết tại', en: 'reviewed at' },
    from: ['Event'],
    to: ['Program'],
    qualifiers: [],
  },
  PARTY_TO: {
    label: { vi: 'là bên tham gia', en: 'is party to' },
    inverse: { vi: 'giữa các bên', en: 'between' },
    from: ['Agency'],
    to: ['Program'],
    qualifiers: [],
  },
  COORDINATES_WITH: {
    label: { vi: 'phối hợp với', en: 'coordinates with' },
    inverse: { vi: 'phối hợp với', en: 'coordinates with' },
    from: ['Agency'],
    to: ['Agency'],
    qualifiers: [],
    symmetric: true,
  },
  HOLDS: {
    label: { vi: 'giữ chức', en: 'holds' },
    inverse: { vi: 'do … giữ', en: 'held by' },
    from: ['Person'],
    to: ['Office'],
    qualifiers: ['since', 'until', 'former', 'acting', 'rank'],
  },
  OF: {
    label: { vi: 'thuộc', en: 'of' },
    inverse: { vi: 'có chức vụ', en: 'has office' },
    from: ['Office'],
    to: ['Agency'],
    qualifiers: [],
  },
  PART_OF: {
    label: { vi: 'là đơn vị của', en: 'is part of' },
    inverse: { vi: 'có đơn vị', en: 'has unit' },
    from: ['Agency'],
    to: ['Agency'],
    qualifiers: [],
  },
  ATTENDED: {
    label: { vi: 'dự', en: 'attended' },
    inverse: { vi: 'có … dự', en: 'attended by' },
    from: ['Person', 'Agency'],
    to: ['Event'],
    qualifiers: ['site'],
  },
  SPOKE_AT: {
    label: { vi: 'phát biểu tại', en: 'spoke at' },
    inverse: { vi: 'có phát biểu của', en: 'heard' },
    from: ['Person'],
    to: ['Event'],
    qualifiers: ['mode', 'onBehalfOf'],
  },
  PRESENTED_AWARD: {
    label: { vi: 'trao thưởng tại', en: 'presented an award at' },
    inverse: { vi: 'có … trao thưởng', en: 'award presented by' },
    from: ['Person'],
    to: ['Event'],
    qualifiers: ['award', 'onBehalfOf'],
  },
  RECEIVED_AWARD: {
    label: { vi: 'được khen thưởng tại', en: 'received an award at' },
    inverse: { vi: 'khen thưởng', en: 'award received by' },
    from: ['Person', 'Agency'],
    to: ['Event'],
    qualifiers: ['award'],
  },
  HELD_IN: {
    label: { vi: 'diễn ra tại', en: 'held in' },
    inverse: { vi: 'là nơi diễn ra', en: 'hosted' },
    from: ['Event'],
    to: ['Place'],
    qualifiers: [],
  },
  SERVES: {
    label: { vi: 'phụ trách địa bàn', en: 'serves' },
    inverse: { vi: 'thuộc địa bàn của', en: 'served by' },
    from: ['Agency'],
    to: ['Place'],
    qualifiers: [],
  },
  ISSUED: {
    label: { vi: 'ban hành', en: 'issued' },
    inverse: { vi: 'do … ban hành', en: 'issued by' },
    from: ['Agency'],
    to: ['Document', 'Program'],
    qualifiers: [],
  },
  BASED_ON: {
    label: { vi: 'căn cứ', en: 'is based on' },
    inverse: { vi: 'là căn cứ của', en: 'is the basis of' },
    from: ['Program', 'Event', 'Agency'],
    to: ['Document'],
    qualifiers: [],
  },
} as const satisfies Record<string, RelationTypeSpec>;

export type RelationType = keyof typeof RELATION_TYPES;
export const relationTypes = Object.keys(RELATION_TYPES) as [RelationType, ...RelationType[]];

/** How firmly a claim is made. */
export const CLAIM_STATUSES = {
  stated: { vi: 'nêu rõ', en: 'stated' },
  inferred: { vi: 'suy ra', en: 'inferred' },
  planned: { vi: 'dự kiến', en: 'planned' },
} as const satisfies Record<string, Label>;
export type ClaimStatus = keyof typeof CLAIM_STATUSES;
export const claimStatuses = Object.keys(CLAIM_STATUSES) as [ClaimStatus, ...ClaimStatus[]];

/** The levels of government, from the whole country down. */
export const LEVELS = {
  central: { vi: 'Trung ương', en: 'central' },
  province: { vi: 'Tỉnh', en: 'province' },
  district: { vi: 'Huyện', en: 'district' },
  commune: { vi: 'Xã', en: 'commune' },
} as const satisfies Record<string, Label>;
export type Level = keyof typeof LEVELS;
export const levels = Object.keys(LEVELS) as [Level, ...Level[]];

export const PLACE_LEVELS = {
  country: { vi: 'quốc gia', en: 'country' },
  province: { vi: 'tỉnh, thành phố', en: 'province' },
  district: { vi: 'huyện, quận', en: 'district' },
  commune: { vi: 'xã, phường', en: 'commune' },
} as const satisfies Record<string, Label>;
export type PlaceLevel = keyof typeof PLACE_LEVELS;
export const placeLevels = Object.keys(PLACE_LEVELS) as [PlaceLevel, ...PlaceLevel[]];

export const PROGRAM_KINDS = {
  coordination_programme: { vi: 'chương trình phối hợp', en: 'coordination programme' },
  movement: { vi: 'phong trào', en: 'movement' },
  campaign: { vi: 'cuộc vận động', en: 'campaign' },
  model: { vi: 'mô hình', en: 'model' },
} as const satisfies Record<string, Label>;
export type ProgramKind = keyof typeof PROGRAM_KINDS;
export const programKinds = Object.keys(PROGRAM_KINDS) as [ProgramKind, ...ProgramKind[]];

/** May a claim of this type run from one type to the other? */
export function allows(relation: RelationType, from: EntityType, to: EntityType): boolean {
  const spec: RelationTypeSpec = RELATION_TYPES[relation];
  return spec.from.includes(from) && spec.to.includes(to);
}
