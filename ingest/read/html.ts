/** The article inside a web page: Readability takes the boilerplate off, blocks become lines, captions stay. Scripts never run, nothing is fetched. */
import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
import { IsoDate } from '../model.ts';
import { UnreadableError } from './bytes.ts';
import { depthOf } from './depth.ts';
import { linesOf } from './lines.ts';
import type { Page } from './page.ts';

const content = (doc: Document, ...selectors: string[]): string | undefined => {
  for (const s of selectors) {
    const el = doc.querySelector(s);
    const value = el?.getAttribute('content') ?? el?.getAttribute('datetime') ?? undefined;
    if (value?.trim()) return value.trim();
  }
  return undefined;
};

function published(doc: Document): IsoDate | undefined {
  const raw =
    content(
      doc,
      'meta[property="article:published_time"]',
      'meta[itemprop="datePublished"]',
      'meta[name="pubdate"]',
      'time[datetime]',
    ) ?? jsonLd(doc);
  const day = raw?.match(/\d{4}-\d{2}-\d{2}/)?.[0];
  return day && IsoDate.safeParse(day).success ? day : undefined;
}

function jsonLd(doc: Document): string | undefined {
  for (const script of doc.querySelectorAll('script[type="application/ld+json"]'))
    try {
      const match = JSON.stringify(JSON.parse(script.textContent ?? '')).match(
        /"datePublished":"([^"]{8,40})"/,
      );
      if (match) return match[1];
    } catch {
      // A page's broken JSON-LD says nothing.
    }
  return undefined;
}

/** Chromium flattens at 512; a page beyond this is made to hurt, and its tree would take minutes to build. */
const MOST_DEPTH = 2000;

export function readHtml(html: string, url?: string): Page {
  if (depthOf(html) > MOST_DEPTH)
    throw new UnreadableError(
      'too_hard',
      'this page nests its elements too deeply to be read: copy its text and give that',
    );
  const dom = new JSDOM(html, { url: url && URL.canParse(url) ? url : 'http://localhost/' });
  const doc = dom.window.document;
  const meta = {
    publisher: content(doc, 'meta[property="og:site_name"]', 'meta[name="application-name"]'),
    author: content(doc, 'meta[name="author"]', 'meta[property="article:author"]'),
    publishedOn: published(doc),
  };
  const heading = doc.querySelector('h1')?.textContent?.replace(/\s+/g, ' ').trim() || undefined;
  const page = new Readability(doc.cloneNode(true) as Document, { charThreshold: 200 }).parse();
  const title = (heading ?? page?.title ?? doc.title).trim();
  const main = page?.content ? new JSDOM(page.content).window.document.body : doc.body;
  for (const el of main.querySelectorAll('script,style,noscript,nav,template')) el.remove();
  const body = linesOf(main);
  const text = body.startsWith(title) || title === '' ? body : `${title}\n${body}`;
  const out: Page = { text };
  if (title) out.title = title;
  for (const key of ['publisher', 'author', 'publishedOn'] as const) if (meta[key]) out[key] = meta[key];
  return out;
}
