import type { Fields } from '../../parts/use-fields.js';
import { PersonFields, type OnRecord } from './person-fields.js';
import type { PersonValues } from './person-values.js';

interface ApplicantFieldsProps {
  fields: Pick<Fields<{ applicant: PersonValues }>, 'values' | 'change' | 'problemOf' | 'tell'>;
  onRecord?: OnRecord;
}

/** The person who applies, as one part of the form of the first step. */
export function ApplicantFields({ fields, ...rest }: ApplicantFieldsProps) {
  const { applicant } = fields.values;
  return (
    <>
      <h2>申请人</h2>
      <PersonFields
        prefix="applicant."
        person={applicant}
        fields={fields}
        onChange={(part) => fields.change({ applicant: { ...applicant, ...part } })}
        asksRelation={false}
        {...rest}
      />
    </>
  );
}
