import { useState } from 'react';
import * as z from 'zod/mini';
import { useMutation, useQuery } from 'urql';
import { getFragmentData, graphql } from '../../graphql/gql/index.js';
import type { ChainLink } from '../../graphql/gql/graphql.js';
import { listRefusals, noAnswerText } from '../../lib/show-refusal.js';
import { useAttemptKey } from '../../lib/use-attempt-key.js';
import { chainLinkNames } from '../../text/problems.js';
import { Button } from '../../ui/button.js';
import { DateField } from '../../ui/date-field.js';
import { Form, useSchemaForm } from '../../ui/form.js';
import { FormRow } from '../../ui/form-row.js';
import { Select } from '../../ui/select-field.js';
import { TextArea, TextField } from '../../ui/text-field.js';

const ownersDocument = graphql(`
  query RuleOwners {
    agencies {
      id
      shortName
    }
  }
`);

const resultFields = graphql(`
  fragment ChainRuleForm_Result on ChainRuleResult {
    ... on ChainRulePayload {
      rule {
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
`);

const createDocument = graphql(`
  mutation CreateChainRule($input: CreateChainRuleInput!) {
    createChainRule(input: $input) {
      ...ChainRuleForm_Result
    }
  }
`);

const reviseDocument = graphql(`
  mutation ReviseChainRule($input: ReviseChainRuleInput!) {
    reviseChainRule(input: $input) {
      ...ChainRuleForm_Result
    }
  }
`);

const text = (label: string) => z.string().check(z.trim(), z.minLength(1, `请填写${label}`));
const schema = z.object({ title: text('制度名称'), docNo: text('文号'), summary: text('主要内容') });
type Texts = z.infer<typeof schema>;

const links = Object.entries(chainLinkNames).map(([value, label]) => ({ value, label }));
const isLink = (value: string | null): value is ChainLink =>
  value !== null && Object.hasOwn(chainLinkNames, value);

interface ChainRuleFormProps {
  revised: {
    id: string;
    version: number;
    link: ChainLink;
    title: string;
    docNo: string;
    summary: string;
    owner: { id: string };
  } | null;
  onDone: () => void;
  onCancel: () => void;
}

/** A new rule, or a new revision of one. */
export function ChainRuleForm({ revised, onDone, onCancel }: ChainRuleFormProps) {
  const form = useSchemaForm<Texts>(schema, {
    title: revised?.title ?? '',
    docNo: '',
    summary: revised?.summary ?? '',
  });
  const attempt = useAttemptKey();
  const [{ data }] = useQuery({ query: ownersDocument });
  const [, create] = useMutation(createDocument);
  const [, revise] = useMutation(reviseDocument);
  const [link, setLink] = useState<ChainLink>(revised?.link ?? 'APPLICATION');
  const [ownerAgencyId, setOwner] = useState<string | null>(revised?.owner.id ?? null);
  const [adoptedOn, setAdoptedOn] = useState<string | null>(null);
  const [missing, setMissing] = useState<string>();
  const { errors, isSubmitting } = form.formState;
  const handleSubmit = async (values: Texts) => {
    if (ownerAgencyId === null || adoptedOn === null) return setMissing('请选择责任单位和施行日期。');
    setMissing(undefined);
    const input = { idempotencyKey: attempt.key, link, ownerAgencyId, adoptedOn, ...values };
    const masked =
      revised === null
        ? (await create({ input })).data?.createChainRule
        : (await revise({ input: { ...input, id: revised.id, expectedVersion: revised.version } })).data
            ?.reviseChainRule;
    if (masked === undefined) return form.showRefusal({ message: noAnswerText });
    const answer = getFragmentData(resultFields, masked);
    attempt.renew();
    if (answer.__typename === 'ChainRulePayload') return onDone();
    listRefusals(answer).forEach(form.showRefusal);
  };
  const field = (name: keyof Texts) => ({
    id: `rule-${name}`,
    error: errors[name]?.message,
    ...form.register(name),
  });
  const label = revised === null ? '登记制度' : `修订${revised.title}`;
  return (
    <>
      {missing !== undefined && <p role="alert">{missing}</p>}
      <Form
        form={form}
        label={label}
        onSubmit={handleSubmit}
        actions={
          <>
            <Button type="submit" tone="primary" busy={isSubmitting}>
              保存制度
            </Button>
            <Button onClick={onCancel}>取消</Button>
          </>
        }
      >
        <FormRow>
          <Select
            id="rule-link"
            label="制度环节"
            options={links}
            value={link}
            onChange={(value) => isLink(value) && setLink(value)}
          />
          <Select
            id="rule-owner"
            label="责任单位"
            searchable
            options={(data?.agencies ?? []).map(({ id, shortName }) => ({ value: id, label: shortName }))}
            value={ownerAgencyId}
            onChange={setOwner}
          />
          <DateField id="rule-adopted" label="施行日期" value={adoptedOn} onChange={setAdoptedOn} />
        </FormRow>
        <TextField label="制度名称" {...field('title')} />
        <TextField label="文号" {...field('docNo')} />
        <TextArea label="主要内容" {...field('summary')} />
      </Form>
    </>
  );
}
