import { LockMode } from '@mikro-orm/core';
import { notify, settleNotifications } from '../../messaging/index.js';
import { Agency } from '../../organization/index.js';
import type { Place } from '../../../platform/crypto/sealed-place.js';
import { nextNumber } from '../../../platform/db/next-number.js';
import { done, refuse, staleVersion, type FieldProblem, type Outcome } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import { decide } from '../../../shared/transition-table.js';
import { isUuid } from '../../../shared/uuid.js';
import { ClueTransfer } from '../clue-transfer.entity.js';
import {
  clueStateLabels,
  clueTransitions,
  type ClueAction,
  type ClueTarget,
  type FeedbackCategory,
} from '../rules/clue-states.js';
import { receiversOf } from './clue-receivers.js';

export interface TransferClue {
  readonly targetAgencyId: ClueTarget;
  readonly accusedAgencyId?: string | null;
  readonly summary: string;
  readonly evidenceRefs: string;
  /** Who brought it and how to reach them; never shown to anybody but the registrar. */
  readonly informant?: string | null;
}

export interface ClueAct {
  readonly id: string;
  readonly expectedVersion: number;
}

type ClueOutcome = Promise<Outcome<{ clueId: string }>>;

const EVENTS = { receive: 'ClueReceived', answer: 'ClueAnswered' } as const satisfies Record<
  ClueAction,
  string
>;

const informantPlace = (id: string): Place => ({ table: 'clue_informants', column: 'ciphertext', id });

/**
 * Hands a clue (线索) over. The accused unit neither registers, receives nor sees it. Refuses INPUT_INVALID,
 * CLUE_ABOUT_OWN_UNIT and CLUE_HAS_NO_RECEIVER.
 */
export function transferClue(work: Work, input: TransferClue): ClueOutcome {
  return work.atomically(async () => {
    work.must('clueTransfer.create');
    const { targetAgencyId, accusedAgencyId = null } = input;
    if (accusedAgencyId !== null && work.actor.agencyIds.includes(accusedAgencyId))
      return refuse('CLUE_ABOUT_OWN_UNIT', '涉及本单位的线索不能由本单位登记，请当面交县纪委监委登记。');
    const problems = await problemsOf(work, input);
    if (problems.length > 0) return refuse('INPUT_INVALID', '线索没有移送，请按提示修改后再提交。', problems);
    const receivers = await receiversOf(work, targetAgencyId, accusedAgencyId);
    if (receivers.isNobodyLeft)
      return refuse(
        'CLUE_HAS_NO_RECEIVER',
        '接收单位能签收的人同时在被反映单位任职，线索不能交给他们。请移送给其他单位，或请系统管理员为接收单位另行任职后再移送。',
      );
    const id = work.newId();
    const registeredBy = work.actor.accountId ?? work.deny('clueTransfer.create');
    const number = await nextNumber(work.db, `XS${work.today().slice(0, 4)}`, 4);
    work.em.create(ClueTransfer, {
      id,
      number,
      targetAgencyId,
      accusedAgencyId,
      summary: input.summary.trim(),
      evidenceRefs: input.evidenceRefs.trim(),
      state: 'TRANSFERRED',
      registeredBy,
      transferredAt: work.now(),
    });
    await work.em.flush();
    await keepInformant(work, id, registeredBy, input.informant?.trim() ?? '');
    // Neither whom it is about nor who brought it: the log has more readers than the clue.
    await work.record('ClueTransferred', { type: 'ClueTransfer', id }, { number, targetAgencyId });
    await notify(
      work,
      { accountIds: receivers.accountIds },
      { aboutId: id, title: '收到移送线索', body: `线索${number}已移送，请签收。`, link: '/supervise/clues' },
    );
    return done({ clueId: id });
  });
}

/** The receiving unit signs for it. Refuses STALE_VERSION, NOT_ALLOWED_IN_STATE. */
export const receiveClue = (work: Work, input: ClueAct): ClueOutcome => act(work, 'receive', input, null);

/** Which category its handling falls into, and nothing more. Refuses STALE_VERSION, NOT_ALLOWED_IN_STATE. */
export const answerClue = (work: Work, input: ClueAct & { category: FeedbackCategory }): ClueOutcome =>
  act(work, 'answer', input, input.category);

/** Who brought it, for the registrar alone, unless they sit at the accused unit by now; recorded. Refuses NO_INFORMANT. */
export function revealInformant(work: Work, input: { id: string }): Promise<Outcome<{ informant: string }>> {
  return work.atomically(async () => {
    work.must('clueTransfer.create');
    const clue = isUuid(input.id) ? await work.em.findOne(ClueTransfer, { id: input.id }) : null;
    if (!clue || clue.registeredBy !== work.actor.accountId || isOfAccused(work, clue))
      return work.deny('clueTransfer.create', { type: 'ClueTransfer', id: input.id });
    const [sealed] = await work.db.objects<{
      suite: string;
      keyVersion: number;
      wrappedKey: Buffer;
      ciphertext: Buffer;
    }>({
      text: 'select suite, key_version as "keyVersion", wrapped_key as "wrappedKey", ciphertext from clue_informants where id = $1',
      values: [clue.id],
    });
    if (!sealed) return refuse('NO_INFORMANT', '这条线索没有登记提供人。');
    await work.record('InformantRevealed', { type: 'ClueTransfer', id: clue.id });
    return done({ informant: work.environment.keys.open(sealed, informantPlace(clue.id)).toString('utf8') });
  });
}

const isOfAccused = ({ actor }: Work, { accusedAgencyId }: ClueTransfer): boolean =>
  accusedAgencyId != null && actor.agencyIds.includes(accusedAgencyId);

function act(work: Work, action: ClueAction, input: ClueAct, category: FeedbackCategory | null): ClueOutcome {
  return work.atomically(async () => {
    const { permission } = clueTransitions[action];
    work.must(permission);
    const { id, expectedVersion } = input;
    const clue = isUuid(id)
      ? await work.em.findOne(ClueTransfer, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE })
      : null;
    // Also whoever sits at both units.
    const isTheirs =
      clue !== null && work.actor.agencyIds.includes(clue.targetAgencyId) && !isOfAccused(work, clue);
    if (!clue || !isTheirs) return work.deny(permission, { type: 'ClueTransfer', id });
    work.actBy(permission, { agencyIds: [clue.targetAgencyId] });
    if (clue.version !== expectedVersion) return staleVersion(clue.version);
    const verdict = decide(clueTransitions, action, clue.state, { category }, clueStateLabels);
    if (verdict.refused) return verdict;
    clue.state = verdict.to;
    if (action === 'receive')
      Object.assign(clue, { receivedBy: work.actor.accountId, receivedAt: work.now() });
    else Object.assign(clue, { feedbackCategory: category, feedbackAt: work.now() });
    await settleNotifications(work, id);
    await work.record(EVENTS[action], { type: 'ClueTransfer', id }, { number: clue.number, category });
    return done({ clueId: id });
  });
}

async function keepInformant(work: Work, id: string, registeredBy: string, informant: string): Promise<void> {
  if (informant === '') return;
  const sealed = work.environment.keys.seal(informant, informantPlace(id));
  await work.changeOne({
    text: 'insert into clue_informants (id, registered_by, suite, key_version, wrapped_key, ciphertext) values ($1, $2, $3, $4, $5, $6)',
    values: [id, registeredBy, sealed.suite, sealed.keyVersion, sealed.wrappedKey, sealed.ciphertext],
  });
}

async function problemsOf(work: Work, input: TransferClue): Promise<FieldProblem[]> {
  const problems: FieldProblem[] = [];
  const lengthOf = (text: string | null | undefined) => [...(text?.trim() ?? '')].length;
  if (lengthOf(input.summary) < 5 || lengthOf(input.summary) > 2000)
    problems.push({ field: 'summary', message: '请写明线索摘要，5至2000字。' });
  if (lengthOf(input.evidenceRefs) > 500)
    problems.push({ field: 'evidenceRefs', message: '证据材料目录不超过500字。' });
  if (lengthOf(input.informant) > 500)
    problems.push({ field: 'informant', message: '线索提供人不超过500字。' });
  const { accusedAgencyId = null } = input;
  if (accusedAgencyId === input.targetAgencyId)
    problems.push({ field: 'targetAgencyId', message: '线索涉及这个单位，请移送给其他单位。' });
  if (accusedAgencyId !== null && !(await work.em.findOne(Agency, { id: accusedAgencyId })))
    problems.push({ field: 'accusedAgencyId', message: '没有这个单位，请重新选择。' });
  return problems;
}
