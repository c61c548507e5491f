import styles from './new-application.module.css';
import { editSteps, stepHref, type EditStep } from './url-state.js';

const stepNames: Record<EditStep, string> = {
  start: '类别和申请人',
  members: '家庭成员',
  declare: '收入财产申报',
  papers: '材料和同意书',
  review: '核对并提交',
};

interface IntakeStepsProps {
  current: EditStep;
  /** Null while there is no case to return to. */
  applicationId: string | null;
}

/** Steps are addresses: any of them can be opened again once the case exists. */
export function IntakeSteps({ current, applicationId }: IntakeStepsProps) {
  return (
    <nav aria-label="受理步骤">
      <ol className={styles['steps']}>
        {editSteps.map((step, index) => {
          const shared = {
            className: styles['step'],
            'aria-current': current === step ? ('step' as const) : undefined,
          };
          const name = `${index + 1} ${stepNames[step]}`;
          return (
            <li key={step}>
              {applicationId === null ? (
                <span {...shared}>{name}</span>
              ) : (
                <a {...shared} href={stepHref(applicationId, step)}>
                  {name}
                </a>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
