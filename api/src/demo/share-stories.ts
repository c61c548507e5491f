import type { CountyPlan } from './plan-county.js';

/**
 * The part of the county that one of several tellers tells: whole communities, so that two of them never write the same
 * counters, and about as much work for each.
 */
export function shareOf(county: CountyPlan, teller: number, tellers: number): CountyPlan {
  const work = new Map<string, number>();
  for (const { communityId, story } of county.households)
    work.set(communityId, (work.get(communityId) ?? 0) + story.steps.length);
  const loads = Array.from({ length: tellers }, () => 0);
  const tellerOf = new Map<string, number>();
  for (const [communityId, steps] of [...work].sort(([, one], [, other]) => other - one)) {
    const least = loads.indexOf(Math.min(...loads));
    loads[least] = (loads[least] ?? 0) + steps;
    tellerOf.set(communityId, least);
  }
  const isMine = (number: number) => tellerOf.get(county.households[number]?.communityId ?? '') === teller;
  return { ...county, steps: county.steps.filter(({ household }) => isMine(household)) };
}
