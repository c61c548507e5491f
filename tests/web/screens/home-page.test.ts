import { describe, expect, it } from '@jest/globals';
import { listNeeds } from '../../../admin-web/src/screens/home/home-needs.js';
import { listHomeNumbers, type HomeCounts } from '../../../admin-web/src/screens/home/home-numbers.js';
import type { Session } from '../../../admin-web/src/lib/session.js';

const nothing: HomeCounts = {
  admin: {
    accounts: 0,
    disabledAccounts: 0,
    withoutPost: 0,
    neverSignedIn: 0,
    joined: 0,
    left: 0,
    endingSoon: 0,
    signInResets: 0,
    failedJobs: 0,
    signInFailures: 0,
    signInWaits: 0,
    membersWithoutLiaison: 0,
  },
  mandates: 0,
  membersWithoutLiaison: 0,
};

const needsOf = (...permissions: string[]) =>
  listNeeds({ permissions: new Set(permissions) } as unknown as Session);

describe('the numbers of a unit', () => {
  const counts: HomeCounts = {
    ...nothing,
    redTasks: 2,
    requests: [{ state: 'SENT', total: 3, yellow: 1, red: 0 }],
  };

  it.each(['LIAISON', 'DATA_CONTACT'])('tell its late tasks apart from its late checks: %s', (post) => {
    const numbers = listHomeNumbers(post, counts);
    expect(numbers[0]).toEqual({
      label: '红灯督办任务',
      value: 2,
      unit: '项',
      href: '/joint/tasks?lamp=RED',
    });
    expect(numbers.slice(1).map(({ label, value }) => [label, value])).toEqual([
      ['核查待签收', 3],
      ['核查待答复', 0],
      ['核查疑义退回，待重新答复', 0],
      ['核查临期', 1],
      ['核查超期', 0],
    ]);
  });
});

describe('what the home page asks for', () => {
  it('includes the late tasks and the open solicitations of a unit, without the office’s part', () => {
    const unit = needsOf('task.read', 'task.receive', 'topic.submit', 'meeting.reply');
    expect(unit).toMatchObject({ redTasks: true, solicitations: true, office: false });
    expect(needsOf('meeting.plan', 'task.urge')).toMatchObject({
      redTasks: true,
      solicitations: true,
      office: true,
    });
    expect(needsOf('task.read', 'topic.read')).toMatchObject({ redTasks: false, solicitations: false });
  });
});
