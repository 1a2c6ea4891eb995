/** What comes to the articles from outside: an address that names one, and one that was read. Both leave what is being typed. */
import type { ArticleId } from '../../ingest/model.ts';
import { type Action, read, setDraft } from './actions.ts';
import type { Draft, State } from './model.ts';

/** Where an address leads. The article that it names is on the screen, not a draft that is open over it. */
export const arrive =
  ({ workspace, article }: Pick<State, 'workspace' | 'article'>): Action =>
  (state) => ({
    ...state,
    workspace,
    article,
    draft: { ...state.draft, open: state.draft.open && article === undefined },
  });

/**
 * An article was read: what was sent is a draft no longer, but what was typed since, or was not sent, is. Whoever waits for it, where the
 * draft stands as it was `before`, gets it on the screen.
 */
export const finish =
  (article: ArticleId, before: Draft, sent: string): Action =>
  (state) => {
    const { draft, workspace } = state;
    const isStill = (text: string) => draft.text === text && draft.published === before.published;
    const left = isStill(sent) ? setDraft({ text: '', published: '' })(state) : state;
    return workspace === 'articles' && draft.open && isStill(before.text) ? read(article)(left) : left;
  };
