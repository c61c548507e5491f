import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

export type Scheme = 'dark' | 'forced' | 'light';

/** One line for each violation in each of the themes; the page is left in the last one. */
export async function countViolations(
  page: Page,
  schemes: readonly Scheme[] = ['dark', 'light'],
): Promise<string[]> {
  const found: string[] = [];
  for (const scheme of schemes) {
    const colorScheme = scheme === 'forced' ? 'light' : scheme;
    await page.emulateMedia({ colorScheme, forcedColors: scheme === 'forced' ? 'active' : 'none' });
    await page.evaluate(settle, colorScheme);
    const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
    found.push(
      ...violations.map(
        ({ id, nodes }) =>
          `${scheme} ${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary ?? ''}`).join(' | ')}`,
      ),
    );
  }
  return found;
}

/** Colours that are still changing are neither the old ones nor the new ones. */
async function settle(colorScheme: string): Promise<void> {
  const isBusy = (): boolean =>
    document.documentElement.dataset['theme'] !== colorScheme ||
    document.querySelector('[aria-busy="true"]') !== null;
  for (let waits = 0; waits < 300 && isBusy(); waits += 1)
    await new Promise((resolve) => requestAnimationFrame(resolve));
  await new Promise((resolve) => requestAnimationFrame(resolve));
  await Promise.allSettled(document.getAnimations().map((animation) => animation.finished));
}
