import { describe, expect, it } from 'vitest';
import { backgroundMessageSchema, pageListSchema } from '../../data/messages-schema.ts';

describe('what the background is asked', () => {
  it.each([
    [{ type: 'report', mentions: 0 }],
    [{ type: 'report', mentions: 12 }],
    [{ type: 'settings' }],
    [{ type: 'read-page', tabId: 4 }],
    [{ type: 'mute', phrase: 'the withdrawal' }],
    [{ type: 'mute-site' }],
  ])('%j is a message', (message) => {
    expect(backgroundMessageSchema.safeParse(message).success).toBe(true);
  });

  it.each([
    [undefined],
    [null],
    ['report'],
    [{}],
    [{ type: 'reports', mentions: 1 }],
    [{ type: 'report' }],
    [{ type: 'report', mentions: -1 }],
    [{ type: 'report', mentions: 1.5 }],
    [{ type: 'report', mentions: '3' }],
    [{ type: 'read-page', tabId: 'all' }],
    [{ type: 'mute' }],
    [{ type: 'mute', phrase: ['the withdrawal'] }],
    [['settings']],
  ])('%j is none', (message) => {
    expect(backgroundMessageSchema.safeParse(message).success).toBe(false);
  });
});

describe("a page's list", () => {
  const mention = { id: 1, text: 'the coalition', term: 't-coalition', type: 'body', entry: null };

  it.each([
    [{ on: true, mentions: [] }],
    [{ on: false, mentions: [] }],
    [{ on: true, mentions: [mention, { ...mention, id: 2, entry: 'd-2025-09' }] }],
  ])('%j is one', (list) => {
    expect(pageListSchema.safeParse(list).success).toBe(true);
  });

  it.each([
    [undefined],
    [{ mentions: [] }],
    [{ on: true }],
    [{ on: true, mentions: [{ ...mention, id: 'x' }] }],
    [{ on: true, mentions: [{ ...mention, type: 'party' }] }],
    [{ on: true, mentions: [{ ...mention, text: undefined }] }],
  ])('%j is none', (list) => {
    expect(pageListSchema.safeParse(list).success).toBe(false);
  });
});
