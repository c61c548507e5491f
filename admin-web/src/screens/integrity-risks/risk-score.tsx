import { FormRow } from '../../ui/form-row.js';
import { Select } from '../../ui/select-field.js';

const levels = ['1', '2', '3', '4', '5'].map((value) => ({ value, label: `${value} 分` }));

interface RiskScoreProps {
  likelihood: string;
  consequence: string;
  onLikelihood: (value: string) => void;
  onConsequence: (value: string) => void;
}

/** 可能性 times 后果. */
export function RiskScore({ likelihood, consequence, onLikelihood, onConsequence }: RiskScoreProps) {
  return (
    <>
      <FormRow>
        <Select
          id="likelihood"
          label="可能性"
          options={levels}
          value={likelihood}
          onChange={(value) => onLikelihood(value ?? likelihood)}
        />
        <Select
          id="consequence"
          label="后果"
          options={levels}
          value={consequence}
          onChange={(value) => onConsequence(value ?? consequence)}
        />
      </FormRow>
      <p role="status">分值：{Number(likelihood) * Number(consequence)}</p>
    </>
  );
}
