import { z } from 'zod';
import { termTypeSchema } from './schema.ts';

const on = z.boolean().catch(true);
const termTypes = Object.fromEntries(termTypeSchema.options.map((type) => [type, on])) as {
  [type in z.infer<typeof termTypeSchema>]: typeof on;
};

const texts = z
  .array(z.unknown())
  .catch([])
  .transform((entries) => entries.filter((entry) => typeof entry === 'string'));

/**
 * What the reader has set. A field that is missing or damaged falls back by
 * itself and leaves the others as they are; so does each entry of a list.
 */
export const settingsSchema = z.object({
  /** Off: no page is marked anywhere. */
  everywhere: on,
  /** Hosts of `data/sites.json` that the reader switched off. */
  offSites: texts,
  /** Phrases that are never marked, each as `phraseKey` of `core/muted.ts` gives it. */
  mutedPhrases: texts,
  /** Which kinds of term are marked. */
  types: z.object(termTypes).catch(z.object(termTypes).parse({})),
  /** Which sections the card shows below the entry that it opens at. */
  sections: z
    .object({ standing: on, events: on, figures: on, quotes: on })
    .catch({ standing: true, events: true, figures: true, quotes: true }),
  /** Mark the first mention of each entry of the record on the page or in each section, or all. */
  density: z.enum(['first', 'section', 'all']).catch('section'),
  markStyle: z.enum(['underline', 'marker']).catch('underline'),
  /** Milliseconds for which the pointer rests on a mark before the card opens. */
  openDelay: z.int().min(200).max(1000).catch(400),
});

export type Settings = z.infer<typeof settingsSchema>;

/** The settings in `stored`, whatever it is; never throws. */
export function readSettings(stored: unknown): Settings {
  const read = settingsSchema.safeParse(stored);
  // Only something that is no object at all fails: each field falls back by itself.
  return read.success ? read.data : settingsSchema.parse({});
}
