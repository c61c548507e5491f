import { randomUUID } from 'node:crypto';
import { deliverNotification, notify } from '../../../api/src/modules/messaging/index.js';
import { openChannels } from '../../../api/src/open-channels.js';
import type { Channels } from '../../../api/src/platform/channels/channel.js';
import { REFUSAL, signedInAs } from '../../support/client.js';
import type { County } from '../../support/factories/county.js';
import type { Canaries } from '../../support/leaks.js';
import { LineServer } from '../../support/line-server.js';

const OWN = { email: 'canary-74310584@example.cn', phone: '13974310585' };
const KEY = 'a key that both sides know';
const SAVE = `mutation($input: SaveContactCardInput!) { saveContactCard(input: $input) { ... on SaveContactCardPayload { __typename accountId } ${REFUSAL} } }`;
const CARD = `{ myContactCard { email phone } }`;

/** A mail server and an SMS gateway of the story's own, and the channels to them. */
export class PostOffices {
  private constructor(
    readonly mail: LineServer,
    readonly sms: LineServer,
  ) {}

  static async open(): Promise<PostOffices> {
    return new PostOffices(
      await LineServer.start('mail-server.mjs'),
      await LineServer.start('sms-gateway.mjs', KEY),
    );
  }

  get channels(): Channels {
    return openChannels({
      publicUrl: 'https://zhulian.example.cn',
      smtp: { url: `smtp://127.0.0.1:${this.mail.port}`, from: 'zhulian@example.cn' },
      sms: { url: `http://127.0.0.1:${this.sms.port}/messages`, key: KEY },
    });
  }

  async close(): Promise<void> {
    await this.mail.stop();
    await this.sms.stop();
  }
}

/** Somebody gives their address and number, is told by both channels, of which one fails, and changes what is sent. */
export async function tellTheContactStory(county: County, offices: PostOffices): Promise<Canaries> {
  const { app } = county;
  const person = await signedInAs(app, { post: 'OFFICE_CLERK', agencyId: 'HOUSING' });
  const card = { ...OWN, emailScope: 'ALL', smsScope: 'ALL' };
  await person.done(SAVE, { ...card, expectedVersion: 0 });
  const work = app.workAsSystem('test', []);
  await work.atomically(async () => {
    const message = {
      aboutId: randomUUID(),
      title: '督办任务已退回',
      body: '请查看',
      link: '/joint/tasks/1',
    };
    await notify(work, { accountIds: [person.accountId] }, message);
    return { refused: false };
  });
  offices.sms.tell('fail');
  const jobs = app.jobs.sent.filter(({ queue }) => queue === 'deliver-notification');
  const sent = await Promise.allSettled(
    jobs.map(({ payload }) =>
      deliverNotification((cause, may) => app.workAsSystem(cause, may), String(payload['deliveryId'])),
    ),
  );
  // What the queue keeps of a job that failed is the error's own words.
  const faults = sent.flatMap((one) => (one.status === 'rejected' ? [String(one.reason)] : []));
  if (faults.join() !== 'Error: SMS 503') throw new Error(`the gateway did not fail: ${faults.join()}`);
  if (!JSON.stringify(offices.mail.lines).includes(OWN.email)) throw new Error('the mail did not arrive');
  await person.done(SAVE, { ...card, smsScope: 'NONE', expectedVersion: 1 });
  await person.refused(SAVE, { ...card, email: `${OWN.email} `, phone: `${OWN.phone}0`, expectedVersion: 2 });
  const { myContactCard } = await person.run<{ myContactCard: typeof OWN }>(CARD);
  if (myContactCard.email !== OWN.email || myContactCard.phone !== OWN.phone)
    throw new Error('the card did not come back');
  return { 'e-mail address of staff': OWN.email, 'mobile number of staff': OWN.phone };
}
