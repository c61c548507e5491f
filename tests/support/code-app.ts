import { Secret, TOTP } from 'otpauth';

const STEP = 30_000;

/** The authenticator app on somebody's phone. No code works twice, so it hands out the next one that the server would still take. */
export class CodeApp {
  private used = 0;

  /** Where the clock runs, the code of the step before may have gone stale when it arrives. */
  constructor(
    private readonly secret: string,
    private readonly clock: 'STANDS' | 'RUNS' = 'STANDS',
  ) {}

  /** Up to three codes are good at one instant: of the step before, of this one and of the next. */
  nextCode(at: Date): string {
    const now = Math.floor(at.getTime() / STEP);
    this.used = Math.max(this.used + 1, this.clock === 'STANDS' ? now - 1 : now);
    return this.codeOf(this.used);
  }

  /** The code of one step, used or not; 0 is the present one. */
  codeAt(at: Date, steps = 0): string {
    return this.codeOf(Math.floor(at.getTime() / STEP) + steps);
  }

  private codeOf(step: number): string {
    const totp = new TOTP({
      secret: Secret.fromBase32(this.secret),
      algorithm: 'SHA1',
      digits: 6,
      period: 30,
    });
    return totp.generate({ timestamp: step * STEP });
  }
}
