// SPDX-License-Identifier: MIT
// The harness itself: that it sees what goes wrong, and that pictures cause none of it.
import assert from 'node:assert/strict';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { examples, openImage, openInline, openPage, openSvg, render, startBrowser } from './harness.js';

let browser;
before(async () => {
  browser = await startBrowser();
});
after(() => browser.close());

test('a script that throws, a refused style and an outside image are all noticed', async () => {
  const html = `<!doctype html><meta http-equiv="Content-Security-Policy" content="style-src 'none'; img-src *">
    <title>bad</title><style>p{color:red}</style><img src="https://example.org/x.png"><script>throw new Error('seen')</script>`;
  const { errors, refused, close } = await openPage(browser, html);
  await close();
  assert.ok(errors.some((text) => text.includes('seen')));
  assert.ok(errors.some((text) => text.includes('Content Security Policy')));
  assert.deepEqual(refused, ['https://example.org/x.png']);
});

test('a picture loads nothing and causes no complaint, in a page, as an image and alone', async () => {
  const svg = await render(path.join(examples, 'us-iraq.yaml'), 'svg');
  for (const open of [openInline, openImage, openSvg]) {
    const { page, errors, refused, close } = await open(browser, svg);
    const width = await page.evaluate(() => document.querySelector('svg, img').getBoundingClientRect().width);
    await close();
    assert.equal(width, 1200);
    assert.deepEqual(errors, []);
    assert.deepEqual(refused, []);
  }
});
