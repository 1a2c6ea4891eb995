/** Settings from the environment, checked at start; a bad one is one line that says what to do. */
import { z } from 'zod';

const PORT = 'give a whole number from 0 to 65535, e.g. 4747';
const TIMEOUT = 'give whole milliseconds from 100 to 3600000, e.g. 60000';
const LEVELS = ['silent', 'error', 'warn', 'info', 'debug'] as const;
const text = z.string().trim().min(1);

const Settings = z.object({
  PORT: z.coerce.number(PORT).int(PORT).min(0, PORT).max(65535, PORT).default(4747),
  HOST: text.default('127.0.0.1'),
  /** Names besides loopback that a browser may call the explorer by, separated by commas; * for any. */
  ALLOWED_HOSTS: text.optional(),
  DAUMOI_STORE: text.default('data/daumoi.db'),
  NEO4J_USER: text.default('neo4j'),
  NEO4J_PASSWORD: z.string().default(''),
  NEO4J_DATABASE: text.optional(),
  /** Longest time for one question, or for a write of each hundred articles, in milliseconds. */
  NEO4J_TIMEOUT_MS: z.coerce
    .number(TIMEOUT)
    .int(TIMEOUT)
    .min(100, TIMEOUT)
    .max(3_600_000, TIMEOUT)
    .default(60_000),
  LOG_LEVEL: z.enum(LEVELS, `choose one of ${LEVELS.join(', ')}`).default('warn'),
});
export type Settings = z.infer<typeof Settings>;

/** Something that the user has to mend; shown as one line, without a stack. */
export class UserError extends Error {}

export class SettingError extends UserError {
  readonly setting: string;
  constructor(setting: string, message: string) {
    super(`the setting ${setting} is wrong: ${message}`);
    this.setting = setting;
  }
}

/** An empty value counts as none. The value itself is never told: it may be a password. */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = Settings.safeParse(given);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new SettingError(String(issue?.path[0]), issue?.message ?? 'look at .env.example');
}
