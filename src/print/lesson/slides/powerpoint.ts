import PptxGenJS from 'pptxgenjs';
import type { Level } from '../../../article/values';
import { dayInWords, type Say } from '../../../article/words';
import { inTheLight } from '../../../styles/tokens';
import type { Edition } from '../../edition';
import { ratioOf, type SlideShape } from './pictures';
import { reproducible } from './reproducible';
import type { Slide, StepSlide } from './slides-of';

/** Of a slide, in inches. The letters of a step are 20 points high or more: at 1024×768, that is 28 pixels. */
const sizes: Readonly<Record<SlideShape, { readonly width: number; readonly height: number }>> = {
  beside: { width: 13.333, height: 7.5 },
  below: { width: 10, height: 7.5 }
};
const margin = 0.5;
const head = 0.95;
/** Typefaces that every program for slides has or knows how to stand in for. */
const [serif, sans] = ['Georgia', 'Arial'];
const colour = (name: string) => inTheLight.get(`--${name}`)!.replace('#', '').toUpperCase();

interface Made {
  readonly edition: Edition;
  readonly slides: readonly Slide[];
  readonly say: Say;
  readonly own: Say;
  /** The address of the story, where the site’s is known. */
  readonly root: string | undefined;
  /** The picture of a step, as a PNG file. */
  readonly picture: (slide: StepSlide) => Promise<Uint8Array>;
}

/**
 * The slides as a PowerPoint file: words that can be changed, pictures with what they show, and notes for the speaker. The same edition gives the same
 * bytes, whenever and wherever it is made.
 * @param shape of the screen: broad, with the picture beside the words, or 4:3, with the picture below them
 */
export async function powerpointOf(made: Made, shape: SlideShape, level: Level): Promise<Uint8Array> {
  const { edition, slides } = made;
  const { article, prose } = edition;
  const file = new PptxGenJS();
  file.defineLayout({ name: shape, ...sizes[shape] });
  file.layout = shape;
  file.title = article.title;
  file.subject = prose.description;
  file.author = prose.makers.name ?? article.title;
  file.company = prose.licence.name;
  file.rtlMode = article.dir === 'rtl';
  file.theme = { headFontFace: serif, bodyFontFace: sans };
  for (const { id, title } of article.sections) file.addSection({ title: `${id}: ${title}` });
  for (const slide of slides) {
    const section = 'section' in slide ? `${slide.section.id}: ${slide.section.title}` : undefined;
    const sheet = file.addSlide(section ? { sectionTitle: section } : undefined);
    sheet.background = { color: colour('section' in slide && slide.section.part === 'later' ? 'cool' : 'paper') };
    if (slide.kind === 'step') await step(sheet, slide, made, shape, level);
    else words(sheet, slide, made, sizes[shape]);
    sheet.addNotes(notesOf(slide, made, level));
  }
  const bytes = (await file.write({ outputType: 'uint8array', compression: false })) as Uint8Array;
  return reproducible(bytes, edition.desk.log[0]!.day);
}

type Sheet = ReturnType<PptxGenJS['addSlide']>;

/** A step: its section and day, its words, and its picture as large as what they leave. */
async function step(sheet: Sheet, slide: StepSlide, made: Made, shape: SlideShape, level: Level): Promise<void> {
  const { width, height } = sizes[shape];
  const { lang } = made.edition.article;
  const later = slide.section.part === 'later' ? `${made.say('notFromArticle')} · ` : '';
  const line = { y: 0.3, h: 0.5, fontSize: 16, fontFace: sans, color: colour('ink-soft'), margin: 0, lang, valign: 'middle' } as const;
  const right = later ? 5.2 : 3;
  sheet.addText(`${slide.number} · ${slide.section.title}`, {
    ...line,
    x: margin,
    w: width - 2 * margin - right,
    bold: true,
    fit: 'shrink'
  });
  sheet.addText(`${later}${slide.date}`, { ...line, x: width - margin - right, w: right, align: 'right' });
  const text = slide.words[level];
  const wide = shape === 'beside' ? 4.7 : width - 2 * margin;
  // So many letters of this size go into an inch, on average; a line more is kept free.
  const lines = Math.ceil(text.length / (wide * 6.4)) + 1;
  const high = shape === 'beside' ? height - head - margin : lines * 0.34;
  sheet.addText(text, {
    x: margin,
    y: head,
    w: wide,
    h: high,
    fontSize: shape === 'beside' ? 22 : 20,
    fontFace: serif,
    color: colour('ink'),
    margin: 0,
    valign: 'top',
    lang
  });
  const room =
    shape === 'beside'
      ? { x: margin + wide + 0.35, y: head, w: width - wide - 2 * margin - 0.35, h: height - head - margin }
      : { x: margin, y: head + high + 0.1, w: wide, h: height - head - high - 0.1 - 0.3 };
  const w = Math.min(room.w, room.h / ratioOf(shape));
  const h = w * ratioOf(shape);
  sheet.addImage({
    data: `image/png;base64,${Buffer.from(await made.picture(slide)).toString('base64')}`,
    x: room.x + (room.w - w) / 2,
    y: shape === 'beside' ? room.y : room.y + (room.h - h) / 2,
    w,
    h,
    altText: slide.shows
  });
}

/** A slide of words alone: the cover, the question of a section, the last one. */
function words(
  sheet: Sheet,
  slide: Exclude<Slide, StepSlide>,
  { edition, say, own, root }: Made,
  { width, height }: { width: number; height: number }
): void {
  const { article, prose } = edition;
  const { lang } = article;
  const line = { x: margin + 0.3, w: width - 2 * margin - 0.6, margin: 0, lang } as const;
  const over = (text: string) =>
    sheet.addText(text, { ...line, y: 1, h: 0.5, fontSize: 18, fontFace: sans, bold: true, color: colour('now') });
  const title = (text: string, y: number, h: number) =>
    sheet.addText(text, { ...line, y, h, fontSize: 44, fontFace: serif, bold: true, color: colour('ink'), valign: 'top', fit: 'shrink' });
  const lead = (text: string, y: number) =>
    sheet.addText(text, { ...line, y, h: 2, fontSize: 24, fontFace: serif, color: colour('ink-soft'), valign: 'top', fit: 'shrink' });
  const under = (text: string) =>
    sheet.addText(text, { ...line, y: height - 1, h: 0.5, fontSize: 16, fontFace: sans, color: colour('ink-soft') });
  switch (slide.kind) {
    case 'cover':
      over(prose.kicker);
      title(article.title, 1.6, 1.6);
      lead(prose.standfirst, 3.4);
      under(`${say('asOf', { date: dayInWords(article.checked, lang) })} ${prose.licence.name}${root ? `, ${root}` : ''}`);
      break;
    case 'section':
      over(own('part', { n: slide.number, of: article.sections.length }));
      title(slide.section.question, 1.9, 2.2);
      lead(slide.section.title, 4.3);
      if (slide.section.part === 'later') under(say('notFromArticle'));
      break;
    case 'close':
      title(own('closeTitle'), 0.9, 1);
      sheet.addText(
        prose.slides.four.flatMap(({ question, means }) => [
          { text: `${question} `, options: { bold: true, color: colour('ink') } },
          { text: means, options: { color: colour('ink-soft'), breakLine: true } }
        ]),
        { ...line, y: 2.1, h: 3.8, fontSize: 26, fontFace: serif, valign: 'top', paraSpaceAfter: 14 }
      );
      under(`${article.title}${root ? ` · ${root}` : ''}`);
  }
}

/** The notes as plain text, as the programs show them. */
function notesOf(slide: Slide, { own }: Made, level: Level): string {
  const { lines, differs, rests, ask, terms, sources, more } = slide.notes;
  const part = (title: string, points: readonly string[]) =>
    points.length > 0 ? [`${title}\n${points.map((each) => `– ${each}`).join('\n')}`] : [];
  return [
    ...lines,
    ...differs.map(({ article, record, who, weight }) => `${own('article')} ${article}\n${own('record')} ${record} ${who}. ${weight}`),
    ...part(
      own('ask'),
      ask.map(({ question, answers }) => [question, answers.join(' · ')].filter(Boolean).join(' '))
    ),
    ...part(
      own('rests'),
      rests.map(({ id, text, known }) => `${id}: ${text} (${known})`)
    ),
    ...part(
      own('words'),
      terms.map(({ term, means }) => `${term}: ${means}`)
    ),
    ...(sources.length > 0
      ? [`${own('sources')}: ${[...sources.map(({ name }) => name), ...(more > 0 ? [own('more', { n: more })] : [])].join('; ')}.`]
      : []),
    ...(slide.kind === 'step'
      ? [level === 'full' ? `${own('otherPlain')} ${slide.words.plain}` : `${own('otherFull')} ${slide.words.full}`]
      : [])
  ].join('\n\n');
}
