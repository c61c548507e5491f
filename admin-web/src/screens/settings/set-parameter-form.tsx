import { useState } from 'react';
import { Controller } from 'react-hook-form';
import { useMutation } from 'urql';
import * as z from 'zod/mini';
import { getFragmentData, graphql } from '../../graphql/gql/index.js';
import type { FragmentType } from '../../graphql/gql/index.js';
import type { SetPolicyParameterInput } from '../../graphql/gql/graphql.js';
import { assertNever } from '../../lib/assert-never.js';
import { formatDate, today } from '../../lib/dates.js';
import { isLooser } from '../../lib/parameter-strictness.js';
import { findInForce, listReplaced, storedValue, type VersionPeriod } from '../../lib/parameter-versions.js';
import { listRefusals, noAnswerText } from '../../lib/show-refusal.js';
import { useAttemptKey } from '../../lib/use-attempt-key.js';
import { RestoredDraft } from '../../parts/restored-draft.js';
import { useDraft } from '../../parts/use-draft.js';
import { formatParameterValue, unitOf } from '../../text/parameters.js';
import { Button } from '../../ui/button.js';
import { RadioGroup } from '../../ui/choice-field.js';
import { ConfirmConsequence } from '../../ui/confirm-consequence.js';
import { DateField } from '../../ui/date-field.js';
import { Form, useSchemaForm } from '../../ui/form.js';
import { FormRow } from '../../ui/form-row.js';
import { Notice } from '../../ui/panel.js';
import { NumberField, TextField } from '../../ui/text-field.js';

const itemFragment = graphql(`
  fragment SetParameterForm_SetupChecklistItem on SetupChecklistItem {
    key
    title
    group
    unit
    nationalValue
    strictness
    choices {
      value
      label
    }
  }
`);

const setParameterDocument = graphql(`
  mutation SetPolicyParameter($input: SetPolicyParameterInput!) {
    setPolicyParameter(input: $input) {
      ... on SetPolicyParameterPayload {
        warning
        parameter {
          id
        }
      }
      ... on Refusal {
        code
        message
      }
      ... on InputRefused {
        problems {
          field
          message
        }
      }
    }
  }
`);

const setSupervisionDocument = graphql(`
  mutation SetSupervisionParameter($input: SetPolicyParameterInput!) {
    setSupervisionParameter(input: $input) {
      ... on SetPolicyParameterPayload {
        warning
        parameter {
          id
        }
      }
      ... on Refusal {
        code
        message
      }
      ... on InputRefused {
        problems {
          field
          message
        }
      }
    }
  }
`);

const filled = (message: string, longest: number) =>
  z.string().check(z.trim(), z.minLength(1, message), z.maxLength(longest, `最多 ${longest} 字`));

const schema = z.object({
  value: z.string().check(z.trim(), z.minLength(1, '请填写或选择新的值')),
  validFrom: z.string().check(z.minLength(1, '请填写施行日期')),
  docTitle: filled('请填写文件名称', 200),
  docNo: filled('请填写文号', 80),
  article: filled('请填写条款，如 第三条', 60),
  approvedBy: filled('请填写批准单位', 100),
});
type Values = z.infer<typeof schema>;
type ParameterForm = ReturnType<typeof useSchemaForm<Values>>;
const empty: Values = { value: '', validFrom: '', docTitle: '', docNo: '', article: '', approvedBy: '' };

/** One form, two doors: what supervision watches with is set by whoever supervises. */
function useSetParameter(group: string) {
  const [, setPolicy] = useMutation(setParameterDocument);
  const [, setSupervision] = useMutation(setSupervisionDocument);
  return async (input: SetPolicyParameterInput) =>
    group === 'SUPERVISION'
      ? (await setSupervision({ input })).data?.setSupervisionParameter
      : (await setPolicy({ input })).data?.setPolicyParameter;
}

interface SetParameterFormProps {
  item: FragmentType<typeof itemFragment>;
  /** What was set before: a new version starts later than the present one, and takes the place of what has not begun. */
  versions: readonly VersionPeriod[];
  accountName: string;
  onSet: () => void;
}

export function SetParameterForm({ item: masked, versions, accountName, onSet }: SetParameterFormProps) {
  const item = getFragmentData(itemFragment, masked);
  const form = useSchemaForm(schema, empty);
  const attempt = useAttemptKey();
  const set = useSetParameter(item.group);
  const [asked, setAsked] = useState<Values | null>(null);
  const [doneText, setDoneText] = useState<string | null>(null);
  const { reset, formState, watch } = form;
  const { isSubmitting } = formState;
  const entered = watch();
  const draft = useDraft(accountName, `parameter-${item.key}`, entered, (stored) =>
    reset({ ...empty, ...stored }),
  );
  const { name: unitName, perShown } = unitOf(item.unit);
  const typed = Number(storedValue(entered.value, perShown));
  const looser =
    item.nationalValue != null &&
    Number.isFinite(typed) &&
    isLooser(typed, item.nationalValue, item.strictness);
  const show = (value: string) => formatParameterValue(value, item.unit, item.choices);

  const handleConfirm = async (values: Values) => {
    const result = await set({
      ...values,
      idempotencyKey: attempt.key,
      key: item.key,
      value: storedValue(values.value, perShown),
    });
    setAsked(null);
    if (result === undefined) return form.showRefusal({ message: noAnswerText });
    switch (result.__typename) {
      case 'SetPolicyParameterPayload':
        attempt.renew();
        reset(empty);
        await draft.discard(empty);
        setDoneText(`已设置。${result.warning ?? ''}`);
        return onSet();
      case 'ActionRefused':
      case 'InputRefused':
      case 'StaleVersion':
        return listRefusals(result).forEach(form.showRefusal);
      default:
        return assertNever(result);
    }
  };
  return (
    <>
      <Form
        form={form}
        label={`设置${item.title}`}
        onSubmit={(values) => setAsked(values)}
        actions={
          <Button type="submit" tone="primary" busy={isSubmitting}>
            设置新的值
          </Button>
        }
      >
        <RestoredDraft draft={draft}>没有提交的内容，请核对后提交。</RestoredDraft>
        {doneText !== null && <p role="status">{doneText}</p>}
        <ValueFields
          form={form}
          choices={item.choices}
          unitName={unitName}
          currentFrom={findInForce(versions, today())?.validFrom}
        />
        {looser && item.nationalValue != null && (
          <Notice tone="attention">
            比国家规定（{show(String(item.nationalValue))}
            ）宽。请先核对本县文件依据；仍要设置的，这条提示会随版本留存。
          </Notice>
        )}
        <BasisFields form={form} />
      </Form>
      <ConfirmConsequence
        open={asked !== null}
        title={`确认设置“${item.title}”？`}
        consequences={
          asked === null
            ? []
            : [
                `自${formatDate(asked.validFrom)}起为 ${show(storedValue(asked.value, perShown))}，旧值到前一天为止。`,
                ...listReplaced(versions, asked.validFrom, today()).map(
                  ({ validFrom }) => `原定${formatDate(validFrom)}起施行的值被取代，不再施行。`,
                ),
                '已经作出的决定仍按当时的值，不会改变；新版本不能删除，施行以前可以用另一个新版本取代。',
                ...(looser ? ['这个值比国家规定宽，提示会留存。'] : []),
              ]
        }
        confirmLabel="设置"
        onConfirm={() => (asked === null ? undefined : handleConfirm(asked))}
        onCancel={() => setAsked(null)}
      />
    </>
  );
}

interface ValueFieldsProps {
  form: ParameterForm;
  choices: readonly { value: string; label: string }[];
  unitName: string;
  currentFrom: string | undefined;
}

function ValueFields({ form, choices, unitName, currentFrom }: ValueFieldsProps) {
  const { errors } = form.formState;
  return (
    <FormRow>
      {choices.length > 0 ? (
        <RadioGroup
          id="value"
          label="新的值"
          choices={choices}
          error={errors.value?.message}
          {...form.register('value')}
        />
      ) : (
        <NumberField
          id="value"
          label="新的值"
          decimals
          {...(unitName === '' ? {} : { unit: unitName })}
          error={errors.value?.message}
          {...form.register('value')}
        />
      )}
      <Controller
        control={form.control}
        name="validFrom"
        render={({ field }) => (
          <DateField
            id="validFrom"
            label="施行日期"
            min={today()}
            hint={currentFrom === today() ? '明天或以后，今天已经换过一次' : '今天或以后'}
            value={field.value === '' ? null : field.value}
            onChange={(value) => field.onChange(value ?? '')}
            onBlur={field.onBlur}
            error={errors.validFrom?.message}
          />
        )}
      />
    </FormRow>
  );
}

/** The document the new value rests on. */
function BasisFields({ form }: Pick<ValueFieldsProps, 'form'>) {
  const { errors } = form.formState;
  return (
    <>
      <TextField
        id="docTitle"
        label="文件名称"
        error={errors.docTitle?.message}
        {...form.register('docTitle')}
      />
      <FormRow>
        <TextField id="docNo" label="文号" error={errors.docNo?.message} {...form.register('docNo')} />
        <TextField id="article" label="条款" error={errors.article?.message} {...form.register('article')} />
      </FormRow>
      <TextField
        id="approvedBy"
        label="批准单位"
        error={errors.approvedBy?.message}
        {...form.register('approvedBy')}
      />
    </>
  );
}
