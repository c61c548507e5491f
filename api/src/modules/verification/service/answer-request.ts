import { done, type Outcome } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import { householdKey, refuseRecused } from '../../registry/index.js';
import { closeFinishedRounds } from './close-rounds.js';
import { lockRequest } from './lock-request.js';
import { nextAnswerRounds, writeAnswer, type AnswerRequest } from './write-answer.js';

/** Answers one request (答复), or answers it again after a dispute. Refuses RECUSED and as {@link writeAnswer}. */
export function answerRequest(work: Work, input: AnswerRequest): Promise<Outcome<{ requestId: string }>> {
  return work.atomically(async () => {
    const request = await lockRequest(work, 'verification.answer', input.id);
    const recused = await refuseRecused(work, request.caseId);
    if (recused) return recused;
    const dataKey = await householdKey(work, request.householdId);
    const rounds = await nextAnswerRounds(work, [request.id]);
    const written = await writeAnswer(work, request, input, {
      dataKey,
      answerRound: rounds.get(request.id) ?? 1,
    });
    if (written.refused) return written;
    await closeFinishedRounds(work, [request]);
    return done({ requestId: request.id });
  });
}
