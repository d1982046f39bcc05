import { Switch } from '../controls/switch.tsx';
import { t } from '../t.ts';
import type { CountrySites } from './find-sites.ts';

interface CountryGroupProps {
  readonly group: CountrySites;
  readonly off: ReadonlySet<string>;
  /** Whether it unfolds by itself; the reader can fold it all the same. */
  readonly open: boolean;
  number(value: number): string;
  onSwitch(host: string, on: boolean): void;
}

/** The sites of one country, folded away until they are asked for. */
export function CountryGroup({ group, off, open, number, onSwitch }: CountryGroupProps) {
  const on = group.sites.filter(({ host }) => !off.has(host)).length;
  return (
    <details class="country" open={open}>
      <summary>
        <span class="country-name">{group.countryName}</span>{' '}
        <span class="hint">{t('optionsSitesOn', number(on), number(group.sites.length))}</span>
      </summary>
      {group.sites.map(({ host, name, languageName }) => (
        <Switch
          key={host}
          label={name}
          hint={t('optionsSiteHint', host, languageName)}
          on={!off.has(host)}
          onSwitch={(now) => onSwitch(host, now)}
        />
      ))}
    </details>
  );
}
