import browser, { type Runtime } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import sites from '../../data/sites.json' with { type: 'json' };
import { paintBadge, showCount } from './badge.ts';
import { citeEntry } from './cite-entry.ts';
import { equipPage } from './equip-page.ts';
import { answer, type Tasks } from './messages.ts';
import { openRecord } from './open-record.ts';
import { readListedPages, readPage } from './read-page.ts';
import { changeSettings, loadSettings } from './settings.ts';
import { teachPage } from './teach-page.ts';

/** A page can be gone before it has been served; that is no one's error. */
const forgive = (task: Promise<unknown>) => void task.catch(() => {});

const tasks: Tasks = {
  sites,
  loadSettings,
  changeSettings,
  chart: ({ tabId, frameId }) =>
    forgive(
      browser.scripting.executeScript({
        target: { tabId, frameIds: [frameId] },
        files: ['chart.js'],
      }),
    ),
  cite: citeEntry,
  showCount: ({ tabId }, mentions) => forgive(showCount(browser.action, tabId, mentions)),
  equip: ({ tabId, frameId }, style) =>
    forgive(equipPage(browser.scripting, { tabId, frameIds: [frameId] }, style)),
  teach: ({ tabId, frameId }, languages) =>
    forgive(teachPage(browser.scripting, { tabId, frameIds: [frameId] }, languages)),
  readPage: (tabId) => readPage(browser.scripting, tabId),
  openRecord: (entry, beside) => openRecord(browser, entry, beside),
};

export default defineBackground(() => {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) =>
    answer(message, sender, tasks),
  );
  browser.permissions.onAdded.addListener(() => forgive(readListedPages(browser, sites)));
  forgive(paintBadge(browser.action));
});
