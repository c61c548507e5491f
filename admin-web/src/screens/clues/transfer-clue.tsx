import { useState } from 'react';
import * as z from 'zod/mini';
import { useMutation, useQuery } from 'urql';
import { graphql } from '../../graphql/gql/index.js';
import type { ClueTarget } from '../../graphql/gql/graphql.js';
import { listRefusals, noAnswerText } from '../../lib/show-refusal.js';
import { useAttemptKey } from '../../lib/use-attempt-key.js';
import { clueTargetNames } from '../../text/problems.js';
import { Button } from '../../ui/button.js';
import { Form, useSchemaForm } from '../../ui/form.js';
import { Panel } from '../../ui/panel.js';
import { Select } from '../../ui/select-field.js';
import { TextArea, TextField } from '../../ui/text-field.js';

const accusedDocument = graphql(`
  query AccusableAgencies {
    agencies {
      id
      shortName
    }
  }
`);

const transferDocument = graphql(`
  mutation TransferClue($input: TransferClueInput!) {
    transferClue(input: $input) {
      ... on ClueTransferPayload {
        clue {
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

const schema = z.object({
  summary: z.string().check(z.trim(), z.minLength(5, '请写明线索摘要，至少5个字'), z.maxLength(2000)),
  evidenceRefs: z.string().check(z.maxLength(500, '不超过500字')),
  informant: z.string().check(z.maxLength(500, '不超过500字')),
});
type Values = z.infer<typeof schema>;

const EMPTY = { summary: '', evidenceRefs: '', informant: '' };
const targets = Object.entries(clueTargetNames).map(([value, label]) => ({ value, label }));
const isTarget = (value: string | null): value is ClueTarget =>
  value !== null && Object.hasOwn(clueTargetNames, value);

/** 移送线索: to whom, about whom, and who brought it, which is sealed at once. */
export function TransferClue({ onDone }: { onDone: () => void }) {
  const form = useSchemaForm<Values>(schema, EMPTY);
  const attempt = useAttemptKey();
  const [{ data }] = useQuery({ query: accusedDocument });
  const [, transfer] = useMutation(transferDocument);
  const [target, setTarget] = useState<ClueTarget>('DISCIPLINE');
  const [accusedAgencyId, setAccused] = useState<string | null>(null);
  const [isSent, setSent] = useState(false);
  const { errors, isSubmitting } = form.formState;
  const handleSubmit = async (values: Values) => {
    setSent(false);
    const input = { idempotencyKey: attempt.key, targetAgencyId: target, accusedAgencyId, ...values };
    const answer = (await transfer({ input })).data?.transferClue;
    if (answer === undefined) return form.showRefusal({ message: noAnswerText });
    attempt.renew();
    if (answer.__typename !== 'ClueTransferPayload') return listRefusals(answer).forEach(form.showRefusal);
    form.reset(EMPTY);
    setSent(true);
    onDone();
  };
  return (
    <Panel id="transfer" title="移送线索">
      {isSent && <p role="status">线索已移送，接收单位已收到提醒。</p>}
      <Form
        form={form}
        label="移送线索"
        onSubmit={handleSubmit}
        actions={
          <Button type="submit" tone="primary" busy={isSubmitting}>
            移送
          </Button>
        }
      >
        <Select
          id="targetAgencyId"
          label="接收单位"
          options={targets}
          value={target}
          onChange={(value) => isTarget(value) && setTarget(value)}
        />
        <Select
          id="accusedAgencyId"
          label="被反映单位"
          hint="没有涉及单位的不用选。"
          searchable
          clearable
          options={(data?.agencies ?? []).map(({ id, shortName }) => ({ value: id, label: shortName }))}
          value={accusedAgencyId}
          onChange={setAccused}
        />
        <TextArea
          id="summary"
          label="线索摘要"
          error={errors.summary?.message}
          {...form.register('summary')}
        />
        <TextField
          id="evidenceRefs"
          label="证据材料目录"
          optional
          error={errors.evidenceRefs?.message}
          {...form.register('evidenceRefs')}
        />
        <TextField
          id="informant"
          label="线索提供人和联系方式"
          hint="加密保存，只有您本人可以再次查看，每次查看留痕。"
          optional
          error={errors.informant?.message}
          {...form.register('informant')}
        />
      </Form>
    </Panel>
  );
}
