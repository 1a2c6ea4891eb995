/** How deeply a page nests its elements, counted on its tags in one pass before anything builds a tree of it. */

/** Elements that never have an end tag; the parser closes paragraphs by itself. */
const CHILDLESS =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|option|dt|dd|tr|td|th)$/i;
const TAG = /<!--|<(\/?)([a-z][a-z0-9]*)/gi;

/** At least as deep as the tree gets; tags that are never closed count as nested, as a parser would have it. */
export function depthOf(html: string): number {
  let depth = 0;
  let most = 0;
  TAG.lastIndex = 0;
  for (let m = TAG.exec(html); m; m = TAG.exec(html)) {
    if (m[2] === undefined) {
      const end = html.indexOf('-->', TAG.lastIndex);
      if (end < 0) break;
      TAG.lastIndex = end + 3;
    } else if (!CHILDLESS.test(m[2])) {
      depth = m[1] ? Math.max(0, depth - 1) : depth + 1;
      if (depth > most) most = depth;
    }
  }
  return most;
}
