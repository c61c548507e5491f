import type { AttemptLimit } from '../../../platform/auth/attempt-limit.js';
import type { KeyRing } from '../../../platform/crypto/key-ring.js';
import { sql, type SqlRunner } from '../../../platform/db/sql.js';
import { formatChineseDate, plainDate } from '../../../shared/plain-date.js';
import { readingsOf, type Reading } from './readings.js';
import { applicationStateLabels } from '../rules/application-states.js';
import type { ApplicationState } from '../rules/application-vocabulary.js';

interface Progress {
  readonly receiptNumber: string;
  readonly stateLabel: string;
  readonly step: number;
  readonly explanation: string;
  readonly responsibleAgency: string;
  readonly responsiblePhone: string | null;
  readonly dueOn: string | null;
  readonly readings: readonly Reading[];
}

/** The five steps a household sees, and what each state means to it in plain words. */
const PUBLIC_STEP: Readonly<
  Record<ApplicationState, { step: number; explanation: string; who: 'COMMUNITY' | 'SUBDISTRICT' | 'COUNTY' }>
> = {
  DRAFT: { step: 1, explanation: '申请正在社区窗口录入。', who: 'COMMUNITY' },
  SUBMITTED: { step: 1, explanation: '申请已提交，等待社区受理。', who: 'COMMUNITY' },
  NOT_ACCEPTED: { step: 1, explanation: '申请未被受理，原因见不予受理通知。', who: 'COMMUNITY' },
  ACCEPTED: { step: 2, explanation: '申请已受理，等待社区初审。', who: 'COMMUNITY' },
  COMMUNITY_REVIEW: { step: 2, explanation: '社区正在初审。', who: 'COMMUNITY' },
  COMMUNITY_PUBLICITY: { step: 2, explanation: '社区初审已通过', who: 'COMMUNITY' },
  SUBDISTRICT_REVIEW: { step: 3, explanation: '街道将上门调查并审核。', who: 'SUBDISTRICT' },
  SUBDISTRICT_PUBLICITY: { step: 3, explanation: '街道审核已通过', who: 'SUBDISTRICT' },
  JOINT_VERIFICATION: { step: 4, explanation: '各部门正在核查信息，不需要您再提交材料。', who: 'COUNTY' },
  COUNTY_REVIEW: { step: 4, explanation: '县级正在核准。', who: 'COUNTY' },
  COUNTY_PUBLICITY: { step: 4, explanation: '核准已通过', who: 'COUNTY' },
  WAITLISTED: { step: 5, explanation: '已登记轮候，等待配租。', who: 'COUNTY' },
  CORRECTION_REQUIRED: {
    step: 2,
    explanation: '需要您补正材料，请按补正通知在截止日前办理。',
    who: 'COMMUNITY',
  },
  OBJECTION_CHECK: { step: 3, explanation: '公示期间收到异议，正在核查。', who: 'COUNTY' },
  REJECTED: { step: 4, explanation: '申请未通过，理由见书面通知；您可以申请复核。', who: 'COMMUNITY' },
  RECONSIDERATION: { step: 4, explanation: '正在复核。', who: 'COUNTY' },
  UPHELD: { step: 4, explanation: '复核维持原决定。', who: 'COUNTY' },
  LAPSED: { step: 2, explanation: '补正逾期，申请已失效；您可以重新申请。', who: 'COMMUNITY' },
  WITHDRAWN: { step: 1, explanation: '申请已撤回；您可以重新申请。', who: 'COMMUNITY' },
  CANCELLED: { step: 5, explanation: '轮候登记已取消。', who: 'COUNTY' },
};

const PUBLICITY: ReadonlySet<ApplicationState> = new Set([
  'COMMUNITY_PUBLICITY',
  'SUBDISTRICT_PUBLICITY',
  'COUNTY_PUBLICITY',
]);

/** What interrupts a step belongs to the step that goes on afterwards. */
const INTERRUPTIONS: ReadonlySet<ApplicationState> = new Set(['CORRECTION_REQUIRED', 'OBJECTION_CHECK']);

/** What a publicity waits for: a text that is not on line yet, or the last day of one that is. */
const publicityOf = (endsOn: string | null): string =>
  endsOn === null
    ? '，公示稿等待发布。'
    : `，结果按规定公示，公示到${formatChineseDate(plainDate(endsOn))}为止。`;

/** Whoever has no written notice yet cannot ask for a reconsideration, and the day told is the community's. */
const TO_BE_SERVED = '申请未通过，社区会把写明理由的书面通知送达您；收到后可以申请复核。';

function pairOf(keys: KeyRing, receiptNumber: string, queryCode: string): { receipt: string; hash: Buffer } {
  const receipt = receiptNumber.trim().toUpperCase();
  return { receipt, hash: keys.blindIndex('QUERY_CODE', `${receipt}|${queryCode.trim().toUpperCase()}`) };
}

/** Wrong codes for one receipt from one address before guessing has to wait: a receipt is read out wrongly now and then. */
const FREE_GUESSES = 10;
/** Longer than any receipt number: what somebody made up is counted under its beginning. */
const COUNTED_LENGTH = 40;

interface Guesser {
  readonly attempts: AttemptLimit;
  readonly peerAddress: string;
}

interface Asked {
  /** Seconds until somebody may ask again; 0 when this was answered. */
  readonly wait: number;
  readonly progress: Progress | null;
}

/** The same as {@link findProgress} for somebody at a browser: after some wrong codes guessing has to wait. */
export async function askForProgress(
  { attempts, peerAddress }: Guesser,
  runner: SqlRunner,
  keys: KeyRing,
  pair: { readonly receiptNumber: string; readonly queryCode: string },
): Promise<Asked> {
  const { receipt } = pairOf(keys, pair.receiptNumber, pair.queryCode);
  const key = `progress|${receipt.slice(0, COUNTED_LENGTH)}|${peerAddress}`;
  const { wait } = await attempts.claim(key, FREE_GUESSES);
  if (wait > 0) return { wait, progress: null };
  const progress = await findProgress(runner, keys, pair.receiptNumber, pair.queryCode);
  if (progress) await attempts.forget(key);
  return { wait: 0, progress };
}

/** What a household may know with its receipt number and query code; null for any wrong pair, with nothing to tell them apart. */
async function findProgress(
  runner: SqlRunner,
  keys: KeyRing,
  receiptNumber: string,
  queryCode: string,
): Promise<Progress | null> {
  const { receipt, hash } = pairOf(keys, receiptNumber, queryCode);
  const [row] = await runner.rows(sql`
    select a.state, a.due_on, c.name || '居委会', own.contact_phone, street.name, street.contact_phone, housing.name, housing.contact_phone,
      a.state = 'REJECTED' and a.rejection_served_on is null, a.resume_state,
      (select n.ends_on from public_notices n where n.case_id = a.id and n.level = split_part(a.state, '_', 1)
        order by n.submitted_at desc, n.id desc limit 1)
    from applications a join communities c on c.id = a.community_id
    join agencies own on own.id = c.agency_id join agencies street on street.id = c.subdistrict_id
    left join agencies housing on housing.id = 'HOUSING'
    where a.receipt_number = ${receipt} and a.query_code_hash = ${hash}`);
  if (!row) return null;
  const state = row[0] as ApplicationState;
  const { explanation, who } = PUBLIC_STEP[state];
  const goesOnAt = INTERRUPTIONS.has(state) ? (row[9] as ApplicationState | null) : null;
  const publicity = PUBLICITY.has(state) ? publicityOf(row[10] === null ? null : String(row[10])) : '';
  const at = who === 'COMMUNITY' ? 2 : who === 'SUBDISTRICT' ? 4 : 6;
  return {
    receiptNumber: receipt,
    stateLabel: applicationStateLabels[state],
    step: PUBLIC_STEP[goesOnAt ?? state].step,
    explanation: row[8] === true ? TO_BE_SERVED : explanation + publicity,
    responsibleAgency: String(row[at]),
    responsiblePhone: row[at + 1] === null ? null : String(row[at + 1]),
    dueOn: row[1] === null ? null : String(row[1]),
    readings: await readingsOf(runner, receipt, hash),
  };
}
