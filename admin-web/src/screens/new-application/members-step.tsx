import { useState } from 'react';
import { getFragmentData, graphql, type FragmentType } from '../../graphql/gql/index.js';
import { readActOutcome } from '../../parts/act-outcome.js';
import { useCommand } from '../../parts/use-command.js';
import { useDraft } from '../../parts/use-draft.js';
import { useFields } from '../../parts/use-fields.js';
import { relationNames } from '../../text/relations.js';
import { Button, ButtonLink } from '../../ui/button.js';
import { useIntakeProblems } from './intake-problems.js';
import { PersonFields } from './person-fields.js';
import { emptyPerson, listMissing, personFieldOrder, toPersonInput } from './person-values.js';
import { StepForm } from './step-form.js';
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
    }
  }
`);

const addDocument = graphql(`
  mutation AddHouseholdMember($input: AddHouseholdMemberInput!) {
    addHouseholdMember(input: $input) {
      ...ActOutcome_ApplicationResult
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

export function MembersStep({
  application: masked,
  account,
  onChanged,
}: StepProps & { application: FragmentType<typeof membersStepFragment> }) {
  const { id, version, members } = getFragmentData(membersStepFragment, masked);
  const present = members.filter((member) => member.leftAt == null);
  const [isAdding, setAdding] = useState(false);
  const remove = useRemove(id, version, onChanged);
  return (
    <>
      <h2>家庭成员（{present.length} 人）</h2>
      <p className={styles['soft']}>申请人以外共同申请的每个人都要加进来；配偶须作为共同申请人。</p>
      {remove.message !== null && (
        <p role="alert" className={styles['refusal']}>
          {remove.message}
        </p>
      )}
      <ul className={styles['people']}>
        {present.map((member) => (
          <li key={member.id} className={styles['person']}>
            <span className={styles['line']}>
              <strong>{member.person.name}</strong>
              <span>{member.isApplicant ? '申请人' : (relationNames[member.relationCode] ?? '')}</span>
              <span className={styles['soft']}>
                {member.maskedIdNumber} · {member.isAdult ? '成年' : '未成年'}
              </span>
            </span>
            {!member.isApplicant && (
              <Button
                size="small"
                tone="quiet"
                busy={remove.isBusy}
                onClick={() => void remove.run(member.id)}
                aria-label={`移出${member.person.name}`}
              >
                移出
              </Button>
            )}
          </li>
        ))}
      </ul>
      {isAdding && (
        <MemberForm
          id={id}
          version={version}
          account={account}
          onChanged={onChanged}
          onClose={() => setAdding(false)}
        />
      )}
      {!isAdding && (
        <div className={styles['buttons']}>
          <ButtonLink tone="primary" href={stepHref(id, 'declare')}>
            成员已齐，下一步
          </ButtonLink>
          <Button onClick={() => setAdding(true)}>增加家庭成员</Button>
        </div>
      )}
    </>
  );
}

function useRemove(applicationId: string, expectedVersion: number, onChanged: () => void) {
  const { send, isBusy } = useCommand(removeDocument, (data) => readActOutcome(data.removeHouseholdMember));
  const [message, setMessage] = useState<string | null>(null);
  const run = async (memberId: string) => {
    const outcome = await send({ applicationId, expectedVersion, memberId });
    setMessage(outcome.kind === 'done' ? null : outcome.message);
    onChanged();
  };
  return { run, isBusy, message };
}

interface MemberFormProps extends StepProps {
  id: string;
  version: number;
  onClose: () => void;
}

function MemberForm({ id, version, account, onChanged, onClose }: MemberFormProps) {
  const fields = useFields(emptyPerson);
  const draft = useDraft(account, `member/${id}`, fields.values, (stored) =>
    fields.replace({ ...emptyPerson, ...stored }),
  );
  const { send, isBusy } = useCommand(addDocument, (data) => readActOutcome(data.addHouseholdMember));
  const findProblems = useIntakeProblems();
  const submit = async () => {
    const missing = listMissing(fields.values, '');
    if (missing.length > 0)
      return fields.note(
        await findProblems(missing, { person: toPersonInput(fields.values) }, personFieldOrder),
      );
    const outcome = await send({
      applicationId: id,
      expectedVersion: version,
      member: toPersonInput(fields.values),
    });
    if (outcome.kind !== 'done') return fields.refuse(outcome);
    draft.discard();
    onClose();
    return onChanged();
  };
  return (
    <StepForm
      label="增加家庭成员"
      problems={fields.problems}
      attempt={fields.attempt}
      isStale={fields.isStale}
      isBusy={isBusy}
      submitLabel="保存这名成员"
      restoredAt={draft.restoredAt}
      onReload={onChanged}
      onSubmit={() => void submit()}
      beside={<Button onClick={onClose}>取消</Button>}
    >
      <h3>增加家庭成员</h3>
      <PersonFields
        prefix=""
        person={fields.values}
        onChange={fields.change}
        problemOf={fields.problemOf}
        asksRelation
      />
    </StepForm>
  );
}
