// The door of the module also leads to GraphQL types, whose decorators need this first.
import 'reflect-metadata';
import { DEMO_TOTP_SECRET } from './demo/demo-accounts.js';
import { currentCode } from './modules/identity/index.js';
import { systemClock } from './platform/clock.js';

/** `npm run demo-code`: the code that the demonstration accounts with a second factor type now. */
const { code, secondsLeft } = currentCode(DEMO_TOTP_SECRET, systemClock.now());
process.stdout.write(
  `演示账号现在的动态验证码：${code}（还有 ${secondsLeft} 秒更换；同一账号每组只能用一次）\n`,
);
