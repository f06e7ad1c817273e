// The limit: what post must do at the least, a DELETE with node:http(s) and no package (see limit-main.cjs).
const { token, apiUrl } = JSON.parse(process.env['STATE_token-0']);
const { request } = apiUrl.startsWith('https:') ? require('node:https') : require('node:http');
const headers = {
  authorization: `Bearer ${token}`,
  accept: 'application/vnd.github+json',
  'user-agent': 'limit',
};
request(`${apiUrl}/installation/token`, { method: 'DELETE', headers, agent: false }, (answer) => {
  answer.resume();
  process.stdout.write(`${answer.statusCode}\n`);
}).end();
