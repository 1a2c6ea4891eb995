/** The keys of a line of JSON Lines, and what others call them: passed over, what such a key holds would be lost without a word. */
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
  author: 'byline, tác giả',
  publishedOn:
    'published, publishedAt, publishedDate, publishDate, publicationDate, datePublished, publishedTime, pubDate, date, ngày, ngày đăng, ngày xuất bản',
};

/** "published_on", "PublishedOn" and "published on" are one. */
const plain = (key: string): string => slug(key).replace(/-/g, '');
const MEANT = new Map(
  KEYS.flatMap((key) => [key, ...ALSO[key].split(', ')].map((also) => [plain(also), key])),
);

const isGiven = (value: unknown): boolean => value !== undefined && value !== null && value !== '';

/** Other keys are of the corpus itself, and none of ours. */
export function refuseOtherNames(row: Readonly<Record<string, unknown>>): void {
  for (const [key, value] of Object.entries(row)) {
    if (key in ALSO || !isGiven(value) || typeof value === 'object') continue;
    const meant = MEANT.get(plain(key));
    if (meant !== undefined && !isGiven(row[meant]))
      throw new UnreadableError(
        'bad_field',
        `"${key}" is not read: call it "${meant}" (there are ${KEYS.join(', ')})`,
      );
  }
}
