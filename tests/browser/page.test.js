// SPDX-License-Identifier: MIT
// The page of `-f html`: what a reader does with it, by pointer and keyboard, in light and dark, on paper, without its
// script; and that it asks for nothing beyond itself.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import { examples, makeFolder, openPage, render, renderText, startBrowser } from './harness.js';

const run = promisify(execFile);
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const document = `
title: Three steps
groups: {Field work: {color: blue}, Talks: {color: red}}
events:
  - {date: 2003, title: First step, description: It begins., group: Field work, link: "https://example.org/one"}
  - {date: 2010-05-30, title: Second step, group: Talks}
  - {start: 2004, end: 2012, title: A long stay, group: Field work}
`;

let browser;
let html;
let iraq;
before(async () => {
  browser = await startBrowser();
  html = await renderText(document, 'html');
  iraq = await render(path.join(examples, 'us-iraq.yaml'), 'html');
});
after(() => browser.close());

/// Runs `check` with the page, then holds it to be silent and alone.
async function withPage(body, check, options) {
  const opened = await openPage(browser, body, options);
  try {
    await check(opened.page);
    assert.deepEqual(opened.errors, []);
    assert.deepEqual(opened.refused, []);
  } finally {
    await opened.close();
  }
}

async function findViolations(page) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => window.axe.run());
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0].html.slice(0, 160)}`);
}

const readTip = (page) => page.evaluate(() => {
  const tip = document.getElementById('tip');
  return tip.hidden ? null : tip.innerText;
});
const settle = (page) => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

test('the page is silent and alone under its policy', () => withPage(iraq, settle));

test('axe finds nothing, in light and dark, with the table shown', async () => {
  for (const colorScheme of ['light', 'dark']) {
    for (const fragment of ['', 'events']) {
      await withPage(iraq, async (page) => assert.deepEqual(await findViolations(page), []), { colorScheme, fragment });
    }
  }
});

test('the keyboard leads through controls and events', () => withPage(html, async (page) => {
  await page.keyboard.press('/');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'search');
  await page.keyboard.press('Escape');
  const names = [];
  for (let i = 0; i < 14; i += 1) {
    await page.keyboard.press('Tab');
    const tip = await readTip(page);
    if (tip) names.push(tip.split('\n')[1]);
  }
  assert.deepEqual(names.slice(0, 3), ['First step', 'A long stay', 'Second step']);
  await page.evaluate(() => document.querySelector('[role=button]').focus());
  assert.match(await readTip(page), /A long stay/);
  await page.keyboard.press('Enter');
  assert.equal(await page.evaluate(() => location.hash), '#a-long-stay');
  await page.keyboard.press('Escape');
  assert.equal(await readTip(page), null);
}));

test('keys zoom, pan and go back', () => withPage(html, async (page) => {
  const place = () => page.evaluate(() => document.querySelector('.view').getAttribute('transform'));
  await settle(page);
  const start = await place();
  await page.evaluate(() => document.querySelector('#picture [tabindex]').focus());
  for (const key of ['+', '+', 'ArrowRight']) {
    await page.keyboard.press(key);
    await settle(page);
    assert.notEqual(await place(), start, key);
  }
  await page.keyboard.press('0');
  await settle(page);
  assert.equal(await place(), start);
}));

test('the pointer opens a tooltip that can be entered, the wheel zooms, a drag pans', () => withPage(html, async (page) => {
  const title = page.locator('#picture text', { hasText: 'First step' });
  await title.hover();
  assert.match(await readTip(page), /2003\n+First step\n+It begins\.\n+Field work\n+https:\/\/example\.org\/one/);
  await page.locator('#tip').hover();
  await page.waitForTimeout(400);
  assert.match(await readTip(page), /First step/);
  await page.mouse.move(640, 700);
  await page.waitForTimeout(400);
  assert.equal(await readTip(page), null);
  const box = await page.locator('#picture svg').boundingBox();
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.wheel(0, -400);
  await settle(page);
  const place = () => page.evaluate(() => document.querySelector('.view').getAttribute('transform'));
  const zoomed = await place();
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 - 60, box.y + box.height / 2, { steps: 4 });
  await page.mouse.up();
  await settle(page);
  assert.notEqual(await place(), zoomed);
}));

test('zoomed time keeps the size of texts, moves marks with their dates, and labels finer ticks', () => withPage(iraq, async (page) => {
  const measure = () => page.evaluate(() => {
    const find = (text) => [...document.querySelectorAll('#picture text')].find((node) => node.textContent === text).getBoundingClientRect();
    const [one, two] = ['Combat forces depart', 'Embassy guarded'].map(find);
    const bar = document.querySelector('#picture [data-x*=" "] > rect').getBoundingClientRect();
    return { size: [one.width, one.height], apart: two.left - one.left, bar: bar.width };
  });
  const start = await measure();
  await page.keyboard.press('+');
  await settle(page);
  const zoomed = await measure();
  const factor = 1.5;
  start.size.forEach((size, i) => assert.ok(Math.abs(size - zoomed.size[i]) < 0.5));
  assert.ok(Math.abs(zoomed.bar / start.bar - factor) < 0.05);
  assert.ok(zoomed.apart > start.apart * (factor - 0.1));
  const ticks = await page.locator('.ticks text').allTextContents();
  assert.ok(ticks.length > 4 && ticks.every((text) => /^\d{4}$/.test(text)), ticks.join());
  for (let i = 0; i < 5; i += 1) await page.keyboard.press('+');
  await settle(page);
  const months = await page.locator('.ticks text').allTextContents();
  assert.ok(months.some((text) => /^[A-Z][a-z]+$/.test(text)) && months.some((text) => /\d{4}/.test(text)), months.join());
  const boxes = await page.locator('.ticks text').evaluateAll((all) => all.map((node) => node.getBoundingClientRect().toJSON()));
  boxes.slice(1).forEach((box, i) => assert.ok(box.left > boxes[i].right));
}));

test('search dims the rest and counts', () => withPage(html, async (page) => {
  await page.keyboard.press('/');
  await page.keyboard.type('step');
  assert.equal(await page.locator('#count').textContent(), '2 of 3 events');
  assert.equal(await page.locator('#picture .dim g[id]').count(), 1);
  assert.equal(await page.locator('#events tbody tr:not([hidden])').count(), 2);
  await page.keyboard.press('Enter');
  assert.match(await readTip(page), /First step/);
}));

test('a group can be left out', () => withPage(html, async (page) => {
  await page.getByRole('button', { name: 'Talks' }).click();
  assert.equal(await page.getByRole('button', { name: 'Talks' }).getAttribute('aria-pressed'), 'false');
  assert.equal(await page.locator('#picture text', { hasText: 'Second step' }).isVisible(), false);
  assert.equal(await page.locator('#picture text', { hasText: 'First step' }).isVisible(), true);
  await page.getByRole('button', { name: 'Talks' }).click();
  assert.equal(await page.locator('#picture text', { hasText: 'Second step' }).isVisible(), true);
}));

test('a link to an event leads to it', () => withPage(html, async (page) => {
  await settle(page);
  assert.match(await readTip(page), /Second step/);
  assert.ok(await page.locator('#picture svg.zoomed').count());
  const box = await page.locator('#picture text', { hasText: 'Second step' }).boundingBox();
  assert.ok(box.x > 0 && box.x + box.width < 1280);
}, { fragment: 'second-step' }));

test('light and dark can be switched', () => withPage(html, async (page) => {
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await ground();
  await page.getByRole('button', { name: 'Light/dark' }).click();
  const dark = await ground();
  assert.notEqual(dark, light);
  await page.getByRole('button', { name: 'Light/dark' }).click();
  assert.equal(await ground(), light);
}));

test('the system chooses dark', () => withPage(html, async (page) => {
  assert.equal(await page.evaluate(() => getComputedStyle(document.body).backgroundColor), 'rgb(20, 24, 29)');
}, { colorScheme: 'dark' }));

test('nothing moves by itself for who asked for that', () => withPage(html, async (page) => {
  assert.equal(await page.evaluate(() => getComputedStyle(document.querySelector('#picture svg g')).transitionDuration), '0s');
}, { reducedMotion: 'reduce' }));

test('without its script the page is the picture, its links and its table', () => withPage(html, async (page) => {
  assert.equal(await page.locator('button, input').count(), 0);
  assert.equal(await page.locator('#picture a').getAttribute('href'), 'https://example.org/one');
  assert.ok((await page.locator('#picture svg g > title').count()) > 3);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  assert.equal(await page.locator('#events table').isVisible(), true);
  assert.ok((await page.locator('#events').boundingBox()).height > 100);
}, { javaScriptEnabled: false }));

test('printing brings the whole picture and no controls', () => withPage(iraq, async (page) => {
  for (let i = 0; i < 5; i += 1) await page.keyboard.press('+');
  await settle(page);
  const folder = await makeFolder();
  const file = path.join(folder, 'page.pdf');
  await writeFile(file, await page.pdf({ format: 'A4', landscape: true }));
  const { stdout } = await run('pdftotext', ['-layout', file, '-']);
  for (const text of ['The U.S. military mission in Iraq', 'Embassy guarded', 'Formal talks begin', 'Source:', '2003'])
    assert.ok(stdout.replace(/\s+/g, ' ').includes(text), text);
  for (const text of ['Reset', 'Light/dark', 'Table']) assert.ok(!stdout.includes(text), text);
  assert.match((await run('pdfinfo', [file])).stdout, /Pages:\s+1\n/);
}));

test('texts of a document stay texts', async () => {
  const hostile = `
title: "</script><script>document.title='out'</script><!--"
events:
  - {date: 2003, title: "</script><img src=x onerror=alert(1)>", description: "]]> <!-- </style> &lt;b&gt;"}
  - {date: 2004, title: "' onload='alert(1)", display: "<svg onload=alert(1)>"}
axis: {format: "'</script>'y"}
`;
  await withPage(await renderText(hostile, 'html'), async (page) => {
    assert.match(await page.title(), /^<\/script><script>/);
    assert.equal(await page.locator('img').count(), 0);
    await page.keyboard.press('+');
    await page.evaluate(() => document.querySelector('#picture [tabindex]').focus());
    assert.match(await readTip(page), /<\/script><img src=x/);
  });
});

test('five thousand events are a page of 2.5 MB at most that pans at 30 frames a second', async () => {
  const events = Array.from({ length: 5000 }, (_, i) => {
    const day = new Date(Date.UTC(1900, 0, 1 + ((i * 7919) % 45000))).toISOString().slice(0, 10);
    return `  - {date: ${day}, title: Event number ${i} of many, description: A sentence that says what happened on this day., group: ${'ABC'[i % 3]}}`;
  });
  const body = await renderText(`title: Five thousand\nevents:\n${events.join('\n')}\n`, 'html');
  assert.ok(body.length <= 2.5e6, `${body.length} bytes`);
  await withPage(body, async (page) => {
    await page.keyboard.press('+');
    await page.keyboard.press('+');
    const box = await page.locator('#picture svg').boundingBox();
    const y = box.y + box.height / 2;
    await page.mouse.move(box.x + 900, y);
    await page.mouse.down();
    await page.evaluate(() => {
      window.frames_ = [];
      const note = (now) => {
        window.frames_.push(now);
        requestAnimationFrame(note);
      };
      requestAnimationFrame(note);
    });
    for (let i = 0; i < 60; i += 1) await page.mouse.move(box.x + 900 - i * 6, y);
    await page.mouse.up();
    const gaps = await page.evaluate(() => window.frames_.slice(1).map((at, i) => at - window.frames_[i]).sort((a, b) => a - b));
    const rate = 1000 / gaps[Math.floor(gaps.length / 2)];
    console.log(`5,000 events: ${body.length} bytes, ${rate.toFixed(0)} frames a second (median of ${gaps.length})`);
    assert.ok(rate >= 30, `${rate} frames a second`);
  });
});

test('at no zoom do texts of two events meet, in any example', async () => {
  const findMeetings = () => {
    const texts = [...document.querySelectorAll('#picture [data-event] text')].map((text) => ({
      event: text.closest('[data-event]').dataset.event,
      words: text.textContent,
      box: text.getBoundingClientRect(),
    }));
    const meet = ({ event, box: a }, { event: other, box: b }) =>
      event !== other && a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 3 && b.top < a.bottom - 3;
    return texts.flatMap((one, i) => texts.slice(i + 1).filter((two) => meet(one, two)).map((two) => `${one.words}|${two.words}`));
  };
  for (const name of (await readdir(examples)).filter((file) => file.endsWith('.yaml'))) {
    await withPage(await render(path.join(examples, name), 'html'), async (page) => {
      for (let zoom = 0; zoom < 8; zoom += 2) {
        assert.deepEqual(await page.evaluate(findMeetings), [], `${name} at ${zoom}`);
        await page.keyboard.press('+');
        await page.keyboard.press('+');
        await settle(page);
      }
    });
  }
});
