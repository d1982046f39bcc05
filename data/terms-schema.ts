import { z } from 'zod';
import { rules } from '../core/detector/rules.ts';
import { citationSchema, daySchema, gradeSchema, laterSchema, termTypeSchema } from './schema.ts';

const sentence = z.string().trim().min(1);

/** A thing that the record can explain, and how texts of one language name it. */
export const termSchema = z.strictObject({
  id: z.string().regex(/^t-[a-z0-9-]+$/, 'must be an id that begins with "t-"'),
  type: termTypeSchema,
  name: sentence,
  /** The day from which it can be said what this is, where that is later than the story's start. */
  from: daySchema.optional(),
  /** Our words; says nothing that was not known on that day. */
  definition: sentence,
  alsoWritten: z.array(sentence).default([]),
  grade: gradeSchema,
  reported: sentence.optional(),
  note: sentence.optional(),
  later: laterSchema,
  citations: z.array(citationSchema).min(1, 'must cite at least one source'),
});

export const termsSchema = z.array(termSchema).min(1);

export type TermEntry = z.infer<typeof termSchema>;

const phrases = z.array(z.string().regex(/^\S+( \S+)*$/, 'must be words parted by one space'));

/** What a shape catches, for whoever reads or mends it. */
const about = sentence;

/** The shape of a mention, written with the names of word classes and of other shapes. */
const shape = z.string().min(1);

/** A list of shapes that mean the same. */
const shapes = z.array(z.strictObject({ about, find: shape }));

/**
 * How texts of one language name what the record explains. Phrases are written
 * without hyphens and apostrophes, in lower case unless their case matters ("US",
 * "us"); accents, vowel signs and letters that outlets write one for another do
 * not count. A star stands for any letters at a word's end (`abzug*`) or, for
 * compounds, at both (`*abzug*`).
 */
export const wordingSchema = z.strictObject({
  /** BCP 47. */
  language: z.string().regex(/^[a-z]{2,3}$/),
  /** Words that hardly a sentence does without, and that the other languages have not. */
  common: phrases.min(5),
  /** Names one of which stands on every page on topic; few, for all pages are searched for them. */
  places: phrases.min(1, 'must name the country'),
  /** What may be written before a word without a space, the longest first: the Arabic article. */
  prefixes: phrases.default([]),
  /** What inflected forms end in: `ing`, or `ing/e` where another letter comes back. */
  endings: phrases,
  /** Words after which a full stop ends no sentence. */
  abbreviations: phrases,
  /** January first; each month's names. */
  months: z.array(phrases).length(12),
  /**
   * Class of word to its words; the classes stand in `core/detector/classes.ts`. A compound
   * names a class for each of its parts, in order: `force exit` for "Truppenabzug".
   */
  words: z.record(z.string(), phrases),
  /** A number to how texts write it other than in digits: "two and a half thousand". */
  numbers: z.record(z.string().regex(/^\d+$/), phrases).default({}),
  /** Term to its names. */
  names: z.record(z.string().regex(/^t-[a-z0-9-]+$/), phrases.min(1)),
  shapes: z.record(z.string().regex(/^[a-z]+(-[a-z]+)*$/), shape),
  /** Shapes that look like the coalition or its forces and are not. */
  others: shapes,
  /** The shapes of the withdrawal's own mentions. */
  withdrawal: z.array(
    z.strictObject({
      about,
      rule: z.enum(rules),
      find: shape,
      /** Classes, or shapes that are sets of classes: the sentence must have one of each. */
      needs: z.array(z.string()),
    }),
  ),
  /** Shapes that point back to the withdrawal, if that is what was last spoken of. */
  anaphora: shapes.default([]),
  /** Shapes of what else they might point back to: another exit, another agreement. */
  rivals: shapes.default([]),
  /** The shapes of mentions of other terms, where a list of names does not do. */
  related: z.array(z.strictObject({ about, find: shape, term: z.string() })),
  /** A number of troops, with the named groups of `core/detector/figures.ts`. */
  figure: shape,
  /** A date set as a limit, with the named groups of `core/detector/deadlines.ts`. */
  deadline: z.array(shape).min(1),
});

export type Wording = z.infer<typeof wordingSchema>;
