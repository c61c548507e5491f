import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anApplication } from '../../support/factories/application.js';
import { County, type Seat } from '../../support/factories/county.js';

const LIST = 'query($filter: ApplicationFilter) { applications(filter: $filter) { items { state } } }';

let county: County;
beforeAll(async () => {
  county = await County.start();
  await anApplication(county).draft();
  await anApplication(county).submitted();
  await anApplication(county).inCommunityPublicity();
});
afterAll(() => county.close());

async function statesSeen(seat: Seat, filter: object): Promise<string[]> {
  const person = await county.as(seat);
  const { applications } = await person.run<{ applications: { items: { state: string }[] } }>(LIST, {
    filter,
  });
  return applications.items.map(({ state }) => state).toSorted();
}

describe('待我办理', () => {
  it('is what waits for whoever asks', async () => {
    expect(await statesSeen('clerk', {})).toEqual(['COMMUNITY_PUBLICITY', 'DRAFT', 'SUBMITTED']);
    expect(await statesSeen('clerk', { myTurn: true })).toEqual(['DRAFT', 'SUBMITTED']);
    expect(await statesSeen('clerk', { myTurn: true, states: ['SUBMITTED', 'COUNTY_REVIEW'] })).toEqual([
      'SUBMITTED',
    ]);
  });

  it('is nothing with states that never wait for whoever asks, and not everything', async () => {
    expect(await statesSeen('clerk', { myTurn: true, states: ['COMMUNITY_PUBLICITY'] })).toEqual([]);
  });

  it('is nothing for whoever only looks on', async () => {
    expect((await statesSeen('supervisor', {})).length).toBeGreaterThan(0);
    expect(await statesSeen('supervisor', { myTurn: true })).toEqual([]);
  });
});
