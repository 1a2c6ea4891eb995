/** Text as XML 1.0 allows it: markup escaped, characters that XML has no way to write replaced by U+FFFD. */

const FORBIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\t': '&#9;',
  '\r': '&#13;',
};

export const xml = (text: string): string =>
  text.replace(FORBIDDEN, '\ufffd').replace(/[&<>"\n\t\r]/g, (c) => ESCAPES[c] ?? c);
