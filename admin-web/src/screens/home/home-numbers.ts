import {
  listAuditNumbers,
  listSecurityNumbers,
  listSystemNumbers,
  type AdminCounts,
  type AuditCounts,
} from './admin-numbers.js';
import { listProgress, type ProgressCounts } from './progress-numbers.js';
import type { ApplicationState, Lamp, VerificationState } from '../../graphql/gql/graphql.js';

/** What the numbers are made of; a part the role may not see is absent. */
export interface HomeCounts {
  cases?:
    | readonly {
        communityId: string;
        state: ApplicationState;
        lamp?: Lamp | null;
        isMyTurn: boolean;
        total: number;
      }[]
    | undefined;
  requests?: readonly { state: VerificationState; total: number; yellow: number; red: number }[] | undefined;
  /** 督办任务 with a red light, as far as the person's list of tasks reaches. */
  redTasks?: number | undefined;
  agencies?: readonly { agencyId: string; total: number; yellow: number; red: number }[] | undefined;
  toReview?: number | undefined;
  toSurvey?: number | undefined;
  recommended?: number | undefined;
  suspicious?: number | undefined;
  noticesToRelease?: number | undefined;
  noticesReturned?: number | undefined;
  noticesRunning?: number | undefined;
  admin: AdminCounts;
  progress?: ProgressCounts | undefined;
  audit?: AuditCounts | undefined;
  openParameters?: number | undefined;
  mandates: number;
  membersWithoutLiaison: number;
}

export interface HomeNumber {
  label: string;
  value: number;
  unit: string;
  href: string;
  /** Said in words below the number, never by colour alone. */
  note?: string;
  /** A total of the server stops at 1000; a sum does not. */
  isCapped?: boolean;
}

const list = '/work/applications';
const queue = '/work/verification';
const sum = (rows: readonly { total: number }[]) => rows.reduce((all, { total }) => all + total, 0);

function inState(
  counts: HomeCounts,
  label: string,
  states: readonly ApplicationState[],
  note?: string,
): HomeNumber {
  const value = sum((counts.cases ?? []).filter(({ state }) => states.includes(state)));
  return {
    label,
    value,
    unit: '件',
    href: `${list}?view=all&status=${states.join(',')}`,
    ...(note === undefined ? {} : { note }),
  };
}

/** What waits for the person, in these states or in all. */
function inTurn(
  counts: HomeCounts,
  label: string,
  states: readonly ApplicationState[] = [],
  note?: string,
): HomeNumber {
  const rows = (counts.cases ?? []).filter(
    ({ state, isMyTurn }) => isMyTurn && (states.length === 0 || states.includes(state)),
  );
  return {
    label,
    value: sum(rows),
    unit: '件',
    href: `${list}?view=turn${states.length === 0 ? '' : `&status=${states.join(',')}`}`,
    ...(note === undefined ? {} : { note }),
  };
}

function withLamp(counts: HomeCounts, label: string, lamp: Lamp, turnOnly: boolean): HomeNumber {
  const rows = (counts.cases ?? []).filter((row) => row.lamp === lamp && (!turnOnly || row.isMyTurn));
  return {
    label,
    value: sum(rows),
    unit: '件',
    href: `${list}?view=${turnOnly ? 'turn' : 'all'}&lamp=${lamp}`,
  };
}

function own(label: string, value: number | undefined, name: string, note?: string): HomeNumber {
  return {
    label,
    value: value ?? 0,
    unit: '件',
    href: `/?list=${name}`,
    ...(note === undefined ? {} : { note }),
  };
}

function notices(label: string, value: number | undefined, state: string): HomeNumber {
  return { label, value: value ?? 0, unit: '份', href: `/work/notices?status=${state}` };
}

function listRequests(counts: HomeCounts): HomeNumber[] {
  const rows = counts.requests ?? [];
  const at = (state: VerificationState) => sum(rows.filter((row) => row.state === state));
  const lamp = (key: 'yellow' | 'red') => rows.reduce((all, row) => all + row[key], 0);
  const number = (label: string, value: number, query: string): HomeNumber => ({
    label,
    value,
    unit: '件',
    href: `${queue}?${query}`,
  });
  return [
    number('核查待签收', at('SENT'), 'status=SENT'),
    number('核查待答复', at('SIGNED_FOR'), 'status=SIGNED_FOR'),
    number('核查疑义退回，待重新答复', at('DISPUTED'), 'status=DISPUTED'),
    number('核查临期', lamp('yellow'), 'lamp=YELLOW'),
    number('核查超期', lamp('red'), 'lamp=RED'),
  ];
}

/** A unit answers for its checks and for its tasks: what is late in one is not told by the numbers of the other. */
const askUnit = (counts: HomeCounts): HomeNumber[] => [
  { label: '红灯督办任务', value: counts.redTasks ?? 0, unit: '项', href: '/joint/tasks?lamp=RED' },
  ...listRequests(counts),
];

function listMechanism(counts: HomeCounts): HomeNumber[] {
  return [
    { label: '现任岗位', value: counts.mandates, unit: '个', href: '/org?view=list' },
    { label: '尚未配联络员的成员单位', value: counts.membersWithoutLiaison, unit: '个', href: '/org' },
  ];
}

function listOverdue(counts: HomeCounts): HomeNumber[] {
  const red = (counts.agencies ?? []).reduce((all, row) => all + row.red, 0);
  return [withLamp(counts, '超期申请', 'RED', false), own('超期核查请求', red, 'agency', '各单位尚未答复')];
}

type Asker = (counts: HomeCounts) => HomeNumber[];

/** What waits for the community, and the steps it is made of: the steps add up to it. */
const askCommunity: Asker = (counts) => [
  inTurn(counts, '轮到我办理'),
  inTurn(counts, '草稿', ['DRAFT']),
  inTurn(counts, '待受理', ['SUBMITTED']),
  inTurn(counts, '待初审', ['ACCEPTED', 'COMMUNITY_REVIEW']),
  inTurn(counts, '待补正', ['CORRECTION_REQUIRED'], '等申请家庭补材料'),
  inTurn(counts, '异议核查', ['OBJECTION_CHECK']),
  inTurn(counts, '驳回待送达', ['REJECTED']),
  inState(counts, '社区公示中', ['COMMUNITY_PUBLICITY'], '含等待发布'),
  notices('公示被退回', counts.noticesReturned, 'RETURNED'),
  withLamp(counts, '临期', 'YELLOW', true),
  withLamp(counts, '超期', 'RED', true),
];

const askSubdistrict: Asker = (counts) => [
  inTurn(counts, '轮到我办理'),
  inTurn(counts, '待审核', ['SUBDISTRICT_REVIEW']),
  own('待入户', counts.toSurvey, 'toSurvey', '待审核中还没有成功入户的'),
  inTurn(counts, '异议核查', ['OBJECTION_CHECK']),
  inState(counts, '街道公示中', ['SUBDISTRICT_PUBLICITY'], '含等待发布'),
  notices('公示被退回', counts.noticesReturned, 'RETURNED'),
  withLamp(counts, '临期', 'YELLOW', true),
  withLamp(counts, '超期', 'RED', true),
];

const askReviewer: Asker = (counts) => [
  inTurn(counts, '轮到我办理'),
  own('等我提出审核意见', counts.toReview, 'toReview', '最早到期的在前'),
  inState(counts, '核查未齐', ['JOINT_VERIFICATION']),
  own('有待核查疑点', counts.suspicious, 'suspicions'),
  inState(counts, '异议核查', ['OBJECTION_CHECK']),
  ...listOverdue(counts),
];

const askApprover: Asker = (counts) => [
  inTurn(counts, '轮到我办理', [], '含还没有审核意见的'),
  own('待核准', counts.recommended, 'recommended', '已提出审核意见'),
  inTurn(counts, '复核申请', ['RECONSIDERATION']),
  inTurn(counts, '异议核查', ['OBJECTION_CHECK']),
  inState(counts, '县级公示中', ['COUNTY_PUBLICITY'], '含等待发布'),
  inState(counts, '轮候登记', ['WAITLISTED']),
  withLamp(counts, '临期', 'YELLOW', true),
  withLamp(counts, '超期', 'RED', true),
];

const askOffice: Asker = (counts) => [
  ...listOverdue(counts),
  withLamp(counts, '临期申请', 'YELLOW', false),
  inState(counts, '核查未齐', ['JOINT_VERIFICATION']),
  {
    label: '未按本县文件设置的参数',
    value: counts.openParameters ?? 0,
    unit: '项',
    href: '/admin/parameters?state=open',
  },
  ...listMechanism(counts).slice(1),
];

const askSupervisor: Asker = (counts) => [
  ...listOverdue(counts),
  own('有待核查疑点', counts.suspicious, 'suspicions'),
  inState(counts, '轮候登记', ['WAITLISTED'], '已核准并公示'),
  inState(counts, '已驳回', ['REJECTED', 'UPHELD'], '含维持驳回'),
  inState(counts, '不予受理', ['NOT_ACCEPTED']),
];

const askRelease: Asker = (counts) => [
  notices('待发布审核', counts.noticesToRelease, 'RELEASE_REVIEW'),
  notices('已退回修改', counts.noticesReturned, 'RETURNED'),
  notices('公示中', counts.noticesRunning, 'PUBLISHED'),
];

const askConvener: Asker = ({ progress }) => (progress === undefined ? [] : listProgress(progress));
const askAudit: Asker = ({ audit }) => (audit === undefined ? [] : listAuditNumbers(audit));

const askers: Readonly<Record<string, Asker>> = {
  COMMUNITY_CLERK: askCommunity,
  SUBDISTRICT_CLERK: askSubdistrict,
  COUNTY_REVIEWER: askReviewer,
  COUNTY_APPROVER: askApprover,
  OFFICE_CLERK: askOffice,
  OFFICE_DIRECTOR: askOffice,
  SUPERVISOR: askSupervisor,
  DATA_CONTACT: askUnit,
  LIAISON: askUnit,
  RELEASE_REVIEWER: askRelease,
  CONVENER: askConvener,
  DEPUTY_CONVENER: askConvener,
  SYSTEM_ADMIN: ({ admin }) => listSystemNumbers(admin),
  SECURITY_ADMIN: ({ admin }) => listSecurityNumbers(admin),
  AUDIT_ADMIN: askAudit,
};

/** The first questions of a post, each as a number that leads to exactly the things it counted. */
export function listHomeNumbers(post: string, counts: HomeCounts): HomeNumber[] {
  return (askers[post] ?? listMechanism)(counts);
}
