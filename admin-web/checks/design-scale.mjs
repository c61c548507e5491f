/**
 * Counts the type sizes and spacings of the built style sheets, kit included.
 *
 * Each value is resolved: custom properties are followed through every definition the build contains, rem and calc() become
 * pixels. Not counted, with the reason:
 * - 0, auto and the CSS-wide keywords: they are no step of a scale;
 * - values up to 1px: borders and optical corrections, not distances a reader sees;
 * - percentages, viewport and container units: proportions of a box, not steps;
 * - properties that only script sets at run time (no definition in the build): listed at the end, so that none hides there.
 * A negative margin counts as the step it undoes.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const limits = { type: 5, space: 8, smallestType: 14 };
const dist = new URL('../dist', import.meta.url).pathname;

const sheets = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.css'),
);
const declarations = sheets.flatMap((name) => {
  const css = readFileSync(join(dist, name), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  return [...css.matchAll(/(?<=[{;])\s*(--[\w-]+|[a-z-]+)\s*:\s*([^;{}]+)/g)].map(([, property, value]) => ({
    property,
    value: value.trim(),
    name,
  }));
});

const variables = new Map();
for (const { property, value } of declarations) {
  if (property.startsWith('--'))
    variables.set(property, new Set([...(variables.get(property) ?? []), value]));
}

const unresolved = new Set();

/** Every text a value can stand for; several, where a variable has several definitions. */
function expand(value, seen = new Set()) {
  const start = value.indexOf('var(');
  if (start < 0) return [value];
  let depth = 0;
  let end = start;
  for (; end < value.length; end += 1) {
    if (value[end] === '(') depth += 1;
    if (value[end] === ')' && --depth === 0) break;
  }
  const [name, ...fallback] = value.slice(start + 4, end).split(',');
  const key = name.trim();
  const known = seen.has(key) ? [] : [...(variables.get(key) ?? [])];
  const choices = fallback.length > 0 ? [...known, fallback.join(',').trim()] : known;
  if (choices.length === 0) unresolved.add(key);
  return choices.flatMap((choice) =>
    expand(choice, new Set([...seen, key])).flatMap((text) =>
      expand(value.slice(0, start) + text + value.slice(end + 1), seen),
    ),
  );
}

function toPixels(text) {
  const value = text.trim();
  if (
    /%|\d(vh|vw|dvh|cqw|em\b(?<!rem))|env\(|auto|inherit|initial|unset|normal|min\(|max\(|clamp\(/.test(value)
  )
    return null;
  const sum = value
    .replace(/calc/g, '')
    .replace(/(-?\d*\.?\d+)rem/g, (_all, amount) => String(Number(amount) * 16))
    .replace(/(-?\d*\.?\d+)px/g, '$1');
  if (!/^[\d\s.+*/()-]+$/.test(sum)) return null;
  // Only digits and operators are left: arithmetic, evaluated as such.
  const pixels = Math.abs(Function(`return (${sum})`)());
  return pixels <= 1 ? null : Math.round(pixels * 100) / 100;
}

function splitValues(text) {
  const parts = [''];
  let depth = 0;
  for (const letter of text) {
    if (letter === '(') depth += 1;
    if (letter === ')') depth -= 1;
    if (letter === ' ' && depth === 0) parts.push('');
    else parts[parts.length - 1] += letter;
  }
  return parts.filter((part) => part !== '' && !part.startsWith('!'));
}

function count(isWanted) {
  const found = new Map();
  for (const { property, value, name } of declarations) {
    if (!isWanted.test(property)) continue;
    for (const text of expand(value)) {
      for (const part of splitValues(text)) {
        const pixels = toPixels(part);
        if (pixels === null) continue;
        const uses = found.get(pixels) ?? { count: 0, example: `${property}: ${value} (${name})` };
        found.set(pixels, { ...uses, count: uses.count + 1 });
      }
    }
  }
  return [...found].sort(([first], [second]) => first - second);
}

const types = count(/^font-size$/);
const spaces = count(/^(margin|padding)(-|$)|^(row-|column-)?gap$/);
const print = (title, list, limit) => {
  console.log(`${title}: ${list.length} (at most ${limit})`);
  for (const [pixels, { count: uses, example }] of list)
    console.log(`  ${String(pixels).padStart(5)} px  x${uses}  ${list.length > limit ? example : ''}`);
};
print('type sizes', types, limits.type);
print('spacings', spaces, limits.space);
if (unresolved.size > 0) console.log(`set at run time only: ${[...unresolved].sort().join(' ')}`);
if (
  types.length > limits.type ||
  spaces.length > limits.space ||
  (types[0]?.[0] ?? limits.smallestType) < limits.smallestType
)
  process.exitCode = 1;
