import { applicationRead } from '../service/read-models.js';

/** What every act on an application answers with: the application as it is afterwards. */
export const moved = {
  payload: 'ApplicationPayload',
  shows: { application: applicationRead },
  answer: ({ applicationId }: { applicationId: string }) => ({ application: applicationId }),
};

/** The same with the query code of the receipt, which is told once. */
export const movedWithCode = {
  ...moved,
  payload: 'ReceiptPayload',
  once: ({ queryCode }: { queryCode: string }) => ({ queryCode }),
};
