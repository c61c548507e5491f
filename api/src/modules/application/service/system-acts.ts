import {
  cancelNoticesOfCase,
  type ObjectionReceived,
  type ObjectionsConcluded,
  type PublicityClosed,
} from '../../publicity/index.js';
import type { VerificationCaseClosed } from '../../verification/index.js';
import type { Permission } from '../../../platform/auth/actor.js';
import type { Outcome } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import { faultOf } from '../../../platform/fault.js';
import { actAsSystem } from './act.js';
import { askAgencies } from './ask-agencies.js';
import { Application } from '../application.entity.js';
import type { ApplicationState } from '../rules/application-vocabulary.js';

/** A handler runs in the transaction of its cause: when the application cannot move, the cause must not stand either. */
function insist(outcome: Outcome<object>, what: string): void {
  if (outcome.refused) throw new Error(`${what}: ${outcome.code}`);
}

/** What the system may do to an application, and nothing else. */
const SYSTEM: readonly Permission[] = [
  'system.closePublicity',
  'system.openObjection',
  'system.dismissObjection',
  'system.upholdObjection',
  'system.completeVerification',
  'system.lapse',
];

/** A publicity ended without a valid objection: on to the next level, or onto the waiting list. */
export async function onPublicityClosed(work: Work, event: PublicityClosed): Promise<void> {
  await work.asSystem('PublicityClosed', SYSTEM, async (system) => {
    switch (event.level) {
      case 'COMMUNITY':
        return insist(
          await actAsSystem(system, 'closeCommunityPublicity', event.caseId),
          'close community publicity',
        );
      case 'SUBDISTRICT':
        return insist(
          await actAsSystem(system, 'closeSubdistrictPublicity', event.caseId, {}, async (decided) =>
            insist(await askAgencies(system, decided), 'open verification'),
          ),
          'close subdistrict publicity',
        );
      case 'COUNTY':
        return closeCountyPublicity(system, event.caseId);
    }
  });
}

/** Onto the waiting list; back to the review where something is unsettled, which nobody would look at afterwards. */
async function closeCountyPublicity(system: Work, caseId: string): Promise<void> {
  const registered = await actAsSystem(
    system,
    'closeCountyPublicity',
    caseId,
    {},
    async ({ application }) => {
      application.registeredAt = system.now();
    },
  );
  const isUnsettled =
    registered.refused && (registered.code === 'VERIFICATION_OPEN' || registered.code === 'SUSPICION_OPEN');
  insist(
    isUnsettled ? await actAsSystem(system, 'resumeCountyReview', caseId) : registered,
    'close county publicity',
  );
}

/** Every agency answered or was waived. */
export async function onVerificationCaseClosed(work: Work, event: VerificationCaseClosed): Promise<void> {
  await work.asSystem('VerificationCaseClosed', SYSTEM, async (system) => {
    const application = await system.em.findOne(Application, { id: event.caseId });
    // A case that was withdrawn meanwhile keeps its answers and stays where it is.
    if (application?.state !== 'JOINT_VERIFICATION') return;
    insist(await actAsSystem(system, 'completeVerification', event.caseId), 'complete verification');
  });
}

export async function onObjectionReceived(work: Work, event: ObjectionReceived): Promise<void> {
  await work.asSystem('ObjectionReceived', SYSTEM, async (system) => {
    const application = await system.em.findOne(Application, { id: event.caseId });
    // A second objection during the check changes nothing: both are checked before the publicity resumes.
    if (!application || application.state === 'OBJECTION_CHECK') return;
    insist(await actAsSystem(system, 'openObjection', event.caseId), 'open objection');
  });
}

const REVIEW_BEFORE: Partial<Record<ApplicationState, ApplicationState>> = {
  COMMUNITY_PUBLICITY: 'COMMUNITY_REVIEW',
  SUBDISTRICT_PUBLICITY: 'SUBDISTRICT_REVIEW',
  COUNTY_PUBLICITY: 'COUNTY_REVIEW',
};

export async function onObjectionsConcluded(work: Work, event: ObjectionsConcluded): Promise<void> {
  await work.asSystem('ObjectionsConcluded', SYSTEM, async (system) => {
    const action = event.anyValid ? 'upholdObjection' : 'dismissObjection';
    const given = event.anyValid ? { opinion: event.reason, reasonCode: 'OBJECTION_VALID' } : {};
    insist(
      await actAsSystem(system, action, event.caseId, given, async ({ application }) => {
        if (!event.anyValid) return;
        application.rejectionCode = 'OBJECTION_VALID';
        // The household's name must not stay on line, nor the notice close later as if the case had gone on.
        await cancelNoticesOfCase(system, application.id);
        // A reconsideration that succeeds goes back to the review that preceded this publicity.
        application.resumeState =
          REVIEW_BEFORE[application.resumeState ?? 'COMMUNITY_PUBLICITY'] ?? 'COMMUNITY_REVIEW';
      }),
      'conclude objections',
    );
  });
}

/** Corrections whose time ran out, each in its own transaction: one that fails never stops the others. Returns how many lapsed. */
export async function lapseDueCorrections(work: Work): Promise<number> {
  const due = await dueCorrections(work);
  let lapsed = 0;
  for (const id of due) {
    try {
      const outcome = await work.atomically(() => actAsSystem(work, 'lapse', id));
      if (!outcome.refused) lapsed += 1;
    } catch (error) {
      work.environment.log.error({ applicationId: id, ...faultOf(error) }, 'a correction could not lapse');
    }
  }
  return lapsed;
}

async function dueCorrections(work: Work): Promise<string[]> {
  let ids: string[] = [];
  await work.atomically(async () => {
    const rows = await work.db.objects<{ id: string }>({
      text: `select id from applications where state = 'CORRECTION_REQUIRED' and due_on < $1 order by due_on, id limit 500`,
      values: [work.today()],
    });
    ids = rows.map((row) => row.id);
    return { refused: false };
  });
  return ids;
}
