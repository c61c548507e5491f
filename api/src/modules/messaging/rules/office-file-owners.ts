/** What a file of the joint meeting's offices hangs on: 佐证 on a task, 附件 on a topic. */
export const OFFICE_FILE_OWNERS = ['TASK', 'TOPIC'] as const;
export type OfficeFileOwnerKind = (typeof OFFICE_FILE_OWNERS)[number];
