/** Content hashes: the only randomness-free names that a claim or a long id can have. */
import { hash } from 'node:crypto';
import { nameKey, slug } from './text.ts';

/** SHA-256 of the text as UTF-8, 64 hex digits. */
export function sha256Hex(text: string): string {
  return hash('sha256', text, 'hex');
}

/** The first `length` hex digits of the SHA-256. */
export function shortHash(text: string, length = 12): string {
  return sha256Hex(text).slice(0, length);
}

const MOST_KEPT = 50_000;
/** Names come again and again: what was made of one is kept. */
export function kept(make: (name: string) => string): (name: string) => string {
  const made = new Map<string, string>();
  return (name) => {
    let key = made.get(name);
    if (key !== undefined) return key;
    if (made.size >= MOST_KEPT) made.clear();
    key = make(name);
    made.set(name, key);
    return key;
  };
}

/**
 * "Nguyễn Văn Hùng" -> "nguyen-van-hung-1a2b": a slug forgets marks, and marks tell "Hùng" from "Hưng"; the hash behind it remembers them. "hoà" and
 * "hòa", capitals and spacing make no difference.
 */
export const marked = kept((name) => `${slug(name)}-${shortHash(nameKey(name), 4)}`);
