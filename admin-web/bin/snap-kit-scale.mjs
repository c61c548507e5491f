/**
 * The component kit brings type sizes and spacings of its own (some forty different ones). Theme variables reach only a
 * part of them, so every such value in the kit's style sheets is moved to the nearest step of styles/tokens.css at build time.
 */
const textSteps = [14, 16, 20, 24, 32];
const spaceSteps = [4, 8, 12, 16, 24, 32, 48];

const typeProperty = /^font-size$|^--.*(font-size|fz)(-|$)/;
const spaceProperty =
  /^(margin|padding)(-|$)|^(row-|column-)?gap$|^--.*(padding|gap|margin|spacing|offset)(-|$)/;
const length = /calc\((-?[\d.]+)rem \* var\(--mantine-scale\)\)|(?<![\w.-])(-?\d*\.?\d+)(rem|px|em)\b/g;

const toPixels = (amount, unit) => (unit === 'px' ? amount : unit === 'em' ? amount * 14 : amount * 16);

function nearest(steps, pixels) {
  return (
    steps.reduce(
      (best, step, index) => (Math.abs(step - pixels) < Math.abs(steps[best] - pixels) ? index : best),
      0,
    ) + 1
  );
}

/** `calc(var(--x) / 1.5)` is a step between two steps: the kit's variable alone is on the scale, whatever it stands for. */
function dropArithmetic(value) {
  return /^calc\(var\(.*\) [*/+] (?!-1)/.test(value)
    ? (/^calc\((var\((?:[^()]|\([^()]*\))*\))/.exec(value)?.[1] ?? value)
    : value;
}

function snapType(value) {
  if (
    /\s-\s+(calc\()?[.\d]+(rem|px)/.test(value) ||
    value.includes('--day-size') ||
    / [*/] [.\d]+\)$/.test(value.replace(/var\(--mantine-scale\)\)/g, ''))
  )
    return 'var(--text-1)';
  return value.replace(length, (_all, scaled, plain, unit) => {
    const pixels = scaled === undefined ? toPixels(Number(plain), unit) : Number(scaled) * 16;
    return `var(--text-${nearest(textSteps, pixels)})`;
  });
}

function snapSpace(value) {
  if (
    /var\(--input-(height|.*-section-(size|width))/.test(value) &&
    /^(var|calc)/.test(value) &&
    !/padding|margin/.test(value)
  ) {
    return value.includes('section') ? 'var(--space-7)' : 'var(--space-3)';
  }
  return (
    dropArithmetic(value)
      .replace(/calc\(var\(--input-height\) \/ [\d.]+\)/g, 'var(--space-3)')
      // Room beside the text of a field for an icon or a button.
      .replace(/var\(--input-(left|right)-section-size\)/g, 'var(--space-7)')
      .replace(length, (all, scaled, plain, unit) => {
        const pixels = scaled === undefined ? toPixels(Number(plain), unit) : Number(scaled) * 16;
        if (Math.abs(pixels) <= 1) return all;
        const step = `var(--space-${nearest(spaceSteps, Math.abs(pixels))})`;
        return pixels < 0 ? `calc(${step} * -1)` : step;
      })
  );
}

export function snapKitScale() {
  return {
    postcssPlugin: 'zhulian-snap-kit-scale',
    Declaration(declaration) {
      const file = declaration.source?.input.file ?? '';
      if (!file.includes('@mantine')) return;
      const isType = typeProperty.test(declaration.prop);
      if (!isType && !spaceProperty.test(declaration.prop)) return;
      const snapped = isType ? snapType(declaration.value) : snapSpace(declaration.value);
      if (snapped !== declaration.value) declaration.value = snapped;
    },
  };
}
