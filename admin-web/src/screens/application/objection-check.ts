import type { NoticeState, ObjectionState } from '../../graphql/gql/graphql.js';
import { formatDate } from '../../lib/dates.js';

interface Objection {
  state: ObjectionState;
  dueOn: string;
  agency: { name: string };
  availableActions: readonly { action: string; allowed: boolean }[];
}

interface ObjectedNotice {
  state: NoticeState;
  objections: readonly Objection[];
}

const isOpen = ({ state }: Objection): boolean => state === 'RECEIVED';

/** The notice on line whose objections hold the case up. */
export const findObjected = <Notice extends ObjectedNotice>(notices: readonly Notice[]): Notice | undefined =>
  notices.find(({ state, objections }) => state === 'PUBLISHED' && objections.some(isOpen));

const conclusionsOf = (objections: readonly Objection[]) =>
  objections
    .filter(isOpen)
    .flatMap(({ availableActions }) => availableActions.filter(({ action }) => action === 'conclude'));

/** Whether the reader concludes an open objection: nobody does who took part in the review it is about. */
export const mayConclude = (objections: readonly Objection[]): boolean =>
  conclusionsOf(objections).some(({ allowed }) => allowed);

/** Who checks the open objections, until when, and whether the reader may conclude them. Of several the first that is due counts. */
export function describeObjectionCheck(objections: readonly Objection[]): string {
  const open = objections.filter(isOpen).sort((one, other) => one.dueOn.localeCompare(other.dueOn));
  const agencies = [...new Set(open.map(({ agency }) => agency.name))].join('、');
  const count = open.length > 1 ? `${open.length} 件异议` : '异议';
  const isBarred = conclusionsOf(open).some(({ allowed }) => !allowed);
  return (
    `${count}由${agencies}核查，${formatDate(open[0]?.dueOn ?? '')}前办结` +
    (isBarred ? '；您参加过这一级审核，由其他人员或上级单位作结论' : '') +
    (mayConclude(open) ? '；您也可以作结论' : '')
  );
}
