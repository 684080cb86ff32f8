// SPDX-License-Identifier: MIT
// A document drawn by the command and opened in headless Chromium: as SVG inside a page, as an `<img>`, or as a page of
// its own. Nothing reaches a network: every address but the one page served here is refused and noted. What the browser
// complains about is kept in `errors`.
//
// CHRONODRAW names the command (default build/release/chronodraw), CHROMIUM the browser.
import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';

const run = promisify(execFile);
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
export const examples = path.join(root, 'data/examples');
const command = process.env.CHRONODRAW ?? path.join(root, 'build/release/chronodraw');
const address = 'http://picture.test/';

/// A folder that is gone when the process ends.
export async function makeFolder() {
  const folder = await mkdtemp(path.join(tmpdir(), 'chronodraw-browser-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/// The bytes of `file` drawn as `format`; `options` are further arguments of the command.
export async function render(file, format, options = []) {
  const { stdout } = await run(command, ['render', file, '-q', '-f', format, '-o', '-', ...options], {
    encoding: 'buffer',
    maxBuffer: 256 << 20,
  });
  return stdout;
}

/// The same for a document that is given as text.
export async function renderText(yaml, format, options = []) {
  const folder = await mkdtemp(path.join(tmpdir(), 'chronodraw-browser-'));
  try {
    const file = path.join(folder, 'document.yaml');
    await writeFile(file, yaml);
    return await render(file, format, options);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/// A fontconfig file under which a program sees `fonts` (paths of files) and no other.
export async function makeFontConfig(fonts) {
  const folder = await makeFolder();
  await mkdir(path.join(folder, 'fonts'));
  for (const font of fonts) await symlink(font, path.join(folder, 'fonts', path.basename(font)));
  const file = path.join(folder, 'fonts.conf');
  await writeFile(
    file,
    `<fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/cache</cachedir></fontconfig>`,
  );
  return file;
}

/// A font that no picture uses: a browser that knows no other shows what the file's own fonts do. (One that knows none
/// at all now and then refuses the file's too.)
export const foreignFont = '/usr/share/fonts/truetype/noto/NotoSerif-Regular.ttf';

/// Chromium without a window. `fonts`: the only font files it is to know; absent: the machine's.
export async function startBrowser({ fonts } = {}) {
  const env = { ...process.env };
  if (fonts) env.FONTCONFIG_FILE = await makeFontConfig(fonts);
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    env,
    args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none', '--disable-lcd-text', '--hide-scrollbars'],
  });
}

/// Opens `files` ({name: {body, type}}) at `first`. Gives {page, errors, refused, close}: `errors` are what the console
/// and uncaught exceptions said, `refused` the addresses that were asked for and are not among the files.
export async function openFiles(browser, files, first, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  const page = await context.newPage();
  const errors = [];
  const refused = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) errors.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => errors.push(`exception: ${error.message}`));
  await context.route('**', async (route) => {
    const wanted = route.request().url();
    const file = wanted.startsWith(address) ? files[wanted.slice(address.length).split(/[?#]/)[0]] : undefined;
    if (file) return route.fulfill({ contentType: file.type, body: file.body });
    if (!wanted.endsWith('/favicon.ico')) refused.push(wanted);
    return route.abort();
  });
  await page.goto(address + first, { waitUntil: 'load' });
  await page.evaluate(() => document.fonts.ready);
  return { page, errors, refused, close: () => context.close() };
}

function makePage(body, style) {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>picture</title>
<link rel="icon" href="data:,"><style>body{margin:0}svg,img{display:block}${style}</style>${body}`;
}

/// SVGs (one, or several in a list) written into a page.
export function openInline(browser, svgs, { style = '', ...options } = {}) {
  const body = [svgs].flat().map(String).join('\n');
  return openFiles(browser, { 'page.html': { body: makePage(body, style), type: 'text/html' } }, 'page.html', options);
}

/// One SVG as the source of an `<img>`.
export function openImage(browser, svg, { style = '', ...options } = {}) {
  const files = {
    'page.html': { body: makePage('<img src="picture.svg" alt="">', style), type: 'text/html' },
    'picture.svg': { body: svg, type: 'image/svg+xml' },
  };
  return openFiles(browser, files, 'page.html', options);
}

/// One SVG as a document of its own.
export function openSvg(browser, svg, options = {}) {
  return openFiles(browser, { 'picture.svg': { body: svg, type: 'image/svg+xml' } }, 'picture.svg', options);
}

/// An HTML document as it is. `fragment`: what follows `#`.
export function openPage(browser, html, { fragment = '', ...options } = {}) {
  const files = { 'page.html': { body: html, type: 'text/html' } };
  return openFiles(browser, files, fragment ? `page.html#${fragment}` : 'page.html', options);
}

export async function readExample(name) {
  return readFile(path.join(examples, `${name}.yaml`), 'utf8');
}
