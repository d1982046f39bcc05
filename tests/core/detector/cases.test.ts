import { describe, expect, it } from 'vitest';
import { findMentions } from '../../../core/detector/passage.ts';
import { ar } from './cases/ar.ts';
import { ckb } from './cases/ckb.ts';
import { de } from './cases/de.ts';
import { en } from './cases/en.ts';
import { es } from './cases/es.ts';
import { fa } from './cases/fa.ts';
import { fr } from './cases/fr.ts';
import { traps } from './cases/language-cases.ts';
import { tr } from './cases/tr.ts';
import { detector } from './shipped.ts';

function wordsOf(text: string, kind: string): string[] {
  return findMentions(detector, text)
    .filter((mention) => mention.kind === kind)
    .map(({ start, end }) => text.slice(start, end));
}

describe.each(Object.entries({ en, ar, ckb, de, es, fa, fr, tr }))('in %s', (_, cases) => {
  describe('an explicit mention', () => {
    it.each(cases.explicit.map(([text, ...mentions]) => ({ text, mentions })))(
      '$text',
      ({ text, mentions }) => expect(wordsOf(text, 'explicit')).toEqual(mentions),
    );
  });

  describe.each(traps)('%s is no mention', (trap) => {
    it.each([...cases.nearMisses[trap]])('%j', (text) =>
      expect(wordsOf(text, 'explicit')).toEqual([]),
    );
  });

  describe('what points back', () => {
    it.each(cases.anaphora.map(([text, ...mentions]) => ({ text, mentions })))(
      '$text',
      ({ text, mentions }) => expect(wordsOf(text, 'anaphoric')).toEqual(mentions),
    );
  });

  describe('a figure, deadline or name', () => {
    it.each(
      cases.related.map(([text, mention, term, entry = null]) => ({ text, mention, term, entry })),
    )('$text: $mention', ({ text, mention, term, entry }) => {
      const found = detector
        .all(text)
        .mentions.map(({ start, end, ...rest }) => [text.slice(start, end), rest.term, rest.entry]);
      expect(found).toContainEqual([mention, term, entry]);
    });
  });

  describe('whatever the spelling', () => {
    it.each([...cases.spellings])('%j', (text) =>
      expect(wordsOf(text, 'explicit')).toHaveLength(1),
    );
  });
});
