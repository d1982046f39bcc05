import { z } from 'zod';
import { termTypeSchema } from './schema.ts';
import type { Settings } from './settings-schema.ts';

/** What the background is asked; anything else is ignored. */
export const backgroundMessageSchema = z.discriminatedUnion('type', [
  /** A page has this many mentions; zero once it has lost them. Answered with `PageSettings`. */
  z.object({ type: z.literal('report'), mentions: z.int().nonnegative() }),
  /** The settings have changed, and a page on topic wants them. Answered with `PageSettings`. */
  z.object({ type: z.literal('settings') }),
  /** A page has text in languages that its scan has not learnt. Answered with nothing. */
  z.object({ type: z.literal('languages'), languages: z.array(z.string()) }),
  /** The reader wants this tab read now, once. Answered with `true`, or `false` where it cannot be. */
  z.object({ type: z.literal('read-page'), tabId: z.int() }),
  /** The reader wants to cite an entry. Answered with the text; with nothing for an unknown entry. */
  z.object({
    type: z.literal('cite'),
    entry: z.string(),
    format: z.enum(['plain', 'markdown', 'csl-json']),
  }),
  /** The reader wants no mark on this phrase any more. Answered with whether that is stored now. */
  z.object({ type: z.literal('mute'), phrase: z.string() }),
  /** The reader wants no mark on the sender's site any more. Answered as `mute` is. */
  z.object({ type: z.literal('mute-site') }),
  /** The reader wants the record page, at an entry or, null, its top. Answered with whether it opened. */
  z.object({
    type: z.literal('open-record'),
    entry: z
      .string()
      .regex(/^[dfqt]-[a-z0-9-]+$/)
      .nullable(),
  }),
]);
export type BackgroundMessage = z.infer<typeof backgroundMessageSchema>;

/** The settings as they bear on the page that asks. */
export interface PageSettings {
  /** False where the reader switched Drawdown off, here or everywhere. */
  readonly on: boolean;
  readonly settings: Settings;
}

/** What the popup asks of a page: the list, or to scroll to a mention and open its card. */
export type ScanMessage = { type: 'list' } | { type: 'show'; mention: number };

/** A page's answer to `list`. */
export const pageListSchema = z.object({
  on: z.boolean(),
  /** In the order of the page. `id` is the page's own. */
  mentions: z.array(
    z.object({
      id: z.int(),
      text: z.string(),
      term: z.string(),
      type: termTypeSchema,
      entry: z.string().nullable(),
    }),
  ),
});
export type PageList = z.infer<typeof pageListSchema>;
