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

/** The units were asked for something that is done or no longer wanted. */
export async function settleParts(work: Work, parts: LockedTask['parts']): Promise<void> {
  for (const { id } of parts) await settleNotifications(work, id);
}
