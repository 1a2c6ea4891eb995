/**
 * What every match of a regular expression must hold, read off its source: "(?:chủ trì|điều hành) E" -> one of "chủ trì", "điều hành", and " E".
 * A text without these words need not be searched. What is not understood asks for nothing.
 */

/** At least one of these stretches of letters stands in the text. */
export type Clause = readonly string[];

interface Reader {
  source: string;
  at: number;
}

/** The clauses that hold of every text in which the pattern matches. */
export function requiredBy(pattern: RegExp): readonly Clause[] {
  const reader = { source: pattern.source, at: 0 };
  const clauses = alternation(reader);
  if (reader.at < reader.source.length)
    throw new Error(`cannot read the pattern at ${reader.at}: ${pattern}`);
  return clauses;
}

/** Of several branches any may be the one that matches: what the strictest clause of each asks for. */
function alternation(r: Reader): Clause[] {
  const branches = [sequence(r)];
  while (r.source[r.at] === '|') {
    r.at++;
    branches.push(sequence(r));
  }
  const [only = []] = branches;
  if (branches.length === 1) return only;
  const strictest = branches.flatMap((clauses) =>
    [...clauses].sort((a, b) => shortest(b) - shortest(a)).slice(0, 1),
  );
  return strictest.length < branches.length ? [] : [[...new Set(strictest.flat())]];
}

const shortest = (clause: Clause): number => Math.min(...clause.map((word) => word.length));

/** One thing after another: each asks for what is its own, letters side by side for their whole stretch. */
function sequence(r: Reader): Clause[] {
  const clauses: Clause[] = [];
  let letters = '';
  const end = () => {
    if (letters !== '') clauses.push([letters]);
    letters = '';
  };
  while (r.at < r.source.length && r.source[r.at] !== '|' && r.source[r.at] !== ')') {
    const part = atom(r);
    const optional = quantifier(r);
    if (typeof part === 'string' && optional === undefined) letters += part;
    else {
      end();
      if (optional === false) clauses.push(...(typeof part === 'string' ? [[part]] : part));
      else if (optional === undefined) clauses.push(...(part as Clause[]));
    }
  }
  end();
  return clauses;
}

/** Past "?", "*", "+", "{2,3}": may what stands before be absent? Undefined where nothing of the kind follows. */
function quantifier(r: Reader): boolean | undefined {
  const found = /^(?:([?*])|\+|\{(\d+)(?:,\d*)?\})\??/.exec(r.source.slice(r.at, r.at + 12));
  if (!found) return undefined;
  r.at += found[0].length;
  return found[1] !== undefined || found[2] === '0';
}

/** A letter as itself, a group as what it asks for, and all else as nothing. */
function atom(r: Reader): string | Clause[] {
  const char = r.source[r.at] ?? '';
  if (char === '(') return group(r);
  r.at++;
  if (char === '[') return skipClass(r);
  if (char === '\\') return escaped(r);
  return /[.^$]/.test(char) ? [] : char;
}

function skipClass(r: Reader): Clause[] {
  for (; r.source[r.at] !== ']'; r.at++) if (r.source[r.at] === '\\') r.at++;
  r.at++;
  return [];
}

function escaped(r: Reader): string | Clause[] {
  const found = /^(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|k<\w+>|.)/su.exec(
    r.source.slice(r.at, r.at + 60),
  );
  const name = found?.[0] ?? '';
  r.at += name.length;
  return /^[\p{L}\d]/u.test(name) ? [] : name;
}

const GROUP = /^\((?:\?(?::|<?[=!]|<\w+>))?/;

function group(r: Reader): Clause[] {
  const opening = GROUP.exec(r.source.slice(r.at, r.at + 40))?.[0] ?? '(';
  r.at += opening.length;
  const clauses = alternation(r);
  r.at++;
  return opening.endsWith('!') ? [] : clauses;
}
