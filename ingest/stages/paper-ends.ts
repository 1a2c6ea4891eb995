/** Which papers a rule may speak of, beyond its words: who can have issued them, and which programmes have those as parties who build them. */
import type { Draft } from '../draft.ts';
import type { Symbol } from './view.ts';

/** Laws are the parliament's, the resolutions of a congress nobody else's. */
export function mayIssue(draft: Draft, body: Symbol, paper: Symbol): boolean {
  const [by, of] = [draft.entities.get(body.id)?.name ?? '', draft.entities.get(paper.id)?.name ?? ''];
  if (/^(?:Luật|Bộ luật|Pháp lệnh|Hiến pháp)/u.test(of)) return /Quốc hội/u.test(by);
  return !/^Nghị quyết Đại hội Đảng /iu.test(of);
}

/** Only models have those who build them together as their parties. */
export const models = (draft: Draft, symbols: Symbol[]): Symbol[] =>
  symbols.filter((s) => {
    const program = draft.entities.get(s.id);
    return program?.type === 'Program' && program.kind === 'model';
  });
