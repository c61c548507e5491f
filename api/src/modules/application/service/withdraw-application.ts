import { cancelNoticesOfCase } from '../../publicity/index.js';
import type { Outcome } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import { actOnApplication, type ApplicationAct } from './act.js';
import type { ReasonedAct } from './reject-application.js';

/** The applicant takes the application back; running notices go off line at once. */
export function withdrawApplication(
  work: Work,
  input: ApplicationAct & { opinion?: string | null },
): Promise<Outcome<{ applicationId: string }>> {
  return actOnApplication(
    work,
    'withdraw',
    input,
    { opinion: input.opinion ?? null },
    async ({ application }) => {
      await cancelNoticesOfCase(work, application.id);
    },
  );
}

/** 取消轮候登记: deceit, changed conditions, death, giving up. */
export function cancelRegistration(
  work: Work,
  input: ReasonedAct,
): Promise<Outcome<{ applicationId: string }>> {
  return actOnApplication(work, 'cancel', input, input);
}
