/** The file `.env` of the working directory: its settings are put into the environment, where the environment itself does not say otherwise. */
import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { readSettings, SettingError, UserError } from './settings.ts';

/** Stops with file and line where a setting is wrong; no file is no fault. */
export function loadEnv(env: NodeJS.ProcessEnv = process.env, file = '.env'): void {
  const text = textOf(file);
  const given = parseEnv(text);
  try {
    readSettings(given);
  } catch (error) {
    if (!(error instanceof SettingError)) throw error;
    throw new UserError(`${file}, line ${lineOf(error.setting, text)}: ${error.message}`);
  }
  for (const [name, value] of Object.entries(given)) env[name] ??= value;
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return '';
    throw new UserError(`${file} cannot be read (${message}): mend it, or take it away`);
  }
}

/** Where a name stands twice the last one counts. */
function lineOf(setting: string, text: string): number {
  const begins = new RegExp(`^\\s*(export\\s+)?${setting}\\s*=`);
  return text.split(/\r?\n/).findLastIndex((line) => begins.test(line)) + 1;
}
