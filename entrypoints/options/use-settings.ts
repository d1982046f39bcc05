import { useEffect, useRef, useState } from 'preact/hooks';
import type { Settings } from '../../data/settings-schema.ts';
import { changeSettings, loadSettings, watchSettings } from '../background/settings.ts';
import { type Change, type Keeper, type Kept, keepSettings } from './keep-settings.ts';

const store = { load: loadSettings, change: changeSettings, watch: watchSettings };

/** The settings as the page shows them, how their storing goes, and how to change them. */
export function useSettings() {
  const [kept, setKept] = useState<Kept<Settings>>({ shown: null, state: 'idle' });
  const keeper = useRef<Keeper<Settings>>(null);
  useEffect(() => {
    const started = keepSettings(store, setKept);
    keeper.current = started;
    return started.stop;
  }, []);
  return {
    ...kept,
    change: (by: Change<Settings>) => keeper.current?.change(by),
    retry: () => keeper.current?.retry(),
  };
}
