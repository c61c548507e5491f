import { getFragmentData, type FragmentType } from '../../graphql/gql/fragment-masking.js';
import { graphql } from '../../graphql/gql/gql.js';
import styles from './public-notice.module.css';
import { ReleaseNotice } from './release-notice.js';
import { ReturnNoticeForm } from './return-notice-form.js';

export const noticeActionsFragment = graphql(`
  fragment NoticeActions_PublicNotice on PublicNotice {
    id
    version
    publicNumber
    state
    title
    body
    availableActions {
      action
      label
      allowed
      reason
    }
  }
`);

/** What 数据服务中心 may do now. Nothing stands here for those who only read. */
export function NoticeActions({
  notice,
  onStale,
}: {
  notice: FragmentType<typeof noticeActionsFragment>;
  onStale: () => void;
}) {
  const { id, version, publicNumber, availableActions } = getFragmentData(noticeActionsFragment, notice);
  const find = (action: string) => availableActions.find((one) => one.action === action);
  const release = find('release');
  const returning = find('return');
  if (release === undefined && returning === undefined) return null;
  return (
    <section className={styles['form']} aria-labelledby="decide">
      <h2 id="decide">发布审核</h2>
      {release !== undefined && (
        <ReleaseNotice
          noticeId={id}
          version={version}
          publicNumber={publicNumber}
          label={release.label}
          disabledReason={release.allowed ? undefined : (release.reason ?? '现在不能发布。')}
          onStale={onStale}
        />
      )}
      {returning?.allowed === true && (
        <ReturnNoticeForm noticeId={id} version={version} label={returning.label} onStale={onStale} />
      )}
    </section>
  );
}
