// SPDX-License-Identifier: MIT
// What Chromium shows of an SVG, in a page and as an `<img>`, against our own PNG: nothing is displaced by more than
// 2 px, or is there in one of the two only. The browser knows none of the fonts.
import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { examples, foreignFont, openImage, openInline, render, startBrowser } from './harness.js';
import { comparePictures, movePicture, readPng } from './pictures.js';

let browser;
before(async () => {
  browser = await startBrowser({ fonts: [foreignFont] });
});
after(() => browser.close());

async function takeScreenshot(open, svg) {
  const { page, errors, close } = await open(browser, svg);
  const shot = await page.locator('svg, img').first().screenshot({ animations: 'disabled' });
  await close();
  assert.deepEqual(errors, []);
  return readPng(shot);
}

const names = (await readdir(examples)).filter((name) => name.endsWith('.yaml')).sort();
for (const name of names) {
  test(`${name} looks as its PNG does`, async (t) => {
    const file = path.join(examples, name);
    const svg = await render(file, 'svg');
    const ours = readPng(await render(file, 'png'));
    const inline = comparePictures(await takeScreenshot(openInline, svg), ours);
    const image = comparePictures(await takeScreenshot(openImage, svg), ours);
    t.diagnostic(`${inline.lost} and ${image.lost} pixels lost, mean difference ${inline.mean.toFixed(2)} of 255`);
    assert.equal(inline.lost, 0, `first at ${inline.first}`);
    assert.equal(image.lost, 0, `first at ${image.first}`);
  });
}

test('a picture 3 px off, and one in another font, are noticed', async () => {
  const file = path.join(examples, 'us-iraq.yaml');
  const ours = readPng(await render(file, 'png'));
  for (const [dx, dy] of [[3, 0], [0, 3]]) assert.ok(comparePictures(movePicture(ours, dx, dy), ours).lost > 100);
  const live = await takeScreenshot(openImage, await render(file, 'svg', ['--text', 'live']));
  assert.ok(comparePictures(live, ours).lost > 100);
});
