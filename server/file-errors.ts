/** What the system says of a file, as a sentence that says what to do. */

const SAYS: Readonly<Record<string, (path: string) => string>> = {
  ENOENT: (path) => `there is no file or folder ${path}`,
  EISDIR: (path) => `${path} is a folder: give a file`,
  ENOTDIR: (path) => `${path}: a part of this path is a file and no folder`,
  EEXIST: (path) => `${path} is there already: give another name`,
  EACCES: (path) => `${path} may not be read or written by this user: give another, or change who may`,
  EPERM: (path) => `${path} may not be read or written by this user: give another, or change who may`,
  EROFS: (path) => `${path} lies where nothing can be written: give another place`,
  ENAMETOOLONG: (path) => `${path} is too long a name: give a shorter one`,
};

/** One line; what is not about a file is told as it is. */
export function sentenceOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code, path } = error as NodeJS.ErrnoException;
  if (code === 'ENOSPC') return 'the disk is full: make room and try again';
  // Reading a folder fails when it is open already, and then without its name.
  if (code === 'EISDIR' && path === undefined) return 'this is a folder: give a file';
  return (path !== undefined && SAYS[code ?? '']?.(path)) || error.message;
}
