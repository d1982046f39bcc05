import { z } from 'zod';
import { termTypes } from '../core/term-type.ts';

// zod tries `new Function` to see whether it may compile its parsers: an extension's pages
// may not, and Firefox logs the attempt as an error. Every schema is made after this line.
z.config({ jitless: true });

/** Whether `text` is a day that the calendar has: `2025-02-29` is none. */
function isCalendarDate(text: string): boolean {
  const [year = 0, month = 1, day = 1] = text.split('-').map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** An ISO 8601 date at its real precision: `2024-09-27`, `2025-09` or `2014`. */
export const dateSchema = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, {
    message: 'must be YYYY, YYYY-MM or YYYY-MM-DD',
    abort: true,
  })
  .refine(isCalendarDate, 'is not a date of the calendar');

/** A day: `2024-09-27`. */
export const daySchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, { message: 'must be YYYY-MM-DD', abort: true })
  .refine(isCalendarDate, 'is not a date of the calendar');

/**
 * How strong the text is that was read for an entry. A: a primary text. B: a
 * wire's or publisher's text. C: digests or headlines only; such an entry bears
 * the label "reported" wherever it is shown.
 */
export const gradeSchema = z.enum(['A', 'B', 'C']);

const sentence = z.string().trim().min(1);
const id = (prefix: string) =>
  z
    .string()
    .regex(new RegExp(`^${prefix}-[a-z0-9-]+$`), `must be an id that begins with "${prefix}-"`);

/** A source that an entry rests on, and what that source says of it, in our words. */
export const citationSchema = z.strictObject({
  source: id('s'),
  supports: sentence,
});

/** How one entry stands to another; `rel` is read from this entry to `to`. */
export const linkSchema = z.strictObject({
  rel: z.enum([
    'outcome',
    'superseded-by',
    'refined-by',
    'confirmed-in-part-by',
    'closes',
    'next',
    'earlier-statement',
    'context',
    'context-for',
    'see',
    'show-with',
    'quote',
    'figure',
    'event',
  ]),
  to: z.string().regex(/^[dfq]-[a-z0-9-]+$/, 'must be the id of an event, figure or quote'),
  /** A few words that the link itself needs, such as "advisers stay". */
  note: sentence.optional(),
});

/**
 * What became known of an entry after the entry itself, in our words, each with the date from
 * which it is known: a reader of the record as of an earlier day is not told.
 */
export const laterSchema = z
  .array(z.strictObject({ date: dateSchema, text: sentence }))
  .min(1)
  .optional();

const entryShape = {
  grade: gradeSchema,
  /** Our words; says nothing that was not known with the entry itself. */
  statement: sentence,
  /** The same holds for it: what came later stands in `later`. */
  note: sentence.optional(),
  later: laterSchema,
  /** What only reports say of an entry graded A or B: "the month only". */
  reported: sentence.optional(),
  links: z.array(linkSchema).default([]),
  citations: z.array(citationSchema).min(1, 'must cite at least one source'),
};

export const eventSchema = z.strictObject({
  id: id('d'),
  /** The day it happened or, for a plan, the day planned. */
  date: dateSchema,
  /** The last day, of an event that lasted more than one. */
  endDate: daySchema.optional(),
  /** When it became known, where that is another day: a plan's announcement. */
  announced: dateSchema.optional(),
  status: z.enum(['happened', 'planned-and-kept', 'planned-and-missed', 'superseded']),
  /** Shown in place of the status where the plain word would mislead. */
  statusText: sentence.optional(),
  ...entryShape,
});

/** Troops: one number, or a range with both ends included. */
const amountSchema = z.union([
  z.int().nonnegative(),
  z
    .strictObject({ min: z.int().nonnegative(), max: z.int().positive() })
    .refine(({ min, max }) => min < max, 'must have a min below its max'),
]);

const qualifierSchema = z.enum(['about', 'at least', 'fewer than', 'nearly', 'up to']).nullable();

export const figureSchema = z.strictObject({
  id: id('f'),
  value: amountSchema,
  qualifier: qualifierSchema,
  /** A stated strength, or a number that a plan aimed at. */
  kind: z.enum(['strength', 'target']),
  place: z.enum(['Iraq', 'Syria', 'Kurdistan Region', 'Ain al-Asad', 'Erbil']),
  troops: z.enum(['US', 'non-US coalition', 'coalition total', 'not stated']),
  /** The day that the number is true of or, for a target, aimed at. */
  asOf: dateSchema,
  /** When it was stated, where that is another day than `asOf`. */
  stated: dateSchema.optional(),
  /** A target that events overtook. */
  superseded: z.literal(true).optional(),
  statedBy: sentence,
  /** Other numbers that were stated for the same troops and time; shown side by side. */
  disputed: z
    .array(z.strictObject({ value: amountSchema, qualifier: qualifierSchema, statedBy: sentence }))
    .min(1)
    .optional(),
  ...entryShape,
});

export const quoteSchema = z
  .strictObject({
    id: id('q'),
    /** Verbatim, as the source prints it, without the outer quotation marks. */
    text: sentence,
    /** As shown, where a comma of the reporter's sentence is dropped. */
    shown: sentence.optional(),
    /** Words of ours that follow the quotation, outside its marks. */
    after: sentence.optional(),
    speaker: sentence,
    /** The speaker's office at the time. */
    role: sentence,
    affiliation: sentence.nullable(),
    sides: z.array(z.enum(['US', 'Iraq', 'Kurdistan Region'])).min(1),
    anonymous: z.boolean(),
    date: daySchema,
    /** The day on which the words became public, where that is later. */
    published: daySchema.optional(),
    occasion: sentence,
    /** BCP 47, or null where the source does not say. */
    language: z.enum(['en', 'ar']).nullable(),
    /** null where the source does not say. */
    translated: z.boolean().nullable(),
    translatedBy: sentence.optional(),
    /** The words in the original language, where they were seen in print. */
    original: z.strictObject({ language: z.literal('ar'), text: sentence }).optional(),
    grade: gradeSchema,
    note: sentence.optional(),
    later: laterSchema,
    links: z.array(linkSchema).default([]),
    citations: entryShape.citations,
  })
  .refine(({ language, translated }) => !translated || language !== null, {
    path: ['language'],
    message: 'must be stated of a translation',
  });

export const sourceSchema = z
  .strictObject({
    id: id('s'),
    publisher: sentence,
    /** null where the copy that was read carried no headline. */
    title: sentence.nullable(),
    /** What the title rests on, where the page itself was not read for it. */
    titleNote: sentence.optional(),
    /** At its real precision; null where the copy shows no date. */
    published: dateSchema.nullable(),
    /** What the publication date rests on, where the page does not state it. */
    publishedNote: sentence.optional(),
    /** null only where the address was not seen; such a source is headline only. */
    url: z.url({ protocol: /^https?$/ }).nullable(),
    /** The page itself was not read: only its headline or listing was. */
    headlineOnly: z.literal(true).optional(),
  })
  .refine(({ url, headlineOnly }) => url !== null || headlineOnly, {
    path: ['url'],
    message: 'must not be null, unless only the headline was seen',
  });

export const termTypeSchema = z.enum(termTypes);

/** What the record says of itself, and of the story as a whole. */
export const recordHeadSchema = z.strictObject({
  /** Grows with every change of an entry: `YYYY.MM.DD` of the change. */
  version: z.string().regex(/^\d{4}\.\d{2}\.\d{2}$/),
  /** Nothing later than this day is known here. */
  asOf: daySchema,
  /** What the story is, in two sentences, each with the day from which it can be said. */
  summary: z.array(z.strictObject({ from: daySchema, text: sentence })).length(2),
  /** Where it stands on `asOf`, in two lines, each with the entries that it rests on. */
  standing: z
    .array(z.strictObject({ text: sentence, entries: z.array(z.string()).min(1) }))
    .length(2),
});

/** The record's changelog, newest first: what a reader who cited an entry has to know. */
export const changesSchema = z
  .array(
    z.strictObject({
      version: recordHeadSchema.shape.version,
      changes: z.array(sentence).min(1),
    }),
  )
  .min(1);

export const eventsSchema = z.array(eventSchema).min(1);
export const figuresSchema = z.array(figureSchema).min(1);
export const quotesSchema = z.array(quoteSchema).min(1);
export const sourcesSchema = z.array(sourceSchema).min(1);

export type Change = z.infer<typeof changesSchema>[number];
export type Grade = z.infer<typeof gradeSchema>;
export type Link = z.infer<typeof linkSchema>;
export type Citation = z.infer<typeof citationSchema>;
export type Event = z.infer<typeof eventSchema>;
export type Figure = z.infer<typeof figureSchema>;
export type Quote = z.infer<typeof quoteSchema>;
export type Source = z.infer<typeof sourceSchema>;
export type RecordHead = z.infer<typeof recordHeadSchema>;
