import type { TopicDetail_TopicFragment } from '../../graphql/gql/graphql.js';
import { OfficeFileList } from '../../parts/office-file-list.js';
import { OfficeFileUpload } from '../../parts/office-file-upload.js';
import { Panel } from '../../ui/panel.js';

/** 附件 of a topic: its proposer brings them until the liaison meeting has reviewed it. */
export function TopicFiles({ topic, onDone }: { topic: TopicDetail_TopicFragment; onDone: () => void }) {
  const { id, files, mayAttach } = topic;
  return (
    <Panel id="files" title="附件">
      {files.length === 0 ? <p>没有附件。</p> : <OfficeFileList files={files} />}
      {mayAttach && <OfficeFileUpload owner={{ kind: 'TOPIC', id }} label="上传附件" onDone={onDone} />}
    </Panel>
  );
}
