// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { CUT_LENGTH } from '../../core/block.ts';
import { blocksIn, type Target } from '../../entrypoints/scan/blocks.ts';
import { element, show } from './stand-ins.ts';

const blocksOf = (target: Target) =>
  [...blocksIn(target)].flatMap((block) => (block ? [block] : []));
const textsOf = (root: Element, deep = true) =>
  blocksOf({ root, deep }).map(({ text }) => text.trim());

describe('a block', () => {
  it.each([
    [
      'joins inline elements',
      '<p>withdrawal of <a>coalition <b>forces</b></a> from <i>Iraq</i></p>',
      ['withdrawal of coalition forces from Iraq'],
    ],
    ['joins the letters of a drop cap', '<p><span>I</span>raq</p>', ['Iraq']],
    ['ends where another begins', '<div>one <p>two</p> three</div>', ['one', 'two', 'three']],
    [
      'ends where another begins in a link',
      '<a>one <div>two</div> three</a>',
      ['one', 'two', 'three'],
    ],
    ['ends with its cell', '<table><tr><td>one</td><td>two</td></tr></table>', ['one', 'two']],
    ['goes on after a break of the line', '<p>leave<br>Iraq</p>', ['leave Iraq']],
    ['ends at a blank line', '<p>one<br> <br>two<br>three</p>', ['one', 'two three']],
    ['has a space for what it does not read', '<p>from<img>Iraq</p>', ['from Iraq']],
    ['does not notice what is never shown', '<p>I<script>x</script><wbr>raq</p>', ['Iraq']],
    ['takes a break of the source for a space', '<p>from\nIraq</p>', ['from Iraq']],
    ['keeps the lines of preformatted text', '<pre>one\n\ntwo</pre>', ['one\n\ntwo']],
    ['joins a custom element in a paragraph', '<p>US <x-tip>troops</x-tip></p>', ['US troops']],
    [
      'ends with a custom element elsewhere',
      '<main><x-p>one.</x-p><x-p>two.</x-p></main>',
      ['one.', 'two.'],
    ],
    ['is not empty', '<p> \n </p><p>&nbsp;</p>', []],
  ])('%s', (_, html, texts) => {
    show(html);
    expect(textsOf(document.body)).toEqual(texts);
  });

  it.each([
    'script',
    'style',
    'noscript',
    'template',
    'code',
    'kbd',
    'samp',
    'textarea',
    'select',
    'button',
    'svg',
    'math',
    'iframe',
    'canvas',
    'object',
    'video',
    'nav',
  ])('has nothing of <%s>', (name) => {
    show('<p>before</p>');
    const unread = document.createElement(name);
    // Harmless as a script and as a style sheet.
    unread.textContent = '/* unread */';
    document.body.append(unread, 'after');
    expect(textsOf(document.body).join(' ')).toBe('before after');
  });

  it('tells which node holds which text', () => {
    show('<p>from <b>Iraq</b></p>');
    const [block] = blocksOf({ root: document.body, deep: true });
    expect(block?.home).toBe(element('p'));
    expect(block?.pieces).toEqual([
      { source: element('p').firstChild, from: 0, text: 'from ' },
      { source: element('b').firstChild, from: 0, text: 'Iraq' },
    ]);
  });

  it('is of bounded length, whatever the page', () => {
    show(`<pre>${'A sentence. '.repeat(2000)}</pre><p>${'<b>word </b>'.repeat(2000)}</p>`);
    const blocks = blocksOf({ root: document.body, deep: true });
    expect(Math.max(...blocks.map(({ text }) => text.length))).toBeLessThanOrEqual(CUT_LENGTH);
    expect(blocks.map(({ text }) => text).join('')).toBe(document.body.textContent);
  });
});

describe('the blocks of a part of the page', () => {
  it('are its own alone, where no more is asked for', () => {
    show('<div id="home">one <p>two</p> <b>three</b></div>');
    expect(textsOf(element('#home'), false)).toEqual(['one', 'three']);
  });

  it('leave an inline element to the block around it', () => {
    show('<div>one <a id="link">two <p>three</p></a></div>');
    expect(textsOf(element('#link'))).toEqual(['three']);
  });
});

describe('the walk', () => {
  it('says so when the page takes away what it reads', () => {
    show(`<div><p>one</p><p id="here">two</p></div>`);
    const walk = blocksIn({ root: document.body, deep: true });
    walk.next();
    element('div').remove();
    let step = walk.next();
    while (!step.done) step = walk.next();
    expect(step.value).toBe(false);
  });

  it('reads a form whose fields are named like its properties', () => {
    show(
      `<form><p>one</p>${['firstChild', 'nextSibling', 'parentNode', 'localName']
        .map((name) => `<input name="${name}">`)
        .join('')}</form><p>two</p>`,
    );
    expect(textsOf(document.body)).toEqual(['one', 'two']);
  });

  it('lets the caller look at the clock in long stretches without text', () => {
    show('<i></i>'.repeat(1000));
    const steps = [...blocksIn({ root: document.body, deep: true })];
    expect(steps.length).toBeGreaterThan(2);
  });

  it.each(['', '<frameset><frame></frameset>'])(
    'finds nothing in a page with no text: "%s"',
    (html) => {
      document.documentElement.innerHTML = html;
      expect(blocksOf({ root: document, deep: true })).toEqual([]);
    },
  );

  it('finds nothing in a document without an element', () => {
    document.documentElement.remove();
    expect(blocksOf({ root: document, deep: true })).toEqual([]);
    document.append(document.createElement('html'));
  });
});
