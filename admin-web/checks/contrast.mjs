/** Measures the colour pairs of styles/tokens.css (WCAG 2.2): 4.5 for text, 3 for the outlines of controls. */
import { readFileSync } from 'node:fs';

const css = readFileSync(new URL('../src/styles/tokens.css', import.meta.url), 'utf8');
const read = (block) =>
  Object.fromEntries(
    [...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map(([, name, colour]) => [name, colour]),
  );
const [lightBlock, darkBlock] = css.split("[data-theme='dark']");

const grounds = ['page', 'surface', 'sunken'];
const textPairs = [
  ...['ink', 'ink-soft', 'accent', 'accent-strong', 'red'].flatMap((ink) =>
    grounds.map((ground) => [ink, ground]),
  ),
  ...['accent', 'red', 'yellow', 'green'].map((tone) => [tone, `${tone}-soft`]),
  ...['accent', 'red', 'yellow', 'green'].map((tone) => ['ink', `${tone}-soft`]),
  ['ink-soft', 'accent-soft'],
  ['surface', 'red'],
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
];
const outlinePairs = grounds.map((ground) => ['line-strong', ground]);

function luminance(colour) {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(first, second) {
  const [light, dark] = [luminance(first), luminance(second)].sort((one, other) => other - one);
  return (light + 0.05) / (dark + 0.05);
}

for (const [theme, block] of [
  ['light', lightBlock],
  ['dark', darkBlock],
]) {
  const colours = read(block);
  const measured = [
    ...textPairs.map((pair) => [...pair, 4.5]),
    ...outlinePairs.map((pair) => [...pair, 3]),
  ].map(([ink, ground, least]) => ({
    ink,
    ground,
    least,
    ratio: contrast(colours[ink], colours[ground]),
  }));
  const lowest = measured.toSorted((one, other) => one.ratio / one.least - other.ratio / other.least)[0];
  console.log(
    `${theme}: ${measured.length} pairs, tightest ${lowest.ink} on ${lowest.ground} ${lowest.ratio.toFixed(2)} (at least ${lowest.least})`,
  );
  for (const { ink, ground, least, ratio } of measured.filter((one) => one.ratio < one.least)) {
    console.log(`  too low: ${ink} on ${ground} ${ratio.toFixed(2)} < ${least}`);
    process.exitCode = 1;
  }
}
