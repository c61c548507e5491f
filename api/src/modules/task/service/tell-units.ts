import type { Work } from '../../../platform/work.js';
import { notify, settleNotifications } from '../../messaging/index.js';
import type { LockedTask } from './lock-task.js';

const linkOf = (taskId: string): string => `/joint/tasks/${taskId}`;

/** Asks the liaison of each part to act on it. `aboutId` is the part: each unit's message is settled by that unit's act. */
export async function tellUnits(
  work: Work,
  { task, parts }: Pick<LockedTask, 'task' | 'parts'>,
  title: string,
  body: string,
): Promise<void> {
  for (const part of parts)
    await notify(
      work,
      { post: 'LIAISON', agencyId: part.agencyId },
      {
        aboutId: part.id,
        title,
        body: `${task.number}《${short(task.title)}》${body}`,
        link: linkOf(task.id),
      },
    );
}

/** Asks whoever decides on the task: the office, or the convener when a unit of the office works on it itself. */
export async function tellOffice(
  work: Work,
  { task }: Pick<LockedTask, 'task'>,
  title: string,
  body: string,
): Promise<void> {
  const isOfficeOwn = task.workingAgencyIds.includes(OFFICE_AGENCY);
  await notify(
    work,
    { post: isOfficeOwn ? 'CONVENER' : 'OFFICE_CLERK' },
    { aboutId: task.id, title, body: `${task.number}《${short(task.title)}》${body}`, link: linkOf(task.id) },
  );
}

/** 联席会议办公室 sits in 县住建局 (一). */
const OFFICE_AGENCY = 'HOUSING';

const LONGEST_TITLE = 60;
const short = (title: string): string =>
  title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE)}…` : title;

/** The units were asked for something that is done or no longer wanted. */
export async function settleParts(work: Work, parts: LockedTask['parts']): Promise<void> {
  for (const { id } of parts) await settleNotifications(work, id);
}
