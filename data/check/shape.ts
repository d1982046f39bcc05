import type { z } from 'zod';
import type { DataFile } from '../files.ts';
import type { Problem } from './problem.ts';

/** Where a file is not what its schema says, in plain words. */
export function checkShape({ path, schema }: DataFile, value: unknown): Problem[] {
  const read = schema.safeParse(value, { error: plainWords });
  return (read.error?.issues ?? []).map((issue) => problemOf(path, value, issue));
}

function problemOf(file: string, value: unknown, { path, message }: z.core.$ZodIssue): Problem {
  const [index, ...fields] = path;
  if (typeof index !== 'number') return { file, field: fieldName(path), says: message };
  return { file, entry: entryName(value, index), field: fieldName(fields), says: message };
}

function entryName(value: unknown, index: number): string {
  const entry: unknown = Array.isArray(value) ? value[index] : undefined;
  const id = typeof entry === 'object' && entry !== null && 'id' in entry ? entry.id : undefined;
  return typeof id === 'string' ? id : `entry ${index + 1}`;
}

/** `citations[0].source` */
function fieldName(path: readonly PropertyKey[]): string | undefined {
  const name = path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '');
  return name || undefined;
}

/** What zod found, for issues to which the schema gives no words of its own. */
function plainWords(issue: z.core.$ZodRawIssue): string {
  if (issue.code === 'unrecognized_keys') {
    return `has ${issue.keys.map((key) => `"${key}"`).join(', ')}, which the schema does not know`;
  }
  if (issue.input === undefined) return 'is missing';
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${kinds[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `must be one of: ${issue.values.join(', ')}`;
    case 'too_small':
      if (issue.exact) return `must have ${issue.minimum}`;
      return issue.origin === 'number' || issue.origin === 'int'
        ? `must be at least ${issue.minimum}`
        : 'must not be empty';
    case 'too_big':
      return `must have at most ${issue.maximum}`;
    case 'invalid_format':
      return issue.format === 'url' ? 'must be a full web address' : 'is not written as it must be';
    case 'invalid_union':
      return 'has none of the forms that the schema allows';
    default:
      return 'is not what the schema allows';
  }
}

/** The kinds of values that zod names in its own way; any other name is plain enough. */
const kinds: { readonly [expected: string]: string } = {
  array: 'a list',
  boolean: 'true or false',
  int: 'a whole number',
  number: 'a number',
  object: 'an object',
  string: 'a text',
};
