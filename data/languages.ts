/** The languages of texts in which mentions are found, BCP 47; each has its `wording/<language>.json`. */
export const languages = ['en', 'ar', 'ckb', 'de', 'es', 'fa', 'fr', 'tr'] as const;
