/** What `npm start` runs once everything is built. */
import { loadEnv } from './env.ts';
import { serve } from './serve.ts';
import { readSettings, UserError } from './settings.ts';
import { StoreError } from './store/store.ts';

try {
  loadEnv();
  const running = await serve(readSettings(process.env), (line) => console.log(line));
  console.log('Press Ctrl-C to stop.');
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      void running.close().then(() => process.exit(0));
    });
} catch (error) {
  if (!(error instanceof UserError || error instanceof StoreError)) throw error;
  console.error(`daumoi: ${error.message}`);
  process.exit(1);
}
