import { createHash, createHmac } from 'node:crypto';
const hash = (text) => createHash('sha256').update(text).digest('hex');
const hmac = (key, text) => createHmac('sha256', key).update(text).digest();
/**
 * The headers of a request with AWS's Signature Version 4; all that are given are signed. Source:
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
 */
export function signV4({ method, url, headers, body }, { credentials, region, service, now }) {
    const { accessKeyId, secretAccessKey, sessionToken } = credentials;
    const { host, pathname } = new URL(url);
    const time = new Date(now).toISOString().replace(/\.\d+|[-:]/g, '');
    const date = time.slice(0, 8);
    const own = { 'x-amz-date': time, ...(sessionToken && { 'x-amz-security-token': sessionToken }) };
    const signed = Object.entries({ ...headers, ...own, host }).sort(([a], [b]) => (a < b ? -1 : 1));
    const names = signed.map(([name]) => name).join(';');
    // A path is encoded twice: once for the URL, and once more here.
    const path = pathname.split('/').map(encodeURIComponent).join('/');
    const lines = signed.map(([name, value]) => `${name}:${value.trim().replace(/ +/g, ' ')}\n`).join('');
    const canonical = [method, path, '', lines, names, hash(body)].join('\n');
    const scope = `${date}/${region}/${service}/aws4_request`;
    const key = [region, service, 'aws4_request'].reduce(hmac, hmac(`AWS4${secretAccessKey}`, date));
    const signature = hmac(key, ['AWS4-HMAC-SHA256', time, scope, hash(canonical)].join('\n')).toString('hex');
    const authorization = `AWS4-HMAC-SHA256 Credential=${accessKeyId}/${scope}, SignedHeaders=${names}, Signature=${signature}`;
    return { ...headers, ...own, authorization };
}
