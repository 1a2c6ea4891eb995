/** Settings from the environment, checked at start; a bad one is one line that says what to do. */
import { z } from 'zod';

const Settings = z.object({
  PORT: z.coerce.number('PORT must be a number between 0 and 65535').int().min(0).max(65535).default(4747),
  HOST: z.string().min(1).default('127.0.0.1'),
  DAUMOI_STORE: z.string().min(1).default('data/daumoi.db'),
  NEO4J_USER: z.string().min(1).default('neo4j'),
  NEO4J_PASSWORD: z.string().default(''),
  NEO4J_DATABASE: z.string().min(1).optional(),
  /** Longest time for one question or write, in milliseconds. */
  NEO4J_TIMEOUT_MS: z.coerce
    .number('NEO4J_TIMEOUT_MS must be a number of milliseconds')
    .int()
    .min(100)
    .default(60_000),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('warn'),
});
export type Settings = z.infer<typeof Settings>;

/** Something that the user has to mend; shown as one line, without a stack. */
export class UserError extends Error {}

export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = Settings.safeParse(given);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new UserError(`the setting ${String(issue?.path[0])} is wrong: ${issue?.message}`);
}
