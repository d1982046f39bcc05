import type { RecordDate } from '../day.ts';
import * as Letter from './letters.ts';
import { type Period, periodOf } from './period.ts';
import {
  FIRST_SAID,
  nothingUnsaid,
  type Reading,
  read,
  type Sign,
  signAt,
  type Unsaid,
} from './reading.ts';
import type { Sentence } from './sentences.ts';
import type { Tools } from './tools.ts';

/** What a page says of itself, apart from its text. */
export interface PageContext {
  /** Its title and standfirst, a line each. */
  readonly about: string;
  /** The day on which it was published, if it says so. */
  readonly published: RecordDate | null;
}

/** Whether a page is too old to speak of the withdrawal, whatever its words. */
export function isFromBefore({ published }: PageContext): boolean {
  return published !== null && published.slice(0, FIRST_YEAR.length) < FIRST_YEAR;
}

/** Sentences back in which a place named is still the place that is spoken of. */
const PLACE_SENTENCES = 3;

/** The withdrawal began with the vote of January 2020: a page from before is of another exit. */
const FIRST_YEAR = '2020';

/** The sentences of one block, read one after the other, each with what the others say for it. */
export interface Sentences {
  at(index: number): Reading | undefined;
  /** The period of a sentence that does not say it: that of the one before. */
  periodBefore(index: number): Period;
}

/** `titled` is what the page's title says for sentences that no other says it for. */
export function readSentences(
  text: string,
  sentences: readonly Sentence[],
  tools: Tools,
  titled: Unsaid,
): Sentences {
  const readings = new Map<number, Reading>();

  function at(index: number): Reading | undefined {
    const sentence = sentences[index];
    if (!sentence) return undefined;
    const reading = readings.get(index) ?? readAt(index, sentence);
    readings.set(index, reading);
    return reading;
  }

  function readAt(index: number, { start, end }: Sentence): Reading {
    const before = { place: placeBefore(index), actor: actorBefore(index) };
    const reading = read(text, start, end, tools, before);
    const needsPlace = !before.place && !firstOf(text, reading, place);
    const needsActor = !before.actor && !firstOf(text, reading, actor);
    if (!needsPlace && !needsActor) return reading;
    // A headline or caption may leave both to what follows.
    const after = following(index);
    const unsaid = {
      place: needsPlace ? (after.place ?? titled.place) : before.place,
      actor: needsActor ? (after.actor ?? titled.actor) : before.actor,
    };
    return unsaid.place || unsaid.actor ? read(text, start, end, tools, unsaid) : reading;
  }

  function placeBefore(index: number): Sign | null {
    for (let back = 1; back <= PLACE_SENTENCES; back++) {
      const before = readings.get(index - back);
      const named = before && lastOf(text, before, place);
      if (named) return named;
    }
    return null;
  }

  function actorBefore(index: number): Sign | null {
    const before = readings.get(index - 1);
    return before ? lastOf(text, before, actor) : null;
  }

  function following(index: number): Unsaid {
    const next = sentences[index + 1];
    return next ? firstNamed(text, read(text, next.start, next.end, tools)) : nothingUnsaid;
  }

  return {
    at,
    periodBefore(index) {
      const before = at(index - 1);
      const { length } = before?.letters ?? '';
      return before ? periodOf(before, length, length).period : null;
    },
  };
}

/** What a page's title leaves to be understood in its text: Iraq, where it names it at all. */
export function titleSays(about: string, tools: Tools): Unsaid {
  const reading = read(about, 0, about.length, tools);
  const named = firstNamed(about, reading);
  return { ...named, place: firstOf(about, reading, here) ?? named.place };
}

function firstNamed(text: string, reading: Reading): Unsaid {
  return { place: firstOf(text, reading, place), actor: firstOf(text, reading, actor) };
}

const here = new RegExp(`[${Letter.herePlaces}]`, 'g');
const place = new RegExp(`[${Letter.herePlaces}${Letter.country}${Letter.otherPlaces}]`, 'g');

/** Those whose forces these are, or what a force is called beside it: "American troops". */
const actor = new RegExp(
  `[${Letter.actors}]|${Letter.ally}(?=${Letter.force})|(?<=${Letter.force})${Letter.ally}`,
  'g',
);

function firstOf(text: string, reading: Reading, wanted: RegExp): Sign | null {
  const [first] = said(reading).matchAll(wanted);
  return first ? signAt(text, reading, first.index + FIRST_SAID) : null;
}

function lastOf(text: string, reading: Reading, wanted: RegExp): Sign | null {
  const last = Array.from(said(reading).matchAll(wanted)).at(-1);
  return last ? signAt(text, reading, last.index + FIRST_SAID) : null;
}

const said = ({ letters }: Reading) => letters.slice(FIRST_SAID);
