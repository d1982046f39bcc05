import { classLetters } from '../core/detector/classes.ts';
import type { Wording } from './terms-schema.ts';

/** A name in a shape; not that of a group, `(?<month>...)`. */
const name = /(?<!\?<)\b[a-z]+(?:-[a-z]+)*/g;

const repetitionWithoutEnd = /[*+]|\{\d+,\}/;

/**
 * A shape as a regular expression over class letters. A shape is a regular
 * expression in which the names of classes and of other shapes stand for
 * letters, and spaces for nothing. Throws one sentence on an unknown name, on a
 * shape within itself and on a repetition without end, which would let a search
 * take more than linear time.
 */
export function compileShape(
  shape: string,
  wording: Pick<Wording, 'language' | 'shapes'>,
  within: readonly string[] = [],
): string {
  const { language, shapes } = wording;
  if (repetitionWithoutEnd.test(shape)) {
    throw new Error(`Wording "${language}": the shape "${shape}" has a repetition without end.`);
  }
  const letters = shape.replace(name, (part) => {
    const inner = shapes[part];
    if (inner === undefined) return letterOf(part, language);
    if (within.includes(part)) {
      throw new Error(`Wording "${language}": the shape "${part}" holds itself.`);
    }
    return `(?:${compileShape(inner, wording, [...within, part])})`;
  });
  return letters.replaceAll(' ', '').replace(/\((?!\?)/g, '(?:');
}

/** The letter of a class. Throws one sentence if there is no such class. */
export function letterOf(className: string, language: string): string {
  const letter = new Map<string, string>(Object.entries(classLetters)).get(className);
  if (letter === undefined) {
    throw new Error(`Wording "${language}": there is no class or shape "${className}".`);
  }
  return letter;
}
