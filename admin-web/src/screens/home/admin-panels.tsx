import type { HomeQuery } from '../../graphql/gql/graphql.js';
import { AuditPanels } from './audit-panels.js';
import styles from './home.module.css';
import { IdleAccounts } from './idle-accounts.js';
import { JobHealth } from './job-health.js';
import { KeyRotation } from './key-rotation.js';
import { PostChanges } from './post-changes.js';
import { SignInFailures } from './sign-in-failures.js';
import { SignInResets } from './sign-in-resets.js';

/** What the three administrators ask first; none of it is about a household. */
export function AdminPanels({ data, onChanged }: { data: HomeQuery; onChanged: () => void }) {
  const { accountOverview: accounts, agencies } = data;
  return (
    <>
      {data.signInResets != null && (
        <SignInResets resets={data.signInResets} opensAccounts={accounts != null} onDone={onChanged} />
      )}
      {data.idleAccounts != null && <IdleAccounts accounts={data.idleAccounts.items} />}
      {data.jobQueues != null && <JobHealth queues={data.jobQueues} />}
      {data.signInFailures != null && <SignInFailures failures={data.signInFailures} />}
      {accounts != null && data.jobQueues != null && (
        <div className={styles['columns']}>
          <PostChanges
            id="joined"
            title="近 30 天任职"
            emptyTitle="近 30 天没有新任职"
            changes={accounts.joined}
            agencies={agencies}
          />
          <PostChanges
            id="left"
            title="近 30 天离任"
            emptyTitle="近 30 天没有人离任"
            changes={accounts.left}
            agencies={agencies}
          />
        </div>
      )}
      {accounts != null && data.signInFailures != null && (
        <PostChanges
          id="ending"
          title="30 天内到期的任职"
          emptyTitle="30 天内没有任职到期"
          changes={accounts.endingSoon}
          agencies={agencies}
        />
      )}
      {data.masterKey != null && data.keyRotations != null && (
        <KeyRotation status={data.masterKey} rotations={data.keyRotations.items} onStarted={onChanged} />
      )}
      {data.auditOverview != null && <AuditPanels overview={data.auditOverview} />}
    </>
  );
}
