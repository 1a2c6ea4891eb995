/** The command `daumoi proposals`: what may be one thing under two ids, for a person to look at. */
import { Command, Option } from 'commander';
import { askStore, checked, jsonOption, print, refuseUnknown, storeOption } from './cli-parts.ts';
import { type Proposal, ProposalsQuery, proposalKinds } from './contract.ts';
import { proposalsOf } from './proposals/index.ts';

interface Options {
  kind?: string[];
  entity?: string;
  limit: string;
  offset: string;
  store?: string;
  json?: boolean;
}

export const proposalsCommand = (): Command =>
  new Command('proposals')
    .description(
      'list what may be one thing under two ids, the likeliest first, with the sentences that say so',
    )
    .addOption(new Option('--kind <kind...>', 'only these').choices(proposalKinds))
    .option('--entity <id>', 'only pairs with this one in them')
    .option('--limit <number>', 'at most so many, up to 500', '20')
    .option('--offset <number>', 'leave out the first ones', '0')
    .addOption(storeOption())
    .addOption(jsonOption())
    .action(async ({ kind, entity, limit, offset, store, json }: Options) => {
      const query = checked(ProposalsQuery, { ...(kind && { kinds: kind }), entity, limit, offset });
      const page = await askStore(store, async (open) => {
        if (query.entity !== undefined) await refuseUnknown(open, query.entity);
        return proposalsOf(open, query);
      });
      if (json) return print(page);
      for (const p of page.items) console.log(lines(p).join('\n'));
      console.log(`${page.items.length} of ${page.total} proposals`);
    });

function lines(p: Proposal): string[] {
  const head = `${p.score.toFixed(2)}  ${p.kind}  ${p.a.name}  =?  ${p.b.name}`;
  const reasons = p.reasons.flatMap((r) => [
    `      ${r.against ? '-' : '+'} ${r.says}`,
    ...r.sentences.map((s) => `          «${s.quote.replace(/\s+/g, ' ')}»  ${s.articleId}`),
  ]);
  return [head, `      ${p.a.id}\n      ${p.b.id}`, ...reasons];
}
