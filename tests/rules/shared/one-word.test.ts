import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

const root = new URL('../../../', import.meta.url);

/** Where texts for people stand; what is generated from them stands in the schema and the module READMEs. */
const PLACES = ['admin-web/src/', 'api/src/', 'docs/', 'schema/', 'README.md', 'CHANGELOG.md'];

/** Another word for something that has one (docs/GLOSSARY.md), and the word to use. */
const OTHER_WORDS: readonly (readonly [RegExp, string])[] = [
  [/(?:部门|联合|联审|县级)核验/u, '联审联查 is the state, 部门核查 what the agencies do'],
  [/核验(?:待办|未齐|结果|请求|队列|单位|部门|记录|范围|项目|答复)/u, '核查'],
  [/与核验不一致/u, '核查'],
  [/核查(?:待办|队列)/u, '部门核查'],
  [/质疑核查|质疑退回/u, '疑义退回'],
  [/免予核查/u, '免查'],
];

function filesUnder(place: string): string[] {
  if (!place.endsWith('/')) return [place];
  return readdirSync(new URL(place, root), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:tsx?|md|graphql)$/u.test(entry.name))
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(root.pathname.length));
}

const lines = PLACES.flatMap(filesUnder).flatMap((file) =>
  readFileSync(new URL(file, root), 'utf8')
    .split('\n')
    .map((text, place) => ({ text, where: `${file}:${place + 1}` })),
);

describe('one word for one thing', () => {
  it('reads the texts of the product', () => {
    expect(lines.some(({ text }) => text.includes('联审联查'))).toBe(true);
  });

  it.each(OTHER_WORDS)('nothing says %s: %s', (other) => {
    expect(lines.filter(({ text }) => other.test(text))).toEqual([]);
  });
});
