import { useMutation } from 'urql';
import * as z from 'zod/mini';
import { useState } from 'react';
import { getFragmentData, graphql } from '../../graphql/gql/index.js';
import type { FragmentType } from '../../graphql/gql/index.js';
import { assertNever } from '../../lib/assert-never.js';
import { formatDate } from '../../lib/dates.js';
import { listRefusals, noAnswerText } from '../../lib/show-refusal.js';
import { useAttemptKey } from '../../lib/use-attempt-key.js';
import { Button } from '../../ui/button.js';
import { DataTable } from '../../ui/data-table.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Form, useSchemaForm } from '../../ui/form.js';
import { Panel } from '../../ui/panel.js';
import { TextField } from '../../ui/text-field.js';
import { OwnIdNumberForm } from './own-id-number-form.js';

const relativeFragment = graphql(`
  fragment Recusal_DeclaredRelative on DeclaredRelative {
    id
    relation
    declaredAt
  }
`);

const declareRelativeDocument = graphql(`
  mutation DeclareRelative($input: DeclareRelativeInput!) {
    declareRelative(input: $input) {
      ... on DeclareRelativePayload {
        relative {
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
  relation: z
    .string()
    .check(z.trim(), z.minLength(1, '请填写与本人的关系，例如配偶'), z.maxLength(20, '最多 20 字')),
  idNumber: z.string().check(z.trim(), z.regex(/^\d{17}[\dXx]$/, '身份证号应为 18 位，最后一位可以是 X')),
});
const empty = { relation: '', idNumber: '' };

interface RecusalProps {
  relatives: readonly FragmentType<typeof relativeFragment>[];
  onDeclared: () => void;
}

export function Recusal({ relatives, onDeclared }: RecusalProps) {
  const rows = relatives.map((relative) => getFragmentData(relativeFragment, relative));
  return (
    <>
      <p>
        申报后，遇到本人或所申报亲属的申请，系统会请您回避，由其他人办理。身份证号只用于比对，系统不保存原号，也不会显示。
      </p>
      <Panel id="relatives" title="已申报的亲属">
        <DataTable
          caption="已申报的亲属"
          rows={rows}
          getRowId={(row) => row.id}
          columns={[
            { id: 'relation', title: '与本人的关系', cell: (row) => row.relation },
            { id: 'declaredAt', title: '申报日期', cell: (row) => formatDate(row.declaredAt) },
          ]}
          empty={
            <EmptyState title="还没有申报亲属" headingLevel={3}>
              有配偶、直系亲属或近姻亲可能申请公租房的，请在下面申报。
            </EmptyState>
          }
        />
      </Panel>
      <Panel id="declare-relative" title="申报一名亲属">
        <RelativeForm onDeclared={onDeclared} />
      </Panel>
      <Panel id="declare-own" title="申报本人身份证号">
        <OwnIdNumberForm />
      </Panel>
    </>
  );
}

function RelativeForm({ onDeclared }: { onDeclared: () => void }) {
  const form = useSchemaForm(schema, empty);
  const attempt = useAttemptKey();
  const [, declare] = useMutation(declareRelativeDocument);
  const [isDone, setDone] = useState(false);
  const { errors, isSubmitting } = form.formState;
  const handleSubmit = async (values: z.infer<typeof schema>) => {
    setDone(false);
    const { data } = await declare({ input: { idempotencyKey: attempt.key, ...values } });
    const result = data?.declareRelative;
    if (result === undefined) return form.showRefusal({ message: noAnswerText });
    switch (result.__typename) {
      case 'DeclareRelativePayload':
        attempt.renew();
        form.reset(empty);
        setDone(true);
        return onDeclared();
      case 'ActionRefused':
      case 'InputRefused':
      case 'StaleVersion':
        return listRefusals(result).forEach(form.showRefusal);
      default:
        return assertNever(result);
    }
  };
  return (
    <Form
      form={form}
      label="申报亲属"
      onSubmit={handleSubmit}
      actions={
        <Button type="submit" tone="primary" busy={isSubmitting}>
          申报
        </Button>
      }
    >
      {isDone && <p role="status">已申报。</p>}
      <TextField
        id="relation"
        label="与本人的关系"
        hint="如配偶、父亲、子女、兄弟姐妹"
        error={errors.relation?.message}
        {...form.register('relation')}
      />
      <TextField
        id="idNumber"
        label="亲属的身份证号"
        autoComplete="off"
        maxLength={18}
        error={errors.idNumber?.message}
        {...form.register('idNumber')}
      />
    </Form>
  );
}
