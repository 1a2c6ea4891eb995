/** What Neo4j and its driver say went wrong, as the port's errors: what happened and what to do about it. The password is in none of it. */
import { StoreError, type StoreErrorCode } from './store.ts';

interface Fault {
  code: RegExp;
  as: StoreErrorCode;
  says: (at: string, message: string) => string;
}

/** The first that fits counts. Codes: https://neo4j.com/docs/status-codes/5/errors/all-errors/ and the driver's own. */
const FAULTS: Fault[] = [
  {
    code: /ReadOnly|NotALeader/,
    as: 'read_only',
    says: (at) => `Neo4j at ${at} may only be read: give the address of a server that takes writes`,
  },
  {
    code: /Security\.CredentialsExpired/,
    as: 'denied',
    says: (at) =>
      `the password for Neo4j at ${at} is its first one and has to be changed: ALTER CURRENT USER SET PASSWORD`,
  },
  {
    code: /Security\.AuthenticationRateLimit/,
    as: 'denied',
    says: (at) =>
      `Neo4j at ${at} has seen too many wrong passwords: wait a few seconds, then give the right one`,
  },
  {
    code: /Security\.(Unauthorized|Authentication|Token)/,
    as: 'denied',
    says: (at) => `Neo4j at ${at} refuses the user or the password: set NEO4J_USER and NEO4J_PASSWORD`,
  },
  {
    code: /Security/,
    as: 'denied',
    says: (at) =>
      `the user may not do this on Neo4j at ${at}: give one that may read, write and make indexes`,
  },
  {
    code: /DatabaseNotFound/,
    as: 'invalid',
    says: (at) => `Neo4j at ${at} has no such database: set NEO4J_DATABASE, or leave it out`,
  },
  {
    code: /TimedOut|LockClientStopped/,
    as: 'busy',
    says: () => 'Neo4j took too long for this: ask for less, or raise NEO4J_TIMEOUT_MS',
  },
  {
    code: /Transient|Terminated/,
    as: 'busy',
    says: (_at, message) => `Neo4j is busy: try again in a moment (${message})`,
  },
  {
    code: /ServiceUnavailable|SessionExpired|DatabaseUnavailable|N\/A/,
    as: 'unavailable',
    says: (at, message) => `no Neo4j answers at ${at}: start it, or check the address (${message})`,
  },
];

/** An error of the driver as a StoreError; any other as it is. */
export function translated(error: unknown, address: string): unknown {
  if (!(error instanceof Error) || error instanceof StoreError || !('code' in error)) return error;
  const code = String(error.code);
  const [first = ''] = error.message.split('\n');
  const message = first.replace(/^.*Caused by: /, '').replace(/ Known routing table: .*$/, '');
  const fault = FAULTS.find((f) => f.code.test(code));
  return fault
    ? new StoreError(fault.as, fault.says(address, message), { cause: error })
    : new StoreError('unavailable', `Neo4j at ${address}: ${message} (${code})`, { cause: error });
}
