import { recusalIndexesOf } from '../../identity/index.js';
import { memberIdIndexes } from '../../registry/index.js';
import { refuse, type Refused } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import type { Application } from '../application.entity.js';
import type { ReviewLevel } from '../rules/application-vocabulary.js';

/**
 * 回避: nobody acts on their own or a declared relative's case, nobody at two levels of one case. The second is also the
 * primary key of `case_participants`, so that no path around this use case can break it.
 */
export async function refuseRecused(
  work: Work,
  application: Application,
  level: ReviewLevel | null,
): Promise<Refused | null> {
  const accountId = work.actor.accountId;
  if (work.actor.kind !== 'PERSON' || !accountId) return null;
  const own = await recusalIndexesOf(work, accountId);
  if (own.length > 0) {
    const members = new Set(
      (await memberIdIndexes(work, application.householdId)).map((index) => index.toString('hex')),
    );
    if (own.some((index) => members.has(index.toString('hex')))) {
      return refuse(
        'RECUSED',
        '这件申请涉及您本人或您申报过的亲属，按规定须回避。请交由本单位其他人员办理。',
      );
    }
  }
  return level ? joinLevel(work, application.id, accountId, level) : null;
}

async function joinLevel(
  work: Work,
  caseId: string,
  accountId: string,
  level: ReviewLevel,
): Promise<Refused | null> {
  await work.db.execute({
    text: 'insert into case_participants (case_id, account_id, level, since) values ($1, $2, $3, $4) on conflict do nothing',
    values: [caseId, accountId, level, work.now().toISOString()],
  });
  const [row] = await work.db.objects<{ level: ReviewLevel }>({
    text: 'select level from case_participants where case_id = $1 and account_id = $2',
    values: [caseId, accountId],
  });
  if (row?.level === level) return null;
  return refuse(
    'ACTED_AT_OTHER_LEVEL',
    '您已经在这件申请的另一个审核层级办理过，同一人不能在两个层级办理。请交由其他人员办理。',
  );
}
