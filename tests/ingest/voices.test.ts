/** Who is heard at an occasion is weighed by signs; the weights are made from judged readings. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ALWAYS, against, likelihood, saying } from '../../ingest/lexicon/voices.ts';
import { explain } from '../../ingest/pipeline.ts';
import { readArticle } from '../../ingest/read/index.ts';
import { readAll, SAMPLES } from '../bench/articles.ts';
import { fit } from '../eval/logistic.ts';

const ABOUT = [
  'Mưa lớn lại làm ngập hai dãy hàng của chợ Bến Lở. Nhiều người phải bỏ sạp. Theo nhiều hộ kinh doanh, tiền thuê quầy ở chợ mới cao gấp đôi chợ cũ.',
  'Chuyện di dời đã được nói đến từ lâu. Các cuộc họp, hội nghị ở phường năm nào cũng nhắc.',
];
const MEETING =
  'Trong cuộc họp với tiểu thương chợ Bến Lở do UBND quận Hòa An tổ chức, ông Trần Văn Mạnh, Phó Chủ tịch UBND quận Hòa An, hứa sửa mái chợ.';
const PAST =
  'Phóng viên nhiều lần tìm hiểu qua các kỳ họp của phường nhưng không ai trả lời. Ngày 3/3, báo chí lại phản ánh chợ dột.';
const VOICE = 'Ông Lê Quang Bình, Chủ tịch UBND phường Bến Lở, nói phường đã yêu cầu sửa ba lần.';
const told = (...lines: string[]) =>
  explain(
    readArticle({
      bytes: ['Chợ Bến Lở xuống cấp, tiểu thương kêu cứu', ...lines].join('\n'),
      name: 'cho.txt',
    }),
  );
const heard = ({ extraction }: ReturnType<typeof told>) =>
  extraction.claims.filter((c) => c.type === 'SPOKE_AT');

describe('who is heard', () => {
  it('takes a voice that its sentence places at the occasion for one of it, and claims nothing of one past other meetings and reporters', () => {
    const story = told(...ABOUT, MEETING, PAST, VOICE);
    const names = new Map(story.extraction.entities.map((e) => [e.id, e.name]));
    expect(heard(story).map((c) => names.get(c.subject))).toEqual(['Trần Văn Mạnh']);
    const dropped = story.trace.find((t) => t.stage === 'voices' && t.outcome === 'dropped');
    expect(dropped?.what).toContain('Lê Quang Bình');
    expect(dropped?.why).toMatch(/^0\.\d\d: nhiều khả năng nói ở nơi khác \(.+\)$/);
    expect(dropped?.signs).toContain('introduced here');
  });

  it('asks less of signs where the sentence says by name who speaks there', () => {
    const story = told(
      'Chuyện di dời đã được nói đến từ lâu. Các cuộc họp, hội nghị ở phường năm nào cũng nhắc.',
      MEETING,
      `Tại cuộc họp, ${VOICE.replace('Ông', 'ông')}`,
      VOICE.replace('Lê Quang Bình, Chủ tịch', 'Phan Văn Cảnh, Phó Chủ tịch'),
    );
    const names = new Map(story.extraction.entities.map((e) => [e.id, e.name]));
    expect(
      heard(story)
        .map((c) => names.get(c.subject))
        .sort(),
    ).toEqual(['Lê Quang Bình', 'Trần Văn Mạnh']);
  });

  it('asks less of signs where somebody takes his turn after others', () => {
    const names = (last: string) => {
      const story = told(MEETING, last);
      const name = new Map(story.extraction.entities.map((e) => [e.id, e.name]));
      return heard(story).map((c) => name.get(c.subject));
    };
    const turn = VOICE.replace('Ông', 'ông');
    expect(names(`Đồng quan điểm, ${turn}`)).toContain('Lê Quang Bình');
    expect(names(`Theo tìm hiểu, ${turn}`)).not.toContain('Lê Quang Bình');
  });

  it('weighs no sign that the reader does not give any more', () => {
    const given = new Set(
      readAll(SAMPLES).flatMap((a) => explain(a).trace.flatMap((t) => (t.signs ?? []).map(kindOf))),
    );
    const table = readFileSync(new URL('../../ingest/lexicon/voices.tsv', import.meta.url), 'utf8');
    const weighed = table.split('\n').filter((line) => line && !/^(?:#|always\t)/.test(line));
    expect(weighed.length).toBeGreaterThan(50);
    for (const line of weighed) expect(given, line).toContain(kindOf(line));
  });

  it('says every sign that it gives in the words of its readers', () => {
    expect(saying('press between true')).toBe('nhắc báo chí ở giữa: có');
    expect(saying('kind họp báo')).toBe('loại sự kiện: họp báo');
    const given = new Set(readAll(SAMPLES).flatMap((a) => explain(a).trace.flatMap((t) => t.signs ?? [])));
    expect(given.size).toBeGreaterThan(100);
    for (const sign of given) {
      const [kind, ...rest] = saying(sign).split(': ');
      expect(kind, sign).toMatch(/[^\p{ASCII}]/u);
      expect(rest.join(': '), sign).not.toMatch(
        /(?<!\S)(?:true|false|here|before|after|lead|early|late|main|another|none|unread|with|some|most|little|official|private|pair|body|short|middle|long|dated)(?!\S)/,
      );
    }
  });

  it('adds the weights of signs and names those that speak most against it', () => {
    expect(likelihood(['role true'])).toBeGreaterThan(likelihood(['role false']));
    expect(likelihood(['no such sign'])).toBe(likelihood([]));
    expect(against(['role true', 'role false'])).toEqual(['role false']);
  });
});

/** A sign without what it tells: "since 4-7" is of the kind "since". */
const kindOf = (sign: string): string => sign.split(' ')[0] ?? sign;

describe('the weights', () => {
  const examples = [...Array(20).keys()].flatMap((n) => [
    { signs: ['near', n % 2 ? 'odd' : 'even'], right: true, share: 1 },
    { signs: ['far', n % 2 ? 'odd' : 'even'], right: false, share: 1 },
  ]);

  it('learn which signs go with a right reading and give nothing to the others', () => {
    const weights = fit(examples, 0.003);
    expect(likelihood(['near'], weights)).toBeGreaterThan(0.9);
    expect(likelihood(['far'], weights)).toBeLessThan(0.1);
    expect(Math.abs(weights.get('odd') ?? 1)).toBeLessThan(0.05);
    expect(weights.has(ALWAYS)).toBe(true);
  });

  it('are the same for the same examples in any order', () => {
    const turned = fit([...examples].reverse(), 0.003);
    for (const [sign, weight] of fit(examples, 0.003)) expect(turned.get(sign)).toBeCloseTo(weight, 9);
  });
});
