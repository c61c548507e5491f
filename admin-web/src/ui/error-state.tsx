import { Button, ButtonLink } from './button.js';
import styles from './feedback.module.css';

interface ErrorStateProps {
  title?: string;
  message?: string;
  requestId?: string | undefined;
  onRetry?: () => void;
  /** 1 where it is the whole page. */
  headingLevel?: 1 | 2 | 3;
}

export function ErrorState({
  title = '内容没有加载成功',
  message = '可能是网络中断或系统繁忙。您填写的内容没有丢失，请稍后重试。',
  requestId,
  onRetry,
  headingLevel = 2,
}: ErrorStateProps) {
  const Heading = `h${headingLevel}` as const;
  return (
    <div className={styles['box']} role="alert">
      <Heading>{title}</Heading>
      <p>{message}</p>
      {requestId !== undefined && (
        <p className={styles['soft']}>
          如需帮助，请把请求编号告诉系统管理员：<code>{requestId}</code>
        </p>
      )}
      {onRetry !== undefined && <Button onClick={onRetry}>重新加载</Button>}
    </div>
  );
}

interface NoPermissionProps {
  /** What was asked for: 审计追溯 */
  subject: string;
  roleName: string;
  /** Who can grant it. */
  contact?: string;
  /** 1 where it is the whole page, lower where it fills a part of one. */
  headingLevel?: 1 | 3;
}

/** The page itself answers 403: it keeps the address, so that it opens once the permission is granted. */
export function NoPermission({
  subject,
  roleName,
  contact = '本单位的系统管理员',
  headingLevel = 1,
}: NoPermissionProps) {
  const Heading = `h${headingLevel}` as const;
  return (
    <div className={styles['box']}>
      <p className={styles['soft']}>403 无权访问</p>
      <Heading>您当前的角色不能查看“{subject}”</Heading>
      <p>
        当前角色：{roleName}。如工作需要，请联系{contact}申请权限；权限开通并重新登录后，可再打开本页。
      </p>
      <div className={styles['actions']}>
        <ButtonLink href="/">返回首页</ButtonLink>
      </div>
    </div>
  );
}
