/** Finds programmes, documents and dates sentence by sentence, and binds them to tokens. */
import type { Doc, Sentence } from '../doc.ts';
import { datesIn, isoOf } from '../grammar/date.ts';
import { modelsAgain, papersIn } from '../grammar/paper.ts';
import { countUpTo } from '../sorted.ts';

/** First token that ends after `offset`. */
export const tokenAt = (doc: Doc, offset: number): number => countUpTo(doc.tokens, (t) => t.end <= offset);

export function readPapers(doc: Doc): Doc {
  const programs: Doc['programs'] = [];
  const documents: Doc['documents'] = [];
  const dates: Doc['dates'] = [];
  for (const sentence of doc.sentences) {
    if (sentence.role === 'boilerplate') continue;
    const text = doc.text.slice(sentence.start, sentence.end);
    readSentence(doc, sentence, text, { programs, documents, dates });
  }
  return { ...doc, programs: withoutEchoes(doc, programs), documents, dates };
}

/** A headline names a programme loosely ("chương trình phối hợp giữa Công an và Hội Nông dân"); where the body names one, the headline says nothing more. */
function withoutEchoes(doc: Doc, programs: Doc['programs']): Doc['programs'] {
  const titleEnd = doc.sentences.findLast((s) => s.role === 'title')?.last ?? 0;
  const joint = (p: Doc['programs'][number]) => p.kind === 'coordination_programme';
  const told = programs.some((p) => p.first >= titleEnd && joint(p));
  return programs.filter((p) => !(told && p.first < titleEnd && joint(p) && !p.number && !p.quoted));
}

/** "... xây dựng 4.870 mô hình ở cơ sở. *Điển hình là “X”*". */
const MODELS = /mô hình[^.\n]*\.\s$/u;
const BEFORE = 160;

/** Did the paragraph's last programme have its name in quotes as a model, or does the sentence before tell of models? */
function followsModel(doc: Doc, sentence: Sentence, programs: Doc['programs']): boolean {
  const last = programs.at(-1);
  const from = last?.kind === 'model' ? doc.tokens[last.last - 1]?.end : undefined;
  const before = doc.text.slice(Math.max(0, sentence.start - BEFORE), sentence.start);
  return (from !== undefined && !/\n/u.test(doc.text.slice(from, sentence.start))) || MODELS.test(before);
}

/** "Chỉ thị 36-CT/TW *năm 2019*"; of decrees it is a part of the number: "Nghị định 03 năm 2019" is 03/2019. */
const OF_YEAR = /^\s+năm\s+((?:19|20)\d{2})(?!\d|\s?[-–])/u;

/** "Luật Đặc xá, 1/2/2019": the day of something else. */
const LAW = /^(?:Luật|Bộ luật|Pháp lệnh)$/u;

function readSentence(
  doc: Doc,
  sentence: Sentence,
  text: string,
  out: Pick<Doc, 'programs' | 'documents' | 'dates'>,
): void {
  const dates = datesIn(text);
  const papers = papersIn(text);
  const again = followsModel(doc, sentence, out.programs) ? modelsAgain(text) : [];
  if (!papers.some((p) => p.start < (again.at(-1)?.end ?? 0))) papers.unshift(...again);
  const range = (start: number, end: number) => ({
    first: tokenAt(doc, sentence.start + start),
    last: tokenAt(doc, sentence.start + end - 1) + 1,
  });
  for (const hit of papers) {
    const dated = dates.find(
      (d) =>
        d.start >= hit.end &&
        d.start - hit.end <= 8 &&
        (LAW.test(hit.kind) ? /^\s*ngày\s*$/u : /^[\s,]*(?:ngày\s*)?$/u).test(text.slice(hit.end, d.start)),
    );
    const year = OF_YEAR.exec(text.slice(hit.end, hit.end + 12))?.[1];
    const iso = dated ? isoOf(dated) : hit.number && year;
    const number = hit.kind === 'Nghị định' && year && /^\d+$/.test(hit.number ?? '') ? `/${year}` : '';
    if (hit.paper === 'Document')
      out.documents.push({
        ...range(hit.start, hit.end),
        kind: hit.kind,
        name: hit.name + number,
        ...(hit.number && { number: hit.number + number }),
        ...(iso && { date: iso }),
      });
    else
      out.programs.push({
        ...range(hit.start, hit.end),
        kind: hit.kind as Doc['programs'][number]['kind'],
        name: hit.name,
        parties: [],
        ...(hit.number && { number: hit.number }),
        ...(hit.title && { quoted: hit.title }),
        ...(hit.years && { years: hit.years }),
      });
    // The date of a paper is not the date of the occasion.
    if (dated) dates.splice(dates.indexOf(dated), 1);
  }
  for (const hit of dates) {
    const iso = isoOf(hit);
    const { start, end, ...parts } = hit;
    out.dates.push({ ...range(start, end), ...parts, ...(iso && { iso }) });
  }
}
