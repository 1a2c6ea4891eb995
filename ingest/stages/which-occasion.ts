/** Which of an article's occasions a sentence speaks of: the one that it names, else the last that has begun. */
import type { Sentence } from '../doc.ts';
import type { EntityId } from '../model.ts';
import type { Occasion } from './occasion.ts';
import { toldOf } from './spoken-of.ts';
import type { Symbol, View } from './view.ts';

/** Voices more lines above the occasion than this belong to the story that leads to it. */
const LEAD_LINES = 3;

/** The occasion that a sentence speaks of: the last one that has begun; before any, the main one where it is near. */
export function occasionAt(occasions: readonly Occasion[], sentence: Sentence): Occasion | undefined {
  const items = occasions.filter((o) => o.item);
  if (items.length > 0)
    return items.find((o) => o.item && o.item.start <= sentence.start && sentence.start < o.item.end);
  const begun = occasions
    .slice(1)
    .filter((o) => o.sentence.start <= sentence.start && (o.until === undefined || sentence.start < o.until));
  const main = occasions[0];
  if (begun.length === 0 && main && main.sentence.line - sentence.line > LEAD_LINES) return undefined;
  const last = begun.at(-1);
  // What is told before it ends where the main one is told.
  return last?.sentence !== sentence && main?.sentence === sentence ? main : (last ?? main);
}

/** What a sentence tells of, and where its speakers are heard: "ông A cho biết xã đã họp" may fall at a press conference. */
export interface Told {
  meant: Occasion | undefined;
  heard: Occasion | undefined;
}

export function toldIn(view: View, occasions: readonly Occasion[]): Told {
  const find = (id: EntityId | undefined): Occasion | undefined =>
    occasions.find((o) => o.id === id) ?? occasionAt(occasions, view.sentence);
  return {
    meant: find(
      nextOf(
        view,
        view.symbols.filter((x) => x.letter === 'E'),
      ),
    ),
    heard: talksAfter(occasions, view, find(nextOf(view, toldOf(view)))),
  };
}

/** Nobody speaks while he is welcomed: once the talks are told of, that is where words fall. */
function talksAfter(
  occasions: readonly Occasion[],
  { sentence }: View,
  heard: Occasion | undefined,
): Occasion | undefined {
  if (!heard || !WELCOME.test(heard.hit.name)) return heard;
  return occasions.find((o) => TALKS.test(o.hit.head) && o.sentence.start <= sentence.start) ?? heard;
}
const WELCOME = /^lễ đón(?! nhận)/iu;
const TALKS = /hội đàm/u;

/** "Kết thúc hội đàm, hai bộ trưởng chứng kiến lễ ký": of several the one after. */
const nextOf = (view: View, told: readonly Symbol[]): EntityId | undefined =>
  (told.find((s) => !AROUND.test(view.text.slice(0, s.at))) ?? told[0])?.id;
const AROUND = /(?:^|[,;] )(?:ngay )?(?:sau|trước|kết thúc|tiếp sau)(?: khi)?(?: kết thúc)? $/u;
