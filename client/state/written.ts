/** That this page has written into the store: every answer on the screen is old then, and is asked for again. */
import { create } from 'zustand';

export const useWritten = create<{ times: number }>()(() => ({ times: 0 }));

export const tellWritten = (): void => useWritten.setState(({ times }) => ({ times: times + 1 }));
