import { done, refuse, type Outcome, type Refused } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import { householdKeys, recusalsAmong } from '../../registry/index.js';
import { closeFinishedRounds } from './close-rounds.js';
import { lockRequests, type Request } from './lock-request.js';
import { nextAnswerRounds, writeAnswer, type AnswerRequest } from './write-answer.js';

/** What became of one request of a batch: answered, or untouched with the refusal. */
export interface AnswerVerdict {
  readonly requestId: string;
  readonly refusal: Refused | null;
}

/** As many as one page of an agency's queue and its file upload need. */
export const MOST_ANSWERED_AT_ONCE = 200;

/**
 * Answers many requests, each by its own verdict: a refused one is not touched at all, the others stand. Refuses TOO_MANY_REQUESTS and
 * REQUEST_ANSWERED_TWICE; throws Denied when one of them is not the actor's.
 */
export function answerRequests(
  work: Work,
  answers: readonly AnswerRequest[],
): Promise<Outcome<{ verdicts: AnswerVerdict[] }>> {
  return work.atomically(async () => {
    if (answers.length > MOST_ANSWERED_AT_ONCE) {
      return refuse('TOO_MANY_REQUESTS', `一次最多答复${MOST_ANSWERED_AT_ONCE}件，请分批提交。`);
    }
    if (new Set(answers.map(({ id }) => id)).size < answers.length) {
      return refuse(
        'REQUEST_ANSWERED_TWICE',
        '同一件核查请求在本批中出现了两次，请删去重复的一条后重新提交。',
      );
    }
    const locked = await lockRequests(
      work,
      'verification.answer',
      answers.map(({ id }) => id),
    );
    const requests = new Map(locked.map((request) => [request.id, request]));
    const keys = await householdKeys(
      work.db,
      work.environment.keys,
      locked.map(({ householdId }) => householdId),
    );
    const rounds = await nextAnswerRounds(
      work,
      locked.map(({ id }) => id),
    );
    const recused = await recusalsAmong(
      work,
      locked.map(({ caseId }) => caseId),
    );
    const verdicts: AnswerVerdict[] = [];
    const answered: Request[] = [];
    for (const answer of answers) {
      const request = requests.get(answer.id);
      const dataKey = request && keys.get(request.householdId);
      const answerRound = rounds.get(answer.id);
      if (!request || !dataKey || !answerRound)
        throw new Error('a locked request has a household with a key, and a round');
      const written =
        recused.get(request.caseId) ?? (await writeAnswer(work, request, answer, { dataKey, answerRound }));
      verdicts.push({ requestId: request.id, refusal: written.refused ? written : null });
      if (!written.refused) answered.push(request);
    }
    await closeFinishedRounds(work, answered);
    return done({ verdicts });
  });
}
