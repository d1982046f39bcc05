import type { DataFile } from '../files.ts';
import { formatFile } from '../format.ts';
import type { Problem } from './problem.ts';

/** The first line at which a file is not as the formatter writes it. */
export function checkFormat(file: DataFile, text: string): Problem[] {
  const formatted = formatFile(file, text);
  if (text === formatted) return [];
  const lines = formatted.split('\n');
  const found = text.split('\n').findIndex((line, index) => line !== lines[index]);
  const line = found < 0 ? text.split('\n').length : found + 1;
  const says = `is misformatted from line ${line}; "npm run record -- format" mends it`;
  return [{ file: file.path, says }];
}
