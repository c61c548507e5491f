import { describe, expect, it } from '@jest/globals';
import {
  describeObjectionCheck,
  findObjected,
  mayConclude,
} from '../../../admin-web/src/screens/application/objection-check.js';

type Objection = Parameters<typeof mayConclude>[0][number];

const objection = (part: Partial<Objection> = {}): Objection => ({
  state: 'RECEIVED',
  dueOn: '2026-07-22',
  agency: { name: '东风社区居民委员会' },
  availableActions: [],
  ...part,
});
const toConclude = (allowed: boolean) => objection({ availableActions: [{ action: 'conclude', allowed }] });
const concluded = objection({ state: 'INVALID' });

describe('a case with an open objection', () => {
  it('says who checks it and until when, to whoever only reads and to whoever concludes it', () => {
    const words = '异议由东风社区居民委员会核查，2026年7月22日前办结';
    expect(describeObjectionCheck([objection()])).toBe(words);
    expect(describeObjectionCheck([toConclude(true)])).toBe(`${words}；您也可以作结论`);
    expect([mayConclude([objection()]), mayConclude([toConclude(true)])]).toEqual([false, true]);
  });

  it('tells whoever took part in the review that somebody else concludes', () => {
    expect(describeObjectionCheck([toConclude(false)])).toBe(
      '异议由东风社区居民委员会核查，2026年7月22日前办结；您参加过这一级审核，由其他人员或上级单位作结论',
    );
    expect(mayConclude([toConclude(false)])).toBe(false);
  });

  it('counts several that are open, by the first that is due, each agency once', () => {
    const street = objection({ dueOn: '2026-07-20', agency: { name: '城关街道办事处' } });
    expect(describeObjectionCheck([objection(), concluded, street, objection()])).toBe(
      '3 件异议由城关街道办事处、东风社区居民委员会核查，2026年7月20日前办结',
    );
  });

  it('is found by its notice on line, and is none once all are concluded', () => {
    const on = { state: 'PUBLISHED', objections: [concluded, objection()] } as const;
    expect(findObjected([{ state: 'CLOSED', objections: [concluded] }, on])).toBe(on);
    expect(findObjected([{ state: 'PUBLISHED', objections: [concluded] }])).toBeUndefined();
    expect(findObjected([{ state: 'CANCELLED', objections: [objection()] }])).toBeUndefined();
  });
});
