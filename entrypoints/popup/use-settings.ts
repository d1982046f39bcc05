import { useEffect, useRef, useState } from 'preact/hooks';
import type { Settings } from '../../data/settings-schema.ts';
import { changeSettings, loadSettings, watchSettings } from '../background/settings.ts';

/** The settings as shown, and how to change them; they are null until they are loaded. */
export function useSettings() {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [unsaved, setUnsaved] = useState(false);
  const saving = useRef(0);

  useEffect(() => {
    void loadSettings().then(setSettings);
    // While a change is under way, what is heard can be older than what is shown.
    return watchSettings((heard) => {
      if (saving.current === 0) setSettings(heard);
    });
  }, []);

  /** Shows a change at once and stores it; if that fails, shows again what is stored. */
  async function change(by: (settings: Settings) => Settings): Promise<void> {
    setSettings((shown) => shown && by(shown));
    if (saving.current === 0) setUnsaved(false);
    saving.current += 1;
    const stored = await changeSettings(by).catch(() => null);
    saving.current -= 1;
    if (!stored) setUnsaved(true);
    if (saving.current === 0) setSettings(stored ?? (await loadSettings()));
  }

  return { settings, unsaved, change };
}
