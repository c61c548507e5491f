import { getFragmentData, graphql, type FragmentType } from '../../graphql/gql/index.js';
import { formatDate } from '../../lib/dates.js';
import { noticeLevelNames, noticeStateNames, objectionStateNames } from '../../text/notices.js';
import entries from '../../parts/entries.module.css';
import { DeadlineText } from '../../ui/deadline-text.js';
import { FactSection } from '../../ui/fact-section.js';
import { StateTag } from '../../ui/state-tag.js';
import styles from './application.module.css';

export const noticesFragment = graphql(`
  fragment NoticesSection_Application on Application {
    id
    notices {
      id
      publicNumber
      level
      state
      title
      publishedAt
      endsOn
      daysLeft
      dayUnit
      returnReason
      openObjections
      objections {
        id
        state
        isAnonymous
        receivedAt
        dueOn
        content
        conclusion
        concludedAt
      }
    }
  }
`);

const tones = {
  RELEASE_REVIEW: 'running',
  RETURNED: 'attention',
  PUBLISHED: 'running',
  CLOSED: 'good',
  CANCELLED: 'neutral',
} as const;

export function NoticesSection({ application }: { application: FragmentType<typeof noticesFragment> }) {
  const { notices } = getFragmentData(noticesFragment, application);
  if (notices.length === 0) return null;
  return (
    <FactSection id="notices" title="公示" facts={[]}>
      <ul className={entries['entries']}>
        {notices.map((notice) => (
          <li key={notice.id} className={entries['entry']}>
            <div className={entries['line']}>
              <strong>{noticeLevelNames[notice.level]}</strong>
              <StateTag label={noticeStateNames[notice.state]} tone={tones[notice.state]} />
              <a href={`/work/notices/${notice.id}`}>{notice.publicNumber}</a>
            </div>
            <p>{notice.title}</p>
            <p className={styles['soft']}>
              {notice.publishedAt == null ? '还没有发布' : `${formatDate(notice.publishedAt)} 发布`}
              {notice.endsOn != null && (
                <>
                  ，公示到 <DeadlineText deadline={{ ...notice, dueOn: notice.endsOn }} />
                </>
              )}
              {notice.objections.length > 0
                ? `，异议 ${notice.objections.length} 件，未结 ${notice.openObjections} 件`
                : '，没有异议'}
            </p>
            {notice.returnReason != null && notice.state === 'RETURNED' && (
              <p>退回原因：{notice.returnReason}</p>
            )}
            {notice.objections.map((objection) => (
              <div key={objection.id} className={styles['quote']}>
                <p className={styles['soft']}>
                  {formatDate(objection.receivedAt)} 收到{objection.isAnonymous ? '匿名' : '实名'}异议 ·{' '}
                  {objectionStateNames[objection.state]} · 核查期限 {formatDate(objection.dueOn)}
                </p>
                {objection.content != null && <p>{objection.content}</p>}
                {objection.conclusion != null && <p>结论：{objection.conclusion}</p>}
              </div>
            ))}
          </li>
        ))}
      </ul>
    </FactSection>
  );
}
