import { hasPermission, type Session } from '../lib/session.js';
import type { WaitingList } from '../ui/app-shell/waiting-list.js';

interface Total {
  totalCount?: number | null;
}

/** The counters as they were answered; what the role does not ask for is absent. */
interface WaitingCounts {
  worklistCounts?: readonly { isMyTurn: boolean; total: number }[];
  verificationCounts?: readonly { total: number }[];
  redTasks?: Total;
  decisions?: Total;
  topics?: Total;
  openAlertCount?: number;
  releaseReviewCount?: number;
}

const sum = (rows: readonly { total: number }[] | undefined) =>
  (rows ?? []).reduce((all, { total }) => all + total, 0);

/** Which counters a role asks for: of what waits for it, nothing the server would refuse. */
export function listWaitingNeeds(session: Session) {
  const may = (permission: string) => hasPermission(session, permission);
  return {
    cases: may('application.return') || may('application.create'),
    requests: may('verification.read') && !may('application.read'),
    redTasks: may('task.receive'),
    decisions: may('task.verify'),
    topics: may('topic.approve'),
    alerts: may('alert.conclude'),
    releases: may('publicNotice.release'),
  };
}

/** 待办: the lists of what waits for a role, each with its count and an address at which exactly those stand. */
export function listWaiting(session: Session, counts: WaitingCounts = {}): WaitingList[] {
  const needs = listWaitingNeeds(session);
  const lists: readonly (readonly [isAsked: boolean, name: string, href: string, count: number])[] = [
    [
      needs.cases,
      '轮到我办理的申请',
      '/work/applications?view=turn',
      sum(counts.worklistCounts?.filter(({ isMyTurn }) => isMyTurn)),
    ],
    [needs.requests, '等待本单位答复的核查', '/work/verification', sum(counts.verificationCounts)],
    [needs.redTasks, '本单位的红灯督办任务', '/joint/tasks?lamp=RED', counts.redTasks?.totalCount ?? 0],
    [needs.decisions, '等您办理的督办任务', '/joint/tasks?todo=mine', counts.decisions?.totalCount ?? 0],
    [needs.topics, '等您审定的议题', '/joint/topics?view=approve', counts.topics?.totalCount ?? 0],
    [needs.alerts, '没有核实的预警', '/supervise/alerts?status=RAISED', counts.openAlertCount ?? 0],
    [
      needs.releases,
      '等待发布审核的公示',
      '/work/notices?status=RELEASE_REVIEW',
      counts.releaseReviewCount ?? 0,
    ],
  ];
  return lists.filter(([isAsked]) => isAsked).map(([, name, href, count]) => ({ name, href, count }));
}
