import { LockMode } from '@mikro-orm/core';
import { decide } from '../../../shared/transition-table.js';
import { done, type Outcome } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import { resolutionStateLabels, resolutionTransitions } from '../rules/resolution-states.js';
import { Resolution } from '../resolution.entity.js';

/** 记为已落实: what came of the resolution was closed. For the system. One that was revoked or superseded stays so. */
export function fulfilResolution(work: Work, resolutionId: string): Promise<Outcome<object>> {
  return work.atomically(async () => {
    work.must('resolution.fulfil');
    const lock = { lockMode: LockMode.PESSIMISTIC_WRITE } as const;
    const resolution = await work.em.findOne(Resolution, { id: resolutionId }, lock);
    if (!resolution) return done({});
    const facts = { isComplete: true, hasReason: true };
    const verdict = decide(resolutionTransitions, 'fulfil', resolution.state, facts, resolutionStateLabels);
    if (verdict.refused) return done({});
    resolution.state = verdict.to;
    await work.record('ResolutionFulfilled', { type: 'Meeting', id: resolution.meetingId }, { resolutionId });
    return done({});
  });
}
