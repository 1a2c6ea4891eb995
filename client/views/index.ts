/** The workspaces; those with a tab in its order. A new one is one component and one line. */
import type { ComponentType } from 'react';
import type { Workspace } from '../state/model.ts';
import { Articles } from './articles.tsx';
import { CoordinationView } from './coordination.tsx';
import { Events } from './events.tsx';
import { Proposals } from './proposals.tsx';

/** The canvas stays mounted beneath the others, so that going back is instant. */
export const PAGES: Partial<Record<Workspace, ComponentType>> = {
  events: Events,
  coordination: CoordinationView,
  articles: Articles,
  proposals: Proposals,
};
