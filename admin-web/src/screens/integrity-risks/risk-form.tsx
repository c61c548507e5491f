import { useState } from 'react';
import { Controller, type UseFormReturn } from 'react-hook-form';
import * as z from 'zod/mini';
import { useMutation, useQuery } from 'urql';
import { graphql } from '../../graphql/gql/index.js';
import type { RiskCategory } from '../../graphql/gql/graphql.js';
import { listRefusals, noAnswerText } from '../../lib/show-refusal.js';
import { useAttemptKey } from '../../lib/use-attempt-key.js';
import { riskCategoryNames } from '../../text/supervision.js';
import { Button } from '../../ui/button.js';
import { DateField } from '../../ui/date-field.js';
import { Form, useSchemaForm } from '../../ui/form.js';
import { FormRow } from '../../ui/form-row.js';
import { Panel } from '../../ui/panel.js';
import { MultiSelect, Select } from '../../ui/select-field.js';
import { TextArea, TextField } from '../../ui/text-field.js';
import { RiskScore } from './risk-score.js';

const choicesDocument = graphql(`
  query RiskChoices {
    agencies {
      id
      shortName
    }
    supervisionModels {
      code
      name
    }
  }
`);

const createDocument = graphql(`
  mutation CreateIntegrityRisk($input: CreateIntegrityRiskInput!) {
    createIntegrityRisk(input: $input) {
      ... on IntegrityRiskPayload {
        risk {
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

const editDocument = graphql(`
  mutation EditIntegrityRisk($input: EditIntegrityRiskInput!) {
    editIntegrityRisk(input: $input) {
      ... on IntegrityRiskPayload {
        risk {
          id
          version
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

const text = (label: string) => z.string().check(z.trim(), z.minLength(1, `请填写${label}`));
const chosen = (label: string) => z.string().check(z.minLength(1, `请选择${label}`));
const schema = z.object({
  agencyId: chosen('单位'),
  post: text('岗位'),
  riskPoint: text('风险点'),
  manifestation: text('主要内容及表现形式'),
  measures: text('防控措施'),
  owner: text('部门负责人'),
  leader: text('责任领导'),
  reviewOn: chosen('下次复核日期'),
});
type Values = z.infer<typeof schema>;
type Texts = Omit<Values, 'agencyId'>;
type TextName = Exclude<keyof Values, 'agencyId' | 'reviewOn'>;

const categories = Object.entries(riskCategoryNames).map(([value, label]) => ({ value, label }));
const isCategory = (value: string | null): value is RiskCategory =>
  value !== null && Object.hasOwn(riskCategoryNames, value);

/** A risk as the table shows it. */
export interface RegisteredRisk extends Texts {
  readonly id: string;
  readonly version: number;
  readonly number: string;
  readonly agency: { readonly id: string };
  readonly category: RiskCategory;
  readonly likelihood: number;
  readonly consequence: number;
  readonly modelCodes: readonly string[];
}

interface RiskFormProps {
  /** The risk that is assessed anew; a new one otherwise. */
  risk?: RegisteredRisk;
  onDone: () => void;
  onCancel: () => void;
}

const valuesOf = (risk: RegisteredRisk | undefined): Values => ({
  agencyId: risk?.agency.id ?? '',
  post: risk?.post ?? '',
  riskPoint: risk?.riskPoint ?? '',
  manifestation: risk?.manifestation ?? '',
  measures: risk?.measures ?? '',
  owner: risk?.owner ?? '',
  leader: risk?.leader ?? '',
  reviewOn: risk?.reviewOn ?? '',
});

/** 登记廉政风险点, or assess one anew. */
export function RiskForm({ risk, onDone, onCancel }: RiskFormProps) {
  const form = useSchemaForm<Values>(schema, valuesOf(risk));
  const attempt = useAttemptKey();
  const [{ data }] = useQuery({ query: choicesDocument });
  const [, create] = useMutation(createDocument);
  const [, edit] = useMutation(editDocument);
  const [category, setCategory] = useState<RiskCategory>(risk?.category ?? 'DUTY');
  const [likelihood, setLikelihood] = useState(String(risk?.likelihood ?? 3));
  const [consequence, setConsequence] = useState(String(risk?.consequence ?? 3));
  const [modelCodes, setModelCodes] = useState<string[]>([...(risk?.modelCodes ?? [])]);
  const title = risk === undefined ? '登记风险点' : `修改 ${risk.number}`;
  const { errors, isSubmitting } = form.formState;
  const handleSubmit = async (values: Values) => {
    const input = {
      idempotencyKey: attempt.key,
      category,
      likelihood: Number(likelihood),
      consequence: Number(consequence),
      modelCodes,
      ...values,
    };
    const answer =
      risk === undefined
        ? (await create({ input })).data?.createIntegrityRisk
        : (await edit({ input: { ...input, id: risk.id, expectedVersion: risk.version } })).data
            ?.editIntegrityRisk;
    if (answer === undefined) return form.showRefusal({ message: noAnswerText });
    attempt.renew();
    if (answer.__typename === 'IntegrityRiskPayload') return onDone();
    listRefusals(answer).forEach(form.showRefusal);
  };
  const field = (name: TextName) => ({ id: name, error: errors[name]?.message, ...form.register(name) });
  return (
    <Panel id="new-risk" title={title}>
      <Form
        form={form}
        label={title}
        onSubmit={handleSubmit}
        actions={
          <>
            <Button type="submit" tone="primary" busy={isSubmitting}>
              保存风险点
            </Button>
            <Button onClick={onCancel}>取消</Button>
          </>
        }
      >
        <FormRow>
          <UnitField form={form} agencies={data?.agencies ?? []} />
          <TextField label="岗位" {...field('post')} />
          <Select
            id="category"
            label="风险类别"
            options={categories}
            value={category}
            onChange={(value) => isCategory(value) && setCategory(value)}
          />
        </FormRow>
        <TextField label="风险点" {...field('riskPoint')} />
        <TextArea label="主要内容及表现形式" {...field('manifestation')} />
        <RiskScore
          likelihood={likelihood}
          consequence={consequence}
          onLikelihood={setLikelihood}
          onConsequence={setConsequence}
        />
        <TextArea label="防控措施" {...field('measures')} />
        <FormRow>
          <TextField label="部门负责人" {...field('owner')} />
          <TextField label="责任领导" {...field('leader')} />
        </FormRow>
        <MultiSelect
          id="modelCodes"
          label="关联监督模型"
          options={(data?.supervisionModels ?? []).map(({ code, name }) => ({
            value: code,
            label: `${code} ${name}`,
          }))}
          value={modelCodes}
          onChange={setModelCodes}
        />
        <ReviewField form={form} />
      </Form>
    </Panel>
  );
}

type RiskFields = Pick<UseFormReturn<Values>, 'control' | 'formState'>;

interface UnitFieldProps {
  form: RiskFields;
  agencies: readonly { id: string; shortName: string }[];
}

function UnitField({ form: { control, formState }, agencies }: UnitFieldProps) {
  return (
    <Controller
      name="agencyId"
      control={control}
      render={({ field: { value, onChange } }) => (
        <Select
          id="agencyId"
          label="单位"
          searchable
          options={agencies.map(({ id, shortName }) => ({ value: id, label: shortName }))}
          value={value === '' ? null : value}
          error={formState.errors.agencyId?.message}
          onChange={(next) => onChange(next ?? '')}
        />
      )}
    />
  );
}

function ReviewField({ form: { control, formState } }: { form: RiskFields }) {
  return (
    <Controller
      name="reviewOn"
      control={control}
      render={({ field: { value, onChange } }) => (
        <DateField
          id="reviewOn"
          label="下次复核日期"
          hint="应晚于今天。"
          value={value === '' ? null : value}
          error={formState.errors.reviewOn?.message}
          onChange={(next) => onChange(next ?? '')}
        />
      )}
    />
  );
}
