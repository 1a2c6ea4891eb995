/** Content hashes: the only randomness-free names that a claim or a long id can have. */
import { hash } from 'node:crypto';

/** SHA-256 of the text as UTF-8, 64 hex digits. */
export function sha256Hex(text: string): string {
  return hash('sha256', text, 'hex');
}

/** The first `length` hex digits of the SHA-256. */
export function shortHash(text: string, length = 12): string {
  return sha256Hex(text).slice(0, length);
}
