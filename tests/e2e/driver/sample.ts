import { readFileSync } from 'node:fs';

/** Where the sample article stands: a page of a listed site, which no network ever serves. */
export const sampleUrl = 'https://www.reuters.com/world/middle-east/plan-2024-09-06/';

/** The sample article, as a report of 6 September 2024 might read. */
export const sampleHtml = readFileSync(
  new URL('../../pages/2024-09-06-plan.html', import.meta.url),
  'utf8',
);
