import { describe, expect, it } from '@jest/globals';
import type { Session } from '../../../admin-web/src/lib/session.js';
import { listWaiting, listWaitingNeeds } from '../../../admin-web/src/routes/waiting-for.js';
import { countWaiting, findListToOpen } from '../../../admin-web/src/ui/app-shell/waiting-list.js';

const sessionWith = (...permissions: string[]) =>
  ({ permissions: new Set(permissions) }) as unknown as Session;
const row = (total: number, isMyTurn: boolean) => ({
  communityId: '610499001001',
  state: 'SUBMITTED' as const,
  lamp: null,
  isMyTurn,
  total,
});
const counts = {
  unreadNotificationCount: 5,
  worklistCounts: [row(4, true), row(9, false)],
  verificationCounts: [
    { state: 'SENT' as const, total: 2 },
    { state: 'SIGNED_FOR' as const, total: 1 },
  ],
  redTasks: { totalCount: 2 },
  decisions: { totalCount: 6 },
  topics: { totalCount: 1 },
  openAlertCount: 8,
  releaseReviewCount: 7,
};
const waitingFor = (...permissions: string[]) =>
  listWaiting(sessionWith(...permissions), counts).map(({ count, href }) => [count, href]);

describe('待办', () => {
  it('is for each post what its list holds', () => {
    expect(waitingFor('application.read', 'application.create', 'application.return')).toEqual([
      [4, '/work/applications?view=turn'],
    ]);
    expect(waitingFor('publicNotice.read', 'publicNotice.release')).toEqual([
      [7, '/work/notices?status=RELEASE_REVIEW'],
    ]);
    expect(waitingFor('application.read', 'verification.read', 'task.verify')).toEqual([
      [6, '/joint/tasks?todo=mine'],
    ]);
    expect(waitingFor('task.verify', 'topic.approve')).toEqual([
      [6, '/joint/tasks?todo=mine'],
      [1, '/joint/topics?view=approve'],
    ]);
    expect(waitingFor('verification.read', 'task.receive')).toEqual([
      [3, '/work/verification'],
      [2, '/joint/tasks?lamp=RED'],
    ]);
    expect(waitingFor('application.read', 'verification.read', 'alert.read', 'alert.conclude')).toEqual([
      [8, '/supervise/alerts?status=RAISED'],
    ]);
    expect(waitingFor('account.read')).toEqual([]);
  });

  it('asks for no counter that is not shown', () => {
    const asked = Object.entries(listWaitingNeeds(sessionWith('verification.read', 'task.receive')));
    expect(asked.flatMap(([name, isAsked]) => (isAsked ? [name] : []))).toEqual(['requests', 'redTasks']);
  });

  const list = (name: string, count: number) => ({ name, href: `/${name}`, count });

  it('opens at once the one list in which something waits; of several the person chooses', () => {
    expect(findListToOpen([list('a', 3)])?.name).toBe('a');
    expect(findListToOpen([list('a', 0), list('b', 2)])?.name).toBe('b');
    expect(findListToOpen([list('a', 0), list('b', 0)])?.name).toBe('a');
    expect(findListToOpen([list('a', 1), list('b', 2)])).toBeUndefined();
  });

  it('has as its number what its lists hold together', () => {
    expect(countWaiting([list('a', 1), list('b', 2)])).toBe(3);
  });
});
