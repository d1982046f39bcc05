import { english } from './english.ts';

interface Noted {
  readonly note?: string | undefined;
  readonly later?: readonly { readonly date: string; readonly text: string }[] | undefined;
}

/** What there is to say of an entry beside its statement; null where there is nothing. */
export function notesOf({ note, later = [] }: Noted) {
  const texts = [note, ...later.map(({ text }) => text)].filter((text) => text !== undefined);
  return texts.length ? texts.map((text) => <p {...english}>{text}</p>) : null;
}
