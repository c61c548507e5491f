import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { getFragmentData, graphql, type FragmentType } from '../../graphql/gql/index.js';
import type { MembersStep_ApplicationFragment } from '../../graphql/gql/graphql.js';
import { readActOutcome } from '../../parts/act-outcome.js';
import { useCommand } from '../../parts/use-command.js';
import { relationNames } from '../../text/relations.js';
import { Button, ButtonLink } from '../../ui/button.js';
import { ConfirmConsequence } from '../../ui/confirm-consequence.js';
import { AddMemberForm, CorrectMemberForm } from './member-forms.js';
import { StepHeading } from './step-heading.js';
import styles from './new-application.module.css';
import { stepHref } from './url-state.js';

export const membersStepFragment = graphql(`
  fragment MembersStep_Application on Application {
    id
    version
    members {
      id
      isApplicant
      relationCode
      isAdult
      leftAt
      maskedIdNumber
      person {
        id
        name
      }
      profile {
        maritalCode
      }
      ...PersonOnRecord_HouseholdMember
    }
  }
`);

const removeDocument = graphql(`
  mutation RemoveHouseholdMember($input: RemoveHouseholdMemberInput!) {
    removeHouseholdMember(input: $input) {
      ...ActOutcome_ApplicationResult
    }
  }
`);

export interface StepProps {
  account: string;
  onChanged: () => void;
}

type Member = MembersStep_ApplicationFragment['members'][number];

interface MembersStepProps extends StepProps {
  application: FragmentType<typeof membersStepFragment>;
  /** Whose entry is open to be corrected. */
  openMemberId: string | undefined;
}

export function MembersStep({ application: masked, account, openMemberId, onChanged }: MembersStepProps) {
  const { id, version, members } = getFragmentData(membersStepFragment, masked);
  const navigate = useNavigate();
  const present = members.filter((member) => member.leftAt == null);
  const open = present.find((member) => member.id === openMemberId && !member.isApplicant);
  const [isAdding, setAdding] = useState(false);
  const [ended, setEnded] = useState(0);
  const end = () => setEnded((count) => count + 1);
  const remove = useRemove(id, version, onChanged);
  const lacksSpouse = isSpouseMissing(present);
  const show = (member?: string) =>
    void navigate({
      to: '/work/applications/$id/edit',
      params: { id },
      search: { step: 'members', ...(member === undefined ? {} : { member }) },
    });
  const form = { id, version, account, onChanged };
  return (
    <>
      <StepHeading ended={ended}>家庭成员（{present.length} 人）</StepHeading>
      <p className={styles['soft']}>申请人以外共同申请的每个人都要加进来；配偶须作为共同申请人。</p>
      {remove.message !== null && (
        <p role="alert" className={styles['refusal']}>
          {remove.message}
        </p>
      )}
      <ul className={styles['people']}>
        {present.map((member) => (
          <MemberRow
            key={member.id}
            id={id}
            member={member}
            onCorrect={() => {
              setAdding(false);
              show(member.id);
            }}
            onRemove={remove.ask}
          />
        ))}
      </ul>
      {remove.asked !== null && (
        <ConfirmConsequence
          open
          title={`移出${remove.asked.person.name}？`}
          consequences={['这个人不再是共同申请人。', '已填的申报和同意书不再计入；再加进来时须重新登记。']}
          confirmLabel="移出"
          tone="danger"
          onConfirm={() => remove.run().then(end)}
          onCancel={() => remove.ask(null)}
        />
      )}
      {open !== undefined && (
        <CorrectMemberForm
          key={open.id}
          {...form}
          member={open}
          onClose={() => {
            show();
            end();
          }}
        />
      )}
      {open === undefined && isAdding && (
        <AddMemberForm
          {...form}
          onClose={() => {
            setAdding(false);
            end();
          }}
        />
      )}
      {open === undefined && !isAdding && (
        <>
          {lacksSpouse && (
            <p className={styles['attention']}>申请人已婚，还没有加入配偶。配偶须作为共同申请人。</p>
          )}
          <div className={styles['buttons']}>
            <Button tone={lacksSpouse ? 'primary' : 'secondary'} onClick={() => setAdding(true)}>
              增加家庭成员
            </Button>
            <ButtonLink tone={lacksSpouse ? 'secondary' : 'primary'} href={stepHref(id, 'declare')}>
              成员已齐，下一步
            </ButtonLink>
          </div>
        </>
      )}
    </>
  );
}

const MARRIED = ['20', '21', '22', '23'];
const SPOUSES = ['10', '11', '12'];

function isSpouseMissing(present: readonly Member[]): boolean {
  const applicant = present.find((member) => member.isApplicant);
  return (
    MARRIED.includes(applicant?.profile?.maritalCode ?? '') &&
    !present.some((member) => SPOUSES.includes(member.relationCode))
  );
}

interface MemberRowProps {
  id: string;
  member: Member;
  onCorrect: () => void;
  onRemove: (member: Member) => void;
}

function MemberRow({ id, member, onCorrect, onRemove }: MemberRowProps) {
  const { name } = member.person;
  return (
    <li className={styles['person']}>
      <span className={styles['line']}>
        <strong>{name}</strong>
        <span>{member.isApplicant ? '申请人' : (relationNames[member.relationCode] ?? '')}</span>
        <span className={styles['soft']}>
          {member.maskedIdNumber} · {member.isAdult ? '成年' : '未成年'}
        </span>
      </span>
      <span className={styles['line']}>
        {member.isApplicant ? (
          <ButtonLink size="small" tone="quiet" href={stepHref(id, 'start')} aria-label={`修改${name}的信息`}>
            修改
          </ButtonLink>
        ) : (
          <>
            <Button size="small" tone="quiet" onClick={onCorrect} aria-label={`修改${name}的信息`}>
              修改
            </Button>
            <Button size="small" tone="quiet" onClick={() => onRemove(member)} aria-label={`移出${name}`}>
              移出
            </Button>
          </>
        )}
      </span>
    </li>
  );
}

function useRemove(applicationId: string, expectedVersion: number, onChanged: () => void) {
  const { send } = useCommand(removeDocument, (data) => readActOutcome(data.removeHouseholdMember));
  const [asked, ask] = useState<Member | null>(null);
  const [message, setMessage] = useState<string | null>(null);
  const run = async () => {
    if (asked === null) return;
    const outcome = await send({ applicationId, expectedVersion, memberId: asked.id });
    setMessage(outcome.kind === 'done' ? null : outcome.message);
    ask(null);
    onChanged();
  };
  return { asked, ask, run, message };
}
