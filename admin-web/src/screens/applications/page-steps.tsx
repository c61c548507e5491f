import { ButtonLink, Button } from '../../ui/button.js';
import styles from './applications.module.css';

interface PageStepsProps {
  previousHref: string | null;
  nextHref: string | null;
  shown: number;
  onNext: () => void;
}

/** 上一页 and 下一页 are addresses like every other view of the list. */
export function PageSteps({ previousHref, nextHref, shown, onNext }: PageStepsProps) {
  return (
    <nav className={styles['pages']} aria-label="翻页">
      {previousHref === null ? (
        <Button disabledReason="已经是第一页">上一页</Button>
      ) : (
        <ButtonLink href={previousHref}>上一页</ButtonLink>
      )}
      <span>本页 {shown} 件</span>
      {nextHref === null ? (
        <Button disabledReason="已经是最后一页">下一页</Button>
      ) : (
        <ButtonLink href={nextHref} onClick={onNext}>
          下一页
        </ButtonLink>
      )}
    </nav>
  );
}
