import browser, { type Runtime } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import sites from '../../data/sites.json' with { type: 'json' };
import { paintBadge, showCount } from './badge.ts';
import { citeEntry } from './cite-entry.ts';
import { equipPage } from './equip-page.ts';
import { answer, type Place, type Tasks } from './messages.ts';
import { openRecord } from './open-record.ts';
import { readListedPages, readPage } from './read-page.ts';
import { serveChart } from './serve-chart.ts';
import { changeSettings, loadSettings } from './settings.ts';
import { teachPage } from './teach-page.ts';

/** A page can be gone before it has been served; that is no one's error. */
const forgive = (task: Promise<unknown>) => void task.catch(() => {});

const targetOf = ({ tabId, frameId }: Place) => ({ tabId, frameIds: [frameId] });

const tasks: Tasks = {
  sites,
  loadSettings,
  changeSettings,
  cite: citeEntry,
  showCount: ({ tabId }, mentions) => forgive(showCount(browser.action, tabId, mentions)),
  equip: (place, style) => forgive(equipPage(browser.scripting, targetOf(place), style)),
  teach: (place, languages) => forgive(teachPage(browser.scripting, targetOf(place), languages)),
  readPage: (tabId) => readPage(browser.scripting, tabId),
  openRecord: (entry, beside) => openRecord(browser, entry, beside),
};

export default defineBackground(() => {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) =>
    answer(message, sender, tasks),
  );
  browser.runtime.onConnect.addListener((port) => forgive(serveChart(port, browser.scripting)));
  browser.permissions.onAdded.addListener(() => forgive(readListedPages(browser, sites)));
  forgive(paintBadge(browser.action));
});
