import { useState } from 'react';
import * as z from 'zod/mini';
import { useMutation, useQuery } from 'urql';
import { graphql } from '../../graphql/gql/index.js';
import type { ChainLink, ProblemSource } from '../../graphql/gql/graphql.js';
import { listRefusals, noAnswerText } from '../../lib/show-refusal.js';
import { useAttemptKey } from '../../lib/use-attempt-key.js';
import { chainLinkNames, problemSourceNames } from '../../text/problems.js';
import { Button } from '../../ui/button.js';
import { DateField } from '../../ui/date-field.js';
import { Form, useSchemaForm } from '../../ui/form.js';
import { FormRow } from '../../ui/form-row.js';
import { Panel } from '../../ui/panel.js';
import { Select } from '../../ui/select-field.js';
import { TextArea, TextField } from '../../ui/text-field.js';

const leadsDocument = graphql(`
  query ProblemLeads {
    agencies {
      id
      shortName
    }
  }
`);

const createDocument = graphql(`
  mutation CreateProblem($input: CreateProblemInput!) {
    createProblem(input: $input) {
      ... on ProblemPayload {
        problem {
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

const text = (label: string) => z.string().check(z.trim(), z.minLength(1, `请填写${label}`));
const schema = z.object({ title: text('标题'), description: text('问题'), requirement: text('整改要求') });
type Texts = z.infer<typeof schema>;

const optionsOf = (names: Readonly<Record<string, string>>) =>
  Object.entries(names).map(([value, label]) => ({ value, label }));
const isLink = (value: string | null): value is ChainLink =>
  value !== null && Object.hasOwn(chainLinkNames, value);
const isSource = (value: string | null): value is ProblemSource =>
  value !== null && Object.hasOwn(problemSourceNames, value);

interface ProblemFormProps {
  onDone: () => void;
  onCancel: () => void;
}

/** 登记问题: in which link, who puts it right, by when. */
export function ProblemForm({ onDone, onCancel }: ProblemFormProps) {
  const form = useSchemaForm<Texts>(schema, { title: '', description: '', requirement: '' });
  const attempt = useAttemptKey();
  const [{ data }] = useQuery({ query: leadsDocument });
  const [, create] = useMutation(createDocument);
  const [link, setLink] = useState<ChainLink>('REVIEW');
  const [source, setSource] = useState<ProblemSource>('SUPERVISION');
  const [leadAgencyId, setLead] = useState<string | null>(null);
  const [dueOn, setDueOn] = useState<string | null>(null);
  const [missing, setMissing] = useState<string>();
  const { errors, isSubmitting } = form.formState;
  const handleSubmit = async (values: Texts) => {
    if (leadAgencyId === null || dueOn === null) return setMissing('请选择整改单位和整改期限。');
    setMissing(undefined);
    const input = { idempotencyKey: attempt.key, link, source, leadAgencyId, dueOn, ...values };
    const answer = (await create({ input })).data?.createProblem;
    if (answer === undefined) return form.showRefusal({ message: noAnswerText });
    attempt.renew();
    if (answer.__typename === 'ProblemPayload') return onDone();
    listRefusals(answer).forEach(form.showRefusal);
  };
  const field = (name: keyof Texts) => ({ id: name, error: errors[name]?.message, ...form.register(name) });
  return (
    <Panel id="new-problem" title="登记问题">
      {missing !== undefined && <p role="alert">{missing}</p>}
      <Form
        form={form}
        label="登记问题"
        onSubmit={handleSubmit}
        actions={
          <>
            <Button type="submit" tone="primary" busy={isSubmitting}>
              保存问题
            </Button>
            <Button onClick={onCancel}>取消</Button>
          </>
        }
      >
        <FormRow>
          <Select
            id="new-link"
            label="所在环节"
            options={optionsOf(chainLinkNames)}
            value={link}
            onChange={(value) => isLink(value) && setLink(value)}
          />
          <Select
            id="new-source"
            label="来源"
            options={optionsOf(problemSourceNames)}
            value={source}
            onChange={(value) => isSource(value) && setSource(value)}
          />
        </FormRow>
        <TextField label="标题" {...field('title')} />
        <TextArea label="问题" hint="请不要写群众的姓名、证件号码和电话。" {...field('description')} />
        <TextArea label="整改要求" {...field('requirement')} />
        <FormRow>
          <Select
            id="lead"
            label="整改单位"
            searchable
            options={(data?.agencies ?? []).map(({ id, shortName }) => ({ value: id, label: shortName }))}
            value={leadAgencyId}
            onChange={setLead}
          />
          <DateField id="dueOn" label="整改期限" value={dueOn} onChange={setDueOn} />
        </FormRow>
      </Form>
    </Panel>
  );
}
