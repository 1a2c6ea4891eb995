/** What each kind of file gives: the article's text, and what the file says about it. */
import type { IsoDate } from '../model.ts';

export interface Page {
  text: string;
  title?: string;
  publisher?: string;
  author?: string;
  publishedOn?: IsoDate;
}
