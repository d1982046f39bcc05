import type { Settings } from '../../data/settings-schema.ts';
import { Slider } from '../controls/slider.tsx';
import { Switch } from '../controls/switch.tsx';
import { t } from '../t.ts';
import type { PartProps } from './part.ts';

type Section = keyof Settings['sections'];

/** In the order of the card. */
const sections: readonly (readonly [Section, message: string])[] = [
  ['standing', 'optionsStanding'],
  ['events', 'optionsEvents'],
  ['figures', 'optionsFigures'],
  ['quotes', 'optionsQuotes'],
];

interface CardPartProps extends PartProps {
  readonly locale: string;
}

/** When the card opens, and what it shows. */
export function CardPart({ settings, locale, onChange }: CardPartProps) {
  const set = (section: Section, on: boolean) =>
    onChange((now) => ({ ...now, sections: { ...now.sections, [section]: on } }));
  return (
    <section class="part" aria-labelledby="options-card">
      <h2 id="options-card">{t('optionsCard')}</h2>
      <fieldset>
        <legend>{t('optionsSections')}</legend>
        <p class="hint">{t('optionsSectionsHint')}</p>
        {sections.map(([section, message]) => (
          <Switch
            key={section}
            label={t(message)}
            on={settings.sections[section]}
            onSwitch={(on) => set(section, on)}
          />
        ))}
      </fieldset>
      <Slider
        label={t('optionsDelay')}
        hint={t('optionsDelayHint')}
        value={settings.openDelay}
        min={200}
        max={1000}
        step={50}
        format={(milliseconds) => inSeconds(milliseconds, locale)}
        onSet={(openDelay) => onChange((now) => ({ ...now, openDelay }))}
      />
    </section>
  );
}

/** "0.40 seconds"; always two digits, so that the words do not move while it is dragged. */
function inSeconds(milliseconds: number, locale: string): string {
  const format = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: 'second',
    unitDisplay: 'long',
    minimumFractionDigits: 2,
  });
  return format.format(milliseconds / 1000);
}
