// What setup reads from strangers and makes of it, without a GitHub.
import {
  createHash,
  createPublicKey,
  createDecipheriv,
  generateKeyPairSync,
  privateDecrypt,
  constants,
} from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { html, Html } from '../../src/cli/setup/html.ts';
import { defaultName, makeManifest, manifestPage } from '../../src/cli/setup/manifest.ts';
import { policyOf, proposalPage } from '../../src/cli/setup/page.ts';
import { codeInLine, codeInQuery, sameText } from '../../src/cli/setup/typed-code.ts';
import { Secret } from '../../src/runtime/secret.ts';
import { fingerprintIn, wrapKey } from '../../src/signing/new-key.ts';

const STATE = 'the-state_of-this-run';
const BACK = `http://127.0.0.1:4000/key/created?code=abc123&state=${STATE}`;

describe('a code that is typed', () => {
  test.each([
    ['abc123', 'abc123'],
    ['  abc123\r', 'abc123'],
    ['"abc123"', 'abc123'],
    [BACK, 'abc123'],
    [`<${BACK}>`, 'abc123'],
    [`${BACK}#top`, 'abc123'],
    [`127.0.0.1:4000/key/created?state=${STATE}&code=abc123`, 'abc123'],
  ])('%s', (line, code) => {
    expect(codeInLine(line, STATE)).toEqual({ code });
  });

  test.each([
    ['', 'neither a code nor an address'],
    ['two words', 'neither a code nor an address'],
    ['../../etc/passwd', 'neither a code nor an address'],
    ['a'.repeat(201), 'neither a code nor an address'],
    ['a'.repeat(5_000_000), 'it has 5000000 characters'],
    [BACK.replace(STATE, 'another'), 'its state is not the one of this run'],
    [BACK.replace(STATE, `${STATE}x`), 'its state is not the one of this run'],
    [BACK.replace(/&state.*/, ''), 'its state is not the one of this run'],
    [`${BACK}&state=${STATE}`, 'its state is not the one of this run'],
    [`${BACK}&code=other`, 'it holds no code'],
    [BACK.replace('abc123', 'a%2F..%2Fb'), 'it holds no code'],
    [BACK.replace('code=abc123&', ''), 'it holds no code'],
  ])('is none: %s', (line, why) => {
    expect(codeInLine(line, STATE)).toEqual({ why: expect.stringContaining(why) });
  });

  test('a state is compared whole', () => {
    expect([
      sameText('abc', 'abc'),
      sameText('abd', 'abc'),
      sameText('ab', 'abc'),
      sameText('abcd', 'abc'),
      sameText('', ''),
    ]).toEqual([true, false, false, false, true]);
    expect(codeInQuery(new URLSearchParams('code=abc&state='), '')).toEqual({ code: 'abc' });
  });
});

describe('the manifest', () => {
  const repository = { owner: 'acme', name: 'app' };
  const server = { apiUrl: 'https://api.github.com', webUrl: 'https://github.com' };

  test('has what GitHub documents, and neither a hook nor what would be kept for good', () => {
    const permissions = { contents: 'write' } as const;
    expect(
      makeManifest({ name: 'n', repository, server, redirectUrl: 'http://127.0.0.1:1/x', permissions }),
    ).toEqual({
      name: 'n',
      url: 'https://github.com/acme/app',
      description: 'Tokens for the workflows of acme/app, minted by mint-app-token',
      redirect_url: 'http://127.0.0.1:1/x',
      public: false,
      default_permissions: permissions,
    });
  });

  test.each([
    [
      { login: 'acme', isOrganization: true },
      server.webUrl,
      'https://github.com/organizations/acme/settings/apps/new?state=s',
    ],
    [
      { login: 'octocat', isOrganization: false },
      server.webUrl,
      'https://github.com/settings/apps/new?state=s',
    ],
    [
      { login: 'acme', isOrganization: true },
      'https://ghe.example.com/github',
      'https://ghe.example.com/github/organizations/acme/settings/apps/new?state=s',
    ],
  ])('goes to the page of its owner: %j at %s', (owner, webUrl, page) => {
    expect(manifestPage({ ...server, webUrl }, owner, 's')).toBe(page);
  });

  test.each([
    ['acme', 'app', 'acme-app-ci'],
    ['acme', 'a-repository-with-quite-a-long-name', 'acme-a-repository-with-quite-a-ci'],
    ['a'.repeat(39), 'x', `${'a'.repeat(31)}-ci`],
    ['acme', '.github', 'acme-.github-ci'],
  ])('is called after %s/%s: %s', (owner, name, called) => {
    expect(defaultName({ owner, name })).toBe(called);
    expect(called.length).toBeLessThanOrEqual(34);
  });
});

describe('the page', () => {
  const hostile = '"><script>alert(1)</script>\u001b[2J\u202e\'&';
  const page = proposalPage({
    name: hostile,
    owner: hostile,
    repository: hostile,
    permissions: { contents: 'write' },
    wantedBy: new Map([['contents', [hostile, 'b.yml']]]),
    destination: hostile,
    action: 'https://ghe.example.com/x/settings/apps/new?state=%22',
    manifest: { name: hostile, url: hostile },
  });

  test('shows texts of others as texts', () => {
    expect(page.html).not.toContain('<script');
    expect(/<form method="post" action="([^"]*)">/.exec(page.html)?.[1]).toBe(
      'https://ghe.example.com/x/settings/apps/new?state=%22',
    );
    // Six that are shown, and two that the form carries.
    expect(page.html.split('&lt;script&gt;').length - 1).toBe(8);
    expect(html`${hostile}|${new Html('<br>')}|${[new Html('a'), new Html('b')]}`.text).toBe(
      '&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;\u001b[2J\u202e&#39;&amp;|<br>|ab',
    );
  });

  test('lets nothing run, nothing load, and the form go to GitHub alone', () => {
    const policy = policyOf(page);
    expect(policy).toMatch(
      /^default-src 'none'; style-src 'sha256-[\w+/]{43}='; form-action https:\/\/ghe\.example\.com; base-uri 'none'; frame-ancestors 'none'$/,
    );
    const style = /<style>([^]*)<\/style>/.exec(page.html)?.[1] ?? '';
    expect(policy).toContain(`'sha256-${createHash('sha256').update(style).digest('base64')}'`);
    expect(policyOf({ status: 200, html: '' })).toContain("form-action 'none'");
  });
});

describe('a key on its way into a store', () => {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const pem = new Secret(privateKey.export({ type: 'pkcs1', format: 'pem' }).toString());
  const store = generateKeyPairSync('rsa', { modulusLength: 4096 });

  test.each(['pem', 'der'] as const)(
    'is opened by the private half of the wrapping key (%s) alone',
    (form) => {
      const wrapping =
        form === 'pem'
          ? store.publicKey.export({ type: 'spki', format: 'pem' }).toString()
          : store.publicKey.export({ type: 'spki', format: 'der' });
      const wrapped = wrapKey(pem, wrapping);
      const aes = privateDecrypt(
        { key: store.privateKey, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha256' },
        wrapped.subarray(0, 512),
      );
      expect(aes).toHaveLength(32);
      const decipher = createDecipheriv('id-aes256-wrap-pad', aes, Buffer.from('A65959A6', 'hex'));
      const opened = Buffer.concat([decipher.update(wrapped.subarray(512)), decipher.final()]);
      expect(opened.equals(privateKey.export({ type: 'pkcs8', format: 'der' }))).toBe(true);
      expect(wrapKey(pem, wrapping).equals(wrapped)).toBe(false);
    },
  );

  test('has the fingerprint of its public half; what is not one key has none', () => {
    const der = createPublicKey(privateKey).export({ type: 'spki', format: 'der' });
    expect(fingerprintIn(pem)).toBe(`SHA256:${createHash('sha256').update(der).digest('base64')}`);
    expect(fingerprintIn(new Secret(`${pem.reveal()}\n${pem.reveal()}`))).toBeUndefined();
    expect(fingerprintIn(new Secret('nothing'))).toBeUndefined();
    expect(() => wrapKey(new Secret('nothing'), '')).toThrow('no RSA key to wrap');
    const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey;
    expect(() => wrapKey(pem, ec.export({ type: 'spki', format: 'der' }))).toThrow(
      'the wrapping key is no RSA key',
    );
  });
});
