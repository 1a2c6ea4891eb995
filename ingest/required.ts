/**
 * What every match of a regular expression must hold, read off its syntax tree: "(?:chủ trì|điều hành) E" -> one of "chủ trì", "điều hành", and " E".
 * A text without these words need not be searched. What has no letters of its own, as a class or a back reference, asks for nothing.
 */
import { type AST, parseRegExpLiteral } from '@eslint-community/regexpp';

/** At least one of these stretches of letters stands in the text. */
export type Clause = readonly string[];

/** The clauses that hold of every text in which the pattern matches. */
export const requiredBy = (pattern: RegExp): readonly Clause[] =>
  ofBranches(parseRegExpLiteral(pattern).pattern.alternatives);

/** Of several branches any may be the one that matches: what the strictest clause of each asks for, then what the next strictest does. */
function ofBranches(branches: readonly AST.Alternative[]): readonly Clause[] {
  const all = branches.map(ofSequence);
  if (all.length === 1) return all[0] as readonly Clause[];
  if (all.some((clauses) => clauses.length === 0)) return [];
  const byStrictness = all.map((clauses) => [...clauses].sort((a, b) => shortest(b) - shortest(a)));
  const most = Math.max(...all.map((clauses) => clauses.length));
  return Array.from({ length: Math.min(most, MOST_OF_BRANCHES) }, (_, n) => [
    ...new Set(byStrictness.flatMap((clauses) => clauses[Math.min(n, clauses.length - 1)] as Clause)),
  ]);
}
const MOST_OF_BRANCHES = 3;

const shortest = (clause: Clause): number => Math.min(...clause.map((word) => word.length));

/** One thing after another: each asks for what is its own, letters side by side for their whole stretch. */
function ofSequence({ elements }: AST.Alternative): readonly Clause[] {
  const clauses: Clause[] = [];
  let letters = '';
  const end = () => {
    if (letters !== '') clauses.push([letters]);
    letters = '';
  };
  for (const element of elements)
    if (element.type === 'Character') letters += String.fromCodePoint(element.value);
    else {
      end();
      clauses.push(...ofElement(element));
    }
  end();
  return clauses;
}

function ofElement(element: AST.Element): readonly Clause[] {
  switch (element.type) {
    case 'Character':
      return [[String.fromCodePoint(element.value)]];
    case 'Group':
    case 'CapturingGroup':
      return ofBranches(element.alternatives);
    case 'CharacterClass':
      return ofClass(element);
    case 'Quantifier':
      return element.min === 0 ? [] : ofElement(element.element);
    case 'Assertion':
      return looksAround(element) && !element.negate ? ofBranches(element.alternatives) : [];
    default:
      return [];
  }
}

/** One of a few letters or marks: "[“"']". */
function ofClass({ negate, elements }: AST.CharacterClass): readonly Clause[] {
  const letters = elements.flatMap((e) => (e.type === 'Character' ? [String.fromCodePoint(e.value)] : []));
  return negate || letters.length < elements.length || letters.length > MOST_OF_CLASS ? [] : [letters];
}
const MOST_OF_CLASS = 8;

/** What is looked for ahead or behind stands in the text, too. */
const looksAround = (assertion: AST.Assertion): assertion is AST.LookaroundAssertion =>
  assertion.kind === 'lookahead' || assertion.kind === 'lookbehind';
