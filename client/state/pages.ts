/** A list page by page. */

export const lastPage = (total: number, size: number): number => Math.max(0, Math.ceil(total / size) - 1);

/** The page that is there: what was the last one may have become empty. */
export const pageThere = (page: number, total: number, size: number): number =>
  Math.min(page, lastPage(total, size));
