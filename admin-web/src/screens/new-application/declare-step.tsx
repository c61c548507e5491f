import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { getFragmentData, graphql, type FragmentType } from '../../graphql/gql/index.js';
import type { DeclareStep_ApplicationFragment } from '../../graphql/gql/graphql.js';
import { today } from '../../lib/dates.js';
import { readActOutcome } from '../../parts/act-outcome.js';
import { useCommand } from '../../parts/use-command.js';
import { useDraft } from '../../parts/use-draft.js';
import { useFields } from '../../parts/use-fields.js';
import { Button } from '../../ui/button.js';
import { Said } from '../../ui/said.js';
import { Tabs } from '../../ui/tabs.js';
import { kindNames } from './declaration-kinds.js';
import {
  checkShape,
  fieldOrder,
  startDeclaration,
  toDeclarations,
  type DeclarationValues,
} from './declaration-values.js';
import { useIntakeProblems } from './intake-problems.js';
import { KindFields } from './kind-fields.js';
import type { StepProps } from './members-step.js';
import { StepForm } from './step-form.js';
import { StepHeading } from './step-heading.js';
import styles from './new-application.module.css';
import { nextStep } from './url-state.js';
import { useOpenStep } from './use-open-step.js';

export const declareStepFragment = graphql(`
  fragment DeclareStep_Application on Application {
    id
    version
    members {
      id
      leftAt
      isAdult
      hasDeclared
      person {
        id
        name
      }
      declared {
        incomes {
          kind
          monthlyFen
          payer
        }
        homes {
          address
          useType
          floorAreaSquareMetres
          tenure
        }
        transfers {
          manner
          address
          transferredOn
        }
        vehicles {
          model
          displacementMillilitres
          isTurbocharged
          purchasePriceFen
          isDisabledAdapted
        }
        businesses {
          uscc
          name
          role
          subscribedFen
        }
        assets {
          kind
          amountFen
        }
      }
    }
  }
`);

const declareDocument = graphql(`
  mutation DeclareFacts($input: DeclareFactsInput!) {
    declareFacts(input: $input) {
      ...ActOutcome_ApplicationResult
    }
  }
`);

type Member = DeclareStep_ApplicationFragment['members'][number];

interface DeclareStepProps extends StepProps {
  application: FragmentType<typeof declareStepFragment>;
  openPersonId: string | undefined;
}

/** Every adult declares; minors may. One person at a time, the next one opens by itself. */
export function DeclareStep({ application: masked, account, openPersonId, onChanged }: DeclareStepProps) {
  const { id, version, members } = getFragmentData(declareStepFragment, masked);
  const navigate = useNavigate();
  const openStep = useOpenStep();
  const [saved, setSaved] = useState(0);
  const present = members.filter((member) => member.leftAt == null);
  const adults = present.filter((member) => member.isAdult);
  const waiting = adults.filter((member) => !member.hasDeclared);
  const open = present.find((member) => member.person.id === openPersonId) ?? waiting[0] ?? present[0];
  const show = (person: string) =>
    void navigate({ to: '/work/applications/$id/edit', params: { id }, search: { step: 'declare', person } });
  const [said, setSaid] = useState('');
  const handleSaved = ({ person }: Member) => {
    onChanged();
    setSaved((count) => count + 1);
    const next = waiting.find((member) => member.person.id !== person.id);
    if (next !== undefined) {
      setSaid(`已保存${person.name}的申报，现在填写${next.person.name}的。`);
      show(next.person.id);
    } else void openStep(id, nextStep('declare'));
  };
  if (open === undefined) return <p>还没有家庭成员。</p>;
  return (
    <>
      <StepHeading ended={saved}>收入财产申报</StepHeading>
      <p className={styles['soft']}>
        {waiting.length === 0
          ? '成年成员都已申报，可以修改后重新保存。'
          : `还没有申报：${waiting.map((member) => member.person.name).join('、')}。`}
        金额按元填写。
      </p>
      <Said>{said}</Said>
      <Tabs
        label="申报人"
        value={open.person.id}
        onChange={show}
        tabs={present.map((member) => ({
          id: member.person.id,
          title: `${member.person.name}${member.hasDeclared ? ' ✓' : member.isAdult ? '' : '（未成年，可不报）'}`,
          content: (
            <DeclareForm
              key={member.person.id}
              id={id}
              version={version}
              member={member}
              account={account}
              onSaved={handleSaved}
              onReload={onChanged}
            />
          ),
        }))}
      />
    </>
  );
}

interface DeclareFormProps {
  id: string;
  version: number;
  member: Member;
  account: string;
  onSaved: (member: Member) => void;
  onReload: () => void;
}

const nothing = Object.fromEntries(
  kindNames.map((kind) => [kind, { none: true, entries: [] }]),
) as unknown as DeclarationValues;

function DeclareForm({ id, version, member, account, onSaved, onReload }: DeclareFormProps) {
  const fields = useFields<DeclarationValues>(() => startDeclaration(member.declared, member.hasDeclared));
  const draft = useDraft(account, `declare/${id}/${member.person.id}`, fields.values, fields.change);
  const { send, isBusy } = useCommand(declareDocument, (data) => readActOutcome(data.declareFacts));
  const findProblems = useIntakeProblems();
  const submit = async (values: DeclarationValues) => {
    const problems = checkShape(values);
    if (problems.length > 0)
      return fields.note(
        await findProblems(problems, { declarations: toDeclarations(values, today()) }, fieldOrder(values)),
      );
    const outcome = await send({
      applicationId: id,
      expectedVersion: version,
      personId: member.person.id,
      declarations: toDeclarations(values, today()),
    });
    if (outcome.kind !== 'done') return fields.refuse(outcome);
    await draft.discard(values);
    return onSaved(member);
  };
  const unanswered = kindNames.filter(
    (kind) => !fields.values[kind].none && fields.values[kind].entries.length === 0,
  );
  return (
    <StepForm
      label={`${member.person.name}的申报`}
      fields={fields}
      isBusy={isBusy}
      submitLabel={`保存${member.person.name}的申报`}
      draft={draft}
      onReload={onReload}
      onSubmit={() => void submit(fields.values)}
      beside={
        unanswered.length > 0 && (
          <Button
            onClick={() => {
              const rest = Object.fromEntries(unanswered.map((kind) => [kind, nothing[kind]]));
              fields.change(rest);
              void submit({ ...fields.values, ...rest });
            }}
          >
            其余都没有，保存
          </Button>
        )
      }
    >
      {kindNames.map((kind) => (
        <KindFields
          key={kind}
          kind={kind}
          values={fields.values[kind]}
          problemOf={fields.problemOf}
          onChange={(next) => fields.change({ [kind]: next })}
        />
      ))}
    </StepForm>
  );
}
