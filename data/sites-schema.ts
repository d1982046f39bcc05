import { z } from 'zod';

const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
const languages = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** Codes that have a name but are no country: ISO 3166 leaves them to users or to unions. */
const noCountry = /^(AA|Q[M-Z]|X[A-Z]|ZZ|EU|EZ|UN)$/;

function isCountry(code: string): boolean {
  if (!/^[A-Z]{2}$/.test(code)) return false;
  // An alias, such as UK of GB, is another region once it is made canonical.
  const canonical = new Intl.Locale(`und-${code}`).region === code;
  return canonical && !noCountry.test(code) && regions.of(code) !== undefined;
}

function isLanguage(tag: string): boolean {
  try {
    return languages.of(tag) !== undefined && Intl.getCanonicalLocales(tag)[0] === tag;
  } catch {
    return false;
  }
}

/** A news publisher's host; its subdomains belong to it. */
export const siteSchema = z.strictObject({
  host: z
    .string()
    .regex(
      /^(?!www\.)([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/,
      'must be a host in lower case, without "www.", scheme, port or path',
    ),
  /** As the publisher writes it, in Latin letters. */
  name: z.string().trim().min(1),
  /** ISO 3166-1 alpha-2: where the newsroom is. */
  country: z.string().refine(isCountry, 'is no country of ISO 3166'),
  /** BCP 47: the language that the host opens in. */
  language: z.string().refine(isLanguage, 'must be a language tag of BCP 47'),
});

/** All sites: in order of host, each once, and none within another. */
export const sitesSchema = z.array(siteSchema).superRefine((sites, context) => {
  const hosts = new Set(sites.map(({ host }) => host));
  sites.forEach(({ host }, index) => {
    const say = (message: string) =>
      context.addIssue({ code: 'custom', path: [index, 'host'], message });
    const before = sites[index - 1]?.host;
    if (before === host) say(`${host} is listed twice`);
    else if (before !== undefined && before > host) say(`${host} must stand before ${before}`);
    const parent = parentsOf(host).find((suffix) => hosts.has(suffix));
    if (parent) say(`${host} is already covered by ${parent}`);
  });
});

export type Site = z.infer<typeof siteSchema>;

/** `english.aawsat.com` -> `aawsat.com`, `com`. */
function parentsOf(host: string): string[] {
  const labels = host.split('.');
  return labels.slice(1).map((_, index) => labels.slice(index + 1).join('.'));
}
