import type { CardActions } from '../../components/card/card.tsx';
import type { PageMention } from '../scan/handle.ts';
import { ask } from './ask.ts';
import type { Conduct } from './conduct.ts';
import { copyText } from './copy.ts';

/** What the reader can do from the card of `mention`. */
export function actionsOn({ text, term, entry }: PageMention, conduct: Conduct): CardActions {
  return {
    onClose: () => conduct.tell({ type: 'dismissed' }),
    onCopy: copyText,
    async onCite(entry, format) {
      const text = await ask({ type: 'cite', entry, format });
      if (typeof text !== 'string') throw new Error('No citation');
      return text;
    },
    onMutePhrase: async () => (await ask({ type: 'mute', phrase: text })) === true,
    onMuteSite: async () => (await ask({ type: 'mute-site' })) === true,
    onOpenRecord: () => void ask({ type: 'open-record', entry: entry ?? term }),
  };
}
