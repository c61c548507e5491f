type Send = typeof fetch;

/** Refusals are short; a page of a worklist is not read twice to look for one. */
const LONGEST_REFUSAL = 4_000;

async function readCode(response: Response): Promise<string | null> {
  const length = Number(response.headers.get('content-length') ?? 0);
  if (length > LONGEST_REFUSAL) return null;
  const text = await response.clone().text();
  return /"code":"(ELEVATION_REQUIRED|SIGN_IN_REQUIRED)"/.exec(text)?.[1] ?? null;
}

/**
 * Sends a request again when it was only refused for want of a fresh proof, after the person gave it: whoever sent it sees
 * the second answer and nothing else, so nothing typed is lost. Proving changes the session's cookie; a request that was
 * under way meanwhile, in this window or in another one, is sent once more with the new one.
 */
export function provingFetch(prove: () => Promise<boolean>, send: Send = fetch): Send {
  return async (input, init) => {
    const response = await send(input, init);
    switch (await readCode(response)) {
      case 'ELEVATION_REQUIRED':
        return (await prove()) ? send(input, init) : response;
      case 'SIGN_IN_REQUIRED':
        return send(input, init);
      default:
        return response;
    }
  };
}
