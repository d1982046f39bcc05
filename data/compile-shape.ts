import { classLetters } from '../core/detector/classes.ts';
import type { Wording } from './terms-schema.ts';

/** A name in a shape; not that of a group, `(?<month>...)`. */
const name = /(?<!\?<)\b[a-z]+(?:-[a-z]+)*/g;

const repetitionWithoutEnd = /[*+]|\{\d+,\}/;

/**
 * A shape as a regular expression over class letters, in which `<0>` stands for
 * the first of the wording's own shapes. A shape is a regular expression in
 * which the names of classes and of other shapes stand for letters, and spaces
 * for nothing. Throws one sentence on an unknown name and on a repetition
 * without end, which would let a search take more than linear time.
 */
export function compileShape(
  shape: string,
  { language, shapes }: Pick<Wording, 'language' | 'shapes'>,
): string {
  if (repetitionWithoutEnd.test(shape)) {
    throw new Error(`Wording "${language}": the shape "${shape}" has a repetition without end.`);
  }
  const names = Object.keys(shapes);
  return shape
    .replace(name, (part) =>
      part in shapes ? `<${names.indexOf(part)}>` : letterOf(part, language),
    )
    .replaceAll(' ', '')
    .replace(/\((?!\?)/g, '(?:');
}

/**
 * The shapes that others are made of. Throws one sentence where one names itself
 * or one that stands after it, so that none can hold itself.
 */
export function compileShapes(wording: Pick<Wording, 'language' | 'shapes'>): string[] {
  return Object.entries(wording.shapes).map(([own, shape], index) => {
    const compiled = compileShape(shape, wording);
    const later = Array.from(compiled.matchAll(/<(\d+)>/g)).some(([, at]) => Number(at) >= index);
    if (!later) return compiled;
    throw new Error(`Wording "${wording.language}": "${own}" names a shape that stands after it.`);
  });
}

/** The letter of a class. Throws one sentence if there is no such class. */
export function letterOf(className: string, language: string): string {
  const letter = new Map<string, string>(Object.entries(classLetters)).get(className);
  if (letter === undefined) {
    throw new Error(`Wording "${language}": there is no class or shape "${className}".`);
  }
  return letter;
}
