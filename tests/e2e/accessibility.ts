import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** One line for each violation in the light and in the dark theme; the page is left in the light one. */
export async function countViolations(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.evaluate(settle, colorScheme);
    const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
    found.push(
      ...violations.map(
        ({ id, nodes }) =>
          `${colorScheme} ${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary ?? ''}`).join(' | ')}`,
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
  for (let waits = 0; waits < 50 && isBusy(); waits += 1)
    await new Promise((resolve) => requestAnimationFrame(resolve));
  await new Promise((resolve) => requestAnimationFrame(resolve));
  await Promise.allSettled(document.getAnimations().map((animation) => animation.finished));
}
