import { useQuery } from 'urql';
import { graphql } from '../graphql/gql/gql.js';
import type { Proof } from '../lib/proof.js';
import { Dialog } from '../ui/dialog.js';
import { Skeleton } from '../ui/skeleton.js';
import { ProofForm } from './proof-form.js';

const proofDocument = graphql(`
  query Proof {
    viewer {
      id
      secondFactor
    }
  }
`);

export function ProofQuestion({ proof }: { proof: Proof }) {
  const [{ data }] = useQuery({ query: proofDocument, requestPolicy: 'network-only' });
  return (
    <Dialog open title="请核验是您本人" onClose={() => proof.answer(false)}>
      {data?.viewer == null ? (
        <Skeleton lines={3} />
      ) : (
        <>
          <p>这项操作较为重要，须再次核验。核验后自动继续，已填写的内容不会丢失；5 分钟内不再询问。</p>
          <ProofForm
            takesFocus
            hasSecondFactor={data.viewer.secondFactor === 'ACTIVE'}
            onProved={() => proof.answer(true)}
            onCancel={() => proof.answer(false)}
          />
        </>
      )}
    </Dialog>
  );
}
