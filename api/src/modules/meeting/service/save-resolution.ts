import { parsePlainDate } from '../../../shared/plain-date.js';
import { farTermProblem } from '../../../shared/term.js';
import { decide } from '../../../shared/transition-table.js';
import { isUuid } from '../../../shared/uuid.js';
import { done, refuse, type FieldProblem, type Outcome, type Refused } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import { MechanismItem } from '../../organization/index.js';
import { resolutionStateLabels, resolutionTransitions } from '../rules/resolution-states.js';
import { checkText } from '../rules/topic-draft.js';
import { Resolution } from '../resolution.entity.js';
import type { ResolutionEnded } from './meeting-events.js';
import { AGENCY_UNKNOWN, areMembers } from './collect-topic.js';
import {
  listResolutions,
  lockItem,
  lockMeeting,
  staleRow,
  type MeetingRow,
  type ResolutionRow,
} from './lock-rows.js';

const CLAUSE_UNKNOWN: FieldProblem = {
  field: 'mechanismItemId',
  message: '机制文件中没有这一条，请重新选择。',
};

export interface SaveResolution {
  readonly agendaItemId: string;
  /** The drafted resolution to change; null for a new one. */
  readonly resolutionId: string | null;
  /** The version of the draft that was seen; null for a new one. */
  readonly expectedVersion: number | null;
  readonly content: string;
  readonly leadAgencyId: string | null;
  readonly coAgencyIds: readonly string[];
  readonly dueOn: string | null;
  readonly acceptance: string;
  readonly supersedesId: string | null;
  /** The duty or key task of the mechanism that it carries out, if it is one. */
  readonly mechanismItemId?: string | null;
}

/** Writes a resolution (议定事项) of an item. Lead and due date may come later, not after the minutes. Refuses STALE_VERSION, MINUTES_ARE_FROZEN, RESOLUTION_INVALID, AGENCY_UNKNOWN, SUPERSEDED_UNKNOWN, SUPERSEDED_TWICE. */
export function saveResolution(work: Work, input: SaveResolution): Promise<Outcome<{ meetingId: string }>> {
  return work.atomically(async () => {
    const { meeting, item } = await lockItem(work, 'meeting.record', input.agendaItemId);
    const frozen = refuseOutsideRecord(meeting);
    if (frozen) return frozen;
    const problems = checkResolution(work, input);
    if (problems.length > 0)
      return refuse('RESOLUTION_INVALID', '议定事项填写有误，请按提示改正。', problems);
    const coAgencyIds = [...new Set(input.coAgencyIds)].filter((id) => id !== input.leadAgencyId);
    if (!(await areMembers(work, [...coAgencyIds, ...(input.leadAgencyId ? [input.leadAgencyId] : [])])))
      return AGENCY_UNKNOWN;
    const clause = input.mechanismItemId ?? null;
    if (clause !== null && (await work.em.count(MechanismItem, { id: clause })) === 0)
      return refuse('RESOLUTION_INVALID', '议定事项填写有误，请按提示改正。', [CLAUSE_UNKNOWN]);
    const irreplaceable = await refuseToReplace(work, meeting, input);
    if (irreplaceable) return irreplaceable;
    const written = {
      content: input.content.trim(),
      leadAgencyId: input.leadAgencyId,
      coAgencyIds,
      dueOn: input.dueOn,
      acceptance: input.acceptance.trim(),
      supersedesId: input.supersedesId,
      mechanismItemId: clause,
    };
    const earlier = await findDraft(work, meeting, input.resolutionId);
    if (input.resolutionId && !earlier)
      return work.deny('meeting.record', { type: 'Resolution', id: input.resolutionId });
    const stale = earlier && staleRow(earlier, input.expectedVersion ?? 0);
    if (stale) return stale;
    const id = earlier?.id ?? work.newId();
    if (earlier) Object.assign(earlier, written);
    else {
      const sequence =
        Math.max(0, ...(await listResolutions(work, meeting.id)).map((other) => other.sequence)) + 1;
      work.em.create(Resolution, {
        id,
        meetingId: meeting.id,
        agendaItemId: item.id,
        sequence,
        state: 'DRAFTED',
        ...written,
      });
    }
    await work.em.flush();
    await work.record('ResolutionDrafted', { type: 'Meeting', id: meeting.id }, { resolutionId: id });
    return done({ meetingId: meeting.id });
  });
}

export interface RemoveResolution {
  readonly resolutionId: string;
  readonly expectedVersion: number;
}

/** Takes a drafted resolution out. Refuses STALE_VERSION, MINUTES_ARE_FROZEN. */
export function removeResolution(
  work: Work,
  input: RemoveResolution,
): Promise<Outcome<{ meetingId: string }>> {
  return work.atomically(async () => {
    const resolution = await findResolution(work, 'meeting.record', input.resolutionId);
    const meeting = await lockMeeting(work, 'meeting.record', resolution.meetingId);
    const frozen = refuseOutsideRecord(meeting);
    if (frozen) return frozen;
    await work.em.refresh(resolution);
    const stale = staleRow(resolution, input.expectedVersion);
    if (stale) return stale;
    work.em.remove(resolution);
    await work.record(
      'ResolutionRemoved',
      { type: 'Meeting', id: meeting.id },
      { resolutionId: resolution.id },
    );
    return done({ meetingId: meeting.id });
  });
}

export interface RevokeResolution {
  readonly resolutionId: string;
  readonly expectedVersion: number;
  readonly reason: string;
}

/** An issued resolution that no longer holds; what came of it ends with it. Refuses STALE_VERSION, NOT_ALLOWED_IN_STATE, REASON_MISSING, REASON_TOO_LONG. */
export function revokeResolution(
  work: Work,
  input: RevokeResolution,
): Promise<Outcome<{ meetingId: string }>> {
  return work.atomically(async () => {
    const found = await findResolution(work, 'resolution.revoke', input.resolutionId);
    await lockMeeting(work, 'resolution.revoke', found.meetingId);
    // Read again under the lock: somebody may have revoked it while we waited.
    await work.em.refresh(found);
    const stale = staleRow(found, input.expectedVersion);
    if (stale) return stale;
    const reason = input.reason.trim();
    if (reason.length > 500) return refuse('REASON_TOO_LONG', '撤销原因不能超过 500 个字，请删减。');
    const facts = { isComplete: true, hasReason: reason !== '' };
    const verdict = decide(resolutionTransitions, 'revoke', found.state, facts, resolutionStateLabels);
    if (verdict.refused) return verdict;
    Object.assign(found, { state: verdict.to, revokeReason: reason });
    await work.record(
      'ResolutionRevoked',
      { type: 'Meeting', id: found.meetingId },
      { resolutionId: found.id, reason },
    );
    await work.publish<ResolutionEnded>({
      type: 'ResolutionEnded',
      resolutionId: found.id,
      reason: `议定事项${found.no ?? ''}已撤销：${reason}`,
    });
    return done({ meetingId: found.meetingId });
  });
}

async function findResolution(
  work: Work,
  permission: 'meeting.record' | 'resolution.revoke',
  resolutionId: string,
): Promise<ResolutionRow> {
  work.must(permission);
  const found = isUuid(resolutionId) ? await work.em.findOne(Resolution, { id: resolutionId }) : null;
  return found ?? work.deny(permission, { type: 'Resolution', id: resolutionId });
}

/** Written during the meeting, and mended until the minutes are issued. */
function refuseOutsideRecord(meeting: MeetingRow): Refused | null {
  if (meeting.state === 'CONVENED' || meeting.state === 'HELD') return null;
  return refuse('MINUTES_ARE_FROZEN', '会议还没有召开或纪要已经印发，不能再改议定事项。');
}

function checkResolution(work: Work, input: SaveResolution): FieldProblem[] {
  const problems = [
    ...checkText('content', '议定内容', input.content, 1000),
    ...(input.acceptance.trim() === '' ? [] : checkText('acceptance', '量化标准', input.acceptance, 500)),
  ];
  if (input.dueOn === null) return problems;
  const due = parsePlainDate(input.dueOn);
  if (!due.ok || due.value < work.today())
    return [...problems, { field: 'dueOn', message: '时限不能早于今天，请重新选择。' }];
  const far = farTermProblem(due.value, work.today());
  return far ? [...problems, { field: 'dueOn', message: far }] : problems;
}

/** Only what is in force is replaced, and by one: two would each say that they took its place. */
async function refuseToReplace(
  work: Work,
  meeting: MeetingRow,
  { supersedesId, resolutionId }: SaveResolution,
): Promise<Refused | null> {
  if (!supersedesId) return null;
  const because = (code: string, message: string) =>
    refuse(code, message, [{ field: 'supersedesId', message }]);
  if (!(await isIssued(work, supersedesId)))
    return because('SUPERSEDED_UNKNOWN', '要替代的议定事项不存在或已经失效，请重新选择。');
  const drafted = await listResolutions(work, meeting.id);
  return drafted.some((other) => other.id !== resolutionId && other.supersedesId === supersedesId)
    ? because('SUPERSEDED_TWICE', '本次会议已有一条议定事项替代它，一条只能被替代一次，请改那一条。')
    : null;
}

const findDraft = (work: Work, meeting: MeetingRow, id: string | null): Promise<ResolutionRow | null> =>
  id !== null && isUuid(id)
    ? work.em.findOne(Resolution, { id, meetingId: meeting.id, state: 'DRAFTED' })
    : Promise.resolve(null);

const isIssued = async (work: Work, id: string): Promise<boolean> =>
  isUuid(id) && (await work.em.count(Resolution, { id, state: 'ISSUED' })) === 1;
