import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { buildSchema, isEnumType, isInterfaceType } from 'graphql';
import { lampWords } from '../../../admin-web/src/lib/lamps.js';
import { maritalNames, relationGroups } from '../../../admin-web/src/text/people.js';
import { relationName, relationNames } from '../../../admin-web/src/text/relations.js';
import { parameterGroups, formatParameterValue } from '../../../admin-web/src/text/parameters.js';
import { describeReason, listReasonOptions } from '../../../admin-web/src/text/reasons.js';
import { nameRecordType } from '../../../admin-web/src/text/record-types.js';

const repository = new URL('../../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, repository), 'utf8');
const schema = buildSchema(read('schema/schema.graphql'));
const folder = 'admin-web/src/text/';

function valuesOf(name: string): string[] {
  const type = schema.getType(name);
  if (!isEnumType(type)) throw new Error(`${name} is no enum of the schema`);
  return type.getValues().map((value) => value.name);
}

/** Every table keyed by an enum, as the sources declare it: a new table is tested without being named here. */
const tables = readdirSync(new URL(folder, repository)).flatMap((file) => {
  const found = read(folder + file).matchAll(
    /^(export )?const (\w+): (?:Readonly<)?Record<(\w+), ([^=]+?)>? = /gm,
  );
  return [...found]
    .filter(([, , , key]) => key !== 'string')
    .map(([, exported, name = '', key = '', value = '']) => ({
      file,
      name,
      key,
      value,
      exported: exported !== undefined,
    }));
});

describe('the tables of labels', () => {
  it('are found in the sources and are all exported', () => {
    expect(tables.length).toBeGreaterThan(30);
    expect(tables.filter(({ exported }) => !exported)).toEqual([]);
  });

  it.each(tables)(
    '$name in $file covers every $key of the schema and nothing else',
    async ({ file, name, key }) => {
      const module = (await import(`../../../${folder}${file.replace(/\.ts$/, '')}`)) as Record<
        string,
        object
      >;
      expect(Object.keys(module[name] ?? {}).sort()).toEqual(valuesOf(key).sort());
    },
  );

  it.each(tables.filter(({ name }) => !name.endsWith('Tones')))(
    '$name in $file speaks Chinese and calls no two values the same',
    async ({ file, name }) => {
      const module = (await import(`../../../${folder}${file.replace(/\.ts$/, '')}`)) as Record<
        string,
        object
      >;
      const labels: unknown[] = Object.values(module[name] ?? {});
      for (const label of labels) expect(label).toMatch(/^[\p{Script=Han}，。、；：（）]+$/u);
      expect(new Set(labels).size).toBe(labels.length);
    },
  );

  it('call the same value the same in every table of one enum', async () => {
    const names = new Map<string, string>();
    for (const { file, name, key } of tables.filter((table) => table.name.endsWith('Names'))) {
      const module = (await import(`../../../${folder}${file.replace(/\.ts$/, '')}`)) as Record<
        string,
        object
      >;
      const labels = JSON.stringify(Object.entries(module[name] ?? {}).sort());
      expect({ file, name, labels }).toEqual({ file, name, labels: names.get(key) ?? labels });
      names.set(key, labels);
    }
  });

  it('cover the lamps of cases and of requests', () => {
    expect(Object.keys(lampWords).sort()).toEqual(valuesOf('Lamp').sort());
  });

  it('cover every kind of record an agency can answer with', () => {
    const record = schema.getType('AgencyRecord');
    if (!isInterfaceType(record)) throw new Error('AgencyRecord is no interface of the schema');
    const kinds = schema.getPossibleTypes(record).map(({ name }) => name);
    expect(kinds.length).toBeGreaterThan(0);
    expect(kinds.filter((kind) => nameRecordType(kind) === kind)).toEqual([]);
  });
});

describe('the national code lists', () => {
  const itemsOf = (list: string) => {
    const { items } = JSON.parse(read(`schema/codes/${list}.json`)) as {
      items: { code: string; name: string }[];
    };
    return items.map(({ code }) => code).sort();
  };
  it('tell a daughter from a sex, and a son like her', () => {
    expect([relationName('30'), relationName('20'), relationName('10')]).toEqual(['女儿', '儿子', '配偶']);
  });
  it('know each relation of GB/T 4761', () => {
    expect(Object.keys(relationNames).sort()).toEqual(itemsOf('relation'));
  });
  it('know each marital status of GB/T 2261.2', () => {
    expect(Object.keys(maritalNames).sort()).toEqual(itemsOf('marriage'));
  });
  it('offer each relation once, the applicant’s own excepted', () => {
    const offered = relationGroups.flatMap(({ items }) => items.map(({ value }) => value));
    expect([...offered, '01'].sort()).toEqual(Object.keys(relationNames).sort());
  });
});

describe('reasons and parameters', () => {
  it('show a reason of an older list as it is stored', () => {
    expect(describeReason('OTHER')).toBe('其他原因');
    expect(describeReason('FORMER_REASON')).toBe('FORMER_REASON');
  });
  it('offer for every act some reasons, each once, 其他原因 last', () => {
    for (const act of ['decline', 'reject', 'uphold', 'cancel'] as const) {
      const values = listReasonOptions(act).map(({ value }) => value);
      expect(new Set(values).size).toBe(values.length);
      expect(values.at(-1)).toBe('OTHER');
    }
  });
  it('write money in yuan, switches in words and choices by their label', () => {
    expect(formatParameterValue('250000', 'FEN_PER_MONTH', [])).toBe('2,500 元／月');
    expect(formatParameterValue('1', 'SWITCH', [])).toBe('开启');
    expect(formatParameterValue('A', null, [{ value: 'A', label: '甲' }])).toBe('甲');
    expect(formatParameterValue('text', 'COUNT', [])).toBe('text');
  });
  it('name each group of parameters once', () => {
    expect(new Set(parameterGroups.map(({ id }) => id)).size).toBe(parameterGroups.length);
  });
});
