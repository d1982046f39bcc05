/** The languages of texts in which mentions are found, BCP 47; each has its `wording/<language>.json`. */
export const languages = ['en'] as const;
