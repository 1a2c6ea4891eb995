/** The text of a page or document as lines, one for each block: what a reader sees as a paragraph, a caption, a cell. */

const BLOCKS = new Set(
  'P DIV LI H1 H2 H3 H4 H5 H6 TR FIGURE FIGCAPTION BLOCKQUOTE SECTION ARTICLE TABLE UL OL BR HEADER TD'.split(
    ' ',
  ),
);
const DEEPEST = 400;

export function linesOf(root: Element): string {
  const lines: string[] = [];
  let line = '';
  const flush = () => {
    const text = line.replace(/[ \t\r\n\f]+/g, ' ').trim();
    if (text !== '') lines.push(text);
    line = '';
  };
  const visit = (node: Node, depth: number) => {
    if (node.nodeType === 3) line += node.textContent ?? '';
    if (node.nodeType !== 1 || depth > DEEPEST) return;
    const block = BLOCKS.has(node.nodeName);
    if (block) flush();
    for (const child of node.childNodes) visit(child, depth + 1);
    if (block) flush();
  };
  visit(root, 0);
  flush();
  return lines.join('\n');
}
