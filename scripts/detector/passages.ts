import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** A text to find mentions in; what else a line holds is left alone. */
export const passageSchema = z.object({
  id: z.string().min(1),
  lang: z.string().min(2),
  text: z.string(),
  /** The day of its page, ISO 8601. */
  published: z.string().nullish(),
  title: z.string().nullish(),
});

/** A passage whose mentions a person has labelled. */
export const labelledSchema = passageSchema.extend({
  mentions: z.array(
    z.object({ start: z.int().nonnegative(), end: z.int().positive(), kind: z.string() }),
  ),
  /** What makes a passage without mentions a near miss. */
  trap: z.string().nullish(),
});
export type Labelled = z.infer<typeof labelledSchema>;

/** What a file of passages holds, and a sentence for each line that is none. */
export interface Passages<Passage> {
  readonly passages: readonly Passage[];
  readonly problems: readonly string[];
}

/** The passages in files of JSON lines. A file that is not there is a problem like a wrong line. */
export function readPassages<Schema extends z.ZodType>(
  paths: readonly string[],
  schema: Schema,
): Passages<z.infer<Schema>> {
  const passages: z.infer<Schema>[] = [];
  const problems: string[] = [];
  for (const path of paths) {
    let text: string;
    try {
      text = readFileSync(path, 'utf8');
    } catch {
      problems.push(`${path}: this file can not be read.`);
      continue;
    }
    for (const [index, line] of text.split(/\r?\n/).entries()) {
      if (!line.trim()) continue;
      const read = readLine(line, schema);
      if ('problem' in read) problems.push(`${path}:${index + 1}: ${read.problem}`);
      else passages.push(read.passage);
    }
  }
  return { passages, problems };
}

function readLine<Schema extends z.ZodType>(
  line: string,
  schema: Schema,
): { passage: z.infer<Schema> } | { problem: string } {
  let json: unknown;
  try {
    json = JSON.parse(line.replace(/^\ufeff/, ''));
  } catch {
    return { problem: 'this line is no JSON.' };
  }
  const read = schema.safeParse(json);
  if (read.success) return { passage: read.data };
  const [issue] = read.error.issues;
  const field = issue?.path.join('.');
  return {
    problem: `${field ? `the field "${field}"` : 'this line'} is wrong: ${issue?.message}.`,
  };
}
