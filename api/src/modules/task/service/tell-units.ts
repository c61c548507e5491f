import type { Work } from '../../../platform/work.js';
import { notify, settleNotifications } from '../../messaging/index.js';
import type { LockedTask } from './lock-task.js';

const LONGEST_TITLE = 60;
const short = (title: string): string =>
  title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE)}…` : title;

/** A message about a task: which one it is stands before what is asked. */
export const messageOf = (
  { id, number, title: matter }: LockedTask['task'],
  title: string,
  body: string,
) => ({
  title,
  body: `${number}《${short(matter)}》${body}`,
  link: `/joint/tasks/${id}`,
});

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
        ...messageOf(task, title, body),
      },
    );
}

/** Asks for the verification: the office, or the convener when a unit of the office works on it itself. */
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
    { aboutId: task.id, ...messageOf(task, title, body) },
  );
}

/** 联席会议办公室 sits in 县住建局 (一). */
const OFFICE_AGENCY = 'HOUSING';

/** The units were asked for something that is done or no longer wanted. */
export async function settleParts(work: Work, parts: LockedTask['parts']): Promise<void> {
  for (const { id } of parts) await settleNotifications(work, id);
}
