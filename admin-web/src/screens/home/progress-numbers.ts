import type { ApplicationState, Lamp } from '../../graphql/gql/graphql.js';
import { applicationStateNames } from '../../text/applications.js';
import type { HomeNumber } from './home-numbers.js';

const statesInOrder = Object.keys(applicationStateNames) as ApplicationState[];

const ended: readonly ApplicationState[] = [
  'DRAFT',
  'NOT_ACCEPTED',
  'WAITLISTED',
  'UPHELD',
  'LAPSED',
  'WITHDRAWN',
  'CANCELLED',
];

/** The steps at which somebody may have to act. */
export const steps = statesInOrder.filter((state) => !ended.includes(state));

/** Somebody still has to act on it; of the rejections on those whose notice is to be served, and whose limit runs. */
export const isUnderWay = ({ state, lamp }: { state: ApplicationState; lamp?: Lamp | null }): boolean =>
  steps.includes(state) && (state !== 'REJECTED' || lamp != null);

export interface ProgressCounts {
  cases: readonly { state: ApplicationState; lamp?: Lamp | null; total: number }[];
  agencies: readonly { waiting: number; red: number }[];
}

/** Are we on schedule? Each number leads to the table below that says where. */
export function listProgress({ cases, agencies }: ProgressCounts): HomeNumber[] {
  const sum = (rows: readonly { total: number }[]) => rows.reduce((all, { total }) => all + total, 0);
  const underWay = cases.filter(isUnderWay);
  const withLamp = (lamp: Lamp) => sum(underWay.filter((row) => row.lamp === lamp));
  const [timed, late] = [underWay.filter(({ lamp }) => lamp != null), withLamp('RED')];
  const onTime = sum(timed) - late;
  const share = sum(timed) === 0 ? undefined : `有时限的 ${Math.floor((onTime * 100) / sum(timed))}%`;
  return [
    { label: '在办申请', value: sum(underWay), unit: '件', href: '#pace', isCapped: false },
    {
      label: '在时限内',
      value: onTime,
      unit: '件',
      href: '#communities',
      ...(share === undefined ? {} : { note: share }),
    },
    { label: '临期', value: withLamp('YELLOW'), unit: '件', href: '#communities', note: '含在时限内' },
    { label: '超期', value: late, unit: '件', href: '#communities' },
    {
      label: '超期未答复的核查',
      value: agencies.reduce((all, { red }) => all + red, 0),
      unit: '件',
      href: '#agencies',
    },
    {
      label: '轮候登记',
      value: sum(cases.filter(({ state }) => state === 'WAITLISTED')),
      unit: '件',
      href: '#pace',
      note: '已核准并公示',
    },
  ];
}
