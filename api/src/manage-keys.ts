import { readKeySettings } from './config.js';
import { newKey, readKeyFile, writeKeyFile, type KeyTexts } from './keys/key-file.js';
import { openKms } from './keys/open-keys.js';
import { SUITE_NAMES } from './platform/crypto/cipher.js';
import { isWrapped, type KeyManagement } from './platform/crypto/transit.js';
import { StartError } from './platform/db/start-error.js';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const USAGE = `用法：npm run keys -- list | add <${SUITE_NAMES.join('|')}> | remove <版本> | wrap | rewrap`;

type Change = (keys: KeyTexts, kms: KeyManagement | null, argument: string) => Promise<KeyTexts>;

/** What can be done to the key file. None prints a key. */
const CHANGES: Readonly<Record<string, Change>> = {
  /** Adds the next version of the master key; from the next start on everything new is sealed under it. */
  async add(keys, kms, argument) {
    const suite = SUITE_NAMES.find((name) => name === argument);
    if (!suite) throw new StartError(USAGE);
    const fresh = newKey();
    const key = kms ? await kms.wrap(Buffer.from(fresh, 'base64')) : fresh;
    const version = newestOf(keys) + 1;
    return { ...keys, masters: [...keys.masters, { version, suite, key }] };
  },
  /** Takes an old version out; the product does not start while anything is still sealed under it. */
  remove(keys, _kms, argument) {
    const version = Number(argument);
    if (!keys.masters.some((master) => master.version === version))
      throw new StartError(`密钥文件里没有第 ${argument} 版主密钥。`);
    if (version === newestOf(keys)) throw new StartError('最新一版主密钥正在使用，不能删除。');
    return Promise.resolve({ ...keys, masters: keys.masters.filter((master) => master.version !== version) });
  },
  /** Has every key that still stands in clear wrapped by the key management service. */
  wrap: (keys, kms) =>
    changeTexts(keys, kms, (text, service) =>
      isWrapped(text) ? text : service.wrap(Buffer.from(text, 'base64')),
    ),
  /** After the service rotated its own key. */
  rewrap: (keys, kms) =>
    changeTexts(keys, kms, (text, service) => (isWrapped(text) ? service.rewrap(text) : text)),
};

const newestOf = ({ masters }: KeyTexts): number => Math.max(...masters.map(({ version }) => version));

async function changeTexts(
  keys: KeyTexts,
  kms: KeyManagement | null,
  change: (text: string, service: KeyManagement) => Promise<string> | string,
): Promise<KeyTexts> {
  if (!kms) throw new StartError('请先设置 ZHULIAN_KMS_URL、ZHULIAN_KMS_KEY、ZHULIAN_KMS_TOKEN_FILE。');
  const changed = async (text: string) => change(text, kms);
  return {
    masters: await Promise.all(
      keys.masters.map(async (master) => ({ ...master, key: await changed(master.key) })),
    ),
    blindIndex: await changed(keys.blindIndex),
    claims: await changed(keys.claims),
    auditLog: (await Promise.all(keys.auditLog.split(',').map(changed))).join(','),
  };
}

async function run(): Promise<void> {
  const [action = 'list', argument = ''] = process.argv.slice(2);
  const settings = readKeySettings();
  const path = settings.file ?? settings.generatedFile;
  if (!path) throw new StartError('请用 ZHULIAN_KEY_FILE 指明密钥文件。');
  let keys = readKeyFile(path);
  if (action !== 'list') {
    const change = CHANGES[action];
    if (!change) throw new StartError(USAGE);
    keys = await change(keys, openKms(settings), argument);
    writeKeyFile(path, keys);
    say('密钥文件已更新，重新启动后生效。请立即备份这个文件。');
  }
  for (const { version, suite, key } of keys.masters)
    say(`第 ${version} 版  ${suite}  ${isWrapped(key) ? '由密钥管理系统加密' : '文件内明文'}`);
}

run().catch((error: unknown) => {
  process.stderr.write(
    `${error instanceof StartError ? error.message : String(error instanceof Error ? error.message : error)}\n`,
  );
  process.exit(1);
});
