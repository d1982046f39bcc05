import { useState } from 'preact/hooks';
import type { Settings } from '../../data/settings-schema.ts';
import type { PartProps } from './part.ts';

type Change = (settings: Settings) => Settings;

interface Offer {
  readonly of: 'reset' | 'sites';
  readonly undo: Change;
}

/** The reader's changes, of which a sweeping one can be undone until the next. */
export function useUndo(settings: Settings | null, onChange: PartProps['onChange']) {
  const [offer, setOffer] = useState<Offer | null>(null);
  return {
    /** What can be undone now. */
    of: offer?.of ?? null,
    change(by: Change) {
      setOffer(null);
      onChange(by);
    },
    switchAllOn() {
      const offSites = settings?.offSites ?? [];
      setOffer({ of: 'sites', undo: (now) => ({ ...now, offSites }) });
      onChange((now) => ({ ...now, offSites: [] }));
    },
    reset(defaults: Settings) {
      setOffer(settings && { of: 'reset', undo: () => settings });
      onChange(() => defaults);
    },
    undo() {
      setOffer(null);
      if (offer) onChange(offer.undo);
    },
  };
}
