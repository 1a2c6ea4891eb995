/** What the interface says of things that may be one, in both languages. */
import type { Ground } from '../../server/contract.ts';
import type { Double } from '../state/desk.ts';

const vi = {
  questionDoubles: 'Ai, cơ quan nào có thể là một?',
  questionDoublesWhat: 'Cùng tên mà tách làm hai: lý do nên gộp, lý do không, câu nào nói vậy',
  proposals: 'Có thể là một',
  proposalsHint:
    'Mỗi cặp: hai mục có thể là một người, một cơ quan, một sự kiện. Chưa cặp nào được gộp; cặp có nhiều lý do nhất đứng trước. Nhấn một câu để đọc trong bài.',
  proposalsNone: 'Không cặp nào có đủ lý do để coi là một.',
  proposalsOf: (name: string) => `Chỉ các cặp có ${name}`,
  allPairs: 'Xem mọi cặp',
  pairs: (n: number) => `${n} cặp`,
  kinds: {
    all: 'Tất cả',
    person: 'Người',
    event: 'Sự kiện',
    programme: 'Chương trình',
    agency: 'Cơ quan',
  } as Record<Double, string>,
  speaksFor: 'nói rằng là một',
  speaksAgainst: 'nói rằng là hai',
  /** What the reasons are called in a language in which they do not come. */
  grounds: {} as Partial<Record<Ground, string>>,
  sameName: 'Cùng tên, mục khác',
  whyOne: 'Có phải là một không?',
};

const en: typeof vi = {
  questionDoubles: 'Who may be one and the same?',
  questionDoublesWhat: 'Of one name, kept apart: what speaks for one, what for two, and the sentences',
  proposals: 'May be one',
  proposalsHint:
    'Each pair: two entries that may be one person, one agency, one event. None has been merged; those with the best reasons come first. Click a sentence to read it in its article.',
  proposalsNone: 'No pair has reasons enough to be taken for one.',
  proposalsOf: (name) => `Only pairs with ${name}`,
  allPairs: 'See all pairs',
  pairs: (n) => `${n} pairs`,
  kinds: {
    all: 'All',
    person: 'People',
    event: 'Events',
    programme: 'Programmes',
    agency: 'Agencies',
  },
  speaksFor: 'speaks for one',
  speaksAgainst: 'speaks for two',
  grounds: {
    'same-name': 'same name',
    'near-name': 'nearly the same name',
    alias: 'one name is another name of the other',
    'same-office': 'same office',
    'former-office': 'one holds what the other held',
    'same-event': 'at the same event',
    'same-day': 'same day',
    'same-kind': 'same kind',
    'same-title': 'nearly the same title',
    'same-host': 'same host',
    'same-chair': 'same chair',
    'same-programme': 'same programme',
    'same-number': 'same number',
    'near-number': 'nearly the same number',
    'same-party': 'same party',
    'same-years': 'same years',
    'same-work': 'at the same work',
    'same-province': 'same province',
    'other-province': 'another province',
  },
  sameName: 'Another entry of this name',
  whyOne: 'Are they one?',
};

export const proposalWords = { vi, en };
