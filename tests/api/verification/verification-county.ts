import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { addMember, createHousehold, presentMembers } from '../../../api/src/modules/registry/index.js';
import { openVerification } from '../../../api/src/modules/verification/index.js';
import type { VerificationCaseClosed } from '../../../api/src/modules/verification/index.js';
import { done } from '../../../api/src/platform/outcome.js';
import type { Work } from '../../../api/src/platform/work.js';
import type { TestApp } from '../../support/app.js';

export const COMMUNITY = '610499001001';

export interface AskedCase {
  readonly caseId: string;
  readonly householdId: string;
  readonly adultId: string;
  readonly childId: string;
  readonly total: number;
}

/** Valid test numbers: prefix 610499 is unassigned. */
export const ADULT = { name: '王小明', idNumber: '610499198503120017' };
export const CHILD = { name: '王小雨', idNumber: '61049920150606203X' };

/** A person-caused system work, as an application's transition causes it. */
export const systemWork = (app: TestApp): Work => app.workAsSystem('test', ['application.accept']);

/** A household of one adult and one child, about whom all agencies are asked. */
export async function anAskedCase(app: TestApp, communityId: string, limitDays = 5): Promise<AskedCase> {
  const caseId = randomUUID();
  const work = systemWork(app);
  const outcome = await work.atomically(async () => {
    const householdId = await createHousehold(work, caseId, communityId);
    const place = { householdId, caseId, agencyId: 'HOUSING', isAccepted: false };
    for (const [isApplicant, person] of [
      [true, ADULT],
      [false, CHILD],
    ] as const) {
      const added = await addMember(
        work,
        { ...place, isApplicant },
        {
          ...person,
          idType: 'RESIDENT_ID',
          sex: 'UNKNOWN',
          maritalCode: '10',
          hasUnverifiableIncome: false,
          relationCode: isApplicant ? '01' : '20',
        },
      );
      if (added.refused) throw new Error(`${added.message} ${JSON.stringify(added.problems)}`);
    }
    const members = await presentMembers(work, householdId);
    const opened = await ask(work, { caseId, householdId, members, limitDays, round: 1 });
    const adult = members.find(({ isAdult }) => isAdult);
    const child = members.find(({ isAdult }) => !isAdult);
    if (!adult || !child) throw new Error('one adult and one child were added');
    return done({ caseId, householdId, adultId: adult.personId, childId: child.personId, total: opened });
  });
  if (outcome.refused) throw new Error('the case was not opened');
  return outcome;
}

async function ask(
  work: Work,
  asked: {
    caseId: string;
    householdId: string;
    members: readonly { personId: string; isAdult: boolean }[];
    limitDays: number;
    round: number;
  },
): Promise<number> {
  const { members, ...rest } = asked;
  const persons = members.map(({ personId, isAdult }) => ({ personId, isAdult }));
  const opened = await openVerification(work, { ...rest, scope: 'APPLICANT', persons, calendar: {} });
  if (opened.refused) throw new Error(opened.message);
  return opened.total;
}

/** The closings that were published, in order. */
export function closingsOf(app: TestApp): VerificationCaseClosed[] {
  const heard: VerificationCaseClosed[] = [];
  app.environment.events.on<VerificationCaseClosed>(
    'VerificationCaseClosed',
    async (_work, event) => void heard.push(event),
  );
  return heard;
}

/** What the owner of the database sees: for asserting what no query shows. */
export async function ownerRows<Row extends object>(
  app: TestApp,
  text: string,
  values: unknown[] = [],
): Promise<Row[]> {
  const owner = new Client({ connectionString: app.ownerUrl });
  await owner.connect();
  try {
    return (await owner.query<Row>(text, values)).rows;
  } finally {
    await owner.end();
  }
}
