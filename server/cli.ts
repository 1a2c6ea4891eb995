/** The command line `daumoi`. */
import { Command } from 'commander';
import { ZodError } from 'zod';
import { exportCommand, retractCommand, searchCommand, statsCommand } from './cli-ask.ts';
import { copyCommand } from './cli-copy.ts';
import { storeOption } from './cli-parts.ts';
import { proposalsCommand } from './cli-proposals.ts';
import { explainCommand, extractCommand, ingestCommand } from './cli-read.ts';
import { loadEnv } from './env.ts';
import { sentenceOf } from './file-errors.ts';
import { readSettings, UserError } from './settings.ts';
import { StoreError } from './store/store.ts';
import { VERSION } from './version.ts';

const serveCommand = (): Command =>
  new Command('serve')
    .description('serve the explorer and the API')
    .addOption(storeOption())
    .option('--port <number>', 'port (default: PORT, else 4747)')
    .option('--host <address>', 'address to listen on (default: HOST, else 127.0.0.1)')
    .action(async ({ store, port, host }: { store?: string; port?: string; host?: string }) => {
      const given = { DAUMOI_STORE: store, PORT: port, HOST: host };
      const flags = Object.entries(given).filter(([, value]) => value !== undefined);
      const settings = readSettings({ ...process.env, ...Object.fromEntries(flags) });
      const { serve } = await import('./serve.ts');
      const running = await serve(settings, (line) => console.log(line));
      for (const signal of ['SIGINT', 'SIGTERM'] as const)
        process.once(signal, () => void running.close().then(() => process.exit(0)));
    });

const program = new Command('daumoi')
  .version(VERSION, '-V, --version', 'print the version of the program')
  .description(
    'Reads Vietnamese administrative news into a knowledge graph in which every edge carries the sentence that says so.',
  )
  .addHelpText(
    'after',
    `
Examples:
  daumoi ingest news/ "more/*.html"      read articles into the graph
  daumoi explain news/article.pdf        what was read, sentence by sentence
  daumoi search "cong an tinh"           find an entity
  daumoi export --format gexf --out g.gexf
  daumoi serve                           open the explorer

The graph is kept in data/daumoi.db of the folder you are in; --store or DAUMOI_STORE names another place.
daumoi COMMAND --help says more of each. Exit code: 0 all went well, 1 something failed (told line by line), 2 wrong usage.`,
  );

for (const command of [
  ingestCommand(),
  extractCommand(),
  explainCommand(),
  searchCommand(),
  statsCommand(),
  proposalsCommand(),
  exportCommand(),
  serveCommand(),
  retractCommand(),
  copyCommand(),
])
  program.addCommand(command);

/** What the user can mend is one line; anything else is a fault of ours and keeps its stack. */
function lineOf(error: unknown): string {
  if (error instanceof ZodError) return error.issues[0]?.message ?? error.message;
  if (error instanceof UserError || error instanceof StoreError) return error.message;
  if (error instanceof Error && 'code' in error) return sentenceOf(error);
  throw error;
}

// Whoever reads only the first lines (| head) is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

try {
  loadEnv();
  program.exitOverride((e) => process.exit(e.exitCode === 0 ? 0 : 2));
  for (const command of program.commands) command.exitOverride((e) => process.exit(e.exitCode === 0 ? 0 : 2));
  await program.parseAsync();
} catch (error) {
  console.error(`daumoi: ${lineOf(error)}`);
  process.exitCode = 1;
}
