// SPDX-License-Identifier: MIT
// Zoom and pan, tooltips, search, groups, deep links, light and dark. Without it the page is a picture with links and
// a table: controls are made by it, from a template. Where the axis is a calendar only time is zoomed, and `data-x`
// says what a shape then does: one number, it moves with that place; two, its ends do, and it is stretched.
'use strict';
{
  const root = document.documentElement;
  const find = (id) => document.getElementById(id);
  const picture = find('picture');
  const svg = picture.querySelector('svg');
  const findAll = (selector) => [...svg.querySelectorAll(selector)];
  const { x0, x1, from, to, head, foot, most, levels } = JSON.parse(find('axis').textContent);
  const { width, height } = svg.viewBox.baseVal;
  const { abs, exp, hypot, max, min } = Math;
  const clamp = (value, least, most) => max(least, min(most, value));
  const boxOf = (node) => node.getBoundingClientRect();
  const on = (target, types, run, options) => types.split(' ').forEach((type) => target.addEventListener(type, run, options));
  const set = (node, name, value) => node.setAttribute(name, value);

  // Native tooltips would stand beside ours, so titles become labels.
  for (const title of findAll('title')) {
    title.parentNode.removeAttribute('aria-labelledby');
    set(title.parentNode, 'aria-label', title.textContent);
    title.remove();
  }

  // What the table says of each event, and what the picture has of it.
  const events = [...document.querySelectorAll('tr[id]')].map((row) => {
    const { id } = row;
    row.removeAttribute('id');
    return { id, row, parts: [], group: row.dataset.group, words: row.textContent.toLowerCase() };
  });
  for (const part of findAll('[data-event]')) {
    const event = events[part.dataset.event];
    event.parts.push(part);
    const mark = part.querySelector('g[id]');
    if (!mark) continue;
    event.mark = mark;
    event.target = mark.closest('a') || mark;
    event.target.tabIndex = 0;
    if (event.target === mark) set(mark, 'role', 'button');
  }
  const findEvent = ({ target }) => {
    const part = target.closest('[data-event]');
    return part && events[part.dataset.event];
  };

  // Zoom and pan.
  const views = findAll('.view');
  const at = { k: 1, x: 0, y: 0 };
  let drawn = 1;
  let waiting = 0;
  const place = () => {
    waiting = 0;
    const { k, x, y } = at;
    svg.classList.toggle('zoomed', k > 1);
    for (const view of views) set(view, 'transform', `translate(${x} ${y}) scale(${levels ? 1 : k})`);
    if (!levels) return;
    if (drawn !== k) moving.forEach((stretch) => stretch(k));
    drawn = k;
    drawTicks();
  };
  const moveTo = (k, x, y) => {
    at.k = k;
    at.x = clamp(x, x1 * (1 - k), x0 * (1 - k));
    at.y = levels ? 0 : clamp(y, height * (1 - k), 0);
    waiting = waiting || requestAnimationFrame(place);
  };
  const zoom = (factor, x = (x0 + x1) / 2, y = height / 2) => {
    const k = clamp(at.k * factor, 1, most);
    moveTo(k, x - ((x - at.x) * k) / at.k, y - ((y - at.y) * k) / at.k);
  };
  const pan = (dx, dy) => moveTo(at.k, at.x + dx, at.y + dy);
  const unit = () => width / svg.clientWidth;
  const locate = ({ clientX, clientY }) => {
    const { left, top } = boxOf(svg);
    return [(clientX - left) * unit(), (clientY - top) * unit()];
  };

  // Texts and marks keep their size: only places are multiplied.
  const moving = findAll('[data-x]').flatMap((group) => {
    const [a, b] = group.dataset.x.split(' ').map(Number);
    if (b === undefined) return (k) => set(group, 'transform', `translate(${(k - 1) * a})`);
    if (group.dataset.z === '') return (k) => set(group, 'transform', `scale(${k} 1)`);
    return [...group.children].map((node) => {
      const [x, w] = ['x', 'width'].map((name) => Number(node.getAttribute(name)));
      const d = node.getAttribute('d');
      return (k) => {
        const map = (place) => place + (k - 1) * (place < (a + b) / 2 ? a : b);
        const mapAll = (all, letter, numbers) =>
          letter + numbers.split(' ').map((n, i) => (letter === 'H' || i % 2 === 0 ? map(Number(n)) : n)).join(' ');
        if (d) set(node, 'd', d.replace(/([MLCH])([^A-Z]+)/g, mapAll));
        else set(node, 'x', map(x));
        set(node, 'width', map(x + w) - map(x));
      };
    });
  });

  // The finest ticks whose labels have room. The first label in sight says the larger unit too.
  const axis = svg.querySelector('.ticks');
  const copy = (kind, name, value, text) => {
    const node = svg.querySelector(`[data-t~=${kind}] > *`).cloneNode();
    node.removeAttribute('textLength');
    set(node, name, value);
    node.dataset.t = kind;
    node.textContent = text;
    axis.append(node);
    return node;
  };
  const drawTicks = () => {
    axis.replaceChildren();
    if (at.k === 1) return;
    const { x, t, p, n } = levels.find(({ room }) => room < at.k) || levels[levels.length - 1];
    let free = from;
    const write = (text, left, kind) => {
      if (left < free) return;
      free = left + 14 + copy(kind, 'x', left + 7, text).getComputedTextLength();
    };
    const places = x.map((place) => place * at.k + at.x);
    const next = p.findIndex((i) => places[i] > from);
    const name = n[(next < 0 ? p.length : next) - 1];
    if (name && (next < 0 || places[p[next]] > from + 100)) write(name, from, 'parent');
    const start = free;
    places.forEach((place, i) => {
      if (place < start || place > to) return;
      copy('tick', 'd', `M${place} ${head}V${foot}`);
      write(t[i], place, p.includes(i) ? 'parent' : 'label');
    });
  };

  on(svg, 'wheel', (event) => {
    const { deltaX, deltaY, deltaMode, ctrlKey } = event;
    const isLevel = abs(deltaX) > abs(deltaY);
    if (at.k === 1 && (isLevel || deltaY > 0)) return;
    event.preventDefault();
    if (isLevel) pan(-deltaX, 0);
    else zoom(exp(-deltaY * (deltaMode ? 0.04 : ctrlKey ? 0.01 : 0.002)), ...locate(event));
  }, { passive: false });

  const fingers = new Map();
  let moved = 0;
  on(svg, 'pointerdown', (event) => {
    moved = 0;
    if (!event.button) fingers.set(event.pointerId, event);
  });
  on(window, 'pointermove', (event) => {
    const id = event.pointerId;
    const was = fingers.get(id);
    if (!was) return;
    fingers.set(id, event);
    const [, other] = [...fingers].find(([key]) => key !== id) || [];
    const part = (a, b) => [a.clientX - b.clientX, a.clientY - b.clientY];
    const [dx, dy] = part(event, was);
    moved += hypot(dx, dy);
    if (moved > 4) hideTip();
    if (other) zoom(hypot(...part(event, other)) / hypot(...part(was, other)), ...locate(other));
    else if (at.k > 1) pan(dx * unit(), dy * unit());
    else picture.scrollLeft -= dx;
  });
  on(window, 'pointerup pointercancel', ({ pointerId }) => fingers.delete(pointerId));
  on(svg, 'touchmove', (event) => (at.k > 1 || event.touches[1]) && event.preventDefault(), { passive: false });
  on(svg, 'dragstart', (event) => event.preventDefault());

  // Tooltips, at the pointer or under what has the focus.
  document.body.append(find('controls').content);
  picture.before(find('bar'));
  const tip = find('tip');
  let shown;
  let leaving;
  const stay = () => clearTimeout(leaving);
  const hideTip = () => {
    stay();
    if (shown) shown.target.removeAttribute('aria-describedby');
    shown = undefined;
    tip.hidden = true;
  };
  const leave = () => {
    stay();
    leaving = setTimeout(hideTip, 250);
  };
  const show = (event, { clientX, clientY } = {}) => {
    stay();
    if (shown === event) return;
    hideTip();
    shown = event;
    tip.innerHTML = [...event.row.cells].map((cell) => `<div>${cell.innerHTML}<\/div>`).join('');
    tip.hidden = false;
    set(event.target, 'aria-describedby', 'tip');
    const { left, top, bottom } = boxOf(event.mark);
    const below = (clientY || bottom) + 14;
    const above = (clientY || top) - tip.offsetHeight - 14;
    tip.style.left = `${scrollX + clamp(clientX || left, 12, root.clientWidth - tip.offsetWidth - 12)}px`;
    tip.style.top = `${scrollY + (above < 8 || below + tip.offsetHeight < innerHeight ? below : above)}px`;
  };
  on(svg, 'pointerover', (event) => {
    const found = !fingers.size && findEvent(event);
    if (found) show(found, event);
    else leave();
  });
  on(svg, 'pointerleave focusout', leave);
  on(tip, 'pointerenter focusin', stay);
  on(tip, 'pointerleave focusout', leave);

  const reveal = ({ mark }) => {
    const box = boxOf(mark);
    const frame = boxOf(svg);
    const miss = (from, to) => max(frame[from] + 20 - box[from], min(0, frame[to] - 20 - box[to])) * unit();
    pan(miss('left', 'right'), miss('top', 'bottom'));
    place();
  };
  on(svg, 'focusin', (event) => {
    const found = !fingers.size && findEvent(event);
    if (!found) return;
    reveal(found);
    show(found);
  });
  const makeHash = ({ id }) => `#${encodeURIComponent(id)}`;
  const select = (event) => history.replaceState(null, '', makeHash(event));
  on(svg, 'click', (event) => {
    const found = findEvent(event);
    if (moved > 4) event.preventDefault();
    else if (found) {
      select(found);
      show(found, event);
    }
  });
  const go = () => {
    const found = events.find((event) => location.hash === makeHash(event));
    if (!found) return;
    if (!found.mark) location.hash = 'events';
    (found.mark || found.row).scrollIntoView({ block: 'center' });
    if (!found.mark) return;
    if (at.k === 1) zoom(2);
    found.target.focus();
  };

  // Search and groups.
  const search = find('search');
  const off = new Set();
  const sift = () => {
    const wanted = search.value.toLowerCase();
    for (const event of events) {
      const isOff = off.has(event.group);
      event.kept = !isOff && event.words.includes(wanted);
      event.row.hidden = !event.kept;
      for (const part of event.parts) set(part, 'class', isOff ? 'gone' : event.kept ? '' : 'dim');
    }
    const { length } = events.filter(({ kept }) => kept);
    find('count').textContent = length < events.length ? `${length} of ${events.length} events` : '';
  };
  on(search, 'input', sift);

  // Light and dark: of the page, and of a picture that has both.
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
  const schemes = rules.filter(({ media }) => media && media.mediaText.includes('color-scheme'));
  let isDark = matchMedia('(prefers-color-scheme: dark)').matches;
  const shift = (x, y) => (event) => at.k > 1 && svg.contains(event.target) && pan(x * 80, y * 80);
  const acts = {
    '/': () => search.focus(),
    '+': () => zoom(1.5),
    '-': () => zoom(1 / 1.5),
    0: () => moveTo(1, 0, 0),
    ArrowLeft: shift(1, 0),
    ArrowRight: shift(-1, 0),
    ArrowUp: shift(0, 1),
    ArrowDown: shift(0, -1),
    Escape: () => {
      if (!shown) search.value = '';
      hideTip();
      sift();
    },
    scheme: () => {
      isDark = !isDark;
      for (const { media } of schemes) media.mediaText = isDark ? 'screen' : 'not all';
    },
    group: ({ currentTarget: chip }) => {
      const { group } = chip.dataset;
      if (!off.delete(group)) off.add(group);
      set(chip, 'aria-pressed', !off.has(group));
      sift();
    },
  };
  for (const button of find('bar').querySelectorAll('button')) on(button, 'click', acts[button.dataset.act]);
  on(document, 'keydown', (event) => {
    const { target } = event;
    const key = event.key === '=' ? '+' : event.key;
    const first = events.find(({ kept, mark }) => kept && mark);
    if (key === 'Enter' && target === search && first) first.target.focus();
    if (key === 'Enter' && target.getAttribute('role') === 'button') select(findEvent(event));
    if (event.ctrlKey || event.metaKey || event.altKey || !acts[key] || (target === search && key !== 'Escape')) return;
    if (acts[key](event) !== false) event.preventDefault();
  });
  on(window, 'beforeprint', () => {
    moveTo(1, 0, 0);
    place();
  });
  on(window, 'hashchange', go);

  root.classList.add('live');
  sift();
  place();
  go();
}
