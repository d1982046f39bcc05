/** Marks the record's own text, which is English in every language of the interface. */
export const english = { lang: 'en', dir: 'ltr' } as const;
