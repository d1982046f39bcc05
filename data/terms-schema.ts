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
