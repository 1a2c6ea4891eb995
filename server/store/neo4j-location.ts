/** Where a Neo4j server is and who asks, from its location and the settings. What is said of a location leaves the password out. */
import { StoreError } from './store.ts';

export interface Neo4jSettings {
  user: string;
  password: string;
  database?: string;
  /** Longest time for one question, or for a write of each hundred articles, in milliseconds. */
  timeoutMs: number;
}

/** User and password may stand in the location; they win. The address for the driver is bare. */
export function credentials(
  location: string,
  settings: Pick<Neo4jSettings, 'user' | 'password'>,
): { address: string; user: string; password: string } {
  const url = URL.canParse(location) ? new URL(location) : undefined;
  if (!url?.hostname)
    throw new StoreError(
      'invalid',
      `"${location.replace(/\/\/.*@/, '//')}" is no address of a Neo4j server: give e.g. neo4j://localhost:7687`,
    );
  return {
    address: `${url.protocol}//${url.host}`,
    user: decoded(url.username) || settings.user,
    password: decoded(url.password) || settings.password,
  };
}

/** A percent sign that begins no code stands for itself. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
