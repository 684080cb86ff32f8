// SPDX-License-Identifier: MIT
// Every text of every example stands where it was laid out, in a browser that knows none of the fonts that it was laid
// out in: with `textLength`, and without it by the embedded font alone.
import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { examples, foreignFont, openInline, render, renderText, startBrowser } from './harness.js';

const most = 0.5; // px
let browser;
before(async () => {
  browser = await startBrowser({ fonts: [foreignFont] });
});
after(() => browser.close());

/// Runs in the page. By text: `cells`, how far the cells of its characters, side by side, are from the box that the file
/// states; `own`, the same without `textLength`; `ink`, how far the box round cells and ink (getBBox) is from it, in em.
function measureInPage() {
  const findEdges = (text) => {
    const edges = [Infinity, -Infinity];
    for (let i = 0; i < text.getNumberOfChars(); ++i) {
      const cell = text.getExtentOfChar(i);
      if (cell.width === 0) continue;
      edges[0] = Math.min(edges[0], cell.x);
      edges[1] = Math.max(edges[1], cell.x + cell.width);
    }
    return edges;
  };
  return [...document.querySelectorAll('svg text')].map((text) => {
    const x = Number(text.getAttribute('x'));
    const right = x + Number(text.getAttribute('textLength'));
    const measure = ([from, to]) => Math.max(Math.abs(from - x), Math.abs(to - right));
    const box = text.getBBox();
    const cells = measure(findEdges(text));
    text.removeAttribute('textLength');
    const own = measure(findEdges(text));
    const ink = measure([box.x, box.x + box.width]) / parseFloat(getComputedStyle(text).fontSize);
    return { words: text.textContent, cells, own, ink };
  });
}

async function measureTexts(svgs) {
  const { page, errors, refused, close } = await openInline(browser, svgs);
  const texts = await page.evaluate(measureInPage);
  const fonts = await page.evaluate(() => [...document.fonts].map((font) => font.status));
  const ids = await page.evaluate(() => [...document.querySelectorAll('[id]')].map((element) => element.id));
  await close();
  assert.deepEqual(errors, []);
  assert.deepEqual(refused, []);
  assert.ok(fonts.every((status) => status === 'loaded'), `${fonts}`);
  return { texts, ids };
}

/// The text with the largest `key`.
const findWorst = (texts, key) => texts.reduce((worst, text) => (text[key] > worst[key] ? text : worst));

const names = (await readdir(examples)).filter((name) => name.endsWith('.yaml')).sort();
for (const name of names) {
  test(`the texts of ${name} stand in their boxes`, async (t) => {
    const { texts } = await measureTexts(await render(path.join(examples, name), 'svg'));
    assert.ok(texts.length > 10);
    const [cells, own, ink] = ['cells', 'own', 'ink'].map((key) => findWorst(texts, key));
    t.diagnostic(`${texts.length} texts, worst ${cells.cells.toFixed(3)} px, by the font alone ${own.own.toFixed(3)} px ` +
      `(${own.words}), ink ${ink.ink.toFixed(3)} em beyond (${ink.words})`);
    assert.ok(cells.cells <= most, cells.words);
    assert.ok(own.own <= most, own.words);
    assert.ok(ink.ink <= 0.12, ink.words);
  });
}

test('without the embedded fonts this is noticed', async () => {
  const { texts } = await measureTexts(await render(path.join(examples, 'us-iraq.yaml'), 'svg', ['--text', 'live']));
  assert.ok(findWorst(texts, 'own').own > 5);
});

test('two pictures in one page keep their own fonts and ids', async () => {
  const make = (title) =>
    renderText(`title: '${title}'\nevents: [{date: 2003, title: '${title}'}, {date: 2004, title: End}]\n`, 'svg');
  const { texts, ids } = await measureTexts([await make('Sphinx of black'), await make('Quartz, judge my vow')]);
  assert.equal(new Set(ids).size, ids.length);
  assert.ok(findWorst(texts, 'own').own <= most);
});
