interface RejectionNoticeLinkProps {
  applicationId: string;
  label: string;
}

/** 驳回通知书 as a docx file, to be printed; each download is recorded. */
export function RejectionNoticeLink({ applicationId, label }: RejectionNoticeLinkProps) {
  return (
    <p>
      <a href={`/rejection-notices/${applicationId}`} download>
        {label}
      </a>
    </p>
  );
}
