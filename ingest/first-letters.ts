/**
 * The same pattern, led by the letters that its matches begin with: "(?<!\p{L})(?:tại|trong)" -> "(?=[t])(?<!\p{L})(?:tại|trong)". To look around
 * oneself at every place of a text takes long, and most places have no such letter.
 */
import { type AST, parseRegExpLiteral } from '@eslint-community/regexpp';

/** What does not begin by looking around, or may begin with nearly anything, stays as it is. */
export function led(pattern: RegExp): RegExp {
  const { alternatives } = parseRegExpLiteral(pattern).pattern;
  const letters = alternatives.some(beginsLooking) && ofBranches(alternatives);
  return letters ? new RegExp(`(?=[${letters}])(?:${pattern.source})`, pattern.flags) : pattern;
}

function beginsLooking({ elements: [first] }: AST.Alternative): boolean {
  if (first?.type === 'Group' || first?.type === 'CapturingGroup')
    return first.alternatives.some(beginsLooking);
  return first?.type === 'Assertion' && (first.kind === 'lookbehind' || first.kind === 'lookahead');
}

/** As it is written in a class; none where it may be anything, or empty. */
type Letters = string | undefined;

const anyOf = (all: readonly Letters[]): Letters => (all.includes(undefined) ? undefined : all.join(''));

const ofBranches = (branches: readonly AST.Alternative[]): Letters => anyOf(branches.map(ofSequence));

/** Those of the first thing that must be there, and of all before it that may be. */
function ofSequence({ elements }: AST.Alternative): Letters {
  const consuming = elements.filter((e) => e.type !== 'Assertion');
  const must = consuming.findIndex((e) => e.type !== 'Quantifier' || e.min > 0);
  return must < 0 ? undefined : anyOf(consuming.slice(0, must + 1).map(ofElement));
}

function ofElement(element: AST.Element): Letters {
  switch (element.type) {
    case 'Character':
      return letter(element);
    case 'Group':
    case 'CapturingGroup':
      return ofBranches(element.alternatives);
    case 'Quantifier':
      return ofElement(element.element);
    case 'CharacterSet':
      return ofSet(element);
    case 'CharacterClass':
      return element.negate ? undefined : anyOf(element.elements.map(inClass));
    default:
      return undefined;
  }
}

function inClass(element: AST.CharacterClassElement): Letters {
  if (element.type === 'CharacterClassRange') return `${letter(element.min)}-${letter(element.max)}`;
  if (element.type === 'Character') return letter(element);
  return element.type === 'CharacterSet' ? ofSet(element) : undefined;
}

const letter = ({ raw, value }: AST.Character): string =>
  value > 0xffff ? raw : `\\u${value.toString(16).padStart(4, '0')}`;

/** Blanks and digits are few; all letters are most of a text. */
const ofSet = (set: AST.CharacterSet): Letters => (/^\\[sd]$/.test(set.raw) ? set.raw : undefined);
