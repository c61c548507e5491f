import { useState } from 'react';
import { useMutation } from 'urql';
import * as z from 'zod/mini';
import { getFragmentData, graphql, type FragmentType } from '../../graphql/gql/index.js';
import { assertNever } from '../../lib/assert-never.js';
import { listRefusals, noAnswerText } from '../../lib/show-refusal.js';
import { useAttemptKey } from '../../lib/use-attempt-key.js';
import { Button } from '../../ui/button.js';
import { FactSection } from '../../ui/fact-section.js';
import { Form, useSchemaForm } from '../../ui/form.js';
import { TextField } from '../../ui/text-field.js';

const contactFragment = graphql(`
  fragment AgencyContact_Agency on Agency {
    id
    contactPhone
    contactAddress
  }
`);

const setContactDocument = graphql(`
  mutation SetAgencyContact($input: SetAgencyContactInput!) {
    setAgencyContact(input: $input) {
      ... on SetAgencyContactPayload {
        agency {
          ...AgencyContact_Agency
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
  phone: z.string().check(z.trim(), z.minLength(1, '请填写电话')),
  address: z.string().check(z.trim(), z.minLength(1, '请填写受理地址'), z.maxLength(200, '最多 200 字')),
});

interface AgencyContactProps {
  agency: FragmentType<typeof contactFragment>;
  canEdit: boolean;
}

/** Where the agency takes objections: printed on every public notice it sends out. */
export function AgencyContact({ agency, canEdit }: AgencyContactProps) {
  const { id, contactPhone, contactAddress } = getFragmentData(contactFragment, agency);
  const [isEditing, setEditing] = useState(false);
  return (
    <FactSection
      id="contact"
      title="异议和咨询受理"
      facts={[
        { label: '电话', value: contactPhone ?? '未填写' },
        { label: '地址', value: contactAddress ?? '未填写', wide: true },
      ]}
    >
      {canEdit && !isEditing && (
        <div>
          <Button onClick={() => setEditing(true)}>修改受理电话和地址</Button>
        </div>
      )}
      {isEditing && (
        <ContactForm
          id={id}
          phone={contactPhone ?? ''}
          address={contactAddress ?? ''}
          onClose={() => setEditing(false)}
        />
      )}
    </FactSection>
  );
}

interface ContactFormProps {
  id: string;
  phone: string;
  address: string;
  onClose: () => void;
}

function ContactForm({ id, phone, address, onClose }: ContactFormProps) {
  const form = useSchemaForm(schema, { phone, address });
  const attempt = useAttemptKey();
  const [, setContact] = useMutation(setContactDocument);
  const { errors, isSubmitting } = form.formState;
  const handleSubmit = async (values: z.infer<typeof schema>) => {
    const { data } = await setContact({ input: { ...values, agencyId: id, idempotencyKey: attempt.key } });
    const result = data?.setAgencyContact;
    if (result === undefined) return form.showRefusal({ message: noAnswerText });
    switch (result.__typename) {
      case 'SetAgencyContactPayload':
        attempt.renew();
        return onClose();
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
      label="异议和咨询受理"
      onSubmit={handleSubmit}
      actions={
        <>
          <Button type="submit" tone="primary" busy={isSubmitting}>
            保存
          </Button>
          <Button onClick={onClose}>取消</Button>
        </>
      }
    >
      <TextField
        id="phone"
        label="电话"
        hint="如 0910-1234567"
        error={errors.phone?.message}
        {...form.register('phone')}
      />
      <TextField
        id="address"
        label="受理地址"
        error={errors.address?.message}
        {...form.register('address')}
      />
    </Form>
  );
}
