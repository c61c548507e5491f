import styles from './new-application.module.css';
import { editSteps, stepHref, type EditStep } from './url-state.js';

export const stepNames: Record<EditStep, string> = {
  members: '家庭成员',
  declare: '收入财产申报',
  consent: '同意书',
  materials: '材料',
  review: '核对并提交',
};

interface IntakeStepsProps {
  current: EditStep | 'start';
  applicationId: string | null;
}

/** Steps are addresses: any of them can be opened again once the case exists. */
export function IntakeSteps({ current, applicationId }: IntakeStepsProps) {
  return (
    <nav aria-label="受理步骤">
      <ol className={styles['steps']}>
        <li>
          <span className={styles['step']} aria-current={current === 'start' ? 'step' : undefined}>
            1 类别、社区和申请人
          </span>
        </li>
        {editSteps.map((step, index) => (
          <li key={step}>
            {applicationId === null ? (
              <span className={styles['step']}>
                {index + 2} {stepNames[step]}
              </span>
            ) : (
              <a
                className={styles['step']}
                href={stepHref(applicationId, step)}
                aria-current={current === step ? 'step' : undefined}
              >
                {index + 2} {stepNames[step]}
              </a>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
