import type { VerificationAction } from '../../graphql/gql/graphql.js';

/** What the county's reviewer does with a request; the others are the agency's. */
export type RequestAct = Extract<VerificationAction, 'accept' | 'dispute' | 'waive'>;

interface RequestActText {
  tone: 'primary' | 'secondary' | 'danger';
  consequences: readonly string[];
  reasonLabel: string;
  reasonHint: string;
  missing: string;
}

const noReason = { reasonLabel: '', reasonHint: '', missing: '' };

export const requestActTexts: Record<RequestAct, RequestActText> = {
  accept: {
    tone: 'primary',
    consequences: ['以部门的这次答复为准，不能再疑义退回。'],
    ...noReason,
  },
  dispute: {
    tone: 'secondary',
    consequences: [
      '退回部门重新核查，答复期限重新起算。',
      '部门能看到您写的疑义；以前的答复和佐证保留，不会被覆盖。',
    ],
    reasonLabel: '有什么疑义',
    reasonHint: '写明哪一项、与什么不符、请部门核对什么。最多 500 字。',
    missing: '请写明有什么疑义，部门要照着重新核查',
  },
  waive: {
    tone: 'danger',
    consequences: ['不再等待部门答复，这一项按“已免查”处理。', '理由和您的姓名记入案卷，事后可以查到。'],
    reasonLabel: '免查理由',
    reasonHint: '写明为什么不查也能作出决定。最多 500 字。',
    missing: '请写明免查的理由',
  },
};

/** What is done with most answers stands first. */
export const requestActs: readonly RequestAct[] = ['accept', 'dispute', 'waive'];

export function isRequestAct(action: VerificationAction): action is RequestAct {
  return action in requestActTexts;
}
