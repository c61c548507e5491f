import { describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';

const root = new URL('../../../', import.meta.url);
const page = readFileSync(new URL('docs/security/THREATS.md', root), 'utf8');

/** Threats of the page that everybody knows it by; what we found has a number after them. */
const KNOWN = 72;
/** Parts that the product does not have yet. */
const MAY_WAIT = new Set([39, 41, 46, 48, 50, 51, 52, 53, 54, 65, 66, 67]);

interface Row {
  readonly number: number;
  readonly proof: string;
}

const rows: Row[] = page.split('\n').flatMap((line) => {
  const [, number, , , proof] = line.split(/(?<!\\)\|/u).map((cell) => cell.trim());
  return /^\d+$/u.test(number ?? '') ? [{ number: Number(number), proof: proof ?? '' }] : [];
});

const proofs = rows.flatMap(({ number, proof }) =>
  [...proof.matchAll(/`([^`]+)` › (.+?)(?=; `tests|$)/gu)].map(([, file = '', title = '']) => ({
    number,
    file,
    title,
  })),
);

describe('the page of threats', () => {
  it('names every threat once, in order', () => {
    expect(rows.slice(0, KNOWN).map(({ number }) => number)).toEqual(
      Array.from({ length: KNOWN }, (_, at) => at + 1),
    );
    expect(rows.map(({ number }) => number)).toEqual(rows.map((_, at) => at + 1));
  });

  it('names a test for each, but for those that wait for their part of the product', () => {
    const proved = new Set(proofs.map(({ number }) => number));
    const open = rows.filter(({ number }) => !proved.has(number));
    const waiting = open.filter(({ proof }) => proof.startsWith('waits for '));
    expect(waiting.filter(({ number }) => !MAY_WAIT.has(number))).toEqual([]);
    expect(open.filter((row) => !waiting.includes(row))).toEqual([]);
  });

  it.each(proofs)('$number: $file has “$title”', ({ file, title }) => {
    const url = new URL(file, root);
    expect(existsSync(url)).toBe(true);
    expect(readFileSync(url, 'utf8')).toContain(title);
  });
});
