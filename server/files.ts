/** The files behind the paths that somebody gives: files, folders with all below them, patterns; and what of a folder is left out. */
import { existsSync, globSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Failure } from '../ingest/read/index.ts';

/** Old Word files are among them so that each is told of by itself, with what to do. */
const READABLE = /\.(txt|html?|xhtml|pdf|docx?|jsonl|jsonl\.gz)$/i;
const KINDS = '.txt, .html, .pdf, .docx or .jsonl files';
export const STDIN = '-';

export interface FilesFound {
  /** In a fixed order. */
  files: string[];
  failures: Failure[];
  /** Of the folders given, how many files are of no kind that is read, by their endings: `{".md": 2}`. */
  leftOut: Record<string, number>;
}

/** A path that matches nothing is a failure. `-` is standard input. */
export function filesOf(paths: readonly string[]): FilesFound {
  const files = new Set<string>();
  const others = new Set<string>();
  const failures: Failure[] = [];
  for (const path of paths) {
    const given = path === STDIN || existsSync(path) ? [path] : globSync(path);
    const inside = given.filter(isFolder).flatMap(below);
    const readable = [...given.filter((p) => !isFolder(p)), ...inside.filter((f) => READABLE.test(f))];
    if (readable.length === 0) failures.push({ where: path, message: whyNone(given.some(isFolder)) });
    for (const f of readable.sort()) files.add(f);
    for (const f of inside) if (!READABLE.test(f)) others.add(f);
  }
  return { files: [...files], failures, leftOut: byEnding([...others].filter((f) => !files.has(f))) };
}

const isFolder = (path: string): boolean =>
  path !== STDIN && statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

const below = (folder: string): string[] =>
  globSync('**/*', { cwd: folder })
    .map((f) => join(folder, f))
    .filter((f) => !isFolder(f));

const whyNone = (folder: boolean): string =>
  folder
    ? `there is no article in this folder: give one with ${KINDS}`
    : `no such file, and nothing matches: give ${KINDS}, a folder, or a pattern in quotes`;

function byEnding(files: readonly string[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const f of files) {
    const ending = extname(f).toLowerCase() || 'no ending';
    counts.set(ending, (counts.get(ending) ?? 0) + 1);
  }
  return Object.fromEntries([...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)));
}

/** "3 files of other kinds left out: 2 .md, 1 .png"; nothing where none was. */
export function leftOutLine(leftOut: FilesFound['leftOut']): string | undefined {
  const kinds = Object.entries(leftOut);
  if (kinds.length === 0) return undefined;
  const all = kinds.reduce((sum, [, n]) => sum + n, 0);
  return `${all} files of other kinds left out: ${kinds.map(([ending, n]) => `${n} ${ending}`).join(', ')}`;
}
