import { describe, expect, it } from 'vitest';
import { readSettings } from '../../data/settings-schema.ts';

const defaults = readSettings(undefined);
const chosen = {
  ...defaults,
  everywhere: false,
  offSites: ['zeitung.example'],
  mutedPhrases: ['us troops leave iraq'],
  types: { ...defaults.types, person: false },
  sections: { ...defaults.sections, quotes: false },
  density: 'all',
  markStyle: 'marker',
  openDelay: 700,
};

describe('readSettings', () => {
  it('has everything on, the first mention of each in a section underlined, until the reader says otherwise', () => {
    expect(defaults).toEqual({
      everywhere: true,
      offSites: [],
      mutedPhrases: [],
      types: Object.fromEntries(Object.keys(defaults.types).map((type) => [type, true])),
      sections: { standing: true, events: true, figures: true, quotes: true },
      density: 'section',
      markStyle: 'underline',
      openDelay: 400,
    });
  });

  it.each([[null], [undefined], ['on'], [7], [[]], [[chosen]], [true], [{}]])(
    'reads the defaults in %j',
    (stored) => {
      expect(readSettings(stored)).toEqual(defaults);
    },
  );

  it('reads back what was stored', () => {
    expect(readSettings(JSON.parse(JSON.stringify(chosen)))).toEqual(chosen);
  });

  it.each([
    ['everywhere', 'yes'],
    ['offSites', 'zeitung.example'],
    ['mutedPhrases', { 0: 'us troops' }],
    ['types', ['person']],
    ['sections', null],
    ['density', 'some'],
    ['markStyle', { underline: true }],
    ['openDelay', 0],
    ['openDelay', Number.NaN],
    ['openDelay', 1001],
    ['openDelay', 300.5],
  ])('lets %s fall back from %j, and nothing else', (field, damage) => {
    const read = readSettings({ ...chosen, [field]: damage });
    expect(read).toEqual({ ...chosen, [field]: defaults[field as keyof typeof defaults] });
  });

  it('lets one kind of term and one section fall back, and no other', () => {
    const read = readSettings({
      ...chosen,
      types: { ...chosen.types, base: 'no' },
      sections: { ...chosen.sections, events: 0 },
    });
    expect(read).toEqual(chosen);
  });

  it.each(['offSites', 'mutedPhrases'] as const)(
    'keeps the sound entries of damaged %s',
    (list) => {
      const read = readSettings({ ...chosen, [list]: ['first', 3, null, 'second'] });
      expect(read).toEqual({ ...chosen, [list]: ['first', 'second'] });
    },
  );
});
