// SPDX-License-Identifier: MIT
// Two pictures compared for what has moved: a pixel has its counterpart where the other picture, within `radius` px of
// it, holds colours on both sides of its own, or nearly (`tolerance` of 255). What lies further off than `radius`, or is
// there in one of the two only, has none. Counted both ways.
import { PNG } from 'pngjs';

export function readPng(bytes) {
  return PNG.sync.read(Buffer.from(bytes));
}

/// How far the colour at byte `i` of `a` is from those that `b` has within `radius` of (x, y).
function findGap(a, b, i, radius) {
  const x = (i / 4) % b.width;
  const y = Math.floor(i / 4 / b.width);
  let gap = 0;
  for (let c = 0; c < 3; ++c) {
    let least = 255;
    let most = 0;
    for (let row = Math.max(0, y - radius); row <= Math.min(b.height - 1, y + radius); ++row)
      for (let column = Math.max(0, x - radius); column <= Math.min(b.width - 1, x + radius); ++column) {
        const value = b.data[(row * b.width + column) * 4 + c];
        least = Math.min(least, value);
        most = Math.max(most, value);
      }
    gap = Math.max(gap, least - a.data[i + c], a.data[i + c] - most);
  }
  return gap;
}

/// Pixels of `a` without a counterpart in `b`, as [x, y].
function findLost(a, b, radius, tolerance) {
  const lost = [];
  for (let i = 0; i < a.data.length; i += 4) {
    const isNear = [0, 1, 2].every((c) => Math.abs(a.data[i + c] - b.data[i + c]) <= tolerance);
    if (!isNear && findGap(a, b, i, radius) > tolerance) lost.push([(i / 4) % a.width, Math.floor(i / 4 / a.width)]);
  }
  return lost;
}

/// {lost: pixels without a counterpart, first: where the first of them is, mean: the mean difference of 255}.
export function comparePictures(a, b, { radius = 2, tolerance = 64 } = {}) {
  if (a.width !== b.width || a.height !== b.height)
    throw new Error(`${a.width} x ${a.height} px against ${b.width} x ${b.height}`);
  const lost = [...findLost(a, b, radius, tolerance), ...findLost(b, a, radius, tolerance)];
  let sum = 0;
  for (let i = 0; i < a.data.length; ++i) sum += Math.abs(a.data[i] - b.data[i]);
  return { lost: lost.length, first: lost[0], mean: sum / a.data.length };
}

/// The same picture `dx` px further right and `dy` further down; what comes in is as the corner was.
export function movePicture({ width, height, data }, dx, dy) {
  const moved = Buffer.alloc(data.length);
  for (let y = 0; y < height; ++y)
    for (let x = 0; x < width; ++x) {
      const from = x < dx || y < dy ? 0 : (y - dy) * width + (x - dx);
      data.copy(moved, (y * width + x) * 4, from * 4, from * 4 + 4);
    }
  return { width, height, data: moved };
}
