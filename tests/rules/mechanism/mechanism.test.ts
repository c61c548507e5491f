import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { POST_KINDS } from '../../../api/src/modules/identity/rules/post-kinds.js';

interface Row {
  readonly id: string;
  readonly clause: string;
  readonly ordinal: number;
}
interface Agency extends Row {
  readonly kind: string;
  readonly name: string;
  readonly isMember: boolean;
  readonly isGovernmentDepartment: boolean;
  readonly parentId: string | null;
}
interface Item extends Row {
  readonly agencyId: string | null;
  readonly section?: string;
  readonly title: string;
  readonly items: readonly string[];
}
interface Scope {
  readonly agencyId: string;
  readonly recordType: string;
  readonly scope: string;
  readonly clause: string;
  readonly enabled: boolean;
}
interface Post {
  readonly kind: string;
  readonly agencyIds: readonly string[];
  readonly maxHolders: number | null;
}
interface CodeList {
  readonly items: readonly { readonly code: string; readonly name: string }[];
}

function read<Value>(path: string): Value {
  return JSON.parse(readFileSync(new URL(`../../../schema/${path}`, import.meta.url), 'utf8')) as Value;
}

const agencies = read<Agency[]>('mechanism/agencies.json');
const duties = read<Item[]>('mechanism/duties.json');
const keyTasks = read<Item[]>('mechanism/key-tasks.json');
const requirements = read<Item[]>('mechanism/requirements.json');
const rules = read<Item[]>('mechanism/rules.json');
const scopes = read<Scope[]>('mechanism/verification-scope.json');
const posts = read<Post[]>('mechanism/posts.json');
const communities = read<(Row & { readonly subdistrictId: string })[]>('mechanism/communities.json');
const agencyIds = new Set(agencies.map(({ id }) => id));
const CLAUSE = /^(?:一|二\((?:一|二)\)\d{1,2}|三\([一二三四五六]\)|四\([一二三四]\))$/u;

describe('the mechanism as data', () => {
  it('has 21 member units in the order of the notice, and 各社区 is not one of them', () => {
    const members = agencies.filter(({ isMember }) => isMember);
    expect(members).toHaveLength(21);
    expect(members.map(({ ordinal }) => ordinal)).toEqual(
      Array.from({ length: 21 }, (_, index) => index + 1),
    );
    expect(members[0]?.id).toBe('DISCIPLINE');
    expect(members[20]?.id).toBe('SUBDISTRICT');
    expect(agencies.find(({ id }) => id === 'COMMUNITY')).toMatchObject({
      isMember: false,
      kind: 'COLLECTIVE',
    });
  });

  it('counts six members that are no government departments', () => {
    const others = agencies
      .filter(({ isMember, isGovernmentDepartment }) => isMember && !isGovernmentDepartment)
      .map(({ id }) => id);
    expect(others).toEqual([
      'DISCIPLINE',
      'PUBLICITY_DEPT',
      'COURT',
      'DISABLED_FEDERATION',
      'TRADE_UNION',
      'POWER_SUPPLY',
    ]);
  });

  it('has 6 office duties, 21 unit duties and 22 duty holders', () => {
    expect(duties.filter(({ section }) => section === 'OFFICE')).toHaveLength(6);
    expect(duties.filter(({ section }) => section === 'MEMBER')).toHaveLength(21);
    const holders = new Set(duties.map(({ agencyId }) => agencyId));
    expect(holders.size).toBe(22);
    expect([...holders].every((id) => id !== null && agencyIds.has(id))).toBe(true);
  });

  it('gives 住建局 the office duties only, and 各社区 duty 21', () => {
    expect(
      duties.filter(({ agencyId }) => agencyId === 'HOUSING').every(({ section }) => section === 'OFFICE'),
    ).toBe(true);
    expect(duties.find(({ clause }) => clause === '二(二)21')?.agencyId).toBe('COMMUNITY');
  });

  it('has 6 key tasks and 4 requirements', () => {
    expect([keyTasks.length, requirements.length]).toEqual([6, 4]);
  });

  it('cites a clause of the notice everywhere, with unique ids', () => {
    const items = [...duties, ...keyTasks, ...requirements, ...rules];
    for (const { clause, title, items: parts } of items) {
      expect(clause).toMatch(CLAUSE);
      expect(title).not.toBe('');
      expect(parts.length).toBeGreaterThan(0);
    }
    for (const { clause } of scopes) expect(clause).toMatch(CLAUSE);
    const ids = [...items, ...agencies, ...communities].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('refers to agencies that exist', () => {
    const referred = [
      ...scopes.map(({ agencyId }) => agencyId),
      ...posts.flatMap((post) => post.agencyIds),
      ...communities.map(({ subdistrictId }) => subdistrictId),
      ...agencies.flatMap(({ parentId }) => (parentId === null ? [] : [parentId])),
    ];
    expect(referred.filter((id) => !agencyIds.has(id))).toEqual([]);
  });

  it('names exactly the post kinds of the product, one liaison and one convener', () => {
    expect(posts.map(({ kind }) => kind)).toEqual([...POST_KINDS]);
    expect(posts.filter(({ maxHolders }) => maxHolders === 1).map(({ kind }) => kind)).toEqual([
      'CONVENER',
      'DEPUTY_CONVENER',
      'OFFICE_DIRECTOR',
      'LIAISON',
    ]);
  });

  it('asks about every household group what the union of 二 and 三 promises', () => {
    const keys = scopes.map(({ agencyId, recordType, scope }) => `${agencyId} ${recordType} ${scope}`);
    expect(new Set(keys).size).toBe(keys.length);
    const enabled = new Set(
      scopes.filter((row) => row.enabled).map(({ recordType, scope }) => `${recordType} ${scope}`),
    );
    for (const recordType of ['Vehicle', 'PropertyRecord', 'BusinessRegistration']) {
      for (const scope of ['APPLICANT', 'WAITLISTED', 'TENANT'])
        expect(enabled).toContain(`${recordType} ${scope}`);
    }
    expect(enabled).not.toContain('HealthCategory APPLICANT');
    expect(enabled).not.toContain('ElectricityUsage APPLICANT');
  });

  it('uses the unassigned prefix for the six communities of the demonstration county', () => {
    expect(communities.map(({ id }) => id)).toEqual([1, 2, 3, 4, 5, 6].map((n) => `61049900100${n}`));
  });
});

describe('code lists', () => {
  it.each([
    ['sex', 4],
    ['marriage', 8],
    ['ethnicity', 58],
    ['disability-category', 7],
    ['disability-grade', 4],
  ])('%s has %i entries', (name, count) => {
    expect(read<CodeList>(`codes/${name}.json`).items).toHaveLength(count);
  });
  it.each(['sex', 'marriage', 'relation', 'ethnicity', 'disability-category', 'disability-grade'])(
    '%s has unique codes and names',
    (name) => {
      const { items } = read<CodeList>(`codes/${name}.json`);
      expect(new Set(items.map(({ code }) => code)).size).toBe(items.length);
      expect(new Set(items.map((item) => item.name)).size).toBe(items.length);
    },
  );
  it('does not swap sight and hearing', () => {
    const { items } = read<CodeList>('codes/disability-category.json');
    expect([items[0]?.name, items[1]?.name]).toEqual(['视力残疾', '听力残疾']);
  });
});
