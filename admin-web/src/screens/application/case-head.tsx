import { getFragmentData, graphql, type FragmentType } from '../../graphql/gql/index.js';
import { formatDate, formatInstant } from '../../lib/dates.js';
import type { QueuePlace } from '../../parts/case-queue.js';
import { describeDeadline } from '../../parts/deadline-lamp.js';
import {
  applicationStateNames,
  applicationStateTones,
  describeCaseState,
  guaranteeTypeNames,
} from '../../text/applications.js';
import { describeReason } from '../../text/reasons.js';
import { ButtonLink } from '../../ui/button.js';
import { LampTag } from '../../ui/lamp-tag.js';
import { PageHeader } from '../../ui/page-header.js';
import { StateTag } from '../../ui/state-tag.js';
import styles from './application.module.css';
import { ObjectionLine } from './objection-line.js';
import { describePublicityWait } from './publicity-wait.js';

export const caseHeadFragment = graphql(`
  fragment CaseHead_Application on Application {
    id
    applicationNumber
    receiptNumber
    guaranteeType
    householdSize
    state
    stateSince
    resumeState
    dueOn
    daysLeft
    dayUnit
    lamp
    rejectionCode
    rejectionServedOn
    submittedAt
    registeredAt
    maskedIdNumber
    applicant {
      id
      name
    }
    community {
      id
      name
    }
    notices {
      id
      publicNumber
      state
      endsOn
    }
    ...ObjectionLine_Application
  }
`);

interface CaseHeadProps {
  application: FragmentType<typeof caseHeadFragment>;
  place: QueuePlace | null;
}

export function CaseHead({ application: masked, place }: CaseHeadProps) {
  const application = getFragmentData(caseHeadFragment, masked);
  const name = application.applicant?.name ?? '未填申请人';
  const limit = describeDeadline(describeCaseState(application), application);
  const wait = describePublicityWait(application.notices);
  return (
    <div className={styles['head']}>
      <PageHeader
        title={`${name}家庭的申请`}
        action={application.applicationNumber}
        crumbs={[{ label: '公租房申请', href: place?.listHref ?? '/work/applications' }]}
        beside={
          <span className={styles['bigState']}>
            <StateTag
              label={applicationStateNames[application.state]}
              tone={applicationStateTones[application.state]}
            />
          </span>
        }
        actions={place !== null && <QueueSteps place={place} />}
      />
      <p className={styles['lampLine']}>
        {application.lamp != null && <LampTag lamp={application.lamp} />}
        <strong>
          {wait === null || application.dueOn != null ? limit : `${describeCaseState(application)}，${wait}`}
        </strong>
        {application.dueOn != null && (
          <span className={styles['soft']}>截止 {formatDate(application.dueOn)}</span>
        )}
      </p>
      <ObjectionLine application={application} />
      <dl className={styles['headFacts']}>
        <Fact label="申请编号" value={application.applicationNumber} />
        <Fact label="申请人证件号" value={application.maskedIdNumber ?? '—'} />
        <Fact label="保障类别" value={guaranteeTypeNames[application.guaranteeType]} />
        <Fact label="家庭人口" value={`${application.householdSize} 人`} />
        <Fact label="受理社区" value={application.community.name} />
        <Fact label="进入本环节" value={formatInstant(application.stateSince)} />
        {application.receiptNumber != null && <Fact label="受理回执号" value={application.receiptNumber} />}
        {application.resumeState != null && application.resumeState !== application.state && (
          <Fact label="结束后回到" value={applicationStateNames[application.resumeState]} />
        )}
        {application.rejectionCode != null && (
          <Fact label="驳回原因" value={describeReason(application.rejectionCode)} />
        )}
        {application.rejectionCode != null && (
          <Fact
            label="驳回通知送达"
            value={
              application.rejectionServedOn == null ? '尚未送达' : formatDate(application.rejectionServedOn)
            }
          />
        )}
        {application.registeredAt != null && (
          <Fact label="轮候登记" value={formatDate(application.registeredAt)} />
        )}
      </dl>
    </div>
  );
}

function Fact({ label, value }: { label: string; value: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function QueueSteps({ place }: { place: QueuePlace }) {
  return (
    <nav className={styles['queue']} aria-label="同一列表中的申请">
      <span className={styles['soft']}>
        第 {place.position} 件，本页共 {place.total} 件
      </span>
      {place.previousId !== undefined && (
        <ButtonLink size="small" href={`/work/applications/${place.previousId}`}>
          上一件
        </ButtonLink>
      )}
      {place.nextId !== undefined && (
        <ButtonLink size="small" href={`/work/applications/${place.nextId}`}>
          下一件
        </ButtonLink>
      )}
    </nav>
  );
}
