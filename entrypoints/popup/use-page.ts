import { useEffect, useState } from 'preact/hooks';
import { type PageFacts, siteAt } from '../../components/popup/state.ts';
import sites from '../../data/sites.json' with { type: 'json' };
import { hasAccess, requestAccess } from './access.ts';
import { askList, onReport, readNow, showMention, targetTab } from './page.ts';

/** After a report the page has its settings, and with them its list, this much later. */
const SETTLED_MS = 300;

/** No tab, or one that is gone: nothing that could be read. */
const nowhere: PageFacts = { url: undefined, access: false, list: null, refused: true };

/** What is known of the page that the popup stands over, and what can be asked of it. */
export function usePage(search: string) {
  const [tabId, setTabId] = useState<number>();
  const [facts, setFacts] = useState<PageFacts | null>(null);
  const learn = (news: Partial<PageFacts>) => setFacts((known) => known && { ...known, ...news });

  useEffect(() => {
    void meet(search).then((met) => {
      setFacts(met.facts);
      setTabId(met.tabId);
    });
  }, [search]);

  useEffect(() => {
    if (tabId === undefined) return;
    const ask = () => askList(tabId).then((list) => learn({ list }));
    void ask();
    return onReport(tabId, () => {
      void ask();
      setTimeout(ask, SETTLED_MS);
    });
  }, [tabId]);

  async function read(): Promise<void> {
    if (tabId === undefined) return;
    learn({ list: 'waiting' });
    const refused = !(await readNow(tabId));
    learn({ refused, list: refused ? null : await askList(tabId) });
  }

  async function allow(): Promise<void> {
    if (await requestAccess()) await read();
  }

  async function show(mention: number): Promise<void> {
    if (tabId !== undefined) await showMention(tabId, mention).catch(() => {});
  }

  return { facts, read, allow, show };
}

async function meet(search: string): Promise<{ facts: PageFacts; tabId?: number }> {
  const target = await targetTab(search);
  if (!target) return { facts: nowhere };
  const site = siteAt(target.url, sites);
  const access = site !== undefined && (await hasAccess(site.host));
  return { tabId: target.id, facts: { url: target.url, access, list: 'waiting', refused: false } };
}
