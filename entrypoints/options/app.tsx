import record from 'virtual:drawdown/record';
import browser from 'webextension-polyfill';
import { formatDate } from '../../components/dates.ts';
import { Options } from '../../components/options/options.tsx';
import { language } from '../../components/t.ts';
import { readSettings } from '../../data/settings-schema.ts';
import sites from '../../data/sites.json' with { type: 'json' };
import { useSettings } from './use-settings.ts';

/** Ties the options to the stored settings, the listed sites and the record. */
export function App() {
  const { shown, state, change, retry } = useSettings();
  return (
    <Options
      settings={shown}
      state={state}
      defaults={readSettings({})}
      sites={sites}
      locale={language()}
      version={browser.runtime.getManifest().version}
      record={record.version}
      asOf={formatDate(record.asOf)}
      onChange={change}
      onRetry={retry}
    />
  );
}
