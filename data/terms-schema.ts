import { z } from 'zod';
import { citationSchema, gradeSchema, termTypeSchema } from './schema.ts';

const sentence = z.string().trim().min(1);

/** A thing that the record can explain, and how texts of one language name it. */
export const termSchema = z.strictObject({
  id: z.string().regex(/^t-[a-z0-9-]+$/, 'must be an id that begins with "t-"'),
  type: termTypeSchema,
  name: sentence,
  /** Our words. */
  definition: sentence,
  alsoWritten: z.array(sentence).default([]),
  grade: gradeSchema,
  reported: sentence.optional(),
  note: sentence.optional(),
  citations: z.array(citationSchema).min(1, 'must cite at least one source'),
});

export const termsSchema = z.array(termSchema).min(1);

export type TermEntry = z.infer<typeof termSchema>;

const phrases = z.array(z.string().regex(/^\S+( \S+)*$/, 'must be words parted by one space'));

/** What a shape catches, for whoever reads or mends it. */
const about = sentence;

/** The shape of a mention, written with the names of word classes and of other shapes. */
const shape = z.string().min(1);

/**
 * How texts of one language name what the record explains. Phrases are written
 * without accents, hyphens and apostrophes, in lower case unless their case
 * matters ("US", "us").
 */
export const wordingSchema = z.strictObject({
  /** BCP 47. */
  language: z.string().regex(/^[a-z]{2,3}$/),
  /** What inflected forms end in: `ing`, or `ing/e` where another letter comes back. */
  endings: phrases,
  /** Words after which a full stop ends no sentence. */
  abbreviations: phrases,
  /** January first; each month's names. */
  months: z.array(phrases).length(12),
  /** Class of word to its words; the classes stand in `core/detector/classes.ts`. */
  words: z.record(z.string(), phrases),
  /** Term to its names. */
  names: z.record(z.string().regex(/^t-[a-z0-9-]+$/), phrases.min(1)),
  shapes: z.record(z.string().regex(/^[a-z]+(-[a-z]+)*$/), shape),
  /** Shapes that look like the coalition or its forces and are not. */
  others: z.array(z.strictObject({ about, find: shape })),
  /** The shapes of the withdrawal's own mentions. */
  withdrawal: z.array(
    z.strictObject({
      about,
      find: shape,
      /** Classes, or shapes that are sets of classes: the sentence must have one of each. */
      needs: z.array(z.string()),
    }),
  ),
  /** The shapes of mentions of other terms, where a list of names does not do. */
  related: z.array(z.strictObject({ about, find: shape, term: z.string() })),
  /** A number of troops, with the named groups of `core/detector/figures.ts`. */
  figure: shape,
  /** A date set as a limit, with the named groups of `core/detector/deadlines.ts`. */
  deadline: z.array(shape).min(1),
});

export type Wording = z.infer<typeof wordingSchema>;
