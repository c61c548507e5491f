import { formatChineseDate, plainDate } from '../../../shared/plain-date.js';
import { identifier, sql } from '../../../platform/db/sql.js';
import type { ReadViewer } from '../../../platform/read-viewer.js';
import {
  column,
  computed,
  defineReadModel,
  sqlField,
  type ColumnValues,
  type ReadModel,
} from '../../../platform/read/index.js';

const communityName = sqlField(
  (t) => sql`(SELECT c.name FROM communities c WHERE c.id = ${identifier(t)}.community_id)`,
);

/** A notice as the public sees it. The last day is asked for as well: a late closing job must not keep a name on line. */
export const publishedNoticeRead: ReadModel<ReadViewer> = defineReadModel<ReadViewer>({
  type: 'PublishedNotice',
  table: 'public_notices',
  key: 'public_number',
  visibleTo: (viewer, alias) =>
    sql`${identifier(alias)}.state = 'PUBLISHED' AND ${identifier(alias)}.ends_on >= ${viewer.today}`,
  fields: {
    publicNumber: column(),
    title: column(),
    body: column(),
    level: column(),
    communityId: column(),
    communityName,
    publishedAt: column(),
    endsOn: column(),
    objectionPhone: column(),
    objectionMailbox: column(),
    objectionAddress: column(),
  },
});

const isOnLine = (row: ColumnValues, viewer: ReadViewer): boolean =>
  row['state'] === 'PUBLISHED' && String(row['ends_on']) >= viewer.today;

function explain(row: ColumnValues, viewer: ReadViewer): string {
  const endsOn = formatChineseDate(plainDate(String(row['ends_on'])));
  if (row['state'] === 'CANCELLED')
    return '这份公示是真实的，但已经撤销，不再有效。如有疑问，请拨打公示上的受理电话。';
  if (isOnLine(row, viewer))
    return `这份公示是真实的，正在公示，截止 ${endsOn}。请核对内容是否与公开网站一致。`;
  return `这份公示是真实的，公示期已于 ${endsOn} 结束，内容已下线。`;
}

/** Whether a printed notice is ours. Known by its code only, and only once it was on line; a closed one shows no text any more. */
export const noticeAuthenticityRead: ReadModel<ReadViewer> = defineReadModel<ReadViewer>({
  type: 'NoticeAuthenticity',
  table: 'public_notices',
  visibleTo: (_viewer, alias) => sql`${identifier(alias)}.published_at IS NOT NULL`,
  fields: {
    isGenuine: sqlField(() => sql`TRUE`),
    publicNumber: column(),
    level: column(),
    communityName,
    publishedAt: column(),
    endsOn: column(),
    isOnLine: computed({
      needs: ['state', 'ends_on'],
      resolve: (rows, viewer) => rows.map((row) => isOnLine(row, viewer)),
    }),
    explanation: computed({
      needs: ['state', 'ends_on'],
      resolve: (rows, viewer) => rows.map((row) => explain(row, viewer)),
    }),
  },
});

/** The answer for a code that belongs to no notice. */
export const UNKNOWN_NOTICE = {
  __typename: 'NoticeAuthenticity',
  isGenuine: false,
  isOnLine: false,
  explanation:
    '没有使用这个核验码的公示，请谨防假冒。请核对核验码，或到公开网站查看；申请保障性住房不收任何费用。',
} as const;
