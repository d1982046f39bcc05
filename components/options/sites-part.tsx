import { useId, useMemo, useState } from 'preact/hooks';
import { switchSite } from '../../core/site.ts';
import { Undoable } from '../controls/undoable.tsx';
import { formatNumber } from '../plural.ts';
import { t } from '../t.ts';
import { CountryGroup } from './country-group.tsx';
import { findSites, readAliases, type Site, sitesByCountry } from './find-sites.ts';
import type { PartProps } from './part.ts';

interface SitesPartProps extends PartProps {
  readonly sites: readonly Site[];
  readonly locale: string;
  readonly undoable: boolean;
  onSwitchAllOn(): void;
  onUndo(): void;
}

/** The listed sites, each with its switch, by country; with search. */
export function SitesPart(props: SitesPartProps) {
  const { settings, sites, locale, onChange } = props;
  const id = useId();
  const [query, setQuery] = useState('');
  const all = useMemo(() => sitesByCountry(sites, locale), [sites, locale]);
  const aliases = useMemo(() => readAliases(t('optionsCountryAliases')), []);
  const found = useMemo(() => findSites(all, query, aliases), [all, query, aliases]);
  const off = new Set(settings.offSites);
  const number = (value: number) => formatNumber(value, locale);
  const count = found.reduce((sum, group) => sum + group.sites.length, 0);
  const offCount = sites.filter(({ host }) => off.has(host)).length;
  const searching = query.trim() !== '';

  return (
    <section class="part" aria-labelledby={id}>
      <h2 id={id}>{t('optionsSites')}</h2>
      <p class="lead">{t('optionsSitesLead')}</p>
      <div class="sites-state">
        <p>{t('optionsSitesOn', number(sites.length - offCount), number(sites.length))}</p>
        <Undoable
          label={t('optionsAllOn')}
          undoLabel={t('optionsUndo')}
          idle={offCount === 0}
          done={props.undoable}
          onPress={props.onSwitchAllOn}
          onUndo={props.onUndo}
        />
      </div>
      <label class="search">
        {t('optionsSearch')}
        <input
          type="search"
          autocomplete="off"
          spellcheck={false}
          placeholder={t('optionsSearchExample')}
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
      </label>
      <p class="found" role="status">
        {searching && count > 0 && t('optionsFound', number(count))}
        {count === 0 && t('optionsNoneFound', query.trim())}
      </p>
      {found.map((group) => (
        <CountryGroup
          key={group.country}
          group={group}
          off={off}
          open={searching}
          number={number}
          onSwitch={(host, on) => onChange((now) => switchSite(now, host, on))}
        />
      ))}
    </section>
  );
}
