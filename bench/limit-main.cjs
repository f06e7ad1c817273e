// The limit: what main must do at the least, with node:crypto and node:http(s) and no package. It makes the same
// requests and hands over the same outputs as the action for the current repository; nothing is checked or masked.
// CommonJS, and only the one of http and https that is needed: `import … from 'node:http'` alone costs 20 ms, because
// an ES module's view of it evaluates all exports, WebSocket among them, and that loads undici.
const { createHash, createPrivateKey, sign } = require('node:crypto');
const { appendFileSync } = require('node:fs');

const { env } = process;
const api = env.GITHUB_API_URL;
const { Agent, request } = api.startsWith('https:') ? require('node:https') : require('node:http');
const agent = new Agent({ keepAlive: true });

const base64url = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
const now = Math.floor(Date.now() / 1000);
const claims = { iss: env['INPUT_CLIENT-ID'], iat: now - 60, exp: now + 540 };
const unsigned = `${base64url({ alg: 'RS256', typ: 'JWT' })}.${base64url(claims)}`;
const key = createPrivateKey(env['INPUT_PRIVATE-KEY']);
const jwt = `${unsigned}.${sign('sha256', Buffer.from(unsigned), key).toString('base64url')}`;

function ask(method, path, body, done) {
  const text = body && JSON.stringify(body);
  const headers = {
    authorization: `Bearer ${jwt}`,
    accept: 'application/vnd.github+json',
    'user-agent': 'limit',
    ...(text && { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }),
  };
  const outgoing = request(api + path, { method, headers, agent }, (answer) => {
    const chunks = [];
    answer.on('data', (chunk) => chunks.push(chunk));
    answer.on('end', () => done(JSON.parse(Buffer.concat(chunks).toString())));
  });
  outgoing.end(text);
}

const [owner, repository] = env.GITHUB_REPOSITORY.split('/');
ask('GET', `/repos/${owner}/${repository}/installation`, undefined, ({ id, app_slug }) => {
  const body = { repositories: [repository], permissions: { contents: 'write' } };
  ask(
    'POST',
    `/app/installations/${id}/access_tokens`,
    body,
    ({ token, expires_at, permissions, repositories }) => {
      process.stdout.write(`::add-mask::${token}\n`);
      const outputs = {
        token,
        'installation-id': id,
        'app-slug': app_slug,
        'expires-at': expires_at,
        permissions: JSON.stringify(permissions),
        repositories: JSON.stringify(repositories.map((each) => each.full_name)),
        'token-hash': createHash('sha256').update(token).digest('base64'),
      };
      appendFileSync(env.GITHUB_STATE, `token-0<<X\n${JSON.stringify({ token, apiUrl: api })}\nX\n`);
      const lines = Object.entries(outputs).map(([name, value]) => `${name}<<X\n${value}\nX\n`);
      appendFileSync(env.GITHUB_OUTPUT, lines.join(''));
    },
  );
});
