import type { NoticeState } from '../../graphql/gql/graphql.js';
import { formatDate } from '../../lib/dates.js';

interface Waiting {
  state: NoticeState;
  publicNumber: string;
  endsOn?: string | null | undefined;
}

/** What a case in publicity waits for: its text is released, corrected, or on line until a day. Null: for none of these. */
export function describePublicityWait(notices: readonly Waiting[]): string | null {
  for (const { state, publicNumber, endsOn } of notices) {
    if (state === 'RELEASE_REVIEW') return `公示稿 ${publicNumber} 等待发布审核（数据服务中心）`;
    if (state === 'RETURNED') return `公示稿 ${publicNumber} 被退回，等待修改后重新提交`;
    if (state === 'PUBLISHED' && endsOn != null) return `公示到 ${formatDate(endsOn)} 为止`;
  }
  return null;
}
