import { useState } from 'react';
import { getFragmentData, graphql } from '../../graphql/gql/index.js';
import type { FragmentType } from '../../graphql/gql/index.js';
import { SecondHalf, type ConfirmedSignIn } from '../../parts/second-half.js';
import { SignInResetActions } from '../../parts/sign-in-reset-actions.js';
import { describeSignInRequest, howToVerifyText } from '../../text/sign-in-resets.js';
import { DataTable } from '../../ui/data-table.js';
import { Panel } from '../../ui/panel.js';

const resetFragment = graphql(`
  fragment SignInResets_SignInReset on SignInReset {
    id
    displayName
    loginName
    requests {
      kind
      askedAt
      subject
      askedBy {
        id
        displayName
      }
    }
    availableActions {
      action
      isAllowed
    }
    ...SignInResetActions_SignInReset
  }
`);

interface SignInResetsProps {
  resets: readonly FragmentType<typeof resetFragment>[];
  /** Whether the account has a page for this reader. */
  opensAccounts: boolean;
  onDone: () => void;
}

/** 待确认的登录: nobody signs in with what one administrator handed out before another confirmed it. */
export function SignInResets({ resets, opensAccounts, onDone }: SignInResetsProps) {
  // All of this visit: the next one confirmed must not take the one before off the page.
  const [confirmed, setConfirmed] = useState<readonly ConfirmedSignIn[]>([]);
  if (resets.length === 0 && confirmed.length === 0) return null;
  const rows = resets.map((masked) => {
    const reset = getFragmentData(resetFragment, masked);
    return { ...reset, reset };
  });
  return (
    <Panel id="resets" title="待确认的登录">
      {rows.some(({ availableActions: [first] }) => first?.isAllowed) && <p>{howToVerifyText}</p>}
      {confirmed.map((one) => (
        <SecondHalf key={one.id} {...one} />
      ))}
      <DataTable
        caption="待确认的登录"
        rows={rows}
        getRowId={(row) => row.id}
        columns={[
          {
            id: 'name',
            title: '账号',
            cell: (row) => {
              const name = `${row.displayName}（${row.loginName}）`;
              return opensAccounts ? <a href={`/admin/accounts/${row.id}`}>{name}</a> : name;
            },
          },
          {
            id: 'requests',
            title: '待确认，办理人和时间',
            cell: (row) => row.requests.map(describeSignInRequest).join('；'),
          },
          {
            id: 'actions',
            title: '操作',
            cell: (row) => (
              <SignInResetActions
                reset={row.reset}
                onConfirmed={(one) =>
                  setConfirmed((before) => [...before.filter(({ id }) => id !== one.id), one])
                }
                onDone={onDone}
              />
            ),
          },
        ]}
        empty={null}
      />
    </Panel>
  );
}
