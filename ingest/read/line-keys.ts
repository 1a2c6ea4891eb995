/** The keys of a line of JSON Lines, and what others call them: passed over, what such a key holds would be lost without a word. */
import { GivenDate } from '../model.ts';
import { slug } from '../text.ts';
import { UnreadableError } from './bytes.ts';

const KEYS = ['id', 'title', 'text', 'url', 'publisher', 'author', 'publishedOn'] as const;
export type Key = (typeof KEYS)[number];

const ALSO: Readonly<Record<Key, string>> = {
  id: 'articleId',
  title: 'headline, tiêu đề',
  text: 'content, body, fullText, nội dung',
  url: 'link, href, sourceUrl, articleUrl, permalink',
  publisher: 'source, outlet, newspaper, nguồn, báo, tòa soạn',
  author: 'byline, authors, tác giả, các tác giả',
  publishedOn:
    'published, publishedAt, publishedDate, publishDate, publicationDate, datePublished, publishedTime, pubDate, date, ngày, ngày đăng, ngày xuất bản',
};

/** "published_on", "PublishedOn" and "published on" are one. */
const plain = (key: string): string => slug(key).replace(/-/g, '');
const MEANT = new Map(
  KEYS.flatMap((key) => [key, ...ALSO[key].split(', ')].map((also) => [plain(also), key])),
);

/** A flag ("published": true) tells only of how a corpus was kept. */
const isGiven = (value: unknown): boolean =>
  typeof value === 'object' && value !== null
    ? Object.keys(value).length > 0
    : value !== undefined && value !== null && value !== '' && typeof value !== 'boolean';

/** Other keys are of the corpus itself, and none of ours. */
export function refuseOtherNames(row: Readonly<Record<string, unknown>>): void {
  for (const [key, value] of Object.entries(row)) {
    if (key in ALSO || !isGiven(value)) continue;
    const meant = MEANT.get(plain(key));
    if (meant !== undefined && !isGiven(row[meant]))
      throw new UnreadableError(
        'bad_field',
        `"${key}" is not read: ${advice(meant, value)} (there are ${KEYS.join(', ')})`,
      );
  }
}

/** Under the right name the value has to be one that is taken. */
function advice(meant: Key, value: unknown): string {
  if (meant === 'publishedOn' && !GivenDate.safeParse(String(value)).success)
    return `call it "${meant}" and give the day as text, YYYY-MM-DD`;
  return typeof value === 'object'
    ? `call it "${meant}" and give what it holds as text`
    : `call it "${meant}"`;
}
