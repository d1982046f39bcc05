import record from 'virtual:drawdown/record';
import browser from 'webextension-polyfill';
import { formatDate } from '../../components/dates.ts';
import { Popup } from '../../components/popup/popup.tsx';
import { popupState, siteAt } from '../../components/popup/state.ts';
import { switchSite } from '../../core/site.ts';
import sites from '../../data/sites.json' with { type: 'json' };
import { usePage } from './use-page.ts';
import { useSettings } from './use-settings.ts';

const termNames = new Map(record.terms.map(({ id, name }) => [id, name]));
const standing = record.standing.map(({ text }) => text);

/** Ties what the popup shows to the page it stands over, the settings and the record. */
export function App() {
  const { settings, unsaved, change } = useSettings();
  const page = usePage(location.search);
  const site = siteAt(page.facts?.url, sites);
  const everywhere = settings?.everywhere ?? true;
  const here = site && settings && { site, on: !settings.offSites.includes(site.host) };
  return (
    <Popup
      state={popupState(page.facts, settings, sites)}
      here={here ?? null}
      everywhere={everywhere}
      unsaved={unsaved}
      asOf={formatDate(record.asOf)}
      lines={standing}
      termName={(term) => termNames.get(term)}
      onChoose={(mention) => page.show(mention).then(() => window.close())}
      onRead={page.read}
      onAllow={page.allow}
      onSwitchHere={(on) => site && change((now) => switchSite(now, site.host, on))}
      onSwitchEverywhere={(on) => change((now) => ({ ...now, everywhere: on }))}
      onOptions={() => browser.runtime.openOptionsPage().then(() => window.close())}
      onRecord={() =>
        browser.tabs
          .create({ url: browser.runtime.getURL('record.html') })
          .then(() => window.close())
      }
    />
  );
}
