/** The one store of the page; components take slices of it and hand in actions. */
import { create } from 'zustand';
import type { Action } from './actions.ts';
import { initialState, type State } from './model.ts';

export const useExplorer = create<State>()(() => initialState);

/** Lets something happen. */
export const act = (action: Action): void => useExplorer.setState(action, true);
